"""Reading a document: outline, parts, links, find, zoom, all with real widgets."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from handbook_app.markup.documents import parse_document
from handbook_app.markup.rendered import Reason
from handbook_app.services.links import LinkKind
from handbook_app.ui.reading.document_view import DocumentView
from handbook_app.ui.reading.opened_document import OpenedDocument, OtherLanguage
from handbook_app.ui.reading.pages import Page
from handbook_app.ui.reading.safe_text import BASE_SIZE
from tests.ui.reading.samples import Renderer, law

RULES = """---
kind: policy
status: retired
effective: 2026-01-01
review: {every: 6 months, last: 2026-02-01}
rules:
  window: {flexibility: gray}
  hygiene: {flexibility: black}
  open: {}
---
# Returns

Words [other](other.md#there), [down](#hygiene), [web](https://example.org/a?b=c),
[mail](mailto:a@example.org), [gone](gone.md).

## Return window {#window}

Thirty days.

## Hygiene {#hygiene}

Never. NEVER never.

### Open {#open}

Deep.
"""


@pytest.fixture
def renderer() -> Renderer:
    return Renderer()


@pytest.fixture
def view(qtbot, look, renderer) -> DocumentView:
    view = DocumentView(look, renderer, {"other.md"}.__contains__, lambda: date(2026, 11, 22))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    return view


@pytest.fixture(scope="module")
def long_document():
    return parse_document("law.md", law())


def show(view: DocumentView, text: str = RULES, section: str = "", **more: object) -> None:
    view.show_document(OpenedDocument(parse_document("returns.md", text), **more), section)


def press_link(view: DocumentView, qtbot, number: int) -> None:
    view.page.setFocus()
    for _ in range(number):
        qtbot.keyClick(view.page, Qt.Key.Key_Tab)
    qtbot.keyClick(view.page, Qt.Key.Key_Return)


def words_above(view: DocumentView) -> str:
    return " | ".join(
        label.text() for label in view.head.findChildren(QLabel) if not label.isHidden()
    )


def test_the_facts_stand_above(view, qtbot):
    show(view, owner="Returns <b>team</b>", due=date(2026, 8, 1), reviewed_by="Ana")
    qtbot.waitUntil(lambda: "Policy" in words_above(view))
    said = words_above(view)
    for words in ("Policy", "Retired", "Owner: Returns <b>team</b>", "In force since 1 Jan 2026"):
        assert words in said
    assert "Reviewed 1 Feb 2026 by Ana" in said
    assert "Review was due 1 Aug 2026" in said


def test_labels_take_no_text_for_html(view):
    show(view, owner="<img src=/dev/zero>")
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in view.findChildren(QLabel)
        if label.text()
    )


def test_other_languages_lead_to_their_documents(view, qtbot):
    show(view, languages=(OtherLanguage("de", "de/returns.md"),))
    button = next(
        one
        for one in view.findChildren(QAbstractButton)
        if one.accessibleName().endswith("Deutsch")
    )
    with qtbot.waitSignal(view.link_followed) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args[0].path == "de/returns.md"


def test_rules_are_marked_by_shape_and_word(view):
    show(view)
    text = view.page.toPlainText()
    assert "Hygiene   \u25a0 Black · does not bend" in text
    assert "Return window   \u25e0 Gray · bends within limits" in text
    assert "Open   \u25cc Untagged" in text


def test_a_document_without_a_heading_for_its_title_shows_it(view):
    show(view, "---\ntitle: <b>Returns</b>\n---\n## First\n\ntext\n")
    assert view.page.toPlainText().startswith("<b>Returns</b>\nFirst")
    show(view)
    assert view.page.toPlainText().count("Returns") == 1


def test_the_outline_says_the_same_to_screen_readers(view):
    show(view)
    model = view.outline.model()
    said = [model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["Return window, Gray · bends within limits", "Hygiene, Black · does not bend"]


def test_it_opens_at_a_section(view, qtbot):
    long = RULES.replace("Thirty days.", "Thirty days.\n\n" * 100)
    show(view, long, "hygiene")
    assert view.place == ("returns.md", "hygiene")
    assert view.page.verticalScrollBar().value() > 500
    assert view.page.section_in_view() == "hygiene"


def test_an_unknown_section_is_the_beginning(view):
    show(view, RULES, "nowhere")
    assert view.page.verticalScrollBar().value() == 0


def test_the_outline_follows_reading(view, qtbot):
    show(view, RULES.replace("Thirty days.", "Thirty days.\n\n" * 100) + "\n\nlast\n" * 100)
    bar = view.page.verticalScrollBar()
    with qtbot.waitSignal(view.section_reached):
        bar.setValue(bar.maximum() * 2 // 5)
    assert view.outline.current_section() == "window"
    with qtbot.waitSignal(view.section_reached):
        bar.setValue(bar.maximum())
    assert view.outline.current_section() == "open"


def test_the_outline_is_worked_by_keyboard(view, qtbot):
    show(view, RULES + "\n\nlast\n" * 100)
    view.outline.setFocus()
    qtbot.keyClick(view.outline, Qt.Key.Key_Home)
    qtbot.keyClick(view.outline, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.section_opened) as told:
        qtbot.keyClick(view.outline, Qt.Key.Key_Return)
    assert told.args == ["returns.md", "hygiene"]


@pytest.mark.parametrize(
    ("number", "kind", "target"),
    [(1, LinkKind.DOCUMENT, "other.md"), (3, LinkKind.WEB, "https://example.org/a?b=c"),
     (4, LinkKind.MAIL, "a@example.org")],
)  # fmt: skip
def test_links_that_leave_are_told(view, qtbot, number, kind, target):
    show(view)
    with qtbot.waitSignal(view.link_followed) as told:
        press_link(view, qtbot, number)
    link = told.args[0]
    assert (link.kind, link.path or link.address) == (kind, target)


def test_a_link_to_a_heading_goes_there(view, qtbot):
    show(view)
    with qtbot.waitSignal(view.section_opened) as told:
        press_link(view, qtbot, 2)
    assert told.args == ["returns.md", "hygiene"]


def test_a_link_that_leads_nowhere_is_said(view, qtbot):
    show(view)
    with qtbot.waitSignal(view.link_followed) as told:
        press_link(view, qtbot, 5)
    (link,) = told.args
    assert link.kind is LinkKind.NOWHERE
    assert "gone.md" in link.address


def test_a_page_shown_as_text_says_so(view, renderer):
    renderer.is_slow = True
    show(view)
    _, deliver = renderer.waiting[0]
    deliver(Page("<p># &lt;img src=/dev/zero&gt;</p>", plain_because=Reason.FAILED))
    assert view.text.notice.isVisible()
    assert "<img src=/dev/zero>" in view.page.toPlainText()


def test_only_the_latest_page_is_shown(view, renderer):
    renderer.is_slow = True
    show(view, "# First\n")
    show(view, "# Second\n")
    renderer.answer(1)
    renderer.answer(0)
    assert view.page.toPlainText() == "Second"


# Long documents


def test_a_long_document_is_shown_in_parts(view, long_document):
    view.show_document(OpenedDocument(long_document), "section-400")
    assert len(view.parts) > 20
    assert view.text.part_bar.isVisible()
    assert "Section" in view.text.part_bar.words
    assert view.page.section_in_view() == "section-400"
    assert len(view.page.toPlainText()) < 60_000


def test_the_buttons_turn_to_the_next_part_and_back(view, long_document, qtbot):
    view.show_document(OpenedDocument(long_document))
    assert not view.text.part_bar.previous.isEnabled()
    qtbot.mouseClick(view.text.part_bar.next, Qt.MouseButton.LeftButton)
    assert "part 2 of" in view.text.part_bar.words
    assert view.page.verticalScrollBar().value() == 0
    qtbot.mouseClick(view.text.part_bar.previous, Qt.MouseButton.LeftButton)
    assert "part 1 of" in view.text.part_bar.words


def test_links_and_outline_reach_across_parts(view, long_document, qtbot):
    view.show_document(OpenedDocument(long_document), "section-700")
    with qtbot.waitSignal(view.section_opened) as told:
        press_link(view, qtbot, 1)
    assert told.args == ["law.md", "section-1"]
    assert "part 1 of" in view.text.part_bar.words
    view.outline.heading_chosen.emit("section-774")
    assert view.page.section_in_view() == "section-774"


def test_a_part_is_rendered_once_and_alone(view, renderer, long_document):
    view.show_document(OpenedDocument(long_document))
    view.show_section("section-2")
    assert renderer.asked == [0]


# Find


def find(view: DocumentView, qtbot, words: str) -> None:
    view.find()
    qtbot.waitUntil(view.text.find_bar.field.hasFocus)
    view.text.find_bar.field.clear()
    qtbot.keyClicks(view.text.find_bar.field, words)


def test_find_counts_and_goes_round(view, qtbot):
    show(view)
    find(view, qtbot, "never")
    assert view.text.find_bar.count_words == "1 of 3"
    for said in ("2 of 3", "3 of 3", "1 of 3"):
        qtbot.keyClick(view.text.find_bar.field, Qt.Key.Key_Return)
        assert view.text.find_bar.count_words == said
    qtbot.keyClick(view.text.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.text.find_bar.count_words == "3 of 3"
    assert len(view.page.extraSelections()) == 3


def test_find_says_when_there_is_nothing(view, qtbot):
    show(view)
    find(view, qtbot, "absent")
    assert view.text.find_bar.count_words == "Not found"


def test_escape_closes_find_and_takes_the_marks_away(view, qtbot):
    show(view)
    find(view, qtbot, "never")
    qtbot.keyClick(view.text.find_bar.field, Qt.Key.Key_Escape)
    assert not view.text.find_bar.isVisible()
    assert view.page.extraSelections() == []
    assert view.page.hasFocus()


def test_find_marks_the_right_letters_after_wide_ones(view, qtbot):
    show(view, "# 𝒜𝒜 😀\n\nneedle\n")
    find(view, qtbot, "needle")
    selections = view.page.extraSelections()
    assert selections[0].cursor.selectedText() == "needle"


def test_find_reaches_all_parts(view, qtbot, long_document):
    view.show_document(OpenedDocument(long_document))
    find(view, qtbot, "Section 77")
    qtbot.waitUntil(lambda: view.text.find_bar.count_words == "1 of 6", timeout=10_000)
    assert "Section 77" in view.page.toPlainText()
    qtbot.keyClick(view.text.find_bar.field, Qt.Key.Key_Return)
    assert view.text.find_bar.count_words == "2 of 6"
    assert "Section 770" in view.page.toPlainText()
    qtbot.keyClick(view.text.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.text.find_bar.count_words == "1 of 6"


def test_another_theme_keeps_the_marks_and_the_place(view, qtbot, look):
    show(view)
    find(view, qtbot, "never")
    look.wear("dark", 125)
    qtbot.waitUntil(lambda: view.page.document().defaultFont().pixelSize() == look.px(BASE_SIZE))
    selections = view.page.extraSelections()
    assert [one.cursor.selectedText().lower() for one in selections] == ["never"] * 3


# Form


def test_the_outline_makes_room_for_the_text(view):
    show(view)
    assert view.outline.isVisible()
    view.resize(600, 500)
    assert not view.outline.isVisible()
    view.toggle_outline()
    assert view.outline.isVisible()


def test_every_tool_has_a_name_and_takes_the_keyboard(view):
    show(view)
    tools = [one for one in view.head.findChildren(QAbstractButton) if one.isVisible()]
    assert len(tools) == 8
    for tool in tools:
        assert tool.accessibleName()
        assert tool.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_without_a_document_it_says_what_to_do(view):
    show(view)
    view.clear()
    assert "Choose a document" in view.page.toPlainText()
    assert view.place == ("", "")
    assert not view.text.find_bar.isVisible()


def test_the_same_document_again_only_moves(view, renderer):
    show(view)
    show(view, RULES, "hygiene")
    assert renderer.asked == [0]
    show(view, RULES.replace("Thirty", "Forty"), "hygiene")
    assert "Forty" in view.page.toPlainText()
