"""Reviews: what is due, the walk through one rule, and the team's meeting."""
