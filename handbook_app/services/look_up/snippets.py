"""The few words of a section that show why it was found, with what matched marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from handbook_app.markup.words import LONGEST_WORD, Terms, clean

LENGTH = 180
_LOOKED_THROUGH = 12_000
_WORD = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"\s+")
_LEAD = 40


class Matching(dict[str, int]):
    """Which concept of a query a word belongs to: its number, or -1; worked out once a word.

    ``concepts`` holds for each concept the terms that stand for it.
    """

    def __init__(self, terms: Terms, concepts: Sequence[frozenset[str]]) -> None:
        super().__init__()
        self._terms = terms
        self._concepts = concepts

    def __missing__(self, word: str) -> int:
        term = self._terms[word[:LONGEST_WORD]]
        found = (number for number, terms in enumerate(self._concepts) if term in terms)
        number = self[word] = next(found, -1)
        return number


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text and the (start, end) of the words in it that matched."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def cut_snippet(body: str, facts: str, matching: Matching) -> Snippet:
    """The piece of a section's text, else of its rule's facts, that shows most of the query."""
    best, found = _best_start(body[:_LOOKED_THROUGH], matching)
    text = body
    if not found and facts:
        in_facts, found_there = _best_start(facts, matching)
        if found_there:
            best, text = in_facts, facts
    return mark_words(_cut(text, best), matching)


def mark_words(text: str, matching: Matching) -> Snippet:
    """A text with the words that matched marked."""
    marks = tuple(
        word.span() for word in _WORD.finditer(text) if matching[clean(word.group())] >= 0
    )
    return Snippet(text, marks)


def _best_start(text: str, matching: Matching) -> tuple[int, bool]:
    """Where the stretch with the most different concepts begins, and whether any was found."""
    places = _places(text, matching)
    if not places:
        return 0, False
    best, most = places[0][0], 0.0
    for number, (start, _) in enumerate(places[:80]):
        near = [one for at, one in places[number : number + 12] if at < start + LENGTH - _LEAD]
        worth = len(set(near)) + 0.1 * len(near)
        if worth > most:
            best, most = start, worth
    return best, True


def _places(text: str, matching: Matching) -> list[tuple[int, int]]:
    """(offset, concept) of each word that matched. Looks only for the surface words that do."""
    words = set(_WORD.findall(clean(text)))
    surface = [word for word in words if matching[word] >= 0]
    if not surface:
        return []
    pattern = re.compile(
        rf"(?<![^\W_])(?:{'|'.join(map(re.escape, surface))})(?![^\W_])", re.IGNORECASE
    )
    return [(m.start(), matching[clean(m.group())]) for m in pattern.finditer(text)]


def _cut(text: str, start: int) -> str:
    """About LENGTH characters around ``start``, at word boundaries, on one line."""
    begin = max(0, start - _LEAD)
    if begin:
        space = text.find(" ", begin, start)
        begin = space + 1 if space >= 0 else start
    end = begin + LENGTH
    if end < len(text):
        space = text.rfind(" ", begin + LENGTH // 2, end)
        end = space if space > 0 else end
    piece = _SPACE.sub(" ", text[begin:end]).strip()
    return f"{'… ' if begin else ''}{piece}{' …' if end < len(text) else ''}"


def has_phrase(text: str, words: Sequence[str], fold: Callable[[str], str]) -> bool:
    """Whether the words stand in a text in this order, with nothing but spaces or signs between."""
    pattern = r"[\W_]+".join(map(re.escape, words))
    bounded = re.compile(rf"(?<![^\W_]){pattern}(?![^\W_])", re.IGNORECASE)
    if bounded.search(text):
        return True
    if text.isascii():
        return False
    folded = " ".join(map(fold, _WORD.findall(clean(text))))
    return f" {' '.join(map(fold, words))} " in f" {folded} "
