"""How a handbook is today: its documents, the reviews on record and its history, put together."""

from __future__ import annotations

from datetime import date

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.errors import Unavailable
from handbook_app.model.progress import Progress
from handbook_app.model.records import Review
from handbook_app.services.confirmations import Confirmations
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.movement import Movement
from handbook_app.services.health.rhythm import before, judge
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
    history: bool = True,
    all_history: bool = False,
    most: int | None = None,
    progress: Progress | None = None,
) -> Health:
    """The figures of a handbook.

    Its history is looked through, if it is wanted, as far as it is remembered, and within the
    window of its rhythm or all of it; at most so many changes that are new. Where no versions are
    kept the figures are told without it. Raises Cancelled.
    """
    records = Records(handbook)
    entries = Standing(records.all(Review)).applied_to(handbook.catalogue())
    read, rhythm = Confirmations(handbook, records).days(), handbook.settings.rhythm
    if not history:
        return survey(entries, today, read=read)
    since = None if all_history else before(rhythm.window, today)
    try:
        journal = Movement(handbook).read(since, most, progress)
    except Unavailable:  # no versions, no git: nothing is known of how it moves
        return survey(entries, today, read=read)
    return survey(entries, today, judge(journal, entries, rhythm, today), read)
