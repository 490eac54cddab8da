"""The whole program on a folder of plain Markdown with nothing of ours in it, and its worksheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.worksheet.worksheet_view import WorksheetView
from tests.versioned import RETURNS, Writer

LONG = 30_000  # milliseconds that a slow machine may take
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SETTINGS = """name: Bicycles
owners: {returns-team: {name: Returns team}, yard: {name: The yard}}
touchpoints: {returns: {name: Returns}, renting: {name: Renting}}
values: {fairness: {name: Fairness}}
"""


def plain(number: int) -> str:
    sections = "\n".join(
        f"## Rule {number}.{at}\n\nDo this, number {at}, every time.\n" for at in range(20)
    )
    return f"# Chapter {number}\n\n{sections}"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Writer]:
    files = {f"chapters/{number:02}.md": plain(number) for number in range(10)}
    files |= {"policies/returns.md": RETURNS, "handbook.yaml": SETTINGS}
    one = Writer(tmp_path / "rules", tmp_path, files)
    with closing(one.handbook):
        yield one


@pytest.fixture
def open_on(qapp, qtbot: QtBot, own_folders: Path) -> Iterator[Callable[[Path], MainWindow]]:
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
def worksheet(qtbot: QtBot) -> Callable[[MainWindow], WorksheetView]:
    """The worksheet of a window, with its rows."""

    def show(window: MainWindow) -> WorksheetView:
        made: list = []
        window.commands.show_care()
        window.areas.with_caring(made.append)
        qtbot.waitUntil(lambda: bool(made), timeout=LONG)
        made[0].show_page("worksheet")
        qtbot.waitUntil(lambda: made[0].working.sheet is not None, timeout=LONG)
        view = made[0].working.page.table
        qtbot.waitUntil(lambda: bool(view.sheet.rows), timeout=LONG)
        qtbot.waitUntil(lambda: view.model.rowCount() > 0, timeout=LONG)
        view.table.setFocus()
        qtbot.waitUntil(view.table.hasFocus, timeout=LONG)
        return view

    return show


@pytest.fixture
def page(open_on, written: Writer, worksheet) -> WorksheetView:
    return worksheet(open_on(written.handbook.root))


def press(widget, *keys, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)
