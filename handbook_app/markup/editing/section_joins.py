"""Joining a section with the one before it: its heading goes, its words and its rule stay."""

from __future__ import annotations

import re

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import fields
from handbook_app.markup.editing.heading_lines import with_ids
from handbook_app.markup.editing.splicing import splice
from handbook_app.markup.headings import find_headings
from handbook_app.markup.yaml_text import Tree
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.sentence import say

_EMPTY_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r))*")


def join_with_previous(text: str, section_id: str) -> tuple[str, str]:
    """The document in which a section goes on with the words of the one before it; its id.

    Facts of a rule go along: lists become longer, and what both say stays as the first has it.
    """
    document = parse_document("", text)
    headed = [one for one in document.sections if one.level]
    at = next((at for at, one in enumerate(headed) if one.id == section_id), -1)
    if at < 0:
        raise NotFound(say("The document has no section “{section}”.", section=section_id[:80]))
    if at == 0:
        raise BadRequest("There is no section before this one.", "Choose a later one.")
    heading = list(find_headings(text, document.body_start))[at]
    after = _EMPTY_LINES.match(text, heading.end)
    joined = splice(text, [(heading.start, after.end() if after else heading.end, "")])
    kept = [one.id for one in headed if one.id != section_id]
    joined = with_ids(joined, document.body_start, kept)
    previous = headed[at - 1].id
    return _with_one_rule(joined, section_id, previous), previous


def _with_one_rule(text: str, section_id: str, previous: str) -> str:
    facts = fields.field_value(text, ("rules", section_id))
    if facts is None:
        return text
    before = fields.field_value(text, ("rules", previous))
    text = fields.set_field(text, ("rules", section_id), None)
    return fields.set_field(text, ("rules", previous), _joined(before, facts))


def _joined(one: Tree | None, other: Tree) -> Tree:
    if isinstance(one, dict) and isinstance(other, dict):
        added = {name: _joined(one.get(name), value) for name, value in other.items()}
        return {**one, **added}
    if isinstance(one, list) and isinstance(other, list):
        return [*one, *(item for item in other if item not in one)]
    return other if one is None else one
