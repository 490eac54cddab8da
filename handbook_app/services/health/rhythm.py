"""What is restless and what is petrified, by the handbook's own rhythm.

A rule that changes again and again within a short time is not settled, and people cannot follow it;
one that never changes while everything around it does may be kept by nobody. Only changes of
substance count, and what the first version brought in is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.period import Period
from handbook_app.model.schema import Rhythm
from handbook_app.services.health.movement import Journal, Move

Place = tuple[str, str]  # a path, and a section or "" for the document as a whole
_FEWEST_WINDOWS = 3  # before these a handbook has no usual rhythm
_MOST_WINDOWS = 40
_MOST_YEARS = 30


@dataclass(frozen=True, slots=True)
class Tempo:
    """How a handbook moves.

    ``restless`` holds places with their changes within the window, ``still`` with the day of the
    last one (or of the first version). ``usual`` is the mean number of changes of a rule within
    the window, ``in_window`` all of them, ``usual_in_window`` the median of the windows before,
    ``by_month`` all there ever were, by month (``2026-03``), from the first version's on.
    """

    restless: Mapping[Place, int]
    still: Mapping[Place, date]
    usual: float
    in_window: int
    usual_in_window: float
    is_restless: bool
    by_month: Mapping[str, int] = field(default_factory=dict)


def judge(journal: Journal, entries: Sequence[DocumentEntry], rhythm: Rhythm, today: date) -> Tempo:
    """What is restless and what is petrified today."""
    rules = [(entry.path, rule.id) for entry in entries for rule in entry.rules]
    documents = [(entry.path, "") for entry in entries]
    start = before(rhythm.window, today)
    lately = [move for move in journal.moves if move.day > start]
    counts = _count(lately)
    windows = _windows_before(journal, rhythm.window, today)
    usual_in_window = median(windows) if len(windows) >= _FEWEST_WINDOWS else 0.0
    return Tempo(
        restless=_restless(counts, rules, rhythm) | _restless(counts, documents, rhythm),
        still=_still(journal, [*rules, *documents], rhythm.still, today),
        usual=sum(counts[place] for place in rules) / max(len(rules), 1),
        in_window=len(lately),
        usual_in_window=usual_in_window,
        is_restless=bool(usual_in_window) and len(lately) > rhythm.times * usual_in_window,
        by_month=_by_month(journal, today),
    )


def _restless(
    counts: Mapping[Place, int], places: Sequence[Place], rhythm: Rhythm
) -> dict[Place, int]:
    """What moved often, and far more often than its like: the others are what is usual."""
    total, others = sum(counts.get(place, 0) for place in places), max(len(places) - 1, 1)
    found = {}
    for place in places:
        count = counts.get(place, 0)
        if count >= max(rhythm.at_least, rhythm.times * (total - count) / others, 1):
            found[place] = count
    return found


def _count(moves: Iterable[Move]) -> Counter[Place]:
    """How often each place moved: a document once a version, whatever moved in it."""
    in_rules = Counter((move.path, move.section) for move in moves if move.section)
    in_documents = Counter(path for path, _ in {(move.path, move.version) for move in moves})
    return in_rules + Counter({(path, ""): count for path, count in in_documents.items()})


def _still(
    journal: Journal, places: Iterable[Place], least: Period, today: date
) -> dict[Place, date]:
    """What has not moved for long, as far as the history goes back that far and is read."""
    if journal.first is None or journal.pending:
        return {}
    last: dict[Place, date] = {}
    for move in journal.moves:  # the newest first
        last.setdefault((move.path, move.section), move.day)
        last.setdefault((move.path, ""), move.day)
    since = before(least, today)
    days = ((place, last.get(place, journal.first)) for place in places)
    return {place: day for place, day in days if day <= since}


def _by_month(journal: Journal, today: date) -> dict[str, int]:
    if journal.first is None:
        return {}
    counts: dict[str, int] = {}
    day = max(journal.first, date(max(today.year - _MOST_YEARS, 1), 1, 1)).replace(day=1)
    while day <= today:
        counts[day.isoformat()[:7]] = 0
        day = (day + timedelta(days=31)).replace(day=1)
    for move in journal.moves:
        month = move.day.isoformat()[:7]
        if month in counts:
            counts[month] += 1
    return counts


def _windows_before(journal: Journal, window: Period, today: date) -> list[int]:
    """How many changes each earlier window had, back to the first version or far enough."""
    counts: list[int] = []
    end = before(window, today)
    days = [move.day for move in journal.moves]
    while journal.first is not None and len(counts) < _MOST_WINDOWS:
        start = before(window, end)
        if start < journal.first:
            break
        counts.append(sum(start < day <= end for day in days))
        end = start
    return counts


def before(period: Period, day: date) -> date:
    """The day from which a period leads to ``day``."""
    guess = day - timedelta(days=period.days + period.months * 31)
    while period.after(guess + timedelta(days=1)) <= day:
        guess += timedelta(days=1)
    return guess
