"""How one result looks: its heading, whether it bends, where it stands, and the words around."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from handbook_app.model.finding import Hit
from handbook_app.ui import wording
from handbook_app.ui.changed import words as changed
from handbook_app.ui.look_up.marked_text import paint_marked
from handbook_app.ui.look_up.result_model import HIT

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_LINE = 21
_PAD = 12
_TINTS = {"black": "ink", "gray": "muted"}


class ResultPainter(QStyledItemDelegate):
    """Paints each hit itself: twenty results must appear between two keystrokes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.today: date | None = None
        self.changed: frozenset[tuple[str, str]] = frozenset()
        self._shapes: dict[tuple[str, float], QPixmap] = {}
        look.changed.connect(self._shapes.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self._look.px(_PAD * 2 + _LINE * 4 + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return
        painter.save()
        area = QRectF(option.rect)
        self._paint_ground(painter, area, option.state)
        px = self._look.px
        inner = area.adjusted(px(_PAD), px(_PAD), -px(_PAD), -px(_PAD))
        self._paint_shape(painter, inner, hit)
        words = inner.adjusted(px(30), 0, 0, 0)
        self._paint_heading(painter, words, hit)
        self._paint_facts(painter, words.adjusted(0, px(_LINE + 2), 0, 0), hit)
        self._paint_snippet(painter, words.adjusted(0, px(_LINE * 2 + 6), 0, 0), hit)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        look = self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(look.colour("accent_soft"))
            card = area.adjusted(look.px(4), look.px(2), -look.px(4), -look.px(2))
            painter.drawRoundedRect(card, look.px(8), look.px(8))
            painter.setBrush(look.colour("accent"))
            bar = QRectF(
                card.left(), card.top() + look.px(12), look.px(3), card.height() - look.px(24)
            )
            painter.drawRoundedRect(bar, look.px(1.5), look.px(1.5))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.colour("accent"), look.px(2)))
                painter.drawRoundedRect(card, look.px(8), look.px(8))
        else:
            painter.setPen(look.colour("line"))
            painter.drawLine(
                area.bottomLeft() + QRectF(0, 0, look.px(42), 0).topRight(),
                area.bottomRight() - QRectF(0, 0, look.px(12), 0).topRight(),
            )

    def _paint_shape(self, painter: QPainter, area: QRectF, hit: Hit) -> None:
        is_rule = bool(hit.rule or hit.flexibility)
        name = wording.shape_of(hit.flexibility) if is_rule else "document"
        ratio = painter.device().devicePixelRatioF()
        if (name, ratio) not in self._shapes:
            colour = self._look.colour(_TINTS.get(name, "muted"))
            self._shapes[name, ratio] = self._look.icons.pixmap(
                name, colour, self._look.px(20), ratio
            )
        painter.drawPixmap(area.topLeft(), self._shapes[name, ratio])

    def _paint_heading(self, painter: QPainter, area: QRectF, hit: Hit) -> None:
        look = self._look
        said, is_late = wording.freshness(hit.reviewed, hit.due, self.today or date.today())
        if hit.status in ("draft", "retired"):
            said, is_late = wording.word_for(hit.status), True
        elif hit.written:
            said, is_late = wording.written_mark(hit.written), True
        font = look.font("small", is_late)
        width = QFontMetricsF(font).horizontalAdvance(said)
        painter.setFont(font)
        painter.setPen(look.colour("notice" if is_late else "muted"))
        line = QRectF(area.left(), area.top(), area.width(), look.px(_LINE))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        heading, marks = (hit.heading, hit.heading_marks) if hit.heading else (hit.title, ())
        line.setWidth(max(line.width() - width - look.px(12), look.px(80)))
        paint_marked(
            painter, line, heading, marks, look, look.font("reading", True), look.colour("ink")
        )

    def _paint_facts(self, painter: QPainter, area: QRectF, hit: Hit) -> None:
        look = self._look
        line = QRectF(area.left(), area.top(), area.width(), look.px(_LINE))
        if hit.rule or hit.flexibility:
            font = look.font("small", True)
            said = wording.bends(hit.flexibility)
            painter.setFont(font)
            painter.setPen(look.colour("ink"))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, said)
            line.setLeft(line.left() + QFontMetricsF(font).horizontalAdvance(said) + look.px(10))
        if (hit.document, hit.section) in self.changed:
            line = self._paint_changed(painter, line)
        font = look.font("small")
        where = wording.where(hit.title, hit.above) if hit.heading else hit.document
        rest = "   ".join(part for part in (wording.word_for(hit.kind), where) if part)
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        rest = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, rest)

    def _paint_changed(self, painter: QPainter, line: QRectF) -> QRectF:
        """A shape and words; answers what is left of the line."""
        look, said = self._look, changed.mark()
        font = look.font("small", True)
        painter.setFont(font)
        painter.setPen(look.colour("accent"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, said)
        width = QFontMetricsF(font).horizontalAdvance(said) + look.px(10)
        return line.adjusted(width, 0, 0, 0)

    def _paint_snippet(self, painter: QPainter, area: QRectF, hit: Hit) -> None:
        look = self._look
        paint_marked(
            painter,
            area,
            hit.snippet,
            hit.marks,
            look,
            look.font("meta"),
            look.colour("muted"),
            lines=2,
        )
