"""Blocks of lines that were taken away here and put down there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from handbook_app.services.comparing.aligning import Gap

# A block is worth telling when it is a paragraph of its own: so many lines with words, or letters.
_FEWEST_LINES = 2
_FEWEST_LETTERS = 40


def find_moves(before: Sequence[str], after: Sequence[str], gaps: Sequence[Gap]) -> dict[int, int]:
    """Each line of ``before`` that only moved, and its line in ``after``.

    ``gaps`` are the lines that were not matched. A block is found by a line that was removed once
    and added once, and grows both ways. Linear.
    """
    removed = {at for gap in gaps for at in range(gap.before, gap.before_end)}
    added = {at for gap in gaps for at in range(gap.after, gap.after_end)}
    places = _unique(after, added)
    moved: dict[int, int] = {}
    for line, at in sorted(_unique(before, removed).items(), key=lambda item: item[1]):
        if line not in places or at not in removed or places[line] not in added:
            continue
        first, place, length = _grown(before, after, at, places[line], removed, added)
        removed.difference_update(range(first, first + length))
        added.difference_update(range(place, place + length))
        if _is_worth_telling(before[first : first + length]):
            moved.update(
                zip(range(first, first + length), range(place, place + length), strict=True)
            )
    return moved


def _unique(lines: Sequence[str], places: set[int]) -> dict[str, int]:
    """The lines with words that stand once at these places."""
    counts = Counter(lines[at] for at in places)
    return {lines[at]: at for at in places if counts[lines[at]] == 1 and lines[at].strip()}


def _grown(
    before: Sequence[str],
    after: Sequence[str],
    at: int,
    place: int,
    removed: set[int],
    added: set[int],
) -> tuple[int, int, int]:
    """The block of equal lines around one: its first line on both sides, and its length."""

    def is_shared(step: int) -> bool:
        one, two = at + step, place + step
        return one in removed and two in added and before[one] == after[two]

    first, stop = 0, 1
    while is_shared(first - 1):
        first -= 1
    while is_shared(stop):
        stop += 1
    return at + first, place + first, stop - first


def _is_worth_telling(lines: Sequence[str]) -> bool:
    worded = [line.strip() for line in lines if line.strip()]
    return len(worded) >= _FEWEST_LINES or sum(map(len, worded)) >= _FEWEST_LETTERS
