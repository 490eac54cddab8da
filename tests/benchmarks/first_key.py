"""Tells when a window takes keys: used by the program and by the bare window it is put beside.

What pressing a key needs is imported when it is pressed: the bare window would not import it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


def when_seen(application: QApplication, then: Callable[[QWidget], None]) -> None:
    """Call ``then`` with the widget that has the focus, as soon as its window is on the screen."""
    timer = QTimer(application)

    def look() -> None:
        widget = QApplication.focusWidget()
        handle = widget.window().windowHandle() if widget else None
        if widget and handle and handle.isExposed():
            timer.stop()
            then(widget)

    timer.timeout.connect(look)
    timer.start(0)


def press(widget: QWidget, letter: str) -> None:
    """Press a key as the window system would. Raises RuntimeError when the widget refuses it."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QCoreApplication.sendEvent(widget, event)
    if not event.isAccepted():
        raise RuntimeError(f"{widget} does not take keys")


def say(word: str) -> None:
    """Tell the process that started this one, at once."""
    print(word, flush=True)
