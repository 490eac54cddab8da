"""The inverted index: for each term, the sections that hold it and how much each weighs.

The only module that knows how Whoosh works (``engine`` loads it). A *shard* is one Whoosh index
in a folder of its own; a large handbook is built into several at once, one process each. What
ranking needs of a section is worked out before it is written: a posting's weight is the finished
share of the section's score (see ``weighing``), so that answering is reading lists and adding
numbers.

Whoosh unpickles what it finds in its folder. Shards therefore lie only in the user's private
cache and are made, never imported; ``catalogue`` knows which ones belong to it.
"""

from __future__ import annotations

import struct
from array import array
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from operator import itemgetter, sub
from pathlib import Path
from pickle import dumps
from typing import Any

from handbook_app.storage.index.engine import (
    WHOOSH3_HEADER_MAGIC,
    OrderedHashWriter,
    TermNotFound,
    W3Codec,
    fields,
    formats,
    index,
)
from handbook_app.storage.index.pairs import PairLists, PairReader

_BLOCK = 8192
_SHORT = 16
_MOST_REMEMBERED = 300_000

# How Whoosh lays out its files: the number of a field before each of its terms; what is known of
# a term (flag, weight, sections, two lengths, most weight, first and last section); where its
# list lies; the size of a block of the list.
_FIELD, _KNOWN = struct.Struct("!H"), struct.Struct("!BfIBBfII")
_PLACE, _BLOCK_SIZE = struct.Struct("!qi"), struct.Struct("!i")

_Posting = tuple[int, float]
_Listed = tuple[str, str, Sequence[int], Sequence[float]]


class _Weighed(fields.FieldType):  # type: ignore[misc]
    """A field of terms with finished weights; its lists are handed over whole, see _Gathered."""

    def __init__(self) -> None:
        self.format = formats.Existence()
        self.analyzer = None
        self.scorable = False
        self.stored = False
        self.unique = False
        self.vector = None
        self.spelling = False
        self.column_type = None


class _Gathered:
    """Stands in for Whoosh's posting pool: a list for each term instead of a tuple a posting.

    Whoosh's own pool sorts every single posting and spills to disk. Sections arrive in order, so
    lists that are kept apart from the start are ascending. There are millions of postings: the
    loops over them are maps, which run in C, and those of one section that weigh the same share
    one tuple, so that each costs the eight bytes of a reference.
    """

    add = None  # Whoosh looks for it, but no posting ever comes that way

    def __init__(self) -> None:
        self._fields: dict[str, defaultdict[str, list[_Posting]]] = {
            field: defaultdict(list) for field in ("marks", "names", "words")
        }

    def take(self, at: int, section: Posted) -> None:
        """Add the terms and marks of one section; sections come in ascending order."""
        self._add("words", at, section.words)
        self._add("names", at, section.names)
        self._add("marks", at, dict.fromkeys(section.marks, 1.0))

    def _add(self, field: str, at: int, weights: Mapping[str, float]) -> None:
        lists = map(self._fields[field].__getitem__, weights)
        _run(map(list.append, lists, map(_PostingsOf(at).__getitem__, weights.values())))

    def iter_postings(self) -> Iterator[_Listed]:
        """Everything, in the order in which Whoosh keeps it: by field, then by encoded term."""
        yield from self._listed("marks")
        yield from self._listed("names")
        yield from self._listed("words")

    def _listed(self, field: str) -> Iterator[_Listed]:
        lists = self._fields[field]
        for term in sorted(lists):  # UTF-8 sorts as code points do
            ids, weights = zip(*lists[term], strict=True)
            yield field, term, ids, weights

    def cleanup(self) -> None:
        """Forget everything."""
        self._fields.clear()


