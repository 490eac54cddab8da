"""The strip left of the text: a shape at each line with a remark, and line numbers if wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from handbook_app.ui.editing.drawings import drawn
from handbook_app.ui.editing.text.remarks import COLOURS, DRAWINGS
from handbook_app.ui.plain_label import plain_tool_tip

if TYPE_CHECKING:
    from handbook_app.ui.editing.text.remarks import Remarks
    from handbook_app.ui.editing.text.source_edit import SourceEdit
    from handbook_app.ui.theme import Look


class Margin(QWidget):
    """Follows the text beside it; ``line_pressed`` carries a line counted from 0."""

    line_pressed = Signal(int)

    def __init__(self, look: Look, edit: SourceEdit, remarks: Remarks) -> None:
        super().__init__(edit)
        self._look, self._edit, self._remarks = look, edit, remarks
        self.has_numbers = False
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_numbers(self, *, are_shown: bool) -> None:
        """Show a number at each line, or none."""
        self.has_numbers = are_shown
        self.fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width, 0)

    @property
    def _width(self) -> int:
        marks = self._look.px(22)
        if not self.has_numbers:
            return marks
        digits = len(str(max(100, self._edit.blockCount())))
        return marks + self._look.px(6) + digits * self._edit.fontMetrics().horizontalAdvance("0")

    def fit(self) -> None:
        """Take the room it needs."""
        self._edit.set_margin(self._width)
        area = self._edit.contentsRect()
        self.setGeometry(QRect(area.left(), area.top(), self._width, area.height()))

    def follow(self, area: QRect, scrolled: int) -> None:
        """Move with the text."""
        if scrolled:
            self.scroll(0, scrolled)
        else:
            self.update(0, area.y(), self.width(), area.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("surface"))
        painter.setFont(self._edit.font())
        painter.setPen(self._look.colour("muted"))
        for block, area in self._edit.visible_blocks():
            line = block.blockNumber()
            if area.bottom() < event.rect().top() or area.top() > event.rect().bottom():
                continue
            if severity := self._remarks.worst_in_line(line):
                self._draw_shape(painter, severity, area.top())
            if self.has_numbers:
                place = QRect(0, area.top(), self.width() - self._look.px(6), self._line_height)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(line + 1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line_pressed.emit(self._line_at(event.position().toPoint()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._remarks.said_in_line(self._line_at(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tool_tip(said), self)
            return True
        return super().event(event)

    @property
    def _line_height(self) -> int:
        return self._edit.fontMetrics().height()

    def _line_at(self, point: QPoint) -> int:
        return self._edit.cursorForPosition(QPoint(0, point.y())).blockNumber()

    def _draw_shape(self, painter: QPainter, severity: str, top: int) -> None:
        shape = drawn(
            self._look, DRAWINGS[severity], COLOURS[severity], 14, self.devicePixelRatioF()
        )
        size = self._look.px(14)
        painter.drawPixmap(self._look.px(4), top + max(0, (self._line_height - size) // 2), shape)
