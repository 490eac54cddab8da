"""The columns of the worksheet: what each is called, what it shows, and which field it writes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handbook_app.markup.editing import trees
from handbook_app.model.schema import Answer, Flexibility, Grounds, Purpose
from handbook_app.ui import wording
from handbook_app.ui.health.words import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.markup.yaml_text import Path, Tree
    from handbook_app.services.authoring.choices import Choices, Pairs
    from handbook_app.services.worksheet.rows import SheetRow, Standing


class Way(Enum):
    """How a cell is changed."""

    NOT = "not here"
    TEXT = "words"
    LINES = "one text a line"
    ONE = "one of a list"
    MANY = "several of a list"
    OPTIONS = "options, in the questions"


@dataclass(frozen=True, slots=True)
class CellField:
    """The field behind a cell, and how it is changed."""

    path: Path = ()
    way: Way = Way.NOT


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name; ``width`` in pixels at 100 per cent."""

    name: str
    title: object
    width: int


COLUMNS = (
    Column("heading", QT_TRANSLATE_NOOP("Worksheet", "Rule"), 230),
    Column("bends", QT_TRANSLATE_NOOP("Worksheet", "Bends?"), 116),
    Column("document", QT_TRANSLATE_NOOP("Worksheet", "Document"), 150),
    Column("gaps", QT_TRANSLATE_NOOP("Worksheet", "Gaps"), 64),
    Column("owner", QT_TRANSLATE_NOOP("Worksheet", "Owner"), 120),
    Column("touchpoints", QT_TRANSLATE_NOOP("Worksheet", "Touchpoints"), 130),
    Column("kind", QT_TRANSLATE_NOOP("Worksheet", "Kind"), 90),
    Column("bounds", QT_TRANSLATE_NOOP("Worksheet", "Grounds or limits"), 180),
    Column("way", QT_TRANSLATE_NOOP("Worksheet", "Reason or options"), 220),
    Column("words", QT_TRANSLATE_NOOP("Worksheet", "Words to the customer"), 220),
    Column("purpose", QT_TRANSLATE_NOOP("Worksheet", "Purpose"), 150),
    Column("values", QT_TRANSLATE_NOOP("Worksheet", "Values"), 120),
    Column("spirit", QT_TRANSLATE_NOOP("Worksheet", "Spirit"), 200),
    Column("origin", QT_TRANSLATE_NOOP("Worksheet", "Origin"), 180),
    Column("holds", QT_TRANSLATE_NOOP("Worksheet", "Reason holds?"), 110),
    Column("due", QT_TRANSLATE_NOOP("Worksheet", "Review due"), 100),
)
NAMES = tuple(column.name for column in COLUMNS)
HOLDS: Path = ("origin", "holds", "answer")
_FIELDS = {
    "bends": CellField(("flexibility",), Way.ONE),
    "owner": CellField(("owner",), Way.ONE),
    "touchpoints": CellField(("touchpoints",), Way.MANY),
    "words": CellField(("tell-customer",), Way.TEXT),
    "purpose": CellField(("purpose",), Way.MANY),
    "values": CellField(("values",), Way.MANY),
    "spirit": CellField(("spirit",), Way.TEXT),
    "origin": CellField(("origin", "cause"), Way.TEXT),
    "holds": CellField(HOLDS, Way.ONE),
}
_OF_BENDING = {
    ("bounds", "black"): CellField(("grounds",), Way.MANY),
    ("bounds", "gray"): CellField(("limits",), Way.LINES),
    ("way", "black"): CellField(("reason",), Way.TEXT),
    ("way", "gray"): CellField(("options",), Way.OPTIONS),
}
_ANSWERS = {
    "yes": QT_TRANSLATE_NOOP("Worksheet", "Yes"),
    "no": QT_TRANSLATE_NOOP("Worksheet", "No"),
    "unsure": QT_TRANSLATE_NOOP("Worksheet", "Not sure"),
}


def title_of(column: Column) -> str:
    """What a column is called."""
    return _translate(column.title)


def field_of(name: str, flexibility: str) -> CellField:
    """The field behind a cell of a rule that bends or does not."""
    return _OF_BENDING.get((name, flexibility)) or _FIELDS.get(name) or CellField()


