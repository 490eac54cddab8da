"""Between the history area and the handbook: reads timelines, tells and compares versions."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt

from handbook_app.model.errors import Cancelled, CannotDo
from handbook_app.services.history.pages import Sought
from handbook_app.tasks.services import archive_of
from handbook_app.ui.history.history_view import HistoryView
from handbook_app.ui.history.scope_bar import Scope
from handbook_app.ui.history.tasks import ComparisonTasks
from handbook_app.ui.main_window.history_authors import AskingWhoWrote
from handbook_app.ui.main_window.history_comparing import Comparing
from handbook_app.ui.main_window.history_restoring import Restoring
from handbook_app.ui.main_window.history_telling import Telling
from handbook_app.ui.main_window.places import HISTORY, Place
from handbook_app.ui.reading.pages import Page as ReadPage
from handbook_app.ui.reading.pages import prepare_page
from handbook_app.ui.settings.preferences import Bookmark
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from handbook_app.model.changes import Changes
    from handbook_app.model.document import Document
    from handbook_app.services.history.archive import Archive
    from handbook_app.services.history.pages import Page, TimelinePages
    from handbook_app.services.history.timeline import Moment
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.main_window.commands import Commands
    from handbook_app.ui.main_window.navigator import Navigator
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.reading.parts import Part
    from handbook_app.ui.theme import Look

_FIRST, _MORE = 40, 120  # versions of a page
_LETTERS = {"c": "compare", "r": "restore", "h": "narrow", "d": "as_of"}


class _Opened(NamedTuple):
    scope: Scope
    pages: TimelinePages
    page: Page


class LookingBack(QObject):
    """Makes the history area and serves it."""

    def __init__(
        self,
        look: Look,
        session: Session,
        navigator: Navigator,
        commands: Commands,
        messages: Messages,
        unsaved_text: Callable[[str], str | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._navigator, self._commands = session, navigator, commands
        self._numbers = count()
        self._pages: TimelinePages | None = None
        self._next = 0
        self._wanted: Scope | None = None
        self._is_stale = False
        self._kept = ""
        tasks = ComparisonTasks(self._run, self._render_part)
        self.view = HistoryView(look, tasks)
        view = self.view
        self.telling = Telling(view, session, self)
        self.comparing = Comparing(view, session, self.telling, unsaved_text, self)
        self.restoring = Restoring(view, session, self.telling, messages, self)
        AskingWhoWrote(view, session, self.telling, self._end_others, self)
        view.versions.moment_selected.connect(self._select)
        view.versions.moment_opened.connect(lambda _: view.panel.comparison.focus_stop().setFocus())
        view.panel.place_chosen.connect(self._choose_place)
        view.panel.action_chosen.connect(self.act)
        view.key_pressed.connect(self._press)
        view.scope.scope_asked.connect(lambda scope: self.show(scope.path, scope.section))
        view.seek.sought_changed.connect(lambda _: self._seek())
        view.versions.moments.more_wanted.connect(self._read_on)
        view.nothing.begin_asked.connect(commands.begin_versions)
        commands.versions_begun.connect(self._look_again)
        session.opened.connect(self._start_anew)
        session.changed.connect(self._look_again)

    @property
    def scope(self) -> Scope:
        """Whose history is shown."""
        return self.view.scope.scope

    @property
    def place_read(self) -> Bookmark | None:
        """The document or rule whose history is shown."""
        scope = self.scope
        if not scope.path:
            return None
        return Bookmark(scope.path, scope.section, scope.title, scope.heading)

    def show_again(self) -> None:
        """Show what was shown last; at first the whole handbook."""
        if self._wanted is None or self._is_stale:
            scope = self._wanted or Scope()
            self._open(scope)

    def show(self, path: str, section: str) -> None:
        """Show the history of a rule or section, of a document, or, with no path, of all."""
        self._navigator.arrive(Place(HISTORY, document=path, section=section))
        self._go_to(path, section)

    def _go_to(self, path: str, section: str) -> None:
        self._end_others()
        self.view.leave_report()
        if self._wanted is None or (path, section) != (self._wanted.path, self._wanted.section):
            self.view.seek.clear()
            self.view.done.hide()
            self._open(Scope(path, section))

    def show_comparison(self, path: str, section: str, start: str, end: str) -> None:
        """Compare two versions of a document or section; an empty end is today."""
        self._navigator.arrive(Place(HISTORY, document=path, section=section, pair=(start, end)))
        self._go_to(path, section)
        self.comparing.compare(path, section, start, end)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return self.view.focus_stops()

    def close(self) -> None:
        """End what is being read; called before the session closes."""
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    def act(self, action: str) -> None:
        """Do what was chosen for the version that is told."""
        if action == "compare" and self.telling.place[0]:
            button = self.view.panel.head.buttons.get("compare", self.view.panel)
            menu = self.comparing.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        elif action == "restore":
            self.comparing.end()
            self.restoring.begin()
        elif action == "save":
            self.restoring.save()
        elif action == "narrow" and self.telling.place[0]:
            self.show(*self.telling.place)
        elif action == "as_of" and self.telling.moment is not None:
            self._commands.show_as_of(self.telling.moment.version.id)
        elif action == "leave":
            self._leave()

    def _press(self, key: str) -> None:
        """A letter on the list of versions."""
        if key in _LETTERS:
            self.act(_LETTERS[key])
        elif key in ("n", "p"):
            self.view.panel.comparison.go_on(1 if key == "n" else -1)

    def _select(self, moment: Moment) -> None:
        self.restoring.end()
        if self.comparing.pinned is not None and moment.version.id != (
            self.comparing.pinned.version.id
        ):
            self.comparing.compare_with_pinned(moment)
        else:
            self.comparing.is_on = False
            self.telling.tell(moment)

    def _choose_place(self, path: str, section: str) -> None:
        if not (self.comparing.is_on or self.restoring.is_on):
            self.telling.compare_place(path, section)

    def _leave(self) -> None:
        """From two versions, or from what would come back, to the version in the list."""
        if not (self.comparing.is_on or self.comparing.pinned or self.restoring.is_on):
            return
        self._end_others()
        moment = self.view.versions.moment
        if moment is not None:
            self.telling.tell(moment)
        self.view.versions.setFocus()

    def _end_others(self) -> None:
        self.comparing.end()
        self.restoring.end()

    # The timeline

    def _open(self, scope: Scope) -> None:
        self._wanted, self._is_stale = scope, False
        if not self._kept:
            self.telling.forget()
        self.telling.scope = scope
        self.view.show_scope(scope)
        self.view.show_waiting(keeps_panel=bool(self._kept) or self.comparing.is_on)
        sought = self.view.seek.sought
        self._session.ask(
            "history page",
            lambda services, stop: _open_timeline(services, scope, sought, stop),
            self._take,
            self._say_why_not,
        )

    def _take(self, opened: _Opened | None) -> None:
        if opened is None:
            self.view.show_nothing(
                self.tr("No versions are kept of this handbook yet"),
                self.tr(
                    "From the day on which versions are kept, every save stays within reach: who"
                    " wrote what and when, what changed in each rule, and the way back to any"
                    " earlier wording. Your documents stay ordinary files where they are."
                ),
                can_begin=True,
            )
            return
        self.close()
        self._pages = opened.pages
        self._wanted = opened.scope
        self.telling.scope = opened.scope
        self.view.show_scope(opened.scope)
        self._take_page(opened.page)
        if not opened.page.moments and opened.page.is_end and opened.page.seen == 0:
            self._say_never_saved(opened.scope)

    def _say_never_saved(self, scope: Scope) -> None:
        name = scope.heading or scope.title or scope.path
        title = self.tr("Nothing has been saved as a version yet")
        text = self.tr("The first save is the first version. From then on its history is here.")
        if name:
            title = self.tr("No version has “{name}” yet").replace("{name}", name)
        self.view.show_nothing(title, text)

    def _say_why_not(self, error: Exception) -> None:
        if isinstance(error, CannotDo):
            self.view.show_nothing(in_words(error.what), in_words(error.remedy))
        else:
            self._session.failed.emit(error)

    def _seek(self) -> None:
        """Narrow what is shown; what was read of the timeline is not read again."""
        if self._pages is None:
            return
        self._next = 0
        self.view.show_waiting()
        self._read(_FIRST)

    def _read_on(self) -> None:
        if self._pages is not None:
            self._read(_MORE)

    def _read(self, most: int) -> None:
        pages, sought, start = self._pages, self.view.seek.sought, self._next
        if pages is not None:
            self._session.ask(
                "history page",
                lambda _, stop: pages.read(sought, start, most, stop),
                self._take_page,
                self._say_why_not,
            )

    def _take_page(self, page: Page) -> None:
        self._next = page.next
        self.view.side.show_page(page)
        versions = self.view.versions
        if self._kept and versions.select(self._kept):
            self._kept = ""
        elif not self.comparing.is_on and not self.view.side.shows_paragraphs:
            versions.select_first()
        if not page.moments and not page.is_end:
            self._read_on()

    def _start_anew(self) -> None:
        self.close()
        self._wanted = None
        self.telling.forget()
        self.view.leave_report()
        self.view.show_waiting()
        if self._navigator.area == HISTORY:
            self.show_again()

    def _look_again(self, _: Changes | None = None) -> None:
        """Something was saved: the newest version is another one."""
        self._is_stale = True
        if self._navigator.area == HISTORY and self._wanted is not None:
            told = self.telling.moment
            self._kept = told.version.id if told else ""
            self._open(self._wanted)

    # What a comparison asks

    def _run(self, channel: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._session.ask(f"history {channel}", lambda *_: work(), done)

    def _render_part(
        self, document: Document, part: Part, deliver: Callable[[ReadPage], None]
    ) -> None:
        self._session.ask(
            f"history rendering {next(self._numbers)}",
            lambda services, _: _render(services, document, part),
            deliver,
        )


def _open_timeline(
    services: Services, scope: Scope, sought: Sought, is_cancelled: Callable[[], bool]
) -> _Opened | None:
    archive = archive_of(services)
    if not archive.keeps_versions():
        return None
    named = _named(archive, scope)
    pages = archive.open_timeline(scope.path, scope.section)
    try:
        return _Opened(named, pages, pages.read(sought, 0, _FIRST, is_cancelled))
    except (Cancelled, CannotDo):
        pages.close()
        raise


def _named(archive: Archive, scope: Scope) -> Scope:
    """The same with the names that the document and the section have today."""
    try:
        document = archive.document_at(scope.path, "") if scope.path else None
    except CannotDo:
        document = None
    if document is None:
        return Scope(scope.path, scope.section, scope.path, scope.section)
    section = document.section(scope.section) if scope.section else None
    heading = section.heading if section else scope.section
    return Scope(scope.path, scope.section, document.title, heading)


def _render(services: Services, document: Document, part: Part) -> ReadPage:
    return prepare_page(
        part,
        lambda markdown, ids: services.render(markdown, ids, document.path, "", document.language),
        partial(services.picture, document.path),
    )
