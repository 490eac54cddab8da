"""Rules and documents as rows of a list, each ready to be opened: shared by the care pages."""

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
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from handbook_app.services.listing import Row
from handbook_app.ui import wording

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance

    from handbook_app.ui.theme import Look

ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_HEIGHT, _PAD, _SHAPE = 58, 12, 18
_TINTS = {"black": "ink", "gray": "muted"}


class RowModel(QAbstractListModel):
    """Holds rows; ``say_more`` answers with what is said of a row besides its place."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self.say_more: Callable[[Row], str] = lambda _: ""

    def show(self, rows: Sequence[Row], say_more: Callable[[Row], str] | None = None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.say_more = say_more or (lambda _: "")
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(filter(None, (title_of(row), *below(row), self.say_more(row))))
        return None


def title_of(row: Row) -> str:
    """The heading of a rule, or the title of a document."""
    return row.heading or row.title or row.document


def below(row: Row) -> tuple[str, ...]:
    """What stands below the heading: whether it bends, and where it stands."""
    if not row.section:
        return wording.word_for(row.kind), row.document
    return wording.bends(row.flexibility), row.title


class RowList(QListView):
    """Shows rows. ``row_chosen`` carries one; Return asks to change it, R to read it, H for its
    history."""

    row_chosen = Signal(object)
    change_asked = Signal(object)
    read_asked = Signal(object)
    history_asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.found = RowModel()
        self.setModel(self.found)
        self.setItemDelegate(RowPainter(look, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("plainList")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Rules and documents"))
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index))
        self.activated.connect(lambda index: self.change_asked.emit(index.data(ROW)))
        for key, signal in (("R", self.read_asked), ("H", self.history_asked)):
            asked = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetShortcut)
            asked.activated.connect(lambda signal=signal: self._ask(signal))

    @property
    def row(self) -> Row | None:
        """The one that is chosen."""
        found = self.currentIndex().data(ROW)
        return found if isinstance(found, Row) else None

    def show_rows(self, rows: Sequence[Row], say_more: Callable[[Row], str] | None = None) -> None:
        """Show other rows; the one that was chosen stays so, or else the first is."""
        before = self.row
        self.found.show(rows, say_more)
        places = [(row.document, row.section) for row in rows]
        place = (before.document, before.section) if before else ("", "")
        at = places.index(place) if place in places else 0
        if rows:
            self.setCurrentIndex(self.found.index(at))

    def _ask(self, signal: SignalInstance) -> None:
        if self.row is not None:
            signal.emit(self.row)

    def _tell(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            self.row_chosen.emit(row)


class RowPainter(QStyledItemDelegate):
    """Paints a row: its shape, its heading, where it stands, and what else is to be said."""

    def __init__(self, look: Look, parent: RowList) -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self._look.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        look = self._look
        px = look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(px(4), px(2), -px(4), -px(2))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(card, px(8), px(8))
        self._paint_shape(painter, card, row)
        words = card.adjusted(px(_PAD + _SHAPE + 10), px(8), -px(_PAD), -px(8))
        more = self._list.found.say_more(row)
        self._paint_line(painter, words, title_of(row), more)
        self._paint_below(painter, words, row)
        painter.restore()

    def _paint_shape(self, painter: QPainter, card: QRectF, row: Row) -> None:
        look = self._look
        name = wording.shape_of(row.flexibility) if row.section else "document"
        ratio = painter.device().devicePixelRatioF()
        colour = look.colour(_TINTS.get(name, "muted"))
        drawing = look.icons.pixmap(name, colour, look.px(_SHAPE), ratio)
        painter.drawPixmap(card.topLeft() + QRectF(0, 0, look.px(_PAD), look.px(9)).bottomRight(),
                           drawing)  # fmt: skip

    def _paint_line(self, painter: QPainter, words: QRectF, title: str, more: str) -> None:
        look = self._look
        top = Qt.AlignmentFlag.AlignTop
        small = look.font("small")
        taken = QFontMetricsF(small).horizontalAdvance(more) + look.px(12) if more else 0
        painter.setFont(small)
        painter.setPen(look.colour("muted"))
        painter.drawText(words, top | Qt.AlignmentFlag.AlignRight, more)
        bold = look.font("body", True)
        painter.setFont(bold)
        painter.setPen(look.colour("ink"))
        elided = QFontMetricsF(bold).elidedText(
            title, Qt.TextElideMode.ElideRight, max(words.width() - taken, look.px(60))
        )
        painter.drawText(words, top | Qt.AlignmentFlag.AlignLeft, elided)

    def _paint_below(self, painter: QPainter, words: QRectF, row: Row) -> None:
        look = self._look
        font = look.font("small")
        said = "   ".join(filter(None, below(row)))
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        elided = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, elided)
