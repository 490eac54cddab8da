"""What a handbook *is*: plain typed data and the rules about it. No files, no engines, no Qt."""
