"""Work of the window's own thread in slices, so that keys and painting come in between."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TURN = 0.012  # seconds


def in_turns(owner: QObject, *steps: Callable[[], object]) -> None:
    """Do the steps one after the other, each in a turn of the event loop of its own.

    What is left is not done any more when the owner goes. For the window's thread.
    """
    first, *others = steps

    def go_on() -> None:
        first()
        if others:
            in_turns(owner, *others)

    QTimer.singleShot(0, owner, go_on)


class LongWork(QObject):
    """Work of the window's own thread that may be long, a few milliseconds a turn.

    One piece is done after the other, in the order in which they came; what is short is done at
    once.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Iterator[object]] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def do(self, work: Iterator[object]) -> None:
        """Go through ``work`` to its end: each step of it is to be short."""
        self._waiting.append(work)
        if len(self._waiting) == 1:
            self._go_on()

    def then(self, call: Callable[[], object]) -> None:
        """Call this after all that is waiting."""
        self.do(_once(call))

    def _go_on(self) -> None:
        end = time.perf_counter() + _TURN
        self._timer.start()
        while self._waiting:
            for _ in self._waiting[0]:
                if time.perf_counter() > end:
                    return
            self._waiting.popleft()
        self._timer.stop()


def _once(call: Callable[[], object]) -> Iterator[None]:
    call()
    yield
