"""The health page: every figure leads to its rules, and every rule can be mended from there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook_app.ui.health.health_view import HealthView
from handbook_app.ui.health.words import counted
from handbook_app.ui.main_window.places import BROWSE, WRITE
from handbook_app.ui.main_window.window import MainWindow
from tests.ui.care.conftest import LONG


def headings(page: HealthView) -> list[str]:
    return [row.heading or row.title for row in page.rows.found.rows]


def test_a_figure_lists_its_rules(page: HealthView) -> None:
    page.choose("untagged")
    assert headings(page) == ["Deposit"]
    page.choose("overdue")
    assert headings(page) == ["Deposit"]
    page.choose("no-reason")
    assert headings(page) == []
    assert not page.change.isEnabled()


def test_what_changed_again_and_again_is_shown_with_its_picture(page: HealthView) -> None:
    page.choose("restless")
    assert headings(page)[0] == "Return window"
    assert not page.chart.isHidden()
    assert "3" in page.chart.spoken
    page.choose("no-spirit")
    assert page.chart.isHidden()


def test_a_rule_is_opened_to_be_mended_by_keyboard(
    page: HealthView, window: MainWindow, qtbot: QtBot
) -> None:
    page.choose("untagged")
    page.figures.setFocus()
    QTest.keyClick(page.figures, Qt.Key.Key_Return)
    assert page.rows.hasFocus()
    QTest.keyClick(page.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.navigator.area == WRITE, timeout=LONG)
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=LONG)
    assert window.areas.writing.path == "policies/bicycles.md"


def test_the_row_that_has_the_keys_is_framed(page: HealthView, qtbot: QtBot) -> None:
    page.choose("untagged")
    page.rows.setFocus()
    qtbot.waitUntil(page.rows.hasFocus)
    without = page.figures.grab().toImage()
    page.figures.setFocus()
    qtbot.waitUntil(page.figures.hasFocus)
    assert page.figures.grab().toImage() != without


def test_a_rule_can_be_read_from_there(page: HealthView, window: MainWindow) -> None:
    page.choose("untagged")
    page.rows.setFocus()
    QTest.keyClick(page.rows, Qt.Key.Key_R)
    assert window.navigator.area == BROWSE


def test_what_somebody_mends_is_counted_anew(
    page: HealthView, window: MainWindow, written, qtbot: QtBot
) -> None:
    page.choose("untagged")
    written.replace("policies/bicycles.md", "deposit: {}", "deposit: {flexibility: black}")
    window.session.refresh()
    qtbot.waitUntil(lambda: headings(page) == [], timeout=LONG)
    page.choose("no-reason")
    assert headings(page) == ["Deposit"]


def test_screen_readers_hear_words_and_numbers(page: HealthView) -> None:
    model = page.figures.found
    spoken = [
        model.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())
    ]
    assert "Nobody has decided whether it bends: 1 of 2" in spoken


def test_without_versions_all_but_the_movement_is_told(open_on, tmp_path, qtbot: QtBot) -> None:
    root = tmp_path / "plain"
    root.mkdir()
    (root / "a.md").write_text("---\nrules: {r: {}}\n---\n# A\n\n## R {#r}\n\nText.\n")
    window = open_on(root)
    window.commands.show_care()
    qtbot.waitUntil(
        lambda: isinstance(window.areas.caring.view.focusProxy(), HealthView), timeout=LONG
    )
    page = window.areas.caring.view.focusProxy()
    qtbot.waitUntil(lambda: page.health is not None and page.is_settled, timeout=LONG)
    page.choose("restless")
    assert page.chart.isHidden()
    assert counted(page.figures.thing) == "not known"
    assert "have not been looked through" in page.nothing.text()
    page.choose("untagged")
    assert headings(page) == ["R"]


def test_how_far_it_is_is_said_while_versions_are_looked_through(
    window: MainWindow, page: HealthView, qtbot: QtBot
) -> None:
    caring = window.areas.caring
    said: list[str] = []
    real = page.say_state
    page.say_state = lambda words: (said.append(words), real(words))
    caring._steps.stepped.emit(3, 10)
    assert said == [], "nothing is being looked through"
    caring.note_change()
    qtbot.waitUntil(lambda: any("earlier versions" in one for one in said), timeout=LONG)
    caring._is_looking_back = True
    caring._steps.stepped.emit(3_000, 10_000)
    assert said[-1].endswith("3,000 / 10,000")
    caring._is_looking_back = False
    qtbot.waitUntil(lambda: page.is_settled, timeout=LONG)
