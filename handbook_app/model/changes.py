"""What an action changed, so that each view can tell whether it is concerned."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The documents (paths) that came, changed or went; ``settings`` when handbook.yaml did."""

    documents: frozenset[str] = frozenset()
    settings: bool = False

    def __bool__(self) -> bool:
        return bool(self.documents) or self.settings
