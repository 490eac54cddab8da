"""The history without a mouse, and histories and texts too large to be laid out at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from handbook_app.services.comparing import compare_texts
from handbook_app.ui.history.rows_view import RowsView
from tests.ui.history.conftest import LONG, RETURNS, summaries, wait_for

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifiers)


def test_from_the_rule_one_reads_to_its_history_and_back(window, qtbot) -> None:
    window.look_up.look_for("return window")
    qtbot.waitUntil(lambda: window.place_read is not None, timeout=LONG)
    qtbot.waitUntil(window.look_up.field.hasFocus, timeout=LONG)
    press(qtbot, Qt.Key.Key_H, CONTROL)
    qtbot.waitUntil(lambda: window.areas.made("history") is not None, timeout=LONG)
    history = window.areas.looking_back.view
    wait_for(qtbot, history, 4)
    assert window.areas.looking_back.scope.section == "return-window"
    qtbot.waitUntil(history.versions.hasFocus, timeout=LONG)
    press(qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: history.panel.told.lines == ["wording: 30 → 20 days"], timeout=LONG)
    rows = history.panel.comparison.rows
    qtbot.waitUntil(rows.isVisible, timeout=LONG)
    press(qtbot, Qt.Key.Key_Return)
    assert rows.hasFocus()
    press(qtbot, Qt.Key.Key_F8)
    press(qtbot, Qt.Key.Key_F6)
    press(qtbot, Qt.Key.Key_F6)
    assert history.seek.field.hasFocus()
    press(qtbot, Qt.Key.Key_K, CONTROL)
    assert window.navigator.area == "look_up"


def test_the_key_of_the_area(window, qtbot) -> None:
    qtbot.waitUntil(window.look_up.field.hasFocus, timeout=LONG)
    press(qtbot, Qt.Key.Key_H, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.areas.made("history") is not None, timeout=LONG)
    wait_for(qtbot, window.areas.looking_back.view, 5)
    assert window.rail._buttons["history"][0].isChecked()


def test_buttons_on_card_and_reader_lead_there(window, qtbot) -> None:
    window.look_up.look_for("return window")
    qtbot.waitUntil(lambda: window.place_read is not None, timeout=LONG)
    window.look_up.card.history_asked.emit()
    qtbot.waitUntil(lambda: window.navigator.area == "history", timeout=LONG)
    window.navigator.open_document(RETURNS, "hygiene")
    qtbot.waitUntil(
        lambda: window.place_read is not None and window.place_read.document == RETURNS,
        timeout=LONG,
    )
    window.areas.browsing.reader.head.history_pressed.emit()
    qtbot.waitUntil(lambda: window.areas.looking_back.scope.section == "hygiene", timeout=LONG)


def test_a_long_history_comes_page_by_page(open_on, writer, qtbot) -> None:
    one = writer({"a.md": "# A\n"})
    for number in range(60):
        one.save("a.md", f"# A\n\nNumber {number}.\n", f"Save {number}")
    window = open_on(one.handbook.root)
    window.commands.show_history_area()
    qtbot.waitUntil(lambda: window.areas.made("history") is not None, timeout=LONG)
    view = window.areas.looking_back.view
    wait_for(qtbot, view, 40)
    view.versions.scrollToBottom()
    qtbot.waitUntil(lambda: view.versions.moments.rowCount() == 61, timeout=LONG)
    assert summaries(view)[-1] == "Start the handbook"


def test_of_forty_thousand_changed_rows_only_those_in_view_are_laid_out(window, qtbot) -> None:
    before = "".join(f"Line {number} says one thing.\n" for number in range(40_000))
    after = before.replace("one thing", "another")
    view = RowsView(window.look)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_comparison(compare_texts(before, after))
    assert len(view.rows) == 40_000
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.words_of_current().endswith("Line 39999 says another.")
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert len(view._laid_out) < 200
