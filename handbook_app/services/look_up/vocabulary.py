"""The words of a handbook as searching knows them: their stems, and what a slip may have meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from handbook_app.markup.words import Terms

if TYPE_CHECKING:
    from handbook_app.storage.index import Snapshot

_MOST_TYPOS = 3


class Vocabulary:
    """The handbook's words as one list, kept for forgiving typos; renewed with the index."""

    def __init__(self) -> None:
        self._generation = ""
        self._words: dict[tuple[int, str], list[str]] = {}
        self._counts: dict[str, int] = {}
        self._terms: dict[str, Terms] = {}

    def terms(self, languages: Iterable[str]) -> Mapping[str, Terms]:
        """The terms of each language; to be used only while the index is being read."""
        return {one: self._terms.setdefault(one, Terms(one)) for one in languages}

    def likely_meant(self, snapshot: Snapshot, form: str) -> list[str]:
        """Known forms that differ from this one by a slip or two of the finger, likeliest first."""
        if len(form) < 3:
            return []
        self._renew(snapshot)
        # A slip at the first letter is rare, and looking at all words takes ten times as long.
        near = list(self._near(form, form[0])) or list(self._near(form, ""))
        near.sort()
        return [found for score, found in near[:_MOST_TYPOS] if score <= near[0][0] + 0.8]

    def _near(self, form: str, initial: str) -> Iterator[tuple[float, str]]:
        """How unlikely, and what, for each known form near to this one with this first letter."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        most = 1 if len(form) < 6 else 2
        for length in range(len(form) - most, len(form) + most + 1):
            choices = self._words.get((length, initial), [])
            for found, distance, _ in process.extract(
                form, choices, scorer=OSA.distance, score_cutoff=most, limit=12
            ):
                yield _unlikeliness(form, found, distance, self._counts[found]), found

    def _renew(self, snapshot: Snapshot) -> None:
        if self._generation == snapshot.generation:
            return
        self._counts = dict(snapshot.catalogue.all_forms())
        self._words = {}
        for form in self._counts:
            self._words.setdefault((len(form), form[0]), []).append(form)
            self._words.setdefault((len(form), ""), []).append(form)
        self._generation = snapshot.generation


def _unlikeliness(form: str, found: str, distance: float, count: int) -> float:
    """Fewer slips first, then the same first letter, then what the handbook says more often."""
    return distance + 0.5 * (form[0] != found[0]) - 0.12 * min(count.bit_length(), 10)
