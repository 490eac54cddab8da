"""The paragraphs of a document, and who touched each last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from handbook_app.ui.history import wording
from handbook_app.ui.look_up.marked_text import paint_marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.history.archive import Authored
    from handbook_app.ui.theme import Look

AUTHORED = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_LINE, _PAD = 20, 10
_LONGEST = 400


class ParagraphList(QListView):
    """``version_chosen`` carries the id of the version that touched a paragraph last."""

    version_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.paragraphs = ParagraphModel()
        self._painter = ParagraphPainter(look)
        self.setModel(self.paragraphs)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("resultList")
        self.setAccessibleName(self.tr("Paragraphs and who touched each last"))
        self.selectionModel().currentChanged.connect(self._tell)
        look.changed.connect(self.doItemsLayout)

    def _tell(self, current: QModelIndex) -> None:
        found = current.data(AUTHORED)
        if found is not None:
            self.version_chosen.emit(found.version.id)


class ParagraphModel(QAbstractListModel):
    """Holds paragraphs; the words of a row for screen readers are its display text."""

    def __init__(self) -> None:
        super().__init__()
        self._paragraphs: tuple[Authored, ...] = ()

    def show(self, paragraphs: Sequence[Authored]) -> None:
        """Show other paragraphs."""
        self.beginResetModel()
        self._paragraphs = tuple(paragraphs)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._paragraphs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self._paragraphs[index.row()]
        if role == AUTHORED:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{words_of(found)}. {told_of(found)}"
        return None


class ParagraphPainter(QStyledItemDelegate):
    """Paints two lines of a paragraph, and below them who touched it and when."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self._look.px(_PAD * 2 + _LINE * 3 + 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(AUTHORED)
        look, px = self._look, self._look.px
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(look.colour("accent"), 1.5) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            card = area.adjusted(px(4), px(2), -px(4), -px(2))
            painter.drawRoundedRect(card, px(8), px(8))
        else:
            painter.setPen(look.colour("line"))
            side = QPointF(px(14), 0)
            painter.drawLine(area.bottomLeft() + side, area.bottomRight() - side)
        inner = area.adjusted(px(16), px(_PAD), -px(14), -px(_PAD))
        paint_marked(
            painter, inner, words_of(found), (), look, look.font("body"), look.colour("ink"), 2
        )  # fmt: skip
        font = look.font("meta")
        last = QRectF(inner.left(), inner.bottom() - px(_LINE), inner.width(), px(_LINE))
        said = QFontMetricsF(font).elidedText(
            told_of(found), Qt.TextElideMode.ElideRight, last.width()
        )
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(last, flags, said)
        painter.restore()


def words_of(paragraph: Authored) -> str:
    """The beginning of a paragraph on one line."""
    return " ".join(paragraph.text[: 3 * _LONGEST].split())[:_LONGEST]


def told_of(paragraph: Authored) -> str:
    """Who touched it last, when, and in which version."""
    version = paragraph.version
    parts = (wording.day(version.when), version.who, version.summary)
    return "  ·  ".join(part for part in parts if part)
