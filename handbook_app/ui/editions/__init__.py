"""Editions: the handbook as it was published on a day, and what differs between two."""
