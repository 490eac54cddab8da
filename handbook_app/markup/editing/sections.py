"""Changing the sections of a document and the rules they are.

A section is named by its id and goes with its subsections, as ``Document.text_of`` gives it.
Whatever is changed, every other section keeps the id it had: where its heading would no longer
give it, the id is written beside it. New text takes the line ends of the document. BadRequest says
what the person can mend; NotFound that there is no such section.
"""

from __future__ import annotations

import contextlib
import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from handbook_app.markup import front_matter
from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import fields, heading_lines
from handbook_app.markup.editing.heading_lines import shifted, with_ids
from handbook_app.markup.editing.splicing import newline_of
from handbook_app.markup.headings import after_heading, find_headings, find_sections
from handbook_app.markup.yaml_text import Tree
from handbook_app.model.document import Document, Section
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.sentence import say

_LINE_END = re.compile(r"\r\n|\n|\r")
_CLOSERS = ("", "```", "~~~", "-->")
_EDGE = re.compile(r"\A(?:[ \t]*(?:\r\n|\n|\r))+|\s+\Z")
_BLANK_LINE = re.compile(r"(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)[ \t]*\Z")


@dataclass(slots=True)
class _Piece:
    """A stretch of Markdown and the id that each of its headings is to have; empty for any."""

    text: str
    ids: list[str] = field(default_factory=list)


class _Body:
    """The Markdown of a document, cut where something changes and put together again."""

    def __init__(self, text: str) -> None:
        document = parse_document("", text)
        self.text = text
        self.start = document.body_start
        self.sections = [one for one in document.sections if one.level]
        self.newline = newline_of(text)
        self.opening_end = self.sections[0].start if self.sections else len(text)

    def section(self, section_id: str) -> Section:
        found = next((one for one in self.sections if one.id == section_id), None)
        if found is None:
            what = say("The document has no section “{section}”.", section=section_id[:80])
            raise NotFound(what, "Choose one of its headings.")
        return found

    def piece(self, start: int, end: int) -> _Piece:
        """What stands between two offsets."""
        ids = [one.id for one in self.sections if start <= one.start < end]
        return _Piece(self.text[start:end], ids)

    def before(self, at: int) -> _Piece:
        return self.piece(self.start, at)

    def after(self, at: int) -> _Piece:
        return self.piece(at, len(self.text))

    def new(self, markdown: str, ids: Iterable[str] = ()) -> _Piece:
        """New Markdown with the line ends of the document and no empty lines around it."""
        text = _LINE_END.sub(lambda _: self.newline, _EDGE.sub("", markdown))
        return _Piece(text, [*ids] or ["" for _ in find_headings(text)])

    def place_after(self, section_id: str, level: int) -> int:
        """Where a new section goes: behind another, or as the first one under the title."""
        if section_id:
            return self.section(section_id).end
        first = self.sections[0] if self.sections else None
        return first.own_end if first and first.level < level else self.opening_end

    def composed(self, pieces: list[_Piece], *, is_new: bool = True) -> str:
        """The document with these pieces as its Markdown.

        Pieces that have not stood beside each other get an empty line between them.
        """
        kept = [one for one in pieces if one.text]
        body = ""
        for at, piece in enumerate(kept):
            body += piece.text
            is_seam = is_new and at + 1 < len(kept) and piece.text.strip()
            if is_seam and not _BLANK_LINE.search(body):
                body += self.newline * (1 if body.endswith(("\n", "\r")) else 2)
        if not kept or not self.text.endswith(kept[-1].text):
            body = body.rstrip() + (self.newline if body.strip() else "")
        text = self.text[: self.start] + body
        wanted = [one for piece in kept for one in piece.ids]
        self._check(text, wanted)
        return with_ids(text, self.start, wanted)

    def _check(self, text: str, wanted: list[str]) -> None:
        """Refuse a text that swallows the headings after it, or reads as front matter."""
        if len(list(find_headings(text, self.start))) != len(wanted):
            what = say("The new text hides the headings that follow it.")
            raise BadRequest(what, "Close the code block or comment that it opens.")
        old, new = front_matter.split(self.text), front_matter.split(text)
        if (old.start, old.yaml) != (new.start, new.yaml) and new.yaml:
            what = say("The new text would be taken for the fields of the document.")
            raise BadRequest(what, "Begin it with something other than “---”.")


