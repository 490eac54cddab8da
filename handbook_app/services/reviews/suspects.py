"""Suspect links: a rule may no longer fit one it is related to, because that one changed.

A link is suspect when the rule it leads to changed in substance after this rule was last reviewed,
and stays so until somebody reviews this rule or confirms the link.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from handbook_app.model.catalogue import RETIRED, DocumentEntry, SectionEntry
from handbook_app.model.progress import Progress
from handbook_app.services.health.movement import Move, Movement, Wanted
from handbook_app.services.links import whole_reference
from handbook_app.services.reviews.reasons import Reason, Subject, Why
from handbook_app.services.reviews.standing import Standing

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Link:
    """A link of a rule: its name, what it leads to, and what would make it suspect."""

    name: str
    linked: DocumentEntry
    section: str
    wanted: Wanted


class Suspects:
    """The suspect links of a handbook, found out all at once: how each linked document moved since
    somebody looked is the same question for every rule.

    Without ``progress`` only what is remembered is told; ``is_complete`` says whether that is all.
    Raises Cancelled.
    """

    def __init__(
        self,
        entries: Sequence[DocumentEntry],
        standing: Standing,
        movement: Movement,
        progress: Progress | None = None,
    ) -> None:
        self._standing = standing
        self._by_name = by_name(entries)
        self._links = {
            (entry.path, rule.id): list(self._links_of(entry, rule))
            for entry in entries
            if entry.status != RETIRED and not entry.translation_of
            for rule in entry.rules
            if rule.related and rule.status != RETIRED
        }
        wanted = {link.wanted for links in self._links.values() for link in links}
        if not wanted:
            moves: dict[Wanted, Move] | None = {}
        elif progress is None:
            moves = movement.latest_known(wanted)
        else:
            moves = movement.latest(wanted, progress)
        self.is_complete = moves is not None
        self._moves = moves or {}

    def find(self, subject: Subject) -> Iterator[Reason]:
        """The suspect links of a rule, one for each rule that changed."""
        for link in self._links.get((subject.entry.path, subject.section), ()):
            moved = self._moves.get(link.wanted)
            if moved is not None:
                yield _reason(link, moved)

    def _links_of(self, entry: DocumentEntry, rule: SectionEntry) -> Iterator[_Link]:
        for name in links_of(entry, rule):
            document, _, section = name.partition("#")
            linked = self._by_name.get(document)
            if linked is None or (linked is entry and section == rule.id):
                continue
            every = {one.id for one in linked.sections} | {""}
            places = frozenset(_parts(linked, section) if section else every)
            looked = self._looked_at(entry, rule, name)
            yield _Link(name, linked, section, Wanted(linked.path, places, looked))

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


def _reason(link: _Link, moved: Move) -> Reason:
    sections = link.linked.sections
    heading = next((one.heading for one in sections if one.id == link.section), "")
    day = moved.day.isoformat()
    return Reason(Why.SUSPECT_LINK, day, link.name, heading or link.linked.title, moved.version)


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


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time.max).astimezone()
