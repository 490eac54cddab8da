"""F6: the focus moves from one part of the window to the next that can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class FocusRing(QObject):
    """``stops`` names the parts now on screen, in their order."""

    def __init__(self, stops: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._stops = stops

    def move_on(self) -> None:
        """Give the focus to the part after the one that has it."""
        stops = [one for one in self._stops() if one.isVisible()]
        if not stops:
            return
        here = self._place_of(QApplication.focusWidget(), stops)
        stops[(here + 1) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _place_of(self, focused: QWidget | None, stops: Sequence[QWidget]) -> int:
        for place, stop in enumerate(stops):
            if focused is not None and (stop is focused or stop.isAncestorOf(focused)):
                return place
        return -1
