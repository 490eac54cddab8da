"""One rule at a time, answered by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handbook_app.ui.worksheet.guided_view import GuidedView
from handbook_app.ui.worksheet.worksheet_view import WorksheetView
from tests.ui.worksheet.conftest import CONTROL, LONG, press
from tests.versioned import Writer

Key = Qt.Key
PLACE = ("chapters/00.md", "rule-00")


def begin(page: WorksheetView, qtbot: QtBot, *places: tuple[str, str]) -> GuidedView:
    page.wish.show_which("all")
    qtbot.waitUntil(lambda: page.model.rowCount() > 200, timeout=LONG)
    page.model.tick([page.model.line_of(one) for one in places], is_ticked=True)
    page.table.go_to(places[0])
    press(page.table, Key.Key_O)
    guided = page._page
    assert isinstance(guided, GuidedView)
    qtbot.waitUntil(lambda: guided.answer is not None, timeout=LONG)
    return guided


def code(guided: GuidedView) -> str:
    return guided.walk.stop.card.code if guided.walk.stop else ""


def typed(guided: GuidedView, words: str) -> None:
    QTest.keyClicks(guided.answer.words, words)
    press(guided.answer.words, Key.Key_Return)


def facts(page: WorksheetView, place=PLACE) -> dict:
    return page.sheet.facts(place)


def test_a_black_rule_from_the_first_question_to_what_is_to_be_mended(
    page: WorksheetView, qtbot: QtBot
) -> None:
    guided = begin(page, qtbot, PLACE)
    qtbot.waitUntil(lambda: "number 0" in guided.text.toPlainText(), timeout=LONG)
    press(guided.answer, Key.Key_1)
    assert code(guided) == "grounds"
    press(guided.answer, Key.Key_1, Key.Key_3, Key.Key_Return)
    typed(guided, "It breaks.")
    typed(guided, "They ride home.")
    typed(guided, "So that you ride home.")
    assert code(guided) == "felt"
    press(guided.answer, Key.Key_2)
    assert code(guided) == "because"
    press(guided.answer, Key.Key_2, Key.Key_Return)
    assert (code(guided), guided.walk.stop.card.mends) == ("words", "words-fail")
    typed(guided, " Always.")
    assert code(guided) == "instead"
    said = facts(page)
    assert said["flexibility"] == "black"
    assert said["grounds"] == ["safety", "law"]
    assert said["reason"] == "It breaks."
    assert said["tell-customer"] == "So that you ride home. Always."
    assert said["felt"]["because"] == ["words-fail"]
    assert said["felt"]["checked"]


def test_a_gray_rule_with_options_and_circumstances(page: WorksheetView, qtbot: QtBot) -> None:
    guided = begin(page, qtbot, PLACE)
    press(guided.answer, Key.Key_2)
    typed(guided, "Never at night.")
    assert code(guided) == "options"
    when = guided.answer.fields[0, "when"]
    QTest.keyClicks(when, "Late")
    QTest.keyClicks(guided.answer.fields[0, "offer"], "Credit")
    press(when, Key.Key_Return)
    assert code(guided) == "circumstances"
    ready = guided.answer.findChildren(type(page.wish.faces["all"]))
    press(ready[0], Key.Key_Space)
    press(guided.answer.words, Key.Key_Return)
    said = facts(page)
    assert said["options"] == [{"when": "Late", "offer": "Credit"}]
    assert said["circumstances"] == [ready[0].text()]


def test_back_skip_ask_and_stop(
    page: WorksheetView, written: Writer, open_on: Callable, worksheet: Callable, qtbot: QtBot
) -> None:
    places = [("chapters/00.md", f"rule-0{at}") for at in range(4)]
    guided = begin(page, qtbot, *places)
    assert guided.progress.text() == "Rule 1 of 4"
    press(guided.answer, Key.Key_PageDown)
    assert code(guided) == "purpose"
    press(guided.answer, Key.Key_F9)
    assert page.sheet.asked == {places[0]: ("purpose",)}
    press(guided.answer, Key.Key_PageUp)
    assert code(guided) == "purpose"
    press(guided.answer, Key.Key_PageDown, modifier=CONTROL)
    qtbot.waitUntil(lambda: guided.progress.text() == "Rule 2 of 4", timeout=LONG)
    press(guided.answer, Key.Key_2)
    press(guided, Key.Key_Escape)
    assert page.table.place == places[1]
    assert facts(page, places[1])["flexibility"] == "gray"
    assert page.do.resume.isVisible()
    qtbot.waitUntil(lambda: page.sheet.tasks.kept().at == 1, timeout=LONG)
    again = worksheet(open_on(written.handbook.root))
    qtbot.waitUntil(again.do.resume.isVisible, timeout=LONG)
    again.do.resume.click()
    qtbot.waitUntil(lambda: again._page.progress.text() == "Rule 2 of 4", timeout=LONG)
    assert again.sheet.asked == {places[0]: ("purpose",)}


def test_the_last_question_leads_back(page: WorksheetView, qtbot: QtBot) -> None:
    guided = begin(page, qtbot, PLACE)
    while code(guided):
        press(guided.answer, Key.Key_PageDown)
    assert "last question" in guided.question.text()
    press(guided, Key.Key_Escape)
    assert page._page is None
    assert not page.sheet.sitting.edits


def test_a_day_that_is_none_is_not_taken(page: WorksheetView, qtbot: QtBot) -> None:
    guided = begin(page, qtbot, PLACE)
    while code(guided) != "origin":
        press(guided.answer, Key.Key_PageDown)
    day = guided.answer.fields["date",]
    QTest.keyClicks(day, "2019-13-45")
    press(day, Key.Key_Return)
    assert code(guided) == "origin"
    day.clear()
    QTest.keyClicks(day, "2019-03-02")
    press(day, Key.Key_Return)
    assert code(guided) == "holds"
    assert facts(page)["origin"] == {"date": "2019-03-02"}
    press(guided.answer, Key.Key_1)
    assert facts(page)["origin"]["holds"]["answer"] == "yes"


def test_the_text_of_the_rule_is_laid_out(
    page: WorksheetView, written: Writer, qtbot: QtBot
) -> None:
    text = written.text(PLACE[0]).replace(
        "Do this, number 0,", "Do **this**, [number 0](https://example.org), <script>x()</script>"
    )
    (written.handbook.root / PLACE[0]).write_text(text, "utf-8")
    guided = begin(page, qtbot, PLACE)
    qtbot.waitUntil(lambda: "number 0" in guided.text.toPlainText(), timeout=LONG)
    shown = guided.text.toPlainText()
    assert shown.startswith("Do this, number 0,")
    assert "script" not in shown
    assert guided.text.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse == (
        Qt.TextInteractionFlag.NoTextInteraction
    )


def test_a_value_that_the_handbook_does_not_list(page: WorksheetView, qtbot: QtBot) -> None:
    guided = begin(page, qtbot, PLACE)
    while code(guided) != "values":
        press(guided.answer, Key.Key_PageDown)
    press(guided.answer, Key.Key_1)
    QTest.keyClicks(guided.answer.other, "Courage")
    press(guided.answer.other, Key.Key_Return)
    assert code(guided) == "spirit"
    assert facts(page)["values"] == ["fairness", "Courage"]
    press(guided.answer, Key.Key_PageUp)
    assert [one.isChecked() for one in guided.answer.buttons] == [True, True]
    press(guided.answer, Key.Key_2, Key.Key_Return)
    assert facts(page)["values"] == ["fairness"]
