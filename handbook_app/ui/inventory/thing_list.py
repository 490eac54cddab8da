"""Touchpoints, values or owners, each with how many rules hang on it."""

from __future__ import annotations

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

from handbook_app.services.inventory.stock import Thing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.ui.theme import Look

THING = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_HEIGHT, _PAD = 54, 20


class ThingModel(QAbstractListModel):
    """Holds them."""

    def __init__(self) -> None:
        super().__init__()
        self.things: Sequence[Thing] = ()

    def show(self, things: Sequence[Thing]) -> None:
        """Show others."""
        self.beginResetModel()
        self.things = things
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.things)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        thing = self.things[index.row()]
        if role == THING:
            return thing
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = (thing.name, thing.meaning, self.counted(thing), self.remark(thing))
            return ". ".join(filter(None, said))
        return None

    def counted(self, thing: Thing) -> str:
        """How much hangs on it."""
        return self.tr("%n rule(s)", "", len(thing.rows)) if thing.rows else self.tr("no rules")

    def remark(self, thing: Thing) -> str:
        """What is odd about it."""
        return "" if thing.is_known else self.tr("not in the list of the handbook")


class ThingList(QListView):
    """Shows them; ``thing_chosen`` carries a Thing, ``rename_asked`` too."""

    thing_chosen = Signal(object)
    rename_asked = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.found = ThingModel()
        self.setModel(self.found)
        self.setItemDelegate(ThingPainter(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("plainList")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index))
        self.activated.connect(lambda index: self.rename_asked.emit(index.data(THING)))

    @property
    def thing(self) -> Thing | None:
        """The one that is chosen."""
        found = self.currentIndex().data(THING)
        return found if isinstance(found, Thing) else None

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show others; the one that was chosen stays so."""
        before = self.thing
        self.found.show(things)
        ids = [one.id for one in things]
        at = ids.index(before.id) if before and before.id in ids else 0
        if things:
            self.setCurrentIndex(self.found.index(at))

    def choose(self, key: str) -> None:
        """Choose one by its id; nothing when it is not there."""
        ids = [one.id for one in self.found.things]
        if key in ids:
            self.setCurrentIndex(self.found.index(ids.index(key)))

    def _tell(self, index: QModelIndex) -> None:
        thing = index.data(THING)
        if isinstance(thing, Thing):
            self.thing_chosen.emit(thing)


class ThingPainter(QStyledItemDelegate):
    """Paints one: its name and its count, and below what it means."""

    def __init__(self, look: Look, parent: ThingList) -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self._look.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        thing = index.data(THING)
        if not isinstance(thing, Thing):
            return
        look, px, found = self._look, self._look.px, self._list.found
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(px(4), px(2), -px(4), -px(2))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(card, px(8), px(8))
        inner = card.adjusted(px(_PAD), px(6), -px(_PAD), -px(6))
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        said, font = found.counted(thing), look.font("meta")
        painter.setFont(font)
        painter.setPen(look.colour("muted" if thing.rows else "notice"))
        painter.drawText(inner, top | right, said)
        room = inner.width() - QFontMetricsF(font).horizontalAdvance(said) - px(12)
        self._line(painter, inner, (thing.name, "body", "ink", True), top, room)
        below = found.remark(thing) or thing.meaning
        bottom = Qt.AlignmentFlag.AlignBottom
        self._line(painter, inner, (below, "small", "muted", False), bottom, inner.width())
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        area: QRectF,
        said: tuple[str, str, str, bool],
        where: Qt.AlignmentFlag,
        room: float,
    ) -> None:
        """One line of words, of a size, in a colour, perhaps bold; cut to the room."""
        text, size, colour, is_bold = said
        font = self._look.font(size, is_bold)
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, where | Qt.AlignmentFlag.AlignLeft, shown)
