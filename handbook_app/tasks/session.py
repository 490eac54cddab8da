"""One open handbook as the window sees it: ask in the background, hear of it by signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from handbook_app.model.errors import BadRequest, Cancelled
from handbook_app.tasks.readers import Readers
from handbook_app.tasks.watching import Watch
from handbook_app.tasks.writing_lane import WritingLane

if TYPE_CHECKING:
    from pathlib import Path

    from handbook_app.model.progress import Progress
    from handbook_app.tasks.services import Opener, Overview, Past, Services

_GROWTH_MS = 1000  # each answer while the index grows takes time from those who type
T = TypeVar("T")
D = TypeVar("D")
Find = Callable[["Services", "Progress"], "tuple[Past, Path]"]


class PastIsOnlyRead(BadRequest):
    """Somebody would write while the handbook of another day is shown."""

    def __init__(self) -> None:
        super().__init__(
            "This is the handbook as it was, and what was is only read.",
            "Go back to today (Ctrl+Shift+T) to change it.",
        )


class Session(QObject):
    """Opens a handbook, keeps it current and answers questions about it.

    ``opened`` comes when the handbook can be asked, ``surveyed`` with an Overview after that and
    after each change, ``changed`` when something in it did, ``grown`` now and then while more of it
    becomes known, ``failed`` with whatever went wrong.

    A handbook of the past can be shown instead of today's, which stays open behind it; ``opened``
    comes then too.
    """

    opening = Signal(str)
    opened = Signal()
    surveyed = Signal(object)
    changed = Signal(object)
    grown = Signal()
    current_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, opener: Opener, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self.language = language
        self.readers = Readers(parent=self)
        self.lane = WritingLane(self)
        self.root: Path | None = None
        self.services: Services | None = None
        self.overview: Overview | None = None
        self.past: Past | None = None
        self.today: Services | None = None  # while the past is shown in its place
        self.is_current = self._is_stale = False
        self._watch: Watch | None = None
        self._growth = QTimer(self, singleShot=True, interval=_GROWTH_MS)
        self._growth.timeout.connect(self.grown)

    def open(self, root: Path) -> None:
        """Open the handbook in this folder instead of the present one."""
        self.opening.emit(root.name)
        self.open_found(lambda: root)

    def open_found(self, find: Callable[[], Path]) -> None:
        """Open the handbook that ``find`` answers; it may look on the disk for it."""
        self.readers.start(
            "open",
            lambda stop: self._open_services(find(), stop),
            lambda found: self._take(*found),
            self.failed.emit,
        )

    def ask(
        self,
        channel: str,
        work: Callable[[Services, Callable[[], bool]], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do ``work(services, is_cancelled)`` in a thread; the latest of a channel wins.

        While no handbook is open nothing happens. An answer that comes when another handbook, or
        another day of it, is shown already is dropped.
        """
        services = self.services
        if services is None:
            return

        def if_still_shown(deliver: Callable[[D], object]) -> Callable[[D], object]:
            return lambda answer: deliver(answer) if services is self.services else None

        self.readers.start(
            channel,
            lambda stop: work(services, stop),
            if_still_shown(done),
            if_still_shown(failed or self.failed.emit),
        )

    def write(
        self,
        label: str,
        work: Callable[[Services, Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do ``work`` in the writing lane, then look what changed; ``label`` says what it is.

        While no handbook is open nothing happens; a handbook of the past is never written.
        """
        services = self.services
        if services is None:
            return
        if self.past is not None:
            (failed or self.failed.emit)(PastIsOnlyRead())
            return
        job = self.lane.run(label, lambda progress: work(services, progress))
        job.done.connect(done)
        job.failed.connect(failed or self.failed.emit)
        job.ended.connect(lambda: self.refresh_soon())

    def open_past(
        self,
        label: str,
        find: Find,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Show the handbook of the past that ``find`` writes out, in the writing lane."""
        today = self.today or self.services
        if today is None:
            return

        job = self.lane.run(label, lambda progress: self._open_past(today, find, progress))
        job.done.connect(lambda found: self._show_past(today, found, done))
        job.failed.connect(failed)

    def show_today(self) -> None:
        """Show the handbook of today again."""
        if self.today is not None and self.services is not None:
            self._close_later(self.services)
            self._show(self.today, None)

    def refresh_soon(self) -> None:
        """Refresh once what is being done now has ended."""
        services = self.services
        if services is not None:
            self._start_refresh(services)

    def refresh(self) -> None:
        """Look whether files changed, and bring the index up to date."""
        services = self.services
        if services is None:
            return
        if self.is_current:
            self._start_refresh(services)
        else:  # what is going on may have read that file already
            self._is_stale = True

    def close(self) -> None:
        """Stop everything; returns when the threads have ended."""
        self._end_watch()
        self.lane.close()
        self.readers.close()
        for services in (self.services, self.today):
            if services is not None:
                services.close()
        self.services = self.today = None

    def _watch_files(self, services: Services) -> None:
        """Notice within a second what another program changes."""
        self._end_watch()
        self._watch = Watch(services.files, self)
        self._watch.changed.connect(self.refresh)
        self._watch.start()

    def _end_watch(self) -> None:
        if self._watch is not None:
            self._watch.stop()
            self._watch.deleteLater()
            self._watch = None

    def _open_services(self, root: Path, is_cancelled: Callable[[], bool]) -> tuple[Path, Services]:
        services = self._opener(root)
        if is_cancelled():
            services.close()
        return root, services

    def _take(self, root: Path, services: Services) -> None:
        self.lane.cancel_all()
        for before in (self.services, self.today):
            if before is not None:
                self._close_later(before)
        self.root = root
        self._show(services, None)
        self._watch_files(services)

    def _open_past(self, today: Services, find: Find, progress: Progress) -> tuple[Past, Services]:
        past, root = find(today, progress)
        progress.step(0)
        services = self._opener(root)
        try:
            progress.step(0)
        except Cancelled:
            services.close()
            raise
        return past, replace(services, archive=today.archive, files=today.files)

    def _show_past(
        self, today: Services, found: tuple[Past, Services], done: Callable[[], None]
    ) -> None:
        past, services = found
        if today is not (self.today or self.services):
            self._close_later(services)  # another handbook was opened meanwhile
            return
        if self.services is not None and self.services is not today:
            self._close_later(self.services)
        self._show(services, past, today)
        done()

    def _show(self, services: Services, past: Past | None, today: Services | None = None) -> None:
        self.services, self.past, self.today = services, past, today
        self.overview = None
        self.opened.emit()
        self._survey()
        self._start_refresh(services)

    def _close_later(self, services: Services) -> None:
        self.lane.run(self.tr("Closing"), lambda _: services.close())

    def _start_refresh(self, services: Services) -> None:
        self._set_current(False)
        job = self.lane.run(self.tr("Reading the handbook"), services.refresh)
        job.progressed.connect(self._note_growth)
        job.done.connect(lambda changes: self._refreshed(services, changes))
        job.failed.connect(self.failed)
        job.ended.connect(self._end_refresh)

    def _end_refresh(self) -> None:
        self._set_current(True)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _note_growth(self) -> None:
        if not self._growth.isActive():
            self._growth.start()

    def _refreshed(self, services: Services, changes: object) -> None:
        if services is self.services and changes:
            self.changed.emit(changes)
            self._survey()

    def _survey(self) -> None:
        self.ask("survey", lambda services, _: services.overview(self.language), self._tell)

    def _tell(self, overview: Overview) -> None:
        self.overview = overview
        self.surveyed.emit(overview)

    def _set_current(self, is_current: bool) -> None:
        self.is_current = is_current
        self.current_changed.emit(is_current)
