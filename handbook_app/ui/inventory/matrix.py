"""Touchpoints × kinds as a table that can be walked through by keyboard and heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from handbook_app.model.schema import Mark
from handbook_app.services.inventory.coverage import Cell, State
from handbook_app.services.inventory.listing_names import Listed
from handbook_app.ui.inventory import words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from handbook_app.services.inventory.stock import Stock
    from handbook_app.ui.theme import Look

CELL = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD, _NARROWEST = 44, 34, 84
_NAMES, _FEWEST_LETTERS, _SHARE = 240, 130, 0.36  # the widest and narrowest names, and their part
_MARKS = {
    Qt.Key.Key_N: Mark.NONE_NEEDED,
    Qt.Key.Key_I: Mark.INFORMAL,
    Qt.Key.Key_M: Mark.MISSING,
    Qt.Key.Key_Delete: "",
}


class MatrixModel(QAbstractTableModel):
    """A row for each touchpoint, a column for each kind."""

    def __init__(self) -> None:
        super().__init__()
        self._stock: Stock | None = None

    def show(self, stock: Stock) -> None:
        """Show other counts."""
        self.beginResetModel()
        self._stock = stock
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self._stock else len(self._stock.coverage.touchpoints)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self._stock else len(self._stock.coverage.kinds)

    def cell_at(self, row: int, column: int) -> Cell:
        """The cell of a place."""
        assert self._stock is not None
        found = self._stock.coverage
        return found.cell(found.touchpoints[row], found.kinds[column])

    def place_of(self, touchpoint: str, kind: str) -> tuple[int, int]:
        """Where a cell stands; the first one when it is gone."""
        assert self._stock is not None
        found = self._stock.coverage
        is_there = touchpoint in found.touchpoints and kind in found.kinds
        row, column = (touchpoint, kind) if is_there else (found.touchpoints[0], found.kinds[0])
        return found.touchpoints.index(row), found.kinds.index(column)

    def name_of(self, touchpoint: str) -> str:
        """What a row is called."""
        assert self._stock is not None
        if not touchpoint:
            return words.no_touchpoint()
        return self._stock.name_of(Listed.TOUCHPOINTS, touchpoint)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell_at(index.row(), index.column())
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return said_in(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = f"{self.name_of(cell.touchpoint)}, {words.kind_words(cell.kind)}"
            return ". ".join(filter(None, (place, words.counted(cell), words.state_words(cell))))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if self._stock is None:
            return None
        found = self._stock.coverage
        if orientation == Qt.Orientation.Horizontal:
            return words.kind_words(found.kinds[section])
        return self.name_of(found.touchpoints[section])


def said_in(cell: Cell) -> str:
    """What is written in a cell: how many rules, else documents, else how it stands."""
    if cell.state in (State.MISSING, State.NONE_NEEDED, State.INFORMAL):
        return words.state_words(cell)
    if cell.state is State.OPEN:
        return words.state_words(cell) if cell.is_gap else ""
    return f"{len(cell.rows):,}"


class Matrix(QTableView):
    """Shows it. ``cell_chosen`` carries a Cell; ``cell_opened`` that its list is wanted;
    ``mark_asked`` a Cell and a word of Mark, or an empty one."""

    cell_chosen = Signal(object)
    cell_opened = Signal(object)
    mark_asked = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.cells = MatrixModel()
        self.setModel(self.cells)
        self.setItemDelegate(CellPainter(look, self))
        self.setObjectName("matrix")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Touchpoints and kinds"))
        self.setAccessibleDescription(
            self.tr("N: needs none. I: informal. M: missing. Delete: take the mark away.")
        )
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        look.changed.connect(self._fit)
        self._fit()
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.cell_opened.emit(index.data(CELL)))

    @property
    def cell(self) -> Cell | None:
        """The one that is chosen."""
        found = self.currentIndex().data(CELL)
        return found if isinstance(found, Cell) else None

    def show_stock(self, stock: Stock) -> None:
        """Show other counts; the cell that was chosen stays so."""
        before = self.cell
        self.cells.show(stock)
        if self.cells.rowCount():
            place = (before.touchpoint, before.kind) if before else ("", "")
            self.setCurrentIndex(self.cells.index(*self.cells.place_of(*place)))

    def choose(self, touchpoint: str, kind: str) -> None:
        """Choose a cell."""
        self.setCurrentIndex(self.cells.index(*self.cells.place_of(touchpoint, kind)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter marks the cell."""
        key, cell = Qt.Key(event.key()), self.cell
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_plain and key in _MARKS and cell is not None and cell.touchpoint and cell.kind:
            self.mark_asked.emit(cell, str(_MARKS[key]))
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names give way to the cells where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._look.px
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        room = round(self.width() * _SHARE)
        names = min(px(_NAMES), max(room, px(_FEWEST_LETTERS)))
        if self.verticalHeader().width() != names:
            self.verticalHeader().setFixedWidth(names)
        self.horizontalHeader().setMinimumSectionSize(px(_NARROWEST))
        self.horizontalHeader().setFixedHeight(px(_HEAD))

    def _tell(self, index: QModelIndex) -> None:
        cell = index.data(CELL)
        if isinstance(cell, Cell):
            self.cell_chosen.emit(cell)


class CellPainter(QStyledItemDelegate):
    """Paints a cell: a number where something is, words and a dashed frame where not."""

    def __init__(self, look: Look, parent: Matrix) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(self._look.px(_NARROWEST), self._look.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        look, px = self._look, self._look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(px(3), px(3), -px(3), -px(3))
        painter.setPen(self._pen(cell))
        painter.setBrush(self._ground(cell))
        painter.drawRoundedRect(box, px(8), px(8))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            has_focus = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(look.colour("accent"), px(3 if has_focus else 2)))
            painter.drawRoundedRect(box, px(8), px(8))
        is_number = cell.state is State.COVERED
        painter.setFont(look.font("body" if is_number else "small", is_number))
        painter.setPen(look.colour("ink" if is_number or cell.is_gap else "muted"))
        inner = box.adjusted(px(6), 0, -px(6), 0)
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, centred, said_in(cell))
        painter.restore()

    def _pen(self, cell: Cell) -> QPen | Qt.PenStyle:
        if cell.is_gap:
            return QPen(self._look.colour("notice"), self._look.px(1), Qt.PenStyle.DashLine)
        if cell.state is State.INFORMAL:
            return QPen(self._look.colour("line_strong"), self._look.px(1), Qt.PenStyle.DotLine)
        return Qt.PenStyle.NoPen

    def _ground(self, cell: Cell) -> QColor | Qt.BrushStyle:
        if cell.state is State.COVERED and cell.rows:
            return self._look.colour("accent_soft")
        if cell.state is State.MISSING:
            return self._look.colour("notice_ground")
        return Qt.BrushStyle.NoBrush
