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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from pickle import dumps
from typing import Any

from handbook_app.storage.index.engine import (
    WHOOSH3_HEADER_MAGIC,
    ListMatcher,
    OrderedHashWriter,
    TermNotFound,
    W3Codec,
    fields,
    formats,
    index,
)
from handbook_app.storage.index.gathering import Lists
from handbook_app.storage.index.pairs import PairReader, write_pairs

_SHORT = 16
_MOST_REMEMBERED = 300_000

# How Whoosh lays out its files: the number of a field before each of its terms; what is known of
# a term (flag, weight, sections, two lengths, most weight, first and last section), of which only
# the flag is ever asked for; where its list lies; the size of the one block of a list.
_FIELD, _KNOWN = struct.Struct("!H"), struct.Struct("!BfIBBfII")
_PLACE, _BLOCK_SIZE = struct.Struct("!qi"), struct.Struct("!i")
_LENGTHS = struct.Struct("!ii")
_PICKLING = 4  # the first that writes bytes as they are


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


@dataclass(frozen=True, slots=True)
class Posted:
    """The sections of a shard, whose places are the order in which they came.

    ``fields`` holds for each field its terms in order and their lists: "words" over everything,
    "names" over titles and headings alone, "marks" over the exact facts that filters ask for,
    such as ``kind:policy``. ``pairs`` are the ends and entries of the codes of neighbouring words.
    """

    sections: int
    fields: Mapping[str, tuple[Sequence[str], Lists]]
    pairs: tuple[array[int], array[int]]


class _Pool:
    """Stands in for Whoosh's posting pool, which sorts each posting: the lists are there."""

    add = None  # Whoosh looks for it, but no posting ever comes that way

    def __init__(self, posted: Posted) -> None:
        self._fields = sorted(posted.fields.items())

    def iter_postings(self) -> Iterable[tuple[str, tuple[Sequence[str], Lists]]]:
        """Everything, in the order in which Whoosh keeps it."""
        return self._fields

    def cleanup(self) -> None:
        """Nothing was written beside the shard."""


class _Dictionary(OrderedHashWriter):  # type: ignore[misc]
    """Whoosh's dictionary of terms, which need not ask for its place at each of them."""

    def add_all(self, items: Iterable[tuple[bytes, bytes]]) -> None:
        """Add terms in order."""
        at, write, hash_of = self.dbfile.tell(), self.dbfile.write, self.hashfn
        for key, value in items:
            self.index.append(at)
            hashed = hash_of(key)
            self.buckets[hashed & 255].append((hashed, at))
            at += write(_LENGTHS.pack(len(key), len(value)) + key + value)


class _ListWriter:
    """Writes what ``_Pool`` holds: a whole list a term instead of posting by posting."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._terms = _Dictionary(segment.create_file(storage, W3Codec.TERMS_EXT))
        self._lists = segment.create_file(storage, W3Codec.POSTS_EXT)
        self._end = self._lists.tell()
        self.is_closed = False

    def add_postings(
        self,
        _schema: object,
        _lengths: object,
        items: Iterable[tuple[str, tuple[Sequence[str], Lists]]],
    ) -> None:
        """Write every list of every field."""
        numbers: dict[str, int] = {}
        self._terms.extras["fieldmap"] = numbers
        for field, (terms, lists) in items:
            number = numbers[field] = len(numbers)
            self._terms.add_all(self._listed(_FIELD.pack(number), terms, lists))

    def _listed(
        self, start: bytes, terms: Sequence[str], lists: Lists
    ) -> Iterator[tuple[bytes, bytes]]:
        """Each term with what the dictionary is to hold of it."""
        sections, weights = memoryview(lists.sections), memoryview(lists.weights)
        begin = 0
        for term, end in zip(terms, lists.ends, strict=True):
            if end > begin:
                both = sections[begin:end].tobytes(), weights[begin:end].tobytes()
                yield start + term.encode(), self._put(end - begin, both)
            begin = end

    def _put(self, count: int, both: tuple[bytes, bytes]) -> bytes:
        """Write a list, unless it is short, as those of most words are: then it fits into the
        dictionary itself. Answers what the dictionary is to hold."""
        is_short = count <= _SHORT
        known = _KNOWN.pack(is_short, 0.0, count, 0, 0, 0.0, 0, 0)
        if is_short:
            return known + dumps((*both, ()), _PICKLING)
        block = dumps((count, 0, 0.0, 0, 0, 0), _PICKLING) + dumps((*both, None), _PICKLING)
        size = self._lists.write(WHOOSH3_HEADER_MAGIC + _BLOCK_SIZE.pack(-len(block)) + block)
        self._end += size
        return known + _PLACE.pack(self._end - size, size)

    def close(self) -> None:
        """Finish both files."""
        self._terms.close()
        self._lists.close()
        self.is_closed = True


class _ListCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's own format, written list by list and without field lengths."""

    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> _ListWriter:
        return _ListWriter(storage, segment)


def _schema() -> Any:
    return fields.Schema(words=_Weighed(), names=_Weighed(), marks=_Weighed())


def write_shard(folder: Path, posted: Posted) -> None:
    """Write sections as a new shard in ``folder``, which must not be one yet.

    Nothing is ever added to a shard or deleted from it: a section that the catalogue no longer
    knows is passed over. Raises what Whoosh and the disk raise.
    """
    folder.mkdir(parents=True, mode=0o700)
    shard = index.create_in(folder, _schema())
    # Separate files are read where they lie; a compound one is copied each time it is opened.
    writer = shard.writer(codec=_ListCodec(), compound=False)
    writer.pool = _Pool(posted)
    try:
        for _ in range(posted.sections):
            writer.add_document()
        write_pairs(folder, *posted.pairs)
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
            both = _bytes_of(self._reader.postings(field, term.encode()))
        except TermNotFound:
            return array("I"), array("f")
        ids, weights = array("I", both[0]), array("f", both[1])
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


def _bytes_of(matcher: Any) -> tuple[bytes, bytes]:
    """The sections and weights of a list as they were written, from the dictionary or its block.

    Stepping a matcher costs about a microsecond a posting.
    """
    if isinstance(matcher, ListMatcher):
        return matcher._ids, matcher._weights
    matcher._read_data()
    ids, weights, _ = matcher._data
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
