"""Drives the real window from inside its event loop, and watches how it keeps up."""

from __future__ import annotations

import os
import random
import sys
import time
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from handbook_app.ui.main_window.window import MainWindow
from tests.benchmarks.figures import percentile
from tests.benchmarks.first_key import press

_BEAT = 2  # milliseconds
_LOOK_AGAIN = 5  # milliseconds
_PATIENCE = 600  # seconds for whatever a script waits for
_PACE = float(os.environ.get("HANDBOOK_BENCHMARK_PACE", "1"))  # how long a pause lasts of its time
_PAUSES = (70, 180)  # milliseconds between two keys of somebody who types fast

Script = Iterator[int | Callable[[], bool]]
"""Yields milliseconds to wait, or what must have become true before it goes on."""


class Heartbeat(QObject):
    """Beats in the window's thread; the time between two beats is how long that thread was busy."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.action = "starting"
        self._gaps: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
        self._last = _clocks()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        timer.start(_BEAT)

    def report(self) -> dict[str, dict[str, float]]:
        """For each action the longest time and the 99th percentile, in milliseconds.

        ``worked`` is what of the longest this process spent working, in any of its threads: much
        less means that another program had the processor. ``own`` is the most that the window's
        thread itself worked between two beats: on a busy machine only that tells about us.
        """
        found = {}
        for action, gaps in self._gaps.items():
            longest, worked, _ = max(gaps)
            p99 = percentile([gap[0] for gap in gaps], 0.99)
            own = max(gap[2] for gap in gaps)
            found[action] = {"longest": longest, "worked": worked, "p99": p99, "own": own}
        return found

    def _beat(self) -> None:
        now = _clocks()
        wall, worked, own = ((now[at] - self._last[at]) * 1000 for at in range(3))
        self._gaps[self.action].append((wall, worked, own))
        self._last = now


def _clocks() -> tuple[float, float, float]:
    """The time, the work of this process, and that of this thread, in seconds."""
    return time.perf_counter(), time.process_time(), time.thread_time()


class Typist(QObject):
    """Types into the search field; measures from each key until results for it are painted.

    A key whose search is cancelled by the next one counts until those of a later key are painted.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._view = window.look_up
        self._chance = random.Random(1)
        self._waiting: list[tuple[str, float]] = []
        self.times: list[float] = []
        results = self._view.results
        for widget in (results, results.view.viewport()):
            widget.installEventFilter(self)

    @property
    def is_answered(self) -> bool:
        """Whether every key has its results."""
        return not self._waiting

    def type(self, query: str) -> Script:
        """Type a query letter by letter, wait for its results, and clear the field."""
        for letter in query:
            self._waiting.append((self._view.field.text() + letter, time.perf_counter()))
            press(self._view.field, letter)
            yield self._chance.randint(*_PAUSES)
        yield lambda: self.is_answered
        yield 200
        self._view.field.clear()
        yield 100

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Note what is being painted; the time is taken when it has been."""
        if event.type() == QEvent.Type.Paint and self._waiting:
            QTimer.singleShot(0, partial(self._note_painted, self._view.results.shown_query))
        return False

    def _note_painted(self, query: str) -> None:
        typed = [text for text, _ in self._waiting]
        if query in typed:
            count = typed.index(query) + 1
            now = time.perf_counter()
            self.times += [(now - pressed) * 1000 for _, pressed in self._waiting[:count]]
            del self._waiting[:count]


class Player(QObject):
    """Plays a script in the event loop and closes the program at its end."""

    def __init__(self, parent: QObject, script: Script) -> None:
        super().__init__(parent)
        self._script = script
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        try:
            wait = next(self._script, None)
        except Exception:  # noqa: BLE001 - Qt would print it and go on for ever
            traceback.print_exc()
            os._exit(1)
        if wait is None:
            QApplication.closeAllWindows()
        elif callable(wait):
            self._wait_until(wait, time.monotonic() + _PATIENCE)
        else:
            QTimer.singleShot(round(_PACE * wait), self._go_on)

    def _wait_until(self, is_true: Callable[[], bool], latest: float) -> None:
        if is_true():
            self._go_on()
        elif time.monotonic() > latest:
            print("a script waits for what does not come", file=sys.stderr)
            os._exit(1)
        else:
            QTimer.singleShot(_LOOK_AGAIN, lambda: self._wait_until(is_true, latest))
