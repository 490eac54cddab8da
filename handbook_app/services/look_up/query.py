"""What a person typed, taken apart: words, phrases, words to avoid, filters.

- ``refund late``: both words, in any order; the last one may be unfinished
- ``"store credit"``: these words in this order
- ``-tyre`` ``-"store credit"``: without this word, without these words together
- ``refund OR credit``: either
- ``kind:policy is:black touchpoint:returns owner:"returns team" lang:de status:draft``
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from handbook_app.markup.words import words_of
from handbook_app.model.sentence import say

LONGEST_QUERY = 200
MOST_WORDS = 10
FILTERS = ("kind", "is", "touchpoint", "owner", "lang", "status")

_PART = re.compile(
    r'(?P<name>[a-z]{2,10}):(?P<value>"[^"]*"?|[^\s"]+)'
    r'|(?P<minus>-)?(?:"(?P<phrase>[^"]*)"?|(?P<plain>[^\s"]+))',
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to look for: alternatives that ``OR`` joined (mostly one), each a run of words.

    ``is_phrase`` asks for the words of each alternative in their order; ``is_open`` says that
    the person may still be typing the last word.
    """

    alternatives: tuple[tuple[str, ...], ...]
    is_phrase: bool = False
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A query taken apart, and what of it was left out."""

    wanted: tuple[Wanted, ...] = ()
    avoided: tuple[tuple[str, ...], ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()


def parse_query(text: str) -> Query:
    """Take a query apart; never fails, and bounds what it costs to answer."""
    remarks: list[str] = []
    if len(text) > LONGEST_QUERY:
        remarks.append(
            say(
                "Only the first {most} characters were searched.",
                most=LONGEST_QUERY,
            )
        )
        text = text[:LONGEST_QUERY]
    reading = _Reading()
    for part in _PART.finditer(text):
        reading.take(part, is_last=part.end() == len(text))
    if reading.left_out:
        remarks.append(say("Only the first {most} words were searched.", most=MOST_WORDS))
    return Query(
        tuple(reading.wanted), tuple(reading.avoided), tuple(reading.filters), tuple(remarks)
    )


class _Reading:
    def __init__(self) -> None:
        self.wanted: list[Wanted] = []
        self.avoided: list[tuple[str, ...]] = []
        self.filters: list[tuple[str, str]] = []
        self.left_out = False
        self._is_or = False
        self._words = 0

    def take(self, part: re.Match[str], *, is_last: bool) -> None:
        name, value = (part["name"] or "").lower(), (part["value"] or "").strip('"')
        if name in FILTERS:
            if value:
                self.filters.append((name, value.lower()))
            return
        if part["plain"] in ("OR", "|") and self.wanted:
            self._is_or = True
            return
        text = part["phrase"] or part["plain"] or part[0]
        words = words_of(text)[: MOST_WORDS - self._words]
        self.left_out |= len(words) < len(words_of(text))
        self._words += len(words)
        if words and part["minus"]:
            self.avoided.append(tuple(words))
        elif words:
            self._want(words, is_phrase=part["phrase"] is not None, is_open=is_last)

    def _want(self, words: list[str], *, is_phrase: bool, is_open: bool) -> None:
        is_phrase = is_phrase and len(words) > 1
        if self._is_or:
            before = self.wanted.pop()
            both = (*before.alternatives, tuple(words))
            self.wanted.append(Wanted(both, is_phrase or before.is_phrase))
        elif is_phrase:
            self.wanted.append(Wanted((tuple(words),), is_phrase=True))
        else:
            for number, word in enumerate(words, 1):
                is_end = is_open and number == len(words)
                self.wanted.append(Wanted(((word,),), is_open=is_end))
        self._is_or = False
