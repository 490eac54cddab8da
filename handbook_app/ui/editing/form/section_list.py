"""The document and its sections at the side, to jump to."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListView, QWidget

from handbook_app.ui.plain_label import plain_tool_tip
from handbook_app.ui.wording import bends, shape_of

if TYPE_CHECKING:
    from handbook_app.model.document import Document, Section
    from handbook_app.ui.theme import Look

_COLOURS = {"black": "ink", "gray": "gray_line", "": "muted"}
_STEP = "\N{EM SPACE}"
Index = QModelIndex | QPersistentModelIndex


class SectionModel(QAbstractListModel):
    """The first row is the document itself, each further one a section with a heading."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._document: Document | None = None
        self._shown: tuple[Any, ...] = ()
        self.sections: list[Section] = []

    def show_document(self, document: Document) -> bool:
        """Take another state of the document; answers whether anything in the list is new."""
        sections = _listed(document)
        shown = tuple(
            (one.id, one.heading, one.level, self._flexibility(document, one)) for one in sections
        )
        self._document, self.sections = document, sections
        if shown == self._shown:
            return False
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()
        return True

    def row_of(self, section_id: str) -> int:
        """The row of a section; that of the document when there is none."""
        return next((at for at, one in enumerate(self.sections, 1) if one.id == section_id), 0)

    def section_at(self, row: int) -> str:
        """The id of the section in a row; empty for the document."""
        return self.sections[row - 1].id if 0 < row <= len(self.sections) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.row() == 0:
            return self._about_document(role)
        _, heading, level, flexibility = self._shown[index.row() - 1]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _STEP * max(0, level - 2) + heading
            case Qt.ItemDataRole.ToolTipRole:
                said = heading if flexibility is None else f"{heading}\n{bends(flexibility)}"
                return plain_tool_tip(said)
            case Qt.ItemDataRole.AccessibleTextRole if flexibility is not None:
                return f"{heading}, {bends(flexibility)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._shape(flexibility)
        return None

    def _about_document(self, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("This document")
        if role == Qt.ItemDataRole.DecorationRole:
            return self._look.icon("document", "muted", 14)
        return None

    def _shape(self, flexibility: str | None) -> QIcon:
        if flexibility is None:
            return _no_shape(self._look.px(14))  # its words stand below those of the rules
        return self._look.icon(shape_of(flexibility), _COLOURS[flexibility], 14)

    def _flexibility(self, document: Document, section: Section) -> str | None:
        rule = document.rule(section.id)
        return str(rule.flexibility or "") if rule else None


@functools.lru_cache(maxsize=8)
def _no_shape(size: int) -> QIcon:
    nothing = QPixmap(size, size)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


def title_section(document: Document) -> Section | None:
    """The section that only says the title above all others, if there is one."""
    headed = [one for one in document.sections if one.level]
    is_title = len(headed) > 1 and all(one.level > headed[0].level for one in headed[1:])
    return headed[0] if is_title and document.rule(headed[0].id) is None else None


def _listed(document: Document) -> list[Section]:
    """The sections with a heading, without that of the title."""
    title = title_section(document)
    return [one for one in document.sections if one.level and one is not title]


class SectionList(QListView):
    """Shows them; ``section_chosen`` carries an id, empty for the document itself."""

    section_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections = SectionModel(look)
        self.sections.setParent(self)
        self.setModel(self.sections)
        self.setProperty("role", "sections")
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sections and rules of this document"))
        self._is_showing = False
        self.selectionModel().currentChanged.connect(self._tell)

    def show_document(self, document: Document, section_id: str) -> None:
        """Show another state of the document, with this section as the current one."""
        self._is_showing = True
        self.sections.show_document(document)
        self._is_showing = False
        self.follow(section_id)

    def follow(self, section_id: str) -> None:
        """Mark a section without telling anybody."""
        self._is_showing = True
        index = self.sections.index(self.sections.row_of(section_id))
        if self.currentIndex() != index:
            self.setCurrentIndex(index)
        self._is_showing = False

    def _tell(self, index: QModelIndex) -> None:
        if not self._is_showing and index.isValid():
            self.section_chosen.emit(self.sections.section_at(index.row()))
