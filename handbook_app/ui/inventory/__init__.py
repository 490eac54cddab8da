"""What there is at each touchpoint, and what is missing."""
