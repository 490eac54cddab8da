"""Earlier wordings brought back from the window, and undone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.history.conftest import LONG, RETURNS, wait_for

FIRST = 3  # the row of the first version in the history of the rule


def begin(window, history, qtbot, section: str) -> None:
    window.navigator.show_history(RETURNS, section)
    wait_for(qtbot, history, 4)
    history.versions.setFocus()
    history.versions.setCurrentIndex(history.versions.moments.index(FIRST))
    qtbot.waitUntil(lambda: "restore" in history.panel.head.buttons, timeout=LONG)
    qtbot.keyClick(history.versions, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: "save" in history.panel.head.buttons, timeout=LONG)


def test_a_rule_comes_back_after_it_was_shown_what_changes(window, history, written, qtbot) -> None:
    written.replace(RETURNS, "Opened articles", "Opened packs")
    window.session.refresh()
    before = written.text(RETURNS)
    window.navigator.show_history(RETURNS, "return-window")
    begin(window, history, qtbot, "return-window")
    assert history.panel.told.lines == [
        "black → gray",
        "limit of option 1: 30 → 14 days",
        "wording: 20 → 30 days",
    ]
    assert written.text(RETURNS) == before, "nothing is saved before it is said so"
    qtbot.keyClick(history.panel.head.buttons["save"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not history.done.isHidden(), timeout=LONG)
    assert "limit: 14 days" in written.text(RETURNS)
    assert "Opened packs" in written.text(RETURNS), "the other rule stays as it is"
    newest = written.handbook.versions().version("")
    assert newest.summary.startswith("Bring back the wording of ")
    history.done.undo.click()
    qtbot.waitUntil(lambda: written.text(RETURNS) == before, timeout=LONG)


def test_escape_leaves_everything_as_it_is(window, history, written, qtbot) -> None:
    before = written.handbook.versions().tip()
    begin(window, history, qtbot, "")
    qtbot.keyClick(history.panel.head.buttons["save"], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "restore" in history.panel.head.buttons, timeout=LONG)
    assert written.handbook.versions().tip() == before


def test_what_is_the_same_is_not_brought_back(window, history, qtbot) -> None:
    window.navigator.show_history(RETURNS, "return-window")
    wait_for(qtbot, history, 4)
    history.panel.action_chosen.emit("restore")
    qtbot.waitUntil(
        lambda: "nothing to bring back" in history.panel.head.where.text(), timeout=LONG
    )
    assert "save" not in history.panel.head.buttons


def test_undo_refuses_when_something_else_was_saved(window, history, written, qtbot) -> None:
    begin(window, history, qtbot, "")
    history.panel.head.buttons["save"].click()
    qtbot.waitUntil(lambda: not history.done.isHidden(), timeout=LONG)
    written.save("other.md", "# Other\n", "Other")
    history.done.undo.click()
    qtbot.waitUntil(lambda: "something else was saved" in window.notice.text, timeout=LONG)


def test_paragraphs_lead_to_the_version_that_touched_them(window, history, qtbot) -> None:
    window.navigator.show_history(RETURNS, "")
    wait_for(qtbot, history, 4)
    history.side.by_paragraph.click()
    model = history.side.paragraphs.paragraphs
    qtbot.waitUntil(lambda: model.rowCount() > 0, timeout=LONG)
    words = [model.index(row).data() for row in range(model.rowCount())]
    (row,) = [at for at, said in enumerate(words) if "within 20 days" in said]
    assert "Be stricter" in words[row]
    history.side.paragraphs.setCurrentIndex(model.index(row))
    qtbot.waitUntil(lambda: history.panel.head.title.text() == "Be stricter", timeout=LONG)
    qtbot.waitUntil(lambda: history.panel.told.lines == ["wording: 30 → 20 days"], timeout=LONG)
