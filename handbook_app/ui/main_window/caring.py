"""Between the care area and the handbook: counts, lists, and what follows from them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.tasks.steps import Steps
from handbook_app.ui import wording
from handbook_app.ui.care.care_view import CarePage, CareView
from handbook_app.ui.health.health_view import HealthView
from handbook_app.ui.main_window.health_reporting import HealthReporting
from handbook_app.ui.main_window.reviewing import Reviewing
from handbook_app.ui.main_window.stocktaking import Stocktaking
from handbook_app.ui.main_window.working_through import WorkingThrough
from handbook_app.ui.settings.preferences import Bookmark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from handbook_app.services.health.survey import Health
    from handbook_app.services.listing import Row
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look

HEALTH, INVENTORY, REVIEWS, WORKSHEET = "health", "inventory", "reviews", "worksheet"


class Caring(QObject):
    """Makes the care area and serves it.

    The signals carry a path and a section id: of what is to be changed, read or looked back on.
    """

    change_asked = Signal(str, str)
    read_asked = Signal(str, str)
    history_asked = Signal(str, str)

    def __init__(self, look: Look, session: Session, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._session, self._messages = look, session, messages
        self._is_stale = True
        self._is_looking_back = False
        self._steps = Steps(self)
        self._steps.stepped.connect(self._say_how_far)
        self.health_page: HealthView | None = None
        self.stocktaking = self._make_stocktaking(parent)
        self.working = WorkingThrough(look, session, messages, parent)
        self.reporting = HealthReporting(session, messages, parent)
        self.reviewing = self._make_reviewing(parent)
        pages = (
            CarePage(HEALTH, self.tr("Health"), self._make_health),
            CarePage(INVENTORY, self.tr("Inventory"), self.stocktaking.make_page),
            CarePage(REVIEWS, self.tr("Reviews"), self.reviewing.make_page),
            CarePage(WORKSHEET, self.tr("Worksheet"), self.working.make_page),
        )
        self.view = CareView(look, pages)
        self.view.page_shown.connect(self._show_fresh)
        session.opened.connect(self.note_change)
        session.changed.connect(lambda _: self.note_change())

    @property
    def place_read(self) -> Bookmark | None:
        """The rule that is chosen on the page that is shown."""
        row = getattr(self.view.shown, "row", None)
        if row is None:
            return None
        return Bookmark(row.document, row.section, row.title, row.heading)

    def show_again(self) -> None:
        """Show the page that was shown last, as things are now."""
        self.view.show_page(self.view.page)

    def show_page(self, name: str) -> None:
        """Show a page by its name."""
        self.view.show_page(name)

    def show_value(self, value: str) -> None:
        """Show a value of the organisation with the rules that serve it."""
        self.view.show_page(INVENTORY)
        self.stocktaking.show_value(value)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return self.view.focus_stops()

    def close(self) -> None:
        """Keep what somebody means to change; called before the session closes."""
        self.working.close()

    def _show_fresh(self, page: str) -> None:
        if page == INVENTORY:
            self.stocktaking.look_again()
        elif page == REVIEWS:
            self.reviewing.look_again()
        elif page == HEALTH:
            self._look_again()

    def _make_stocktaking(self, window: QWidget) -> Stocktaking:
        made = Stocktaking(self._look, self._session, self._messages, window)
        made.change_asked.connect(self.change_asked)
        made.read_asked.connect(self.read_asked)
        made.history_asked.connect(self.history_asked)
        return made

    def _make_reviewing(self, window: QWidget) -> Reviewing:
        made = Reviewing(self._look, self._session, self._messages, window)
        made.change_asked.connect(self.change_asked)
        made.read_asked.connect(self.read_asked)
        made.recorded.connect(self.note_change)
        return made

    def _make_health(self) -> HealthView:
        page = HealthView(self._look)
        for asked, told in (
            (page.change_asked, self.change_asked),
            (page.read_asked, self.read_asked),
            (page.history_asked, self.history_asked),
        ):
            asked.connect(lambda one, told=told: self._tell(told, one))
        page.report_asked.connect(self.reporting.ask)
        self.health_page, self._is_stale = page, True
        return page

    def _tell(self, told: SignalInstance, one: Row) -> None:
        told.emit(one.document, one.section)

    def note_change(self) -> None:
        """Something was saved, or recorded beside the text: what was counted is out of date."""
        self._is_stale = True
        if self.view.isVisible():
            self._look_again()

    def _look_again(self) -> None:
        if self.health_page is None or not self._is_stale:
            return
        self._is_stale = False
        self.health_page.say_state(self.tr("Counting …"))
        self._session.ask(
            "health",
            lambda services, _: services.care().counts(date.today()),
            self._show_counts,
            self._messages.tell,
        )

    def _show_counts(self, health: Health) -> None:
        """What needs no history is there at once; the rest follows."""
        assert self.health_page is not None
        if self.health_page.health is None:
            self.health_page.show_health(health)
        self._is_looking_back = True
        self._say_how_far(0, 0)
        progress = self._steps.progress

        def measure(services: Services, is_cancelled: Callable[[], bool]) -> Health:
            return services.care().health(date.today(), progress(is_cancelled))

        self._session.ask("health", measure, self._show_all, self._messages.tell)

    def _say_how_far(self, done: int, total: int) -> None:
        if self.health_page is not None and self._is_looking_back:
            said = self.tr("Looking through earlier versions …")
            self.health_page.say_state(wording.with_share(said, done, total))

    def _show_all(self, health: Health) -> None:
        assert self.health_page is not None
        self._is_looking_back = False
        self.health_page.show_health(health)
        self.health_page.say_state("")
