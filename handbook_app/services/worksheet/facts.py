"""What the rules of a document say, read when they are shown; and how a rule would stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from handbook_app.markup.editing.fields import fields_of
from handbook_app.markup.yaml_text import Tree
from handbook_app.model.errors import CannotDo
from handbook_app.model.gaps import gaps_of
from handbook_app.model.schema import Rule
from handbook_app.services.handbook import Handbook
from handbook_app.services.worksheet.rows import SheetRow, Standing, as_saved


@dataclass(frozen=True, slots=True)
class DocumentRules:
    """The facts of a document's rules as they are written, by id.

    ``refusal`` says why they cannot be changed here, when they cannot.
    """

    rules: Mapping[str, Tree] = field(default_factory=dict)
    refusal: CannotDo | None = None


def read_rules(handbook: Handbook, path: str) -> DocumentRules:
    """What a document says of its rules now. Never raises CannotDo: that is an answer, too."""
    try:
        return rules_in(handbook.folder.read_text(path).text)
    except CannotDo as refusal:
        return DocumentRules(refusal=refusal)


def rules_in(text: str) -> DocumentRules:
    """What a text says of its rules. Raises BadRequest when its facts cannot be read."""
    tree = fields_of(text)
    rules = tree.get("rules") if isinstance(tree, dict) else None
    return DocumentRules(rules if isinstance(rules, dict) else {})


def standing_with(row: SheetRow, facts: Tree | None) -> Standing:
    """How a row stands with other facts than the handbook's; None for what is no rule."""
    if facts is None:
        return as_saved(row)
    known = facts if isinstance(facts, dict) else {}
    try:
        rule = Rule.model_validate(known)
    except ValueError:  # something else in it does not fit: what is meant was checked already
        return _guessed(row, known)
    entry = row.entry
    return Standing(
        True,
        rule.flexibility or "",
        rule.owner or entry.owner,
        rule.touchpoints or entry.touchpoints,
        rule.origin.holds.answer or "",
        gaps_of(rule),
    )


def _guessed(row: SheetRow, facts: Mapping[str, Tree]) -> Standing:
    seen = as_saved(row)
    said = facts.get("flexibility")
    bends = said if isinstance(said, str) and said in ("black", "gray") else seen.flexibility
    owner = facts.get("owner")
    owner = owner if isinstance(owner, str) and owner else seen.owner
    return Standing(True, bends, owner, seen.touchpoints, seen.holds, seen.gaps)
