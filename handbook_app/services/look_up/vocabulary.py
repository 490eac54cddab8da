"""The words of a handbook as searching knows them: their stems, and what a slip may have meant."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from handbook_app.markup.words import Terms

if TYPE_CHECKING:
    from handbook_app.storage.index import Snapshot

_MOST_TYPOS = 3
_SHORTEST, _LONG = 4, 6  # letters; a long word may hold two slips


class _Shelf:
    """Known forms of one length, ascending, and how often each is written: as one text, which
    takes a fifteenth of the memory that a dictionary of them does."""

    def __init__(self, length: int) -> None:
        self._length = length
        self._bytes = bytearray()
        self._text = ""
        self._counts = array("I")

    def put(self, form: str, count: int) -> None:
        self._bytes += form.encode()
        self._counts.append(count)

    def close(self) -> None:
        self._text = self._bytes.decode()
        self._bytes.clear()

    def beginning(self, initial: str) -> tuple[list[str], Sequence[int]]:
        """The forms with this first letter, or with any when it is empty, and their counts."""
        text, length = self._text, self._length
        places = range(0, len(text), length)
        start = bisect_left(places, initial, key=lambda at: text[at : at + len(initial)])
        end = bisect_right(places, initial, key=lambda at: text[at : at + len(initial)])
        return [text[at : at + length] for at in places[start:end]], self._counts[start:end]


class _TermsOf(dict[str, Terms]):
    """The terms of each language that was asked for."""

    def __missing__(self, language: str) -> Terms:
        terms = self[language] = Terms(language)
        return terms


class Vocabulary:
    """The handbook's words, kept for forgiving typos; renewed with the index."""

    def __init__(self) -> None:
        self._generation = ""
        self._shelves: dict[int, _Shelf] = {}
        self._terms = _TermsOf()

    def terms(self, languages: Iterable[str]) -> Mapping[str, Terms]:
        """The terms of each language; to be used only while the index is being read."""
        return {one: self._terms[one] for one in languages}

    def likely_meant(self, snapshot: Snapshot, form: str, slips: int = 2) -> list[str]:
        """Known forms that differ from this one by a slip or two of the finger, likeliest first."""
        if len(form) < _SHORTEST:
            return []  # of three letters too many words are one slip away
        self._renew(snapshot)
        most = slips if len(form) >= _LONG else 1
        # A slip at the first letter is rare, and looking at all words takes ten times as long.
        near = list(self._near(form, form[0], most)) or list(self._near(form, "", most))
        near.sort()
        return [found for score, found in near[:_MOST_TYPOS] if score <= near[0][0] + 0.8]

    def _near(self, form: str, initial: str, most: int) -> Iterator[tuple[float, str]]:
        """How unlikely, and what, for each known form near to this one with this first letter."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        for length in range(len(form) - most, len(form) + most + 1):
            if length not in self._shelves:
                continue
            forms, counts = self._shelves[length].beginning(initial)
            for found, distance, at in process.extract(
                form, forms, scorer=OSA.distance, score_cutoff=most, limit=12
            ):
                yield _unlikeliness(form, found, distance, counts[at]), found

    def _renew(self, snapshot: Snapshot) -> None:
        if self._generation == snapshot.generation:
            return
        self._shelves = {}
        for form, count in snapshot.catalogue.all_forms():
            if len(form) not in self._shelves:
                self._shelves[len(form)] = _Shelf(len(form))
            self._shelves[len(form)].put(form, count)
        for shelf in self._shelves.values():
            shelf.close()
        self._generation = snapshot.generation


def _unlikeliness(form: str, found: str, distance: float, count: int) -> float:
    """Fewer slips first, then the same first letter, then what the handbook says more often."""
    return distance + 0.5 * (form[0] != found[0]) - 0.12 * min(count.bit_length(), 10)
