"""Which questions are put, and what an answer leads to."""

from __future__ import annotations

from handbook_app.services.worksheet.questions import QUESTIONS, Card, cards_for, next_card

OBSTACLE = {"flexibility": "black", "felt": {"answer": "obstacle", "because": ["words-fail"]}}


def codes(facts) -> list[str]:
    return [card.code for card in cards_for(facts)]


def test_black_gray_and_undecided() -> None:
    both = ["purpose", "values", "spirit", "origin", "holds"]
    assert codes(None) == ["bends", *both]
    black = ["bends", "grounds", "reason", "serves", "words", "felt", "instead", *both]
    assert codes({"flexibility": "black"}) == black
    gray = ["bends", "limits", "options", "circumstances", "instead", *both]
    assert codes({"flexibility": "gray"}) == gray
    assert set(QUESTIONS) == {*black, *gray, "because"}


def test_an_obstacle_leads_to_what_is_to_be_mended() -> None:
    assert next_card(OBSTACLE, Card("felt"), asks_all=False) == Card("words", "words-fail")
    unsaid = {"flexibility": "black", "felt": {"answer": "obstacle"}}
    assert next_card(unsaid, Card("felt"), asks_all=False) == Card("because")
    two = {"flexibility": "black", "tell-customer": "So.",
           "felt": {"answer": "obstacle", "because": ["words-fail", "reason-unknown"]}}  # fmt: skip
    first = next_card(two, Card("because"), asks_all=False)
    assert first == Card("reason", "reason-unknown")
    assert next_card(two, first, asks_all=False) == Card("words", "words-fail")


def test_what_is_answered_is_not_asked_again() -> None:
    facts = {"flexibility": "gray", "limits": "Never.", "origin": {"by": "Ana"}}
    put = []
    card = next_card(facts, None, asks_all=False)
    while card is not None:
        put.append(card.code)
        card = next_card(facts, card, asks_all=False)
    assert put == ["options", "circumstances", "instead", "purpose", "values", "spirit", "holds"]
    assert next_card(facts, None, asks_all=True) == Card("bends")
