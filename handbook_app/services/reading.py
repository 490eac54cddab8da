"""Everything a rule card shows of one section, put together from its document and the settings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from handbook_app.markup.headings import after_heading
from handbook_app.markup.links import find_links
from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.document import Document, Section
from handbook_app.model.errors import NotFound
from handbook_app.model.schema import HandbookSettings, Rule, name_in
from handbook_app.model.sentence import say
from handbook_app.services.handbook import Handbook
from handbook_app.services.links import LinkKind, resolve_link, whole_reference
from handbook_app.services.reviews.days import ReviewDays

_MOST_RELATED = 12


@dataclass(frozen=True, slots=True)
class Related:
    """Another section worth a look; ``language`` tells translations apart."""

    path: str
    section_id: str
    title: str
    heading: str
    flexibility: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class RuleCard:
    """One section with all that is known of it, in words for people.

    ``flexibility`` is black, gray or empty; ``kind`` and ``status`` are words of the schema or
    empty. ``markdown`` is the section's text with its subsections and without its own heading.
    """

    document: Document
    section: Section
    rule: Rule | None
    title: str
    above: tuple[str, ...]
    flexibility: str
    kind: str
    status: str
    language: str
    owner_name: str
    touchpoint_names: tuple[str, ...]
    value_names: tuple[str, ...]
    effective: date | None
    reviewed: date | None
    reviewed_by: str
    due: date | None
    markdown: str
    related: tuple[Related, ...]
    translations: tuple[Related, ...]
    replaced_by: Related | None


def read_card(handbook: Handbook, path: str, section_id: str) -> RuleCard:
    """The card of a section; an empty or unknown id within a document gives its beginning.

    Raises NotFound or NotReadable when the document is gone or cannot be read.
    """
    document = handbook.document(path)
    section = document.section(section_id) or next(iter(document.sections), None)
    if section is None:
        raise NotFound(say("“{path}” is empty.", path=path), "There is nothing to show yet.")
    settings, facts = handbook.settings, document.facts
    rule = document.rule(section.id) if section.id else None
    review = document.review_plan(rule, settings.review.every)
    held = ReviewDays(handbook).of(document, section.id if rule else "", review)
    neighbours = _Neighbours(handbook.catalogue())
    return RuleCard(
        document=document,
        section=section,
        rule=rule,
        title=document.title,
        above=section.above,
        flexibility=document.flexibility(section.id) or "",
        kind=facts.kind or "",
        status=document.status(rule),
        language=document.language,
        owner_name=_owner_name(settings, (rule and rule.owner) or facts.owner, document.language),
        touchpoint_names=_names(
            (rule and rule.touchpoints) or facts.touchpoints,
            {key: one.name for key, one in settings.touchpoints.items()},
            document.language,
        ),
        value_names=_names(
            rule.values if rule else (),
            {key: one.name for key, one in settings.values.items()},
            document.language,
        ),
        effective=facts.effective,
        reviewed=held.reviewed,
        reviewed_by=_person(settings, held.by),
        due=held.due,
        markdown=_without_heading(document, section),
        related=tuple(neighbours.related(document, section, rule))[:_MOST_RELATED],
        translations=tuple(neighbours.translations(document, section)),
        replaced_by=neighbours.named((rule and rule.replaced_by) or facts.replaced_by),
    )


def _owner_name(settings: HandbookSettings, owner: str, language: str) -> str:
    known = settings.owners.get(owner)
    return name_in(known.name, language, owner) if known else _person(settings, owner)


def _person(settings: HandbookSettings, person: str) -> str:
    known = settings.people.get(person)
    return (known.name if known else "") or person


def _names(
    keys: Iterable[str], known: Mapping[str, Mapping[str, str]], language: str
) -> tuple[str, ...]:
    return tuple(name_in(known.get(key, {}), language, key) for key in keys)


def _without_heading(document: Document, section: Section) -> str:
    """The section's Markdown after its heading."""
    text = document.text_of(section)
    return after_heading(text) if section.level else text


class _Neighbours:
    """Finds what a section names, links to, or is a translation of."""

    def __init__(self, entries: Iterable[DocumentEntry]) -> None:
        self._by_path = {entry.path: entry for entry in entries}
        self._by_id = {entry.id: entry for entry in self._by_path.values()}

    def related(self, document: Document, section: Section, rule: Rule | None) -> Iterator[Related]:
        """What the rule names as related, then what its text links to; each once."""
        seen = {(document.path, section.id)}
        related = rule.related if rule else ()
        found = [self.named(whole_reference(one, document.id)) for one in related]
        found += list(self._linked(document, section))
        for one in found:
            if one and (one.path, one.section_id) not in seen:
                seen.add((one.path, one.section_id))
                yield one

    def named(self, name: str) -> Related | None:
        """What ``document-id#section`` stands for."""
        document_id, _, section_id = name.partition("#")
        entry = self._by_id.get(document_id) or self._by_path.get(document_id)
        return _related(entry, section_id) if entry and name else None

    def translations(self, document: Document, section: Section) -> Iterator[Related]:
        """The same section in other languages."""
        for entry in other_languages(document, self._by_path.values()):
            yield _related(entry, section.id)

    def _linked(self, document: Document, section: Section) -> Iterator[Related | None]:
        for link in find_links(document.text_of(section)):
            if link.is_picture:
                continue
            to = resolve_link(document.path, link.address, self._by_path.__contains__)
            # A document that was just made may not be in the index yet, though it leads to itself.
            if to.kind in (LinkKind.DOCUMENT, LinkKind.HEADING) and to.path in self._by_path:
                yield _related(self._by_path[to.path], to.section)


def other_languages(
    document: Document, entries: Iterable[DocumentEntry]
) -> Iterator[DocumentEntry]:
    """The original of a document and its other translations."""
    original = document.facts.translation_of.id or document.id
    for entry in entries:
        if original in (entry.id, entry.translation_of) and entry.path != document.path:
            yield entry


def _related(entry: DocumentEntry, section_id: str) -> Related:
    section = next((one for one in entry.sections if one.id and one.id == section_id), None)
    if section is None:
        return Related(entry.path, "", entry.title, entry.title, "", entry.language)
    return Related(
        entry.path, section.id, entry.title, section.heading, section.flexibility, entry.language
    )
