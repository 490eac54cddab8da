"""Three states of a sequence: which edits of the two sides stand alone, and which meet."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple, TypeVar

from handbook_app.services.comparing.aligning import Match, align, gaps_between

Span = tuple[int, int]
T = TypeVar("T", bound=Hashable)


class Edit(NamedTuple):
    """Items ``start`` to ``end`` of the base became items ``first`` to ``last`` of one side."""

    start: int
    end: int
    is_mine: bool
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of the base and what it is on each side; without edits it is untouched."""

    base: Span
    mine: Span
    theirs: Span
    edits: tuple[Edit, ...] = ()

    @property
    def is_mine(self) -> bool:
        """Whether only one side edited it."""
        return bool(self.edits) and all(edit.is_mine for edit in self.edits)

    @property
    def is_theirs(self) -> bool:
        """Whether only the other side edited it."""
        return bool(self.edits) and not any(edit.is_mine for edit in self.edits)

    @property
    def is_overlapping(self) -> bool:
        """Whether two edits claim the same items."""
        return any(two.start < one.end for one, two in pairwise(self.edits))

    @property
    def is_at_one_place(self) -> bool:
        """Whether both sides put something between the same two items."""
        return any(one[:2] == two[:2] for one, two in pairwise(self.edits))


def chunks_of(
    base: Sequence[T],
    mine: Sequence[T],
    theirs: Sequence[T],
    aligner: Callable[[Sequence[T], Sequence[T]], list[Match]] = align,
    holds_apart: Callable[[Sequence[T]], bool] = bool,
) -> Iterator[Chunk]:
    """The three sequences from end to end.

    Edits of the two sides meet, and are in one chunk, when what stands between them does not hold
    them apart: a single item does, unless the caller knows better.
    """
    edits = sorted([*_edits(base, mine, True, aligner), *_edits(base, theirs, False, aligner)])
    at = shift = other_shift = 0
    for group in _met(edits, base, holds_apart):
        start, end = group[0].start, max(edit.end for edit in group)
        if at < start:
            yield _chunk(at, start, shift, other_shift, shift, other_shift)
        grown = [sum(one.last - one.first - one.end + one.start for one in group
                     if one.is_mine is is_mine) for is_mine in (True, False)]  # fmt: skip
        chunk = _chunk(start, end, shift, other_shift, shift + grown[0], other_shift + grown[1])
        yield replace(chunk, edits=tuple(group))
        at, shift, other_shift = end, shift + grown[0], other_shift + grown[1]
    if at < len(base):
        yield _chunk(at, len(base), shift, other_shift, shift, other_shift)


def merged(base: Sequence[T], mine: Sequence[T], theirs: Sequence[T]) -> list[T] | None:
    """All edits of both sides; None where they overlap and are not the same."""
    found: list[T] = []
    for chunk in chunks_of(base, mine, theirs):
        one, two = mine[slice(*chunk.mine)], theirs[slice(*chunk.theirs)]
        if not chunk.is_theirs and (one == two or chunk.is_mine or not chunk.edits):
            found.extend(one)
        elif chunk.is_theirs:
            found.extend(two)
        elif chunk.is_overlapping or chunk.is_at_one_place:
            return None
        else:
            for edit in chunk.edits:
                found.extend((mine if edit.is_mine else theirs)[edit.first : edit.last])
    return found


def _edits(
    base: Sequence[T],
    side: Sequence[T],
    is_mine: bool,
    aligner: Callable[[Sequence[T], Sequence[T]], list[Match]],
) -> Iterator[Edit]:
    for gap in gaps_between(aligner(base, side), len(base), len(side)):
        yield Edit(gap.before, gap.before_end, is_mine, gap.after, gap.after_end)


def _met(
    edits: Sequence[Edit],
    base: Sequence[T],
    holds_apart: Callable[[Sequence[T]], bool],
) -> Iterator[list[Edit]]:
    """The edits in groups that meet."""
    group: list[Edit] = []
    end = 0
    for edit in edits:
        if group and edit.start > end and holds_apart(base[end : edit.start]):
            yield group
            group = []
        group.append(edit)
        end = max(end, edit.end)
    if group:
        yield group


def _chunk(
    start: int, end: int, shift: int, other_shift: int, end_shift: int, other_end_shift: int
) -> Chunk:
    return Chunk(
        base=(start, end),
        mine=(start + shift, end + end_shift),
        theirs=(start + other_shift, end + other_end_shift),
    )
