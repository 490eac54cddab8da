"""The writing side of an open handbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_app.model.errors import BadRequest

if TYPE_CHECKING:
    from handbook_app.services.authoring.desk import Desk
    from handbook_app.tasks.services import Services


def desk_of(services: Services) -> Desk:
    """What editors need. Raises BadRequest in a handbook that is only read."""
    desk: Any = services.desk()
    if desk is None:
        raise BadRequest("This handbook is shown as it was, and is only read.")
    found: Desk = desk
    return found
