"""Threads that search, read and render while the window stays free.

What is asked holds parts of the window: its callbacks do, and often the work itself. The last to
let go of a widget destroys it, and outside its thread that ends the program. So everything that
was asked is kept here, in the window's thread, until the thread that served it has let go.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from handbook_app.model.errors import Cancelled

T = TypeVar("T")
Work = Callable[[Callable[[], bool]], Any]
Deliver = Callable[[Any], object]


class Reading:
    """One piece of work; its answer is delivered unless it was cancelled before."""

    def __init__(self, channel: str, work: Work, done: Deliver, failed: Deliver) -> None:
        self.channel = channel
        self.work = work
        self.done = done
        self.failed = failed
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; whatever it still answers is dropped."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Asked by the work between its steps."""
        return self._stop.is_set()


class Readers(QObject):
    """A few threads. In each channel the latest work wins: starting it cancels the one before.

    ``done`` and ``failed`` are called in the thread this object lives in.
    """

    _answered = Signal(object, object, object)
    _let_go = Signal(int)

    def __init__(self, threads: int = 3, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._most = threads
        self._threads: list[threading.Thread] = []
        self._numbers = count()
        self._held: dict[int, Reading] = {}
        self._waiting: deque[int] = deque()
        self._wake = threading.Condition()
        self._idle = 0
        self._is_closed = False
        self._latest: dict[str, Reading] = {}
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._let_go.connect(self._forget, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        channel: str,
        work: Callable[[Callable[[], bool]], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> Reading:
        """Do ``work`` in a thread; cancels the earlier work of this channel."""
        self.cancel(channel)
        reading = Reading(channel, work, done, failed)
        self._latest[channel] = reading
        number = next(self._numbers)
        self._held[number] = reading
        with self._wake:
            self._waiting.append(number)
            if self._idle < len(self._waiting) and len(self._threads) < self._most:
                self._add_thread()
            self._wake.notify()
        return reading

    def cancel(self, channel: str) -> None:
        """Cancel the work of a channel, if there is any."""
        earlier = self._latest.pop(channel, None)
        if earlier is not None:
            earlier.cancel()

    def close(self, patience: float = 5.0) -> None:
        """Cancel everything and wait at most ``patience`` seconds for the threads to end."""
        for channel in list(self._latest):
            self.cancel(channel)
        with self._wake:
            self._is_closed = True
            self._wake.notify_all()
        for thread in self._threads:
            thread.join(patience)

    def _add_thread(self) -> None:
        thread = threading.Thread(target=self._serve, name="reader", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _serve(self) -> None:
        while (number := self._next()) is not None:
            self._answer(self._held[number])
            if not self._is_closed:  # this object may be gone when a work outlasts all patience
                self._let_go.emit(number)

    def _next(self) -> int | None:
        with self._wake:
            self._idle += 1
            while not self._waiting and not self._is_closed:
                self._wake.wait()
            self._idle -= 1
            return None if self._is_closed else self._waiting.popleft()

    def _answer(self, reading: Reading) -> None:
        if reading.is_cancelled():
            return
        result, error = None, None
        try:
            result = reading.work(reading.is_cancelled)
        except Cancelled:
            reading.cancel()
        except Exception as problem:  # noqa: BLE001 - whatever it is, the window's thread must hear of it
            error = problem
        if not reading.is_cancelled():
            self._answered.emit(reading, result, error)

    def _deliver(self, reading: Reading, result: object, error: Exception | None) -> None:
        if reading.is_cancelled():
            return
        del self._latest[reading.channel]
        if error is None:
            reading.done(result)
        else:
            reading.failed(error)

    def _forget(self, number: int) -> None:
        del self._held[number]
