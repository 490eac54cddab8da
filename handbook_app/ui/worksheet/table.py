"""The table of the worksheet: everything that can be done with it by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from handbook_app.ui.worksheet.columns import COLUMNS, NAMES
from handbook_app.ui.worksheet.frozen import FrozenColumns
from handbook_app.ui.worksheet.painter import ROW_HEIGHT, CellPainter
from handbook_app.ui.worksheet.sheet_model import TICK, SheetModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.services.worksheet.rows import Place, SheetRow
    from handbook_app.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
_BENDS: dict[int, str] = {Qt.Key.Key_B: "black", Qt.Key.Key_G: "gray", Qt.Key.Key_U: ""}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_LOOK_MS = 40  # after scrolling, before what is seen is read
_TICK_WIDTH = 40
_FROZEN = 2  # columns that stay: the tick and the name of the rule
_FIRST = "bends"  # where the cursor begins


class SheetTable(QTableView):
    """Arrows go from cell to cell, Enter or F2 changes one, Space ticks its row.

    ``bends_asked`` carries black, gray or nothing; ``clear_asked`` and ``edit_asked`` concern the
    cell with the cursor; ``seen_changed`` says that others are on the screen.
    """

    edit_asked = Signal()
    clear_asked = Signal()
    bends_asked = Signal(str)
    rule_asked = Signal()
    walk_asked = Signal()
    sort_asked = Signal(str)
    find_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    save_asked = Signal()
    seen_changed = Signal()

    def __init__(self, look: Look, model: SheetModel) -> None:
        super().__init__()
        self._look, self.sheet_model = look, model
        self.setModel(model)
        self.setObjectName("worksheet")
        self.setItemDelegate(CellPainter(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Worksheet: rules and sections"))
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.hide()
        across = self.horizontalHeader()
        across.setSectionsClickable(True)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setMinimumSectionSize(look.px(_TICK_WIDTH))
        across.sectionClicked.connect(self._sort_by)
        self._frozen = FrozenColumns(look, self, _FROZEN)
        self._frozen.head.sectionClicked.connect(self._sort_by)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._looking.timeout.connect(self.seen_changed)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._looking.start())
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._looking.start())
        self.doubleClicked.connect(lambda _: self.edit_asked.emit())
        self.wear()

    @property
    def place(self) -> Place | None:
        """The rule with the cursor."""
        row = self.row
        return row.place if row else None

    @property
    def row(self) -> SheetRow | None:
        """Its row."""
        index = self.currentIndex()
        return self.sheet_model.row(index.row()) if index.isValid() else None

    @property
    def column(self) -> str:
        """The name of the column with the cursor; empty for the ticks."""
        at = self.currentIndex().column()
        return COLUMNS[at - 1].name if at > 0 else ""

    @property
    def targets(self) -> list[Place]:
        """What is done is done to: all that is ticked if the cursor is on one of them or there is
        no cursor, else the rule with the cursor."""
        index, place = self.currentIndex(), self.place
        if place is not None and not self.sheet_model.is_ticked(index.row()):
            return [place]
        return self.sheet_model.ticked_places()

    def seen_paths(self) -> list[str]:
        """The documents on the screen, and a screen beyond."""
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        count = self.sheet_model.rowCount()
        last = count - 1 if last < 0 else last
        end = min(2 * last - first + 2, count, first + 200)
        return [self.sheet_model.row(at).entry.path for at in range(first, end)]

    def go_to(self, place: Place | None, column: str = "") -> None:
        """Put the cursor on a rule; on the first where it is not shown."""
        line = max(self.sheet_model.line_of(place), 0) if place else 0
        at = self.currentIndex().column()
        if column or at <= TICK:
            at = NAMES.index(column or _FIRST) + 1
        if self.sheet_model.rowCount():
            self.setCurrentIndex(self.sheet_model.index(line, at))

    def tick_all(self) -> None:
        """Tick everything that is shown."""
        self.sheet_model.tick_all(is_ticked=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier and self._take_plain(key):
            return
        if held & Qt.KeyboardModifier.ControlModifier and self._take_control(event):
            return
        if held == Qt.KeyboardModifier.ShiftModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._extend(1 if key == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """The cell at a place, also where the first columns lie over the others."""
        found, column = super().indexAt(point), self._frozen.column_at(point.x())
        if column is None or not found.isValid():
            return found
        return self.sheet_model.index(found.row(), column)

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        return self._frozen.area_of(index, super().visualRect(index))

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view, and out from under the columns that stay."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < _FROZEN:
            bar.setValue(before)
        elif (hidden := self._frozen.breadth - self.visualRect(index).left()) > 0:
            bar.setValue(bar.value() - hidden)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is it known how wide the headings are."""
        super().showEvent(event)
        self.wear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frozen.fit()

    def keyboardSearch(self, _words: str) -> None:
        """Letters are keys here; what is looked for is typed above."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == TICK:
            is_range = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tick_lines(before if is_range and before >= 0 else index.row(), index.row())

    def _take_plain(self, key: int) -> bool:
        row_actions: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_Escape: self._untick,
            Qt.Key.Key_Delete: self.clear_asked.emit,
            Qt.Key.Key_R: self.rule_asked.emit,
            Qt.Key.Key_O: self.walk_asked.emit,
            Qt.Key.Key_S: lambda: self.sort_asked.emit(self.column),
            Qt.Key.Key_Slash: self.find_asked.emit,
            **dict.fromkeys(_ENTER, self.edit_asked.emit),
        }
        if key in _BENDS:
            self.bends_asked.emit(_BENDS[key])
        elif key in row_actions:
            row_actions[key]()
        else:
            return False
        return True

    def _take_control(self, event: QKeyEvent) -> bool:
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        actions: dict[tuple[int, bool], Callable[[], object]] = {
            (Qt.Key.Key_A, False): self.tick_all,
            (Qt.Key.Key_Z, False): self.undo_asked.emit,
            (Qt.Key.Key_Z, True): self.redo_asked.emit,
            (Qt.Key.Key_Y, False): self.redo_asked.emit,
            (Qt.Key.Key_S, False): self.save_asked.emit,
        }
        do = actions.get((event.key(), is_shift))
        if do is not None:
            do()
        return do is not None

    def _toggle(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            line = index.row()
            self.sheet_model.tick([line], is_ticked=not self.sheet_model.is_ticked(line))

    def _untick(self) -> None:
        self.sheet_model.tick_all(is_ticked=False)

    def _extend(self, step: int) -> None:
        """Tick this row and the next one in a direction, and go there."""
        index = self.currentIndex()
        following = index.row() + step
        if not index.isValid() or not 0 <= following < self.sheet_model.rowCount():
            return
        self.sheet_model.tick((index.row(), following), is_ticked=True)
        to = self.sheet_model.index(following, index.column())
        self.selectionModel().setCurrentIndex(to, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tick_lines(self, first: int, last: int) -> None:
        model = self.sheet_model
        lines = range(min(first, last), max(first, last) + 1)
        is_ticked = first != last or not model.is_ticked(last)
        model.tick(lines, is_ticked=is_ticked)

    def _sort_by(self, at: int) -> None:
        if at == TICK:
            has_all = len(self.sheet_model.ticked) == self.sheet_model.rowCount()
            self.sheet_model.tick_all(is_ticked=not has_all)
        else:
            self.sort_asked.emit(COLUMNS[at - 1].name)

    def show_sorted(self, column: str, *, downwards: bool) -> None:
        """Show by which column the rows are sorted."""
        order = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
        for header in (self.horizontalHeader(), self._frozen.head):
            header.setSortIndicatorShown(bool(column))
            if column:
                header.setSortIndicator(NAMES.index(column) + 1, order)

    def wear(self) -> None:
        px = self._look.px
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.setColumnWidth(TICK, px(_TICK_WIDTH))
        for at, one in enumerate(COLUMNS, 1):
            title = self.horizontalHeader().sectionSizeHint(at)  # in some languages it is longer
            self.setColumnWidth(at, max(px(one.width), title))

    def cell_name(self, index: QModelIndex) -> str:
        """What a cell is called by a screen reader."""
        title = self.sheet_model.headerData(index.column(), Qt.Orientation.Horizontal)
        row = self.sheet_model.row(index.row())
        return f"{row.section.heading}: {title}"
