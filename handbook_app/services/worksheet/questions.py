"""What an experienced trainer would ask about a rule, one question after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from handbook_app.markup.editing import trees
from handbook_app.markup.yaml_text import Path, Tree
from handbook_app.model.felt import Hindrance


class Kind(Enum):
    """How a question is answered."""

    ONE = "one of a few words"
    MANY = "some of a list"
    TEXT = "a sentence or two"
    LINES = "several texts"
    OPTIONS = "situations with what may be offered"
    ORIGIN = "when, who, why and where that is recorded"


@dataclass(frozen=True, slots=True)
class Question:
    """A question by its code, how it is answered, and the field that the answer goes to."""

    code: str
    kind: Kind
    path: Path


@dataclass(frozen=True, slots=True)
class Card:
    """A question as it is put; ``mends`` is what it is to mend, for what is asked again."""

    code: str
    mends: str = ""


QUESTIONS = {
    one.code: one
    for one in (
        Question("bends", Kind.ONE, ("flexibility",)),
        Question("grounds", Kind.MANY, ("grounds",)),
        Question("reason", Kind.TEXT, ("reason",)),
        Question("serves", Kind.LINES, ("serves-customer",)),
        Question("words", Kind.TEXT, ("tell-customer",)),
        Question("felt", Kind.ONE, ("felt", "answer")),
        Question("because", Kind.MANY, ("felt", "because")),
        Question("instead", Kind.LINES, ("alternatives",)),
        Question("limits", Kind.LINES, ("limits",)),
        Question("options", Kind.OPTIONS, ("options",)),
        Question("circumstances", Kind.LINES, ("circumstances",)),
        Question("purpose", Kind.MANY, ("purpose",)),
        Question("values", Kind.MANY, ("values",)),
        Question("spirit", Kind.TEXT, ("spirit",)),
        Question("origin", Kind.ORIGIN, ("origin",)),
        Question("holds", Kind.ONE, ("origin", "holds", "answer")),
    )
}
_OF_BENDING = {
    "black": ("grounds", "reason", "serves", "words", "felt"),
    "gray": ("limits", "options", "circumstances", "instead"),
}
_OF_ANY = ("purpose", "values", "spirit", "origin", "holds")
# Where a rule is felt as an obstacle, what is to be mended decides what is asked next.
_MENDS = {
    Hindrance.REASON_UNKNOWN: "reason",
    Hindrance.WORDS_FAIL: "words",
    Hindrance.NOT_RELEVANT: "holds",
    Hindrance.CUSTOMER_FORGOTTEN: "serves",
    Hindrance.STAFF_UNEASY: "instead",
}


def cards_for(facts: Tree | None) -> tuple[Card, ...]:
    """Every question about a rule that says this, in order."""
    return tuple(_cards(facts))


def _cards(facts: Tree | None) -> Iterator[Card]:
    bends = value_of(facts, ("flexibility",))
    yield Card("bends")
    yield from map(Card, _OF_BENDING.get(str(bends), ()))
    if bends == "black":
        if value_of(facts, ("felt", "answer")) == "obstacle":
            yield Card("because")
            yield from _mending(facts)
        yield Card("instead")
    yield from map(Card, _OF_ANY)


def _mending(facts: Tree | None) -> Iterator[Card]:
    said = value_of(facts, ("felt", "because"))
    words = said if isinstance(said, list) else [said]
    for hindrance, code in _MENDS.items():
        if hindrance in words:
            yield Card(code, hindrance)


def is_answered(card: Card, facts: Tree | None) -> bool:
    """Whether the rule says something there; what is to be mended is asked all the same."""
    if card.mends:
        return False
    if card.code == "origin":
        parts = ("date", "cause", "by", "source")
        return any(value_of(facts, ("origin", part)) for part in parts)
    return bool(value_of(facts, QUESTIONS[card.code].path))


def next_card(
    facts: Tree | None, after: Card | None, *, asks_all: bool, skipped: Sequence[Card] = ()
) -> Card | None:
    """The question to put next; None when there is none left. ``asks_all`` puts those, too, that
    the rule answers already."""
    cards = cards_for(facts)
    at = cards.index(after) + 1 if after in cards else 0
    for card in cards[at:]:
        if card not in skipped and (asks_all or not is_answered(card, facts)):
            return card
    return None


def value_of(facts: Tree | None, path: Path) -> Tree | None:
    """What a rule says in a field; None for nothing."""
    return (trees.value_at(facts, path) or None) if facts is not None else None
