"""The window: puts the areas together, and does what its menus ask for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from handbook_app.ui.as_of.banner import PastBanner, PastFrame
from handbook_app.ui.as_of.words import as_it_was
from handbook_app.ui.controls import column, row
from handbook_app.ui.look_up.look_up_view import LookUpView
from handbook_app.ui.look_up.looking_up import LookingUp
from handbook_app.ui.main_window.areas import Areas
from handbook_app.ui.main_window.catching_up import CatchingUp
from handbook_app.ui.main_window.commands import Commands
from handbook_app.ui.main_window.focus_ring import FocusRing
from handbook_app.ui.main_window.late_parts import import_parts
from handbook_app.ui.main_window.menus import Menus
from handbook_app.ui.main_window.navigation_rail import NavigationRail
from handbook_app.ui.main_window.navigator import Navigator
from handbook_app.ui.main_window.own_keys import OwnKeys
from handbook_app.ui.main_window.places import BROWSE, CARE, HISTORY, LOOK_UP, WRITE
from handbook_app.ui.main_window.status_line import StatusLine
from handbook_app.ui.main_window.tending import Tending
from handbook_app.ui.main_window.unsaved_offer import UnsavedOffer
from handbook_app.ui.messages import Messages, NoticeBar
from handbook_app.ui.reviews.reminder import Reminder
from handbook_app.ui.settings.preferences import Bookmark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from handbook_app.tasks.services import Overview
    from handbook_app.tasks.session import Session
    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.settings.preferences import Preferences
    from handbook_app.ui.theme import Look

_FRAME = 40  # pixels that a frame adds to the height, as good as everywhere
_LATER = (
    "look_up.result_panes",
    "look_up.rule_text",
    "look_up.card_reading",
)


class MainWindow(QMainWindow):
    """One window on one handbook."""

    closed = Signal()

    def __init__(self, look: Look, session: Session, preferences: Preferences) -> None:
        super().__init__()
        self.look, self.session, self.preferences = look, session, preferences
        self.setWindowTitle(self.tr("Handbook"))
        self.setAcceptDrops(True)
        self.rail = NavigationRail(look)
        self.notice = NoticeBar(look)
        self.messages = Messages(self.notice, self)
        self.status = StatusLine()
        self.look_up = LookUpView(look)
        self.looking_up = LookingUp(self.look_up, session, preferences)
        self.past_banner = PastBanner(look)
        self.tending = Tending(self)
        self.areas = Areas(self)
        self.navigator = Navigator(
            self.look_up,
            self.looking_up,
            self._open_in_browse,
            self.areas.with_looking_back,
            session,
            self.messages,
        )
        self.commands = Commands(self)
        self.menus = Menus(self, self.commands, preferences)
        self.catching_up = CatchingUp(self)
        self.focus_ring = FocusRing(self._stops, self)
        OwnKeys(self)
        UnsavedOffer(self)
        self.reminder = Reminder(look, session, preferences, self.messages, self)
        self.reminder.wanted.connect(self.commands.show_reviews)
        self._build()
        self._connect()
        self._restore()
        self.navigator.show_area(LOOK_UP)

    @property
    def place_read(self) -> Bookmark | None:
        """The section that is read, in whichever area."""
        return self.areas.place_read

    def prepare(self) -> None:
        """Make what the first answer will need, while the person still types."""
        self.session.readers.start("prepare", _import_areas, self._be_prepared, self.messages.tell)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders."""
        if _dragged_folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the folder that was dropped."""
        folder = _dragged_folder(event)
        if folder is not None:
            event.acceptProposedAction()
            self.commands.folder_asked.emit(folder)

    def changeEvent(self, event: QEvent) -> None:
        """Somebody who comes back to the window may have changed files elsewhere."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, and end all work."""
        self.preferences.keep_window_state("geometry", self.saveGeometry())
        self.preferences.keep_window_state("panes", self.look_up.pane_state())
        if (browsing := self.areas.made(BROWSE)) is not None:
            self.preferences.keep_area_state("browse", browsing.view.state())
        self.preferences.save()
        self.hide()
        self.areas.close()
        self.session.close()
        self.closed.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        columns = row(self.rail, spacing=0)
        self._rows = column(self.notice, self.areas.stack, spacing=0)
        self._rows.setStretch(1, 1)
        columns.addLayout(self._rows, 1)
        self._frame = PastFrame(self.past_banner, columns)
        self.setCentralWidget(self._frame)
        self.setStatusBar(self.status)

    def add_bar(self, bar: QWidget) -> None:
        """A line above whatever area is shown."""
        self._rows.insertWidget(1, bar)

    def _connect(self) -> None:
        session, status = self.session, self.status
        self.rail.area_chosen.connect(self._go_to_area)
        self.rail.settings_asked.connect(self.commands.show_settings)
        self.navigator.area_changed.connect(self._show_area)
        self.navigator.trail_changed.connect(self.menus.show_trail)
        self.navigator.since_wanted.connect(self.commands.show_since)
        self.look_up.history_asked.connect(self.commands.show_history)
        self.look_up.change_asked.connect(self.commands.write)
        self.look_up.value_asked.connect(self.commands.show_value)
        self.looking_up.copied.connect(lambda _: status.say(self.tr("Copied")))
        session.opening.connect(status.show_opening)
        self.look_up.as_of_asked.connect(self.commands.ask_as_of)
        self.past_banner.today_asked.connect(self.commands.back_to_today)
        self.past_banner.other_day_asked.connect(self.commands.ask_as_of)
        session.opened.connect(self.messages.clear)
        session.opened.connect(self._show_past)
        session.surveyed.connect(self._show_overview)
        session.current_changed.connect(status.show_current)
        session.lane.job_added.connect(status.follow)
        session.failed.connect(self._tell_failure)

    def _go_to_area(self, area: str) -> None:
        if area == BROWSE:  # who walks along the rail keeps the focus there
            self.navigator.show_area(BROWSE)
        elif area == WRITE:
            self.commands.show_write()
        elif area == HISTORY:
            self.commands.show_history_area()
        elif area == CARE:
            self.commands.show_care()
        else:
            self.commands.show_look_up()

    def _be_prepared(self, samples: tuple[ReadCard, ...]) -> None:
        self.look_up.prepare(samples)
        # The window takes keys between the two.
        QTimer.singleShot(0, self, lambda: self.areas.parts.note_there(BROWSE))

    def _show_area(self, area: str) -> None:
        self.rail.show_area(area)
        self.areas.show(area)

    def _open_in_browse(self, document: str, section: str) -> None:
        self.areas.with_browsing(lambda browsing: browsing.read(document, section))

    def look_for_tidings(self) -> None:
        """Somebody saved: there may be something to be said of the state of things."""
        self.areas.with_tending(lambda tending: tending.telling.look(has_saved=True))

    def _tell_failure(self, error: Exception) -> None:
        self.messages.tell(error)
        self.status.end_opening()

    def _show_past(self) -> None:
        """Another day's handbook is plainly marked, whatever area is shown."""
        past = self.session.past
        self._frame.show_past(past)
        self.menus.show_past(past is not None)
        self.look_up.show_past(past)

    def _show_overview(self, overview: Overview) -> None:
        self.status.show_overview(overview)
        title, past = self.tr("{name} – Handbook"), self.session.past
        name = f"{overview.name} ({as_it_was(past)})" if past else overview.name
        self.setWindowTitle(title.replace("{name}", name))

    def _stops(self) -> list[QWidget]:
        """The parts of the window that F6 visits."""
        return [*self.areas.focus_stops(), self.rail.first_button, self.past_banner.back]

    def _restore(self) -> None:
        if not self.restoreGeometry(self.preferences.window_state("geometry")):
            # The frame comes on top of it; what does not fit is below the edge of the screen.
            room = self.screen().availableSize() - QSize(0, _FRAME)
            self.resize(QSize(1280, 800).boundedTo(room))
        self.look_up.restore_panes(self.preferences.window_state("panes"))


def _import_areas(_: Callable[[], bool]) -> tuple[ReadCard, ...]:
    """What a card and the browse area are made of, read off the window's thread."""
    for name in _LATER:
        import_module(f"handbook_app.ui.{name}")
    import_parts(BROWSE)
    from handbook_app.ui.look_up.rehearsal import make_samples

    return make_samples()


def _dragged_folder(event: QDropEvent) -> Path | None:
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.is_dir():
            return path
    return None
