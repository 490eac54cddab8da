"""Arranging: sections and documents are moved, split and joined, and every link follows.

Each function answers with the edits of one version: the documents concerned, and all others whose
links and references lead elsewhere now. BadRequest and NotFound say what cannot be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import fields, sections
from handbook_app.markup.editing.definitions import with_definitions_of
from handbook_app.markup.editing.heading_lines import checked_words
from handbook_app.markup.editing.links import retarget_links, retarget_references
from handbook_app.markup.editing.section_joins import join_with_previous
from handbook_app.markup.editing.splicing import newline_of
from handbook_app.markup.headings import free_name, slug
from handbook_app.markup.yaml_text import Tree
from handbook_app.model.errors import BadRequest
from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.services.authoring.following import Moves, Place, with_followers
from handbook_app.services.authoring.saving import TextEdit, read_for_editing
from handbook_app.services.handbook import Handbook
from handbook_app.services.inventory.informal import INFORMAL_ID

Edits: TypeAlias = tuple[TextEdit, ...]
# What a document that is split off takes over from the one it comes from.
_INHERITED = ("kind", "language", "owner", "status", "effective", "touchpoints", "review")
# What a rule has from its document, unless it says otherwise.
_OF_DOCUMENT = ("owner", "touchpoints")


@dataclass(frozen=True)
class _Texts:
    """The texts of two documents, and what has moved from the first to the second so far."""

    rest: str
    target: str
    moves: Moves


def move_section(
    handbook: Handbook,
    path: str,
    section_id: str,
    to_path: str,
    after_id: str | None = None,
    progress: Progress | None = None,
) -> Edits:
    """Move a section, with its subsections and rules, into another document.

    It goes behind the section ``after_id``, with "" first, with None last. A rule keeps its id,
    or gets a free one where that is taken.
    """
    if path == to_path:
        raise BadRequest("The section is in this document already.", "Choose another document.")
    source, target = read_for_editing(handbook, path), read_for_editing(handbook, to_path)
    places = _place(path, source.text), _place(to_path, target.text)
    level = _level_behind(target.text, after_id)
    begun = _Texts(source.text, target.text, Moves())
    texts = _transfer(begun, *places, section_id, after_id, level)
    edits = TextEdit(path, texts.rest, source), TextEdit(to_path, texts.target, target)
    return with_followers(handbook, edits, texts.moves, progress)


def split_document(
    handbook: Handbook,
    path: str,
    section_ids: Sequence[str],
    title: str,
    new_path: str,
    progress: Progress | None = None,
) -> Edits:
    """Make a new document of some sections of another, in their order.

    One section alone becomes the document itself: its heading is the title. Raises BadRequest
    when the place is taken.
    """
    if not section_ids:
        raise BadRequest("No section is chosen.", "Choose what the new document consists of.")
    if handbook.folder.has(new_path):
        raise BadRequest(
            say("There is a document “{path}” already.", path=new_path), "Choose another place."
        )
    source = read_for_editing(handbook, path)
    taken = {entry.id for entry in handbook.catalogue()}
    new_id = free_name(slug(title) or "document", taken)
    old, new = _place(path, source.text), Place(new_path, new_id)
    is_alone = len(section_ids) == 1
    begun = _new_text(source.text, new.id, title, has_heading=not is_alone)
    texts = _Texts(source.text, begun, Moves())
    for section_id in section_ids:
        texts = _transfer(texts, old, new, section_id, None, 1 if is_alone else 2)
    edits = TextEdit(path, texts.rest, source), TextEdit(new_path, texts.target, None, source)
    return with_followers(handbook, edits, texts.moves, progress)


def join_documents(
    handbook: Handbook, path: str, other: str, progress: Progress | None = None
) -> Edits:
    """Put the words and rules of another document at the end of this one; the other goes."""
    if path == other:
        raise BadRequest("A document cannot be joined to itself.", "Choose another document.")
    first, second = read_for_editing(handbook, path), read_for_editing(handbook, other)
    here, there = _place(path, first.text), _place(other, second.text)
    begins_at = parse_document(other, second.text)
    ids = sections.added_ids(first.text, second.text[begins_at.body_start :])
    moves = Moves.of_document(there, here, next(iter(ids.values()), ""))
    moves |= Moves.of_sections(there, here, ids)
    added = _with_document_facts(second.text, first.text)
    added = retarget_links(added, other, moves.links, path)
    added = retarget_references(added, there.id, moves.names, here.id)
    joined = sections.join(moves.mend(first.text, path), added)
    edits = TextEdit(path, joined, first), TextEdit(other, None, second)
    return with_followers(handbook, edits, moves, progress)


def join_sections(
    handbook: Handbook, path: str, section_id: str, progress: Progress | None = None
) -> Edits:
    """Let a section go on with the words of the one before it; links lead there now."""
    source = read_for_editing(handbook, path)
    place = _place(path, source.text)
    text, previous = join_with_previous(source.text, section_id)
    moves = Moves.of_sections(place, place, {section_id: previous})
    edits = [TextEdit(path, moves.mend(text, path), source)]
    return with_followers(handbook, edits, moves, progress)


def _transfer(
    texts: _Texts, old: Place, new: Place, section_id: str, after_id: str | None, level: int
) -> _Texts:
    """The texts after one more section has moved."""
    before = _with_document_facts(texts.rest, texts.target)
    rest, markdown, facts = sections.extract_section(before, section_id)
    markdown = with_definitions_of(markdown, texts.rest)
    # What the rules inherited is said by themselves only where they are going.
    rest = sections.remove_section(texts.rest, section_id)
    rest = rest[: _body(rest)] + with_definitions_of(rest[_body(rest) :], texts.rest)
    ids = sections.added_ids(texts.target, markdown)
    moves = Moves.of_sections(old, new, ids)
    stay = {(old.path, ""): (old.path, "")}
    markdown = retarget_links(markdown, old.path, {**stay, **moves.links}, new.path)
    facts = _written_up(_facts_at(facts, old, new, moves), old)
    target = moves.mend(texts.target, new.path)
    target = sections.add_section(target, markdown, facts, after_id=after_id, level=level)
    return _Texts(moves.mend(rest, old.path), target, texts.moves | moves)


def _facts_at(facts: dict[str, Tree], old: Place, new: Place, moves: Moves) -> dict[str, Tree]:
    """The facts of rules, their references led from where they stand now."""
    if not facts:
        return {}
    text = fields.set_field("", ("rules",), dict(facts))
    text = retarget_references(text, old.id, moves.names, new.id)
    changed = fields.field_value(text, ("rules",))
    return changed if isinstance(changed, dict) else {}


def _written_up(facts: dict[str, Tree], old: Place) -> dict[str, Tree]:
    """What leaves the informal rules for a document of its own is written down by that."""
    if old.id != INFORMAL_ID:
        return facts
    return {
        rule: {key: one for key, one in said.items() if key != "written"}
        if isinstance(said, dict)
        else said
        for rule, said in facts.items()
    }


def _with_document_facts(text: str, target: str) -> str:
    """The document whose rules say what they have from it and would not have from ``target``."""
    document = parse_document("", text)
    for name in _OF_DOCUMENT:
        value = fields.field_value(text, (name,)) if document.facts.rules else None
        if value is None or value == fields.field_value(target, (name,)):
            continue
        for rule in document.facts.rules:
            if fields.field_value(text, ("rules", rule, name)) is None:
                text = fields.set_field(text, ("rules", rule, name), value)
    return text


def _level_behind(target: str, after_id: str | None) -> int:
    """The level of a section that comes to stand behind another, first, or last."""
    document = parse_document("", target)
    section = document.section(after_id) if after_id else None
    if section is not None:
        return max(section.level, 2)
    headed = [one.level for one in document.sections if one.level]
    return min((level for level in headed if level > 1), default=2 if headed else 0)


def _new_text(source: str, document_id: str, title: str, *, has_heading: bool) -> str:
    newline = newline_of(source)
    text = f"# {checked_words(title)}{newline}" if has_heading else newline
    known: dict[str, Tree | None] = {"id": document_id, "title": title.strip()}
    known |= {name: fields.field_value(source, (name,)) for name in _INHERITED}
    for name, value in known.items():
        if value is not None:
            text = fields.set_field(text, (name,), value)
    return text


def _place(path: str, text: str) -> Place:
    return Place(path, parse_document(path, text).id)


def _body(text: str) -> int:
    return parse_document("", text).body_start
