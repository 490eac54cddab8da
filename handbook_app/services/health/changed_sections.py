"""Which sections of a document changed in substance from one text to another.

Most changes touch the words of some sections and nothing else. These are told without parsing the
facts and finding out which section is which: the answer is that of ``compare_documents``, in a
third of the time, which counts where ten thousand versions are looked through.
"""

from __future__ import annotations

import re
from functools import lru_cache

from handbook_app.markup import front_matter, headings
from handbook_app.markup.documents import parse_document
from handbook_app.markup.front_matter import FrontMatter
from handbook_app.model.document import Section
from handbook_app.services.comparing import compare_documents
from handbook_app.services.comparing.section_changes import is_binding
from handbook_app.services.comparing.spots import Spot
from handbook_app.services.comparing.wording import compare_wording

_PATH = "document.md"  # neither text is told apart by its name
# What begins like this holds fields for sure, and is no prose between two rules across the page.
_FIELDS = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*[A-Za-z][\w-]*:(?:[ \t\r\n]|\Z)")


def sections_changed(before: str, after: str) -> list[str]:
    """The ids of the sections in which the substance changed, each once; "" is what stands outside
    of them all."""
    told = _in_words_alone(before, after)
    return _compared(before, after) if told is None else told


def _compared(before: str, after: str) -> list[str]:
    old, new = parse_document(_PATH, before), parse_document(_PATH, after)
    changes = compare_documents(old, new).changes
    return list(dict.fromkeys(one.section for one in changes if one.is_substance))


def _in_words_alone(before: str, after: str) -> list[str] | None:
    """The same for texts with the same fields and headings; None when there is more to it."""
    matter = front_matter.split(after)
    start = matter.body_start
    if before[:start] != after[:start] or front_matter.split(before).body_start != start:
        return None
    if matter.yaml and not matter.is_foreign and not _FIELDS.match(matter.yaml):
        return None
    old, new = (headings.find_sections(text, start) for text in (before, after))
    if list(map(_name, old)) != list(map(_name, new)):
        return None
    differing = [
        (before[one.start : one.own_end], after[other.start : other.own_end], other)
        for one, other in zip(old, new, strict=True)
        if before[one.start : one.own_end] != after[other.start : other.own_end]
    ]
    if {one for one, _, _ in differing} & {other for _, other, _ in differing}:
        return None  # words that stand under another heading now
    return [
        section.id
        for one, other, section in differing
        if _differs(_body(one, section), _body(other, section)) and _binds(matter)
    ]


def _name(section: Section) -> tuple[str, int, str]:
    return section.id, section.level, section.heading


def _body(own: str, section: Section) -> str:
    return headings.after_heading(own) if section.level else own


def _differs(before: str, after: str) -> bool:
    """Whether words say something else to those who go by them."""
    changes = compare_wording(Spot(_PATH), before, after, is_binding=True)
    return any(change.is_substance for change in changes)


def _binds(matter: FrontMatter) -> bool:
    if matter.is_foreign or not ("status" in matter.yaml or "\\" in matter.yaml):
        return True
    return _with_status_binds(matter.yaml)


@lru_cache(1024)
def _with_status_binds(fields: str) -> bool:
    return is_binding(parse_document(_PATH, f"---\n{fields}---\n"))
