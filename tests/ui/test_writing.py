"""The write area in the whole program: real files, real versions, real widgets."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.controls import IconButton
from handbook_app.ui.editing.document_dialogs import NewDocument, WhichDocumentDialog
from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.new_rules import NewRuleDialog
from handbook_app.ui.editing.recovery import RecoveryDialog
from handbook_app.ui.main_window.window import MainWindow

RETURNS = "policies/returns.md"
_LONG = 15_000


def write(qtbot: QtBot, window: MainWindow) -> EditorView:
    """The editor of the document that is browsed."""
    window.navigator.open_document(RETURNS, "return-window")
    qtbot.waitUntil(lambda: window.place_read is not None, timeout=_LONG)
    window.commands.write()
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=_LONG)
    editor = window.areas.writing.editor
    assert editor is not None
    return editor


def save(qtbot: QtBot, editor: EditorView) -> None:
    editor.save()
    qtbot.waitUntil(lambda: editor.saving.dialog is not None, timeout=_LONG)
    editor.saving.dialog.accept()
    qtbot.waitUntil(lambda: not editor.draft.is_unsaved, timeout=_LONG)


def test_what_is_read_is_changed_saved_and_undone(open_window, qtbot, written) -> None:
    editor = write(qtbot, open_window)
    before = written.text(RETURNS)
    editor.draft.replace_text(editor.draft.text.replace("limit: 14 days", "limit: 30 days"))
    save(qtbot, editor)
    assert written.text(RETURNS) == before.replace("limit: 14 days", "limit: 30 days")
    newest = written.handbook.versions().version("")
    assert newest.summary == "Return window: limit of option 1: 14 → 30 days"
    assert newest.substance is True
    open_window.commands.undo_last_save()
    qtbot.waitUntil(lambda: written.text(RETURNS) == before, timeout=_LONG)


def test_what_somebody_else_saved_is_shown_and_not_overwritten(open_window, qtbot, written) -> None:
    editor = write(qtbot, open_window)
    written.replace(RETURNS, "limit: 14 days", "limit: 20 days")
    editor.draft.replace_text(editor.draft.text.replace("limit: 14 days", "limit: 30 days"))
    editor.save()
    qtbot.waitUntil(lambda: editor.saving.dialog is not None, timeout=_LONG)
    editor.saving.dialog.accept()
    qtbot.waitUntil(lambda: editor.saving.collision is not None, timeout=_LONG)
    assert "limit: 20 days" in written.text(RETURNS)
    assert "limit: 30 days" in editor.draft.text


def test_unsaved_text_is_kept_and_offered_again(open_window, qtbot, written) -> None:
    editor = write(qtbot, open_window)
    editor.draft.replace_text(editor.draft.text + "\nHalf a thought\n")
    desk = open_window.session.services.desk()
    editor.keeper.keep_now()
    qtbot.waitUntil(lambda: bool(desk.drafts()), timeout=_LONG)
    assert desk.drafts()[0].text.endswith("Half a thought\n")
    # Another window, as after a crash.
    open_window.session.open(written.handbook.root)
    start = open_window.areas.writing.start
    qtbot.waitUntil(lambda: not start.kept.isHidden(), timeout=_LONG)
    assert open_window.areas.writing.editor is None


def test_a_new_document_is_begun_and_opened(open_window, qtbot, written) -> None:
    open_window.commands.show_write()
    open_window.areas.writing._begin(NewDocument("policy", "Gift cards", "policies", "en"))
    qtbot.waitUntil(lambda: open_window.areas.writing.editor is not None, timeout=_LONG)
    assert open_window.areas.writing.path == "policies/gift-cards.md"
    assert "kind: policy" in written.text("policies/gift-cards.md")


def test_what_another_program_writes_is_seen_within_seconds(open_window, qtbot, written) -> None:
    with qtbot.waitSignal(open_window.session.changed, timeout=_LONG):
        (written.handbook.root / "policies" / "new.md").write_text("# New\n")


def test_a_handbook_that_is_only_read_says_so(qapp, qtbot: QtBot, shipped_starter: Path) -> None:
    program = Program(qapp)
    window = program.open_window()
    window.session.open(shipped_starter)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=_LONG)
    window.commands.show_write()
    window.areas.writing.open(RETURNS)
    qtbot.waitUntil(lambda: "comes with the program" in window.notice.text, timeout=_LONG)
    window.close()
    program.end()


def test_the_next_start_says_that_text_was_never_saved(qapp, open_window, qtbot, written) -> None:
    editor = write(qtbot, open_window)
    editor.draft.replace_text(editor.draft.text.replace("limit: 14 days", "limit: 44 days"))
    editor.keeper.keep_now()
    qtbot.waitUntil(lambda: bool(open_window.session.services.has_unsaved()), timeout=_LONG)
    program = Program(qapp)
    try:
        again = program.open_window()
        again.session.open(written.handbook.root)
        qtbot.waitUntil(lambda: bool(again.notice.ways), timeout=_LONG)
        assert "never saved" in again.notice.text
        again.notice.ways[0].click()
        qtbot.waitUntil(lambda: again.areas.made("write") is not None, timeout=_LONG)
        qtbot.waitUntil(lambda: not again.areas.writing.start.kept.isHidden(), timeout=_LONG)
        qtbot.waitUntil(lambda: again.findChild(RecoveryDialog) is not None, timeout=_LONG)
        dialog = again.findChild(RecoveryDialog)
        assert dialog.unsaved.extraSelections()[0].cursor.selectedText() == "4"
        assert dialog.on_disk.extraSelections()[0].cursor.selectedText() == "1"
        again.close()
    finally:
        program.end()


def test_what_was_read_can_be_changed_from_the_write_area(open_window, qtbot) -> None:
    open_window.navigator.open_document(RETURNS, "return-window")
    qtbot.waitUntil(lambda: open_window.place_read is not None, timeout=_LONG)
    open_window.commands.show_write()
    qtbot.waitUntil(lambda: open_window.areas.made("write") is not None, timeout=_LONG)
    start = open_window.areas.writing.start
    qtbot.waitUntil(start.change.isVisible)
    assert "Return window" in start.change.text()
    start.rule.click()
    qtbot.waitUntil(lambda: open_window.areas.writing.editor is not None, timeout=_LONG)
    editor = open_window.areas.writing.editor
    qtbot.waitUntil(lambda: editor.findChild(NewRuleDialog) is not None, timeout=_LONG)


def test_with_nothing_read_the_write_area_asks_for_a_document(open_window, qtbot) -> None:
    window = open_window
    window.commands.show_write()
    qtbot.waitUntil(lambda: window.areas.made("write") is not None, timeout=_LONG)
    start = window.areas.writing.start
    qtbot.waitUntil(start.rule.isVisible)
    start.rule.setFocus()
    qtbot.keyClick(start.rule, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(WhichDocumentDialog) is not None, timeout=_LONG)
    dialog = window.findChild(WhichDocumentDialog)
    qtbot.keyClicks(dialog.documents.field, "returns")
    qtbot.keyClick(dialog.documents.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=_LONG)
    editor = window.areas.writing.editor
    assert editor.draft.path == RETURNS
    qtbot.waitUntil(lambda: editor.findChild(NewRuleDialog) is not None, timeout=_LONG)


@pytest.mark.parametrize("command", ["rename_document", "retire_document", "write", "begin_rule"])
def test_a_command_about_a_document_asks_which_where_none_is_read(
    open_window, qtbot, command: str
) -> None:
    getattr(open_window.commands, command)()
    qtbot.waitUntil(lambda: open_window.findChild(WhichDocumentDialog) is not None, timeout=_LONG)


def test_return_presses_the_button_that_has_the_keys(open_window, qtbot) -> None:
    button = open_window.rail.first_button
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Enter)
    assert len(pressed) == 2


def test_a_pencil_leads_from_reading_to_writing(open_window, qtbot) -> None:
    open_window.navigator.open_document(RETURNS, "return-window")
    qtbot.waitUntil(lambda: open_window.place_read is not None, timeout=_LONG)
    head = open_window.areas.browsing.reader.head
    pencil = next(one for one in head.findChildren(IconButton) if "Ctrl+E" in one.accessibleName())
    pencil.click()
    qtbot.waitUntil(lambda: open_window.areas.writing.editor is not None, timeout=_LONG)
    assert open_window.areas.writing.section == "return-window"


def test_what_another_program_writes_is_said_without_reading_the_handbook_anew(
    open_window, qtbot, written, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = write(qtbot, open_window)
    editor.draft.replace_text(editor.draft.text + "\nMine\n")
    # As in a large handbook on a busy computer: nothing is read anew for now.
    monkeypatch.setattr(open_window.session, "refresh", lambda: None)
    file = written.handbook.root / RETURNS
    text = file.read_text()
    file.write_text(text.replace("30 days", "31 days"))
    qtbot.waitUntil(lambda: "Somebody else has changed" in editor.notice.text, timeout=2_000)
    file.write_text(text)
    qtbot.waitUntil(editor.notice.isHidden, timeout=2_000)


def test_a_change_during_a_reading_is_read_after_it(open_window, qtbot, written) -> None:
    session = open_window.session
    session._set_current(False)  # as while it reads
    (written.handbook.root / "policies" / "new.md").write_text("# New\n")
    session.refresh()
    with qtbot.waitSignal(session.changed, timeout=_LONG) as changed:
        session._end_refresh()
    assert "policies/new.md" in changed.args[0].documents


def crash(qtbot: QtBot, window: MainWindow, old: str, new: str, written) -> None:
    """Text is written and kept, and another window comes up."""
    editor = write(qtbot, window)
    editor.draft.replace_text(editor.draft.text.replace(old, new))
    desk = window.session.services.desk()
    editor.keeper.keep_now()
    qtbot.waitUntil(lambda: bool(desk.drafts()), timeout=_LONG)
    with qtbot.waitSignal(window.session.surveyed, timeout=_LONG):
        window.session.open(written.handbook.root)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=_LONG)


def test_who_opens_a_document_again_goes_on_with_what_was_never_saved(
    open_window, qtbot, written
) -> None:
    crash(qtbot, open_window, "limit: 14 days", "limit: 44 days", written)
    editor = write(qtbot, open_window)
    assert editor.draft.is_unsaved
    assert "limit: 44 days" in editor.draft.text
    assert "never saved" in editor.notice.text
    editor.notice.ways[0].click()
    assert editor.draft.text == written.text(RETURNS)
    assert not editor.draft.is_unsaved
    editor.draft.undo()
    assert "limit: 44 days" in editor.draft.text
    save(qtbot, editor)
    assert "limit: 44 days" in written.text(RETURNS)


def test_what_was_written_is_found_though_its_document_is_gone(open_window, qtbot, written) -> None:
    crash(qtbot, open_window, "limit: 14 days", "limit: 44 days", written)
    (written.handbook.root / RETURNS).unlink()
    open_window.areas.writing.open(RETURNS)
    qtbot.waitUntil(lambda: open_window.areas.writing.editor is not None, timeout=_LONG)
    editor = open_window.areas.writing.editor
    assert "limit: 44 days" in editor.draft.text
    save(qtbot, editor)
    assert "limit: 44 days" in written.text(RETURNS)
