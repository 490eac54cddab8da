"""The headings of a document as a tree, each rule with its mark."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QTreeView, QWidget

from handbook_app.model.document import Document, Section
from handbook_app.ui.changed import words as changed
from handbook_app.ui.plain_label import plain_tool_tip
from handbook_app.ui.theme import Look
from handbook_app.ui.wording import bends, shape_of

_ICON_COLOURS = {"black": "ink", "gray": "gray_line", "": "muted"}
_FEW, _MANY = 60, 400
Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True, eq=False)
class _Heading:
    section: Section
    parent: _Heading | None
    row: int
    children: list[_Heading] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """The headings of one document; the title's own heading is left out when all stand under it."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._document: Document | None = None
        self._top: list[_Heading] = []
        self._by_id: dict[str, _Heading] = {}
        self._changed: frozenset[str] = frozenset()

    def show_document(self, document: Document | None) -> None:
        """Take the headings of another document."""
        self.beginResetModel()
        self._document = document
        self._top = _tree(document.sections if document else ())
        self._by_id = {}
        waiting = list(self._top)
        while waiting:
            one = waiting.pop()
            self._by_id.setdefault(one.section.id, one)
            waiting += one.children
        self.endResetModel()

    def show_changed(self, sections: Collection[str]) -> None:
        """Mark the rules that changed since they were read."""
        before, self._changed = self._changed, frozenset(sections)
        for section_id in before ^ self._changed:
            index = self.index_of(section_id)
            self.dataChanged.emit(index, index)

    def index_of(self, section_id: str) -> QModelIndex:
        """Where a heading stands in the tree; invalid when it does not."""
        found = self._by_id.get(section_id)
        return self.createIndex(found.row, 0, found) if found else QModelIndex()

    def section_id(self, index: Index) -> str:
        """The id of the heading at a place in the tree."""
        return index.internalPointer().section.id if index.isValid() else ""

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        beside = parent.internalPointer().children if parent.isValid() else self._top
        if column or not 0 <= row < len(beside):
            return QModelIndex()
        return self.createIndex(row, 0, beside[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = index.internalPointer().parent if index.isValid() else None
        return self.createIndex(above.row, 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(parent.internalPointer().children if parent.isValid() else self._top)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._document is None:
            return None
        section = index.internalPointer().section
        rule = self._document.rule(section.id)
        flexibility = str(rule.flexibility or "") if rule else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if section.id in self._changed:
                    return f"{changed.brief_mark()} · {section.heading}"
                return section.heading
            case Qt.ItemDataRole.ToolTipRole:
                said = f"{section.heading}\n{bends(flexibility)}" if rule else section.heading
                return plain_tool_tip(said)
            case Qt.ItemDataRole.AccessibleTextRole if rule or section.id in self._changed:
                said = [section.heading, bends(flexibility) if rule else ""]
                said.append(changed.spoken() if section.id in self._changed else "")
                return ", ".join(part for part in said if part)
            case Qt.ItemDataRole.DecorationRole if rule:
                return self._look.icon(shape_of(flexibility), _ICON_COLOURS[flexibility], 14)
        return None


def _tree(sections: Sequence[Section]) -> list[_Heading]:
    headings = [one for one in sections if one.level]
    if headings and all(one.level > headings[0].level for one in headings[1:]):
        headings = headings[1:] or headings
    top: list[_Heading] = []
    above: list[_Heading] = []
    for section in headings:
        while above and above[-1].section.level >= section.level:
            above.pop()
        beside = above[-1].children if above else top
        one = _Heading(section, above[-1] if above else None, len(beside))
        beside.append(one)
        above.append(one)
    return top


class Outline(QTreeView):
    """Shows the headings; ``heading_chosen`` says which one a person wants to read."""

    heading_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(look, self)
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setProperty("role", "outline")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Headings of this document"))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_document(self, document: Document | None) -> None:
        """Show the headings of another document, as far open as there is room."""
        self._model.show_document(document)
        count = len(document.sections) if document else 0
        if count <= _FEW:
            self.expandAll()
        elif count <= _MANY:
            self.expandToDepth(0)

    def show_changed(self, sections: Collection[str]) -> None:
        """Mark the rules that changed since they were read."""
        self._model.show_changed(sections)

    @property
    def is_empty(self) -> bool:
        """Whether there is hardly anything to choose from."""
        return self._model.rowCount() == 0

    def follow(self, section_id: str) -> None:
        """Mark the heading being read, without choosing it."""
        index = self._model.index_of(section_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    def current_section(self) -> str:
        """The id of the heading that is marked."""
        return self._model.section_id(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.heading_chosen.emit(self._model.section_id(index))
