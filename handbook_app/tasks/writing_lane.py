"""One thread for everything that writes: files, versions, the index. First come, first served."""

from __future__ import annotations

import queue
import threading
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from handbook_app.model.errors import Cancelled
from handbook_app.model.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable


class Job(QObject):
    """One long piece of work that people can see and cancel. Its signals reach the window's thread.

    ``progressed`` carries steps done, steps in all (0: not known) and what is being done.
    """

    started = Signal()
    progressed = Signal(int, int, object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, label: str, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self._work = work
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask it to stop; it stops before it has written, or not at all."""
        self._stop.set()

    def perform(self) -> tuple[object, Exception | None]:
        """Do the work, in the lane's thread."""
        progress = Progress(self.progressed.emit, self._stop.is_set)
        self.started.emit()
        try:
            return self._work(progress), None
        except Exception as problem:  # noqa: BLE001 - whatever it is, the window's thread must hear of it
            return None, problem


class WritingLane(QObject):
    """Does one job after the other; ``job_added`` lets the status bar show them."""

    job_added = Signal(object)
    _performed = Signal(object, object, object)
    _let_go = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count()
        self._held: dict[int, Job] = {}  # as in readers: the lane's thread must not be the last
        self._jobs: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._open: list[Job] = []
        self._is_closed = False
        self._thread: threading.Thread | None = None
        self._performed.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._let_go.connect(self._forget, Qt.ConnectionType.QueuedConnection)

    def run(self, label: str, work: Callable[[Progress], Any]) -> Job:
        """Queue ``work``; ``label`` says to people what is being done."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="writing lane", daemon=True)
            self._thread.start()
        job = Job(label, work, self)
        self._open.append(job)
        self.job_added.emit(job)
        number = next(self._numbers)
        self._held[number] = job
        self._jobs.put(number)
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self._open:
            job.cancel()

    def close(self, patience: float = 5.0) -> None:
        """Cancel what can be cancelled, and wait at most ``patience`` seconds."""
        self._is_closed = True
        self.cancel_all()
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(patience)

    def _serve(self) -> None:
        while (number := self._jobs.get()) is not None:
            self._perform(self._held[number])
            if not self._is_closed:
                self._let_go.emit(number)

    def _perform(self, job: Job) -> None:
        self._performed.emit(job, *job.perform())

    def _report(self, job: Job, result: object, error: Exception | None) -> None:
        self._open.remove(job)
        if error is None:
            job.done.emit(result)
        elif not isinstance(error, Cancelled):
            job.failed.emit(error)
        job.ended.emit()
        job.deleteLater()

    def _forget(self, number: int) -> None:
        del self._held[number]
