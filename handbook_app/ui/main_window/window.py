"""The window: puts the areas together, and does what its menus ask for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QWidget

from handbook_app.ui.as_of.banner import PastBanner
from handbook_app.ui.as_of.words import as_it_was
from handbook_app.ui.controls import column, row
from handbook_app.ui.look_up.look_up_view import LookUpView
from handbook_app.ui.look_up.looking_up import LookingUp
from handbook_app.ui.main_window.catching_up import CatchingUp
from handbook_app.ui.main_window.commands import Commands
from handbook_app.ui.main_window.focus_ring import FocusRing
from handbook_app.ui.main_window.late_parts import TEND, LateParts, import_parts
from handbook_app.ui.main_window.menus import Menus
from handbook_app.ui.main_window.navigation_rail import NavigationRail
from handbook_app.ui.main_window.navigator import Navigator
from handbook_app.ui.main_window.own_keys import OwnKeys
from handbook_app.ui.main_window.places import BROWSE, CHANGED, HISTORY, LOOK_UP, WRITE
from handbook_app.ui.main_window.status_line import StatusLine
from handbook_app.ui.main_window.tending import Tending
from handbook_app.ui.messages import Messages, NoticeBar
from handbook_app.ui.settings.preferences import Bookmark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from handbook_app.tasks.services import Overview
    from handbook_app.tasks.session import Session
    from handbook_app.ui.as_of.visiting import Visiting
    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.main_window.browsing import Browsing
    from handbook_app.ui.main_window.looking_back import LookingBack
    from handbook_app.ui.main_window.writing import Writing
    from handbook_app.ui.settings.preferences import Preferences
    from handbook_app.ui.theme import Look

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
        self._visiting: Visiting | None = None
        self._browsing: Browsing | None = None
        self._writing: Writing | None = None
        self._looking_back: LookingBack | None = None
        self.tending = Tending(self)
        self._parts = LateParts(session, self.messages, self)
        self._areas = QStackedWidget()
        self.navigator = Navigator(
            self.look_up,
            self.looking_up,
            self._open_in_browse,
            self.with_looking_back,
            session,
            self.messages,
        )
        self.commands = Commands(self)
        self.menus = Menus(self, self.commands, preferences)
        self.catching_up = CatchingUp(self)
        self.focus_ring = FocusRing(self._stops, self)
        OwnKeys(self)
        self._build()
        self._connect()
        self._restore()
        self.navigator.show_area(LOOK_UP)

    @property
    def browsing(self) -> Browsing:
        """The browse area; it is made when it is first wanted."""
        if self._browsing is None:
            from handbook_app.ui.main_window.browsing import Browsing

            self._browsing = Browsing(self.look, self.session, self.navigator, self)
            self._areas.addWidget(self._browsing.view)
            self._browsing.reader.history_wanted.connect(self.commands.show_history)
            self._browsing.restore(self.preferences.area_state("browse"))
            self.catching_up.serve(self._browsing)
        return self._browsing

    @property
    def writing(self) -> Writing:
        """The write area; it is made when it is first wanted."""
        if self._writing is None:
            from handbook_app.ui.main_window.writing import Writing

            self._writing = Writing(self.look, self.session, self.messages, self)
            self._writing.saved.connect(self._look_for_tidings)
            self._writing.history_asked.connect(self.commands.show_history)
            self._writing.left.connect(lambda path: self.navigator.open_document(path, ""))
            self._writing.today_asked.connect(self.commands.back_to_today)
            self._areas.addWidget(self._writing.view)
        return self._writing

    @property
    def looking_back(self) -> LookingBack:
        """The history area; it is made when it is first wanted."""
        if self._looking_back is None:
            from handbook_app.ui.main_window.looking_back import LookingBack

            self._looking_back = LookingBack(
                self.look,
                self.session,
                self.navigator,
                self.commands,
                self.messages,
                lambda path: self._writing.unsaved_text(path) if self._writing else None,
                self,
            )
            self._areas.addWidget(self._looking_back.view)
        return self._looking_back

    @property
    def visiting(self) -> Visiting:
        """What leads to the handbook of another day and back; made when it is first wanted."""
        if self._visiting is None:
            from handbook_app.ui.as_of.visiting import Visiting

            self._visiting = Visiting(self.look, self.session, self.messages, self)
            self._visiting.place_found.connect(self.navigator.read_again)
        return self._visiting

    @property
    def place_read(self) -> Bookmark | None:
        """The section that is read, in whichever area."""
        if self.navigator.area == LOOK_UP:
            return self.looking_up.place_read
        if self.navigator.area == BROWSE:
            return self._browsing.place_read if self._browsing else None
        if self.navigator.area == HISTORY:
            return self._looking_back.place_read if self._looking_back else None
        writing = self._writing if self.navigator.area == WRITE else None
        return Bookmark(writing.path, writing.section, "", "") if writing and writing.path else None

    def with_browsing(self, then: Callable[[Browsing], None]) -> None:
        """Call ``then`` with the browse area, as soon as what it is made of is imported."""
        self._parts.when_there(BROWSE, lambda: then(self.browsing))

    def with_writing(self, then: Callable[[Writing], None]) -> None:
        """Call ``then`` with the write area, as soon as what it is made of is imported."""
        self._parts.when_there(WRITE, lambda: then(self.writing))

    def with_looking_back(self, then: Callable[[LookingBack], None]) -> None:
        """Call ``then`` with the history area, as soon as what it is made of is imported."""
        self._parts.when_there(HISTORY, lambda: then(self.looking_back))

    def with_tending(self, then: Callable[[Tending], None]) -> None:
        """Call ``then`` with what arranges and checks, as soon as it is imported."""
        self._parts.when_there(TEND, lambda: then(self.tending))

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
        if self._browsing is not None:
            self.preferences.keep_area_state("browse", self._browsing.view.state())
        self.preferences.save()
        self.hide()
        if self._writing is not None:
            self._writing.close()
        if self._looking_back is not None:
            self._looking_back.close()
        self.session.close()
        self.closed.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self._areas.addWidget(self.look_up)
        columns = row(self.rail, spacing=0)
        self._rows = column(self.notice, self._areas, spacing=0)
        self._rows.setStretch(1, 1)
        columns.addLayout(self._rows, 1)
        whole = column(self.past_banner, spacing=0)
        whole.addLayout(columns, 1)
        self._frame = QFrame()
        self._frame.setObjectName("windowFrame")
        self._frame.setLayout(whole)
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
        self.look_up.history_asked.connect(self.commands.show_history)
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
        if area == BROWSE:
            self.commands.show_browse()
        elif area == WRITE:
            self.commands.show_write()
        elif area == HISTORY:
            self.commands.show_history_area()
        else:
            self.commands.show_look_up()

    def _be_prepared(self, samples: tuple[ReadCard, ...]) -> None:
        self.look_up.prepare(samples)
        # The window takes keys between the two.
        QTimer.singleShot(0, self, lambda: self._parts.note_there(BROWSE))

    def _show_area(self, area: str) -> None:
        """An area whose parts are not imported yet is shown when they are, if still wanted."""
        self.rail.show_area(area)
        if area == LOOK_UP:
            self._areas.setCurrentWidget(self.look_up)
        elif area == BROWSE:
            self.with_browsing(lambda browsing: self._turn_to(area, browsing.view))
        elif area == WRITE:
            self.with_writing(lambda writing: self._turn_to(area, writing.view))
        elif area == HISTORY:
            self.with_looking_back(lambda looking_back: self._turn_to(area, looking_back.view))
        else:
            self._turn_to(area, self.catching_up.view)

    def _turn_to(self, area: str, view: QWidget) -> None:
        if self.navigator.area == area:
            self._areas.addWidget(view)
            self._areas.setCurrentWidget(view)

    def _open_in_browse(self, document: str, section: str) -> None:
        self.with_browsing(lambda browsing: browsing.open(document, section))

    def _look_for_tidings(self) -> None:
        self.with_tending(lambda tending: tending.telling.look(has_saved=True))

    def _tell_failure(self, error: Exception) -> None:
        self.messages.tell(error)
        self.status.end_opening()

    def _show_past(self) -> None:
        """Another day's handbook is plainly marked, whatever area is shown."""
        past = self.session.past
        self._frame.setProperty("isPast", past is not None)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)
        self.past_banner.show_past(past)
        self.menus.show_past(past is not None)
        self.look_up.show_past(past)

    def _show_overview(self, overview: Overview) -> None:
        self.status.show_overview(overview)
        title, past = self.tr("{name} – Handbook"), self.session.past
        name = f"{overview.name} ({as_it_was(past)})" if past else overview.name
        self.setWindowTitle(title.replace("{name}", name))

    def _stops(self) -> list[QWidget]:
        """The parts of the window that F6 visits."""
        stops: list[QWidget] = []
        if self.navigator.area == LOOK_UP:
            stops = [self.look_up.field, self.look_up.results.view, self.look_up.card]
        elif self.navigator.area == BROWSE and self._browsing is not None:
            stops = self._browsing.focus_stops()
        elif self.navigator.area == WRITE and self._writing is not None:
            stops = self._writing.focus_stops()
        elif self.navigator.area == HISTORY and self._looking_back is not None:
            stops = self._looking_back.focus_stops()
        elif self.navigator.area == CHANGED:
            stops = self.catching_up.focus_stops()
        return [*stops, self.rail.first_button, self.past_banner.back]

    def _restore(self) -> None:
        if not self.restoreGeometry(self.preferences.window_state("geometry")):
            self.resize(1280, 800)
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