class _PostingsOf(dict[float, _Posting]):
    """The postings of one section by their weight."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self._at = at

    def __missing__(self, weight: float) -> _Posting:
        posting = self[weight] = self._at, weight
        return posting


def _run(work: Iterable[object]) -> None:
    """Let an iterator do all its work, in C where it is a map."""
    deque(work, 0)


class _ListWriter:
    """Writes what ``_Gathered`` yields: a whole list a term instead of posting by posting."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._terms = OrderedHashWriter(segment.create_file(storage, W3Codec.TERMS_EXT))
        self._lists = segment.create_file(storage, W3Codec.POSTS_EXT)
        self._end = self._lists.tell()
        self.is_closed = False

    def add_postings(self, _schema: object, _lengths: object, items: Iterable[_Listed]) -> None:
        """Write every list of every field."""
        numbers: dict[str, int] = {}
        self._terms.extras["fieldmap"] = numbers
        for field, lists in groupby(items, itemgetter(0)):
            number = numbers[field] = len(numbers)
            start = _FIELD.pack(number)
            for _, term, ids, weights in lists:
                self._terms.add(start + term.encode(), self._put(ids, weights))

    def _put(self, ids: Sequence[int], weights: Sequence[float]) -> bytes:
        """Write a list, unless it is short, as those of most words are: then it fits into the
        dictionary itself. Answers what the dictionary is to hold."""
        is_short, most = len(ids) <= _SHORT, max(weights)
        known = _KNOWN.pack(is_short, sum(weights), len(ids), 0, 0, most, ids[0], ids[-1])
        if is_short:
            return known + dumps((tuple(ids), tuple(weights), ()), 2)
        size = self._lists.write(WHOOSH3_HEADER_MAGIC + b"".join(_blocks(ids, weights)))
        self._end += size
        return known + _PLACE.pack(self._end - size, size)

    def close(self) -> None:
        """Finish both files."""
        self._terms.close()
        self._lists.close()
        self.is_closed = True


def _blocks(ids: Sequence[int], weights: Sequence[float]) -> Iterator[bytes]:
    """A list in Whoosh's blocks; the last has its size negative."""
    for start in range(0, len(ids), _BLOCK):
        some, theirs = ids[start : start + _BLOCK], weights[start : start + _BLOCK]
        steps, most = (some[0], *map(sub, some[1:], some)), max(theirs)
        block = dumps((len(some), some[-1], most, 0, 0, 0), 2)
        block += dumps((steps, most if min(theirs) == most else theirs, None), 2)
        is_last = start + _BLOCK >= len(ids)
        yield _BLOCK_SIZE.pack(-len(block) if is_last else len(block)) + block


class _ListCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's own format, written list by list and without field lengths."""

    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> _ListWriter:
        return _ListWriter(storage, segment)


def _schema() -> Any:
    return fields.Schema(words=_Weighed(), names=_Weighed(), marks=_Weighed())


@dataclass(frozen=True, slots=True)
class Posted:
    """One section on its way into a shard, where its place is the order in which it comes.

    ``words`` and ``names`` map terms to weights, over
    everything and over titles and headings alone; ``marks`` are the exact facts that filters ask
    for, such as ``kind:policy``, ``pairs`` the codes of neighbouring words.
    """

    words: Mapping[str, float]
    names: Mapping[str, float]
    pairs: Iterable[int]
    marks: Iterable[str]


def write_shard(folder: Path, sections: Iterable[Posted]) -> None:
    """Write sections as a new shard in ``folder``, which must not be one yet.

    Nothing is ever added to a shard or deleted from it: a section that the catalogue no longer
    knows is passed over. Raises what Whoosh and the disk raise.
    """
    folder.mkdir(parents=True, mode=0o700)
    shard = index.create_in(folder, _schema())
    # Separate files are read where they lie; a compound one is copied each time it is opened.
    writer = shard.writer(codec=_ListCodec(), compound=False)
    gathered = writer.pool = _Gathered()
    pairs = PairLists()
    try:
        for at, section in enumerate(sections):
            writer.add_document()
            gathered.take(at, section)
            pairs.take(at, section.pairs)
        pairs.write(folder)
    except BaseException:
        writer.cancel()
        raise
    writer.commit()
    shard.close()


