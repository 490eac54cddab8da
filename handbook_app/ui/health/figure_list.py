"""The figures of a handbook as a list: words, how many of how many, and a bar for the share."""

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

from handbook_app.services.health.survey import Figure, Health
from handbook_app.ui.health.words import GROUPS, group_words, name_of

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

FIGURE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD, _PAD, _BAR = 44, 40, 20, 4


class FigureModel(QAbstractListModel):
    """Group headings and figures; a heading cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str | Figure] = []

    def show(self, health: Health) -> None:
        """Show the figures of a handbook."""
        rows: list[str | Figure] = []
        for group, codes in GROUPS:
            rows.append(group_words(group))
            rows += [health.figure(code) for code in codes]
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, code: str) -> int:
        """The row of a figure; -1 when there is none."""
        found = (at for at, one in enumerate(self._rows) if isinstance(one, Figure))
        return next((at for at in found if self._figure(at).code == code), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        is_figure = isinstance(self._rows[index.row()], Figure)
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return chosen if is_figure else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._rows[index.row()]
        if role == FIGURE:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one if isinstance(one, str) else self._spoken(one)
        return None

    def _figure(self, row: int) -> Figure:
        one = self._rows[row]
        assert isinstance(one, Figure)
        return one

    def _spoken(self, figure: Figure) -> str:
        return f"{name_of(figure.code)}: {self.counted(figure)}"

    def counted(self, figure: Figure) -> str:
        """How many of how many; nothing to hold against anybody where nobody has begun."""
        if not figure.is_begun:
            return self.tr("not begun yet")
        said = self.tr("{count} of {all}")
        return said.replace("{count}", f"{figure.count:,}").replace("{all}", f"{figure.of:,}")


class FigureList(QListView):
    """Shows them; ``figure_chosen`` carries a Figure, ``figure_opened`` that its list is wanted."""

    figure_chosen = Signal(object)
    figure_opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.figures = FigureModel()
        self.setModel(self.figures)
        self.setItemDelegate(FigurePainter(look, self.figures, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("plainList")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Figures"))
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.figure_opened.emit(index.data(FIGURE)))

    def show_health(self, health: Health) -> None:
        """Show other figures; the one that was chosen stays chosen."""
        chosen = self.currentIndex().data(FIGURE)
        code = chosen.code if isinstance(chosen, Figure) else ""
        self.figures.show(health)
        row = self.figures.row_of(code)
        self.setCurrentIndex(self.figures.index(row if row >= 0 else self._first_that_counts()))

    def _first_that_counts(self) -> int:
        rows = range(self.figures.rowCount())
        figures = ((at, self.figures.index(at).data(FIGURE)) for at in rows)
        return next((at for at, one in figures if isinstance(one, Figure) and one.count), 1)

    def _tell(self, index: QModelIndex) -> None:
        figure = index.data(FIGURE)
        if isinstance(figure, Figure):
            self.figure_chosen.emit(figure)


class FigurePainter(QStyledItemDelegate):
    """Paints a row: a bar shows the share, the words say it."""

    def __init__(self, look: Look, figures: FigureModel, parent: QListView) -> None:
        super().__init__(parent)
        self._look, self._figures = look, figures

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_figure = isinstance(index.data(FIGURE), Figure)
        return QSize(200, self._look.px(_ROW if is_figure else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one, area = index.data(FIGURE), QRectF(option.rect)
        if isinstance(one, Figure):
            self._paint_figure(painter, area, one, option.state)
        else:
            self._paint_heading(painter, area, str(one))
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRectF, words: str) -> None:
        look = self._look
        painter.setFont(look.font("meta", True))
        painter.setPen(look.colour("muted"))
        line = area.adjusted(look.px(_PAD + 4), 0, -look.px(_PAD), -look.px(6))
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom, words)

    def _paint_figure(
        self, painter: QPainter, area: QRectF, figure: Figure, state: QStyle.StateFlag
    ) -> None:
        look = self._look
        px = look.px
        card = area.adjusted(px(4), px(2), -px(4), -px(2))
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(card, px(8), px(8))
        inner = card.adjusted(px(_PAD), px(6), -px(_PAD), -px(7))
        said = self._figures.counted(figure)
        is_telling = bool(figure.count) and figure.is_begun
        bold = look.font("body", is_telling)
        painter.setFont(bold)
        painter.setPen(look.colour("ink" if is_telling else "muted"))
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, top | Qt.AlignmentFlag.AlignRight, said)
        width = inner.width() - QFontMetricsF(bold).horizontalAdvance(said) - px(12)
        painter.setFont(look.font("body"))
        words = QFontMetricsF(look.font("body")).elidedText(
            name_of(figure.code), Qt.TextElideMode.ElideRight, width
        )
        painter.drawText(inner, top | Qt.AlignmentFlag.AlignLeft, words)
        self._paint_bar(painter, inner, figure)

    def _paint_bar(self, painter: QPainter, inner: QRectF, figure: Figure) -> None:
        look, height = self._look, self._look.px(_BAR)
        bar = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        if figure.count and figure.is_begun:
            share = min(figure.count / max(figure.of, 1), 1.0)
            bar.setWidth(max(bar.width() * share, 2 * height))
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(bar, height / 2, height / 2)
