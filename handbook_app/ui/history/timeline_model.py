"""The moments of a timeline as a list that grows as somebody scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from handbook_app.ui.history import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.model.change_of_rule import Change
    from handbook_app.services.history.timeline import Moment

MOMENT = Qt.ItemDataRole.UserRole
CHANGES = MOMENT + 1  # what it changed, as far as that is known
MARKS = MOMENT + 2
BEGINS = MOMENT + 3  # "month", "day" or "": what begins with this row
IS_PINNED = MOMENT + 4
_Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """``more_wanted`` says that the end of what is known has come into view."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._moments: list[Moment] = []
        self._told: dict[str, tuple[tuple[Change, ...], frozenset[str]]] = {}
        self._is_end = True
        self._pinned = ""

    def clear(self) -> None:
        """Show nothing; more is to come."""
        self.beginResetModel()
        self._moments, self._told, self._is_end = [], {}, True
        self.endResetModel()

    def add(self, moments: Iterable[Moment], *, is_end: bool) -> None:
        """Show more below what is there."""
        found = list(moments)
        self._is_end = is_end
        if found:
            first = len(self._moments)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._moments.extend(found)
            self.endInsertRows()

    def tell(self, version: str, changes: tuple[Change, ...], marks: frozenset[str]) -> None:
        """Say what a version changed."""
        self._told[version] = changes, marks
        row = self.row_of(version)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def is_told(self, version: str) -> bool:
        """Whether it is known what a version changed."""
        return version in self._told

    def pin(self, version: str) -> None:
        """Mark the version that others are compared with; empty for none."""
        self._pinned = version
        self.dataChanged.emit(self.index(0), self.index(len(self._moments) - 1))

    def row_of(self, version: str) -> int:
        """Where a version is; -1 when it is not here."""
        for row, moment in enumerate(self._moments):
            if moment.version.id == version:
                return row
        return -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._moments)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._is_end

    def fetchMore(self, _parent: _Index) -> None:
        if not self._is_end:
            self._is_end = True  # until it has come
            self.more_wanted.emit()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        moment = self._moments[index.row()]
        if role == MOMENT:
            return moment
        if role == CHANGES:
            return self._told.get(moment.version.id, (moment.changes, frozenset()))[0]
        if role == MARKS:
            return self._told.get(moment.version.id, ((), frozenset()))[1]
        if role == BEGINS:
            return self._begins(index.row())
        if role == IS_PINNED:
            return moment.version.id == self._pinned
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(index)
        return None

    def _begins(self, row: int) -> str:
        """By what stands above, not by the calendar: days may be out of order."""
        here = wording.day_key(self._moments[row].version.when)
        if row == 0:
            return "month"
        above = wording.day_key(self._moments[row - 1].version.when)
        if here[:2] != above[:2]:
            return "month"
        return "day" if here != above else ""

    def _spoken(self, index: _Index) -> str:
        moment = self._moments[index.row()]
        version = moment.version
        parts = [
            version.summary,
            wording.weight(version),
            wording.when(version.when),
            version.who,
            *wording.mark_words(index.data(MARKS)),
            wording.one_line(moment, index.data(CHANGES)),
        ]
        return ". ".join(part for part in parts if part)
