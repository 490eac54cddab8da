"""The one field that everything starts from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_LONGEST = 400
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}


class SearchField(QLineEdit):
    """Takes words; hands on the keys that move in the results while it keeps the focus."""

    move_asked = Signal(int)
    card_asked = Signal()
    document_asked = Signal()
    left = Signal()
    painted_first = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._was_painted = False
        self.setObjectName("searchField")
        self.setMaxLength(_LONGEST)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("What does the customer need? Type a few words"))
        self.setAccessibleName(self.tr("Look up a rule"))
        self.setAccessibleDescription(
            self.tr("Type words. Up and Down choose a result, Enter reads it.")
        )
        self.wear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lens is drawn here: Qt's own icons in a field do not grow with the text."""
        super().paintEvent(event)
        look = self._look
        size = look.px(20)
        area = QRectF(look.px(14), (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        look.icons.paint(painter, area, "search", look.colour("muted"))
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            self.painted_first.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), event.modifiers()
        if key in _MOVES and keys in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.move_asked.emit(_MOVES[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            has_control = bool(keys & Qt.KeyboardModifier.ControlModifier)
            (self.document_asked if has_control else self.card_asked).emit()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def wear(self) -> None:
        self.setFixedHeight(self._look.px(52))
