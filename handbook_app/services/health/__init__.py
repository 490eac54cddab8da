"""How a handbook is: what its rules lack, what is due, and how much it moves."""
