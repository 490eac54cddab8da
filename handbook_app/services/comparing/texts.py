"""Two states of a text, compared line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from handbook_app.services.comparing.aligning import Gap, Match, gaps_between
from handbook_app.services.comparing.lines import align_lines, split_lines, without_ends
from handbook_app.services.comparing.moves import find_moves
from handbook_app.services.comparing.pairing import Pairing
from handbook_app.services.comparing.rows import RowKind, Rows, Stretch, TextComparison


def compare_texts(before: str, after: str) -> TextComparison:
    """Which lines stayed, changed, came, went or moved. Pure, and nearly linear in the texts."""
    lines, others = split_lines(before), split_lines(after)
    comparison = _Comparison(without_ends(lines), without_ends(others))
    stretches = tuple(_united(comparison.stretches()))
    counts: Counter[RowKind] = Counter()
    for stretch in stretches:
        counts[stretch.kind] += stretch.length
    is_aligned = counts.keys() <= {RowKind.SAME}
    return TextComparison(
        rows=Rows(lines, others, stretches),
        stretches=stretches,
        only_ends_differ=is_aligned and before != after,
        added=counts[RowKind.ADDED],
        removed=counts[RowKind.REMOVED],
        changed=counts[RowKind.CHANGED],
    )


class _Comparison:
    """The lines of two texts without their ends, on their way to stretches."""

    def __init__(self, before: list[str], after: list[str]) -> None:
        self._before = before
        self._after = after
        self._matches = align_lines(before, after)
        gaps = list(gaps_between(self._matches, len(before), len(after)))
        self._moved_to = find_moves(before, after, gaps)
        self._moved_from = {place: at for at, place in self._moved_to.items()}
        self._pairing = Pairing()

    def stretches(self) -> Iterator[Stretch]:
        at = other = 0
        for match in (*self._matches, Match(len(self._before), len(self._after), 0)):
            yield from self._across(Gap(at, match.before, other, match.after))
            if match.length:
                yield Stretch(RowKind.SAME, match.before, match.after, match.length)
            at, other = match.before + match.length, match.after + match.length

    def _across(self, gap: Gap) -> Iterator[Stretch]:
        """The removed, added and changed lines of one place, in the order of both texts."""
        at, other = gap.before, gap.after
        for left, right in self._changed_pairs(gap):
            yield from self._on_one_side(Gap(at, left, other, right))
            yield Stretch(RowKind.CHANGED, left, right, 1)
            at, other = left + 1, right + 1
        yield from self._on_one_side(Gap(at, gap.before_end, other, gap.after_end))

    def _changed_pairs(self, gap: Gap) -> list[tuple[int, int]]:
        """The lines of a gap that belong together although they differ; none that moved."""
        left = [at for at in range(gap.before, gap.before_end) if at not in self._moved_to]
        right = [at for at in range(gap.after, gap.after_end) if at not in self._moved_from]
        pairs = self._pairing.pairs(
            [self._before[at] for at in left], [self._after[at] for at in right]
        )
        return [(left[one], right[two]) for one, two in pairs]

    def _on_one_side(self, gap: Gap) -> Iterator[Stretch]:
        for at, length, moved in _runs(gap.before, gap.before_end, self._moved_to):
            yield Stretch(RowKind.REMOVED, at, gap.after, length, moved)
        for at, length, moved in _runs(gap.after, gap.after_end, self._moved_from):
            yield Stretch(RowKind.ADDED, gap.before_end, at, length, moved)


def _runs(start: int, end: int, moved: Mapping[int, int]) -> Iterator[tuple[int, int, int]]:
    """(first line, count, where the first is on the other side or -1) of what moved together."""
    while start < end:
        place, stop = moved.get(start, -1), start + 1
        while stop < end and moved.get(stop, -1) == (place + stop - start if place >= 0 else -1):
            stop += 1
        yield start, stop - start, place
        start = stop


def _united(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Changed lines one below the other are one stretch."""
    last: Stretch | None = None
    for one in stretches:
        if last and last.kind is one.kind is RowKind.CHANGED and _follows(last, one):
            last = Stretch(last.kind, last.before, last.after, last.length + one.length)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _follows(last: Stretch, one: Stretch) -> bool:
    return last.before + last.length == one.before and last.after + last.length == one.after
