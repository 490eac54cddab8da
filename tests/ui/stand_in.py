"""A small handbook in memory that answers like the services do, without index or processes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from handbook_app.markup.documents import parse_document
from handbook_app.markup.rendering import render
from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.changes import Changes
from handbook_app.model.document import Document, Section
from handbook_app.model.errors import Cancelled, NotFound
from handbook_app.model.finding import Findings, Hit
from handbook_app.model.progress import Progress
from handbook_app.services.links import resolve_link
from handbook_app.tasks.services import Overview, Services


@dataclass
class Related:
    path: str
    section_id: str
    title: str
    heading: str
    flexibility: str = ""
    language: str = "en"


@dataclass
class Card:
    document: Document
    section: Section
    rule: Any
    kind: str
    status: str
    flexibility: str
    owner_name: str
    markdown: str
    language: str = "en"
    title: str = ""
    above: tuple[str, ...] = ()
    touchpoint_names: tuple[str, ...] = ()
    value_names: tuple[str, ...] = ()
    effective: Any = None
    reviewed: Any = None
    reviewed_by: str = ""
    due: Any = None
    related: tuple[Related, ...] = ()
    translations: tuple[Related, ...] = ()
    replaced_by: Related | None = None


@dataclass
class StandIn:
    """``wait`` holds every search back until it is set or the search is cancelled."""

    texts: Mapping[str, str]
    name: str = "A handbook"
    touchpoints: tuple[tuple[str, str], ...] = (
        ("returns", "Returning something"),
        ("refunds", "Refunds"),
    )
    searches: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    wait: threading.Event = field(default_factory=threading.Event)
    closed: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.wait.set()
        self.documents = {path: parse_document(path, text) for path, text in self.texts.items()}

    def open(self, _root: Path) -> Services:
        return Services(
            catalogue=self.catalogue,
            document=self.documents.__getitem__,
            search=self.search,
            read_card=self.read_card,
            render=render,
            picture=lambda document, address: None,
            resolve=lambda document, address: resolve_link(
                document, address, self.documents.__contains__
            ),
            overview=self.overview,
            refresh=self.refresh,
            close=self.closed.set,
        )

    def search(self, query: str, limit: int, is_cancelled: Callable[[], bool]) -> Findings:
        self.searches.append(query)
        while not self.wait.wait(0.005):
            if is_cancelled():
                self.cancelled.append(query)
                raise Cancelled
        words = [word.lower() for word in query.split() if ":" not in word]
        filters = [tuple(word.split(":")) for word in query.split() if ":" in word]
        hits = [hit for hit in self._hits(words) if _fits(hit, filters)]
        return Findings(query, tuple(hits[:limit]), filters=tuple(filters))

    def read_card(self, path: str, section_id: str) -> Card:
        document = self.documents.get(path)
        section = document.section(section_id) if document else None
        if document is None or section is None:
            raise NotFound(f"There is no section {section_id} in {path}.", "Look it up again.")
        facts, rule = document.facts, document.rule(section_id)
        own = document.text_of(section).partition("\n")[2].strip()
        related = (
            tuple(Related(path, one, document.title, one) for one in rule.related) if (rule) else ()
        )
        return Card(
            document,
            section,
            rule,
            str(facts.kind or ""),
            str(facts.status or ""),
            str(document.flexibility(section_id) or ""),
            facts.owner,
            own,
            related=related,
            touchpoint_names=facts.touchpoints,
            reviewed=facts.review.last,
            reviewed_by=facts.review.by,
            due=facts.review.due(),
            effective=facts.effective,
        )

    def catalogue(self) -> tuple[DocumentEntry, ...]:
        return tuple(_entry(document) for document in self.documents.values())

    def overview(self, _language: str) -> Overview:
        rules = sum(len(document.facts.rules) for document in self.documents.values())
        return Overview(
            self.name,
            len(self.documents),
            rules,
            self.touchpoints,
            kinds=frozenset(str(one.facts.kind) for one in self.documents.values()),
            flexibilities=frozenset(
                str(rule.flexibility or "untagged")
                for one in self.documents.values()
                for rule in one.facts.rules.values()
            ),
        )

    def refresh(self, progress: Progress) -> Changes:
        progress.step(0, 1)
        return Changes()

    def _hits(self, words: list[str]) -> list[Hit]:
        found = []
        for path, document in self.documents.items():
            for section in document.sections:
                text = document.own_text_of(section)
                if section.heading and all(word in text.lower() for word in words):
                    found.append(_hit(path, document, section, text, words))
        return found


def _entry(document: Document) -> DocumentEntry:
    facts = document.facts
    return DocumentEntry(
        document.path,
        document.id,
        document.title,
        str(facts.kind or ""),
        str(facts.status or ""),
        document.language,
        facts.owner,
        str(facts.effective or ""),
        str(facts.review.last or ""),
        str(facts.review.due() or ""),
        facts.touchpoints,
        facts.replaced_by,
        facts.translation_of.id,
        facts.translation_of.version,
        "",
        len(document.text),
        0,
        "",
        "",
        (),
    )


def _fits(hit: Hit, filters: list[tuple[str, ...]]) -> bool:
    has = {"is": hit.flexibility or "untagged", "kind": hit.kind}
    return all(has.get(name, value) == value for name, value in filters)


def _hit(path: str, document: Document, section: Section, text: str, words: list[str]) -> Hit:
    body = text.partition("\n")[2].strip()
    facts = document.facts
    return Hit(
        document=path,
        section=section.id,
        rule=section.id if document.rule(section.id) else "",
        title=document.title,
        heading=section.heading,
        above=section.above[1:],
        kind=str(facts.kind or ""),
        flexibility=str(document.flexibility(section.id) or ""),
        status=str(facts.status or ""),
        language=document.language,
        reviewed=str(facts.review.last or ""),
        due=str(facts.review.due() or ""),
        snippet=body[:200],
        marks=_marks(body[:200], words),
        heading_marks=_marks(section.heading, words),
        score=1.0,
    )


def _marks(text: str, words: list[str]) -> tuple[tuple[int, int], ...]:
    starts = ((text.lower().find(word), len(word)) for word in words)
    return tuple(sorted((start, start + length) for start, length in starts if start >= 0))
