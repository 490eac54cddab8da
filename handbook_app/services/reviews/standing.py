"""Where documents and rules stand after the reviews that people recorded.

A review that changed nothing leaves no trace in the text; its record does. What is listed, shown
and counted as reviewed or due is what the text says, brought up to date by the records.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from handbook_app.model.catalogue import DocumentEntry, SectionEntry
from handbook_app.model.period import Period, due_day
from handbook_app.model.records import Outcome, Review

E = TypeVar("E", DocumentEntry, SectionEntry)

# After these the rule was looked at and stands, as it was or as it was changed.
_SETTLED = (Outcome.KEEP, Outcome.MODIFY)


class Standing:
    """The latest review of each document and rule that people recorded."""

    def __init__(self, reviews: Iterable[Review]) -> None:
        self._last: dict[tuple[str, str], Review] = {}
        for review in reviews:  # the oldest first
            if review.outcome in _SETTLED:
                self._last[review.about.document, review.about.section] = review

    def last(self, document: str, section: str = "") -> Review | None:
        """The latest review of a rule, or of its document as a whole, by their ids."""
        of_rule = self._last.get((document, section))
        of_all = self._last.get((document, ""))
        known = [one for one in (of_rule, of_all) if one is not None]
        return max(known, key=lambda one: one.when, default=None)

    def applied_to(self, entries: Sequence[DocumentEntry]) -> tuple[DocumentEntry, ...]:
        """The entries with the days of review as they are today."""
        if not self._last:
            return tuple(entries)
        known = {document for document, _ in self._last}
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
