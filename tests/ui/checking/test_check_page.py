"""The check of the whole handbook: real problems, found in the background, opened by a key."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.conftest import LONG

BAD = "---\nowner: nobody\n---\n# Bad\n\n[x](nowhere.md)\n\n[y](returns.md#hygeine)\n"


def checked(window, qtbot, written):
    written.save("policies/bad.md", BAD)
    services = window.session.services
    qtbot.waitUntil(lambda: len(services.catalogue()) == 2, timeout=LONG)
    qtbot.keyClick(window, Qt.Key.Key_F7)
    page = window.tending.checking.page
    qtbot.waitUntil(lambda: len(page.shown) == 2, timeout=LONG)
    return page


def test_everything_is_listed_and_each_place_is_opened(open_window, qtbot, written) -> None:
    page = checked(open_window, qtbot, written)
    assert [one.code for one in page.shown] == ["broken-link", "broken-anchor"]
    assert page.model.rows[0] == "policies/bad.md"
    assert page.progress.isHidden()
    page.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    writing = open_window.areas.writing
    qtbot.waitUntil(lambda: writing.path == "policies/bad.md", timeout=LONG)
    edit = writing.editor.text.edit
    assert edit.isVisible()
    assert edit.textCursor().blockNumber() == 7


def test_kinds_and_words_narrow_it(open_window, qtbot, written) -> None:
    page = checked(open_window, qtbot, written)
    page.kinds["hint"].setChecked(True)
    assert len(page.shown) > 2
    page.kinds["warning"].setChecked(False)
    assert {one.severity for one in page.shown} == {"hint"}
    page.kinds["warning"].setChecked(True)
    qtbot.keyClicks(page.field, "hygeine")
    assert [one.code for one in page.shown] == ["broken-anchor"]
    qtbot.keyClicks(page.field, "zzz")
    assert page.list.isHidden()
    assert page.nothing.text()


def test_what_is_mended_goes_from_the_list(open_window, qtbot, written) -> None:
    page = checked(open_window, qtbot, written)
    written.replace("policies/bad.md", "nowhere.md", "returns.md")
    qtbot.waitUntil(lambda: len(page.shown) == 1, timeout=LONG)
