"""Timelines of the handbook, a document and a rule in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.history.conftest import LONG, RETURNS, summaries, wait_for


def test_the_whole_handbook_newest_first(window, history, qtbot) -> None:
    window.commands.show_history_area()
    wait_for(qtbot, history, 5)
    assert summaries(history)[:2] == ["No longer bends", "Add gifts"]
    assert history.scope.title.text() == "History of the whole handbook"


def test_one_rule_shows_its_own_versions_and_in_words_what_changed(window, history, qtbot) -> None:
    window.navigator.show_history(RETURNS, "return-window")
    wait_for(qtbot, history, 4)
    assert "Add gifts" not in summaries(history)
    assert history.panel.told.lines == ["gray → black"]
    history.versions.setCurrentIndex(history.versions.moments.index(2))
    qtbot.waitUntil(
        lambda: history.panel.told.lines == ["limit of option 1: 14 → 30 days"], timeout=LONG
    )


def test_keys_lead_from_the_rule_up_to_the_handbook_and_down_again(window, history, qtbot) -> None:
    window.navigator.show_history(RETURNS, "return-window")
    wait_for(qtbot, history, 4)
    history.versions.setFocus()
    qtbot.keyClick(history.versions, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.areas.looking_back.scope.section == ""
    wait_for(qtbot, history, 4)
    qtbot.keyClick(history.versions, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait_for(qtbot, history, 5)
    qtbot.keyClick(history.versions, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(history.versions, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    wait_for(qtbot, history, 4)
    assert window.areas.looking_back.scope.section == "return-window"


def test_what_is_sought_narrows_the_list(window, history, qtbot) -> None:
    window.commands.show_history_area()
    wait_for(qtbot, history, 5)
    history.seek.field.setText("gifts")
    qtbot.waitUntil(lambda: summaries(history) == ["Add gifts"], timeout=LONG)
    history.seek.field.setText("nobody wrote this")
    qtbot.waitUntil(lambda: "No version fits" in history.side.remark.text(), timeout=LONG)
    history.seek.field.clear()
    history.seek.substance.click()
    qtbot.waitUntil(lambda: "Start the handbook" not in summaries(history)
                    and len(summaries(history)) > 1, timeout=LONG)  # fmt: skip


def test_back_leads_to_the_history_before(window, history, qtbot) -> None:
    window.navigator.show_history(RETURNS, "return-window")
    wait_for(qtbot, history, 4)
    window.navigator.show_comparison(RETURNS, "", "", "")
    window.navigator.open_document(RETURNS, "")
    qtbot.waitUntil(lambda: window.areas.browsing.place_read is not None, timeout=LONG)
    window.commands.go_back()
    assert window.navigator.area == "history"
    window.commands.go_back()
    window.commands.go_back()
    assert window.areas.looking_back.scope.section == "return-window"


def test_what_is_saved_meanwhile_comes_up(window, history, written, qtbot) -> None:
    window.commands.show_history_area()
    wait_for(qtbot, history, 5)
    written.replace(RETURNS, "Opened articles", "Opened packs", "Say packs")
    qtbot.waitUntil(lambda: summaries(history)[:1] == ["Say packs"], timeout=LONG)
