"""Lists whose rows are painted, some under headings: what those of the care pages share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handbook_app.ui.theme import Look

THING = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_HEAD = 40
_AT_ONCE = 1000  # rows
TOP, BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom


class PaintedRows(QAbstractListModel):
    """Things of one kind and headings, which are texts and cannot be chosen."""

    def __init__(self, say: Callable[[Any], str]) -> None:
        super().__init__()
        self._say = say
        self.rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.NoItemFlags if isinstance(index.data(THING), str) else chosen

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == THING:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one if isinstance(one, str) else self._say(one)
        return None


class PaintedList(QListView):
    """``chosen`` carries the thing that is current now, ``opened`` one at which Return was
    pressed. ``say`` is how a screen reader says a thing."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, look: Look, name: str, say: Callable[[Any], str]) -> None:
        super().__init__()
        self.found = PaintedRows(say)
        self.setModel(self.found)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("plainList")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Laying out thirty thousand rows at once would keep the window waiting.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(index.data(THING)))
        look.changed.connect(self.doItemsLayout)

    @property
    def thing(self) -> Any:
        """The one that is chosen; None when there is none."""
        return self.currentIndex().data(THING)

    def choose(self, is_wanted: Callable[[Any], bool]) -> bool:
        """Choose the first thing that is wanted; whether there is one."""
        rows = enumerate(self.found.rows)
        at = next((at for at, one in rows if not isinstance(one, str) and is_wanted(one)), -1)
        if at >= 0:
            self.setCurrentIndex(self.found.index(at))
            self.scrollTo(self.currentIndex())
        return at >= 0

    def _tell(self, index: QModelIndex) -> None:
        thing = index.data(THING)
        if thing is not None:
            self.chosen.emit(thing)


class RowsPainter(QStyledItemDelegate):
    """Paints headings and the ground of each row; ``paint_thing`` paints what stands on it."""

    def __init__(self, look: Look, parent: PaintedList, height: int, pad: int) -> None:
        super().__init__(parent)
        self._look, self._height, self._pad = look, height, pad

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_heading = isinstance(index.data(THING), str)
        return QSize(200, self._look.px(_HEAD if is_heading else self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        thing, area, px = index.data(THING), QRectF(option.rect), self._look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(thing, str):
            line = area.adjusted(px(self._pad + 4), 0, -px(self._pad), -px(6))
            self.write(painter, line, thing, BOTTOM, "meta", is_bold=True)
        else:
            card = area.adjusted(px(4), px(2), -px(4), -px(2))
            self._paint_ground(painter, card, option.state)
            self.paint_thing(painter, card, thing)
        painter.restore()

    def paint_thing(self, painter: QPainter, card: QRectF, thing: Any) -> None:
        """Paint what is said of a thing."""
        raise NotImplementedError

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        where: Qt.AlignmentFlag,
        size: str = "small",
        colour: str = "muted",
        *,
        is_bold: bool = False,
    ) -> None:
        """One line of words, cut to the area."""
        font = self._look.font(size, is_bold)
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, where | Qt.AlignmentFlag.AlignLeft, shown)

    def write_at_right(
        self, painter: QPainter, area: QRectF, text: str, size: str = "small",
        colour: str = "muted", *, is_bold: bool = False,
    ) -> QRectF:  # fmt: skip
        """A few words at the top right; answers what is left of the area beside them."""
        font = self._look.font(size, is_bold)
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        painter.drawText(area, TOP | Qt.AlignmentFlag.AlignRight, text)
        taken = QFontMetricsF(font).horizontalAdvance(text) + self._look.px(12) if text else 0
        return area.adjusted(0, 0, -min(taken, max(area.width() - self._look.px(60), 0)), 0)

    def _paint_ground(self, painter: QPainter, card: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            look, has_focus = self._look, bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(look.colour("accent"), 1.5) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(card, look.px(8), look.px(8))
