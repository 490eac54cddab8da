"""How far work in a reader is, told in the window's thread."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from handbook_app.model.progress import Progress

_EVERY = 0.2  # seconds between two tidings


class Steps(QObject):
    """``stepped`` carries how many steps are done and of how many; 0 where that is not known."""

    stepped = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._next = 0.0

    def progress(self, is_cancelled: Callable[[], bool]) -> Progress:
        """What the work is given; it may be used in any thread."""
        return Progress(self._report, is_cancelled)

    def _report(self, done: int, total: int, _label: str) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _EVERY
            self.stepped.emit(done, total)
