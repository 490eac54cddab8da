"""Notices within about a second that somebody else changed the handbook's files.

The files are listed in a thread of their own. That finds every change on every system, also on
network drives, which file watchers of the system do not; a listing of 10,000 documents takes some
30 ms, and the pause between two grows with what one takes.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.model.errors import CannotDo

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

_PAUSE_SECONDS = 0.7
# A listing may take one part in so many of a processor's time, and of the time that passes: the
# first is less where others keep the computer busy, the second more on a drive far away.
_SHARE_OF_WORK = 25
_SHARE_OF_TIME = 4


class Watch(QObject):
    """Asks ``look`` what the files are now and then; ``changed`` comes when the answer differs."""

    changed = Signal()

    def __init__(
        self,
        look: Callable[[], Hashable],
        parent: QObject | None = None,
        pause: float = _PAUSE_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._look, self._pause = look, pause
        self._is_looking = False
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watch", daemon=True)

    def start(self) -> None:
        """Begin; the first look says how things are."""
        self._thread.start()

    def stop(self) -> None:
        """End; returns when the thread has ended."""
        self._end.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        before = self._answer()
        self._is_looking = True
        pause = self._pause
        while not self._end.wait(pause):
            start, worked = time.monotonic(), time.thread_time()
            now = self._answer()
            took, work = time.monotonic() - start, time.thread_time() - worked
            pause = max(self._pause, work * _SHARE_OF_WORK, took * _SHARE_OF_TIME)
            if now is not None and now != before:
                before = now
                self.changed.emit()

    def _answer(self) -> Hashable | None:
        """None where it cannot be told just now: a network drive that is away."""
        try:
            return self._look()
        except CannotDo:
            return None
