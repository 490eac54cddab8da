"""The page of reviews, by keyboard: decide, take back, go on; the team's meeting; reminders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from handbook_app.model.records import Outcome
from handbook_app.services.reviews.reviewing import Reviews
from handbook_app.ui.main_window.places import BROWSE, WRITE
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.reviews.reviews_view import BY_OWNER, MINE, ReviewsView
from tests.ui.care.conftest import LONG
from tests.versioned import Writer

SETTINGS = """people: {tess: {name: Tess Tester}}
owners: {us: {name: Our team, people: [tess]}, them: {name: The others}}
touchpoints: {till: {name: The till}}
"""
SWAPS = """---
id: swaps
kind: policy
owner: us
touchpoints: [till]
review: {every: 6 months, last: 2020-01-31}
rules:
  window: {flexibility: gray, related: [hygiene#opened]}
  receipt: {flexibility: black}
---
# Swaps

## Window {#window}

Within 30 days.

## Receipt {#receipt}

With a receipt.
"""
HYGIENE = """---
id: hygiene
kind: policy
owner: them
rules:
  opened: {flexibility: black, origin: {holds: {answer: "no", checked: 2026-01-01}}}
---
# Hygiene

## Opened {#opened}

Opened articles stay.
"""
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Writer]:
    files = {"swaps.md": SWAPS, "hygiene.md": HYGIENE, "handbook.yaml": SETTINGS}
    one = Writer(tmp_path / "rules", tmp_path, files)
    with closing(one.handbook):
        yield one


@pytest.fixture
def window(open_on: Callable[[Path], MainWindow], written: Writer) -> MainWindow:
    return open_on(written.handbook.root)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ReviewsView:
    return open_page(window, qtbot)


def open_page(window: MainWindow, qtbot: QtBot) -> ReviewsView:
    window.commands.show_reviews()
    qtbot.waitUntil(lambda: window.areas.made("care") is not None, timeout=LONG)
    qtbot.waitUntil(lambda: window.areas.caring.reviewing.page is not None, timeout=LONG)
    shown = window.areas.caring.reviewing.page
    wait_for(shown, qtbot)
    return shown


def wait_for(page: ReviewsView, qtbot: QtBot) -> None:
    """Until everything that is due is shown, and the walk through what is chosen."""

    def is_there() -> bool:
        return page.is_settled and (not page.list.items or page.walk.item == page.list.item)

    qtbot.waitUntil(is_there, timeout=LONG)


def headings(page: ReviewsView) -> list[str]:
    return [item.row.heading for item in page.list.items]


def press(widget: object, key: Qt.Key, how: object = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, how)  # type: ignore[call-overload]


def test_what_is_due_stands_with_its_reason(page: ReviewsView) -> None:
    assert headings(page) == ["Opened", "Window", "Receipt"]
    assert page.walk.item == page.list.items[0]
    spoken = page.list.found.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Its reason no longer holds." in spoken


def test_a_review_by_keyboard_alone(page: ReviewsView, written: Writer, qtbot: QtBot) -> None:
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Down)
    wait_for(page, qtbot)
    press(page.list, Qt.Key.Key_Return)
    field = page.walk.form.fields["customer"]
    assert field.hasFocus()
    QTest.keyClicks(field, "They nod.")
    press(field, Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: headings(page) == ["Opened", "Receipt"], timeout=LONG)
    wait_for(page, qtbot)
    assert page.list.item.row.heading == "Receipt", "the next one follows"
    assert page.walk.form.said()["customer"] == ""
    (review,) = Reviews(written.handbook).reviews_of("swaps.md", "window")
    assert (review.outcome, review.customer, review.by) == ("keep", "They nod.", "Tess Tester")


def test_undo_in_the_notice(page: ReviewsView, window: MainWindow, qtbot: QtBot) -> None:
    press(page.list, Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: headings(page) == ["Window", "Receipt"], timeout=LONG)
    (undo,) = window.notice.ways
    undo.setFocus()
    press(undo, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: headings(page) == ["Opened", "Window", "Receipt"], timeout=LONG)
    assert window.notice.isHidden()


def test_modify_opens_the_editor_and_stays_until_something_changed(
    page: ReviewsView, window: MainWindow, written: Writer, qtbot: QtBot
) -> None:
    page.list.setCurrentIndex(page.list.found.index(3))
    wait_for(page, qtbot)
    press(page.list, Qt.Key.Key_2, CONTROL)
    qtbot.waitUntil(lambda: window.navigator.area == WRITE, timeout=LONG)
    qtbot.waitUntil(lambda: window.areas.writing.editor is not None, timeout=LONG)
    assert window.areas.writing.path == "swaps.md"
    again = open_page(window, qtbot)
    qtbot.waitUntil(lambda: "Window" in headings(again), timeout=LONG)
    (item,) = [one for one in again.list.items if one.row.heading == "Window"]
    assert [reason.why for reason in item.reasons] == ["open-decision"]
    written.replace("swaps.md", "30 days", "45 days")
    window.session.refresh()
    qtbot.waitUntil(lambda: "Window" not in headings(again), timeout=LONG)


def test_retire_asks_what_holds_instead(
    page: ReviewsView, window: MainWindow, written: Writer, qtbot: QtBot
) -> None:
    press(page.list, Qt.Key.Key_3, CONTROL)
    reviewing = window.areas.caring.reviewing
    qtbot.waitUntil(lambda: reviewing.dialog is not None, timeout=LONG)
    dialog = reviewing.dialog
    qtbot.waitUntil(dialog.isActiveWindow, timeout=LONG)
    QTest.keyClicks(dialog.heir.field, "swaps#receipt")
    press(dialog.heir.field, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "Opened" not in headings(page), timeout=LONG)
    text = written.text("hygiene.md")
    assert "status: retired" in text
    assert "replaced-by: swaps#receipt" in text
    qtbot.waitUntil(lambda: bool(window.notice.ways), timeout=LONG)
    window.notice.ways[0].click()
    qtbot.waitUntil(lambda: written.text("hygiene.md") == HYGIENE, timeout=LONG)
    qtbot.waitUntil(lambda: "Opened" in headings(page), timeout=LONG)


def test_filters_and_order(page: ReviewsView) -> None:
    page.owner.setCurrentIndex(page.owner.findData(MINE))
    assert headings(page) == ["Window", "Receipt"]
    page.owner.setCurrentIndex(page.owner.findData("them"))
    assert headings(page) == ["Opened"]
    page.owner.setCurrentIndex(0)
    page.touchpoint.setCurrentIndex(page.touchpoint.findData("till"))
    assert headings(page) == ["Window", "Receipt"]
    page.touchpoint.setCurrentIndex(0)
    page.group.setCurrentIndex(page.group.findData(BY_OWNER))
    names = [one for one in page.list.found.rows if isinstance(one, str)]
    assert names == ["The others", "Our team"]


def test_a_suspect_link_appears_is_confirmed_and_goes(
    page: ReviewsView, window: MainWindow, written: Writer, qtbot: QtBot
) -> None:
    page.list.setCurrentIndex(page.list.found.index(3))
    wait_for(page, qtbot)
    assert page.walk.item.row.heading == "Window"
    written.replace("hygiene.md", "Opened articles stay", "Nothing goes back")
    window.session.refresh()
    why = lambda: [one.why for it in page.list.items if it.row.heading == "Window"  # noqa: E731
                   for one in it.reasons]  # fmt: skip
    qtbot.waitUntil(lambda: why() == ["suspect-link", "overdue"], timeout=LONG)
    at = next(
        row for row, one in enumerate(page.list.found.rows)
        if not isinstance(one, str) and one.row.heading == "Window"
    )  # fmt: skip
    page.list.setCurrentIndex(page.list.found.index(at))
    wait_for(page, qtbot)
    (box,) = page.walk.rule.confirmations.values()
    box.setFocus()
    press(box, Qt.Key.Key_Space)
    press(box, Qt.Key.Key_4, CONTROL)
    qtbot.waitUntil(lambda: why() == ["open-decision", "overdue"], timeout=LONG)
    (review,) = Reviews(written.handbook).reviews_of("swaps.md", "window")
    assert review.confirms == ("hygiene#opened",)


def test_the_whole_rule_is_one_key_away(
    page: ReviewsView, window: MainWindow, qtbot: QtBot
) -> None:
    page.walk.read_asked.emit()
    assert window.navigator.area == BROWSE


def test_nothing_due_says_what_brings_a_rule_here(
    open_on: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    root = tmp_path / "plain"
    root.mkdir()
    (root / "a.md").write_text("# A\n\n## One\n\nText.\n")
    page = open_page(open_on(root), qtbot)
    assert headings(page) == []
    assert "How often rules are reviewed" in page._nothing.text()
    assert not page.meeting.isEnabled()
    press(page, Qt.Key.Key_1, CONTROL)  # and nothing happens


def test_the_past_is_not_reviewed(page: ReviewsView, window: MainWindow, qtbot: QtBot) -> None:
    from handbook_app.tasks.services import Past

    item = page.walk.item
    version = window.session.services.archive().version(date.today().isoformat())
    window.session.past = Past(version)
    page.walk.decided.emit(Outcome.KEEP)
    assert not window.notice.isHidden()
    assert page.walk.item == item
    window.session.past = None


class TestMeeting:
    @pytest.fixture
    def team(self, page: ReviewsView, window: MainWindow):
        page.meeting.setFocus()
        press(page.meeting, Qt.Key.Key_Space)
        return window.areas.caring.reviewing.team

    @pytest.fixture
    def meeting(self, team, qtbot: QtBot):
        qtbot.waitUntil(team.agenda.isActiveWindow, timeout=LONG)
        press(team.agenda.list, Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: team.meeting is not None, timeout=LONG)
        qtbot.waitUntil(lambda: team.meeting.rule is not None, timeout=LONG)
        qtbot.waitUntil(team.meeting.isActiveWindow, timeout=LONG)
        yield team.meeting
        if team.meeting is not None:
            team.meeting.accept()

    def test_items_are_picked_and_ordered(self, team, qtbot: QtBot) -> None:
        agenda = team.agenda
        qtbot.waitUntil(agenda.isActiveWindow, timeout=LONG)
        press(agenda.list, Qt.Key.Key_Down, ALT)
        assert [one.row.heading for one in agenda.picked] == ["Window", "Opened", "Receipt"]
        press(agenda.list, Qt.Key.Key_Space)
        assert [one.row.heading for one in agenda.picked] == ["Window", "Receipt"]
        agenda.reject()

    def test_the_agenda_is_saved(
        self, team, tmp_path: Path, window: MainWindow, qtbot: QtBot, monkeypatch
    ) -> None:
        from handbook_app.ui.main_window import team_review

        file = tmp_path / "agenda.md"
        monkeypatch.setattr(team_review, "choose_file", lambda *_: str(file))
        team.agenda.save.click()
        qtbot.waitUntil(lambda: not window.notice.isHidden(), timeout=LONG)
        assert "## 1. Hygiene: Opened" in file.read_text()
        assert "Owner: The others." in file.read_text()
        team.agenda.reject()

    def test_decisions_are_recorded_and_told_in_the_minutes(
        self, meeting, written: Writer, qtbot: QtBot
    ) -> None:
        QTest.keyClicks(meeting.form.fields["staff"], "Nobody minds.")
        press(meeting, Qt.Key.Key_1, CONTROL)
        qtbot.waitUntil(lambda: meeting.at == 1, timeout=LONG)
        press(meeting, Qt.Key.Key_Right)
        assert meeting.item.row.heading == "Receipt"
        press(meeting, Qt.Key.Key_Right)
        text = meeting.minutes.text.toPlainText()
        assert "**Kept: checked, nothing to change (Tess Tester)**" in text
        assert "- For staff: Nobody minds." in text
        assert text.count("**Not decided.**") == 2
        meeting.minutes.copy.click()
        copied = QGuiApplication.clipboard().mimeData()
        assert copied.text() == text
        assert "<h2>1. Hygiene: Opened</h2>" in copied.html()
        # Without a desktop nobody takes it over, and it would outlive the Python that it is of.
        QGuiApplication.clipboard().clear()
        assert len(Reviews(written.handbook).reviews_of("hygiene.md", "opened")) == 1

    def test_the_minutes_are_saved_with_who_was_there(
        self, meeting, qtbot: QtBot, tmp_path: Path, monkeypatch
    ) -> None:
        from handbook_app.ui.main_window import team_review

        press(meeting, Qt.Key.Key_1, CONTROL)
        qtbot.waitUntil(lambda: meeting.at == 1, timeout=LONG)
        meeting.finish.click()
        QTest.keyClicks(QApplication.focusWidget(), "Ana, Ben")
        file = tmp_path / "minutes.md"
        monkeypatch.setattr(team_review, "choose_file", lambda *_: str(file))
        meeting.minutes.save.click()
        qtbot.waitUntil(file.exists, timeout=LONG)
        qtbot.waitUntil(lambda: "minutes.md" in meeting.minutes.state, timeout=LONG)
        assert file.read_text() == meeting.minutes.text.toPlainText()
        assert "Present: Ana, Ben." in file.read_text()
        monkeypatch.setattr(team_review, "choose_file", lambda *_: str(tmp_path / "no" / "m.md"))
        meeting.minutes.save.click()
        qtbot.waitUntil(lambda: "cannot be written" in meeting.minutes.state, timeout=LONG)

    def test_a_decision_is_taken_back(self, meeting, written: Writer, qtbot: QtBot) -> None:
        press(meeting, Qt.Key.Key_1, CONTROL)
        qtbot.waitUntil(lambda: meeting.at == 1, timeout=LONG)
        meeting.done_bar.undo.click()
        qtbot.waitUntil(lambda: meeting.at == 0, timeout=LONG)
        meeting.finish.click()
        assert "Not decided." in meeting.minutes.text.toPlainText()
        assert Reviews(written.handbook).reviews_of("hygiene.md", "opened") == ()

    def test_what_was_typed_is_there_when_one_comes_back(self, meeting) -> None:
        QTest.keyClicks(meeting.form.fields["customer"], "Half a thought")
        meeting.next.click()
        assert meeting.form.said()["customer"] == ""
        meeting.previous.click()
        assert meeting.form.said()["customer"] == "Half a thought"

    def test_the_clock_is_shown_when_wanted(self, meeting) -> None:
        assert meeting._clock.text() == ""
        meeting.clock.click()
        assert meeting._clock.text() == "0:00"

    def test_afterwards_the_page_is_as_things_are(
        self, meeting, page: ReviewsView, qtbot: QtBot
    ) -> None:
        press(meeting, Qt.Key.Key_1, CONTROL)
        qtbot.waitUntil(lambda: meeting.at == 1, timeout=LONG)
        press(meeting, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: headings(page) == ["Window", "Receipt"], timeout=LONG)


def test_the_calendar_file(
    page: ReviewsView, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch
) -> None:
    from handbook_app.ui.main_window import reviewing

    file = tmp_path / "due.ics"
    monkeypatch.setattr(reviewing, "choose_file", lambda *_: str(file))
    page.calendar.click()
    qtbot.waitUntil(lambda: not window.notice.isHidden(), timeout=LONG)
    assert b"SUMMARY:Review: Swaps (2 rules)\r\n" in file.read_bytes()


class TestReminder:
    @pytest.fixture(autouse=True)
    def _no_tray(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))

    def test_once_a_day_in_the_window(self, window: MainWindow, qtbot: QtBot) -> None:
        window.reminder.look()
        qtbot.waitUntil(lambda: not window.notice.isHidden(), timeout=LONG)
        assert "2" in window.notice.text
        window.notice.ways[0].click()
        qtbot.waitUntil(lambda: window.areas.made("care") is not None, timeout=LONG)
        assert window.areas.caring.view.page == "reviews"
        window.messages.clear()
        asked: list[object] = []
        window.session.ask = lambda *given: asked.append(given)  # type: ignore[method-assign]
        window.reminder.look()
        assert asked == []

    def test_who_does_not_want_to_be_reminded_is_not(
        self, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        window.preferences.choose(reminds="no")
        asked: list[object] = []
        monkeypatch.setattr(window.session, "ask", lambda *given: asked.append(given))
        window.reminder.look()
        assert asked == []
        window.preferences.choose(reminds="yes")
        window.reminder.look()
        assert len(asked) == 1

    def test_who_answers_for_nothing_is_left_alone(
        self, open_on: Callable[[Path], MainWindow], written: Writer, qtbot: QtBot
    ) -> None:
        written.save("handbook.yaml", "owners: {us: {name: Our team, people: [ana]}}\n")
        window = open_on(written.handbook.root)
        told: list[int] = []
        window.reminder._tell = told.append  # type: ignore[method-assign]
        window.reminder.look()
        qtbot.waitUntil(lambda: told == [0], timeout=LONG)
