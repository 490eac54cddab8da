"""Whatever state a repository is in: a sentence, a way out, and nothing typed is lost."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from handbook_app.app import Program
from handbook_app.services.authoring.persons import own_person
from handbook_app.storage.versions import Standing
from tests.ui.conftest import LONG
from tests.ui.test_writing import RETURNS, write

THOUGHT = "\nHalf a thought\n"


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """git knows no name of the person."""
    home = tmp_path / "home of nobody"
    home.mkdir()
    for name, value in (("HOME", home), ("GIT_CONFIG_GLOBAL", home / "none")):
        monkeypatch.setenv(name, str(value))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


def git(root: Path, *words: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True)
    return done.stdout


def ways(bar) -> dict[str, object]:
    return {button.text(): button for button in bar.ways}


def type_and_save(qtbot, editor) -> None:
    editor.draft.replace_text(editor.draft.text + THOUGHT)
    save_again(qtbot, editor)


def save_again(qtbot, editor) -> None:
    editor.saving.dialog = None
    editor.save()
    qtbot.waitUntil(lambda: editor.saving.dialog is not None, timeout=LONG)
    editor.saving.dialog.accept()


def detach(root: Path) -> None:
    git(root, "checkout", "-q", "--detach")


def half_merge(root: Path) -> None:
    tip = git(root, "rev-parse", "HEAD")
    (root / ".git" / "MERGE_HEAD").write_text(tip)


@pytest.mark.parametrize("spoil", [detach, half_merge])
def test_where_no_version_can_be_made_the_file_is_saved_alone(
    spoil, open_window, qtbot, written
) -> None:
    editor = write(qtbot, open_window)
    root = written.handbook.root
    spoil(root)
    tip = git(root, "rev-parse", "HEAD")
    type_and_save(qtbot, editor)
    qtbot.waitUntil(lambda: editor.notice.isVisible(), timeout=LONG)
    assert THOUGHT not in written.text(RETURNS)
    assert editor.draft.text.endswith(THOUGHT)
    assert "Save a copy elsewhere…" in ways(editor.notice)
    ways(editor.notice)["Save without a version"].click()
    qtbot.waitUntil(lambda: not editor.draft.is_unsaved, timeout=LONG)
    assert written.text(RETURNS).endswith(THOUGHT)
    assert git(root, "rev-parse", "HEAD") == tip


def test_a_copy_can_be_put_in_safety(open_window, qtbot, written, monkeypatch, tmp_path) -> None:
    editor = write(qtbot, open_window)
    detach(written.handbook.root)
    type_and_save(qtbot, editor)
    qtbot.waitUntil(lambda: editor.notice.isVisible(), timeout=LONG)
    copy = tmp_path / "copy.md"
    monkeypatch.setattr(
        "handbook_app.ui.editing.saving.QFileDialog.getSaveFileName", lambda *_: (str(copy), "")
    )
    ways(editor.notice)["Save a copy elsewhere…"].click()
    qtbot.waitUntil(copy.exists, timeout=LONG)
    assert copy.read_text().endswith(THOUGHT)
    assert editor.draft.is_unsaved


def test_a_name_is_asked_once_and_kept_in_our_own_settings(
    nobody, open_window, qtbot, written
) -> None:
    editor = write(qtbot, open_window)
    editor.draft.replace_text(editor.draft.text + THOUGHT)
    editor.save()
    qtbot.waitUntil(lambda: editor.saving.dialog is not None, timeout=LONG)
    dialog = editor.saving.dialog
    assert dialog.name.isVisible()
    dialog.name.clear()
    assert not dialog.do.isEnabled()
    qtbot.keyClicks(dialog.name, "Ana Ferreira")
    qtbot.keyClick(dialog.email, Qt.Key.Key_A)
    dialog.accept()
    qtbot.waitUntil(lambda: not editor.draft.is_unsaved, timeout=LONG)
    assert written.handbook.versions().version("").who == "Ana Ferreira"
    person = own_person()
    assert person is not None
    assert (person.name, person.email) == ("Ana Ferreira", "a")
    assert "name" not in git(written.handbook.root, "config", "--list")
    editor.draft.replace_text(editor.draft.text + THOUGHT)
    editor.saving.dialog = None
    editor.save()
    qtbot.waitUntil(lambda: editor.saving.dialog is not None, timeout=LONG)
    assert editor.saving.dialog.person is None
    editor.saving.dialog.reject()


def test_versions_are_offered_once(qapp, qtbot, tmp_path, own_folders) -> None:
    root = tmp_path / "plain"
    root.mkdir()
    (root / "a.md").write_text("# A\n")
    program = Program(qapp)
    window = program.open_window()
    window.session.open(root)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    window.commands.show_write()
    window.areas.with_writing(lambda writing: writing.open("a.md"))
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=LONG)
    editor = window.areas.writing.editor
    assert window.notice.isHidden()
    type_and_save(qtbot, editor)
    qtbot.waitUntil(lambda: window.notice.isVisible(), timeout=LONG)
    assert (root / "a.md").read_text().endswith(THOUGHT)
    ways(window.notice)["Not now"].click()
    assert window.notice.isHidden()
    type_and_save(qtbot, editor)
    with qtbot.waitSignal(window.session.changed, timeout=LONG):
        pass
    assert window.notice.isHidden()
    window.commands.begin_versions()
    qtbot.waitUntil(lambda: (root / ".git").is_dir(), timeout=LONG)
    window.close()
    program.end()


def test_all_that_is_open_is_saved_as_one_version(open_window, qtbot, written) -> None:
    written.save("care.md", "# Care\n")
    first = write(qtbot, open_window)
    open_window.areas.writing.open("care.md")
    qtbot.waitUntil(lambda: open_window.areas.writing.path == "care.md", timeout=LONG)
    second = open_window.areas.writing.editor
    for editor in (first, second):
        editor.draft.replace_text(editor.draft.text + THOUGHT)
    tip = written.handbook.versions().tip()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(open_window, Qt.Key.Key_S, both)
    saving = open_window.tending.saving_all
    qtbot.waitUntil(lambda: saving.dialog is not None, timeout=LONG)
    saving.dialog.accept()
    qtbot.waitUntil(lambda: not open_window.areas.writing.unsaved_paths(), timeout=LONG)
    assert written.handbook.versions().version("").parents == (tip,)
    for path in (RETURNS, "care.md"):
        assert written.text(path).endswith(THOUGHT)
    assert open_window.session.services.desk().drafts() == ()


def test_when_one_of_all_collides_none_is_saved(open_window, qtbot, written) -> None:
    written.save("care.md", "# Care\n")
    first = write(qtbot, open_window)
    open_window.areas.writing.open("care.md")
    qtbot.waitUntil(lambda: open_window.areas.writing.path == "care.md", timeout=LONG)
    second = open_window.areas.writing.editor
    for editor in (first, second):
        editor.draft.replace_text(editor.draft.text + THOUGHT)
    written.save("care.md", "# Care\n\nTheirs\n")
    open_window.commands.save_all()
    saving = open_window.tending.saving_all
    qtbot.waitUntil(lambda: saving.dialog is not None, timeout=LONG)
    saving.dialog.accept()
    qtbot.waitUntil(lambda: second.saving.collision is not None, timeout=LONG)
    assert THOUGHT not in written.text(RETURNS)
    assert first.draft.is_unsaved
    assert second.draft.text.endswith(THOUGHT)


def test_programs_are_shown_before_they_are_allowed(open_window, qtbot, written) -> None:
    hook = written.handbook.root / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho '<img src=/dev/zero>' >&2\nexit 1\n")
    hook.chmod(0o755)
    open_window.commands.show_programs()
    qtbot.waitUntil(lambda: "telling" in vars(open_window.tending), timeout=LONG)
    telling = open_window.tending.telling
    qtbot.waitUntil(lambda: telling.dialog is not None, timeout=LONG)
    dialog = telling.dialog
    assert "exit 1" in dialog.text.toPlainText()
    assert dialog.back.isDefault()
    dialog.accept()
    permission = written.handbook.versions().permission
    desk = open_window.session.services.desk()
    qtbot.waitUntil(
        lambda: desk.handbook.versions().permission.standing() is Standing.ON, timeout=LONG
    )
    assert permission.standing() is Standing.OFF  # that is somebody else's
    editor = write(qtbot, open_window)
    type_and_save(qtbot, editor)
    qtbot.waitUntil(lambda: "pre-commit" in editor.notice.text, timeout=LONG)
    assert "<img src=/dev/zero>" in editor.notice.text
    assert THOUGHT not in written.text(RETURNS)
    hook.write_text("#!/bin/sh\nexit 0\n")
    save_again(qtbot, editor)
    qtbot.waitUntil(lambda: "changed since" in open_window.notice.text, timeout=LONG)
    assert "Look at them" in ways(open_window.notice)
