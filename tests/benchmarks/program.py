"""Starts the real program with something prepared before its window is there.

Imports nothing that the program would not import: its start is measured with this.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from handbook_app import app
from handbook_app.__main__ import main

if TYPE_CHECKING:
    from handbook_app.ui.main_window.window import MainWindow


def run_program(root: str, prepare: Callable[[QApplication], None]) -> None:
    """What ``handbook --handbook ROOT`` does; ends in SystemExit, as that does."""
    make = app.make_application

    def make_and_prepare() -> QApplication:
        application = make()
        prepare(application)
        return application

    app.make_application = make_and_prepare
    sys.argv = ["handbook", "--handbook", root]
    main()


def the_window() -> MainWindow:
    """The program's window."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, app.MainWindow))
