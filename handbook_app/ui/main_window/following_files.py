"""Notices at once what another program does to the documents that are open for writing.

The session looks at every file of a handbook, which takes its time in a large one; these few are
looked at by themselves, and nothing has to be indexed before somebody hears of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.tasks.watching import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

_PAUSE_SECONDS = 0.4


class FollowingFiles(QObject):
    """``changed`` comes when any of the files did; ``look`` answers for some paths, in a thread."""

    changed = Signal()

    def __init__(self, look: Callable[[tuple[str, ...]], Hashable], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._paths: tuple[str, ...] = ()
        self._watch: Watch | None = None

    def follow(self, paths: Iterable[str]) -> None:
        """Look at these from now on, and at no others."""
        self._paths = tuple(paths)
        if self._paths and self._watch is None:
            self._watch = Watch(lambda: self._look(self._paths), self, _PAUSE_SECONDS)
            self._watch.changed.connect(self.changed)
            self._watch.start()

    def end(self) -> None:
        """Look at none any more; returns when the thread has ended."""
        if self._watch is not None:
            self._watch.stop()
            self._watch.deleteLater()
            self._watch = None
