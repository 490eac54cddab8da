"""Whether this person alone made the versions between two."""

from __future__ import annotations

from handbook_app.services.authoring.saving import who_saves
from handbook_app.storage.versions import Repository, Version

_MOST = 50  # versions that are looked through; more of them were hardly made since a moment ago


def is_own_work(repository: Repository, earlier: str, later: str) -> bool:
    """Whether every version after ``earlier`` up to ``later`` is by the person who would save now;
    not where there is none, nor where the one did not come from the other."""
    if not earlier or earlier == later:
        return False
    me = who_saves(repository=repository).author
    for entry in repository.versions(start=later, limit=_MOST):
        version = entry.version
        if version.id == earlier:
            return True
        if not _is_by(version, me.name, me.email):
            return False
    return False


def _is_by(version: Version, name: str, email: str) -> bool:
    """By the address where both say one, as people write their names in several ways."""
    if version.email and email:
        return version.email.casefold() == email.casefold()
    return version.who == name
