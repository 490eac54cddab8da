"""How the handbook is: figures, the rules behind each, and how much it moved over the years."""
