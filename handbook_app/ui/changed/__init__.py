"""What changed since this reader last read it: marks, the list of it all, and "I have read it"."""
