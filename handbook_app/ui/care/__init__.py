"""The area of those who look after the handbook, and what its pages share."""
