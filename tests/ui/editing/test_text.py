"""The text as it is written: tools, completion, remarks, pictures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from handbook_app.model.problem import Problem, Severity
from handbook_app.services.authoring.spelling import Misspelt
from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.text import writing
from handbook_app.ui.editing.text.regions import find_regions
from handbook_app.ui.editing.text.remark_words import said
from handbook_app.ui.editing.text.suggesting import opening_before, suggest
from tests.ui.editing.conftest import PATH, TEXT
from tests.ui.editing.stand_in import CHOICES, StandIn

TABLE = "a\n\n| X | Y |\n| --- | --- |\n|  |  |\n"
KEEP = QTextCursor.MoveMode.KeepAnchor


def marked(text: str) -> tuple[QTextDocument, QTextCursor]:
    """A document in which what stands between two bars is chosen; one bar is the cursor."""
    document = QTextDocument()
    document.setPlainText(text.replace("¦", ""))
    cursor = QTextCursor(document)
    cursor.setPosition(text.index("¦"))
    cursor.setPosition(text.replace("¦", "", 1).rfind("¦") if text.count("¦") > 1 else
                       text.index("¦"), KEEP)  # fmt: skip
    return document, cursor


def type_at_end(editor: EditorView, qtbot: QtBot, words: str) -> None:
    edit = editor.text.edit
    editor.bar.faces["text"].click()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, words)


@pytest.mark.parametrize(
    ("before", "write", "after"),
    [
        ("a ¦word¦ b", lambda c: writing.wrap(c, "**"), "a **word** b"),
        ("a **¦word¦** b", lambda c: writing.wrap(c, "**"), "a word b"),
        ("a ¦**word**¦ b", lambda c: writing.wrap(c, "**"), "a word b"),
        ("a **¦word¦** b", lambda c: writing.wrap(c, "*"), "a ***word*** b"),
        ("one w¦ord", lambda c: writing.wrap(c, "*"), "one *word*"),
        ("tit¦le", lambda c: writing.set_heading(c, 2), "## title"),
        ("### tit¦le", lambda c: writing.set_heading(c, 0), "title"),
        ("¦a\nb¦", lambda c: writing.set_list(c, is_numbered=False), "- a\n- b"),
        ("¦- a\n- b¦", lambda c: writing.set_list(c, is_numbered=True), "1. a\n2. b"),
        ("¦1. a\n2. b¦", lambda c: writing.set_list(c, is_numbered=True), "a\nb"),
        ("see ¦this¦", writing.add_link, "see [this]()"),
        ("a¦", lambda c: writing.add_table(c, "X", "Y"), TABLE),
        ("- a¦", writing.go_on_with_list, "- a\n- "),
        ("9. a¦", writing.go_on_with_list, "9. a\n10. "),
        ("- a\n- ¦", writing.go_on_with_list, "- a\n"),
        ("¦a\nb¦", lambda c: writing.indent(c, 1), "  a\n  b"),
        ("¦  a\n b¦", lambda c: writing.indent(c, -1), "a\nb"),
    ],
)
def test_tools(qapp, before: str, write, after: str) -> None:
    document, cursor = marked(before)
    write(cursor)
    assert document.toPlainText() == after
    document.undo()
    assert document.toPlainText() == before.replace("¦", "")


def test_keys_are_ours_while_typing(editor: EditorView, qtbot: QtBot) -> None:
    type_at_end(editor, qtbot, "word")
    edit = editor.text.edit
    qtbot.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.draft.text.endswith("**word**")
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.draft.text.endswith("word")


def test_a_link_is_completed(editor: EditorView, qtbot: QtBot) -> None:
    type_at_end(editor, qtbot, "[here](hyg")
    completion = editor.text.completion
    assert completion.is_open
    # Of all that fits, the section of this very document stands first.
    assert completion.suggestions[0].address == "#hygiene"
    assert "hygiene.md#opened-articles" in [one.address for one in completion.suggestions]
    qtbot.keyClick(completion.completer.popup(), Qt.Key.Key_Return)
    assert editor.draft.text.endswith("[here](#hygiene)")
    assert not completion.is_open


def test_a_whole_link_is_completed(editor: EditorView, qtbot: QtBot) -> None:
    type_at_end(editor, qtbot, "[[recalls")
    qtbot.keyClick(editor.text.completion.completer.popup(), Qt.Key.Key_Return)
    address = "../procedures/return%20at%20the%20counter.md#check-the-recall-list"
    assert editor.draft.text.endswith(f"[Recalls]({address})")


def test_escape_leaves_what_is_typed(editor: EditorView, qtbot: QtBot) -> None:
    type_at_end(editor, qtbot, "[[recalls")
    qtbot.keyClick(editor.text.completion.completer.popup(), Qt.Key.Key_Escape)
    assert not editor.text.completion.is_open
    assert editor.draft.text.endswith("[[recalls")


def test_suggestions() -> None:
    assert opening_before("see [x](hyg").typed == "hyg"
    assert opening_before("see [x](a) and") is None
    assert opening_before("[[two words").is_whole
    found = suggest(CHOICES, None, PATH, "articles opened")
    assert [one.address for one in found] == ["hygiene.md#opened-articles"]


def test_regions() -> None:
    text = "---\na: 1\n---\n# T\n\n```py\n# no\n~~~\n```\nx\n~~~\nopen"
    regions = find_regions(text)
    assert regions.facts_end == 3
    assert regions.code == ((5, 8), (10, 11))
    assert not regions.is_code(9)
    assert find_regions("").code == ()


def test_only_what_is_seen_is_highlighted(editor: EditorView) -> None:
    editor.bar.faces["text"].click()
    editor.text.edit.grab()
    block = editor.draft.document.firstBlock()
    while not block.text().startswith("kind"):
        block = block.next()
    assert block.layout().formats()
    assert editor.draft.document.lastBlock().layout().formats() == []


PROBLEMS = (
    Problem(PATH, 29, "", Severity.ERROR, "broken-link", "m", "<b>x</b>", "y.md"),
    Problem(PATH, 12, "rules.return-window", Severity.HINT, "no-origin", "m"),
)


def test_problems_are_marked_and_listed(editor: EditorView, stand_in: StandIn) -> None:
    stand_in.problems = PROBLEMS
    editor.bar.faces["text"].click()
    editor.draft.parse()
    remarks = editor.text.remarks
    assert (remarks.worst_in_line(28), remarks.worst_in_line(11)) == ("error", "hint")
    lines = [one.cursor.blockNumber() for one in editor.text.edit.extraSelections()]
    assert lines == [11, 28]
    rows = editor.text.remark_list.view.model()
    assert rows.rowCount() == 2
    assert "Line 12" in rows.index(0, 0).data()
    assert "&lt;b&gt;" in rows.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "To mend" in rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_keys_go_from_problem_to_problem(
    editor: EditorView, stand_in: StandIn, qtbot: QtBot
) -> None:
    stand_in.problems = PROBLEMS
    editor.draft.parse()
    editor.bar.faces["text"].click()
    edit = editor.text.edit
    edit.show_line(0)
    for line in (11, 28, 11):
        qtbot.keyClick(edit, Qt.Key.Key_F8)
        assert edit.textCursor().blockNumber() == line
    editor.text.remark_list.view.activated.emit(editor.text.remark_list.view.model().index(1, 0))
    assert edit.textCursor().blockNumber() == 28


def test_no_remark_speaks_of_machinery() -> None:
    for code in ("unclosed-front-matter", "broken-yaml", "no-fields", "second-document", "alias"):
        words = said(Problem(PATH, 1, "", Severity.ERROR, code, "the facts", "found", "expected"))
        for word in ("front matter", "yaml", "commit", "branch"):
            assert word not in words.lower()


def test_a_pasted_picture_goes_into_the_handbook(editor: EditorView, stand_in: StandIn) -> None:
    content = QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    content.setImageData(image)
    edit = editor.text.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.insertFromMimeData(content)
    assert stand_in.pictures[0][0].startswith(b"\x89PNG")
    assert editor.draft.text.endswith("![What it shows](../assets/picture.png)")
    assert edit.textCursor().selectedText() == "What it shows"


def test_pasted_words_come_without_their_layout(editor: EditorView) -> None:
    content = QMimeData()
    content.setHtml("<b>bold</b>")
    content.setText("bold")
    editor.text.edit.moveCursor(QTextCursor.MoveOperation.End)
    editor.text.edit.insertFromMimeData(content)
    assert editor.draft.text.endswith("bold")


def test_a_new_rule_is_a_section_and_a_rule(editor: EditorView, qtbot: QtBot) -> None:
    type_at_end(editor, qtbot, "")
    editor.text.use_tool("rule")
    qtbot.waitUntil(lambda: "new-rule" in editor.draft.latest.facts.rules)
    assert "## New rule" in editor.draft.text
    assert editor.text.edit.textCursor().selectedText() == "New rule"


def _mendable(code: str = "unknown-owner", line: int = 4) -> Problem:
    return Problem(PATH, line, "owner", Severity.WARNING, code, "", "returns-team", "returns-desk")


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_one_key_mends_and_one_undoes(editor, stand_in, qtbot, key, held) -> None:
    editor.bar.faces["text"].click()
    before = editor.draft.text
    editor.text.show_problems((_mendable(),))
    editor.text.edit.show_line(3)
    qtbot.keyClick(editor.text.edit, key, held)
    assert editor.draft.text == before.replace("owner: returns-team", "owner: returns-desk")
    editor.draft.undo()
    assert editor.draft.text == before


def test_several_ways_are_chosen_from_and_hints_lead_to_the_form(editor, stand_in, qtbot) -> None:
    editor.bar.faces["text"].click()
    two = _mendable(), _mendable("unknown-person")
    editor.text.show_problems(two)
    editor.text.edit.show_line(3)
    qtbot.keyClick(editor.text.edit, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = editor.text.mender.menu
    assert [action.text() for action in menu.actions()] == ["Write “returns-desk”"] * 2
    menu.actions()[0].trigger()
    menu.close()
    assert "owner: returns-desk" in editor.draft.text
    hint = Problem(PATH, 5, "rules.hygiene.spirit", Severity.HINT, "no-spirit", "")
    editor.text.show_problems((hint,))
    editor.text.edit.show_line(4)
    qtbot.keyClick(editor.text.edit, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert editor.faces.edits == "form"
    assert editor.form.section_id == "hygiene"


def test_the_list_of_remarks_mends_too(editor, stand_in, qtbot) -> None:
    editor.bar.faces["text"].click()
    editor.text.show_problems((_mendable(),))
    remarks = editor.text.remark_list
    assert remarks.mend.isHidden()
    remarks.header.click()
    assert remarks.mend.isVisible()
    remarks.mend.click()
    assert "owner: returns-desk" in editor.draft.text


class Dictionary:
    """Knows no word that ends in z."""

    def __init__(self) -> None:
        self.own: list[str] = []

    def find_misspelt(self, text: str, language: str) -> tuple[Misspelt, ...]:
        assert language == "en"
        found = []
        for line, words in enumerate(text.split("\n"), 1):
            at = words.find("dayz")
            if at >= 0 and "dayz" not in self.own:
                found.append(Misspelt(line, at, "dayz"))
        return tuple(found)

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        assert (word, language) == ("dayz", "en")
        return ("days", "<b>daze</b> & co")

    def add_own_word(self, word: str) -> None:
        self.own.append(word)


@pytest.fixture
def spelt(open_editor, stand_in, monkeypatch):
    dictionary, tasks = Dictionary(), stand_in.tasks
    monkeypatch.setattr(stand_in, "tasks", lambda: replace(tasks(), spelling=dictionary))
    editor = open_editor(TEXT.replace("30 days", "30 dayz"))
    editor.bar.faces["text"].click()
    line = editor.draft.text[: editor.draft.text.index("dayz")].count("\n")
    cursor = QTextCursor(editor.draft.document.findBlockByNumber(line))
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=cursor.block().text().index("dayz") + 1)
    editor.text.edit.setTextCursor(cursor)
    return editor, dictionary


def test_a_wrong_word_is_underlined_and_put_right_by_keys(spelt, qtbot) -> None:
    editor, _ = spelt
    marked_words = [one.cursor.selectedText() for one in editor.text.edit.extraSelections()]
    assert "dayz" in marked_words
    assert editor.text.remarks.problems == ()
    qtbot.keyClick(editor.text.edit, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = editor.text.speller.menu
    words = [action.text() for action in menu.actions() if action.isVisible()]
    assert words[:3] == ["days", "<b>daze</b> && co", "Add “dayz” to my words"]
    menu.actions()[0].trigger()
    menu.close()
    assert "30 days" in editor.draft.text
    editor.draft.undo()
    assert "30 dayz" in editor.draft.text


def test_a_word_is_added_to_ones_own(spelt, qtbot) -> None:
    editor, dictionary = spelt
    assert editor.text.speller.offer()
    menu = editor.text.speller.menu
    add = next(one for one in menu.actions() if one.text().startswith("Add"))
    add.trigger()
    menu.close()
    assert dictionary.own == ["dayz"]
    marked_words = [one.cursor.selectedText() for one in editor.text.edit.extraSelections()]
    assert "dayz" not in marked_words
    assert not editor.text.speller.offer()


def test_the_facts_of_a_new_rule_go_with_the_heading_that_is_typed(editor, qtbot) -> None:
    editor.bar.faces["text"].click()
    edit = editor.text.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    editor.text.use_tool("rule")
    qtbot.waitUntil(lambda: "new-rule" in editor.draft.latest.facts.rules)
    for word in ("Returns", " by", " post"):
        qtbot.keyClicks(edit, word)
        editor.draft.parse()
    qtbot.waitUntil(lambda: "returns-by-post" in editor.draft.latest.facts.rules)
    assert "new-rule" not in editor.draft.text
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClicks(edit, "It goes back free of charge.")
    editor.draft.parse()
    editor.bar.faces["form"].click()
    editor.show_section("returns-by-post")
    assert editor.form.rule_page.isVisible()
