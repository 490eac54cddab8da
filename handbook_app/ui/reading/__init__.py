"""Reading: the tree of documents, a document with its outline, and the text widget that is safe."""
