"""Suspect links: a rule may no longer fit one it is related to, because that one changed.

A link is suspect when the rule it leads to changed in substance after this rule was last reviewed,
and stays so until somebody reviews this rule or confirms the link.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time

from handbook_app.model.catalogue import DocumentEntry, SectionEntry
from handbook_app.services.health.movement import Journal, Move
from handbook_app.services.links import whole_reference
from handbook_app.services.reviews.reasons import Reason, Subject, Why
from handbook_app.services.reviews.standing import Standing

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class Suspects:
    """Finds suspect links in the days a journal knows of."""

    def __init__(
        self, entries: Sequence[DocumentEntry], standing: Standing, journal: Journal
    ) -> None:
        self._standing = standing
        self._by_name = by_name(entries)
        self._last: dict[tuple[str, str], Move] = {}
        for move in journal.moves:
            known = self._last.get((move.path, move.section))
            if known is None or _moment(move) > _moment(known):
                self._last[move.path, move.section] = move

    def find(self, subject: Subject) -> Iterator[Reason]:
        """The suspect links of a rule, one for each rule that changed."""
        entry, rule = subject.entry, subject.rule
        if rule is None:
            return
        for link in links_of(entry, rule):
            name, _, section = link.partition("#")
            linked = self._by_name.get(name)
            moved = self._moved(linked, section) if linked else None
            if linked is None or moved is None or (linked is entry and section == rule.id):
                continue
            if _moment(moved) > self._looked_at(entry, rule, link):
                heading = next((s.heading for s in linked.sections if s.id == section), "")
                day = moved.day.isoformat()
                yield Reason(Why.SUSPECT_LINK, day, link, heading or linked.title, moved.version)

    def _moved(self, linked: DocumentEntry, section: str) -> Move | None:
        places = _parts(linked, section) if section else [one.id for one in linked.sections] + [""]
        found = (self._last.get((linked.path, place)) for place in places)
        return max(filter(None, found), key=_moment, default=None)

    def _looked_at(self, entry: DocumentEntry, rule: SectionEntry, link: str) -> datetime:
        """The last moment at which somebody looked whether the rule still fits.

        Versions tell their seconds alone: what changed in the same second was there already.
        """
        review = self._standing.last(entry.id, rule.id)
        known = [
            review.when if review else None,
            self._standing.confirmed(entry.id, rule.id, link),
            # What the text alone tells of was held some time on that day.
            _end_of(date.fromisoformat(rule.reviewed)) if rule.reviewed and not review else None,
        ]
        return max(filter(None, known), default=_LONG_AGO)


def by_name(entries: Iterable[DocumentEntry]) -> dict[str, DocumentEntry]:
    """Documents by id and by path."""
    found: dict[str, DocumentEntry] = {}
    for entry in entries:
        found.setdefault(entry.id, entry)
        found.setdefault(entry.path, entry)
    return found


def links_of(entry: DocumentEntry, rule: SectionEntry) -> tuple[str, ...]:
    """What a rule names as related, each with the id of its document."""
    return tuple(whole_reference(one, entry.id) for one in rule.related)


def _parts(entry: DocumentEntry, section: str) -> Iterator[str]:
    """A section and those below it that are no rules of their own."""
    level = 0
    for one in entry.sections:
        if level and (one.level <= level or one.is_rule):
            return
        if one.id == section:
            level = one.level
        if level:
            yield one.id


def _moment(move: Move) -> datetime:
    return move.moment or datetime.combine(move.day, time.min, UTC)


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time.max).astimezone()
