"""Between the worksheet and the handbook that is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from handbook_app.services.authoring.persons import remember_person
from handbook_app.tasks.services import desk_of
from handbook_app.ui.as_of.past_page import PastPage
from handbook_app.ui.look_up.card_reading import read_card
from handbook_app.ui.main_window.editing_tasks import proposed_in_words
from handbook_app.ui.worksheet.sheet import Sheet
from handbook_app.ui.worksheet.tasks import SheetTasks
from handbook_app.ui.worksheet.worksheet_view import WorksheetView

if TYPE_CHECKING:
    from handbook_app.services.authoring.desk import Desk
    from handbook_app.services.worksheet.worksheet import Worksheet
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.settings.preferences import Bookmark
    from handbook_app.ui.theme import Look


class WorkingThrough(QObject):
    """Makes the worksheet of the handbook that is open, and keeps it current.

    While the handbook of another day is shown, what is meant waits behind a page that says so.
    """

    told = Signal(str)
    today_asked = Signal()

    def __init__(self, look: Look, session: Session, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._session, self._messages = look, session, messages
        self._services: Services | None = None
        self.page: WorksheetPage | None = None
        session.opened.connect(self._follow_session)
        session.changed.connect(lambda _: self._note_change())

    @property
    def sheet(self) -> Sheet | None:
        """What is worked on."""
        return self.page.table.sheet if self.page and self.page.table else None

    def make_page(self) -> QWidget:
        """The page, with nothing on it yet."""
        self.page = WorksheetPage(self._look)
        self.page.past.today_asked.connect(self.today_asked)
        self._follow_session()
        return self.page

    def close(self) -> None:
        """Keep what is meant; called before the session closes."""
        if self.sheet is not None:
            self.sheet.keep_now()

    def _follow_session(self) -> None:
        """Another handbook, or another day of the same."""
        if self.page is None:
            return
        session = self._session
        if session.past is not None:
            self.page.show_past()
        elif session.services is self._services and self.page.table is not None:
            self.page.show_table(self.page.table)
        elif session.services is not None:
            self.close()
            self._services = session.services
            self._begin(session.services)

    def _begin(self, services: Services) -> None:
        assert self.page is not None
        sheet = Sheet(sheet_tasks(self._session, services))
        view = WorksheetView(self._look, sheet)
        sheet.setParent(view)
        sheet.failed.connect(self._messages.tell)
        sheet.resumed.connect(self._tell_resumed)
        view.told.connect(self.told)
        view.saving.saved.connect(self._note_saved)
        self.page.show_table(view)
        sheet.refresh()

    def _note_change(self) -> None:
        if self.sheet is not None and self._session.services is self._services:
            self.sheet.refresh()

    def _note_saved(self, rules: int) -> None:
        self.told.emit(self.tr("%n rule(s) saved as one version", "", rules))
        self._session.refresh_soon()

    def _tell_resumed(self, rules: int) -> None:
        said = self.tr(
            "What you decided for %n rule(s) and had not saved is here again.", "", rules
        )
        self.told.emit(said)


class WorksheetPage(QStackedWidget):
    """The worksheet, or a page that says that what was is only read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.past = PastPage(look)
        self.addWidget(self.past)
        self.table: WorksheetView | None = None

    @property
    def row(self) -> Bookmark | None:
        """The rule with the cursor."""
        return self.table.row if self.table else None

    def show_table(self, table: WorksheetView) -> None:
        """Show a worksheet; the one before is of another handbook."""
        if self.table is not None and self.table is not table:
            self.removeWidget(self.table)
            self.table.deleteLater()
        self.table = table
        if self.indexOf(table) < 0:
            self.addWidget(table)
        self.setCurrentWidget(table)
        self.setFocusProxy(table)

    def show_past(self) -> None:
        """Say that what was is only read."""
        self.setCurrentWidget(self.past)
        self.setFocusProxy(self.past)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        shown = self.currentWidget()
        return self.table.focus_stops() if self.table and shown is self.table else [self.past]


def sheet_tasks(session: Session, services: Services) -> SheetTasks:
    """What a worksheet asks of one handbook."""

    def sheet() -> Worksheet:
        return services.care().worksheet

    def desk() -> Desk:
        return desk_of(services)

    def run(channel: str, work: Callable[[Any], Any], done: Callable, failed: Callable) -> None:
        session.readers.start(channel, work, done, failed)

    def write(work: Callable[[], Any], done: Callable, failed: Callable) -> None:
        job = session.lane.run(QCoreApplication.translate("Session", "Saving"), lambda _: work())
        job.done.connect(done)
        job.failed.connect(failed)

    return SheetTasks(
        rows=lambda: sheet().rows(),
        rules_of=lambda paths, stop: sheet().rules_of(paths, stop),
        choices=lambda: desk().choices(session.language),
        read_rule=lambda path, section: read_card(services, path, section),
        kept=lambda: sheet().kept(),
        keep=lambda kept: sheet().keep(kept),
        prepare=lambda edits, settled: sheet().prepare(edits, settled),
        propose=lambda prepared: proposed_in_words(desk(), sheet().propose(prepared)),
        save=lambda edits, settled, summary, is_substance: sheet().save(
            edits, settled, summary, substance=is_substance
        ),
        remember_person=remember_person,
        me=lambda: sheet().me(),
        run=run,
        write=write,
    )
