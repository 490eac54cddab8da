"""Keys of the window that hold in its fields, too.

On X11 and macOS Qt gives some of them to a field first: Ctrl+E as End, Ctrl+K as deleting to the
end of the line. Who has just typed a query has the focus in a field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KEYS = ("Ctrl+E", "Ctrl+K")


class OwnKeys(QObject):
    """Takes these keys away from the field that has the focus, for the menus to get them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys = [QKeySequence(key) for key in _KEYS]
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Answer for the field when it is asked whether it wants a key."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) not in self._keys:
            return False
        event.ignore()
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QLineEdit):
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit) and self._window.isAncestorOf(now):
            now.installEventFilter(self)
