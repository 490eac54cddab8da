"""What a person has chosen: theme, language, size, and what the window remembers."""
