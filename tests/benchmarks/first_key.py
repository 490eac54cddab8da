"""Tells when a window takes keys: used by the program and by the bare window it is put beside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def press(widget: QWidget, letter: str) -> bool:
    """Press a key as the window system would; answers whether the widget took it."""
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QCoreApplication.sendEvent(widget, event)
    return event.isAccepted()


def when_keys_are_taken(parent: QObject, letter: str, then: Callable[[], None]) -> None:
    """Press ``letter`` from the moment on that a window is seen; go on when it was taken."""
    timer = QTimer(parent)

    def look() -> None:
        widget = QApplication.focusWidget()
        handle = widget.window().windowHandle() if widget is not None else None
        if widget is not None and handle and handle.isExposed() and press(widget, letter):
            timer.stop()
            then()

    timer.timeout.connect(look)
    timer.start(0)


def say(word: str) -> None:
    """Tell the process that started this one, at once."""
    print(word, flush=True)
