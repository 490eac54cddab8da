"""Keeps what is typed, so that a crash costs a second of work at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from handbook_app.ui.editing.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.ui.editing.tasks import EditingTasks

KEEP_MS = 1000


class DraftKeeper(QObject):
    """Hands the unsaved text on a second after it changed, and when the window is left."""

    def __init__(
        self, draft: Draft, tasks: EditingTasks, failed: Callable[[Exception], None]
    ) -> None:
        super().__init__(draft)
        self._draft, self._tasks, self._failed = draft, tasks, failed
        self._kept = ""
        # Not started anew by each key: someone who types without a pause is kept safe as well.
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.keep_now)
        draft.text_changed.connect(self._wait)
        draft.unsaved_changed.connect(self._note_saved)

    def keep_now(self) -> None:
        """Hand on what is not yet kept."""
        self._timer.stop()
        draft = self._draft
        if not draft.is_unsaved or draft.text == self._kept:
            return
        path, text, hash_ = draft.path, draft.text, draft.opened_hash
        self._kept = text
        keep = self._tasks.keep_draft
        self._write(lambda: keep(path, text, hash_))

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _note_saved(self, is_unsaved: bool) -> None:
        if is_unsaved:
            return
        self._timer.stop()
        self._kept = ""
        drop, path = self._tasks.drop_draft, self._draft.path
        self._write(lambda: drop(path))

    def _write(self, work: Callable[[], None]) -> None:
        channel = f"editing {self._draft.number}: keep"
        self._tasks.write(channel, work, lambda _: None, self._failed)
