"""Remarks on wording in the editor: underlined where the words are, mended or silenced by a key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from handbook_app.model.problem import Problem
from handbook_app.ui.editing.editor_view import EditorView
from tests.ui.editing.conftest import TEXT
from tests.ui.editing.stand_in import StandIn
from tests.unit.services.test_wording import found

SETTINGS = "wording: {avoid: [{say: Goods, instead: articles, language: en}]}"
BODY = "Goods may be returned within **30 days**."
SAID = TEXT.replace(BODY, f"😀 Yes. That's our policy. {BODY}").replace(
    "by five.]", "by five. It is guaranteed.]"
)


def show(editor: EditorView) -> list[Problem]:
    problems = found(editor.draft.text, SETTINGS)
    editor.text.show_problems(problems)
    return problems


def press(editor: EditorView, qtbot: QtBot, line: int) -> list[str]:
    """What can be done about a line, by the key that mends."""
    editor.text.edit.show_line(line)
    qtbot.keyClick(editor.text.edit, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = editor.text.mender.menu
    return [action.text() for action in menu.actions()] if menu else []


def test_they_are_underlined_and_say_what_to_write(open_editor) -> None:
    editor: EditorView = open_editor(SAID)
    editor.bar.faces["text"].click()
    show(editor)
    marks = editor.text.remarks.underlines(editor.draft.document)
    words = [one.cursor.selectedText() for one in marks]
    assert words == ["guaranteed", "That's our policy", "Goods"]
    model = editor.text.remark_list.view.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "by when" in said[0]
    assert "Say the reason" in said[1]
    assert "“articles”" in said[2]


def test_the_better_words_take_their_place(open_editor, qtbot: QtBot) -> None:
    editor: EditorView = open_editor(SAID)
    editor.bar.faces["text"].click()
    line = next(one.line for one in show(editor) if one.code == "wording-avoid") - 1
    offered = press(editor, qtbot, line)
    assert offered == ["Write “Articles”", "Silence this with a reason…"]
    menu = editor.text.mender.menu
    menu.actions()[0].trigger()
    menu.close()
    assert "That's our policy. Articles may be returned" in editor.draft.text
    assert [one.code for one in show(editor)] == ["wording-promise", "wording-policy"]
    editor.draft.undo()
    assert editor.draft.text == SAID


def test_one_is_silenced_with_a_reason_to_type(open_editor, stand_in: StandIn, qtbot) -> None:
    editor: EditorView = open_editor(SAID)
    editor.bar.faces["text"].click()
    line = next(one.line for one in show(editor) if one.code == "wording-promise") - 1
    assert press(editor, qtbot, line) == ["Silence this with a reason…"]
    menu = editor.text.mender.menu
    menu.actions()[0].trigger()
    menu.close()
    qtbot.keyClicks(editor.text.edit, "the law says so")
    comment = "      # wording: ok, the law says so\n      can: [I will"
    assert comment in editor.draft.text
    assert [one.code for one in show(editor)] == ["wording-policy", "wording-avoid"]


def test_the_reason_is_typed_where_it_belongs_behind_letters_of_two_halves(
    open_editor, qtbot: QtBot
) -> None:
    editor: EditorView = open_editor(SAID)
    editor.bar.faces["text"].click()
    line = next(one.line for one in show(editor) if one.code == "wording-policy") - 1
    press(editor, qtbot, line)
    menu = editor.text.mender.menu
    menu.actions()[-1].trigger()
    menu.close()
    qtbot.keyClicks(editor.text.edit, "a title")
    assert f"{BODY} <!-- wording: ok, a title -->\n" in editor.draft.text
    assert [one.code for one in show(editor)] == ["wording-promise"]
