"""Look up: three words in, the rule out."""
