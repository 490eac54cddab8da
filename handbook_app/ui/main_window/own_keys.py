"""Keys that whatever has the focus would take otherwise than people expect.

On X11 and macOS Qt gives some keys of the window to a field first: Ctrl+E as End, Ctrl+K as
deleting to the end of the line. Who has just typed a query has the focus in a field. And Return
presses a button only on some desktops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KEYS = ("Ctrl+E", "Ctrl+K")
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OwnKeys(QObject):
    """Takes the window's keys away from the field that has the focus, for the menus to get them,
    and presses the button that has it at Return."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys = [QKeySequence(key) for key in _KEYS]
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer for a field when it is asked whether it wants a key, and for a button at Return.

        The button is the one that the key was meant for: it may lead the focus on to another.
        """
        if not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QAbstractButton):
            return event.type() == QEvent.Type.KeyPress and _press(watched, event)
        is_own = QKeySequence(event.keyCombination()) in self._keys
        if event.type() != QEvent.Type.ShortcutOverride or not is_own:
            return False
        event.ignore()
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QLineEdit | QAbstractButton):
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit | QAbstractButton) and self._window.isAncestorOf(now):
            now.installEventFilter(self)


def _press(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button with the Space in place of Return; whether that was asked for."""
    if event.key() not in _RETURN or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        space = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        if isValid(button):  # pressing it may have ended it
            QApplication.sendEvent(button, space)
    return True