def choices_of(name: str, choices: Choices) -> Pairs:
    """What can be chosen in a column, as (id, name)."""
    lists: dict[str, Pairs] = {
        "owner": choices.owners,
        "touchpoints": choices.touchpoints,
        "values": choices.values,
        "bends": (*_named(Flexibility), ("", wording.word_for("untagged"))),
        "bounds": _named(Grounds),
        "purpose": _named(Purpose),
        "holds": tuple((str(one), answer_words(one)) for one in Answer),
    }
    return lists.get(name, ())


def answer_words(answer: str) -> str:
    """Whether a reason holds, by word."""
    return _translate(_ANSWERS[answer]) if answer in _ANSWERS else answer


def texts_in(facts: Tree | None, path: Path) -> tuple[str, ...]:
    """The texts that stand in a field, one for a text alone."""
    found = trees.value_at(facts, path) if facts is not None else None
    items = found if isinstance(found, list) else [found]
    return tuple(one for one in items if isinstance(one, str) and one)


class Wording:
    """What cells say, with the names that the handbook has for its owners and the like."""

    def __init__(self, choices: Choices) -> None:
        self.owners = dict((*choices.people, *choices.owners))
        self.touchpoints = dict(choices.touchpoints)
        self.values = dict(choices.values)

    def cell(self, name: str, row: SheetRow, seen: Standing, facts: Tree | None) -> str:
        """The words of a cell; ``facts`` are None where they are not read yet, or for no rule."""
        known = _KNOWN.get(name)
        if known is not None:
            return known(self, row, seen)
        if name == "way" and seen.flexibility == "gray":
            return _options(facts)
        if name == "origin":
            return _origin(facts)
        field = field_of(name, seen.flexibility)
        said = texts_in(facts, field.path) if field.path else ()
        return "; ".join(self._named(name, one, seen) for one in said)

    def _named(self, name: str, one: str, seen: Standing) -> str:
        if name == "values":
            return self.values.get(one, one)
        is_word = name == "purpose" or (name == "bounds" and seen.flexibility == "black")
        return wording.word_for(one) if is_word else one

    def _owner(self, _: SheetRow, seen: Standing) -> str:
        return self.owners.get(seen.owner, seen.owner)

    def _touchpoints(self, _: SheetRow, seen: Standing) -> str:
        return ", ".join(self.touchpoints.get(one, one) for one in seen.touchpoints)


def _bends(_: Wording, __: SheetRow, seen: Standing) -> str:
    if not seen.is_rule:
        return _translate(QT_TRANSLATE_NOOP("Worksheet", "No rule yet"))
    return wording.word_for(seen.flexibility or "untagged")


def _gaps(_: Wording, __: SheetRow, seen: Standing) -> str:
    return str(len(seen.gaps)) if seen.is_rule and seen.gaps else ""


_KNOWN = {
    "bends": _bends,
    "heading": lambda _, row, seen: row.section.heading or row.section.id,
    "document": lambda _, row, seen: row.entry.title,
    "kind": lambda _, row, seen: wording.word_for(row.entry.kind),
    "due": lambda _, row, seen: row.section.due or row.entry.due,
    "holds": lambda _, row, seen: answer_words(seen.holds),
    "gaps": _gaps,
    "owner": Wording._owner,
    "touchpoints": Wording._touchpoints,
}


def gap_words(gaps: Iterable[str]) -> str:
    """What a rule lacks, one a line."""
    return "\n".join(name_of(gap) for gap in gaps)


def _options(facts: Tree | None) -> str:
    options = trees.value_at(facts, ("options",)) if facts is not None else None
    found = [one for one in options if isinstance(one, dict)] if isinstance(options, list) else []
    return "; ".join(
        " → ".join(str(one[part]) for part in ("when", "offer") if one.get(part)) for one in found
    )


def _origin(facts: Tree | None) -> str:
    parts = (texts_in(facts, ("origin", part)) for part in ("date", "cause", "by", "source"))
    return " · ".join(text for part in parts for text in part)


def _named(words: Iterable[str]) -> Pairs:
    return tuple((str(one), wording.word_for(one)) for one in words)


def _translate(text: object) -> str:
    return QCoreApplication.translate("Worksheet", str(text))
