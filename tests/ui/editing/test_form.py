"""The form changes the lines of the field it is about, and no others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.form.choice_fields import ChoiceField, ManyField, NameField
from handbook_app.ui.editing.form.field import Paragraph
from handbook_app.ui.editing.form.lines_field import LinesField
from handbook_app.ui.editing.form.text_fields import DateField, LineField, ParagraphField, read_day
from handbook_app.ui.editing.new_rules import NewRuleDialog
from handbook_app.ui.theme import Look
from tests.ui.editing.conftest import TEXT

Changed = Callable[[], list[str]]


def rule_field(editor: EditorView, *path: str):
    return editor.form.rule_page.fields[path]


def document_field(editor: EditorView, *path: str):
    return editor.form.document_page.fields[path]


def type_line(qtbot: QtBot, field: LineField | DateField, words: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClicks(field.line, words)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)


def test_looking_changes_nothing(editor: EditorView, changed: Changed) -> None:
    for section in ("return-window", "hygiene", "how-it-is-done", ""):
        editor.show_section(section)
        editor.form.flush()
    assert changed() == []
    assert not editor.draft.is_unsaved


def test_a_title_is_typed(editor: EditorView, qtbot: QtBot, changed: Changed) -> None:
    type_line(qtbot, document_field(editor, "title"), "Bringing back")
    assert changed() == [
        "-title: Returns       # the short name",
        "+title: Bringing back       # the short name",
    ]
    qtbot.waitUntil(lambda: editor.bar.title.accessibleName() == "Bringing back")


def test_words_are_told_after_a_pause(editor: EditorView, qtbot: QtBot, changed: Changed) -> None:
    editor.show_section("hygiene")
    field = rule_field(editor, "reason")
    assert isinstance(field, ParagraphField)
    field.words.setFocus()
    field.words.selectAll()
    qtbot.keyClicks(field.words, "It was worn. ")
    assert changed() == []
    qtbot.waitUntil(lambda: changed() != [])
    assert changed()[-1] == "+    reason: It was worn."
    assert field.words.toPlainText() == "It was worn. "  # the space is still there to go on


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        (("kind",), "standard", "+kind: standard"),
        (("status",), "draft", "+status: draft"),
        (("language",), "de", "+language: de"),
    ],
)
def test_a_word_is_chosen(
    editor: EditorView, changed: Changed, path: tuple[str], value: str, line: str
) -> None:
    field = document_field(editor, *path)
    assert isinstance(field, ChoiceField)
    field.box.setCurrentIndex(field.box.findData(value))
    field.flush()
    assert line in changed()
    assert len(changed()) <= 2


def test_an_owner_is_named(editor: EditorView, qtbot: QtBot, changed: Changed) -> None:
    field = document_field(editor, "owner")
    assert isinstance(field, NameField)
    assert field.box.currentText() == "Returns and repairs"
    field.box.lineEdit().selectAll()
    qtbot.keyClicks(field.box.lineEdit(), "Stores")
    field.flush()
    assert changed() == ["-owner: returns-team", "+owner: stores"]


def test_a_name_nobody_knows_may_be_typed(editor: EditorView, qtbot: QtBot) -> None:
    editor.show_section("return-window")
    field = rule_field(editor, "origin", "by")
    assert isinstance(field, NameField)
    qtbot.keyClicks(field.box.lineEdit(), "Viktor Hahn, then manager")
    field.flush()
    assert "by: Viktor Hahn, then manager" in editor.draft.text


def test_a_day_is_typed_and_taken_away(editor: EditorView, qtbot: QtBot, changed: Changed) -> None:
    field = document_field(editor, "review", "last")
    type_line(qtbot, field, "2026-07-01")
    assert changed()[-1] == "+review: {every: 6 months, last: 2026-07-01, by: ana}"
    type_line(qtbot, field, "soon")
    assert not field.wrong.isHidden()
    assert "2026-07-01" in editor.draft.text
    field.line.clear()
    field.flush()
    assert changed()[-1] == "+review: {every: 6 months, by: ana}"


def test_a_day_is_chosen_on_the_calendar(editor: EditorView, qtbot: QtBot) -> None:
    field = document_field(editor, "effective")
    field.open_calendar()
    calendar = field._popup
    calendar.days.setSelectedDate(QDate(2026, 2, 1))
    qtbot.keyClick(calendar.days.focusProxy() or calendar.days, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "effective: 2026-02-01" in editor.draft.text)


def test_days_are_read_as_people_write_them() -> None:
    german = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert str(read_day("3. Februar 2026")) == "2026-02-03"
        assert str(read_day("03.02.26")) == "2026-02-03"
        assert str(read_day("2026-02-03")) == "2026-02-03"
        assert read_day("30.02.2026") is None
    finally:
        QLocale.setDefault(german)


def test_how_often_is_a_number_and_a_unit(editor: EditorView, changed: Changed) -> None:
    field = document_field(editor, "review", "every")
    field.number.setValue(2)
    field.unit.setCurrentIndex(3)
    field.flush()
    assert changed()[-1] == "+review: {every: 2 years, last: 2026-06-11, by: ana}"


def test_touchpoints_are_chosen(editor: EditorView, changed: Changed) -> None:
    field = document_field(editor, "touchpoints")
    assert isinstance(field, ManyField)
    field.toggle("refunds")
    assert changed() == ["-touchpoints: [returns]", "+touchpoints: [returns, refunds]"]
    field.toggle("refunds")
    assert changed() == []


def test_the_wheel_changes_no_value(editor: EditorView, changed: Changed) -> None:
    kind = document_field(editor, "kind").box
    every = document_field(editor, "review", "every").number
    for widget in (kind, every):
        widget.setFocus()
        middle = QPointF(widget.rect().center())
        place = QPointF(widget.mapToGlobal(widget.rect().center()))
        none = Qt.MouseButton.NoButton
        wheel = QWheelEvent(
            middle, place, QPoint(), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, wheel)
    editor.form.flush()
    assert changed() == []


def test_grounds_stand_side_by_side(editor: EditorView, changed: Changed) -> None:
    editor.show_section("hygiene")
    field = rule_field(editor, "grounds")
    law = next(one for one in field.buttons() if one.property("key") == "law")
    law.click()
    assert changed() == ["-    grounds: [safety]", "+    grounds: [safety, law]"]


def test_flexibility_shows_its_fields(editor: EditorView, changed: Changed) -> None:
    editor.show_section("hygiene")
    page = editor.form.rule_page
    assert page.sides["black"].isVisible()
    assert not page.sides["gray"].isVisible()
    rule_field(editor, "flexibility").buttons["gray"].click()
    editor.draft.parse()
    assert changed() == ["-    flexibility: black", "+    flexibility: gray"]
    assert page.sides["gray"].isVisible()
    assert page.sides["black"].isVisible()  # there is still something in it


def test_a_sentence_is_added_and_taken_away(
    editor: EditorView, qtbot: QtBot, changed: Changed
) -> None:
    editor.show_section("return-window")
    field = rule_field(editor, "promises", "can")
    assert isinstance(field, LinesField)
    field.add_line()
    field.lines[1].show_text("I will ask Ana.")
    field.flush()
    assert changed()[-1] == "+      can: [I will ring you by five., I will ask Ana.]"
    field.move_line(1, -1)
    assert changed()[-1] == "+      can: [I will ask Ana., I will ring you by five.]"
    field.remove_line(0)
    assert changed() == []


def test_a_single_text_stays_one(editor: EditorView, changed: Changed) -> None:
    editor.show_section("return-window")
    field = rule_field(editor, "limits")
    field.lines[0].show_text("Never.")
    field.flush()
    assert changed()[-1] == "+    limits: Never."


def test_one_cell_of_an_option(editor: EditorView, qtbot: QtBot, changed: Changed) -> None:
    editor.show_section("return-window")
    cell = editor.form.rule_page.options.rows[0].cells[2]
    cell.setFocus()
    cell.selectAll()
    qtbot.keyClicks(cell, "200 EUR")
    editor.form.flush()
    assert changed() == ["-        limit: 150 EUR", "+        limit: 200 EUR"]


def test_options_are_added_moved_and_removed(editor: EditorView, qtbot: QtBot) -> None:
    editor.show_section("return-window")
    options = editor.form.rule_page.options
    options.add_row()
    assert len(options.rows) == 3
    assert editor.draft.text == TEXT  # an empty row is nothing yet
    options.rows[2].cells[0].setPlainText("A gift")
    options.flush()
    assert "- when: A gift" in editor.draft.text
    cell = options.rows[2].cells[0]
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    text = editor.draft.text
    assert text.index("A few days") < text.index("A gift") < text.index("{when: Ill")
    assert options.rows[1].cells[0].hasFocus()
    options.rows[1].tools.remove.click()
    editor.draft.parse()
    assert editor.draft.text == TEXT
    options.rows[0].tools.down.click()
    text = editor.draft.text
    assert text.index("{when: Ill") < text.index("A few days")
    assert text.index("# found at the counter") < text.index("{when: Ill")


def test_a_section_becomes_a_rule_and_back(editor: EditorView) -> None:
    editor.show_section("how-it-is-done")
    assert editor.form.plain.isVisible()
    editor.form.plain.make.click()
    editor.draft.parse()
    assert editor.draft.latest.rule("how-it-is-done") is not None
    assert editor.form.rule_page.isVisible()
    editor.form.rule_page.unmake.click()
    editor.draft.parse()
    assert editor.draft.latest.rule("how-it-is-done") is None
    assert editor.form.plain.isVisible()


def test_a_heading_is_renamed_and_keeps_its_id(
    editor: EditorView, qtbot: QtBot, changed: Changed
) -> None:
    editor.show_section("hygiene")
    type_line(qtbot, editor.form.rule_page.heading, "What was worn")
    assert changed() == [
        "-## Hygiene articles {#hygiene}",
        "+## What was worn {#hygiene}",
    ]


def test_what_cannot_be_read_is_not_overwritten(open_editor, qtbot: QtBot) -> None:
    editor = open_editor("---\ntitle: [never closed\nkind: policy\n---\n# One\n")
    assert editor.form.broken.isVisible()
    editor.form.text_asked.emit(2)
    assert editor.faces.edits == "text"


def test_a_document_without_facts_gets_them(open_editor, qtbot: QtBot) -> None:
    editor = open_editor("# Plain\n\nWords.\n", "plain.md")
    type_line(qtbot, editor.form.document_page.fields["title",], "Named")
    assert editor.draft.text == "---\ntitle: Named\n---\n# Plain\n\nWords.\n"


def test_the_keys_reach_every_field_in_order(editor: EditorView, qtbot: QtBot) -> None:
    editor.show_section("hygiene")
    page = editor.form.rule_page
    page.heading.line.setFocus()
    seen = []
    for _ in range(12):
        widget = QApplication.focusWidget()
        seen.append(widget.accessibleName())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    order = [
        next((at for at, name in enumerate(seen) if name.startswith(words)), -1)
        for words in ("Heading", "May it bend?", "Why it does not bend", "Grounds", "Reason",
                      "What it does for the customer", "Tell the customer")
    ]  # fmt: skip
    assert -1 not in order, seen
    assert order == sorted(order), seen
    assert all(seen), seen


def test_every_field_has_a_name(editor: EditorView) -> None:
    for page in (editor.form.document_page, editor.form.rule_page):
        for path, field in page.fields.items():
            focused = field.focusProxy() or field
            parts = field.buttons() if isinstance(field, ManyField) else [focused]
            assert all(part.accessibleName() for part in parts), path


def test_a_planted_picture_is_only_words(open_editor, look) -> None:
    planted = '<img src="/dev/zero">'
    editor = open_editor(
        f"---\ntitle: '{planted}'\nrules: {{a: {{spirit: '{planted}'}}}}\n---\n"
        f"# {planted}\n\n## 1 < 2 & {planted} {{#a}}\n"
    )
    editor.show_section("a")
    assert editor.bar.title.text() == planted
    for label in editor.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    index = editor.form.sections.model().index(1, 0)
    assert "1 &lt; 2 &amp;" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_new_rule_is_written_behind_the_one_that_is_shown(
    editor: EditorView, qtbot: QtBot, changed: Changed
) -> None:
    editor.show_section("return-window")
    editor.form.new_rule.click()
    dialog = editor.findChild(NewRuleDialog)
    assert dialog is not None
    assert not dialog.do.isEnabled()
    qtbot.keyClicks(dialog.heading, "Hygiene articles")  # there is one of this name already
    dialog.words.setPlainText("Sealed ones may come back.")
    dialog.flexibility.put("gray")
    dialog.do.click()
    qtbot.waitUntil(lambda: editor.form.section_id not in ("return-window", ""))
    made = editor.form.section_id
    assert made not in ("hygiene", "how-it-is-done")
    assert [one.heading for one in editor.form.sections.sections.sections] == [
        "Return window",
        "Hygiene articles",
        "Hygiene articles",
        "How it is done",
    ]
    assert rule_field(editor, "flexibility").value() == "gray"
    assert not [line for line in changed() if line.startswith("-")]
    assert "+Sealed ones may come back." in changed()


def test_a_rule_is_begun_as_soon_as_the_text_has_been_read(
    open_editor: Callable[..., EditorView], qtbot: QtBot
) -> None:
    editor = open_editor()
    editor.begin_rule()
    qtbot.waitUntil(lambda: editor.findChild(NewRuleDialog) is not None)


def test_tab_goes_down_the_form_as_it_is_seen(editor: EditorView, qtbot: QtBot) -> None:
    editor.show_section("return-window")
    editor.form.sections.setFocus()
    heights = []
    for _ in range(14):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if editor.form.area.isAncestorOf(focused):
            heights.append(focused.mapTo(editor.form.rule_page, QPoint()).y())
    assert len(heights) == 13  # only the button for a new rule stands before the fields
    assert heights == sorted(heights)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().mapTo(editor.form.rule_page, QPoint()).y() == heights[-2]


def test_the_words_of_a_rule_are_changed_in_the_form(
    editor: EditorView, qtbot: QtBot, changed: Changed
) -> None:
    editor.show_section("hygiene")
    words = editor.form.rule_page.words.words
    assert words.said == "Opened hygiene articles are not returned."
    words.setFocus()
    words.selectAll()
    qtbot.keyClicks(words, "They stay with you.")
    qtbot.waitUntil(lambda: changed() != [])
    assert changed() == [
        "-Opened hygiene articles are not returned.",
        "+They stay with you.",
    ]
    qtbot.keyClick(words, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert changed() == []
    qtbot.waitUntil(lambda: words.said == "Opened hygiene articles are not returned.")


def test_a_code_block_that_is_begun_hides_nothing(
    editor: EditorView, qtbot: QtBot, changed: Changed
) -> None:
    editor.show_section("hygiene")
    words = editor.form.rule_page.words.words
    words.setFocus()
    words.selectAll()
    qtbot.keyClicks(words, "```")
    qtbot.waitUntil(lambda: words.said == "```\n```")
    qtbot.keyClicks(words, "x")
    assert words.said == "```x\n```"
    assert editor.form.sections.sections.rowCount() == 4


def test_a_section_that_is_no_rule_has_words_too(
    editor: EditorView, qtbot: QtBot, changed: Changed
) -> None:
    editor.show_section("how-it-is-done")
    field = editor.form.plain.words
    field.words.setFocus()
    field.words.say("One after the other.")
    editor.show_section("")
    assert changed() == ["-Step by step.", "+One after the other."]


def test_the_title_stands_for_the_document(
    open_editor: Callable[..., EditorView], qtbot: QtBot
) -> None:
    editor = open_editor(TEXT.replace("# Returns\n", "# Returns\n\nWhat we take back.\n"))
    editor.show_section("returns")
    page = editor.form.document_page
    assert page.isVisibleTo(editor)
    assert page.words.words.said == "What we take back."
    page.words.words.say("All that we take back.")
    page.words.tell_soon()
    qtbot.waitUntil(lambda: "All that we take back." in editor.draft.text)


ODD = (
    TEXT.replace("Store credit", "150\u00a0EUR in store credit")
    .replace("It cannot be sold again.", "It cannot\u00a0be sold again.")
    .replace("are not returned", "are\u00a0not\u2028returned")
)


def test_letters_that_qt_would_exchange_stay(open_editor: Callable[..., EditorView]) -> None:
    editor = open_editor(
        ODD.replace("hygiene articles.\n    options", "hygiene\u00a0articles.\n    options")
    )
    before = editor.draft.text
    for section in ("return-window", "hygiene", "how-it-is-done", ""):
        editor.show_section(section)
        editor.form.flush()
    assert editor.draft.text == before
    editor.show_section("return-window")
    cell = editor.form.rule_page.options.rows[0].cells[2]
    cell.setFocus()
    cell.say("200\u00a0EUR")
    editor.form.flush()
    assert editor.draft.text == before.replace("limit: 150 EUR", "limit: 200\u00a0EUR")


def test_a_section_as_long_as_a_book_is_left_to_the_text(
    open_editor: Callable[..., EditorView],
) -> None:
    editor = open_editor(TEXT.replace("Step by step.", "Step by step. " * 2_000))
    editor.show_section("how-it-is-done")
    words = editor.form.plain.words.words
    assert words.isReadOnly()
    assert "Ctrl+2" in words.placeholderText()
    editor.show_section("hygiene")
    assert not editor.draft.is_unsaved


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("lines", [2, 5, 8, 14])
def test_a_paragraph_is_as_high_as_its_words(
    qtbot: QtBot, look: Look, lines: int, scale: int
) -> None:
    look.wear("light", scale)
    words = Paragraph(look)
    qtbot.addWidget(words)
    words.say("\n".join(["Words."] * lines))
    words.show()
    assert words.verticalScrollBar().maximum() == 0


def test_another_kind_offers_the_sections_it_usually_has(
    editor: EditorView, qtbot: QtBot, changed: Changed
) -> None:
    page = editor.form.document_page
    assert not page.usual.isVisibleTo(editor)
    field = document_field(editor, "kind")
    field.box.setCurrentIndex(field.box.findData("procedure"))
    field.flush()
    qtbot.waitUntil(lambda: page.usual.isVisibleTo(editor))
    assert page.usual.said.text().endswith("Before you start, Steps, If something goes wrong")
    page.usual.add.click()
    qtbot.waitUntil(lambda: not page.usual.isVisibleTo(editor))
    assert [one for one in changed() if one.startswith("+##")] == [
        "+## Before you start",
        "+## Steps",
        "+## If something goes wrong",
    ]
    assert changed()[:2] == ["-kind: policy", "+kind: procedure"]
