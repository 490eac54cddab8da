"""Writing: documents and facts are changed, and every save is a version."""
