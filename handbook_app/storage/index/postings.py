"""The inverted index: for each term, the sections that hold it and how much each weighs.

The only module that knows Whoosh. A *shard* is one Whoosh index in a folder of its own; a large
handbook is built into several at once, one process each. What ranking needs of a section is
worked out before it is written: a posting's weight is the finished share of the section's score
(see ``weighing``), so that answering is reading lists and adding numbers.

Whoosh unpickles what it finds in its folder. Shards therefore lie only in the user's private
cache and are made, never imported; ``catalogue`` knows which ones belong to it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whoosh import fields, formats, index
from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3TermInfo
from whoosh.reading import TermNotFound
from whoosh.system import pack_ushort

from handbook_app.markup.words import PairMarks

_BLOCK = 8192
_SHORT = 16
_MOST_REMEMBERED = 300_000


def pair_term(pair: int) -> str:
    """The term under which the mark of two neighbouring words is kept."""
    return f"{pair:05d}"


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

    Whoosh's own pool sorts every single posting and spills to disk; keeping the lists apart
    from the start, ascending because sections arrive in order, makes building several times
    faster and needs 8 bytes a posting.
    """

    def __init__(self) -> None:
        self._fields: dict[str, dict[str, tuple[array[int], array[float]]]] = {}
        self._pairs = [array("I") for _ in range(PairMarks.COUNT)]

    def take_pairs(self, section: int, pairs: Iterable[int]) -> None:
        """Add the marks of neighbouring words of one section, which all weigh the same."""
        lists = self._pairs
        for pair in pairs:
            lists[pair].append(section)

    def take(self, field: str, section: int, weights: Mapping[str, float]) -> None:
        """Add the terms of one section; sections come in ascending order."""
        lists = self._fields.setdefault(field, {})
        for term, weight in weights.items():
            try:
                ids, shares = lists[term]
            except KeyError:
                lists[term] = array("I", (section,)), array("f", (weight,))
            else:
                ids.append(section)
                shares.append(weight)

    def add(self, item: tuple[str, bytes, int, float, bytes]) -> None:
        """One posting, as Whoosh itself would add it."""
        field, term, section, weight, _ = item
        self.take(field, section, {term.decode(): weight})

    def iter_postings(self) -> Iterator[tuple[str, bytes, array[int], array[float]]]:
        """Everything, in the order in which Whoosh keeps it: by field, then by encoded term."""
        for field in ("marks", "names", "pairs", "words"):
            lists = self._fields.get(field, {})
            # UTF-8 sorts as code points do.
            for term in sorted(lists):
                yield field, term.encode(), *lists[term]
            if field == "pairs":
                yield from self._paired()

    def _paired(self) -> Iterator[tuple[str, bytes, array[int], array[float]]]:
        for pair, ids in enumerate(self._pairs):
            if ids:
                yield "pairs", pair_term(pair).encode(), ids, array("f", (1.0,)) * len(ids)

    def cleanup(self) -> None:
        """Forget everything."""
        self._fields.clear()
        self._pairs.clear()


class _ListWriter(W3FieldWriter):  # type: ignore[misc]
    """Writes what ``_Gathered`` yields: a whole list a term instead of posting by posting."""

    def add_postings(self, schema: Any, _lengths: object, items: Iterable[Any]) -> None:
        field_now = None
        for field, term, ids, weights in items:
            if field != field_now:
                if field_now is not None:
                    self.finish_field()
                self.start_field(field, schema[field])
                field_now = field
            if len(ids) <= _SHORT:
                self._put_short(term, ids, weights)
            else:
                self._put_long(term, ids, weights)
        if field_now is not None:
            self.finish_field()

    def _put_short(self, term: bytes, ids: array[int], weights: array[float]) -> None:
        """Most words are rare: their lists fit into the dictionary entry itself."""
        info = W3TermInfo(sum(weights), len(ids), None, 0, max(weights), ids[0], ids[-1])
        info.set_inlined(ids, weights, ())
        self._tindex.add(pack_ushort(self._fieldid) + term, info.to_bytes())

    def _put_long(self, term: bytes, ids: array[int], weights: array[float]) -> None:
        self.start_term(term)
        writer = self._postwriter
        for start in range(0, len(ids), _BLOCK):
            if start:
                writer._write_block()
            writer._ids = ids[start : start + _BLOCK]
            writer._weights = weights[start : start + _BLOCK]
            writer._maxweight = max(writer._weights)
        self.finish_term()


class _ListCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's own format, written list by list and without field lengths."""

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=_BLOCK, compression=0)

    def field_writer(self, storage: Any, segment: Any) -> _ListWriter:
        return _ListWriter(self, storage, segment)


def _schema() -> Any:
    return fields.Schema(words=_Weighed(), names=_Weighed(), marks=_Weighed(), pairs=_Weighed())


@dataclass(frozen=True, slots=True)
class Posted:
    """One section on its way into a shard, where its place is the order in which it comes.

    ``words`` and ``names`` map terms to weights, over
    everything and over titles and headings alone; ``marks`` are the exact facts that filters ask
    for, such as ``kind:policy``, ``pairs`` the marks of neighbouring words.
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
    try:
        for at, section in enumerate(sections):
            writer.add_document()
            gathered.take("words", at, section.words)
            gathered.take("names", at, section.names)
            gathered.take_pairs(at, section.pairs)
            gathered.take("marks", at, dict.fromkeys(section.marks, 1.0))
    except BaseException:
        writer.cancel()
        raise
    writer.commit()
    shard.close()


class Leaf:
    """One segment of one shard, open for reading. Shared freely between reading threads."""

    def __init__(self, reader: Any, first_number: int, gone: frozenset[int]) -> None:
        self._reader = reader
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

    def number(self, section: int) -> int:
        """The catalogue's number of a section of this leaf."""
        return self._first_number + section


def _read_all(matcher: Any) -> tuple[array[int], array[float]]:
    """Every posting of a matcher, block by block where its codec works in blocks.

    Stepping a matcher costs about a microsecond a posting; taking the blocks it has decoded
    anyway costs a tenth of that. A matcher without blocks is stepped.
    """
    ids, weights = array("I"), array("f")
    read_weights = getattr(matcher, "_read_weights", None)
    if read_weights is None or not hasattr(matcher, "_next_block"):
        while matcher.is_active():
            ids.append(matcher.id())
            weights.append(matcher.weight())
            matcher.next()
        return ids, weights
    while matcher.is_active():
        matcher.id()
        matcher.weight()
        ids.extend(matcher._ids)
        weights.extend(matcher._weights)
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
        self.leaves = [
            Leaf(reader, first, gone.get(folder, frozenset()))
            for reader, (folder, first) in zip(self._readers, first_numbers.items(), strict=True)
            if reader.doc_count_all()
        ]
        self.size = sum(leaf.size for leaf in self.leaves)

    def close(self) -> None:
        """Let go of the files."""
        for reader in self._readers:
            reader.close()
        for shard in self._open:
            shard.close()
