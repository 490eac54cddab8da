"""The facts of a document and its rules as fields."""
