"""Changing one thing in a text and leaving every other byte as it is. Text in, text out."""
