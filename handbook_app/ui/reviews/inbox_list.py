"""What is due, as a list under headings: by reason, owner or day."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from handbook_app.services.reviews.reasons import Item
from handbook_app.ui import wording
from handbook_app.ui.care.row_list import below, title_of
from handbook_app.ui.reviews import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handbook_app.ui.theme import Look

ITEM = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD, _PAD, _SHAPE = 58, 38, 12, 18
_TINTS = {"black": "ink", "gray": "muted"}


class InboxModel(QAbstractListModel):
    """Headings and items; a heading cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str | Item] = []

    def show(self, items: Sequence[Item], group: Callable[[Item], str]) -> None:
        """Show items under the headings that ``group`` gives them."""
        order = {name: at for at, name in enumerate(dict.fromkeys(map(group, items)))}
        rows: list[str | Item] = []
        for name, found in groupby(sorted(items, key=lambda one: order[group(one)]), group):
            rows += [name, *found]
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        is_item = isinstance(self.rows[index.row()], Item)
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return chosen if is_item else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == ITEM:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one if isinstance(one, str) else spoken(one)
        return None


def spoken(item: Item) -> str:
    """An item as a screen reader says it."""
    reasons = map(words.sentence, item.reasons)
    return ". ".join(filter(None, (title_of(item.row), *below(item.row), *reasons)))


class InboxList(QListView):
    """``item_chosen`` carries an Item, ``item_opened`` one that is to be reviewed now."""

    item_chosen = Signal(object)
    item_opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.found = InboxModel()
        self.setModel(self.found)
        self.setItemDelegate(_Painter(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("plainList")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What is due for a review"))
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.item_opened.emit(index.data(ITEM)))

    @property
    def item(self) -> Item | None:
        """The one that is chosen."""
        found = self.currentIndex().data(ITEM)
        return found if isinstance(found, Item) else None

    @property
    def items(self) -> list[Item]:
        """Those that are shown, in their order."""
        return [one for one in self.found.rows if isinstance(one, Item)]

    def show_items(self, items: Sequence[Item], group: Callable[[Item], str]) -> None:
        """Show others. The one that was chosen stays so; where it is gone, the next one is."""
        before, at = self.item, self.currentIndex().row()
        later = [_place(one) for one in self.found.rows[max(at, 0) :] if isinstance(one, Item)]
        self.found.show(items, group)
        places = {
            _place(one): row for row, one in enumerate(self.found.rows) if isinstance(one, Item)
        }
        wanted = [places[place] for place in later if place in places] if before else []
        rows = wanted or list(places.values())[:1]
        if rows:
            self.setCurrentIndex(self.found.index(rows[0]))
            self.scrollTo(self.currentIndex())

    def _tell(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, Item):
            self.item_chosen.emit(item)


def _place(item: Item) -> tuple[str, str]:
    return item.row.document, item.row.section


class _Painter(QStyledItemDelegate):
    """Paints a heading, or an item: its shape, its name, where it stands, why it is due."""

    def __init__(self, look: Look, parent: QListView) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_item = isinstance(index.data(ITEM), Item)
        return QSize(200, self._look.px(_ROW if is_item else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one, area = index.data(ITEM), QRectF(option.rect)
        if isinstance(one, Item):
            self._paint_item(painter, area, one, option.state)
        else:
            self._paint_heading(painter, area, str(one))
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRectF, said: str) -> None:
        look = self._look
        painter.setFont(look.font("meta", True))
        painter.setPen(look.colour("muted"))
        line = area.adjusted(look.px(_PAD + 4), 0, -look.px(_PAD), -look.px(5))
        elided = QFontMetricsF(painter.font()).elidedText(
            said, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom, elided)

    def _paint_item(
        self, painter: QPainter, area: QRectF, item: Item, state: QStyle.StateFlag
    ) -> None:
        look = self._look
        px = look.px
        card = area.adjusted(px(4), px(2), -px(4), -px(2))
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(card, px(8), px(8))
        row = item.row
        name = wording.shape_of(row.flexibility) if row.section else "document"
        colour = look.colour(_TINTS.get(name, "muted"))
        ratio = painter.device().devicePixelRatioF()
        drawing = look.icons.pixmap(name, colour, px(_SHAPE), ratio)
        painter.drawPixmap(int(card.left()) + px(_PAD), int(card.top()) + px(9), drawing)
        lines = card.adjusted(px(_PAD + _SHAPE + 10), px(8), -px(_PAD), -px(8))
        self._paint_words(painter, lines, item)

    def _paint_words(self, painter: QPainter, lines: QRectF, item: Item) -> None:
        look, first = self._look, item.reasons[0]
        why = words.short(first)
        if len(item.reasons) > 1:
            why += f"  +{len(item.reasons) - 1}"
        small, top = look.font("small"), Qt.AlignmentFlag.AlignTop
        painter.setFont(small)
        painter.setPen(look.colour("muted"))
        painter.drawText(lines, top | Qt.AlignmentFlag.AlignRight, why)
        taken = QFontMetricsF(small).horizontalAdvance(why) + look.px(12)
        where = "   ".join(filter(None, below(item.row)))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(lines, bottom, self._cut(small, where, lines.width()))
        bold = look.font("body", True)
        painter.setFont(bold)
        painter.setPen(look.colour("ink"))
        room = max(lines.width() - taken, look.px(60))
        painter.drawText(
            lines, top | Qt.AlignmentFlag.AlignLeft, self._cut(bold, title_of(item.row), room)
        )

    @staticmethod
    def _cut(font: object, text: str, width: float) -> str:
        return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)  # type: ignore[call-overload]
