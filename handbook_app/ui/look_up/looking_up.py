"""Between the look-up area and the handbook: asks for what is wanted, shows what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.model.errors import OurFault, Unavailable
from handbook_app.ui.settings.preferences import Bookmark, Preferences
from handbook_app.ui.wording import language_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.model.finding import Findings
    from handbook_app.services.reading import RuleCard
    from handbook_app.tasks.services import Overview, Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.look_up.look_up_view import LookUpView

_MOST_RESULTS = 20


class LookingUp(QObject):
    """Searches at every key, reads the chosen card, remembers what was read and marked."""

    link_activated = Signal(str, str)
    section_read = Signal(str, str)
    copied = Signal(str)

    def __init__(self, view: LookUpView, session: Session, preferences: Preferences) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._preferences = preferences
        self._opens_card = False
        self._is_complete = True
        self._is_mending = False
        view.query_changed.connect(self.search)
        view.section_wanted.connect(self.read)
        view.section_opened.connect(self._remember)
        view.copied.connect(self.copied)
        view.favourite_asked.connect(self.toggle_favourite)
        view.section_chosen.connect(self.open)
        view.link_activated.connect(self._tell_link)
        session.opened.connect(self._start_anew)
        session.surveyed.connect(self._show_overview)
        session.changed.connect(lambda _: self.search(view.field.text()))
        session.failed.connect(self._show_if_nothing_is_open)
        session.grown.connect(self._search_more)
        session.current_changed.connect(self._search_mended)
        session.current_changed.connect(self._note_current)

    def search(self, query: str) -> None:
        """Look for what is typed; the search before it is cancelled."""
        if not query.strip():
            self._session.readers.cancel("search")
            self._show_start()
            return
        self._session.ask(
            "search",
            lambda services, stop: services.search(query, _MOST_RESULTS, stop),
            self._show_findings,
            self._say_why_not,
        )

    def open(self, document: str, section: str) -> None:
        """Read a section, whether or not it is among the results."""
        self.read(document, section)
        self._remember(document, section)
        self._view.show_card_page()

    def read(self, document: str, section: str) -> None:
        """Fetch the card of a section and show it."""
        self._session.ask(
            "card",
            lambda services, _: _read_card(services, document, section),
            self._show_card,
        )

    @property
    def place_read(self) -> Bookmark | None:
        """The section on the card."""
        card = self._view.card.card
        return _bookmark(card) if card is not None else None

    def toggle_favourite(self) -> None:
        """Mark what is read on the card, or take the mark away."""
        card = self._view.card.card
        if card is not None:
            self.toggle_mark(_bookmark(card))

    def toggle_mark(self, place: Bookmark) -> bool:
        """Mark a place, or take the mark away; answers whether it is marked now."""
        root = self._session.root
        if root is None:
            return False
        is_marked = self._preferences.toggle_favourite(root, place)
        card = self._view.card.card
        if card and (card.document.path, card.section.id) == (place.document, place.section):
            self._view.card.mark_favourite(is_marked)
        self._show_start()
        return is_marked

    def _start_anew(self) -> None:
        self._view.show_start()
        self.search(self._view.field.text())

    def _show_findings(self, findings: Findings) -> None:
        self._is_complete = findings.is_complete
        self._is_mending = False
        self._view.show_findings(findings)

    def _say_why_not(self, error: Exception) -> None:
        """While the handbook is read for the first time, there is nothing to search in yet; an
        index that was lost or damaged under our hands is made anew, once."""
        is_first = isinstance(error, Unavailable) and not self._session.is_current
        is_lost = isinstance(error, Unavailable | OurFault) and not self._is_mending
        if not is_first and not is_lost:
            self._session.failed.emit(error)
            return
        self._is_complete = False
        self._view.show_waiting()
        if not is_first:
            self._is_mending = True
            self._session.refresh_soon()

    def _search_mended(self, is_current: bool) -> None:
        if is_current and self._is_mending:
            self._search_more()

    def _note_current(self, is_current: bool) -> None:
        """Only now it is known whether there is anything in the folder."""
        if is_current:
            self._show_start()

    def _show_if_nothing_is_open(self, _: Exception) -> None:
        if self._session.root is None:
            self._view.start.show_no_handbook()

    def _search_more(self) -> None:
        if not self._is_complete:
            self.search(self._view.field.text())

    def _show_card(self, read: ReadCard) -> None:
        root, overview = self._session.root, self._session.overview
        if root is None:
            return
        people = overview.people if overview else {}
        card = read.card
        is_favourite = self._preferences.is_favourite(root, card.document.path, card.section.id)
        person: Callable[[str], str] = lambda key: people.get(key, key)  # noqa: E731
        self._view.card.show_card(read, person, is_favourite)
        if self._opens_card:
            self._note_read(card)

    def _remember(self, document: str, section: str) -> None:
        """The card that comes was opened by the person, not shown in passing."""
        self._opens_card = True
        card = self._view.card.card
        if card and (card.document.path, card.section.id) == (document, section):
            self._note_read(card)
        self.section_read.emit(document, section)

    def _note_read(self, card: RuleCard) -> None:
        self._opens_card = False
        if self._session.root is not None and self._session.past is None:
            self._preferences.remember_read(self._session.root, _bookmark(card))

    def _show_overview(self, overview: Overview) -> None:
        filters = self._view.filters
        filters.offer("touchpoint", overview.touchpoints)
        filters.offer("owner", overview.owners)
        filters.offer_words("is", overview.flexibilities)
        filters.offer_words("kind", overview.kinds)
        filters.offer_words("status", overview.statuses)
        languages = [(code, language_name(code)) for code in overview.languages]
        filters.offer("lang", languages if len(languages) > 1 else [])
        self._show_start()

    def _show_start(self) -> None:
        root, overview = self._session.root, self._session.overview
        if root is not None:
            is_known = overview is not None and (overview.documents or self._session.is_current)
            self._view.start.show_starts(
                overview.touchpoints if overview else (),
                self._preferences.favourites(root),
                self._preferences.recent(root),
                overview.documents if overview and is_known else None,
            )

    def _tell_link(self, address: str) -> None:
        card = self._view.card.card
        if card is not None:
            self.link_activated.emit(card.document.path, address)


def _read_card(services: Services, document: str, section: str) -> ReadCard:
    from handbook_app.ui.look_up.card_reading import read_card  # not needed to open the window

    return read_card(services, document, section)


def _bookmark(card: RuleCard) -> Bookmark:
    flexibility = (card.flexibility or "untagged") if card.rule is not None else ""
    return Bookmark(
        card.document.path, card.section.id, card.document.title, card.section.heading, flexibility
    )
