"""A long document in parts, so that showing one never keeps the window waiting. Knows no Qt."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from handbook_app.model.document import Document, Section

LARGEST_PART = 40_000

# What costs Qt more than its letters: each line, link, emphasis and cell weighs as so many more.
_COSTS = {"\n": 12, "[": 20, "*": 12, "`": 12, "<": 12, "#": 20, "|": 90}
_DEFINITION = re.compile(r"^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S[^\n]{0,2000}$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)", re.MULTILINE)
_TABLE_LINE = re.compile(r"[ \t]*\|[ \t:|-]+\|[ \t]*\r?\n")
_MOST_DEFINITIONS = 5_000


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a document: its Markdown, and the sections whose headings stand in it.

    ``name`` is the first heading in it, or the one it goes on from.
    """

    index: int
    markdown: str
    sections: tuple[Section, ...]
    name: str = ""

    @property
    def heading_ids(self) -> tuple[str, ...]:
        """The ids of its headings, in order."""
        return tuple(section.id for section in self.sections if section.level)


def split_document(document: Document, largest: int = LARGEST_PART) -> tuple[Part, ...]:
    """Cut a document at headings; a section larger than ``largest`` is cut between paragraphs.

    ``largest`` counts letters of plain prose; tables, lists and links weigh more. A short
    document is one part; so is an empty one.
    """
    text = document.text
    if _weight(text, document.body_start, len(text)) <= largest:
        return (Part(0, text[document.body_start :], document.sections, document.title),)
    starts = [section.start for section in document.sections]
    definitions = _definitions(text)
    parts: list[Part] = []
    name = document.title
    for start, end in _spans(document, largest):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        sections = document.sections[first:last]
        if sections and sections[0].start == start and sections[0].heading:
            name = sections[0].heading
        markdown = _table_head(text, start) + text[start:end]
        markdown += _definitions_used(markdown, definitions)
        parts.append(Part(len(parts), markdown, sections, name))
        name = next((one.heading for one in reversed(sections) if one.heading), name)
    return tuple(parts)


def _weight(text: str, start: int, end: int) -> int:
    """About how much work a stretch of text makes, in letters of plain prose."""
    marks = sum(cost * text.count(mark, start, end) for mark, cost in _COSTS.items())
    return end - start + marks


def _spans(document: Document, largest: int) -> Iterator[tuple[int, int]]:
    """Where the parts begin and end: whole sections, as many as there is room for."""
    text, begin = document.text, document.body_start
    starts = [one.start for one in document.sections if one.start > begin]
    last, weight = begin, 0
    for start in (*starts, len(text)):
        more = _weight(text, last, start)
        if weight + more > largest and last > begin:
            yield begin, last
            begin, weight = last, 0
        if more > largest:
            *whole, (begin, _) = _paragraph_spans(text, begin, start, largest)
            yield from whole
            more = _weight(text, begin, start)
        last, weight = start, weight + more
    if begin < len(text):
        yield begin, len(text)


def _paragraph_spans(text: str, start: int, end: int, largest: int) -> Iterator[tuple[int, int]]:
    """A large section cut between paragraphs, else between lines, else between words."""
    letters = max(1, largest * (end - start) // _weight(text, start, end))
    while end - start > letters:
        cut = _last_break(text, start, start + letters)
        yield start, cut
        start = cut
    yield start, end


def _table_head(text: str, cut: int) -> str:
    """The head of the table that a cut goes through, to stand above its other half too."""
    if not text.startswith("|", cut):
        return ""
    begin = text.rfind("\n\n", 0, cut)
    begin = begin + 2 if begin >= 0 else 0
    second = text.find("\n", begin, cut) + 1
    rule = _TABLE_LINE.match(text, second) if text.startswith("|", begin) else None
    return text[begin : rule.end()] if rule and second and rule.end() <= cut else ""


def _last_break(text: str, start: int, limit: int) -> int:
    """Where to cut before ``limit``: in the second half, and not inside a block of code."""
    half = start + (limit - start) // 2
    for mark in ("\n\n", "\r\n\r\n", "\n", " "):
        found = text.rfind(mark, half, limit)
        if found > 0:
            fences = list(_FENCE.finditer(text, start, found))
            opening = fences[-1].start() if len(fences) % 2 else start
            return opening if opening > half else found + len(mark)
    return limit


def _definitions(text: str) -> dict[str, str]:
    """The link definitions of a document, which may stand in another part than the link."""
    found: dict[str, str] = {}
    for one in _DEFINITION.finditer(text):
        found.setdefault(one[1].lower(), one[0].strip())
        if len(found) >= _MOST_DEFINITIONS:
            break
    return found


def _definitions_used(markdown: str, definitions: dict[str, str]) -> str:
    """The definitions a part uses and does not hold, to stand below it."""
    if not definitions:
        return ""
    own = {one[1].lower() for one in _DEFINITION.finditer(markdown)}
    used = {one.lower() for one in re.findall(r"\[([^\[\]\n]{1,200})\]", markdown)} - own
    lines = [definitions[name] for name in sorted(used) if name in definitions]
    return "\n\n" + "\n".join(lines) + "\n" if lines else ""


def part_of_section(parts: tuple[Part, ...], section_id: str) -> int:
    """The index of the part that holds a heading; 0 when none does."""
    for part in parts:
        if any(section.id == section_id for section in part.sections):
            return part.index
    return 0
