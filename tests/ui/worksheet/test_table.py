"""The table of the worksheet: what stays in view, what can be typed, and many rules at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook_app.markup.documents import parse_document
from handbook_app.ui import turns
from handbook_app.ui.worksheet.cell_editors import PickEditor
from handbook_app.ui.worksheet.columns import NAMES
from handbook_app.ui.worksheet.sheet_model import CELL, TICK
from handbook_app.ui.worksheet.worksheet_view import WorksheetView
from tests.ui.worksheet.conftest import CONTROL, LONG, SHIFT, press
from tests.ui.worksheet.test_sitting_by_keys import cell, meant, save, show_sections
from tests.versioned import Writer

Key = Qt.Key
RETURN_WINDOW = ("policies/returns.md", "return-window")
HEADING = NAMES.index("heading") + 1


def edit(page: WorksheetView, qtbot: QtBot, column: str) -> PickEditor:
    page.table.go_to(page.table.place, column)
    press(page.table, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.editing.editor, PickEditor), timeout=LONG)
    editor = page.editing.editor
    assert isinstance(editor, PickEditor)
    return editor


# What stays in view


def test_the_name_of_the_rule_stays_in_view(page: WorksheetView, qtbot: QtBot) -> None:
    show_sections(page, qtbot)
    table, frozen = page.table, page.table._frozen
    table.go_to(table.place, "heading")
    assert frozen.isHidden()
    line = table.visualRect(table.currentIndex()).center().y()
    for _ in NAMES:
        press(table, Key.Key_Right)
    assert table.column == NAMES[-1]
    assert frozen.isVisible()
    assert frozen.head.isVisible()
    under_the_name = table.indexAt(QPoint(table.columnWidth(TICK) + 5, line))
    assert (under_the_name.row(), under_the_name.column()) == (0, HEADING)
    assert table.visualRect(under_the_name).left() == table.columnWidth(TICK)
    assert table.visualRect(table.currentIndex()).left() >= frozen.breadth
    for _ in NAMES:  # on the way back nothing is under it
        press(table, Key.Key_Left)
        if table.currentIndex().column() > HEADING:
            assert table.visualRect(table.currentIndex()).left() >= frozen.breadth


def test_the_name_that_stays_is_the_one_of_the_row(page: WorksheetView, qtbot: QtBot) -> None:
    table = page.table
    table.go_to(RETURN_WINDOW, "bends")
    before = grabbed(page, HEADING)
    for _ in NAMES:
        press(table, Key.Key_Right)
    qtbot.waitUntil(lambda: grabbed(page, HEADING) == before, timeout=LONG)


def grabbed(page: WorksheetView, column: int) -> object:
    """What is painted of a name, within the lines around it."""
    table = page.table
    index = table.sheet_model.index(0, column)
    area = table.visualRect(index).translated(table.viewport().pos()).adjusted(4, 4, -4, -4)
    return table.grab(area).toImage()


def test_a_click_on_the_tick_that_stays(page: WorksheetView, qtbot: QtBot) -> None:
    table = page.table
    table.go_to(RETURN_WINDOW, NAMES[-1])
    place = table.visualRect(table.sheet_model.index(0, TICK)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.model.ticked_places() == [RETURN_WINDOW]


def test_every_heading_of_a_column_has_its_room(page: WorksheetView) -> None:
    head = page.table.horizontalHeader()
    for at in range(1, head.count()):
        assert head.sectionSize(at) >= head.sectionSizeHint(at), NAMES[at - 1]


# What can be typed


def test_what_the_handbook_does_not_list_can_be_typed(
    page: WorksheetView, written: Writer, qtbot: QtBot
) -> None:
    page.table.go_to(RETURN_WINDOW, "owner")
    editor = edit(page, qtbot, "owner")
    QTest.keyClicks(editor.field, "The bosses")
    press(editor.field, Key.Key_Return)
    for column, typed in (("touchpoints", "Leaving"), ("values", "Courage")):
        editor = edit(page, qtbot, column)
        QTest.keyClicks(editor.field, typed)
        press(editor.field, Key.Key_Return)
    assert cell(page, "owner") == "The bosses"
    assert cell(page, "touchpoints").endswith("Leaving")
    assert cell(page, "values") == "Courage"
    save(page, qtbot)
    rule = parse_document("", written.text("policies/returns.md")).facts.rules["return-window"]
    assert (rule.owner, rule.values) == ("The bosses", ("Courage",))


def test_what_is_listed_comes_before_what_is_typed(page: WorksheetView, qtbot: QtBot) -> None:
    page.table.go_to(RETURN_WINDOW, "values")
    editor = edit(page, qtbot, "values")
    QTest.keyClicks(editor.field, "fair")
    press(editor.field, Key.Key_Return)
    assert cell(page, "values") == "Fairness"
    editor = edit(page, qtbot, "values")
    QTest.keyClicks(editor.field, "fair")
    press(editor.field, Key.Key_Down)
    press(editor.field, Key.Key_Return)
    assert cell(page, "values") == "Fairness; fair"


def test_black_or_gray_is_chosen_from_the_list_alone(page: WorksheetView, qtbot: QtBot) -> None:
    page.table.go_to(RETURN_WINDOW, "bends")
    editor = edit(page, qtbot, "bends")
    QTest.keyClicks(editor.field, "purple")
    press(editor.field, Key.Key_Return)
    assert not meant(page)


# Many at once


def test_what_is_asked_while_many_are_changed_comes_after_them(
    page: WorksheetView, qtbot: QtBot, monkeypatch
) -> None:
    monkeypatch.setattr(turns, "_TURN", 0.0)
    show_sections(page, qtbot)
    count = page.model.rowCount()
    press(page.table, Key.Key_A, modifier=CONTROL)
    press(page.table, Key.Key_B)
    press(page.table, Key.Key_Z, modifier=CONTROL)
    press(page.table, Key.Key_Z, modifier=CONTROL | SHIFT)
    press(page.table, Key.Key_G)
    press(page.table, Key.Key_S, modifier=CONTROL)
    qtbot.waitUntil(lambda: page.saving.dialog is not None, timeout=LONG)
    assert page.saving.dialog.summary.text() == f"Decide {count} rules: {count} gray"
    page.saving.dialog.reject()
    press(page.table, Key.Key_Z, modifier=CONTROL)
    qtbot.waitUntil(lambda: page.table.currentIndex().siblingAtColumn(2).data() == "Black")
    press(page.table, Key.Key_Z, modifier=CONTROL)
    qtbot.waitUntil(lambda: not meant(page), timeout=LONG)


def test_what_is_ticked_stays_so_in_another_order_and_after_a_change(
    page: WorksheetView, written: Writer, qtbot: QtBot
) -> None:
    show_sections(page, qtbot)
    lines = (3, 5, 50)
    page.model.tick(lines, is_ticked=True)
    places = set(page.model.ticked_places())
    with qtbot.waitSignal(page.model.modelReset, timeout=LONG):
        page.sort("heading")
    assert set(page.model.ticked_places()) == places
    written.handbook.folder.root.joinpath("a-new-one.md").write_text("# New\n\n## First\n\nx\n")
    qtbot.waitUntil(
        lambda: any(path == "a-new-one.md" for path, _ in page.model.places()), timeout=LONG
    )
    assert set(page.model.ticked_places()) == places
    with qtbot.waitSignal(page.model.modelReset, timeout=LONG):
        page.wish.show_which("rules")
    assert not page.model.ticked


def test_a_cell_says_what_is_ticked(page: WorksheetView) -> None:
    page.table.tick_all()
    assert page.model.index(0, TICK).data(CELL).is_ticked
    press(page.table, Key.Key_Escape)
    assert not page.model.index(0, TICK).data(CELL).is_ticked
