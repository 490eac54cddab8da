"""How one version looks in the timeline: its day, its weight as a shape, its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from handbook_app.services.history.timeline import Moment
from handbook_app.ui.history import wording
from handbook_app.ui.history.timeline_model import BEGINS, CHANGES, IS_PINNED, MARKS, MOMENT
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_LINE, _PAD = 20, 11
_DAYS = 72  # width of the column with the days
_AXIS = 14  # and of the one with the shapes


class TimelinePainter(QStyledItemDelegate):
    """Paints versions, all of one height, so that a list of thousands scrolls smoothly."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self._look.px(_PAD * 2 + _LINE * 3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        moment = index.data(MOMENT)
        if not isinstance(moment, Moment):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._look.px
        area = QRectF(option.rect)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_selection(painter, area, has_focus=has_focus)
        inner = area.adjusted(px(12), px(_PAD), -px(14), -px(_PAD))
        self._paint_day(painter, area, inner, moment, str(index.data(BEGINS)))
        self._paint_axis(painter, area, inner, moment)
        words = inner.adjusted(px(_DAYS + _AXIS + 12), 0, 0, 0)
        self._paint_summary(painter, words, moment, is_pinned=bool(index.data(IS_PINNED)))
        self._paint_facts(painter, words.adjusted(0, px(_LINE), 0, 0), index, moment)
        said = in_words(moment.unknown) or wording.one_line(moment, index.data(CHANGES))
        self._write(painter, words.adjusted(0, px(_LINE * 2), 0, 0), said, "muted", "meta")
        painter.restore()

    def _paint_selection(self, painter: QPainter, area: QRectF, *, has_focus: bool) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("accent"), 1.5) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_soft"))
        card = area.adjusted(look.px(4), look.px(2), -look.px(4), -look.px(2))
        painter.drawRoundedRect(card, look.px(8), look.px(8))

    def _paint_day(
        self, painter: QPainter, area: QRectF, inner: QRectF, moment: Moment, begins: str
    ) -> None:
        """The day where one begins; below it, or alone on the same day, the hour."""
        look, px = self._look, self._look.px
        when = moment.version.when
        line = QRectF(inner.left(), inner.top(), px(_DAYS), px(_LINE))
        if begins == "month" and area.top() > 0:
            painter.setPen(look.colour("line_strong"))
            painter.drawLine(
                area.topLeft() + QPointF(px(8), 0), area.topRight() - QPointF(px(8), 0)
            )
        if begins:
            self._write(painter, line, wording.short_day(when), "ink", "body", is_bold=True)
            line.translate(0, px(_LINE))
            self._write(painter, line, str(wording.day_key(when)[0]), "muted", "meta")
            line.translate(0, px(_LINE))
        self._write(painter, line, wording.clock(when), "muted", "meta")

    def _paint_axis(self, painter: QPainter, area: QRectF, inner: QRectF, moment: Moment) -> None:
        """A line through time, and on it the weight: a full diamond, a ring, or a dot."""
        look, px = self._look, self._look.px
        x = inner.left() + px(_DAYS + _AXIS / 2)
        middle = QPointF(x, inner.top() + px(_LINE / 2))
        painter.setPen(QPen(look.colour("line_strong"), px(1.5)))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        size = px(6)
        substance = moment.version.substance
        painter.setPen(QPen(look.colour("accent"), px(2)))
        painter.setBrush(look.colour("accent") if substance else look.colour("surface"))
        if substance:
            corners = (QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0))
            painter.drawPolygon(QPolygonF([middle + one for one in corners]))
        elif substance is False:
            painter.drawEllipse(middle, size * 0.8, size * 0.8)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("muted"))
            painter.drawEllipse(middle, size * 0.5, size * 0.5)

    def _paint_summary(
        self, painter: QPainter, area: QRectF, moment: Moment, *, is_pinned: bool
    ) -> None:
        line = QRectF(area.left(), area.top(), area.width(), self._look.px(_LINE))
        if is_pinned:
            line.setLeft(self._write_tag(painter, line, self._pinned_word()))
        summary = moment.version.summary or self.tr("(nothing said)")
        self._write(painter, line, summary, "ink", "body", is_bold=True)

    def _paint_facts(self, painter: QPainter, area: QRectF, index: _Index, moment: Moment) -> None:
        line = QRectF(area.left(), area.top(), area.width(), self._look.px(_LINE))
        for word in wording.mark_words(index.data(MARKS)):
            line.setLeft(self._write_tag(painter, line, word))
        parts = (wording.weight(moment.version), moment.version.who)
        said = "  ·  ".join(part for part in parts if part)
        self._write(painter, line, said, "muted", "meta")

    def _pinned_word(self) -> str:
        return self.tr("Compared with")

    def _write_tag(self, painter: QPainter, area: QRectF, word: str) -> float:
        """A word in a frame; answers where what follows begins."""
        look, px = self._look, self._look.px
        font = look.font("small", True)
        width = QFontMetricsF(font).horizontalAdvance(word) + px(12)
        box = QRectF(area.left(), area.top() + px(1), width, area.height() - px(2))
        painter.setPen(QPen(look.colour("notice"), 1))
        painter.setBrush(look.colour("notice_ground"))
        painter.drawRoundedRect(box, px(8), px(8))
        painter.setFont(font)
        painter.setPen(look.colour("notice"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
        return box.right() + px(6)

    def _write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        colour: str,
        size: str,
        *,
        is_bold: bool = False,
    ) -> None:
        font = self._look.font(size, is_bold)
        line = QRectF(area.left(), area.top(), area.width(), self._look.px(_LINE))
        shown = QFontMetricsF(font).elidedText(
            " ".join(text[:400].split()), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(line, flags, shown)
