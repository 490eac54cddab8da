"""The hits of one search as a list that views can show."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from handbook_app.ui import wording
from handbook_app.ui.changed import words as changed

if TYPE_CHECKING:
    from handbook_app.model.finding import Hit

HIT = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class ResultModel(QAbstractListModel):
    """Holds hits; the words of a row for screen readers are its display text."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()
        self.today: date | None = None
        self.changed: frozenset[tuple[str, str]] = frozenset()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            is_changed = (hit.document, hit.section) in self.changed
            spoken = (*_spoken(hit, self.today), changed.spoken() if is_changed else "")
            return ". ".join(part for part in spoken if part)
        return None


def _spoken(hit: Hit, today: date | None) -> tuple[str, ...]:
    reviewed, _ = wording.freshness(hit.reviewed, hit.due, today or date.today())
    return (
        hit.heading or hit.title,
        wording.bends(hit.flexibility),
        hit.title,
        wording.word_for(hit.kind),
        wording.word_for(hit.status) if hit.status in ("draft", "retired") else "",
        wording.how_written(hit.written),
        reviewed,
    )
