"""Every area and dialog of the window opened for the first time, and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from tests.benchmarks.driving import Script

if TYPE_CHECKING:
    from tests.benchmarks.scenes import Stage

_QUIET = 1500  # milliseconds


def visit(stage: Stage) -> Script:
    """Open one after the other, twice each."""
    yield lambda: stage.window.session.is_current
    yield _QUIET
    commands = stage.window.commands
    areas: dict[str, Callable[[], None]] = {
        "browse": commands.show_browse,
        "the history": commands.show_history_area,
        "care": commands.show_care,
        "writing": commands.show_write,
        "the settings": commands.show_settings,
        "the keys": commands.show_keys,
        "another day": commands.ask_as_of,
        "the editions": commands.show_editions,
        "what changed": commands.show_changed,
        "the check": commands.check_handbook,
    }
    for name, show in areas.items():
        for time in ("for the first time", "again"):
            stage.begin(f"opening {name} {time}")
            show()
            yield _QUIET
            stage.begin("closing what was opened")
            _close(stage)
            yield _QUIET // 3


def _close(stage: Stage) -> None:
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()
    stage.window.commands.show_look_up()
