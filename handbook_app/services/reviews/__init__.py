"""Reviews: what is due, what a review found, and where that leaves a rule."""
