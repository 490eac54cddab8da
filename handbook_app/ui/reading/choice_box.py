"""A box that offers a few choices, with an arrow of our own drawing."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from handbook_app.ui.theme import Look


class ChoiceBox(QComboBox):
    """As wide as its longest choice; the style sheet leaves no arrow of the system's."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Qt's own for the list follows no style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._look.px(14)
        right, top = self.width() - size - self._look.px(8), (self.height() - size) / 2
        painter = QPainter(self)
        area = QRectF(right, top, size, size)
        self._look.icons.paint(painter, area, "down", self._look.colour("muted"))
        painter.end()
