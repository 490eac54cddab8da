"""Which items of two sequences are the same ones, in order: of lines, of words, of anything.

What is unique on both sides is matched first (people see a paragraph that stayed, not a blank line
that happens to fit), what is left between by the longest common subsequence. The work is bounded by
counts, not by a clock, so that the same texts give the same answer on every machine.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

# A cell is one pair of items that the longest common subsequence looks at: 64 in an instruction,
# an eighth of a byte each.
_MOST_CELLS_AT_ONCE = 50_000_000
_MOST_CELLS = 400_000_000
# How often each item may be looked at for being unique. Real texts need fewer than ten.
_MOST_LOOKS = 30


class Match(NamedTuple):
    """``length`` items from ``before`` on are those from ``after`` on."""

    before: int
    after: int
    length: int


class Gap(NamedTuple):
    """Items between two matches: from ``before`` up to ``before_end``, and on the other side."""

    before: int
    before_end: int
    after: int
    after_end: int


def align(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Match]:
    """The matches, in order; neighbouring ones are one. Nearly linear, whatever the items."""
    numbers: dict[Hashable, int] = {}
    one = [numbers.setdefault(item, len(numbers)) for item in before]
    two = [numbers.setdefault(item, len(numbers)) for item in after]
    return _Alignment(one, two).matches()


def gaps_between(matches: Sequence[Match], before: int, after: int) -> Iterator[Gap]:
    """What the matches leave out of sequences of these lengths."""
    at = other = 0
    for match in (*matches, Match(before, after, 0)):
        if at < match.before or other < match.after:
            yield Gap(at, match.before, other, match.after)
        at, other = match.before + match.length, match.after + match.length


def rising(numbers: Sequence[int]) -> list[int]:
    """The indexes of a longest rising run through distinct numbers."""
    tops: list[int] = []
    ends: list[int] = []
    earlier: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left(tops, number)
        earlier.append(ends[length - 1] if length else -1)
        tops[length : length + 1] = [number]
        ends[length : length + 1] = [at]
    chosen = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chosen.append(at)
        at = earlier[at]
    return chosen[::-1]


class _Alignment:
    """Two sequences of numbers, and the work that may still be spent on them."""

    def __init__(self, one: list[int], two: list[int]) -> None:
        self._one = one
        self._two = two
        self._looks = _MOST_LOOKS * (len(one) + len(two))
        self._cells = _MOST_CELLS
        self._found: list[Match] = []

    def matches(self) -> list[Match]:
        pending = [Gap(0, len(self._one), 0, len(self._two))]
        while pending:
            gap = self._trimmed(pending.pop())
            # What is left of one item against one is two different items.
            if min(sizes := (gap.before_end - gap.before, gap.after_end - gap.after)) and (
                max(sizes) > 1
            ):
                pending.extend(self._divided(gap))
        return list(_united(sorted(self._found)))

    def _trimmed(self, gap: Gap) -> Gap:
        """The gap without its common head and tail, which are matched."""
        start, end, other, other_end = gap
        one, two = self._one, self._two
        while start < end and other < other_end and one[start] == two[other]:
            start, other = start + 1, other + 1
        while start < end and other < other_end and one[end - 1] == two[other_end - 1]:
            end, other_end = end - 1, other_end - 1
        self._keep(gap.before, gap.after, start - gap.before)
        self._keep(end, other_end, gap.before_end - end)
        return Gap(start, end, other, other_end)

    def _divided(self, gap: Gap) -> list[Gap]:
        """What is left of a gap between the items that are unique on both of its sides."""
        self._looks -= gap.before_end - gap.before + gap.after_end - gap.after
        if self._looks < 0:
            return []
        anchors = _in_order(self._unique_pairs(gap))
        if not anchors:
            self._match_rest(gap)
            return []
        left = []
        at, other = gap.before, gap.after
        for before, after in anchors:
            self._keep(before, after, 1)
            left.append(Gap(at, before, other, after))
            at, other = before + 1, after + 1
        left.append(Gap(at, gap.before_end, other, gap.after_end))
        return left

    def _unique_pairs(self, gap: Gap) -> list[tuple[int, int]]:
        one = self._one[gap.before : gap.before_end]
        two = self._two[gap.after : gap.after_end]
        counts, other_counts = Counter(one), Counter(two)
        places = {number: at for at, number in enumerate(two, gap.after)}
        return [
            (at, places[number])
            for at, number in enumerate(one, gap.before)
            if counts[number] == 1 and other_counts.get(number) == 1
        ]

    def _match_rest(self, gap: Gap) -> None:
        one = self._one[gap.before : gap.before_end]
        two = self._two[gap.after : gap.after_end]
        cells = len(one) * len(two)
        if cells > min(_MOST_CELLS_AT_ONCE, self._cells):
            pairs = _in_order(_same_occurrences(one, two))
            for before, after in pairs:
                self._keep(gap.before + before, gap.after + after, 1)
            return
        self._cells -= cells
        for step in LCSseq.opcodes(one, two):
            if step.tag == "equal":
                length = step.src_end - step.src_start
                self._keep(gap.before + step.src_start, gap.after + step.dest_start, length)

    def _keep(self, before: int, after: int, length: int) -> None:
        if length:
            self._found.append(Match(before, after, length))


def _same_occurrences(one: list[int], two: list[int]) -> list[tuple[int, int]]:
    """The third of a kind with the third of that kind: rough, and linear."""
    places = {key: at for at, key in enumerate(_numbered(two))}
    return [(at, places[key]) for at, key in enumerate(_numbered(one)) if key in places]


def _numbered(items: list[int]) -> Iterator[tuple[int, int]]:
    seen: Counter[int] = Counter()
    for item in items:
        seen[item] += 1
        yield item, seen[item]


def _in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of the pairs, sorted by their first, as also rise in their second."""
    return [pairs[at] for at in rising([after for _, after in pairs])]


def _united(matches: Iterable[Match]) -> Iterator[Match]:
    last = Match(0, 0, 0)
    for match in matches:
        if match.before == last.before + last.length and match.after == last.after + last.length:
            last = Match(last.before, last.after, last.length + match.length)
            continue
        if last.length:
            yield last
        last = match
    if last.length:
        yield last
