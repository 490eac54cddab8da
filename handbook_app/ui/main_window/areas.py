"""The areas of a window: each is made when it is first wanted, and shown when it is asked for.

What an area is made of is imported off the window's thread before (``LateParts``); ``with_writing``
and the like call back as soon as it is there. An area has a ``view``, and where it makes sense
``place_read``, ``focus_stops`` and ``close``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from handbook_app.ui.main_window.late_parts import TEND, LateParts
from handbook_app.ui.main_window.places import (
    BROWSE,
    CARE,
    CHANGED,
    EDITIONS,
    HISTORY,
    LOOK_UP,
    WRITE,
)
from handbook_app.ui.settings.preferences import Bookmark

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.ui.as_of.visiting import Visiting
    from handbook_app.ui.main_window.browsing import Browsing
    from handbook_app.ui.main_window.caring import Caring
    from handbook_app.ui.main_window.looking_back import LookingBack
    from handbook_app.ui.main_window.publishing import Publishing
    from handbook_app.ui.main_window.telling_since import TellingSince
    from handbook_app.ui.main_window.tending import Tending
    from handbook_app.ui.main_window.window import MainWindow
    from handbook_app.ui.main_window.writing import Writing

_VISIT, _SINCE = "visit", "since"  # no areas of their own


class Areas(QObject):
    """Makes them, shows one, and knows what is read there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: dict[str, Any] = {}
        self.parts = LateParts(window.session, window.messages, self)
        self.stack = QStackedWidget()
        self.stack.addWidget(window.look_up)

    # Areas.

    @property
    def browsing(self) -> Browsing:
        """The browse area."""
        found: Browsing = self._get(BROWSE, self._make_browsing)
        return found

    @property
    def writing(self) -> Writing:
        """The write area."""
        found: Writing = self._get(WRITE, self._make_writing)
        return found

    @property
    def looking_back(self) -> LookingBack:
        """The history area."""
        found: LookingBack = self._get(HISTORY, self._make_looking_back)
        return found

    @property
    def caring(self) -> Caring:
        """The care area."""
        found: Caring = self._get(CARE, self._make_caring)
        return found

    @property
    def publishing(self) -> Publishing:
        """The page of the editions."""
        found: Publishing = self._get(EDITIONS, self._make_publishing)
        return found

    @property
    def telling_since(self) -> TellingSince:
        """What tells all that changed since a day."""
        found: TellingSince = self._get(_SINCE, self._make_telling_since)
        return found

    @property
    def visiting(self) -> Visiting:
        """What leads to the handbook of another day and back."""
        found: Visiting = self._get(_VISIT, self._make_visiting)
        return found

    def made(self, name: str) -> Any:
        """An area if it is made already; else None."""
        return self._made.get(name)

    # As soon as it is imported.

    def with_browsing(self, then: Callable[[Browsing], None]) -> None:
        """Call ``then`` with the browse area."""
        self.parts.when_there(BROWSE, lambda: then(self.browsing))

    def with_writing(self, then: Callable[[Writing], None]) -> None:
        """Call ``then`` with the write area."""
        self.parts.when_there(WRITE, lambda: then(self.writing))

    def with_looking_back(self, then: Callable[[LookingBack], None]) -> None:
        """Call ``then`` with the history area."""
        self.parts.when_there(HISTORY, lambda: then(self.looking_back))

    def with_caring(self, then: Callable[[Caring], None]) -> None:
        """Call ``then`` with the care area."""
        self.parts.when_there(CARE, lambda: then(self.caring))

    def with_publishing(self, then: Callable[[Publishing], None]) -> None:
        """Call ``then`` with the page of the editions."""
        self.parts.when_there(EDITIONS, lambda: then(self.publishing))

    def with_tending(self, then: Callable[[Tending], None]) -> None:
        """Call ``then`` with what arranges and checks, which has no area of its own."""
        self.parts.when_there(TEND, lambda: then(self._window.tending))

    # What is shown.

    def show(self, name: str) -> None:
        """Show an area, when its parts are imported and it is still wanted."""
        makers: dict[str, Callable[[], Any]] = {
            BROWSE: lambda: self.browsing,
            WRITE: lambda: self.writing,
            HISTORY: lambda: self.looking_back,
            CARE: lambda: self.caring,
            EDITIONS: lambda: self.publishing,
        }
        window = self._window
        if name == LOOK_UP:
            self.stack.setCurrentWidget(window.look_up)
        elif name == CHANGED:
            self._turn_to(name, window.catching_up.view)
        else:
            self.parts.when_there(name, lambda: self._turn_to(name, makers[name]().view))

    @property
    def place_read(self) -> Bookmark | None:
        """The section that is read, in whichever area."""
        name = self._window.navigator.area
        if name == LOOK_UP:
            return self._window.looking_up.place_read
        area = self.made(name)
        if area is None or name == WRITE:
            return Bookmark(area.path, area.section, "", "") if area and area.path else None
        found: Bookmark | None = area.place_read
        return found if found and found.document else None  # some rows are of no document

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits in the area that is shown."""
        name, look_up = self._window.navigator.area, self._window.look_up
        if name == LOOK_UP:
            return [look_up.field, look_up.results.view, look_up.card]
        area = self._window.catching_up if name == CHANGED else self.made(name)
        return list(area.focus_stops()) if area is not None else []

    def close(self) -> None:
        """Keep what is not saved and end what is being read; called before the session closes."""
        for name in (WRITE, HISTORY, CARE):
            if (area := self.made(name)) is not None:
                area.close()

    def _turn_to(self, name: str, view: QWidget) -> None:
        if self._window.navigator.area == name:
            if self.stack.indexOf(view) < 0:
                self.stack.addWidget(view)
            focused = QApplication.focusWidget()
            leaves = focused is not None and self.stack.isAncestorOf(focused)
            self.stack.setCurrentWidget(view)
            if leaves and not view.isAncestorOf(QApplication.focusWidget() or self.stack):
                self._enter()

    def _enter(self) -> None:
        """Where the keys went to was hidden; Qt would give them to the edge of the window."""
        for stop in self.focus_stops():
            if stop.isVisible() and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # Making.

    def _get(self, name: str, make: Callable[[], Any]) -> Any:
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def _make_browsing(self) -> Browsing:
        from handbook_app.ui.main_window.browsing import Browsing

        window = self._window
        made = Browsing(window.look, window.session, window.navigator, window)
        made.reader.history_wanted.connect(window.commands.show_history)
        made.reader.change_wanted.connect(window.commands.write)
        made.restore(window.preferences.area_state("browse"))
        window.catching_up.serve(made)
        return made

    def _make_writing(self) -> Writing:
        from handbook_app.ui.main_window.writing import Writing

        window = self._window
        made = Writing(window.look, window.session, window.messages, window)
        made.start.change_asked.connect(window.commands.start_writing)
        made.start.rule_asked.connect(window.commands.start_rule)
        made.saved.connect(window.look_for_tidings)
        made.history_asked.connect(window.commands.show_history)
        made.left.connect(lambda path: window.navigator.open_document(path, ""))
        made.today_asked.connect(window.commands.back_to_today)
        return made

    def _make_looking_back(self) -> LookingBack:
        from handbook_app.ui.main_window.looking_back import LookingBack

        window = self._window
        made = LookingBack(
            window.look,
            window.session,
            window.navigator,
            window.commands,
            window.messages,
            self._unsaved_text,
            window,
        )
        made.view.scope.since_asked.connect(window.commands.ask_since)
        return made

    def _make_telling_since(self) -> TellingSince:
        from handbook_app.ui.main_window.telling_since import TellingSince

        return TellingSince(self.looking_back.view, self._window)

    def _make_caring(self) -> Caring:
        from handbook_app.ui.main_window.caring import Caring

        window = self._window
        made = Caring(window.look, window.session, window.messages, window)
        made.change_asked.connect(window.commands.write_at)
        made.read_asked.connect(window.navigator.open_document)
        made.history_asked.connect(window.navigator.show_history)
        made.stocktaking.write_up_asked.connect(window.commands.move_section)
        made.reviewing.comparison_asked.connect(
            lambda path, section, start: window.navigator.show_comparison(path, section, start, "")
        )
        window.catching_up.rules.recorded.connect(made.note_change)
        made.working.told.connect(window.status.say)
        made.working.today_asked.connect(window.commands.back_to_today)
        return made

    def _make_publishing(self) -> Publishing:
        from handbook_app.ui.main_window.publishing import Publishing

        return Publishing(self._window)

    def _make_visiting(self) -> Visiting:
        from handbook_app.ui.as_of.visiting import Visiting

        window = self._window
        made = Visiting(window.look, window.session, window.messages, window)
        made.place_found.connect(window.navigator.read_again)
        return made

    def _unsaved_text(self, path: str) -> str | None:
        writing = self.made(WRITE)
        text: str | None = writing.unsaved_text(path) if writing is not None else None
        return text
