"""Grouping with numpy; only ever imported by ``grouping``, and only where there is much to do."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Any

import numpy as np

from handbook_app.storage.index.gathering import Gathered, Lists, Running, Runs
from handbook_app.storage.index.pairs import CODES, LIST_BITS, LISTS, UPPER_BITS

_SECTION_BITS = np.uint64(32)
_SECTION = np.uint64((1 << 32) - 1)


class ByNumpy:
    """Grouping whole arrays at once: a key a word, sorted."""

    def weighed(self, gathered: Gathered, ranks: array[int], terms: int) -> Lists:
        """See Grouping."""
        keys, amounts = _keyed(gathered.counted, ranks)
        keys, sums = _reduced(keys, amounts, np.add)
        sections = (keys & _SECTION).astype(np.uint32)
        most, half = _view(gathered.most)[sections], _view(gathered.half)[sections]
        return _lists(keys, sections, most * sums / (sums + half), terms)

    def highest(self, runs: Runs, ranks: array[int], terms: int) -> Lists:
        """See Grouping."""
        keys, most = _reduced(*_keyed(runs, ranks), np.maximum)
        return _lists(keys, (keys & _SECTION).astype(np.uint32), most, terms)

    def paired(self, running: Running, halves: array[int]) -> tuple[array[int], array[int]]:
        """See Grouping."""
        words = _view(halves)[_view(running.words)]
        sections: Any = np.repeat(np.arange(len(running.lengths), dtype=np.uint32), running.lengths)
        at = np.flatnonzero((words[:-1] != 0) & (words[1:] != 0))
        codes = (words[at] * np.uint32(31) + words[at + 1]) & np.uint32(CODES - 1)
        entries = sections[at] << np.uint32(UPPER_BITS) | codes >> np.uint32(LIST_BITS)
        keys = (codes & np.uint32(LISTS - 1)).astype(np.uint64) << _SECTION_BITS | entries
        keys.sort()
        keys = keys[_is_first(keys)]  # np.unique may hash, which takes ten times as long
        lists = (keys >> _SECTION_BITS).astype(np.int64)
        return _ends(lists, LISTS), _array("I", (keys & _SECTION).astype(np.uint32))

    def tallied(self, words: Iterable[array[int]], size: int) -> list[int]:
        """See Grouping."""
        counts: Any = np.zeros(size, np.int64)
        for one in words:
            counts += np.bincount(_view(one), minlength=size)
        return list(counts.tolist())


def _view(values: array[Any]) -> Any:
    return np.frombuffer(values, values.typecode) if values else np.zeros(0, values.typecode)


def _array(code: str, values: Any) -> array[Any]:
    return array(code, values.astype(code, copy=False).tobytes())


def _keyed(runs: Runs, ranks: array[int]) -> tuple[Any, Any]:
    """For each word of some runs its term and section as one number, and what it counts."""
    keys = _view(ranks)[_view(runs.words)].astype(np.uint64) << _SECTION_BITS
    lengths = _view(runs.lengths)
    keys |= np.repeat(_view(runs.sections), lengths)
    return keys, np.repeat(_view(runs.amounts), lengths)


def _reduced(keys: Any, amounts: Any, function: Any) -> tuple[Any, Any]:
    """Each key once, ascending, and all its amounts brought together."""
    order = np.argsort(keys)
    keys = keys[order]
    starts = np.flatnonzero(_is_first(keys))
    return keys[starts], function.reduceat(amounts[order], starts, dtype=np.float64)


def _is_first(keys: Any) -> Any:
    """Of keys in order: whether each differs from the one before."""
    is_first: Any = np.ones(len(keys), bool)
    is_first[1:] = keys[1:] != keys[:-1]
    return is_first


def _lists(keys: Any, sections: Any, weights: Any, terms: int) -> Lists:
    ranks = (keys >> _SECTION_BITS).astype(np.int64)
    return Lists(_ends(ranks, terms), _array("I", sections), _array("f", weights))


def _ends(groups: Any, count: int) -> array[int]:
    """Where each of so many groups ends, in an array of group numbers in order."""
    return _array("I", np.bincount(groups, minlength=count).cumsum())
