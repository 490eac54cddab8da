"""What somebody does in the editors and the history while the window is watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tests.benchmarks.driving import Script
from tests.benchmarks.first_key import press
from tests.benchmarks.law import LAW

if TYPE_CHECKING:
    from handbook_app.ui.editing.editor_view import EditorView
    from tests.benchmarks.scenes import Stage

_QUIET = 1500  # milliseconds
_PAUSE = 90  # milliseconds between two keys
_TYPED = "What was written here is typed as fast as anybody does. "
_DOCUMENT = "part-000/document-00003.md"
_SAVES = 3


def write(stage: Stage) -> Script:
    """Keep versions; write, save and compare an ordinary document, then a law of 2 MB."""
    window = stage.window
    yield lambda: window.session.is_current
    window.commands.begin_versions()
    yield _QUIET
    yield lambda: window.session.is_current
    for path, size in ((_DOCUMENT, "an ordinary document"), (LAW, "a 2 MB document")):
        yield from _write_one(stage, path, size)
    yield from _compare(stage)


def _write_one(stage: Stage, path: str, size: str) -> Script:
    window = stage.window
    window.navigator.open_document(path, "")
    yield lambda: window.place_read is not None and window.place_read.document == path
    yield _QUIET
    stage.begin(f"opening the editor of {size}")
    window.commands.write()
    yield lambda: _editor(stage, path) is not None
    editor = window.areas.writing.editor
    assert editor is not None
    yield lambda: editor.draft.is_loaded and editor.draft.latest is not None
    yield _QUIET
    stage.begin(f"typing in the editor of {size}")
    editor.text.edit.setFocus()
    for letter in _TYPED:
        press(editor.text.edit, letter)
        yield _PAUSE
    yield _QUIET
    stage.begin(f"saving {size}")
    for number in range(_SAVES):
        press(editor.text.edit, str(number))
        yield from _save(editor)
        yield _QUIET
    stage.begin(f"closing the editor of {size}")
    window.commands.show_browse()
    yield _QUIET


def _save(editor: EditorView) -> Script:
    before = editor.saving.dialog
    editor.save()
    yield lambda: editor.saving.dialog is not before
    dialog = editor.saving.dialog
    assert dialog is not None
    QTimer.singleShot(0, dialog.accept)
    yield lambda: not editor.draft.is_unsaved and not editor.saving.is_busy


def _editor(stage: Stage, path: str) -> EditorView | None:
    return stage.window.areas.writing.editor if stage.window.areas.writing.path == path else None


def _compare(stage: Stage) -> Script:
    window = stage.window
    for path, size in ((_DOCUMENT, "an ordinary document"), (LAW, "a 2 MB document")):
        stage.begin("nothing but asking for a version, in this thread")
        first = _first_version(stage, path)
        stage.begin(f"showing the history of {size}")
        window.navigator.show_history(path)
        yield 2 * _QUIET
        stage.begin(f"comparing {size} with what it was")
        window.navigator.show_comparison(path, "", first, "")
        yield 3 * _QUIET


def _first_version(stage: Stage, path: str) -> str:
    services = stage.window.session.services
    assert services is not None
    entries = list(services.desk().handbook.versions().versions(path))
    return str(entries[-1].version.id)
