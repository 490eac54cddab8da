"""A sitting by keyboard alone: hundreds of sections become rules in one version."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from handbook_app.markup.documents import parse_document
from handbook_app.ui.worksheet.cell_editors import PickEditor, WordsEditor
from handbook_app.ui.worksheet.worksheet_view import WorksheetView
from tests.ui.worksheet.conftest import CONTROL, LONG, SHIFT, press
from tests.versioned import Writer

Key = Qt.Key


def meant(page: WorksheetView) -> int:
    return len(page.sheet.sitting.places)


def show_sections(page: WorksheetView, qtbot: QtBot) -> None:
    face = page.wish.faces["sections"]
    face.setFocus()
    press(face, Key.Key_Space)
    qtbot.waitUntil(lambda: page.model.rowCount() > 200, timeout=LONG)
    page.table.setFocus()


def save(page: WorksheetView, qtbot: QtBot) -> str:
    press(page.table, Key.Key_S, modifier=CONTROL)
    qtbot.waitUntil(lambda: page.saving.dialog is not None, timeout=LONG)
    dialog = page.saving.dialog
    summary = dialog.summary.text()
    with qtbot.waitSignal(page.saving.saved, timeout=LONG):
        press(dialog.summary, Key.Key_Return, modifier=CONTROL)
    return summary


def cell(page: WorksheetView, column: str) -> str:
    page.table.go_to(page.table.place, column)
    return page.table.currentIndex().data()


def test_sections_of_a_plain_folder_become_rules_in_one_version(
    page: WorksheetView, written: Writer, qtbot: QtBot
) -> None:
    before = list(written.handbook.versions().versions(None))
    show_sections(page, qtbot)
    for key in "chapter":  # typed into the field: the sections of the chapters alone
        page.wish.field.setFocus()
        QTest.keyClicks(page.wish.field, key)
    qtbot.waitUntil(lambda: page.model.rowCount() == 210, timeout=LONG)
    press(page.wish.field, Key.Key_Down)
    press(page.table, Key.Key_A, modifier=CONTROL)
    assert len(page.model.ticked) == 210
    press(page.table, Key.Key_R)
    qtbot.waitUntil(lambda: meant(page) == 210, timeout=LONG)
    press(page.table, Key.Key_Escape)
    assert not page.model.ticked
    press(page.table, Key.Key_B, Key.Key_Down, Key.Key_G)
    press(page.table, Key.Key_Down)
    press(page.table, Key.Key_Down, Key.Key_Down, Key.Key_Down, modifier=SHIFT)
    assert len(page.model.ticked) == 4
    press(page.table, Key.Key_G)
    qtbot.waitUntil(lambda: cell(page, "bends") == "Gray", timeout=LONG)
    assert save(page, qtbot) == "Decide 6 rules: 1 black, 5 gray; fill in 204 more"
    assert not meant(page)
    after = list(written.handbook.versions().versions(None))
    assert len(after) == len(before) + 1
    texts = [written.text(f"chapters/{number:02}.md") for number in range(10)]
    rules = [rule for text in texts for rule in parse_document("", text).facts.rules.values()]
    assert len(rules) == 210
    assert sorted(str(one.flexibility or "") for one in rules)[-6:] == ["black"] + ["gray"] * 5


def test_a_cell_is_edited_in_place(page: WorksheetView, qtbot: QtBot) -> None:
    page.table.go_to(("policies/returns.md", "return-window"), "spirit")
    press(page.table, Key.Key_F2)
    qtbot.waitUntil(lambda: isinstance(page.editing.editor, WordsEditor), timeout=LONG)
    QTest.keyClicks(page.editing.editor, "Honest <b>people</b>")
    press(page.editing.editor, Key.Key_Return)
    assert cell(page, "spirit") == "Honest <b>people</b>"
    assert page.editing.editor is None
    qtbot.waitUntil(page.table.hasFocus)
    press(page.table, Key.Key_Return)
    QTest.keyClicks(page.editing.editor, "Not this")
    press(page.editing.editor, Key.Key_Escape)
    assert cell(page, "spirit") == "Honest <b>people</b>"
    press(page.table, Key.Key_Delete)
    assert cell(page, "spirit") == ""
    press(page.table, Key.Key_Z, modifier=CONTROL)
    press(page.table, Key.Key_Z, modifier=CONTROL)
    assert not meant(page)
    press(page.table, Key.Key_Z, modifier=CONTROL | SHIFT)
    assert cell(page, "spirit") == "Honest <b>people</b>"


def test_the_same_value_for_many(page: WorksheetView, written: Writer, qtbot: QtBot) -> None:
    show_sections(page, qtbot)
    press(page.table, Key.Key_A, modifier=CONTROL)
    page.table.go_to(page.table.place, "owner")
    press(page.table, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.editing.editor, PickEditor), timeout=LONG)
    QTest.keyClicks(page.editing.editor.field, "yard")
    press(page.editing.editor.field, Key.Key_Return)
    count = page.model.rowCount()
    qtbot.waitUntil(lambda: meant(page) == count, timeout=LONG)
    assert cell(page, "owner") == "The yard"
    page.table.go_to(page.table.place, "touchpoints")
    press(page.table, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.editing.editor, PickEditor), timeout=LONG)
    press(page.editing.editor.field, Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Return)
    assert cell(page, "touchpoints") == "Returns, Renting"
    save(page, qtbot)
    rules = parse_document("", written.text("chapters/03.md")).facts.rules
    assert {rule.owner for rule in rules.values()} == {"yard"}
    assert {rule.touchpoints for rule in rules.values()} == {("returns", "renting")}


def test_what_is_meant_survives_a_crash(
    page: WorksheetView, written: Writer, open_on: Callable, worksheet: Callable, qtbot: QtBot
) -> None:
    page.table.go_to(("policies/returns.md", "return-window"), "bends")
    press(page.table, Key.Key_B)
    sheet = page.sheet
    qtbot.waitUntil(lambda: bool(sheet.tasks.kept().edits), timeout=LONG)
    again = worksheet(open_on(written.handbook.root))  # as a program that starts anew
    qtbot.waitUntil(lambda: meant(again) == 1, timeout=LONG)
    assert cell(again, "bends") == "Black"
    assert again.bar.isVisible()
    press(again.table, Key.Key_Z, modifier=CONTROL)
    assert not meant(again)


def test_two_who_change_the_same_field(page: WorksheetView, written: Writer, qtbot: QtBot) -> None:
    page.table.go_to(("policies/returns.md", "return-window"), "bounds")
    press(page.table, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.editing.editor, WordsEditor), timeout=LONG)
    QTest.keyClicks(page.editing.editor, "Never at night.")
    press(page.editing.editor, Key.Key_Return)
    written.replace("policies/returns.md", "Never for opened articles.", "Never on Sundays.")
    press(page.table, Key.Key_S, modifier=CONTROL)
    qtbot.waitUntil(lambda: page.saving.collision is not None, timeout=LONG)
    card = page.saving.collision.cards[0]
    first = next(iter(card.buttons.values()))
    first.setFocus()
    press(first, Key.Key_Space)
    press(page.saving.collision, Key.Key_Return, modifier=CONTROL)
    qtbot.waitUntil(lambda: page.saving.dialog is not None, timeout=LONG)
    with qtbot.waitSignal(page.saving.saved, timeout=LONG):
        press(page.saving.dialog.summary, Key.Key_Return, modifier=CONTROL)
    text = written.text("policies/returns.md")
    assert "Never at night." in text
    assert "Sundays" not in text


@pytest.mark.parametrize("column", ["heading", "bends", "spirit", "gaps", "due", "words"])
def test_sorting_by_any_column(page: WorksheetView, qtbot: QtBot, column: str) -> None:
    page.wish.show_which("all")
    qtbot.waitUntil(lambda: page.model.rowCount() > 200, timeout=LONG)
    places = set(page.model.places())
    page.table.go_to(page.table.place, column)
    with qtbot.waitSignal(page.model.modelReset, timeout=LONG):
        press(page.table, Key.Key_S)
    assert set(page.model.places()) == places


def test_a_space_that_does_not_break_stays_one(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    editor = WordsEditor("150\u00a0EUR", "Limit", parent)
    with qtbot.waitSignal(editor.taken) as taken:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert taken.args == ["150\u00a0EUR"]
