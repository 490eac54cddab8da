"""What can be done with one row of several: move it, take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from handbook_app.ui.controls import row
from handbook_app.ui.editing.drawings import ToolButton

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_ALT = Qt.KeyboardModifier.AltModifier


class RowTools(QWidget):
    """Buttons for one row; ``move_pressed`` carries -1 for up and 1 for down."""

    move_pressed = Signal(int)
    remove_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.up = ToolButton(look, "up", self.tr("Move up"), "Alt+↑", size=16)
        self.down = ToolButton(look, "down", self.tr("Move down"), "Alt+↓", size=16)
        self.remove = ToolButton(look, "cross", self.tr("Take away"), size=16)
        self.up.clicked.connect(lambda: self.move_pressed.emit(-1))
        self.down.clicked.connect(lambda: self.move_pressed.emit(1))
        self.remove.clicked.connect(lambda: self.remove_pressed.emit())
        self.setLayout(row(self.up, self.down, self.remove, spacing=0))

    def show_place(self, at: int, of: int) -> None:
        """Only what is possible at this place can be pressed."""
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < of - 1)

    def name_after(self, name: str) -> None:
        """Tell the buttons of several rows apart."""
        for button in (self.up, self.down, self.remove):
            button.setAccessibleName(f"{button.text()}: {name}")


class RowKeys(QObject):
    """Alt with an arrow moves the row in which somebody types."""

    moved = Signal(int)

    def watch(self, widget: QObject) -> None:
        """Listen to the keys of a part of the row."""
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.modifiers() & ~_KEYPAD != _ALT:
            return False
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if steps and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if steps and event.type() == QEvent.Type.KeyPress:
            self.moved.emit(steps)
            return True
        return False


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
