"""What changed since a day: the whole handbook as one report, a rule compared."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from handbook_app.ui.as_of.since_dialog import SinceDialog
from handbook_app.ui.main_window.places import HISTORY
from tests.ui.history.conftest import LONG, RETURNS, wait_for


def since_dialog(window, qtbot) -> SinceDialog:
    telling = window.areas.telling_since
    qtbot.waitUntil(lambda: telling.dialog is not None, timeout=LONG)
    assert telling.dialog is not None
    return telling.dialog


def test_the_whole_handbook_from_a_menu_to_the_words_of_a_rule_and_back(window, qtbot) -> None:
    window.commands.ask_since()
    dialog = since_dialog(window, qtbot)
    qtbot.waitUntil(lambda: "no version before" in dialog._answer.text(), timeout=LONG)
    latest = dialog.choices.count() - 4  # what held before limit, wording and colour changed
    dialog.choices.setCurrentRow(latest + 2)
    qtbot.waitUntil(dialog.do.isEnabled, timeout=LONG)
    dialog.accept()
    report = window.areas.telling_since.report
    qtbot.waitUntil(lambda: "gray → black" in report.page.toPlainText(), timeout=LONG)
    assert window.navigator.area == HISTORY
    assert report.isVisible()
    assert "Gifts" in report.page.toPlainText()
    html = report.page.toHtml()
    at = html.index(">Return window<")
    number = html[html.rindex('href="', 0, at) + len('href="') :].split('"')[0]
    report.page.link_activated.emit(number)
    view = window.areas.looking_back.view
    comparison = view.panel.comparison
    qtbot.waitUntil(lambda: comparison.difference is not None, timeout=LONG)
    assert comparison.difference.sections == ("return-window", "return-window")
    assert not report.isVisible()
    window.commands.go_back()
    qtbot.waitUntil(report.isVisible, timeout=LONG)
    report.field.setFocus()
    qtbot.keyClick(report.field, Qt.Key.Key_Escape)
    assert not report.isVisible()


def test_a_rule_is_compared_with_what_it_said(window, history, qtbot) -> None:
    window.navigator.show_history(RETURNS, "return-window")
    wait_for(qtbot, history, 4)
    history.scope.since.click()
    dialog = since_dialog(window, qtbot)
    dialog._take_day(date.today() - timedelta(days=3))
    qtbot.waitUntil(dialog.do.isEnabled, timeout=LONG)
    dialog.accept()
    comparison = history.panel.comparison
    qtbot.waitUntil(
        lambda: comparison.difference is not None and comparison.difference.start == "",
        timeout=LONG,
    )
    assert comparison.difference.end == ""
    assert comparison.difference.path == RETURNS
