"""As of a day: the whole window shows the handbook as it was, and says so."""
