"""What is mine: which owners a person is, or is one of."""

from __future__ import annotations

from handbook_app.model.schema import HandbookSettings
from handbook_app.storage.versions import Author


def owners_of(settings: HandbookSettings, author: Author) -> frozenset[str]:
    """The owners that a person is one of, and the person's own id, by name or address."""
    own = {
        key
        for key, person in settings.people.items()
        if person.name.casefold() == author.name.casefold()
        or (author.email and person.email.casefold() == author.email.casefold())
    }
    teams = {key for key, owner in settings.owners.items() if own & set(owner.people)}
    return frozenset(own | teams)
