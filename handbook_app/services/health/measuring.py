"""How a handbook is today: its documents, the reviews on record and its history, put together."""

from __future__ import annotations

from datetime import date

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.errors import Unavailable
from handbook_app.model.progress import Progress
from handbook_app.model.records import Review
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.movement import Journal, Movement
from handbook_app.services.health.rhythm import Tempo, before, judge
from handbook_app.services.health.survey import Health, survey
from handbook_app.services.records import Records
from handbook_app.services.reviews.standing import Standing


def entries_today(handbook: Handbook) -> tuple[DocumentEntry, ...]:
    """Every document, with the days of review that the text and the records tell."""
    return Standing(Records(handbook).all(Review)).applied_to(handbook.catalogue())


def measure(
    handbook: Handbook,
    today: date,
    *,
    all_history: bool = False,
    most: int | None = None,
    progress: Progress | None = None,
) -> Health:
    """The figures of a handbook.

    Its history is looked through as far as it is remembered, and within the window of its rhythm,
    or all of it; at most so many changes that are new. Where no versions are kept the figures are
    told without it. Raises Cancelled.
    """
    entries = entries_today(handbook)
    tempo: Tempo | None = None
    try:
        journal = _journal(handbook, today, all_history, most, progress)
        tempo = judge(journal, entries, handbook.settings.rhythm, today)
    except Unavailable:  # no versions, no git: nothing is known of how it moves
        tempo = None
    return survey(entries, today, tempo)


def _journal(
    handbook: Handbook, today: date, all_history: bool, most: int | None, progress: Progress | None
) -> Journal:
    since = None if all_history else before(handbook.settings.rhythm.window, today)
    return Movement(handbook).read(since, most, progress)
