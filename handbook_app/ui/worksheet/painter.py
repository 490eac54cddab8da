"""Paints the cells of the worksheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from handbook_app.ui.worksheet.sheet_model import CELL, TICK, Cell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from handbook_app.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 34
_SHAPE, _PAD = 14, 8
_TINTS = {"black": "ink", "gray": "muted", "check": "accent"}


class CellPainter(QStyledItemDelegate):
    """One line of words a cell; a bar at the left of what is meant and not saved."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, self._look.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> None:
        cell, area, look = index.data(CELL), QRectF(option.rect), self._look
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.is_ticked:
            painter.fillRect(area, look.colour("accent_soft"))
        painter.setPen(look.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if cell.is_meant:
            bar = QRectF(area.left(), area.top() + 3, look.px(3), area.height() - 6)
            painter.fillRect(bar, look.colour("accent"))
        if index.column() == TICK:
            self._paint_tick(painter, area, cell)
        else:
            self._paint_words(painter, area, cell)
        has_focus = option.state & QStyle.StateFlag.State_HasFocus
        if has_focus or option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2 if has_focus else 1))
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_tick(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        look = self._look
        size = look.px(16)
        box = QRectF(0, 0, size, size)
        box.moveCenter(area.center())
        painter.setPen(look.colour("accent" if cell.is_ticked else "line_strong"))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box, look.px(4), look.px(4))
        if cell.shape:
            self._draw(painter, box, cell.shape)

    def _paint_words(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        look = self._look
        inner = area.adjusted(look.px(_PAD), 0, -look.px(_PAD), 0)
        if cell.shape:
            size = look.px(_SHAPE)
            box = QRectF(inner.left(), 0, size, size)
            box.moveCenter(area.center())
            box.moveLeft(inner.left())
            self._draw(painter, box, cell.shape)
            inner.setLeft(inner.left() + size + look.px(6))
        font = look.font("meta", cell.is_meant)
        painter.setFont(font)
        painter.setPen(look.colour("muted" if cell.is_unread else "ink"))
        words = "…" if cell.is_unread else cell.words
        elided = QFontMetricsF(font).elidedText(
            words, Qt.TextElideMode.ElideRight, max(inner.width(), 0)
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def _draw(self, painter: QPainter, box: QRectF, shape: str) -> None:
        look, ratio = self._look, painter.device().devicePixelRatioF()
        colour = look.colour(_TINTS.get(shape, "muted"))
        painter.drawPixmap(
            box.topLeft(), look.icons.pixmap(shape, colour, round(box.width()), ratio)
        )
