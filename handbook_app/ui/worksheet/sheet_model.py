"""The rows of the worksheet as a table for Qt: what each cell says, and what is ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from handbook_app.ui.plain_label import plain_tool_tip
from handbook_app.ui.worksheet.columns import COLUMNS, HOLDS, Wording, field_of, gap_words, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handbook_app.services.worksheet.rows import Place, SheetRow
    from handbook_app.ui.worksheet.sheet import Sheet

CELL = Qt.ItemDataRole.UserRole
TICK = 0  # the first column; those of ``COLUMNS`` follow
_Index = QModelIndex | QPersistentModelIndex
_LONGEST = 300
_CHECKED = (Qt.CheckState.Unchecked, Qt.CheckState.Checked)


class Cell(NamedTuple):
    """What is painted: words, a shape to stand before them, whether somebody means to change it,
    whether it is not read yet."""

    words: str
    shape: str = ""
    is_meant: bool = False
    is_unread: bool = False
    is_ticked: bool = False


class SheetModel(QAbstractTableModel):
    """Shows some of the rows of a sheet. ``ticked_changed`` says that others are ticked."""

    ticked_changed = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self._numbers: Sequence[int] = ()
        self._wording = Wording(sheet.choices)
        self.ticked: set[Place] = set()
        sheet.facts_read.connect(self._draw_all)
        sheet.meant_changed.connect(self._draw_all)

    def show(self, numbers: Sequence[int]) -> None:
        """Show these rows; of what was ticked stays what is among them."""
        self.beginResetModel()
        self._numbers = numbers
        self._wording = Wording(self.sheet.choices)
        if self.ticked:
            self.ticked &= set(self.places())
        self.endResetModel()
        self.ticked_changed.emit()

    def places(self) -> list[Place]:
        """All that is shown, in order."""
        rows = self.sheet.rows
        return [rows[at].place for at in self._numbers]

    def row(self, at: int) -> SheetRow:
        """The row that is shown at a line."""
        return self.sheet.rows[self._numbers[at]]

    def line_of(self, place: Place) -> int:
        """Where a place is shown; -1 when it is not."""
        rows = self.sheet.rows
        return next((at for at, one in enumerate(self._numbers) if rows[one].place == place), -1)

    def tick(self, places: Iterable[Place], *, is_ticked: bool) -> None:
        """Tick rows, or not any more."""
        if is_ticked:
            self.ticked.update(places)
        else:
            self.ticked.difference_update(places)
        self._draw_all()
        self.ticked_changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS) + 1

    def headerData(
        self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal:
            return title_of(COLUMNS[at - 1]) if at else ""
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """All can be reached; what can be edited says its field."""
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        is_tick = index.column() == TICK
        return chosen | Qt.ItemFlag.ItemIsUserCheckable if is_tick else chosen

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if role == CELL:
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            return _CHECKED[row.place in self.ticked]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, index.column()).words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._tip(row, index.column()))
        return None

    def _cell(self, row: SheetRow, column: int) -> Cell:
        place, sheet = row.place, self.sheet
        is_ticked = place in self.ticked
        if column == TICK:
            return Cell("", "check" if is_ticked else "", is_ticked=is_ticked)
        name, seen = COLUMNS[column - 1].name, sheet.standing(row)
        facts = sheet.facts(place) if seen.is_rule else None
        words = " ".join(self._wording.cell(name, row, seen, facts)[:_LONGEST].split())
        shape = (seen.flexibility or "untagged") if name == "bends" and seen.is_rule else ""
        field = field_of(name, seen.flexibility)
        is_read = not field.path or not seen.is_rule or sheet.is_known(place[0])
        is_meant = bool(field.path) and self._is_meant(place, name, field.path)
        return Cell(words, shape, is_meant, not is_read and not words, is_ticked)

    def _is_meant(self, place: Place, name: str, path: tuple) -> bool:
        meant = self.sheet.sitting.of(place)
        if not meant:
            return False
        if name == "bends" and () in meant:
            return True
        if name == "origin":
            return any(one[:1] == path[:1] and one[:2] != HOLDS[:2] for one in meant)
        return path in meant

    def _spoken(self, row: SheetRow, column: int) -> str:
        cell = self._cell(row, column)
        title = str(self.headerData(column, Qt.Orientation.Horizontal))
        words = cell.words or (self.tr("not read yet") if cell.is_unread else self.tr("empty"))
        if column == TICK:
            title = row.section.heading
            words = self.tr("selected") if cell.is_ticked else self.tr("not selected")
        meant = self.tr("changed, not saved") if cell.is_meant else ""
        return ", ".join(filter(None, (f"{title}: {words}", meant)))

    def _tip(self, row: SheetRow, column: int) -> str:
        name = COLUMNS[column - 1].name if column else ""
        seen = self.sheet.standing(row)
        if name == "gaps":
            return gap_words(seen.gaps)
        if name in ("heading", "document"):
            return f"{row.section.heading} — {row.entry.path}"
        facts = self.sheet.facts(row.place) if seen.is_rule else None
        return self._wording.cell(name, row, seen, facts) if name else ""

    def _draw_all(self, _: object = None) -> None:
        """What is seen is asked again; nothing else is worked out by this."""
        if self._numbers:
            last = self.index(len(self._numbers) - 1, len(COLUMNS))
            self.dataChanged.emit(self.index(0, 0), last)