def replace_section(text: str, section_id: str, new_markdown: str) -> str:
    """The document with other Markdown for a section, its heading line and subsections included.

    The empty id means what stands before the first heading. The section keeps its id, whatever
    its heading says now; subsections of the same heading keep theirs.
    """
    body = _Body(text)
    if not section_id:
        first = body.opening_end
        return body.composed([body.new(new_markdown), body.after(first)])
    section = body.section(section_id)
    old = body.piece(section.start, section.end)
    new = body.new(new_markdown)
    new.ids = _matched_ids(old, new, section_id)
    new.text += old.text[len(old.text.rstrip()) :]
    return body.composed([body.before(section.start), new, body.after(section.end)], is_new=False)


def _matched_ids(old: _Piece, new: _Piece, section_id: str) -> list[str]:
    """The id for each heading of the new text: that of the old heading which it was.

    An id that the new text states for the section itself counts.
    """
    before = [heading.id or heading.text for heading in find_headings(old.text)]
    after = list(find_headings(new.text))
    ids = ["" for _ in after]
    names = [heading.id or heading.text for heading in after]
    for block in difflib.SequenceMatcher(None, before, names, autojunk=False).get_matching_blocks():
        ids[block.b : block.b + block.size] = old.ids[block.a : block.a + block.size]
    if after and section_id not in ids and not after[0].id:
        ids[0] = section_id
    return ids


def without_edges(markdown: str) -> str:
    """Markdown without the empty lines around it."""
    return _EDGE.sub("", markdown)


def own_words(document: Document, section: Section) -> str:
    """What stands between a heading and the next one, without the empty lines around it."""
    return without_edges(after_heading(document.own_text_of(section)))


def set_own_words(text: str, section_id: str, words: str) -> str:
    """The document with other words between a heading and the next one; nothing else changes.

    A code block or comment that they leave open is closed, so that no heading is hidden by it.
    """
    body = _Body(text)
    section = body.section(section_id)
    own = text[section.start : section.own_end]
    first = section.own_end - len(after_heading(own))
    old = without_edges(text[first : section.own_end])
    new = body.new(words)
    if old and new.text:
        start = text.index(old, first)
        last = start + len(old)
        around = body.piece(body.start, start), body.after(last)
    else:
        if new.text:
            lead = text[:first].endswith(("\n", "\r"))
            new.text = body.newline * (1 if lead else 2) + new.text + body.newline
        if section.own_end < len(text):
            new.text += body.newline
        around = body.piece(body.start, first), body.after(section.own_end)
    return _with_closed(body, around[0], new, around[1])


def _with_closed(body: _Body, before: _Piece, new: _Piece, after: _Piece) -> str:
    def whole(end: str) -> str:
        closed = _Piece(new.text + (body.newline + end if end else ""), new.ids)
        return body.composed([before, closed, after], is_new=False)

    for end in _CLOSERS:
        with contextlib.suppress(BadRequest):
            return whole(end)
    return whole("")


def insert_section(
    text: str, after_id: str, level: int, heading: str, markdown: str = "", section_id: str = ""
) -> str:
    """The document with a new section behind another, or with an empty id as the first one."""
    body = _Body(text)
    if section_id and any(one.id == section_id for one in body.sections):
        what = say("There is already a section “{section}”.", section=section_id[:80])
        raise BadRequest(what, "Choose another id.")
    line = heading_lines.heading_line(level, heading)
    new = body.new(f"{line}\n\n{markdown}")
    if section_id:
        new.ids[0] = heading_lines.checked_id(section_id)
    at = body.place_after(after_id, level)
    return body.composed([body.before(at), new, body.after(at)])


def remove_section(text: str, section_id: str) -> str:
    """The document without a section and the rules in it."""
    return extract_section(text, section_id)[0]


def move_section(
    text: str, section_id: str, *, before: str = "", after: str = "", shift: int = 0
) -> str:
    """The document with a section in front of or behind another, its headings shifted in level."""
    body = _Body(text)
    section = body.section(section_id)
    target = body.section(before or after)
    at = target.start if before else target.end
    if section.start <= target.start < section.end:
        what = say("A section cannot be moved into itself.")
        raise BadRequest(what, "Choose a place outside it.")
    moved = body.piece(section.start, section.end)
    moved.text = shifted(moved.text, shift)
    first, last = (at, section.start) if at <= section.start else (section.end, at)
    between = body.piece(first, last)
    order = [moved, between] if at <= section.start else [between, moved]
    start, end = min(at, section.start), max(at, section.end)
    return body.composed([body.before(start), *order, body.after(end)])


