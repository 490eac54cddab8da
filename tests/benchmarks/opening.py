"""The program, which says when it takes keys and when results for the first one are shown.

``python -m tests.benchmarks.opening HANDBOOK LETTER``
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.first_key import press, say, when_seen
from tests.benchmarks.program import run_program, the_window


def main() -> None:
    """Start it, press a key, wait for results, close."""
    root, letter = sys.argv[1:]

    def prepare(application: QApplication) -> None:
        when_seen(application, lambda field: _type_first_letter(application, field, letter))

    run_program(root, prepare)


def _type_first_letter(application: QApplication, field: QWidget, letter: str) -> None:
    press(field, letter)
    say("keys")
    timer = QTimer(application)
    timer.timeout.connect(lambda: _end_with_results(timer, letter))
    timer.start(1)


def _end_with_results(timer: QTimer, letter: str) -> None:
    window = the_window()
    if window.session.services and window.look_up.results.shown_query == letter:
        timer.stop()
        say("results")
        QApplication.closeAllWindows()


if __name__ == "__main__":
    main()
