"""Which rows of a comparison are shown: changes with what is around them, the rest folded away.

Knows no Qt. A view asks for one line at a time, so a comparison of any length is shown at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from handbook_app.services.comparing import RowKind

if TYPE_CHECKING:
    from handbook_app.services.comparing import Row, TextComparison

_AROUND = 3
_LEAST_FOLDED = 4  # fewer lines are shown rather than counted


@dataclass(frozen=True, slots=True)
class Fold:
    """Rows ``start`` up to ``stop`` that are the same on both sides and not shown."""

    start: int
    stop: int

    @property
    def count(self) -> int:
        """How many rows are folded."""
        return self.stop - self.start


class FoldedRows:
    """The lines of a view: rows of a comparison, and folds between them."""

    def __init__(self, comparison: TextComparison) -> None:
        self._rows = comparison.rows
        self._lines: list[int | Fold] = []
        end = 0
        for hunk in comparison.hunks(_AROUND):
            self._add_same(end, hunk.start)
            self._lines.extend(range(hunk.start, hunk.stop))
            end = hunk.stop
        self._add_same(end, len(self._rows))
        self.changes = self._find_changes(comparison)

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, at: int) -> Row | Fold:
        line = self._lines[at]
        return line if isinstance(line, Fold) else self._rows[line]

    def unfold(self, at: int) -> None:
        """Show the rows of a fold in its place."""
        fold = self._lines[at]
        if isinstance(fold, Fold):
            self._lines[at : at + 1] = range(fold.start, fold.stop)
            more = fold.count - 1
            self.changes = [one + more if one > at else one for one in self.changes]

    def change_after(self, at: int) -> int:
        """The number of the first change below a line; -1 when there is none."""
        return next((number for number, one in enumerate(self.changes) if one > at), -1)

    def change_before(self, at: int) -> int:
        """The number of the last change above a line; -1 when there is none."""
        above = [number for number, one in enumerate(self.changes) if one < at]
        return above[-1] if above else -1

    def _add_same(self, start: int, stop: int) -> None:
        if stop - start >= _LEAST_FOLDED:
            self._lines.append(Fold(start, stop))
        else:
            self._lines.extend(range(start, stop))

    def _find_changes(self, comparison: TextComparison) -> list[int]:
        """The lines at which changes begin; changed rows one below the other are one."""
        begins, at = set(), 0
        kinds = [RowKind.SAME, *(one.kind for one in comparison.stretches)]
        for (before, kind), stretch in zip(pairwise(kinds), comparison.stretches, strict=True):
            if kind is not RowKind.SAME and before is RowKind.SAME:
                begins.add(at)
            at += stretch.length
        return [place for place, line in enumerate(self._lines) if line in begins]
