"""The one field that everything starts from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

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

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("searchField")
        self.setMaxLength(_LONGEST)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("What does the customer need? Type a few words"))
        self.setAccessibleName(self.tr("Look up a rule"))
        self.setAccessibleDescription(
            self.tr("Type words. Up and Down choose a result, Enter reads it.")
        )
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        look.changed.connect(self._draw)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, keys = event.key(), event.modifiers()
        if key in _MOVES and keys in (Qt.KeyboardModifier.NoModifier,
                                      Qt.KeyboardModifier.KeypadModifier):
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

    def _draw(self) -> None:
        self.setFixedHeight(self._look.px(52))
        self._lens.setIcon(self._look.icon("search", "muted", 20))
