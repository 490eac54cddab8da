"""How a handbook is, in figures: each counts rules or documents, and names them.

What is retired does not count. Translations repeat the rules of their originals, so rules are
counted in the originals alone, and translations by whether they are behind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from handbook_app.model.catalogue import RETIRED, DocumentEntry, is_behind
from handbook_app.model.gaps import Gap
from handbook_app.services.health.rhythm import Tempo
from handbook_app.services.listing import (
    UNTAGGED,
    ReadDays,
    Row,
    Rows,
    is_in_force,
    is_never_read,
    list_rows,
)

SOON_DAYS = 30
# What only rules of one colour can lack.
_CONCERNS: dict[str, str] = {
    Gap.NO_GROUNDS: "black",
    Gap.NO_REASON: "black",
    Gap.NO_SERVES_CUSTOMER: "black",
    Gap.NO_TELL_CUSTOMER: "black",
    Gap.FELT_OBSTACLE: "black",
    Gap.NO_ALTERNATIVE: "black",
    Gap.NO_LIMITS: "gray",
    Gap.NO_OPTIONS: "gray",
}


class Matter(StrEnum):
    """What a figure counts besides the gaps of ``model.gaps``."""

    OVERDUE = "overdue"
    DUE_SOON = "due-soon"
    NEVER_REVIEWED = "never-reviewed"
    NEVER_READ = "never-read"
    NO_OWNER = "no-owner"
    BEHIND = "behind"
    RESTLESS = "restless"
    PETRIFIED = "petrified"


_MOVING = (Matter.RESTLESS, Matter.PETRIFIED)
CODES: tuple[str, ...] = (*Gap, *Matter)
"""Every figure, in the order in which a report tells them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: a code of CODES, the rows it counts, and of how many.

    ``is_begun`` says whether anybody has begun with what it is about: as long as nobody has, it is
    no fault of those rules. ``is_known`` says whether anybody looked.
    """

    code: str
    rows: tuple[Row, ...]
    of: int
    is_begun: bool = True
    is_known: bool = True

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class Health:
    """How a handbook is on a day.

    ``flexibility`` counts rules by black, gray and untagged, ``kinds`` documents by kind ("" has
    none). Without ``tempo`` nobody looked how much it moves, and those two figures are empty.
    """

    day: date
    documents: int
    translations: int
    rules: int
    flexibility: Mapping[str, int]
    kinds: Mapping[str, int]
    figures: tuple[Figure, ...]
    tempo: Tempo | None = field(default=None, compare=False)

    def figure(self, code: str) -> Figure:
        """The figure of a code."""
        return next(one for one in self.figures if one.code == code)


def survey(
    entries: Sequence[DocumentEntry],
    today: date,
    tempo: Tempo | None = None,
    read: ReadDays | None = None,
) -> Health:
    """Count. The entries are those brought up to date by the reviews (``Standing.applied_to``);
    ``read`` tells what was confirmed as read."""
    in_use = [entry for entry in entries if entry.status != RETIRED]
    originals = [entry for entry in in_use if not entry.translation_of]
    every_rule = list_rows(originals, rows=Rows.RULES, read=read)
    rules = [row for row in every_rule if row.status != RETIRED]
    documents = list_rows(originals, rows=Rows.DOCUMENTS, read=read)
    days = today.isoformat(), (today + timedelta(days=SOON_DAYS)).isoformat()
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rules:
        for code in (*row.gaps, *_matters(row, *days)):
            found[code].append(row)
    for entry, row in zip(originals, documents, strict=True):
        if not entry.rules:
            for code in _matters(row, *days):
                found[code].append(row)
    found[Matter.BEHIND] = list(_behind(in_use))
    if tempo is not None:
        found |= _by_tempo((*rules, *documents), tempo)
    return Health(
        day=today,
        documents=len(originals),
        translations=len(in_use) - len(originals),
        rules=len(rules),
        flexibility=_count(row.flexibility or UNTAGGED for row in rules),
        kinds=_count(row.kind for row in documents),
        figures=tuple(
            Figure(
                code,
                tuple(found[code]),
                _of(code, rules, documents, in_use),
                is_begun=code != Matter.NEVER_READ or bool(read),
                is_known=code not in _MOVING or tempo is not None,
            )
            for code in CODES
        ),
        tempo=tempo,
    )


def _matters(row: Row, today: str, soon: str) -> Iterator[str]:
    """What concerns a rule, or a document that has none; the days are ISO dates."""
    if row.due and row.due <= today:
        yield Matter.OVERDUE
    elif row.due and row.due <= soon:
        yield Matter.DUE_SOON
    if not row.reviewed:
        yield Matter.NEVER_REVIEWED
    if is_never_read(row):
        yield Matter.NEVER_READ
    if not row.owner:
        yield Matter.NO_OWNER


def _behind(entries: Sequence[DocumentEntry]) -> Iterator[Row]:
    originals: dict[str, DocumentEntry] = {}
    for entry in entries:
        originals.setdefault(entry.id, entry)
        originals.setdefault(entry.path, entry)
    for entry in entries:
        original = originals.get(entry.translation_of)
        if original is not None and is_behind(entry.translated_version, original):
            yield from list_rows([entry], rows=Rows.DOCUMENTS)


def _by_tempo(rows: Sequence[Row], tempo: Tempo) -> dict[str, list[Row]]:
    places = [(row, (row.document, row.section)) for row in rows]
    return {
        Matter.RESTLESS: [row for row, place in places if place in tempo.restless],
        Matter.PETRIFIED: [row for row, place in places if place in tempo.still],
    }


def _of(
    code: str, rules: Sequence[Row], documents: Sequence[Row], in_use: Sequence[DocumentEntry]
) -> int:
    """How many could have been counted."""
    if code == Matter.BEHIND:
        return len(in_use) - len(documents)
    if code in _MOVING:
        return len(rules) + len(documents)
    if code in set(Matter):
        counted = [*rules, *(row for row in documents if not row.rules)]
        if code == Matter.NEVER_READ:
            return sum(map(is_in_force, counted))
        return len(counted)
    flexibility = _CONCERNS.get(code)
    return sum(row.flexibility == flexibility for row in rules) if flexibility else len(rules)


def _count(words: Iterator[str]) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for word in words:
        counts[word] += 1
    return dict(counts)
