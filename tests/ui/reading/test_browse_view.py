"""Browse: the tree by folder, kind and touchpoint, its filter, languages and memory."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QModelIndex, Qt

from handbook_app.markup.documents import parse_document
from handbook_app.ui.reading.browse_view import BrowseView
from handbook_app.ui.reading.document_view import DocumentView
from handbook_app.ui.reading.opened_document import OpenedDocument
from handbook_app.ui.reading.shelves import Stock
from tests.ui.reading.samples import Renderer, entry

ENTRIES = (
    entry("de/returns.md", id="returns-de", title="Rückgabe", language="de",
          translation_of="returns"),
    entry("policies/old.md", kind="policy", status="retired"),
    entry("policies/returns.md", id="returns", kind="policy", touchpoints=("returns", "shop")),
    entry("policies/young/draft.md", kind="policy", status="draft"),
    entry("procedures/refund.md", title="Refund", kind="procedure", touchpoints=("returns",)),
    entry("procedures/again.md", title="Refund", kind="procedure"),
    entry("welcome.md"),
)  # fmt: skip
TOUCHPOINTS = {"shop": "In the shop", "returns": "Returns"}


@pytest.fixture
def view(qtbot, look) -> BrowseView:
    view = BrowseView(look, DocumentView(look, Renderer(), lambda _: True))
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.documents.show_stock(Stock(ENTRIES, TOUCHPOINTS))
    view.show()
    return view


def tree_of(view: BrowseView, parent: QModelIndex | None = None) -> dict[str, object]:
    model, parent = view.documents.model, parent or QModelIndex()
    rows = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    return {model.data(one): tree_of(view, one) for one in rows}


def choose(box, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def type_filter(view: BrowseView, qtbot, words: str) -> None:
    model = view.documents.model
    with qtbot.waitSignal(model.modelReset):
        view.documents.field.setText(words)


def test_by_folder_with_translations_under_their_original(view):
    assert tree_of(view) == {
        "policies": {
            "young": {"Draft · Draft": {}},
            "Returns": {"Deutsch: Rückgabe": {}},
            "Old · Retired": {},
        },
        "procedures": {"Refund (refund.md)": {}, "Refund (again.md)": {}},
        "Welcome": {},
    }


def test_by_kind(view):
    choose(view.documents.orders, "kind")
    tree = tree_of(view)
    assert list(tree) == ["Policies", "Procedures", "Without a kind"]
    assert list(tree["Policies"]) == ["Draft · Draft", "Returns", "Old · Retired"]


def test_by_touchpoint_in_the_order_of_the_settings(view):
    choose(view.documents.orders, "touchpoint")
    tree = tree_of(view)
    assert list(tree) == ["In the shop", "Returns", "Without a touchpoint"]
    assert list(tree["Returns"]) == ["Refund", "Returns"]


def test_one_language_alone(view):
    choose(view.documents.languages, "de")
    assert tree_of(view) == {"de": {"Rückgabe": {}}}
    choose(view.documents.languages, "")
    assert "de" not in tree_of(view)


def test_the_languages_are_offered_only_when_there_are_several(view):
    assert view.documents.languages.isVisible()
    view.documents.show_stock(Stock(ENTRIES[1:], TOUCHPOINTS))
    assert not view.documents.languages.isVisible()


def test_a_filter_keeps_what_matches_and_opens_it(view, qtbot):
    type_filter(view, qtbot, "REF")
    assert list(tree_of(view)) == ["procedures"]
    tree = view.documents.tree
    assert tree.isExpanded(view.documents.model.index(0, 0))
    type_filter(view, qtbot, "rückg")
    assert tree_of(view) == {"de": {"Rückgabe": {}}}


def test_a_filter_without_a_match_says_what_to_do(view, qtbot):
    type_filter(view, qtbot, "<b>nothing")
    assert view.documents.hint.isVisible()
    assert "<b>nothing" in view.documents.hint.text()
    assert not view.documents.tree.isVisible()
    type_filter(view, qtbot, "")
    assert view.documents.tree.isVisible()


def test_a_document_is_chosen_by_keyboard_alone(view, qtbot):
    view.documents.field.setFocus()
    type_filter(view, qtbot, "returns")
    qtbot.keyClick(view.documents.field, Qt.Key.Key_Down)
    assert view.documents.tree.hasFocus()
    with qtbot.waitSignal(view.document_chosen) as told:
        qtbot.keyClick(view.documents.tree, Qt.Key.Key_Down)
    assert told.args == ["policies/returns.md"]


def opened(path: str) -> OpenedDocument:
    return OpenedDocument(parse_document(path, f"# {path}\n"))


def test_what_was_chosen_is_shown_and_marked(view, qtbot):
    view.show_document(opened("policies/returns.md"))
    tree = view.documents.tree
    assert view.documents.model.data(tree.currentIndex()) == "Returns"
    assert "policies/returns.md" in view.reader.page.toPlainText()


def test_marking_what_is_read_chooses_nothing(view, qtbot):
    with qtbot.assertNotEmitted(view.document_chosen, wait=250):
        view.show_document(opened("procedures/refund.md"))


def test_a_document_can_be_shown_before_the_catalogue_has_come(qtbot, look):
    view = BrowseView(look, DocumentView(look, Renderer(), lambda _: True))
    qtbot.addWidget(view)
    view.show_document(opened("policies/returns.md"))
    view.documents.show_stock(Stock(ENTRIES, TOUCHPOINTS))
    assert view.documents.model.data(view.documents.tree.currentIndex()) == "Returns"


def test_an_answer_to_an_earlier_choice_is_dropped(view):
    view.await_document("procedures/refund.md")
    view.show_document(opened("welcome.md"))
    assert view.reader.place[0] == ""
    view.show_document(opened("procedures/refund.md"))
    assert view.reader.place[0] == "procedures/refund.md"


def test_what_was_open_stays_open_when_the_handbook_changes(view):
    model, tree = view.documents.model, view.documents.tree
    tree.setExpanded(model.index(0, 0), True)
    view.documents.show_stock(Stock((*ENTRIES, entry("another/one.md")), TOUCHPOINTS))
    names = {model.data(model.index(row, 0)): row for row in range(model.rowCount())}
    assert tree.isExpanded(model.index(names["policies"], 0))
    assert not tree.isExpanded(model.index(names["procedures"], 0))


def test_it_is_remembered_between_two_starts(view, qtbot, look):
    choose(view.documents.orders, "kind")
    view.documents.tree.setExpanded(view.documents.model.index(0, 0), True)
    view.reader.page.set_zoom(130)
    kept = json.loads(json.dumps(view.state()))
    again = BrowseView(look, DocumentView(look, Renderer(), lambda _: True))
    qtbot.addWidget(again)
    again.restore(kept)
    again.documents.show_stock(Stock(ENTRIES, TOUCHPOINTS))
    assert again.documents.orders.currentData() == "kind"
    assert again.documents.tree.isExpanded(again.documents.model.index(0, 0))
    assert again.reader.page.zoom == 130


@pytest.mark.parametrize("state", [{}, {"tree": 1, "sizes": "x", "zoom": None}, {"tree": {}}])
def test_a_broken_memory_does_no_harm(view, state):
    view.restore(state)
    assert "policies" in tree_of(view)


def test_retired_documents_are_dimmed(view):
    model = view.documents.model
    shelf = model.shelf(model.index(0, 0))
    index = model.index_of(next(
        model._library.at(shelf, row) for row in range(len(shelf))
        if model._library.at(shelf, row).title == "Old"
    ))  # fmt: skip
    assert model.data(index, Qt.ItemDataRole.ForegroundRole) is not None


def test_tool_tips_take_no_title_for_html(view):
    view.documents.show_stock(Stock((entry("a.md", title="<img src=/dev/zero>"),), {}))
    model = view.documents.model
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip


@pytest.mark.parametrize("order", ["folder", "kind"])
def test_ten_thousand_documents_stand_in_portions(view, order: str):
    """Never thousands of rows beside each other: laying them out would stop the window."""
    choose(view.documents.orders, order)
    many = tuple(entry_number(number) for number in range(10_000))
    view.documents.show_stock(Stock(many, {}))
    model = view.documents.model
    view.show_document(opened(many[9_000].path))
    index = view.documents.tree.currentIndex()
    assert model.shelf(index).entry is many[9_000]
    assert model.data(index.parent()) == "Title 09000 – Title 09249"
    while index.isValid():
        index = index.parent()
        assert model.rowCount(index) <= 1_000


def test_a_filter_reaches_into_the_portions(view, qtbot):
    view.documents.show_stock(Stock(tuple(entry_number(number) for number in range(10_000)), {}))
    type_filter(view, qtbot, "title 09009")
    assert list(tree_of(view)) == ["Title 09009"]


def entry_number(number: int):
    from dataclasses import replace

    return replace(ENTRIES[6], path=f"{number:05}.md", id=f"{number}", title=f"Title {number:05}")


def test_an_empty_handbook_says_so(view):
    view.clear()
    assert "no documents" in view.documents.hint.text()


def test_every_part_has_a_name_for_screen_readers(view):
    parts = (view.documents.field, view.documents.tree, view.documents.orders,
             view.documents.languages, view.reader.outline)  # fmt: skip
    assert all(part.accessibleName() for part in parts)