def rename_heading(text: str, section_id: str, new_heading: str) -> str:
    """The document with other words in a heading, which keeps its id."""
    body = _Body(text)
    section = body.section(section_id)
    at = body.sections.index(section)
    heading = list(find_headings(text, body.start))[at]
    new = heading_lines.with_words(text, heading, new_heading)
    wanted = [one.id for one in body.sections]
    if len(list(find_headings(new, body.start))) != len(wanted):
        what = say("A heading cannot be written like that here.")
        raise BadRequest(what, "Begin it with a word.")
    return with_ids(new, body.start, wanted)


def make_rule(text: str, section_id: str, facts: Mapping[str, Tree] | None = None) -> str:
    """The document with a section as a rule, about which ``facts`` are known."""
    _Body(text).section(section_id)
    if fields.field_value(text, ("rules", section_id)) is not None:
        what = say("The section “{section}” is a rule already.", section=section_id[:80])
        raise BadRequest(what, "Change its fields instead.")
    return fields.set_field(text, ("rules", section_id), dict(facts or {}))


def unmake_rule(text: str, section_id: str) -> str:
    """The document with a rule turned back into a mere section; its facts go."""
    return fields.set_field(text, ("rules", section_id), None)


def extract_section(text: str, section_id: str) -> tuple[str, str, dict[str, Tree]]:
    """The document without a section, its Markdown, and the facts of the rules in it by id."""
    body = _Body(text)
    section = body.section(section_id)
    taken = body.piece(section.start, section.end)
    rest = body.composed([body.before(section.start), body.after(section.end)])
    rules = _rules(text)
    facts = {one: rules[one] for one in taken.ids if one in rules}
    for one in facts:
        rest = fields.set_field(rest, ("rules", one), None)
    return rest, with_ids(taken.text, 0, taken.ids), facts


def add_section(
    text: str,
    markdown: str,
    facts: Mapping[str, Tree] | None = None,
    *,
    after_id: str | None = None,
    level: int = 0,
) -> str:
    """The document with sections of another and their rules, at its end or behind a section.

    ``level`` is that of the first heading, whose subsections follow suit; 0 leaves them. What
    has an id that is taken here gets another: ``added_ids`` tells which.
    """
    body = _Body(text)
    rules = dict(facts or {})
    names = added_ids(text, markdown)
    found = [one for one in find_sections(_EDGE.sub("", markdown)) if one.level]
    stated = {one.id for one in find_headings(markdown) if one.id} | rules.keys()
    ids = [names[one.id] if one.id in stated else "" for one in found]
    if level and found:
        markdown = shifted(markdown, level - found[0].level)
    at = len(text) if after_id is None else body.place_after(after_id, level)
    new = body.composed([body.before(at), body.new(markdown, ids), body.after(at)])
    for one, value in rules.items():
        new = fields.set_field(new, ("rules", names.get(one, one)), value)
    return new


def added_ids(text: str, markdown: str) -> dict[str, str]:
    """Which id each section of a Markdown gets when it is added to a document."""
    taken = {one.id for one in _Body(text).sections}
    names: dict[str, str] = {}
    for one in find_sections(_EDGE.sub("", markdown)):
        name, count = one.id, 1
        while name in taken:
            name, count = f"{one.id}-{count}", count + 1
        if one.level:
            names[one.id] = name
            taken.add(name)
    return names


def join(text_a: str, text_b: str) -> str:
    """The first document with the Markdown and the rules of the second at its end.

    Where the first has a title of its own, the headings of the second go one level down; its
    other fields are left behind.
    """
    one, other = _Body(text_a), _Body(text_b)
    markdown = text_b[other.start :]
    has_title = bool(one.sections) and one.sections[0].level == 1
    highest = min((section.level for section in other.sections), default=2)
    markdown = with_ids(markdown, 0, [section.id for section in other.sections])
    markdown = shifted(markdown, 2 - highest if has_title and highest < 2 else 0)
    return add_section(text_a, markdown, _rules(text_b))


def _rules(text: str) -> dict[str, Tree]:
    """The rules of a document by id; none where another program's fields stand."""
    matter = front_matter.split(text)
    has_fields = matter.start and not matter.is_foreign
    rules = fields.field_value(text, ("rules",)) if has_fields else None
    return rules if isinstance(rules, dict) else {}
