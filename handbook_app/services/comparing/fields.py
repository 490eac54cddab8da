"""What changed in the facts of a rule or a document, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from handbook_app.model.change_of_rule import Change, ChangeKind
from handbook_app.model.fields import Facts
from handbook_app.model.schema import DocumentFacts, Flexibility, Origin, Rule
from handbook_app.services.comparing.lists import compare_names, compare_sentences
from handbook_app.services.comparing.options import compare_options
from handbook_app.services.comparing.sayings import compare_prose, compare_short
from handbook_app.services.comparing.spots import Spot


class Form(Enum):
    """How a field is written, which decides how its change is said."""

    WORD = "a word of the schema"
    SHORT = "a name, a date, a span"
    PROSE = "sentences"
    WORDS = "some words of the schema, in no order"
    NAMES = "some names, in no order"
    SENTENCES = "several texts, in order"


@dataclass(frozen=True, slots=True)
class Field:
    """A field as it is written on disk, dotted; ``is_substance`` when it binds people."""

    name: str
    form: Form
    is_substance: bool = False


# By weight: this is the order in which the changes of a rule are told.
RULE_FIELDS = (
    Field("status", Form.WORD, True),
    Field("replaced-by", Form.SHORT),
    Field("grounds", Form.WORDS, True),
    Field("written", Form.WORD, True),
    Field("limits", Form.SENTENCES, True),
    Field("promises.can", Form.SENTENCES, True),
    Field("promises.cannot", Form.SENTENCES, True),
    Field("alternatives", Form.SENTENCES, True),
    Field("circumstances", Form.SENTENCES, True),
    Field("reason", Form.PROSE),
    Field("spirit", Form.PROSE),
    Field("tell-customer", Form.PROSE),
    Field("serves-customer", Form.SENTENCES),
    Field("felt.answer", Form.WORD),
    Field("felt.because", Form.WORDS),
    Field("felt.checked", Form.SHORT),
    Field("felt.by", Form.SHORT),
    Field("purpose", Form.WORDS),
    Field("values", Form.NAMES),
    Field("touchpoints", Form.NAMES),
    Field("related", Form.NAMES),
    Field("owner", Form.SHORT),
    Field("review.every", Form.SHORT),
    Field("review.on", Form.SHORT),
    Field("review.last", Form.SHORT),
    Field("review.by", Form.SHORT),
)
ORIGIN_FIELDS = (
    Field("origin.holds.answer", Form.WORD),
    Field("origin.cause", Form.PROSE),
    Field("origin.date", Form.SHORT),
    Field("origin.by", Form.SHORT),
    Field("origin.source", Form.PROSE),
    Field("origin.holds.checked", Form.SHORT),
    Field("origin.holds.by", Form.SHORT),
)
DOCUMENT_FIELDS = (
    Field("status", Form.WORD, True),
    Field("effective", Form.SHORT, True),
    Field("kind", Form.WORD),
    Field("id", Form.SHORT),
    Field("language", Form.SHORT),
    Field("replaced-by", Form.SHORT),
    Field("owner", Form.SHORT),
    Field("review.every", Form.SHORT),
    Field("review.on", Form.SHORT),
    Field("review.last", Form.SHORT),
    Field("review.by", Form.SHORT),
    Field("touchpoints", Form.NAMES),
    Field("translation-of.id", Form.SHORT),
    Field("translation-of.version", Form.SHORT),
)


def compare_rules(spot: Spot, before: Rule, after: Rule) -> Iterator[Change]:
    """The changes of a rule's facts, the weightiest first."""
    if before == after:
        return
    yield from _flexibility(spot, before.flexibility, after.flexibility)
    yield from compare_options(spot, before.options, after.options)
    yield from _fields(spot, before, after, RULE_FIELDS)
    yield from _origin(spot, before, after)


def compare_document_facts(spot: Spot, before: DocumentFacts, after: DocumentFacts) -> list[Change]:
    """The changes of what the front matter says of the document as a whole, without its title."""
    return list(_fields(spot, before, after, DOCUMENT_FIELDS))


def _flexibility(
    spot: Spot, before: Flexibility | None, after: Flexibility | None
) -> Iterator[Change]:
    if before is after:
        return
    old, new = written(before), written(after)
    kind = ChangeKind.CHANGED if old and new else ChangeKind.ADDED if new else ChangeKind.REMOVED
    said = {"word_before": old, "word_after": new}
    yield spot.change(kind, f"flexibility-{kind}", "flexibility", old, new, True, said)


def _origin(spot: Spot, before: Rule, after: Rule) -> Iterator[Change]:
    """An origin that came or went as a whole is one change."""
    had, has = before.origin != Origin(), after.origin != Origin()
    if had and has:
        yield from _fields(spot, before, after, ORIGIN_FIELDS)
    elif had or has:
        kind = ChangeKind.ADDED if has else ChangeKind.REMOVED
        cause, other = before.origin.cause, after.origin.cause
        said = {"field": "origin"}
        yield spot.change(kind, f"field-{kind}", "origin", cause, other, False, said)


def _fields(spot: Spot, before: Facts, after: Facts, fields: Sequence[Field]) -> Iterator[Change]:
    for field in fields:
        old, new = _value(before, field.name), _value(after, field.name)
        if old != new:
            yield from _COMPARE[field.form](spot, field, old, new)


def _value(facts: Any, name: str) -> Any:
    for part in name.split("."):
        facts = getattr(facts, part.replace("-", "_"))
    return facts


def written(value: object) -> str:
    """A value as people write it; nothing for none."""
    return "" if value is None else str(value)


def _word(spot: Spot, field: Field, old: object, new: object) -> Iterator[Change]:
    yield from compare_short(spot, field.name, written(old), written(new), field.is_substance, True)


def _short(spot: Spot, field: Field, old: object, new: object) -> Iterator[Change]:
    yield from compare_short(spot, field.name, written(old), written(new), field.is_substance)


def _prose(spot: Spot, field: Field, old: str, new: str) -> Iterator[Change]:
    yield from compare_prose(spot, field.name, old, new, field.is_substance)


def _words(spot: Spot, field: Field, old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    yield from compare_names(spot, field.name, old, new, field.is_substance, is_word=True)


def _names(spot: Spot, field: Field, old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    yield from compare_names(spot, field.name, old, new, field.is_substance)


def _sentences(
    spot: Spot, field: Field, old: Sequence[str], new: Sequence[str]
) -> Iterator[Change]:
    yield from compare_sentences(spot, field.name, old, new, field.is_substance)


_COMPARE: dict[Form, Callable[[Spot, Field, Any, Any], Iterator[Change]]] = {
    Form.WORD: _word,
    Form.SHORT: _short,
    Form.PROSE: _prose,
    Form.WORDS: _words,
    Form.NAMES: _names,
    Form.SENTENCES: _sentences,
}
