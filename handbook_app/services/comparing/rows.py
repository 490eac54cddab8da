"""Two texts line beside line: what a view of their differences shows, row by row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import accumulate
from typing import overload

from handbook_app.services.comparing.lines import split_end
from handbook_app.services.comparing.words import Span, changed_spans


class RowKind(Enum):
    """What became of a line."""

    SAME = "same"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of each text, or of one of them; without their line ends, which stand apart.

    Lines count from 1, and 0 stands for no line. ``before_spans`` and ``after_spans`` are the
    (start, end) of what changed within each. ``moved`` is the line of the other text at which a
    removed or added line stands now or stood; 0 when it did not move.
    """

    kind: RowKind
    before_line: int = 0
    before: str = ""
    before_end: str = ""
    before_spans: tuple[Span, ...] = ()
    after_line: int = 0
    after: str = ""
    after_end: str = ""
    after_spans: tuple[Span, ...] = ()
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring rows of one kind. ``before``, ``after``: the first line of each, from 0.

    ``moved`` is where a moved one is in the other text, from 0; -1 when it did not move.
    """

    kind: RowKind
    before: int
    after: int
    length: int
    moved: int = -1


@dataclass(frozen=True, slots=True)
class Hunk:
    """Rows that belong together, ``rows[start:stop]``: a change with the lines around it.

    ``before_line`` and ``after_line`` are where it begins, from 1.
    """

    start: int
    stop: int
    before_line: int
    after_line: int


class Rows(Sequence[Row]):
    """All rows, each made when it is asked for: a view shows forty of forty thousand."""

    def __init__(
        self, before: Sequence[str], after: Sequence[str], stretches: Sequence[Stretch]
    ) -> None:
        self._before = before
        self._after = after
        self._stretches = stretches
        self._ends = list(accumulate(one.length for one in stretches))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, at: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        at = at + len(self) if at < 0 else at
        if not 0 <= at < len(self):
            raise IndexError(at)
        place = bisect_right(self._ends, at)
        stretch = self._stretches[place]
        return self._row(stretch, at - self._ends[place] + stretch.length)

    def __iter__(self) -> Iterator[Row]:
        for stretch in self._stretches:
            for step in range(stretch.length):
                yield self._row(stretch, step)

    def lines_at(self, at: int) -> tuple[int, int]:
        """How many lines of each text stand above a row."""
        place = bisect_right(self._ends, at)
        if place == len(self._stretches):
            return len(self._before), len(self._after)
        stretch = self._stretches[place]
        step = at - self._ends[place] + stretch.length
        before = stretch.before + (step if stretch.kind is not RowKind.ADDED else 0)
        after = stretch.after + (step if stretch.kind is not RowKind.REMOVED else 0)
        return before, after

    def _row(self, stretch: Stretch, step: int) -> Row:
        kind = stretch.kind
        left, left_end, left_line = "", "", 0
        right, right_end, right_line = "", "", 0
        if kind is not RowKind.ADDED:
            left_line = stretch.before + step + 1
            left, left_end = split_end(self._before[left_line - 1])
        if kind is not RowKind.REMOVED:
            right_line = stretch.after + step + 1
            right, right_end = split_end(self._after[right_line - 1])
        is_changed = kind is RowKind.CHANGED
        spans, other_spans = changed_spans(left, right) if is_changed else ((), ())
        moved = stretch.moved + step + 1 if stretch.moved >= 0 else 0
        return Row(kind, left_line, left, left_end, spans,
                   right_line, right, right_end, other_spans, moved)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TextComparison:
    """Two texts and how their lines belong together.

    ``rows`` is a sequence: take what is visible. Its lines in order, with their ends, are the
    texts. ``added``, ``removed`` and ``changed`` count lines, a moved line among the added and
    the removed. ``only_ends_differ`` says that the lines are the same and their ends are not.
    """

    rows: Rows
    stretches: tuple[Stretch, ...]
    only_ends_differ: bool = False
    added: int = field(default=0)
    removed: int = field(default=0)
    changed: int = field(default=0)

    @property
    def is_same(self) -> bool:
        """Whether the texts are the same to the byte."""
        return not (self.added or self.removed or self.changed or self.only_ends_differ)

    def hunks(self, context: int = 3) -> tuple[Hunk, ...]:
        """The changes, each with so many lines around it; those that would touch are one."""
        ranges: list[list[int]] = []
        at = 0
        for stretch in self.stretches:
            start, stop = at - context, at + stretch.length + context
            at += stretch.length
            if stretch.kind is RowKind.SAME:
                continue
            if ranges and start <= ranges[-1][1]:
                ranges[-1][1] = stop
            else:
                ranges.append([max(start, 0), stop])
        return tuple(self._hunk(start, min(stop, len(self.rows))) for start, stop in ranges)

    def _hunk(self, start: int, stop: int) -> Hunk:
        before, after = self.rows.lines_at(start)
        return Hunk(start, stop, before + 1, after + 1)
