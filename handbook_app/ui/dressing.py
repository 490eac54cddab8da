"""Gives every widget another style sheet: those in view first, all others in turns.

Left to itself Qt dresses each widget once more for every widget that it stands in, all in one
turn: with ten editors open that took eight seconds.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

_TURN = 0.012  # seconds


class Dressing(QObject):
    """For the window's thread. A widget with a method ``wear`` is told when it wears another style:
    what it draws or measures by itself has to follow."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._dressed: set[QWidget] = set()
        self._next = ""
        self._held: list[QWidget] = []
        self._others: Iterator[QWidget] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, style_sheet: str) -> None:
        """Let everything wear this from the next turn on; at once where no window is open."""
        if style_sheet == (self._next or self._application.styleSheet()):
            return
        self._next = style_sheet
        windows = self._application.topLevelWidgets()
        self._hold(windows)
        if not self._held:
            self._change()
        if windows:  # at the start there are none, and dressing the first twice would delay it
            self._timer.start()

    def _change(self) -> None:
        # What Qt remembers of widgets is what it would go through.
        self._application.style().unpolish(self._application)
        self._application.setStyleSheet(self._next)
        self._next = ""
        self._dressed.clear()
        self._others = _within(self._application.topLevelWidgets())

    def _go_on(self) -> None:
        if self._next:
            self._change()
            return
        end = time.perf_counter() + _TURN
        seen = _within(self._application.topLevelWidgets(), is_seen=True)
        if self._dress(seen, end):
            self._show()
            if self._dress(self._others, end):
                self._timer.stop()
                self._dressed.clear()

    def _dress(self, widgets: Iterator[QWidget], end: float) -> bool:
        """Dress as many as there is time for; whether these were all."""
        for widget in widgets:
            if widget not in self._dressed:
                self._dressed.add(widget)
                _dress(widget)
            if time.perf_counter() > end:
                return False
        return True

    def _hold(self, windows: list[QWidget]) -> None:
        """Nothing is painted while half of it wears the old."""
        for window in windows:
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._held.append(window)

    def _show(self) -> None:
        for window in self._held:
            if isValid(window):
                window.setUpdatesEnabled(True)
        self._held.clear()


def _within(widgets: list[QWidget], *, is_seen: bool = False) -> Iterator[QWidget]:
    """These and all within them, from the outside in; or of them those that are in view."""
    waiting = widgets[::-1]
    while waiting:
        widget = waiting.pop()
        if isValid(widget) and (widget.isVisible() or not is_seen):
            yield widget
            if isValid(widget):  # it may have gone before its parts are asked for
                waiting += filter(_is_part, reversed(widget.children()))


def _dress(widget: QWidget) -> None:
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is before it is shown
        widget.style().polish(widget)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    wear = getattr(widget, "wear", None)
    if wear is not None:
        wear()


def _is_part(one: QObject) -> TypeGuard[QWidget]:
    return isinstance(one, QWidget) and not one.isWindow()
