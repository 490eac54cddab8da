"""Odd documents in the whole window: each is read and opened to be written, or it is said why not;
the window lives, and not one byte of the handbook changes until somebody saves."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.main_window.window import MainWindow
from tests.hostile.odd_documents import ODD, file_names
from tests.hostile.test_hostile_queries import QUERIES
from tests.hostile.trees import TREES
from tests.hostile.untouched import difference, trace_of

_LONG = 30_000
pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="these names and files are those of Linux"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Every odd document, and every odd folder, in one handbook without versions."""
    root, outside = tmp_path / "handbook", tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("canary")
    for number, build in enumerate(TREES.values()):
        folder = root / f"t{number:02}"
        folder.mkdir(parents=True)
        (folder / "plain.md").write_text("# Plain\n\nwombat\n")
        build(folder, outside)
    for name, file in file_names().items():
        (root / file).write_bytes(ODD[name])
    return root


@pytest.fixture
def open_window(qapp, qtbot: QtBot, own_folders: Path) -> Iterator[Callable[[Path], MainWindow]]:
    qapp.setStyle("Fusion")
    program = Program(qapp)

    def open_window(root: Path) -> MainWindow:
        window = program.open_window()
        window.session.open(root)
        settle(qtbot, window)
        return window

    yield open_window
    for window in list(program.windows):
        window.close()
    program.end()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is being read or written any more."""
    session = window.session

    def is_idle() -> bool:
        asked = list(session.readers._latest.values())
        is_written = session.is_current and not session.lane._open
        return is_written and all(one.is_cancelled() for one in asked)

    qtbot.waitUntil(is_idle, timeout=_LONG)


def is_opened_or_refused(window, path: str) -> bool:
    """An editor is made a part a turn."""
    return window.areas.writing.path == path or window.notice.isVisible()


def test_each_is_read_and_written(open_window, root: Path, qtbot: QtBot) -> None:
    window = open_window(root)
    before = trace_of(root)
    paths = [entry.path for entry in window.session.services.catalogue()]
    assert {*file_names().values()} <= set(paths)
    refused = []
    for path in paths:
        if path.endswith("/plain.md"):
            continue  # there only so that each folder has a document
        window.messages.clear()
        window.navigator.open_document(path, "")
        settle(qtbot, window)
        reader = window.areas.browsing.reader.document
        if reader is None or reader.path != path:
            refused.append((path, window.notice.text))
            continue
        window.messages.clear()
        window.navigator.show_area("write")
        window.areas.writing.open(path)
        settle(qtbot, window)
        qtbot.waitUntil(lambda path=path: is_opened_or_refused(window, path), timeout=_LONG)
        if window.areas.writing.path != path:
            refused.append((path, window.notice.text))
    assert all(said.rstrip().endswith(".") for _, said in refused), refused
    assert file_names()["one long word"] in dict(refused)  # it would hold the window for seconds
    assert len(refused) <= 5, refused  # over the limit of size, and names that no system shares
    assert difference(before, trace_of(root)) == []


@pytest.mark.parametrize(
    "name", ["CRLF", "UTF-16, little", "Latin-1", "NUL in the text", "nothing"]
)
def test_one_is_saved(open_window, tmp_path: Path, qtbot: QtBot, name: str) -> None:
    root, path = tmp_path / "handbook", "a.md"
    root.mkdir()
    (root / path).write_bytes(ODD[name])
    (root / "b.md").write_text("# B\n")
    window = open_window(root)
    before = trace_of(root)
    window.navigator.show_area("write")
    window.areas.writing.open(path)
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=_LONG)
    editor = window.areas.writing.editor
    editor.draft.replace_text(editor.draft.text + "more\n")
    editor.save()
    qtbot.waitUntil(lambda: editor.saving.dialog is not None, timeout=_LONG)
    editor.saving.dialog.summary.setText("Try")
    editor.saving.dialog.accept()
    settle(qtbot, window)
    assert (root / path).read_bytes().startswith(ODD[name].rstrip(b"\r\n\0"))
    changed = difference(before, trace_of(root))
    assert [Path(one.decode()).name for one in changed] == [path]


def test_hostile_queries_in_the_field(open_window, shipped_starter: Path, qtbot: QtBot) -> None:
    window = open_window(shipped_starter)
    field = window.look_up.field
    for query in QUERIES.values():
        field.setText(query)
        settle(qtbot, window)
    field.setText("late return")
    qtbot.waitUntil(lambda: window.look_up.results.view.model().rowCount() > 0, timeout=_LONG)
