"""Editing: one document as form, as text and as it will look, and everything until it is saved."""
