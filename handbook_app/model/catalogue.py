"""What is known of every document without reading it again: enough to list, filter and link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handbook_app.model.gaps import Gap, gaps_of

if TYPE_CHECKING:  # looking up must not wait for the schema to be imported
    from datetime import date

    from handbook_app.model.document import Document, Section
    from handbook_app.model.period import Period
    from handbook_app.model.schema import ReviewPlan

RETIRED = "retired"
_SHORTEST_HASH = 7  # letters of a git hash that tell a text from all others


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One section in the catalogue; the words are those of the schema, empty when not stated.

    ``reviewed``, ``due`` and ``due_on`` (a day that was set) are ISO dates or empty, ``every`` is a
    period or empty: from the rule, else its document, else the handbook. ``gaps`` are what a rule
    lacks (``model.gaps``), ``holds`` says whether its reason still does (yes, no, unsure or empty),
    ``checked`` when that was last asked, ``written`` whether it is informal or missing. ``status``
    is that of a rule, which may be retired while its document is in force.
    """

    id: str
    heading: str
    level: int
    line: int
    is_rule: bool = False
    flexibility: str = ""
    owner: str = ""
    touchpoints: tuple[str, ...] = ()
    reviewed: str = ""
    due: str = ""
    every: str = ""
    due_on: str = ""
    gaps: tuple[str, ...] = ()
    holds: str = ""
    checked: str = ""
    values: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    written: str = ""
    status: str = ""

    @property
    def has_origin(self) -> bool:
        """Whether it is on record where the rule comes from."""
        return Gap.NO_ORIGIN not in self.gaps


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """One document in the catalogue."""

    path: str
    id: str
    title: str
    kind: str
    status: str
    language: str
    owner: str
    effective: str
    reviewed: str
    due: str
    touchpoints: tuple[str, ...]
    replaced_by: str
    translation_of: str
    translated_version: str
    text_hash: str
    size: int
    problems: int
    every: str
    due_on: str
    sections: tuple[SectionEntry, ...]

    @property
    def rules(self) -> tuple[SectionEntry, ...]:
        """The sections that are rules."""
        return tuple(section for section in self.sections if section.is_rule)


def is_behind(version: str, original: DocumentEntry) -> bool:
    """Whether a translation was made from another text than its original has now.

    ``version`` is the beginning of that text's git hash; where none is stated, nobody can tell.
    """
    made_from = version.lower()
    if not made_from:
        return False
    return len(made_from) < _SHORTEST_HASH or not original.text_hash.startswith(made_from)


def entry_of(document: Document, text_hash: str, size: int, every: Period | None) -> DocumentEntry:
    """The catalogue entry of a document; ``every`` is the handbook's default rhythm of review."""
    facts = document.facts
    return DocumentEntry(
        path=document.path,
        id=document.id,
        title=document.title,
        kind=facts.kind or "",
        status=facts.status or "",
        language=document.language,
        owner=facts.owner,
        effective=_day(facts.effective),
        **_schedule(document.review_plan(None, every)),
        touchpoints=facts.touchpoints,
        replaced_by=facts.replaced_by,
        translation_of=facts.translation_of.id,
        translated_version=facts.translation_of.version,
        text_hash=text_hash,
        size=size,
        problems=len(document.problems),
        sections=tuple(_section_entry(document, one, every) for one in document.sections),
    )


def _section_entry(document: Document, section: Section, every: Period | None) -> SectionEntry:
    rule = document.rule(section.id) if section.id else None
    if rule is None:
        return SectionEntry(section.id, section.heading, section.level, section.line)
    facts = document.facts
    return SectionEntry(
        section.id,
        section.heading,
        section.level,
        section.line,
        is_rule=True,
        flexibility=rule.flexibility or "",
        owner=rule.owner or facts.owner,
        touchpoints=rule.touchpoints or facts.touchpoints,
        **_schedule(document.review_plan(rule, every)),
        gaps=gaps_of(rule),
        holds=rule.origin.holds.answer or "",
        checked=_day(rule.origin.holds.checked),
        values=rule.values,
        related=rule.related,
        written=rule.written or "",
        status=document.status(rule),
    )


def _schedule(plan: ReviewPlan) -> dict[str, str]:
    """The fields of an entry that say when it is reviewed."""
    return {
        "every": str(plan.every or ""),
        "due_on": _day(plan.on),
        "reviewed": _day(plan.last),
        "due": _day(plan.due()),
    }


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
