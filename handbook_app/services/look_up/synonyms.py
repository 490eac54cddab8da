"""Words that a handbook's settings say mean the same, ready to be found in queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from handbook_app.markup.words import fold, words_of

Run = tuple[str, ...]


class Synonyms:
    """Groups of words or short phrases that mean the same, by the form each begins with: there may
    be hundreds, and few concern a query."""

    def __init__(self, groups: Iterable[Iterable[str]] = ()) -> None:
        self._beginning: defaultdict[str, list[tuple[Run, list[Run]]]] = defaultdict(list)
        for group in groups:
            runs = [tuple(map(fold, words_of(phrase))) for phrase in group]
            for run in filter(None, runs):
                others = [other for other in runs if other and other != run]
                self._beginning[run[0]].append((run, others))

    def within(self, forms: Sequence[str]) -> Iterator[tuple[slice, list[Run]]]:
        """Which forms of a query have synonyms, and these."""
        for start, form in enumerate(forms):
            for run, others in self._beginning.get(form, ()):
                place = slice(start, start + len(run))
                if tuple(forms[place]) == run:
                    yield place, others
