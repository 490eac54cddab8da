"""Changed since I last read it, in the whole program: real versions, real widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.model.errors import Unavailable
from handbook_app.model.records import Confirmation
from handbook_app.services.history import reading_marks
from handbook_app.services.records import Records
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.plain_label import PlainLabel

RETURNS = "policies/returns.md"
KEY = (RETURNS, "return-window")
_LONG = 15_000


@pytest.fixture
def written(writer):
    return writer()


@pytest.fixture
def program(qapp) -> Iterator[Program]:
    program = Program(qapp)
    yield program
    for window in list(program.windows):
        window.close()
    program.end()


@pytest.fixture
def open_window(program: Program, qtbot: QtBot, written) -> Callable[[], MainWindow]:
    """A window on the handbook, as after a start."""

    def open_it() -> MainWindow:
        window = program.open_window()
        window.resize(1280, 800)
        window.session.open(written.handbook.root)
        qtbot.waitUntil(lambda: window.session.is_current, timeout=_LONG)
        return window

    return open_it


@pytest.fixture
def window(open_window, qtbot: QtBot, written) -> MainWindow:
    """A window whose reader knows the handbook; then a limit was changed."""
    window = open_window()
    marks = window.session.services.archive().marks
    qtbot.waitUntil(lambda: bool(marks._read().since), timeout=_LONG)
    assert not window.catching_up.rules.all
    written.replace(RETURNS, "limit: 14 days", "limit: 90 days", "Longer")
    window.session.refresh()
    qtbot.waitUntil(lambda: KEY in window.catching_up.rules.all, timeout=_LONG)
    return window


def words_on(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden()]
    return "\n".join(labels)


def button(widget: QWidget, words: str) -> QAbstractButton:
    return next(one for one in widget.findChildren(QAbstractButton) if one.text() == words)


def read_card(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.commands.show_look_up()
    window.looking_up.open(*KEY)
    card = window.look_up.card
    qtbot.waitUntil(lambda: card.card is not None and card.is_complete, timeout=_LONG)
    return card


def test_the_result_and_the_card_say_what_changed(window, qtbot) -> None:
    window.look_up.look_for("goods")
    qtbot.waitUntil(lambda: bool(window.look_up.results.count), timeout=_LONG)
    index = window.look_up.results._model.index(0)
    assert "changed since you read it" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    said = words_on(read_card(qtbot, window))
    assert "Changed since you last read it" in said
    assert "limit of option 1: 14 → 90 days" in said


def test_the_tree_the_outline_and_the_document_are_marked(window, qtbot) -> None:
    window.navigator.open_document(*KEY)
    qtbot.waitUntil(lambda: window.place_read is not None, timeout=_LONG)
    reader = window.areas.browsing.reader
    assert "1 rule" in reader.changed.text
    assert "Return window" in reader.changed.text
    index = reader.outline.model().index_of("return-window")
    assert index.data() == "◆ changed · Return window"
    assert "changed since you read it" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    tree = window.areas.browsing.view.documents
    qtbot.waitUntil(lambda: tree.tree.currentIndex().isValid(), timeout=_LONG)
    assert tree.tree.currentIndex().data() == "◆ changed · Returns"
    button(reader.changed, "I have read all of it").click()
    qtbot.waitUntil(reader.changed.isHidden, timeout=_LONG)
    assert index.data() == "Return window"
    assert tree.tree.currentIndex().data() == "Returns"


def test_what_was_read_is_confirmed_taken_back_and_known_after_a_restart(
    window, open_window, qtbot
) -> None:
    card = read_card(qtbot, window)
    button(card, "I have read it").click()
    qtbot.waitUntil(lambda: not window.catching_up.rules.all, timeout=_LONG)
    qtbot.waitUntil(lambda: "Changed since" not in words_on(card.widget()), timeout=_LONG)
    button(window.catching_up._done, "Undo").click()
    qtbot.waitUntil(lambda: KEY in window.catching_up.rules.all, timeout=_LONG)
    read_card(qtbot, window)
    window.commands.confirm_reading()
    qtbot.waitUntil(lambda: not window.catching_up.rules.all, timeout=_LONG)
    window.close()
    other = open_window()
    archive = other.session.services.archive()
    assert archive.marks.changed() == ()
    assert not other.catching_up.rules.all


def test_the_page_lists_them_and_the_start_page_leads_there(window, qtbot) -> None:
    assert "Changed since you last read it (1)" in words_on(window.look_up.start)
    button(window.look_up.start, "What changed in each").click()
    view = window.catching_up.view
    assert window.areas.stack.currentWidget() is view
    assert "limit of option 1: 14 → 90 days" in words_on(view)
    assert window.menus._changed.text().endswith("(1)")
    button(view, "I have read it").click()
    qtbot.waitUntil(lambda: "until you say that you have read it" in words_on(view), timeout=_LONG)
    assert not window.menus._changed.text().endswith(")")
    assert not window.look_up.start._changed


def test_it_leads_to_the_rule_and_to_both_texts(window, qtbot) -> None:
    window.commands.show_changed()
    view = window.catching_up.view
    button(view, "Return window").click()
    qtbot.waitUntil(lambda: window.look_up.card.card is not None, timeout=_LONG)
    assert window.look_up.card.card.section.id == "return-window"
    window.commands.show_changed()
    button(view, "Compare the texts").click()
    qtbot.waitUntil(lambda: window.navigator.area == "history", timeout=_LONG)
    qtbot.waitUntil(lambda: "90 days" in words_on(window.areas.looking_back.view), timeout=_LONG)


def confirmed(written) -> list[tuple[str, str, str]]:
    """Who is on record to have read what."""
    records = Records(written.handbook).all(Confirmation)
    return [(one.by, one.about.document, one.about.section) for one in records]


def test_it_is_recorded_under_a_name_and_taken_back(window, qtbot, written) -> None:
    card = read_card(qtbot, window)
    assert confirmed(written) == [], "reading a card records nothing"
    button(card, "I have read it").click()
    qtbot.waitUntil(lambda: window.catching_up._done is not None, timeout=_LONG)
    assert confirmed(written) == [("Tess Tester", "returns", "return-window")]
    assert "Tess Tester" in window.catching_up._done.label.text()
    button(window.catching_up._done, "Undo").click()
    qtbot.waitUntil(lambda: confirmed(written) == [], timeout=_LONG)
    qtbot.waitUntil(lambda: KEY in window.catching_up.rules.all, timeout=_LONG)


def test_what_has_not_changed_is_confirmed_too(window, qtbot, written) -> None:
    window.looking_up.open(RETURNS, "hygiene")
    qtbot.waitUntil(lambda: window.look_up.card.card is not None, timeout=_LONG)
    window.commands.confirm_reading()
    qtbot.waitUntil(lambda: bool(confirmed(written)), timeout=_LONG)
    assert confirmed(written) == [("Tess Tester", "returns", "hygiene")]
    assert KEY in window.catching_up.rules.all


def test_the_sign_on_a_card_confirms(window, qtbot, written) -> None:
    card = read_card(qtbot, window)
    signs = card.findChildren(QAbstractButton)
    next(one for one in signs if one.accessibleName().startswith("I have read it (")).click()
    qtbot.waitUntil(lambda: bool(confirmed(written)), timeout=_LONG)
    qtbot.waitUntil(lambda: not window.catching_up.rules.all, timeout=_LONG)


def test_what_cannot_be_recorded_is_marked_all_the_same(
    window, qtbot, written, monkeypatch
) -> None:
    def refuse(*_args, **_kwargs):
        raise Unavailable("Your own records cannot be kept.")

    monkeypatch.setattr(Records, "add", refuse)
    read_card(qtbot, window)
    window.commands.confirm_reading()
    qtbot.waitUntil(lambda: "cannot be kept" in window.notice.text, timeout=_LONG)
    assert not window.catching_up.rules.all
    button(window.catching_up._done, "Undo").click()
    qtbot.waitUntil(lambda: KEY in window.catching_up.rules.all, timeout=_LONG)


def test_a_handbook_of_another_day_cannot_be_confirmed(window, qtbot, written) -> None:
    window.commands.show_as_of(window.session.services.archive().tip())
    qtbot.waitUntil(lambda: window.session.past is not None, timeout=_LONG)
    window.looking_up.open(*KEY)
    qtbot.waitUntil(lambda: window.look_up.card.card is not None, timeout=_LONG)
    window.commands.confirm_reading()
    assert "only read" in window.notice.text
    assert confirmed(written) == []


def test_another_day_has_no_marks(window, qtbot) -> None:
    window.commands.show_as_of(window.session.services.archive().tip())
    qtbot.waitUntil(lambda: window.session.past is not None, timeout=_LONG)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=_LONG)
    assert not window.catching_up.rules.all
    window.commands.back_to_today()
    qtbot.waitUntil(lambda: KEY in window.catching_up.rules.all, timeout=_LONG)


def test_marks_that_cannot_be_written_are_said_and_block_nothing(
    window, qtbot, written, monkeypatch
) -> None:
    def refuse(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(reading_marks, "write_whole", refuse)
    read_card(qtbot, window)
    window.commands.confirm_reading()
    qtbot.waitUntil(lambda: "cannot be remembered" in window.notice.text, timeout=_LONG)
    assert KEY in window.catching_up.rules.all
