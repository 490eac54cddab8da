"""What was: timelines of the handbook, a document or one rule, and the way back to a wording."""
