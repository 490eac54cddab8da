"""From edits of fields to texts: each field is written where it stands, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import shapes, trees
from handbook_app.markup.editing.fields import change_fields, fields_of
from handbook_app.markup.editing.yaml_writing import Draft
from handbook_app.markup.yaml_text import Path, Tree
from handbook_app.model.schema import Rule
from handbook_app.services.worksheet.rows import Place
from handbook_app.services.worksheet.sitting import IS_RULE, FieldEdit, is_same, with_edits

_ORDER = {name: at for at, name in enumerate(shapes.field_order(Rule))}


@dataclass(frozen=True, slots=True)
class Written:
    """A text with edits made in it.

    ``made`` are those it has now. ``collided`` are left out because their field says something else
    than when they were made, ``gone`` because their section is no longer there.
    """

    text: str
    made: tuple[FieldEdit, ...]
    collided: tuple[FieldEdit, ...] = ()
    gone: tuple[FieldEdit, ...] = ()


def write_edits(text: str, edits: Sequence[FieldEdit]) -> Written:
    """A document with edits of its rules made. Raises BadRequest when its facts cannot be read."""
    tree = fields_of(text)
    ids = {one.id for one in parse_document("", text).sections}
    made: list[FieldEdit] = []
    collided: list[FieldEdit] = []
    gone: list[FieldEdit] = []
    for edit in edits:
        rule = trees.value_at(tree, ("rules", edit.section))
        if rule is None and edit.section not in ids:
            gone.append(edit)
        elif _is_open(rule, edit):
            made.append(edit)
        else:
            collided.append(edit)
    return Written(make_edits(text, made), tuple(made), tuple(collided), tuple(gone))


def _is_open(rule: Tree | None, edit: FieldEdit) -> bool:
    """Whether the field still says what it said, or says already what is meant."""
    if edit.field == IS_RULE:
        return True
    now = trees.value_at(rule, edit.field) if rule is not None else None
    return is_same(now, edit.before) or is_same(now, edit.after)


def make_edits(text: str, edits: Iterable[FieldEdit]) -> str:
    """The text with all of these made, whatever stands there."""
    return change_fields(text, lambda draft: _put(draft, list(edits)))


def unmake_edits(text: str, edits: Iterable[FieldEdit]) -> str:
    """The text with what stood there before each of these."""
    return change_fields(text, lambda draft: _take_back(draft, list(edits)))


def _put(draft: Draft, edits: Sequence[FieldEdit]) -> None:
    for section, own in _by_section(edits):
        path: Path = ("rules", section)
        if trees.value_at(draft.tree, path) is None:
            whole = with_edits({}, own)
            draft.put(path, _in_order(whole) if isinstance(whole, dict) else {})
            continue
        for edit in own:
            if edit.field != IS_RULE:
                _set(draft, (*path, *edit.field), edit.after)


def _take_back(draft: Draft, edits: Sequence[FieldEdit]) -> None:
    for edit in edits:
        if edit.field != IS_RULE:
            _set(draft, ("rules", edit.section, *edit.field), edit.before)


def _set(draft: Draft, path: Path, value: Tree | None) -> None:
    if value is None:
        draft.drop(path)
    else:
        draft.put(path, value)


def _in_order(facts: dict[str, Tree]) -> dict[str, Tree]:
    """New facts as the schema lists them, whichever was said first."""
    return dict(sorted(facts.items(), key=lambda one: _ORDER.get(one[0], len(_ORDER))))


def _by_section(edits: Sequence[FieldEdit]) -> Iterable[tuple[str, list[FieldEdit]]]:
    found: dict[str, list[FieldEdit]] = {}
    for edit in edits:
        found.setdefault(edit.section, []).append(edit)
    return found.items()


def by_document(edits: Iterable[FieldEdit]) -> dict[str, list[FieldEdit]]:
    """The edits of each document."""
    found: dict[str, list[FieldEdit]] = {}
    for edit in edits:
        found.setdefault(edit.document, []).append(edit)
    return found


def places_of(edits: Iterable[FieldEdit]) -> frozenset[Place]:
    """The rules that edits are about."""
    return frozenset(edit.place for edit in edits)
