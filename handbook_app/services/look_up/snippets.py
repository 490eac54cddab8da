"""The few words of a section that show why it was found, with what matched marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handbook_app.markup.words import LONGEST_WORD, Terms, clean, fold

LENGTH = 180
_LOOKED_THROUGH = 8_000
_WORD = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"\s+")
_LEAD = 40
# Letters that folding turns into others, and a first one that may have been one with the second.
_FOLDED = re.compile("[\u00c0-\u024fё]")
_SECOND_OF_ONE = re.compile("(?<=s)s|(?<=[ao])e")
_CHANGING_END = 3


class Matching(dict[str, int]):
    """Which concept of a query a word belongs to: its number, or -1; worked out once a word.

    ``concepts`` holds for each concept the terms that stand for it.
    """

    def __init__(self, terms: Terms, concepts: Sequence[frozenset[str]]) -> None:
        super().__init__()
        self._terms = terms
        self._concepts = concepts
        language = terms.language
        stems = {
            term[len(language) :]
            for group in concepts
            for term in group
            if term.startswith(language)
        }
        self._beginnings: list[str] = []
        for beginning in sorted(_beginning(stem) for stem in stems if stem):
            if not self._beginnings or not beginning.startswith(self._beginnings[-1]):
                self._beginnings.append(beginning)

    def __missing__(self, word: str) -> int:
        term = self._terms[word[:LONGEST_WORD]]
        found = (number for number, terms in enumerate(self._concepts) if term in terms)
        number = self[word] = next(found, -1)
        return number

    def places(self, text: str) -> list[tuple[int, int, int]]:
        """The start, end and concept of each word of a text that matches, in order.

        Looking for beginnings reads a text many times faster than looking at its words does.
        """
        lower = _lower(text)
        bare = lower if lower.isascii() else _FOLDED.sub(_without_accent, lower)
        found = []
        for beginning in self._beginnings:
            at = bare.find(beginning)
            while at >= 0:
                end = at + len(beginning)
                if not (at and bare[at - 1].isalnum()):
                    end = _WORD.match(lower, at).end()  # type: ignore[union-attr]
                    concept = self[clean(lower[at:end])]
                    if concept >= 0:
                        found.append((at, end, concept))
                at = bare.find(beginning, end)
        found.sort()
        return found


def _beginning(stem: str) -> str:
    """What all words of a stem begin with: stemmers change some of the last letters they leave."""
    sure = stem[: max(2, len(stem) - _CHANGING_END)]
    return _SECOND_OF_ONE.split(sure)[0]


def _without_accent(letter: re.Match[str]) -> str:
    return fold(letter[0])[:1]


def _lower(text: str) -> str:
    """A text in lower case with every letter where it was (a few letters become two)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower()[:1] for c in text)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text and the (start, end) of the words in it that matched."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def cut_snippet(body: str, facts: str, matching: Matching) -> Snippet:
    """The piece of a section's text, else of its rule's facts, that shows most of the query."""
    text, places = body, matching.places(body[:_LOOKED_THROUGH])
    if facts and not places:
        places = matching.places(facts[:_LOOKED_THROUGH])
        text = facts if places else body
    return mark_words(_cut(text, _best_start(places)), matching)


def mark_words(text: str, matching: Matching) -> Snippet:
    """A text with the words that matched marked."""
    return Snippet(text, tuple((start, end) for start, end, _ in matching.places(text)))


def _best_start(places: Sequence[tuple[int, int, int]]) -> int:
    """Where the stretch with the most different concepts begins."""
    best, most = 0, 0.0
    for number, (start, *_) in enumerate(places[:80]):
        last = start + LENGTH - _LEAD
        near = [concept for at, _, concept in places[number : number + 12] if at < last]
        worth = len(set(near)) + 0.1 * len(near)
        if worth > most:
            best, most = start, worth
    return best


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


class Phrase:
    """Words in their order, with nothing but spaces or signs between."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._folded = f" {' '.join(map(fold, words))} "

    def is_in(self, text: str) -> bool:
        """Whether a text holds the phrase, with or without its accents."""
        text = clean(text)
        at = text.find(self._words[0])
        while at >= 0:
            if self._is_at(at, text):
                return True
            at = text.find(self._words[0], at + 1)
        if text.isascii():
            return False
        return self._folded in f" {' '.join(map(fold, _WORD.findall(text)))} "

    def _is_at(self, at: int, text: str) -> bool:
        if at and text[at - 1].isalnum():
            return False
        for word in self._words:
            if not text.startswith(word, at):
                return False
            at += len(word)
            if text[at : at + 1].isalnum():
                return False
            while at < len(text) and not text[at].isalnum():
                at += 1
        return True
