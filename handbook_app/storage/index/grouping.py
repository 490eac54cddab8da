"""From flat arrays to lists: in plain Python where there is little, with numpy where there is much.

Importing numpy takes a tenth of a second and stops the window while its library is loaded, which
one saved document is not worth; a large handbook is grouped ten times as fast with it.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from typing import Protocol

from handbook_app.storage.index.gathering import Gathered, Lists, Running, Runs
from handbook_app.storage.index.pairs import LISTS, entry_of, pair_codes

# Words. Up to here plain Python is quicker than importing numpy.
_FEW = 100_000


class Grouping(Protocol):
    """The steps that differ."""

    def weighed(self, gathered: Gathered, ranks: array[int], terms: int) -> Lists:
        """For each term the sections that hold it and its weight there, along their curves."""

    def highest(self, runs: Runs, ranks: array[int], terms: int) -> Lists:
        """For each term the sections that hold it and its highest amount there."""

    def paired(self, running: Running, halves: array[int]) -> tuple[array[int], array[int]]:
        """Where the list of each code of pairs ends, and the entries of all lists."""

    def tallied(self, words: Iterable[array[int]], size: int) -> list[int]:
        """How often each of so many numbers stands in arrays."""


def grouping_for(gathered: Gathered) -> Grouping:
    """The quicker way of grouping what was gathered."""
    if len(gathered.counted.words) < _FEW:
        return ByHand()
    try:
        from handbook_app.storage.index.grouping_much import ByNumpy
    except ImportError:  # no wheel for this machine: the same lists, later
        return ByHand()
    return ByNumpy()


class ByHand:
    """Grouping in plain Python."""

    def weighed(self, gathered: Gathered, ranks: array[int], terms: int) -> Lists:
        """See Grouping."""
        sums: dict[tuple[int, int], float] = {}
        for rank, section, amount in _each(gathered.counted, ranks):
            sums[rank, section] = sums.get((rank, section), 0.0) + amount
        most, half = gathered.most, gathered.half
        bent = {key: most[key[1]] * count / (count + half[key[1]]) for key, count in sums.items()}
        return _lists(bent, terms)

    def highest(self, runs: Runs, ranks: array[int], terms: int) -> Lists:
        """See Grouping."""
        highest: dict[tuple[int, int], float] = {}
        for rank, section, amount in _each(runs, ranks):
            highest[rank, section] = max(highest.get((rank, section), 0.0), amount)
        return _lists(highest, terms)

    def paired(self, running: Running, halves: array[int]) -> tuple[array[int], array[int]]:
        """See Grouping."""
        entries: list[set[int]] = [set() for _ in range(LISTS)]
        start = 0
        for section, length in enumerate(running.lengths):
            words = running.words[start : start + length]
            start += length
            for code in pair_codes([halves[word] for word in words]):
                entries[code % LISTS].add(entry_of(code, section))
        ends, end = array("I"), 0
        for one in entries:
            end += len(one)
            ends.append(end)
        return ends, array("I", chain.from_iterable(map(sorted, entries)))

    def tallied(self, words: Iterable[array[int]], size: int) -> list[int]:
        """See Grouping."""
        counts: Counter[int] = Counter()
        for one in words:
            counts.update(one)
        return [counts[number] for number in range(size)]


def _each(runs: Runs, ranks: array[int]) -> Iterator[tuple[int, int, float]]:
    """The rank, section and amount of each word of some runs."""
    sections = chain.from_iterable(map(repeat, runs.sections, runs.lengths))
    amounts = chain.from_iterable(map(repeat, runs.amounts, runs.lengths))
    return zip(map(ranks.__getitem__, runs.words), sections, amounts, strict=True)


def _lists(weights: dict[tuple[int, int], float], terms: int) -> Lists:
    keys = sorted(weights)
    counts = Counter(rank for rank, _ in keys)
    ends = array("I", (0,))
    for rank in range(terms):
        ends.append(ends[-1] + counts[rank])
    return Lists(
        ends[1:],
        array("I", (section for _, section in keys)),
        array("f", map(weights.__getitem__, keys)),
    )
