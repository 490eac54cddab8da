"""Looking a rule up in the window: type, choose, read, copy."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from handbook_app.markup.documents import parse_document
from handbook_app.model.finding import Findings
from handbook_app.ui.look_up.bend_panel import BendPanel, OptionTable
from handbook_app.ui.look_up.card_page import card_page
from handbook_app.ui.look_up.query_filters import with_filter, without_filter
from handbook_app.ui.look_up.sentence import Sentence
from handbook_app.ui.main_window.window import MainWindow
from handbook_app.ui.plain_label import PlainLabel
from tests.ui.stand_in import StandIn


def type_words(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Type into the field and wait for the answer to all of it."""
    area = window.look_up
    qtbot.keyClicks(area.field, words)
    qtbot.waitUntil(lambda: area.results.shown_query == area.field.text())


def test_a_long_text_takes_no_focus_from_the_field(window, qtbot: QtBot) -> None:
    """Its button must never be shown before it has a parent."""
    type_words(qtbot, window, "gift")
    qtbot.waitUntil(lambda: window.look_up.card.card is not None)
    assert window.look_up.card.text.is_folded
    assert window.look_up.field.hasFocus()


def read(qtbot: QtBot, window: MainWindow, words: str) -> None:
    type_words(qtbot, window, words)
    qtbot.keyClick(window.look_up.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.look_up.card.card is not None)
    qtbot.waitUntil(lambda: window.look_up.card.is_complete)


