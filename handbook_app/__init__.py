"""Handbook: look up, understand, apply, question and improve an organisation's rules."""

__version__ = "0.1.0"
