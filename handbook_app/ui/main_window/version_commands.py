"""What the menus and keys of a window do with other days, editions, and what was read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.tasks.session import PastIsOnlyRead
from handbook_app.ui.main_window.places import HISTORY

if TYPE_CHECKING:
    from handbook_app.ui.main_window.looking_back import LookingBack
    from handbook_app.ui.main_window.window import MainWindow


class VersionCommands(QObject):
    """One method a thing to do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_changed(self) -> None:
        """Go to what changed since this reader last read it."""
        self._window.catching_up.show()

    def confirm_reading(self) -> None:
        """Note that what is shown was read."""
        if not self.refuses_past():
            self._window.catching_up.confirm_here()

    def show_editions(self) -> None:
        """Go to the editions."""
        self._window.areas.with_publishing(lambda publishing: publishing.show())

    def publish_edition(self) -> None:
        """Publish the handbook as it is."""
        if not self.refuses_past():
            self._window.areas.with_publishing(lambda publishing: publishing.begin())

    def ask_since(self) -> None:
        """Ask since when changes are wanted: of what the history shows, else of all."""
        window = self._window

        def ask(looking_back: LookingBack) -> None:
            is_shown = window.navigator.area == HISTORY
            window.areas.telling_since.ask(looking_back.scope if is_shown else None)

        window.areas.with_looking_back(ask)

    def show_since(self, since: str) -> None:
        """Show all that changed since a day, an edition or a version."""
        self._window.areas.with_looking_back(lambda _: self._window.areas.telling_since.show(since))

    def ask_as_of(self) -> None:
        """Ask which day's handbook is wanted; what is read is read again on that day."""
        self._window.areas.visiting.ask(self._window.place_read)

    def show_as_of(self, version_or_day: str | date, edition: str = "") -> None:
        """Show the handbook as it was at the end of a day (a date, or written 2025-03-03), or in
        a version; ``edition`` names the edition that this version was published as."""
        from handbook_app.ui.as_of.as_of_dialog import Wanted

        wanted = Wanted.named(str(version_or_day), edition)
        self._window.areas.visiting.show(wanted, self._window.place_read)

    def back_to_today(self) -> None:
        """Show today's handbook again."""
        self._window.areas.visiting.back_to_today(self._window.place_read)

    def refuses_past(self) -> bool:
        """Whether the handbook of another day is shown, which is never written; says so."""
        is_past = self._window.session.past is not None
        if is_past:
            self._window.messages.tell(PastIsOnlyRead())
        return is_past
