"""The whole program on a handbook with versions: real files, real versions, real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.history.history_view import HistoryView
from handbook_app.ui.main_window.window import MainWindow

LONG = 20_000  # milliseconds that a slow machine may take
RETURNS = "policies/returns.md"


@pytest.fixture
def open_on(qapp, qtbot: QtBot, own_folders: Path) -> Iterator[Callable[[Path], MainWindow]]:
    """Open a window on a folder."""
    programs: list[Program] = []

    def open_window(root: Path) -> MainWindow:
        program = Program(qapp)
        programs.append(program)
        program.preferences.choose(theme="light")
        window = program.open_window()
        window.resize(1280, 800)
        window.session.open(root)
        qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
        window.activateWindow()
        return window

    yield open_window
    for program in programs:
        for window in list(program.windows):
            window.close()
        program.end()


@pytest.fixture
def written(writer):
    """A rule that changed in several ways, and other documents beside it."""
    one = writer()
    one.replace(RETURNS, "limit: 14 days", "limit: 30 days")
    one.replace(RETURNS, "within 30 days of purchase", "within 20 days of purchase", "Be stricter")
    one.save("policies/gifts.md", "# Gifts\n\nA gift may be returned too.\n", "Add gifts")
    one.replace(RETURNS, "flexibility: gray", "flexibility: black", "No longer bends")
    return one


@pytest.fixture
def window(open_on, written) -> MainWindow:
    return open_on(written.handbook.root)


@pytest.fixture
def history(window: MainWindow) -> HistoryView:
    return window.areas.looking_back.view


def summaries(view: HistoryView) -> list[str]:
    """What the list of versions says."""
    from handbook_app.ui.history.timeline_model import MOMENT

    model = view.versions.moments
    return [model.index(row).data(MOMENT).version.summary for row in range(model.rowCount())]


def wait_for(qtbot: QtBot, view: HistoryView, count: int) -> None:
    """Wait until so many versions are listed and the first is told and compared."""
    qtbot.waitUntil(lambda: view.versions.moments.rowCount() == count, timeout=LONG)
    qtbot.waitUntil(lambda: is_settled(view), timeout=LONG)


def is_settled(view: HistoryView) -> bool:
    comparison = view.panel.comparison
    return comparison.difference is not None or not comparison.remark.isHidden()
