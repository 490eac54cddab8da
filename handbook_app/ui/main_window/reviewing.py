"""Between the page of reviews and the handbook: what is due and what was decided."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from handbook_app.model.records import Outcome
from handbook_app.tasks.steps import Steps
from handbook_app.ui import wording
from handbook_app.ui.care.row_list import title_of
from handbook_app.ui.main_window.team_review import TeamReview, choose_file
from handbook_app.ui.reviews import words
from handbook_app.ui.reviews.heir_dialog import HeirDialog
from handbook_app.ui.reviews.reviews_view import ReviewsView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from handbook_app.services.reviews.at_hand import Inbox
    from handbook_app.services.reviews.reasons import Item
    from handbook_app.services.reviews.reviewing import Findings, Held
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look

Places = tuple[tuple[str, str], ...]


class Reviewing(QObject):
    """Makes the page of reviews and serves it.

    The signals carry a path and a section id; ``comparison_asked`` also the version to begin with.
    ``recorded`` says that a review was, or was taken back.
    """

    change_asked = Signal(str, str)
    read_asked = Signal(str, str)
    comparison_asked = Signal(str, str, str)
    recorded = Signal()

    def __init__(self, look: Look, session: Session, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._session, self._messages = look, session, messages
        self._window = window
        self._is_stale = True
        self.page: ReviewsView | None = None
        self.dialog: Any = None
        self._is_looking_back = False
        self._steps = Steps(self)
        self._steps.stepped.connect(self._say_how_far)
        self.team = TeamReview(look, session, messages, window, self)
        session.opened.connect(self._note_change)
        session.changed.connect(lambda _: self._note_change())

    def make_page(self) -> ReviewsView:
        """The page, with nothing on it yet."""
        page = ReviewsView(self._look)
        page.item_chosen.connect(self._look_at)
        page.decided.connect(self._decide)
        page.meeting_asked.connect(self.team.prepare)
        page.calendar_asked.connect(self._ask_calendar)
        page.walk.read_asked.connect(lambda: self._tell(self.read_asked))
        page.walk.linked_asked.connect(self._read_linked)
        page.walk.comparison_asked.connect(self._compare)
        self.page, self._is_stale = page, True
        return page

    def look_again(self) -> None:
        """Look what is due, if something changed since."""
        if self.page is not None and self._is_stale:
            self._is_stale = False
            self.page.say_state(self.tr("Looking what is due …"))
            language = self._session.language
            self._session.ask(
                "reviews",
                lambda services, _: services.care().inbox(language, date.today()),
                self._show_first,
                self._messages.tell,
            )

    def _note_change(self) -> None:
        self._is_stale = True
        if self.page is not None and self.page.isVisible():
            self.look_again()

    def _show_first(self, inbox: Inbox) -> None:
        """What is known is there at once; links that became suspect may follow."""
        assert self.page is not None
        if inbox.is_complete or not self.page.inbox.is_complete:
            self.page.show_inbox(inbox)
        self._is_looking_back = not inbox.is_complete
        if inbox.is_complete:
            self.page.say_state("")
            return
        self._say_how_far(0, 0)
        language, progress = self._session.language, self._steps.progress

        def look(services: Services, is_cancelled: Callable[[], bool]) -> Inbox:
            return services.care().inbox(language, date.today(), progress(is_cancelled))

        self._session.ask("reviews", look, self._show_all, self._messages.tell)

    def _say_how_far(self, done: int, total: int) -> None:
        if self.page is not None and self._is_looking_back:
            said = self.tr("Looking which related rules changed …")
            self.page.say_state(wording.with_share(said, done, total))

    def _show_all(self, inbox: Inbox) -> None:
        assert self.page is not None
        self._is_looking_back = False
        self.page.show_inbox(inbox)
        self.page.say_state("")

    # One rule.

    def _look_at(self, item: Item) -> None:
        assert self.page is not None
        page, row = self.page, item.row
        self._session.ask(
            "review",
            lambda services, _: services.care().look_at(row.document, row.section),
            lambda looked: page.show_looked(item, looked),
            self._messages.tell,
        )

    def _tell(self, signal: Any) -> None:
        item = self.page.walk.item if self.page else None
        if item is not None:
            signal.emit(item.row.document, item.row.section)

    def _compare(self, version: str) -> None:
        item = self.page.walk.item if self.page else None
        if item is not None:
            self.comparison_asked.emit(item.row.document, item.row.section, version)

    def _read_linked(self, name: str) -> None:
        document, _, section = name.partition("#")
        self._session.ask(
            "review link",
            lambda services, _: services.care().handbook.find_document(document),
            lambda path: self.read_asked.emit(path, section),
            self._messages.tell,
        )

    # Deciding.

    def _decide(self, outcome: Outcome) -> None:
        assert self.page is not None
        item, walk = self.page.walk.item, self.page.walk
        if item is None or item != self.page.list.item:
            return
        self.find_heir(
            item,
            outcome,
            lambda heir: self.record(
                item, walk.findings(outcome, heir), lambda held: self._recorded(item, held),
                self._messages.tell,
            ),
            self._window,
        )  # fmt: skip

    def find_heir(
        self, item: Item, outcome: Outcome, then: Callable[[str], None], parent: QWidget
    ) -> None:
        """Ask what holds instead of a rule that is to be retired; ``then`` takes its name."""
        if outcome is not Outcome.RETIRE:
            then("")
            return
        own = f"{item.row.id}#{item.row.section}" if item.row.section else item.row.id

        def ask(places: Places) -> None:
            others = tuple(one for one in places if one[0] != own)
            dialog = HeirDialog(self._look, title_of(item.row), others, parent)
            dialog.retire_asked.connect(then)
            self.dialog = dialog
            dialog.open()

        self._session.ask("heirs", _find_heirs, ask, self._messages.tell)

    def record(
        self,
        item: Item,
        findings: Findings,
        done: Callable[[Held], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Record what a review of an item came to."""
        row = item.row
        self._session.write(
            self.tr("Recording the review"),
            lambda services, _: services.care().reviews.record(row.document, row.section, findings),
            done,
            failed,
        )

    def take_back(
        self, held: Held, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Take a review back."""
        self._session.write(
            self.tr("Undoing"),
            lambda services, _: services.care().reviews.take_back(held.name),
            lambda _: done(),
            failed,
        )

    def note_reviewed(self) -> None:
        """Something was recorded: look again what is due."""
        self._is_stale = True
        self.recorded.emit()
        if self.page is not None and self.page.isVisible():
            self.look_again()

    def _recorded(self, item: Item, held: Held) -> None:
        """Say so, offer to take it back, and go on with the next."""
        assert self.page is not None
        said = f"{title_of(item.row)}: {words.came_to(held.review.outcome)}"
        undo = (self.tr("Undo"), lambda: self._undo(held))
        self._messages.offer(said[:300], undo)
        self.page.walk.forget()
        self.note_reviewed()
        if held.review.outcome is Outcome.MODIFY:
            self.change_asked.emit(item.row.document, item.row.section)
        else:
            self.page.list.setFocus()

    def _undo(self, held: Held) -> None:
        def done() -> None:
            self._messages.clear()
            self.note_reviewed()

        self.take_back(held, done, self._messages.tell)

    # The calendar.

    def _ask_calendar(self) -> None:
        file = choose_file(self._window, self.tr("Calendar file"), "reviews.ics", "*.ics")
        if file:
            self._session.ask(
                "calendar",
                lambda services, _: services.care().write_calendar(
                    file, date.today(), wording.in_words
                ),
                lambda _: self._messages.offer(self.tr("The calendar file is written.")),
                self._messages.tell,
            )


def _find_heirs(services: Services, _: object) -> Places:
    """Every document and rule by the name under which it can be found."""
    found: list[tuple[str, str]] = []
    for entry in services.catalogue():
        if not entry.translation_of:
            found.append((entry.id, entry.title))
            found += [(f"{entry.id}#{rule.id}", rule.heading) for rule in entry.rules]
    return tuple(found)