class Leaf:
    """One segment of one shard, open for reading. Shared freely between reading threads."""

    def __init__(
        self, reader: Any, pairs: PairReader, first_number: int, gone: frozenset[int]
    ) -> None:
        self._reader = reader
        self._pairs = pairs
        self._first_number = first_number
        self._gone = frozenset(number - first_number for number in gone)
        self.size: int = reader.doc_count_all() - len(gone)
        self._recent: dict[tuple[str, str], tuple[array[int], array[float]]] = {}
        self._recent_size = 0

    def postings(self, field: str, term: str) -> tuple[array[int], array[float]]:
        """The sections that hold a term, ascending, and the weight of it in each; without
        those that are gone.

        The lists are remembered for the next keystroke, which asks for most of them again; they
        are not to be changed.
        """
        lists = self._recent.get((field, term))
        if lists is None:
            lists = self._recent[field, term] = self._read(field, term)
            self._recent_size += len(lists[0]) + 50
            if self._recent_size > _MOST_REMEMBERED:
                self._recent = {(field, term): lists}
                self._recent_size = len(lists[0])
        return lists

    def _read(self, field: str, term: str) -> tuple[array[int], array[float]]:
        try:
            ids, weights = _read_all(self._reader.postings(field, term.encode()))
        except TermNotFound:
            return array("I"), array("f")
        if not self._gone or self._gone.isdisjoint(ids):
            return ids, weights
        kept = [at for at, number in enumerate(ids) if number not in self._gone]
        return array("I", (ids[at] for at in kept)), array("f", (weights[at] for at in kept))

    def bearing(self, pairs: Sequence[int]) -> set[int]:
        """The sections that have all of some codes of neighbouring words, and perhaps those
        words; without those that are gone."""
        return self._pairs.sections(pairs) - self._gone

    def number(self, section: int) -> int:
        """The catalogue's number of a section of this leaf."""
        return self._first_number + section


def _read_all(matcher: Any) -> tuple[array[int], array[float]]:
    """Every posting of a matcher, block by block where its codec works in blocks.

    Stepping a matcher costs about a microsecond a posting; taking its blocks as they were written
    (the steps from one section to the next, and the weights) costs a twentieth of that. A matcher
    without blocks is stepped.
    """
    ids, weights = array("I"), array("f")
    if not hasattr(matcher, "_read_data"):
        while matcher.is_active():
            ids.append(matcher.id())
            weights.append(matcher.weight())
            matcher.next()
        return ids, weights
    while matcher.is_active():
        matcher._read_data()
        steps, shares = matcher._data[:2]
        ids.extend(accumulate(steps))
        if shares is None or isinstance(shares, float):  # the same for all of them
            shares = array("f", (1.0 if shares is None else shares,)) * len(steps)
        weights.extend(shares)
        matcher._next_block()
    return ids, weights


class Shards:
    """All shards of a handbook, open for reading at one moment. Close when done.

    ``first_numbers`` gives for each shard's folder the number of its first section, ``gone`` the
    numbers of its sections that are no more.
    """

    def __init__(
        self,
        first_numbers: Mapping[Path, int],
        gone: Mapping[Path, frozenset[int]] | None = None,
    ) -> None:
        gone = gone or {}
        self._open = [index.open_dir(folder, readonly=True) for folder in first_numbers]
        self._readers = [shard.reader() for shard in self._open]
        self._pairs = [PairReader(folder) for folder in first_numbers]
        self.leaves = [
            Leaf(reader, pairs, first, gone.get(folder, frozenset()))
            for reader, pairs, (folder, first) in zip(
                self._readers, self._pairs, first_numbers.items(), strict=True
            )
            if reader.doc_count_all()
        ]
        self.size = sum(leaf.size for leaf in self.leaves)

    def close(self) -> None:
        """Let go of the files."""
        for reader in (*self._readers, *self._pairs):
            reader.close()
        for shard in self._open:
            shard.close()
