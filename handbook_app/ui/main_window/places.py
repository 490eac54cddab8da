"""Where the person has been: back and forward."""

from __future__ import annotations

from typing import NamedTuple

_MOST = 200
LOOK_UP, BROWSE, WRITE, HISTORY, CARE = "look_up", "browse", "write", "history", "care"
# Pages without a button at the left edge.
CHANGED, EDITIONS = "changed", "editions"


class Place(NamedTuple):
    """What was looked at: an area, the query in the field, and a section.

    In the history, ``pair`` names the two versions that are compared, if there are two, and
    ``since`` the day from which on all that changed is told.
    """

    area: str
    query: str = ""
    document: str = ""
    section: str = ""
    pair: tuple[str, str] | None = None
    since: str = ""


class Trail:
    """A list of places with a present one; a new place forgets those that lay ahead."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._here = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there was a place before."""
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return self._here < len(self._places) - 1

    def arrive(self, place: Place) -> None:
        """Note a new place; the same one twice is one."""
        if self._places and self._places[self._here] == place:
            return
        self._places = [*self._places[: self._here + 1], place][-_MOST:]
        self._here = len(self._places) - 1

    def back(self) -> Place | None:
        """Go back; answers where to."""
        return self._go(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        """Go forward; answers where to."""
        return self._go(1) if self.can_go_forward else None

    def clear(self) -> None:
        """Forget every place."""
        self._places, self._here = [], -1

    def _go(self, step: int) -> Place:
        self._here += step
        return self._places[self._here]