def words_on(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def sentence(window: MainWindow, part: str) -> Sentence:
    return next(one for one in window.look_up.card.findChildren(Sentence) if part in one.text)


def test_the_field_has_the_focus_when_the_window_opens(window: MainWindow) -> None:
    assert window.look_up.field is window.focusWidget()


def test_results_appear_while_typing_and_the_card_follows(window, qtbot: QtBot) -> None:
    type_words(qtbot, window, "window")
    assert window.look_up.results.count == 1
    qtbot.waitUntil(lambda: window.look_up.card.card is not None)
    assert window.look_up.card.card.section.heading == "Return window"
    qtbot.waitUntil(lambda: window.look_up.card.findChild(BendPanel).isVisible())
    assert window.look_up.field.hasFocus()


def test_each_key_cancels_the_search_before(window, stand_in: StandIn, qtbot: QtBot) -> None:
    stand_in.wait.clear()
    qtbot.keyClicks(window.look_up.field, "hyg")
    qtbot.waitUntil(
        lambda: (
            {"h", "hy"} & set(stand_in.searches) <= set(stand_in.cancelled)
            and "hyg" in stand_in.searches
        )
    )
    stand_in.wait.set()
    qtbot.waitUntil(lambda: window.look_up.results.shown_query == "hyg")
    assert "hyg" not in stand_in.cancelled
    assert window.look_up.results.count == 2


def test_arrows_move_in_the_results_while_the_field_keeps_the_focus(window, qtbot: QtBot) -> None:
    type_words(qtbot, window, "return")
    field, results = window.look_up.field, window.look_up.results
    first = results.hit
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert results.hit != first
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert results.hit == first


def test_a_gray_rule_shows_limits_options_and_words(window, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    card = window.look_up.card
    assert card.findChild(BendPanel).accessibleName() == "Gray · bends within limits"
    assert "A few days late" in words_on(card.findChild(OptionTable))
    shown = words_on(card)
    for words in (
        "Never for opened hygiene articles.",
        "No, the reason has gone.",
        "Honest customers can change their mind.",
        "I will ring you by five",
    ):
        assert words in shown


@pytest.mark.parametrize(("days", "said"), [(-1, "In force since"), (1, "In force from")])
def test_the_card_says_whether_it_is_in_force_already(
    window, stand_in: StandIn, qtbot: QtBot, days: int, said: str
) -> None:
    day = date.today() + timedelta(days)
    text = f"---\neffective: {day}\nrules: {{a: {{}}}}\n---\n## Aardvarks {{#a}}\n\nA rule.\n"
    stand_in.documents["a.md"] = parse_document("a.md", text)
    read(qtbot, window, "aardvarks")
    assert said in words_on(window.look_up.card)


def test_a_black_rule_shows_grounds_and_what_to_tell(window, qtbot: QtBot) -> None:
    read(qtbot, window, "opened articles")
    shown = words_on(window.look_up.card)
    for words in (
        "Black · does not bend",
        "Safety",
        "The law",
        "It cannot be sold again.",
        "The one you buy is always new.",
        "Offer a sealed one",
    ):
        assert words in shown


def test_an_untagged_rule_says_so(window, qtbot: QtBot) -> None:
    read(qtbot, window, "gift")
    assert "Untagged · nobody has decided yet" in words_on(window.look_up.card)


def test_a_retired_document_is_marked(window, qtbot: QtBot) -> None:
    read(qtbot, window, "nobody")
    assert "Retired: it is no longer in force." in words_on(window.look_up.card)


def test_ctrl_c_on_a_promise_copies_the_sentence(window, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    promise = sentence(window, "ring you")
    promise.setFocus()
    with qtbot.waitSignal(window.looking_up.copied):
        qtbot.keyClick(promise, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "I will ring you by five this afternoon."
    assert window.status.currentMessage() == "Copied"


def test_what_is_not_to_be_said_has_no_copy_button(window, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    assert not sentence(window, "You will get").has_button
    assert sentence(window, "ring you").has_button


def test_escape_leads_from_the_card_to_the_field_and_then_empties_it(window, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    assert window.look_up.card.isAncestorOf(window.focusWidget()) or (
        window.focusWidget() is window.look_up.card
    )
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.look_up.field.hasFocus()
    qtbot.keyClick(window.look_up.field, Qt.Key.Key_Escape)
    assert window.look_up.field.text() == ""
    assert window.look_up.start.isVisible()


def test_a_filter_that_is_typed_is_a_chip_that_can_be_removed(window, qtbot: QtBot) -> None:
    type_words(qtbot, window, "is:black return")
    chip = window.look_up.filters.chip("is")
    assert chip.text() == "Black"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.look_up.field.text() == "return"


def test_a_chip_offers_its_choices(window, qtbot: QtBot) -> None:
    type_words(qtbot, window, "return")
    menu = window.look_up.filters.chip("kind").menu_of_choices()
    next(one for one in menu.actions() if one.text() == "Policy").trigger()
    assert window.look_up.field.text() == "kind:policy return"
    menu.close()


def test_nothing_found_says_how_to_go_on(window, qtbot: QtBot) -> None:
    type_words(qtbot, window, "zzz")
    shown = words_on(window.look_up.results)
    assert "Nothing found." in shown
    assert window.look_up.card.card is None


def test_nothing_found_takes_the_whole_room_and_says_it_once(window, qtbot: QtBot) -> None:
    type_words(qtbot, window, "window")
    window.look_up.panes.show_findings(Findings("zzz", not_found=("zzz",)))
    assert not window.look_up.card.isVisible()
    shown = [one.text() for one in window.look_up.results.findChildren(PlainLabel)
             if one.isVisible()]  # fmt: skip
    assert shown[0] == "Found nowhere: zzz"
    assert "Nothing found." not in "".join(shown)
    qtbot.keyClicks(window.look_up.field, " ")
    qtbot.waitUntil(window.look_up.card.isVisible)


@pytest.mark.parametrize("width", [900, 1280])
@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_of_an_option_is_cut_off(window, program, stand_in, qtbot, width, scale) -> None:
    program.preferences.choose(scale=scale)
    window.resize(width, 600)
    words = "alle Mitarbeitenden der Rückgabestelle"
    option = ", ".join(f"{name}: {words}" for name in ("when", "offer", "limit", "who"))
    facts = f"rules: {{a: {{flexibility: gray, options: [{{{option}}}]}}}}"
    text = f"---\n{facts}\n---\n## Aardvarks {{#a}}\n"
    stand_in.documents["a.md"] = parse_document("a.md", text)
    read(qtbot, window, "aardvarks")
    table = window.look_up.card.findChild(OptionTable)
    qtbot.waitUntil(lambda: table.width() > 400)
    cells = table.findChildren(PlainLabel)
    for cell in cells:
        assert cell.width() >= QLabel.minimumSizeHint(cell).width(), cell.text()
    assert max(cell.geometry().right() for cell in cells) <= table.width()


def test_remarks_on_a_search_are_shown(window) -> None:
    window.look_up.results.show_findings(
        Findings("x", also_searched=("refund",), not_found=("zzz",), remarks=("Only ten words.",))
    )
    shown = words_on(window.look_up.results)
    for words in ("Also searched: refund", "Found nowhere: zzz", "Only ten words."):
        assert words in shown


def test_what_was_read_and_marked_is_offered_at_the_start(window, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    window.commands.toggle_favourite()
    window.look_up.field.clear()
    root = window.session.root
    assert [one.heading for one in window.preferences.recent(root)] == ["Return window"]
    assert [one.heading for one in window.preferences.favourites(root)] == ["Return window"]
    labels = words_on(window.look_up.start)
    assert "Favourites" in labels
    assert "Read last" in labels


def test_a_narrow_window_shows_the_card_in_place_of_the_list(window, qtbot: QtBot) -> None:
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.look_up.panes.is_narrow)
    read(qtbot, window, "window")
    assert window.look_up.card.isVisible()
    assert not window.look_up.results.isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.look_up.results.isVisible()
    assert not window.look_up.card.isVisible()


def test_ctrl_k_leads_to_the_field_from_anywhere(window, qtbot: QtBot) -> None:
    window.commands.show_browse()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.look_up.field.hasFocus()
    assert window.look_up.isVisible()


def test_ctrl_enter_opens_the_document_and_back_returns(window, qtbot: QtBot) -> None:
    read(qtbot, window, "hygiene is:black")
    window.look_up.focus_field()
    qtbot.keyClick(window.look_up.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None)
    assert window.areas.browsing.reader.place[0] == "policies/returns.md"
    window.commands.go_back()
    assert window.look_up.isVisible()
    assert window.look_up.field.text() == "hygiene is:black"
    window.commands.go_forward()
    assert window.areas.browsing.view.isVisible()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("refund", "is:black refund"),
        ("is:gray refund", "is:black refund"),
        ("", "is:black "),
    ],
)
def test_a_filter_replaces_the_one_of_its_name(query: str, expected: str) -> None:
    assert with_filter(query, "is", "black") == expected


def test_a_filter_is_taken_out_of_a_query() -> None:
    assert without_filter('is:black owner:"returns team" late', "owner") == "is:black late"
    assert without_filter("is:black is:gray", "is", "gray") == "is:black"


def test_a_related_rule_is_one_key_away(window, qtbot: QtBot) -> None:
    read(qtbot, window, "window")
    card = window.look_up.card
    button = next(
        one
        for one in card.findChildren(type(card.related_buttons[0]))
        if "hygiene" in one.accessibleName()
    )
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card.card.section.id == "hygiene")
    assert QApplication.focusWidget() is card


@pytest.mark.parametrize("width", [900, 1280])
def test_nothing_on_the_card_is_cut_off(window, qtbot: QtBot, width: int) -> None:
    window.resize(width, 600)
    read(qtbot, window, "window")
    card = window.look_up.card
    qtbot.waitUntil(lambda: card.widget().width() <= card.viewport().width())


def test_enter_twice_leads_to_the_text_of_the_document(window, qtbot: QtBot) -> None:
    """First the card, then the whole document at that rule, ready to be scrolled."""
    read(qtbot, window, "window")
    assert window.look_up.card.hasFocus()
    qtbot.keyClick(window.look_up.card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.areas.browsing.reader.document is not None)
    reader = window.areas.browsing.reader
    assert reader.page is QApplication.focusWidget()
    assert reader.place == ("policies/returns.md", "return-window")


def test_a_link_below_the_fold_unfolds_the_text(window, stand_in: StandIn, qtbot: QtBot) -> None:
    text = stand_in.texts["policies/returns.md"] + "\n\nSee [the window](#return-window)."
    stand_in.documents["policies/returns.md"] = parse_document("policies/returns.md", text)
    read(qtbot, window, "gift")
    card = window.look_up.card
    assert card.text.is_folded
    card.text.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(card.text, Qt.Key.Key_Tab)
    assert not card.text.is_folded

    def place():
        return card.text.mapTo(card.viewport(), card.text.cursorRect().center())

    qtbot.waitUntil(lambda: card.viewport().rect().contains(place()))


def test_chips_offer_only_what_occurs(window) -> None:
    filters = window.look_up.filters
    assert [filters.chip(name).isVisible() for name in ("is", "kind", "status")] == [1, 1, 0]
    offered = [action.text() for action in filters.chip("kind").menu_of_choices().actions()]
    assert offered == ["Policy", "Standard"]


def test_without_touchpoints_the_start_leads_to_the_documents(
    window, stand_in: StandIn, qtbot: QtBot
) -> None:
    stand_in.touchpoints = ()
    with qtbot.waitSignal(window.session.surveyed):
        window.session.open(window.session.root)
    start = window.look_up.start
    qtbot.waitUntil(lambda: "2 documents to look things up in" in words_on(start))
    button = next(one for one in start.findChildren(QToolButton) if "Browse" in one.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.areas.browsing.view.isVisible())


def test_an_empty_folder_says_how_to_begin(window, stand_in: StandIn, qtbot: QtBot) -> None:
    stand_in.documents.clear()
    window.session.open(window.session.root)
    start = window.look_up.start
    qtbot.waitUntil(lambda: "no documents yet" in words_on(start))
    assert next(one.text() for one in start.findChildren(QPushButton)) == "New document…"


def test_nothing_found_while_the_handbook_is_read_is_not_the_last_word(window) -> None:
    window.look_up.panes.show_findings(Findings("zzz", not_found=("zzz",), is_complete=False))
    shown = words_on(window.look_up.results)
    assert "Nothing found so far" in shown
    assert "Found nowhere" not in shown


def test_on_paper_a_card_says_all_that_it_says_on_the_screen(window, qtbot: QtBot) -> None:
    for words in ("window", "hygiene is:black"):
        window.look_up.field.clear()
        read(qtbot, window, words)
        card = window.look_up.card
        on_paper = QTextDocumentFragment.fromHtml(card_page(card.read).html).toPlainText()
        for label in card.findChildren(PlainLabel):
            lines = label.text().replace("\N{ZERO WIDTH SPACE}", "").splitlines()
            if label.property("role") not in ("option_head", "tag", "tag_black"):
                assert all(one in on_paper for one in lines if one != "•"), label.text()
