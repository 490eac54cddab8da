"""Sentences for people: English text that remembers what it was made of.

Everything below the window speaks English. A sentence made by ``say`` is an ordinary text for
logs, JSON and tests, and keeps its template and values, so that the window and the command line
can say it in another language: see ``handbook_app/translations.py``. A new one is written

    say("There is no document “{name}” in this handbook.", name=name)

and never as an f-string. What is said in a CannotDo and has nothing filled in may stay as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

T = TypeVar("T")


class Words(Protocol):
    """A language: the template that it has for an English one, or the English one itself.

    Python's own ``gettext`` makes such objects.
    """

    def gettext(self, message: str) -> str:
        """The template in this language."""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The template for this number of things."""


class Sentence(str):
    """A text in English with the template and the values it was made of.

    ``many`` is the template for several things when ``values`` has a ``count``, else empty.
    Values may be sentences themselves. Without values, braces in a template are just braces.
    """

    __slots__ = ("many", "template", "values")
    template: str
    many: str
    values: Mapping[str, object]

    def __new__(
        cls, template: str, values: Mapping[str, object] | None = None, many: str = ""
    ) -> Sentence:
        values = values or {}
        chosen = many if many and values["count"] != 1 else template
        sentence = super().__new__(cls, chosen.format_map(values) if values else chosen)
        sentence.template, sentence.many, sentence.values = str(template), many, values
        return sentence

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, Mapping[str, object], str]]:
        return Sentence, (self.template, self.values, self.many)


def say(template: str, /, **values: object) -> Sentence:
    """A sentence with values in the place of the names in braces."""
    return Sentence(template, values)


def say_count(one: str, many: str, count: int, /, **values: object) -> Sentence:
    """A sentence on a number of things, ``{count}``: ``one`` for one of them, else ``many``."""
    return Sentence(one, {"count": count, **values}, many)


def joined(parts: Iterable[str], between: str = " ") -> Sentence:
    """Sentences one after the other, without the empty ones; each is translated by itself."""
    values = {f"part{at}": part for at, part in enumerate(filter(None, parts))}
    return Sentence(between.join(f"{{{name}}}" for name in values), values)


def as_sentence(text: str) -> Sentence:
    """A text that is its own template."""
    return text if isinstance(text, Sentence) else Sentence(text)


def templates(table: T) -> T:
    """Marks the texts of a table as templates, for those who collect them; does nothing else."""
    return table


def reason_of(error: OSError) -> Sentence:
    """Why the system refused, as the end of a sentence: "Permission denied"."""
    return Sentence(error.strerror or str(error))


def render(text: str, words: Words) -> str:
    """A sentence in the language of these words; any other text as it is."""
    if not isinstance(text, Sentence) or not text.template:
        return text
    values = {
        name: render(value, words) if isinstance(value, Sentence) else value
        for name, value in text.values.items()
    }
    template = words.gettext(text.template)
    if text.many:
        count = values["count"]
        assert isinstance(count, int)
        template = words.ngettext(text.template, text.many, count)
    return template.format_map(values) if values else template


# What systems say most often when they refuse.
_REASONS = templates((
    "Device or resource busy",
    "Directory not empty",
    "File exists",
    "File name too long",
    "Input/output error",
    "Invalid argument",
    "Is a directory",
    "No space left on device",
    "No such file or directory",
    "Not a directory",
    "Operation not permitted",
    "Permission denied",
    "Read-only file system",
    "Too many levels of symbolic links",
    "Too many open files",
))  # fmt: skip
