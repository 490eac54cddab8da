"""What the window shows of reviews: the inbox with names for its filters, and one rule in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from handbook_app.model.progress import Progress
from handbook_app.model.records import Review
from handbook_app.model.schema import name_in
from handbook_app.services.authoring.saving import who_saves
from handbook_app.services.handbook import Handbook
from handbook_app.services.reading import RuleCard, read_card
from handbook_app.services.reviews.owners import owners_of
from handbook_app.services.reviews.reasons import Item
from handbook_app.services.reviews.reviewing import Reviews, soon_after
from handbook_app.services.reviews.since import Since


@dataclass(frozen=True, slots=True)
class Inbox:
    """What is due, and until ``soon`` will be. ``owners`` and ``touchpoints`` are names by id,
    ``mine`` the owners that the person is one of. ``is_complete``: every link that became suspect
    is there, too."""

    items: tuple[Item, ...] = ()
    owners: Mapping[str, str] = field(default_factory=dict)
    touchpoints: Mapping[str, str] = field(default_factory=dict)
    mine: frozenset[str] = frozenset()
    is_complete: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """One rule, or document, to be reviewed: what it says, what changed since its last review, and
    the reviews on record, the latest first."""

    path: str
    section: str
    card: RuleCard
    since: Since
    reviews: tuple[Review, ...]


def open_inbox(
    handbook: Handbook,
    reviews: Reviews,
    language: str,
    today: date,
    progress: Progress | None = None,
) -> Inbox:
    """The inbox with the names that it is filtered by. Raises Cancelled."""
    settings = handbook.settings
    repository = handbook.repository_or_none()
    items, is_complete = reviews.look(today, soon_after(today), progress)
    people = {key: one.name or key for key, one in settings.people.items()}
    return Inbox(
        items,
        people | {key: name_in(one.name, language, key) for key, one in settings.owners.items()},
        {key: name_in(one.name, language, key) for key, one in settings.touchpoints.items()},
        owners_of(settings, who_saves(repository=repository).author),
        is_complete,
    )


def look_at(handbook: Handbook, reviews: Reviews, path: str, section: str) -> Looked:
    """One rule with what a review needs. Raises NotFound, NotReadable."""
    return Looked(
        path,
        section,
        read_card(handbook, path, section),
        reviews.changes_since(path, section),
        reviews.reviews_of(path, section),
    )
