"""The first columns of a table stay in view while the others are scrolled away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QTableView

    from handbook_app.ui.theme import Look


class FrozenColumns(QWidget):
    """Paints the first ``count`` columns over the table once that is scrolled to the side.

    The mouse passes through; for the table to know what is under it there is ``column_at``.
    ``head`` is the heading of these columns.
    """

    def __init__(self, look: Look, table: QTableView, count: int) -> None:
        super().__init__(table)
        self._look, self._table, self._count = look, table, count
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.head = QHeaderView(Qt.Orientation.Horizontal, table)
        self.head.setModel(table.model())
        self.head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        across = table.horizontalHeader()
        self.head.setDefaultAlignment(across.defaultAlignment())
        self.head.setMinimumSectionSize(across.minimumSectionSize())
        self.head.setSectionsClickable(True)
        across.sectionResized.connect(lambda at, _, size: self._resize(at, size))
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.fit())
        table.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        table.model().dataChanged.connect(lambda *_: self.update())
        table.model().modelReset.connect(self.update)
        table.selectionModel().currentChanged.connect(lambda *_: self.update())
        self.fit()

    def fit(self) -> None:
        """Lie over the left of the table, if there is need."""
        is_needed = self._table.horizontalScrollBar().value() > 0
        self.setVisible(is_needed)
        self.head.setVisible(is_needed)
        if is_needed:
            inside, across = self._table.viewport().geometry(), self._table.horizontalHeader()
            self.setGeometry(inside.left(), inside.top(), self.breadth, inside.height())
            self.head.setGeometry(inside.left(), across.y(), self.breadth, across.height())
            for widget in (self, self.head):
                widget.raise_()

    @property
    def breadth(self) -> int:
        """How wide these columns are, in pixels."""
        return sum(self._table.columnWidth(at) for at in range(self._count))

    def column_at(self, x: int) -> int | None:
        """The column of these at so many pixels from the left; None where the table's own are."""
        if self.isHidden():
            return None
        for at in range(self._count):
            x -= self._table.columnWidth(at)
            if x < 0:
                return at
        return None

    def area_of(self, index: QModelIndex | QPersistentModelIndex, area: QRect) -> QRect:
        """Where a cell is seen that the table has at ``area``."""
        if self.isHidden() or index.column() >= self._count:
            return area
        left = sum(self._table.columnWidth(at) for at in range(index.column()))
        return QRect(QPoint(left, area.top()), area.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        table, look = self._table, self._look
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.colour("background"))
        first, last = max(table.rowAt(0), 0), table.rowAt(self.height() - 1)
        lines = range(first, (last if last >= 0 else table.model().rowCount() - 1) + 1)
        for line in lines:
            self._paint_line(painter, line)
        painter.setPen(look.colour("line_strong"))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.end()

    def _paint_line(self, painter: QPainter, line: int) -> None:
        table, left = self._table, 0
        for column in range(self._count):
            index = table.model().index(line, column)
            option = QStyleOptionViewItem()
            width = table.columnWidth(column)
            option.rect = QRect(left, table.rowViewportPosition(line), width, table.rowHeight(line))
            option.state = QStyle.StateFlag.State_Enabled
            if index == table.currentIndex():
                painter.fillRect(option.rect, self._look.colour("surface"))
                option.state |= QStyle.StateFlag.State_Selected
                if table.hasFocus():
                    option.state |= QStyle.StateFlag.State_HasFocus
            table.itemDelegate().paint(painter, option, index)
            left += width

    def _resize(self, at: int, size: int) -> None:
        if at < self._count:
            self.head.resizeSection(at, size)
            self.fit()
