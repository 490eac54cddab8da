"""Takes the person from place to place, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.ui.main_window.places import BROWSE, HISTORY, LOOK_UP, Place, Trail

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.services.links import Link
    from handbook_app.tasks.session import Session
    from handbook_app.ui.look_up.look_up_view import LookUpView
    from handbook_app.ui.look_up.looking_up import LookingUp
    from handbook_app.ui.main_window.looking_back import LookingBack
    from handbook_app.ui.messages import Messages


class Navigator(QObject):
    """Knows which area is shown, what is read there, and the way that led to it.

    ``since_wanted`` carries the day from which on all that changed was told there.
    """

    area_changed = Signal(str)
    trail_changed = Signal(bool, bool)
    since_wanted = Signal(str)

    def __init__(
        self,
        look_up: LookUpView,
        looking_up: LookingUp,
        open_in_browse: Callable[[str, str], None],
        with_looking_back: Callable[[Callable[[LookingBack], None]], None],
        session: Session,
        messages: Messages,
    ) -> None:
        super().__init__(look_up)
        self._look_up, self._looking_up = look_up, looking_up
        self._open_in_browse, self._with_looking_back = open_in_browse, with_looking_back
        self._session, self._messages = session, messages
        self._trail = Trail()
        self._is_returning = False
        self.area = LOOK_UP
        looking_up.section_read.connect(self._arrive_at_card)
        looking_up.link_activated.connect(self.follow_link)
        look_up.document_asked.connect(self.open_document)
        session.opened.connect(self._start_anew)

    def show_area(self, area: str) -> None:
        """Show an area as it was left."""
        self.area = area
        self.area_changed.emit(area)
        if area == LOOK_UP:
            self._look_up.focus_field()

    def open_document(self, document: str, section: str) -> None:
        """Show a whole document, at a section, in the browse area."""
        self.show_area(BROWSE)
        self._open_in_browse(document, section)

    def show_history(self, path: str = "", section: str = "") -> None:
        """Show the history of a rule or section, of a document, or of the whole handbook."""
        self.show_area(HISTORY)
        self._with_looking_back(lambda area: area.show(path, section))

    def show_comparison(self, path: str, section: str, start: str, end: str) -> None:
        """Compare two versions of a document, or of a section of it, by their ids.

        An empty ``start`` is nothing at all, an empty ``end`` the text of today.
        """
        self.show_area(HISTORY)
        self._with_looking_back(lambda area: area.show_comparison(path, section, start, end))

    def read_again(self, document: str, section: str) -> None:
        """Read a place in the area that is shown, on another day of the handbook."""
        if self.area == LOOK_UP and section:
            self._looking_up.open(document, section)
        else:
            self.open_document(document, section)

    def arrive(self, place: Place) -> None:
        """Note where the person is now."""
        if not self._is_returning:
            self._trail.arrive(place)
        self._tell_trail()

    def go_back(self) -> None:
        """To the place before."""
        self._return_to(self._trail.back())

    def go_forward(self) -> None:
        """To the place that was left by going back."""
        self._return_to(self._trail.forward())

    def follow_link(self, document: str, address: str) -> None:
        """Go where a link in a document leads; out of the handbook only after asking."""
        self._session.ask(
            "link", lambda services, _: services.resolve(document, address), self.go_to
        )

    def open_web_address(self, address: str) -> None:
        """Show the address, and open the browser when the person agrees."""
        from PySide6.QtCore import QUrl  # not needed to open the window
        from PySide6.QtGui import QDesktopServices

        if self._messages.confirm_address(address):
            QDesktopServices.openUrl(QUrl(address))

    def _arrive_at_card(self, document: str, section: str) -> None:
        self.arrive(Place(LOOK_UP, self._look_up.field.text(), document, section))

    def go_to(self, link: Link) -> None:
        """Go to the other end of a link."""
        if link.kind == "web":
            self.open_web_address(link.address)
        elif link.kind == "mail":
            self.open_web_address(f"mailto:{link.address}")
        elif link.kind == "nowhere":
            self._messages.say_dead_link(link.address)
        elif link.section and self.area == LOOK_UP:
            self._looking_up.open(link.path, link.section)
        else:
            self.open_document(link.path, link.section)

    def _return_to(self, place: Place | None) -> None:
        if place is None:
            return
        self._is_returning = True
        self.show_area(place.area)
        if place.area == BROWSE:
            self._open_in_browse(place.document, place.section)
        elif place.since:
            self.since_wanted.emit(place.since)
        elif place.area == HISTORY and place.pair is not None:
            self.show_comparison(place.document, place.section, *place.pair)
        elif place.area == HISTORY:
            self.show_history(place.document, place.section)
        else:
            self._look_up.look_for(place.query)
            self._looking_up.open(place.document, place.section)
        self._is_returning = False
        self._tell_trail()

    def _start_anew(self) -> None:
        self._trail.clear()
        self._tell_trail()

    def _tell_trail(self) -> None:
        self.trail_changed.emit(self._trail.can_go_back, self._trail.can_go_forward)
