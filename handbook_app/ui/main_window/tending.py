"""What is done to a handbook now and then; each part is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from handbook_app.ui.main_window.places import WRITE

if TYPE_CHECKING:
    from handbook_app.ui.main_window.arranging import Arranging
    from handbook_app.ui.main_window.checking import Checking
    from handbook_app.ui.main_window.saving_all import SavingAll
    from handbook_app.ui.main_window.telling import Telling
    from handbook_app.ui.main_window.window import MainWindow


class Tending:
    """The parts, by name; the window lives longer than any of them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @cached_property
    def arranging(self) -> Arranging:
        """Moving, splitting, joining, renaming, retiring."""
        from handbook_app.ui.main_window.arranging import Arranging

        window = self._window
        made = Arranging(window.look, window.session, window.messages, window.areas.writing, window)
        made.done.connect(self._show)
        return made

    def _show(self, path: str, section: str) -> None:
        """Who was writing goes on there, everybody else reads it."""
        if self._window.navigator.area == WRITE:
            self._window.areas.writing.open(path, section)
        else:
            self._window.navigator.open_document(path, section)

    @cached_property
    def checking(self) -> Checking:
        """The check of the whole handbook."""
        from handbook_app.ui.main_window.checking import Checking

        window = self._window
        return Checking(window.look, window.session, window.areas.writing, window.messages)

    @cached_property
    def saving_all(self) -> SavingAll:
        """Every changed document as one version."""
        from handbook_app.ui.main_window.saving_all import SavingAll

        window = self._window
        return SavingAll(window.look, window.session, window.messages, window.areas.writing, window)

    @cached_property
    def telling(self) -> Telling:
        """What there is to tell of versions, and the programs of a repository."""
        from handbook_app.ui.main_window.telling import Telling

        return Telling(self._window)
