"""The whole program on a handbook whose rules lack this and that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.health.health_view import HealthView
from handbook_app.ui.main_window.places import CARE
from handbook_app.ui.main_window.window import MainWindow
from tests.versioned import RETURNS, Writer

LONG = 20_000  # milliseconds that a slow machine may take
PLAIN = """---
kind: policy
owner: us
review: {every: 1 month, last: 2020-01-01}
rules: {deposit: {}}
---
# Bicycles

## Deposit {#deposit}

Leave your passport here.
"""


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Writer]:
    files = {"policies/returns.md": RETURNS, "policies/bicycles.md": PLAIN}
    one = Writer(tmp_path / "rules", tmp_path, files)
    for limit in ("20 days", "30 days", "40 days"):
        before = f"limit: {_limit(one)}"
        one.replace("policies/returns.md", before, f"limit: {limit}")
    with closing(one.handbook):
        yield one


def _limit(writer: Writer) -> str:
    return writer.text("policies/returns.md").partition("limit: ")[2].partition("\n")[0]


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
def window(open_on: Callable[[Path], MainWindow], written: Writer) -> MainWindow:
    return open_on(written.handbook.root)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> HealthView:
    """The page with all of its figures, opened by its key."""
    QTest.keyClick(
        window,
        Qt.Key.Key_K,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: window.navigator.area == CARE, timeout=LONG)
    window.areas.with_caring(lambda _: None)
    qtbot.waitUntil(lambda: is_complete(window), timeout=LONG)
    found = window.areas.caring.view.focusProxy()
    assert isinstance(found, HealthView)
    return found


def is_complete(window: MainWindow) -> bool:
    page = window.areas.caring.view.focusProxy()
    return isinstance(page, HealthView) and page.health is not None and bool(page.health.tempo)
