"""Where documents and rules stand after the reviews that people recorded.

A review that changed nothing leaves no trace in the text; its record does. What is listed, shown
and counted as reviewed or due is what the text says, brought up to date by the records.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from handbook_app.model.catalogue import DocumentEntry, SectionEntry
from handbook_app.model.period import Period, due_day
from handbook_app.model.records import Outcome, Review

E = TypeVar("E", DocumentEntry, SectionEntry)

# After these the rule was looked at and stands, as it was or as it was changed.
_SETTLED = (Outcome.KEEP, Outcome.MODIFY)
Key = tuple[str, str]
"""The id of a document, and of a rule in it or ""."""


class Standing:
    """The latest review of each document and rule that people recorded."""

    def __init__(self, reviews: Iterable[Review]) -> None:
        self.settled: dict[Key, Review] = {}
        self._latest: dict[Key, Review] = {}
        self._confirmed: dict[tuple[Key, str], datetime] = {}
        for review in reviews:  # the oldest first
            key = review.about.document, review.about.section
            self._latest[key] = review
            if review.outcome in _SETTLED:
                self.settled[key] = review
            for link in review.confirms:
                self._confirmed[key, link] = review.when

    def last(self, document: str, section: str = "") -> Review | None:
        """The latest review after which a rule stood, or its document as a whole, by their ids."""
        of_rule = self.settled.get((document, section))
        of_all = self.settled.get((document, ""))
        known = [one for one in (of_rule, of_all) if one is not None]
        return max(known, key=lambda one: one.when, default=None)

    def latest(self, document: str, section: str = "") -> Review | None:
        """The latest review of just this rule, or just this document, whatever it came to."""
        return self._latest.get((document, section))

    def confirmed(self, document: str, section: str, link: str) -> datetime | None:
        """When somebody last found that a rule it is linked with does it no harm."""
        return self._confirmed.get(((document, section), link))

    def applied_to(self, entries: Sequence[DocumentEntry]) -> tuple[DocumentEntry, ...]:
        """The entries with the days of review as they are today."""
        if not self.settled:
            return tuple(entries)
        known = {document for document, _ in self.settled}
        return tuple(self._apply(entry) if entry.id in known else entry for entry in entries)

    def _apply(self, entry: DocumentEntry) -> DocumentEntry:
        sections = tuple(
            _dated(one, self.last(entry.id, one.id)) if one.is_rule else one
            for one in entry.sections
        )
        return replace(_dated(entry, self.last(entry.id)), sections=sections)


def _dated(entry: E, review: Review | None) -> E:
    """An entry with a later review than its text tells."""
    day = review.when.date().isoformat() if review else ""
    if day <= entry.reviewed:
        return entry
    every = Period.parse(entry.every) if entry.every else None
    on = date.fromisoformat(entry.due_on) if entry.due_on else None
    due = due_day(every, on, date.fromisoformat(day))
    return replace(entry, reviewed=day, due=due.isoformat() if due else "")
