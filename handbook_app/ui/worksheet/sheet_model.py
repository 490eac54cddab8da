"""The rows of the worksheet as a table for Qt: what each cell says, and what is ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from handbook_app.ui.plain_label import plain_tool_tip
from handbook_app.ui.worksheet.columns import COLUMNS, HOLDS, Wording, field_of, gap_words, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.services.worksheet.rows import Place, SheetRow, SheetRows
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
    """Shows some of the rows of a sheet. ``ticked_changed`` says that others are ticked.

    ``ticked`` are numbers of rows: numbers of a hundred thousand are compared in no time.
    """

    ticked_changed = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self.rows = sheet.rows
        self._numbers: list[int] = []
        self._wording = Wording(sheet.choices)
        self.ticked: set[int] = set()
        sheet.facts_read.connect(self._draw_all)
        sheet.meant_changed.connect(self._draw_all)

    def show(self, rows: SheetRows, numbers: list[int]) -> None:
        """Show these rows; of what was ticked stays what is among them."""
        ticked = self.ticked
        if rows.places != self.rows.places:  # of another state of the handbook
            found = (rows.number_of(self.rows.places[at]) for at in ticked)
            ticked = {at for at in found if at is not None}
        self.beginResetModel()
        self.rows, self._numbers = rows, numbers
        self._wording = Wording(self.sheet.choices)
        self.ticked = ticked & set(numbers) if ticked else ticked
        self.endResetModel()
        self.ticked_changed.emit()

    def places(self) -> list[Place]:
        """All that is shown, in order."""
        return self._places(self._numbers)

    def ticked_places(self) -> list[Place]:
        """Of what is shown what is ticked, in order."""
        ticked = self.ticked
        return self._places([at for at in self._numbers if at in ticked] if ticked else [])

    def _places(self, numbers: Iterable[int]) -> list[Place]:
        places = self.rows.places
        return [places[at] for at in numbers]

    def row(self, line: int) -> SheetRow:
        """The row that is shown at a line."""
        return self.rows[self._numbers[line]]

    def line_of(self, place: Place) -> int:
        """Where a place is shown; -1 when it is not."""
        number = self.rows.number_of(place)
        try:
            return -1 if number is None else self._numbers.index(number)
        except ValueError:
            return -1

    def is_ticked(self, line: int) -> bool:
        """Whether what is shown at a line is ticked."""
        return self._numbers[line] in self.ticked

    def tick(self, lines: Iterable[int], *, is_ticked: bool) -> None:
        """Tick what is shown at these lines, or not any more."""
        numbers = [self._numbers[line] for line in lines]
        if is_ticked:
            self.ticked.update(numbers)
        else:
            self.ticked.difference_update(numbers)
        self._note_ticked()

    def tick_all(self, *, is_ticked: bool) -> None:
        """Tick everything that is shown, or nothing."""
        self.ticked = set(self._numbers) if is_ticked else set()
        self._note_ticked()

    def _note_ticked(self) -> None:
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
        line, column = index.row(), index.column()
        if role == CELL:
            return self._cell(line, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return _CHECKED[self.is_ticked(line)]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(line, column).words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._tip(self.row(line), column))
        return None

    def _cell(self, line: int, column: int) -> Cell:
        row, sheet, is_ticked = self.row(line), self.sheet, self.is_ticked(line)
        place = row.place
        if column == TICK:
            return Cell("", "check" if is_ticked else "", is_ticked=is_ticked)
        name, seen = COLUMNS[column - 1].name, sheet.standing(row)
        facts = sheet.facts(place) if seen.is_rule else None
        words = " ".join(self._wording.cell(name, row, seen, facts)[:_LONGEST].split())
        shape = (seen.flexibility or "untagged") if name == "bends" and seen.is_rule else ""
        field = field_of(name, seen.flexibility)
        is_read = not field.path or not seen.is_rule or sheet.known.has(place[0])
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

    def _spoken(self, line: int, column: int) -> str:
        cell = self._cell(line, column)
        title = str(self.headerData(column, Qt.Orientation.Horizontal))
        words = cell.words or (self.tr("not read yet") if cell.is_unread else self.tr("empty"))
        if column == TICK:
            title = self.row(line).section.heading
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

    def _draw_all(self) -> None:
        """What is seen is asked again; nothing else is worked out by this."""
        if self._numbers:
            last = self.index(len(self._numbers) - 1, len(COLUMNS))
            self.dataChanged.emit(self.index(0, 0), last)
