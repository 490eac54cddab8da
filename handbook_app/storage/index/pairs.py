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
from itertools import accumulate
from pathlib import Path

from handbook_app.markup.words import PairMarks

_FILE = "pairs"
_LISTS = 1 << 14
_LIST_BITS, _UPPER_BITS = 14, 8
_UPPER = (1 << _UPPER_BITS) - 1


class PairCodes(PairMarks):
    """The codes of pairs of words; see ``of``."""

    COUNT = _LISTS << _UPPER_BITS


class PairLists:
    """The lists of a shard that is being written; sections come in ascending order."""

    def __init__(self) -> None:
        self._lists = [array("I") for _ in range(_LISTS)]

    def take(self, at: int, codes: Iterable[int]) -> None:
        """Add the codes of one section, each once."""
        lists, last, entry = self._lists, _LISTS - 1, at << _UPPER_BITS
        for code in codes:
            lists[code & last].append(entry | code >> _LIST_BITS)

    def write(self, folder: Path) -> None:
        """Write the file into a shard's folder."""
        ends = array("I", accumulate(map(len, self._lists)))
        (folder / _FILE).write_bytes(b"".join((ends, *self._lists)))


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
            self._ends.frombytes(self._file.read(_LISTS * self._ends.itemsize))
        at, upper = code % _LISTS, code >> _LIST_BITS
        start, end = self._ends[at : at + 2]
        self._file.seek((_LISTS + start) * self._ends.itemsize)
        entries = array("I", self._file.read((end - start) * self._ends.itemsize))
        return [one >> _UPPER_BITS for one in entries if one & _UPPER == upper]

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
