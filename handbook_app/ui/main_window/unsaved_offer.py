"""After a crash: the first thing somebody sees says that what they wrote is still there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_app.ui.main_window.window import MainWindow


class UnsavedOffer(QObject):
    """Looks once in each handbook that is opened, when it has been read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._looked_in: Path | None = None
        self._session.current_changed.connect(self._look)

    def _look(self, is_current: bool) -> None:
        session = self._session
        if not is_current or session.past is not None or session.root == self._looked_in:
            return
        self._looked_in = session.root
        session.ask("unsaved", lambda services, _: services.has_unsaved(), self._tell)

    def _tell(self, has_unsaved: bool | None) -> None:
        if has_unsaved and self._window.areas.made("write") is None:
            self._window.messages.offer(
                self.tr("There is text that was written and never saved."),
                (self.tr("Show it"), self._show),
            )

    def _show(self) -> None:
        self._window.commands.show_write()
        self._window.areas.with_writing(lambda writing: writing.look_at_kept())
