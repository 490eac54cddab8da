"""What each figure is called in the window's language."""

from __future__ import annotations

from handbook_app.model.sentence import Sentence
from handbook_app.services.health import words
from handbook_app.services.health.survey import Figure
from handbook_app.services.health.words import GROUPS
from handbook_app.ui.wording import in_words

__all__ = ["GROUPS", "counted", "group_words", "meaning_of", "name_of"]


def name_of(code: str) -> str:
    """What a figure is called."""
    return in_words(words.name_of(code))


def meaning_of(figure: Figure) -> str:
    """What it means, and what to do about it."""
    return in_words(words.meaning_of(figure))


def counted(figure: Figure) -> str:
    """How many of how many, or why that cannot be said."""
    return in_words(words.counted(figure))


def group_words(group: Sentence) -> str:
    """What a group of figures is called."""
    return in_words(group)
