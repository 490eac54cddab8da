"""Between the history area and the handbook: reads timelines, tells and compares versions."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from handbook_app.model.errors import Cancelled, CannotDo
from handbook_app.services.history.pages import Sought
from handbook_app.tasks.services import archive_of
from handbook_app.ui.history.history_view import HistoryView
from handbook_app.ui.history.scope_bar import Scope
from handbook_app.ui.history.tasks import ComparisonTasks
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
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.main_window.commands import Commands
    from handbook_app.ui.main_window.navigator import Navigator
    from handbook_app.ui.reading.parts import Part
    from handbook_app.ui.theme import Look

_FIRST, _MORE = 40, 120  # versions of a page


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
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._navigator = session, navigator
        self._numbers = count()
        self._pages: TimelinePages | None = None
        self._next = 0
        self._wanted: Scope | None = None
        self._is_stale = False
        tasks = ComparisonTasks(self._run, self._render_part)
        self.view = HistoryView(look, tasks)
        self.telling = Telling(self.view, session, self)
        view = self.view
        view.scope.scope_asked.connect(lambda scope: self.show(scope.path, scope.section))
        view.seek.sought_changed.connect(lambda _: self._seek())
        view.versions.moments.more_wanted.connect(self._read_on)
        view.nothing.begin_asked.connect(commands.begin_versions)
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
        self.telling.end_pair()
        self._navigator.arrive(Place(HISTORY, document=path, section=section))
        if self._wanted is None or (path, section) != (self._wanted.path, self._wanted.section):
            self.view.seek.clear()
            self._open(Scope(path, section))

    def show_comparison(self, path: str, section: str, start: str, end: str) -> None:
        """Compare two versions of a document or section; an empty end is today."""
        self.show(path, section)
        self._navigator.arrive(Place(HISTORY, document=path, section=section, pair=(start, end)))
        self.telling.compare(path, section, start, end)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return self.view.focus_stops()

    def close(self) -> None:
        """End what is being read; called before the session closes."""
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    # The timeline

    def _open(self, scope: Scope) -> None:
        self._wanted, self._is_stale = scope, False
        self.telling.forget()
        self.view.scope.show_scope(scope)
        self.view.show_waiting()
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
        self.view.scope.show_scope(opened.scope)
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
        self.view.show_page(page)
        self.telling.go_on(self.scope)
        if not page.moments and not page.is_end:
            self._read_on()

    def _start_anew(self) -> None:
        self.close()
        self._wanted = None
        self.telling.forget()
        self.view.show_waiting()
        if self._navigator.area == HISTORY:
            self.show_again()

    def _look_again(self, _: Changes) -> None:
        """Something was saved: the newest version is another one."""
        self._is_stale = True
        if self._navigator.area == HISTORY and self._wanted is not None:
            self.telling.keep_place()
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
    archive: Archive = archive_of(services)
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
        lambda markdown, ids: services.render(markdown, ids, document.path, ""),
        partial(services.picture, document.path),
    )
