"""The ordered documents for a tree view."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from handbook_app.ui.changed import words as changed
from handbook_app.ui.plain_label import plain_tool_tip
from handbook_app.ui.reading.shelves import Library, Order, Shelf
from handbook_app.ui.theme import Look
from handbook_app.ui.wording import language_name, word_for

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ShelfModel(QAbstractItemModel):
    """Shows a ``Library``; another one takes its place as a whole."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._order = Order.FOLDER
        self._library = Library(Shelf(""), {}, 0)
        self._changed: frozenset[str] = frozenset()
        look.changed.connect(self._draw_icons)
        self._draw_icons()

    def show_library(self, library: Library, order: Order) -> None:
        """Take other documents, or the same in another order."""
        self.beginResetModel()
        self._library, self._order = library, order
        self.endResetModel()

    def show_changed(self, paths: Collection[str]) -> None:
        """Mark these documents: rules in them changed since they were read."""
        self._changed = frozenset(paths)

    def shelf(self, index: Index) -> Shelf:
        """The shelf at a place in the tree."""
        return index.internalPointer() if index.isValid() else self._library.root

    def index_of(self, shelf: Shelf | None) -> QModelIndex:
        """The place of a shelf in the tree."""
        if shelf is None or shelf is self._library.root:
            return QModelIndex()
        return self.createIndex(shelf.row, 0, shelf)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        shelf = self.shelf(parent)
        if column or not 0 <= row < len(shelf):
            return QModelIndex()
        return self.createIndex(row, 0, self._library.at(shelf, row))

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        return self.index_of(self.shelf(index).above) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.shelf(parent))

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return len(self.shelf(parent)) > 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shelf = self.shelf(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(shelf)
            case Qt.ItemDataRole.DecorationRole:
                return self._icons[self._icon_name(shelf)]
            case Qt.ItemDataRole.ForegroundRole if shelf.entry and shelf.entry.status == "retired":
                return self._look.colour("muted")
            case Qt.ItemDataRole.ToolTipRole if shelf.entry:
                return plain_tool_tip(f"{shelf.entry.title}\n{shelf.entry.path}")
        return None

    def _words(self, shelf: Shelf) -> str:
        entry = shelf.entry
        if entry is None:
            return self._group_name(shelf)
        words = " ".join(entry.title[:300].split()) or entry.path
        if self._is_folded(shelf):
            words = f"{language_name(entry.language)}: {words}"
        elif shelf.above is not None and shelf.above.has_namesake(entry):
            words = f"{words} ({entry.path.rpartition('/')[2]})"
        if entry.status in ("retired", "draft"):
            words = f"{words} · {word_for(entry.status)}"
        if entry.path in self._changed:
            words = f"{changed.brief_mark()} · {words}"  # first: long titles are cut
        return words

    def _group_name(self, shelf: Shelf) -> str:
        if shelf.key == "-":
            if self._order is Order.KIND:
                return self.tr("Without a kind")
            return self.tr("Without a touchpoint")
        if self._order is Order.KIND and not shelf.title:
            return {
                "policy": self.tr("Policies"),
                "procedure": self.tr("Procedures"),
                "standard": self.tr("Standards"),
            }.get(shelf.key, shelf.key)
        return shelf.title or shelf.key

    def _icon_name(self, shelf: Shelf) -> str:
        if shelf.entry is not None:
            return "document"
        return "folder" if self._order is not Order.TOUCHPOINT else "touchpoint"

    def _is_folded(self, shelf: Shelf) -> bool:
        return shelf.above is not None and shelf.above.entry is not None

    def _draw_icons(self) -> None:
        names = ("document", "folder", "touchpoint")
        self._icons = {name: self._look.icon(name, "muted", 16) for name in names}
