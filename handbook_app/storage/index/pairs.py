"""Which sections hold which two neighbouring words: how a phrase is looked for.

A pair of words is a number, its *code*. There are more pairs than codes: a code that a section
lacks rules a phrase out, one that it has must be checked in the text. The lower bits of a code
choose one of the file's lists; each entry of a list is a section and the upper bits. A section has
an entry for each of its codes, so it stands in one list as often as its pairs fell there.

The file: where each list ends, then the lists, all as unsigned numbers of 32 bits. It is read,
not mapped: a file that somebody cuts short would end a program that has it mapped.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from handbook_app.markup.words import fold, half_of

LIST_BITS, UPPER_BITS = 14, 8
LISTS = 1 << LIST_BITS
CODES = LISTS << UPPER_BITS
_FILE = "pairs"
_UPPER = (1 << UPPER_BITS) - 1


def codes_of(words: Iterable[str]) -> list[int]:
    """The codes of words and the ones behind them, where both tell something."""
    return pair_codes([half_of(fold(word)) for word in words])


def pair_codes(halves: Sequence[int]) -> list[int]:
    """The codes of neighbours, from what each word adds to them."""
    return [(one * 31 + two) & CODES - 1 for one, two in pairwise(halves) if one and two]


def entry_of(code: int, section: int) -> int:
    """The entry of a section in the list that ``code % LISTS`` chooses."""
    return section << UPPER_BITS | code >> LIST_BITS


def write_pairs(folder: Path, ends: array[int], entries: array[int]) -> None:
    """Write the file into a shard's folder."""
    (folder / _FILE).write_bytes(b"".join((ends, entries)))


class PairReader:
    """The lists of a shard, open for reading."""

    def __init__(self, folder: Path) -> None:
        self._file = (folder / _FILE).open("rb", buffering=0)
        self._ends = array("I", (0,))

    def sections(self, codes: Sequence[int]) -> set[int]:
        """The sections that have all of some codes, at least one."""
        found = set(self._having(codes[0]))
        for code in codes[1:]:
            if found:
                found.intersection_update(self._having(code))
        return found

    def _having(self, code: int) -> list[int]:
        if len(self._ends) == 1:
            self._ends.frombytes(self._file.read(LISTS * self._ends.itemsize))
        at, upper = code % LISTS, code >> LIST_BITS
        start, end = self._ends[at : at + 2]
        self._file.seek((LISTS + start) * self._ends.itemsize)
        entries = array("I", self._file.read((end - start) * self._ends.itemsize))
        return [one >> UPPER_BITS for one in entries if one & _UPPER == upper]

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
