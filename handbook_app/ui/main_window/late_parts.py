"""What areas are made of is imported when they are first wanted, off the window's thread.

Somebody who only looks up never pays for an editor: its modules take 8 MB and a third of a second.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.ui.main_window.places import BROWSE, CARE, EDITIONS, HISTORY, WRITE

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.tasks.session import Session
    from handbook_app.ui.messages import Messages

TEND = "tend"  # no area of its own
_MODULES = {
    BROWSE: ("browsing",),
    WRITE: ("writing",),
    HISTORY: ("looking_back", "telling_since"),
    CARE: ("caring",),
    EDITIONS: ("publishing",),
    TEND: ("writing", "arranging", "checking", "saving_all", "telling"),
}


class LateParts(QObject):
    """Knows which areas can be made at once, and fetches what is missing for the others."""

    def __init__(self, session: Session, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._readers, self._messages = session.readers, messages
        self._are_there: set[str] = set()
        self._waiting: dict[str, list[Callable[[], None]]] = {}

    def when_there(self, area: str, then: Callable[[], None]) -> None:
        """Call ``then`` in this thread when the area can be made: now, or after importing."""
        if area in self._are_there:
            then()
            return
        is_first = area not in self._waiting
        self._waiting.setdefault(area, []).append(then)
        if is_first:
            self._readers.start(
                f"parts of {area}",
                lambda _: import_parts(area),
                lambda _: self.note_there(area),
                self._messages.tell,
            )

    def note_there(self, area: str) -> None:
        """What this area is made of has been imported."""
        self._are_there.add(area)
        for then in self._waiting.pop(area, []):
            then()


def import_parts(area: str) -> None:
    """Import what an area is made of. For readers."""
    for name in _MODULES[area]:
        import_module(f"handbook_app.ui.main_window.{name}")
