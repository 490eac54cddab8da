"""Dictionaries for spelling that are installed on this computer; the only file that knows enchant.

Where neither the library nor a dictionary is there, there is just no speller.
"""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import Protocol

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import reason_of, say

_LONGEST_LIST = 2_000_000


class Speller(Protocol):
    """A dictionary of one language. Not to be used by two threads at once."""

    def check(self, word: str) -> bool:
        """Whether it is written like this."""

    def suggest(self, word: str) -> list[str]:
        """What may be meant; may take a tenth of a second."""


@functools.lru_cache(maxsize=16)
def find_speller(language: str) -> Speller | None:
    """The dictionary for a language code such as ``de`` or ``de-AT``; None where there is none."""
    try:
        import enchant
        import enchant.errors
    except ImportError:  # also when the library itself, written in C, is not installed
        return None
    try:
        broker = enchant.Broker()
        tag = _best_tag(language.replace("-", "_"), broker.list_languages())
        found: Speller | None = broker.request_dict(tag) if tag else None
    except enchant.errors.Error:
        return None
    return found


def _best_tag(wanted: str, installed: list[str]) -> str:
    """The dictionary for just this language, else for it in the country most think of first."""
    code = wanted.partition("_")[0].lower()
    if not code.isalpha():
        return ""
    fitting = sorted(tag for tag in installed if tag.partition("_")[0].lower() == code)
    usual = {"en": "en_US", "pl": "pl_PL"}.get(code, f"{code}_{code.upper()}")
    for tag in (wanted, usual, code):
        if tag in fitting:
            return tag
    return fitting[0] if fitting else ""


class OwnWords:
    """Words that the person said are right, one a line in a file of theirs."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._words: frozenset[str] | None = None

    def all(self) -> frozenset[str]:
        """All of them."""
        if self._words is None:
            try:
                with self._file.open(encoding="utf-8", errors="replace") as opened:
                    lines = opened.read(_LONGEST_LIST).splitlines()
            except OSError:
                lines = []
            self._words = frozenset(line.strip() for line in lines if line.strip())
        return self._words

    def add(self, word: str) -> None:
        """Say that a word is right. Raises Unavailable when that cannot be kept."""
        words = sorted(self.all() | {word})
        staged = self._file.with_suffix(f".{os.getpid()}.new")
        try:
            staged.write_text("".join(f"{one}\n" for one in words), "utf-8")
            staged.replace(self._file)
        except OSError as error:
            raise Unavailable(
                say("The word cannot be kept: {reason}.", reason=reason_of(error)),
                "Make some room on the disk, then try again.",
            ) from error
        self._words = frozenset(words)
