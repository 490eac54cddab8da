"""The few words of a section that show why it was found, with what matched marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from handbook_app.markup.words import LONGEST_WORD, Terms, clean, fold

LENGTH = 180
_LOOKED_THROUGH = 8_000
_WORD = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"\s+")
_LEAD = 40
_SHORT = 4


# Letters that folding turns into others: a word that begins with one may belong anywhere.
_FOLDED = frozenset(map(chr, range(0xC0, 0x250))) | {"ё"}


class Matching(dict[str, int]):
    """Which concept of a query a word belongs to: its number, or -1; worked out once a word.

    ``concepts`` holds for each concept the terms that stand for it.
    """

    def __init__(self, terms: Terms, concepts: Sequence[frozenset[str]]) -> None:
        super().__init__()
        self._terms = terms
        self._concepts = concepts
        start = len(terms.language)
        own = {
            term[start:] for group in concepts for term in group if term.startswith(terms.language)
        }
        self._initials = _FOLDED.union(stem[:1] for stem in own)
        self._beginnings = {stem[:2] for stem in own}

    def __missing__(self, word: str) -> int:
        number = -1
        if word[:1] in self._initials:
            term = self._terms[word[:LONGEST_WORD]]
            found = (number for number, terms in enumerate(self._concepts) if term in terms)
            number = next(found, -1)
        self[word] = number
        return number

    def surface(self, text: str) -> set[str]:
        """The words of a text, as they stand there in lower case, that match."""
        words = {word for word in _WORD.findall(clean(text)) if self._may_match(word)}
        return {word for word in words if self[word] >= 0}

    def _may_match(self, word: str) -> bool:
        """A quick no for most words: stems begin as their words do, but for folded letters."""
        beginning = word[:2]
        if beginning in self._beginnings:
            return True
        return word[0] in self._initials and (len(word) < _SHORT or not beginning.isascii())


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text and the (start, end) of the words in it that matched."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Cutter:
    """Cuts the snippets of one answer; what matches is looked for in all its texts at once."""

    def __init__(self, texts: Iterable[tuple[str, Matching]]) -> None:
        surface: set[str] = set()
        for text, matching in texts:
            surface |= matching.surface(text[:_LOOKED_THROUGH])
        words = "|".join(sorted(map(re.escape, surface), key=len, reverse=True))
        self._pattern = re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])")
        self._has_words = bool(surface)

    def cut(self, body: str, facts: str, matching: Matching) -> Snippet:
        """The piece of a section's text, else of its rule's facts, that shows most of the query."""
        places = self._places(body, matching)
        text = body
        if not places and facts:
            places = self._places(facts, matching)
            text = facts if places else body
        piece = _cut(text, _best_start(places))
        return Snippet(piece, tuple(self._marks(piece, matching)))

    def _marks(self, text: str, matching: Matching) -> Iterator[tuple[int, int]]:
        if self._has_words:
            for one in self._pattern.finditer(_lower(text)):
                if matching[clean(one.group())] >= 0:
                    yield one.span()

    def _places(self, text: str, matching: Matching) -> list[tuple[int, int]]:
        """(offset, concept) of each word of a text that matched."""
        if not self._has_words:
            return []
        found = self._pattern.finditer(_lower(text[:_LOOKED_THROUGH]))
        places = [(one.start(), matching[clean(one.group())]) for one in found]
        return [(start, concept) for start, concept in places if concept >= 0]


def _lower(text: str) -> str:
    """A text in lower case with every letter where it was (a few letters become two)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower()[:1] for c in text)


def mark_words(text: str, matching: Matching) -> Snippet:
    """A text with the words that matched marked."""
    marks = tuple(
        word.span() for word in _WORD.finditer(text) if matching[clean(word.group())] >= 0
    )
    return Snippet(text, marks)


def _best_start(places: list[tuple[int, int]]) -> int:
    """Where the stretch with the most different concepts begins."""
    best, most = 0, 0.0
    for number, (start, _) in enumerate(places[:80]):
        near = [one for at, one in places[number : number + 12] if at < start + LENGTH - _LEAD]
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
        self._pattern = re.compile(r"[\W_]+".join(map(re.escape, words)))
        self._folded = f" {' '.join(map(fold, words))} "

    def is_in(self, text: str) -> bool:
        """Whether a text holds the phrase, with or without its accents."""
        text = clean(text)
        for found in self._pattern.finditer(text):
            around = text[max(found.start() - 1, 0) : found.start()], text[found.end() :][:1]
            if not any(letter.isalnum() for letter in around):
                return True
        if text.isascii():
            return False
        return self._folded in f" {' '.join(map(fold, _WORD.findall(text)))} "
