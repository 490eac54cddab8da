"""The document as it is written: highlighting, tools, completion, remarks."""
