"""One text behind all faces: what is typed in one shows in the others, and is undone everywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handbook_app.ui.editing.draft import Draft
from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.tasks import OpenedText
from tests.ui.editing.conftest import TEXT
from tests.ui.editing.stand_in import StandIn


def replace(editor: EditorView, old: str, new: str) -> None:
    """Type as one does: the old words are marked and replaced."""
    cursor = editor.text.edit.document().find(old)
    assert not cursor.isNull()
    cursor.insertText(new)


def test_typing_in_the_text_fills_the_form(editor: EditorView, qtbot: QtBot) -> None:
    editor.show_section("hygiene")
    replace(editor, "It cannot be sold again.", "It was worn.")
    reason = editor.form.rule_page.fields[("reason",)]
    qtbot.waitUntil(lambda: reason.value() == "It was worn.")
    replace(editor, "title: Returns", "title: Bringing back")
    qtbot.waitUntil(lambda: editor.bar.title.accessibleName() == "Bringing back")


def test_the_preview_follows(editor: EditorView, qtbot: QtBot) -> None:
    replace(editor, "**30 days**", "**45 days**")
    qtbot.waitUntil(lambda: "45 days" in editor.preview.page.toPlainText())
    assert "30 days" not in editor.preview.page.toPlainText()


def test_undo_goes_across_the_faces(editor: EditorView, qtbot: QtBot) -> None:
    replace(editor, "Step by step.", "One after the other.")
    editor.show_section("hygiene")
    words = editor.form.rule_page.fields[("reason",)].words
    words.setFocus()
    words.selectAll()
    qtbot.keyClicks(words, "It was")
    editor.form.flush()
    qtbot.keyClicks(words, " worn.")
    editor.form.flush()
    assert "reason: It was worn." in editor.draft.text
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(words, Qt.Key.Key_Z, control)
    assert "reason: It cannot be sold again." in editor.draft.text  # one step for one field
    assert "One after the other." in editor.draft.text
    qtbot.waitUntil(lambda: words.toPlainText() == "It cannot be sold again.")
    editor.bar.undo.click()
    assert editor.draft.text == TEXT
    assert not editor.draft.is_unsaved
    editor.bar.redo.click()
    editor.bar.redo.click()
    assert "reason: It was worn." in editor.draft.text


def test_only_the_span_that_changed_is_touched(editor: EditorView) -> None:
    marker = QTextCursor(editor.draft.document.find("Step by step."))
    touched = []
    editor.draft.document.contentsChange.connect(lambda *where: touched.append(where))
    editor.draft.replace_text(editor.draft.text.replace("title: Returns", "title: Ret"))
    assert touched == [(TEXT.index("urns "), 4, 0)]
    assert marker.selectedText() == "Step by step."


@pytest.mark.parametrize(
    "text",
    ["a\u00a0b\u2028c\n", "a\u2029b\ufdd0c\rd\n", "😀 one\n\n😀 two", "no end", "", "\n\n"],
)
def test_every_letter_stays(qapp, text: str) -> None:
    draft = Draft(OpenedText("a.md", text, "1"), StandIn().run)
    assert draft.text == text
    draft.replace_text("😀 " + text)
    assert draft.text == "😀 " + text
    draft.replace_text("😀 " + text + "end")
    draft.undo()
    draft.undo()
    assert draft.text == text
    assert not draft.is_unsaved
    draft.close()


def test_a_large_text_is_taken_in_and_read_elsewhere(
    open_editor: Callable[..., EditorView], stand_in: StandIn, qtbot: QtBot
) -> None:
    text = "# Long\n\n" + "".join(f"## Part {n}\n\nWords of it.\n\n" for n in range(20_000))
    editor = open_editor(text)
    qtbot.waitUntil(lambda: editor.draft.is_loaded)
    assert editor.draft.text == text
    assert not editor.draft.is_unsaved
    assert any(channel.endswith("read") for channel in stand_in.channels)
    assert not editor.draft.document.isUndoAvailable()


def test_the_unsaved_mark(editor: EditorView) -> None:
    assert not editor.bar.save.isEnabled()
    replace(editor, "Step", "Go")
    assert "Not saved" in editor.bar.state.text()
    assert "●" in editor.bar.state.text()
    assert editor.bar.save.isEnabled()


def test_drafts_are_kept_within_a_second(
    editor: EditorView, stand_in: StandIn, qtbot: QtBot
) -> None:
    replace(editor, "Step", "Go")
    qtbot.waitUntil(lambda: stand_in.kept != [], timeout=1500)
    path, text, hash_ = stand_in.kept[-1]
    assert (path, hash_) == (editor.draft.path, editor.draft.opened_hash)
    assert text == TEXT.replace("Step", "Go")
    editor.draft.undo()
    assert stand_in.dropped == [path]


def test_drafts_are_kept_when_the_editor_goes(editor: EditorView, stand_in: StandIn) -> None:
    replace(editor, "Step", "Go")
    assert stand_in.kept == []
    editor.hide()
    assert len(stand_in.kept) == 1
    editor.show()
    replace(editor, "Go by", "Run by")
    editor.close_editing()
    assert "Run by step" in stand_in.kept[-1][1]


def test_what_is_still_in_a_field_is_kept(
    editor: EditorView, stand_in: StandIn, qtbot: QtBot
) -> None:
    line = editor.form.document_page.title.line
    line.setFocus()
    qtbot.keyClicks(line, "!")
    editor.close_editing()
    assert "title: Returns!" in stand_in.kept[-1][1]


def test_faces_share_the_room(editor: EditorView, qtbot: QtBot) -> None:
    assert editor.faces.shown == {"form", "preview"}
    editor.resize(900, 600)
    assert editor.faces.shown == {"form"}
    editor.bar.faces["preview"].click()
    assert editor.faces.shown == {"preview"}
    assert not editor.form.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert editor.faces.shown == {"text"}
    assert editor.text.edit.hasFocus() or QApplication.focusWidget() is editor.text.edit
    editor.resize(1280, 800)
    assert editor.faces.shown == {"text", "preview"}


def test_the_faces_stay_at_one_section(editor: EditorView, qtbot: QtBot) -> None:
    editor.form.sections.section_chosen.emit("hygiene")
    editor.places.follow_form("hygiene")
    assert "Hygiene" in editor.text.edit.textCursor().block().text()
    editor.bar.faces["text"].click()
    editor.text.edit.setTextCursor(QTextCursor(editor.draft.document.find("Step by step.")))
    assert editor.form.section_id == "how-it-is-done"
    assert editor.preview._section == "how-it-is-done"


def test_scrolling_is_no_change(editor: EditorView, qtbot: QtBot) -> None:
    editor.bar.faces["text"].click()
    told = []
    editor.draft.text_changed.connect(lambda: told.append(1))
    editor.text.edit.verticalScrollBar().setValue(5)
    editor.text.edit.repaint()
    editor.text.edit.grab()
    assert told == []
    assert not editor.draft.document.isUndoAvailable()


def test_lines_written_above_do_not_lead_to_another_section(
    editor: EditorView, qtbot: QtBot
) -> None:
    editor.show_section("how-it-is-done")
    editor.form.plain.make.click()  # writes a line among the facts
    qtbot.waitUntil(lambda: "how-it-is-done" in editor.draft.latest.facts.rules)
    editor._choose_face("text")
    edit = editor.text.edit
    qtbot.waitUntil(lambda: edit.isVisible())
    QApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: edit.textCursor().block().text() == "## How it is done")
    assert editor.form.section_id == "how-it-is-done"
