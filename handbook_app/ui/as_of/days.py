"""What there is to choose from where a day is asked for: editions, and the latest versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_app.model.errors import NotFound
from handbook_app.tasks.services import archive_of

if TYPE_CHECKING:
    from handbook_app.storage.versions import Edition, Version
    from handbook_app.tasks.services import Services

_LATEST = 30


def choices_of_days(services: Services) -> tuple[tuple[Edition, ...], tuple[Version, ...]]:
    """The editions and the latest versions. Raises Unavailable where none are kept."""
    archive = archive_of(services)
    if not archive.tip():
        raise NotFound("This handbook has no versions yet.", "Save a document first.")
    moments = archive.timeline("", "", 0, _LATEST, lambda: False)
    return archive.editions(), tuple(one.version for one in moments)
