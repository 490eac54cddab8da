"""The inventory page: what is counted, marked, named and caught, by keys and in versions."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from handbook_app.markup.documents import parse_settings
from handbook_app.services.inventory.coverage import State
from handbook_app.services.inventory.listing_names import Listed
from handbook_app.ui.inventory.inventory_view import InventoryView
from handbook_app.ui.main_window.places import WRITE
from handbook_app.ui.main_window.window import MainWindow
from tests.ui.care.conftest import LONG
from tests.versioned import Writer

SETTINGS = """\
# ours
languages: [en, de]
touchpoints:
  refunds: {name: {en: Refunds, de: Erstattung}}
  joining: {name: Joining}
values: {fairness: {name: Fairness}, calm: {name: Calm}}
owners: {desk: {name: Desk}}
"""
POLICY = """\
---
id: money
kind: policy
touchpoints: [refunds]
rules: {back: {values: [fairness]}, never: {}}
---
# Money

## Back {#back}

We pay it back.

## Never {#never}

Never in coins.
"""
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def written(tmp_path: Path):
    files = {"handbook.yaml": SETTINGS, "policies/money.md": POLICY}
    one = Writer(tmp_path / "rules", tmp_path, files)
    with closing(one.handbook):
        yield one


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> InventoryView:
    return open_page(window, qtbot)


def open_page(window: MainWindow, qtbot: QtBot) -> InventoryView:
    window.commands.show_care()
    window.areas.with_caring(lambda caring: caring.show_page("inventory"))

    def is_there() -> bool:
        caring = window.areas.made("care")
        found = caring and caring.stocktaking.page
        return bool(found and found.stock)

    qtbot.waitUntil(is_there, timeout=LONG)
    found = window.areas.caring.stocktaking.page
    assert found is not None
    return found


def state(page: InventoryView, touchpoint: str, kind: str) -> State:
    assert page.stock is not None
    cell = page.stock.coverage.cells.get((touchpoint, kind))
    return cell.state if cell else State.OPEN


def dialog_of(window: MainWindow, qtbot: QtBot, kind: str):
    qtbot.waitUntil(
        lambda: type(window.areas.caring.stocktaking.dialog).__name__ == kind, timeout=LONG
    )
    return window.areas.caring.stocktaking.dialog


def headings(page: InventoryView) -> list[str]:
    return [row.heading for row in page.rows.found.rows]


def test_a_cell_lists_its_rules_and_they_can_be_mended(
    page: InventoryView, window: MainWindow, qtbot: QtBot
) -> None:
    page.matrix.choose("refunds", "policy")
    assert headings(page) == ["Back", "Never"]
    page.matrix.setFocus()
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    assert page.rows.hasFocus()
    QTest.keyClick(page.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.navigator.area == WRITE, timeout=LONG)
    qtbot.waitUntil(lambda: window.areas.writing.path == "policies/money.md", timeout=LONG)


@pytest.mark.parametrize(
    ("key", "word"),
    [(Qt.Key.Key_N, "none-needed"), (Qt.Key.Key_I, "informal"), (Qt.Key.Key_M, "missing")],
)
def test_a_letter_marks_a_cell_and_undo_takes_it_back(
    page: InventoryView, window: MainWindow, written: Writer, qtbot: QtBot, key: Qt.Key, word: str
) -> None:
    page.matrix.choose("joining", "standard")
    assert state(page, "joining", "standard") is State.OPEN
    QTest.keyClick(page.matrix, key)
    qtbot.waitUntil(lambda: state(page, "joining", "standard") == word, timeout=LONG)
    marked = f"{SETTINGS}inventory:\n  joining:\n    standard: {word}\n"
    assert written.text("handbook.yaml") == marked
    assert page.marks[word].isChecked()
    (undo,) = window.notice.ways
    undo.click()
    qtbot.waitUntil(lambda: state(page, "joining", "standard") is State.OPEN, timeout=LONG)
    assert written.text("handbook.yaml") == SETTINGS


def test_the_button_of_a_mark_takes_it_away(
    page: InventoryView, written: Writer, qtbot: QtBot
) -> None:
    page.matrix.choose("joining", "policy")
    page.marks["missing"].click()
    qtbot.waitUntil(lambda: state(page, "joining", "policy") is State.MISSING, timeout=LONG)
    page.marks["missing"].click()
    qtbot.waitUntil(lambda: state(page, "joining", "policy") is State.OPEN, timeout=LONG)
    assert written.text("handbook.yaml").rstrip() == SETTINGS.rstrip()


def test_screen_readers_hear_place_counts_and_state(page: InventoryView) -> None:
    model = page.matrix.model()
    spoken = {
        str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }
    assert any(one.startswith("Refunds, Policy. 2 rule") for one in spoken)
    assert any(one.startswith("Joining, Standard") and "Nothing yet" in one for one in spoken)
    assert page.matrix.accessibleName()


def test_a_rule_nobody_wrote_down_is_caught_from_anywhere(
    window: MainWindow, written: Writer, qtbot: QtBot
) -> None:
    """Key, sentence, two choices, key; then it is found, and the next page tells of it."""
    QTest.keyClick(window, Qt.Key.Key_I, CTRL_SHIFT)
    qtbot.waitUntil(lambda: window.areas.made("care") is not None, timeout=LONG)
    dialog = dialog_of(window, qtbot, "InformalDialog")
    assert not dialog.do.isEnabled()
    qtbot.keyClicks(dialog.sentence, "Regulars pay on Friday.")
    dialog.touchpoint.setCurrentIndex(dialog.touchpoint.findData("joining"))
    dialog.flexibility.setCurrentIndex(dialog.flexibility.findData("gray"))
    dialog.owner.setCurrentIndex(dialog.owner.findData("desk"))
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: written.handbook.folder.has("informal-rules.md"), timeout=LONG)
    text = written.text("informal-rules.md")
    assert "written: informal" in text
    assert "Regulars pay on Friday." in text
    window.commands.show_look_up()
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    qtbot.keyClicks(window.look_up.field, "regulars friday")
    qtbot.waitUntil(lambda: window.look_up.card.card is not None, timeout=LONG)
    card = window.look_up.card
    said = "Informal: known, not written down"
    qtbot.waitUntil(lambda: said in {one.text() for one in card.findChildren(QLabel)}, timeout=LONG)
    spoken = window.look_up.results.view.model().index(0, 0)
    assert said in str(spoken.data(Qt.ItemDataRole.AccessibleTextRole))
    page = open_page(window, qtbot)
    qtbot.waitUntil(lambda: state(page, "joining", "") is State.INFORMAL, timeout=LONG)
    page.matrix.choose("joining", "")
    assert headings(page) == ["Regulars pay on Friday"]
    assert not page.write_up.isHidden()
    (undo,) = window.notice.ways
    undo.click()
    qtbot.waitUntil(lambda: not written.handbook.folder.has("informal-rules.md"), timeout=LONG)


def test_it_is_written_up_by_moving_it(
    page: InventoryView, window: MainWindow, written: Writer, qtbot: QtBot
) -> None:
    page.matrix.choose("refunds", "procedure")
    page.informal.click()
    dialog = dialog_of(window, qtbot, "InformalDialog")
    assert dialog.touchpoint.currentData() == "refunds"
    dialog.sentence.setPlainText("We round up.")
    dialog.accept()
    qtbot.waitUntil(lambda: state(page, "refunds", "procedure") is State.INFORMAL, timeout=LONG)
    page.matrix.choose("refunds", "")
    page.write_up.click()
    qtbot.waitUntil(lambda: window.areas.made(WRITE) is not None, timeout=LONG)
    qtbot.waitUntil(lambda: window.tending.arranging.dialog is not None, timeout=LONG)
    window.tending.arranging.dialog.reject()


def test_what_leaves_the_informal_rules_is_written(written: Writer) -> None:
    from handbook_app.services.authoring.arranging import move_section
    from handbook_app.services.authoring.saving import save_texts
    from handbook_app.services.inventory.informal import Caught, capture

    edits = capture(written.handbook, Caught("We round up.", "refunds", "gray"))
    save_texts(written.handbook, edits, "Note")
    written.handbook.refresh()
    edits = move_section(written.handbook, "informal-rules.md", "we-round-up", "policies/money.md")
    save_texts(written.handbook, edits, "Write up")
    text = written.text("policies/money.md")
    assert "we-round-up" in text
    assert "informal" not in text
    assert "flexibility: gray" in text


def test_a_value_lists_its_rules_and_one_without_is_a_gap(page: InventoryView) -> None:
    page.show_face(Listed.VALUES)
    assert headings(page) == ["Back"]
    values = page.lists[Listed.VALUES]
    values.setCurrentIndex(values.model().index(1, 0))
    assert headings(page) == []
    assert "no rules" in str(values.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_card_leads_to_all_rules_of_a_value(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.look_up.field, "pay it back")
    card = window.look_up.card
    qtbot.waitUntil(lambda: card.card is not None and card.is_complete, timeout=LONG)
    (value,) = [one for one in card.findChildren(QToolButton) if one.text() == "Fairness"]
    QTest.keyClick(value, Qt.Key.Key_Space)
    page = open_page(window, qtbot)
    qtbot.waitUntil(lambda: page.face == Listed.VALUES and bool(headings(page)), timeout=LONG)
    chosen = page.lists[Listed.VALUES].thing
    assert chosen is not None
    assert (chosen.id, headings(page)) == ("fairness", ["Back"])


def test_names_are_written_in_each_language_of_the_handbook(
    page: InventoryView, window: MainWindow, written: Writer, qtbot: QtBot
) -> None:
    page.show_face(Listed.TOUCHPOINTS)
    page.add.click()
    dialog = dialog_of(window, qtbot, "NameDialog")
    assert list(dialog.names) == ["en", "de"]
    dialog.names["de"].setText("Kündigen")
    dialog.accept()
    qtbot.waitUntil(lambda: len(page.stock.things[Listed.TOUCHPOINTS]) == 3, timeout=LONG)
    settings = parse_settings(written.text("handbook.yaml"))[0]
    assert dict(settings.touchpoints["kündigen"].name) == {"de": "Kündigen"}
    assert written.text("handbook.yaml").startswith("# ours\n")


def test_a_name_is_changed_by_return(
    page: InventoryView, window: MainWindow, written: Writer, qtbot: QtBot
) -> None:
    page.show_face(Listed.OWNERS)
    QTest.keyClick(page.lists[Listed.OWNERS], Qt.Key.Key_Return)
    dialog = dialog_of(window, qtbot, "NameDialog")
    assert list(dialog.names) == [""], "one name for all languages stays one"
    dialog.names[""].setText("Front desk")
    dialog.accept()
    qtbot.waitUntil(lambda: page.stock.name_of(Listed.OWNERS, "desk") == "Front desk", timeout=LONG)
    changed = SETTINGS.replace("name: Desk", "name: Front desk")
    assert written.text("handbook.yaml") == changed


def test_a_folder_without_touchpoints_helps_to_begin(
    open_on: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    root = tmp_path / "plain"
    root.mkdir()
    (root / "a.md").write_text("# A\n\nText.\n")
    window = open_on(root)
    page = open_page(window, qtbot)
    assert not page._first.isHidden()
    page.add.click()
    dialog = dialog_of(window, qtbot, "NameDialog")
    next(iter(dialog.names.values())).setText("At the counter")
    dialog.accept()
    qtbot.waitUntil(lambda: page._first.isHidden(), timeout=LONG)
    assert (root / "handbook.yaml").read_text() == (
        "touchpoints:\n  at-the-counter:\n    name: At the counter\n"
    )


def test_every_part_is_reached_by_f6(page: InventoryView) -> None:
    stops = page.focus_stops()
    assert page.matrix in stops
    assert page.rows in stops
    assert all(button.text() for button in page.findChildren(QPushButton))
