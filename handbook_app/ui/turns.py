"""Work of the window's own thread in slices, so that keys and painting come in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


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
