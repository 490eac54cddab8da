"""How one row of a comparison is laid out and painted, in one column or in two.

What changed is told three ways: by a sign at the edge, by a line through or under the words, and
by colour.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from handbook_app.services.comparing import RowKind
from handbook_app.ui.history.folding import Fold
from handbook_app.ui.history.row_pieces import (
    Mark,
    Piece,
    after_pieces,
    before_pieces,
    inline_pieces,
)
from handbook_app.ui.reading.style_sheet import mix

if TYPE_CHECKING:
    from handbook_app.services.comparing import Row
    from handbook_app.ui.theme import Look

OUT_SIGN, IN_SIGN, CHANGED_SIGN = "−", "+", "±"
GONE_SIGN, CAME_SIGN = "↗", "↘"  # a line that moved within the document
_SIGN_WIDTH, _PAD, _ABOVE = 26, 12, 3
_GAP = 1


@dataclass(slots=True)
class Cell:
    """One text of a row: what it says, its sign, and the ground it stands on."""

    layout: QTextLayout
    height: float
    sign: str = ""
    tone: str = ""


@dataclass(slots=True)
class LaidOut:
    """A row that is ready to be painted; ``fold`` is the words of one that is folded."""

    height: int
    cells: list[Cell | None] = field(default_factory=list)
    fold: str = ""


class RowPainter:
    """Lays rows out for a width and paints them; knows nothing of where they stand."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.is_beside = False

    def lay_out(self, row: Row | Fold, width: int, fold_words: str) -> LaidOut:
        """A row in one column, or in two when ``is_beside``."""
        px = self._look.px
        if isinstance(row, Fold):
            return LaidOut(px(34), fold=fold_words)
        room = max(px(60), self._column(width) - px(_SIGN_WIDTH + _PAD))
        if self.is_beside:
            cells = [
                self._cell(before_pieces(row), room, *_side(row, is_before=True))
                if row.before_line
                else None,
                self._cell(after_pieces(row), room, *_side(row, is_before=False))
                if row.after_line
                else None,
            ]
        else:
            cells = [self._cell(inline_pieces(row), room, *_inline(row))]
        height = max(cell.height for cell in cells if cell is not None)
        return LaidOut(int(height) + 2 * px(_ABOVE), cells)

    def paint(self, painter: QPainter, area: QRectF, row: LaidOut, *, is_current: bool) -> None:
        """Paint a row into its area."""
        if row.fold:
            self._paint_fold(painter, area, row.fold)
        width = self._column(int(area.width()))
        for at, cell in enumerate(row.cells):
            left = area.left() + at * (width + self._look.px(_GAP))
            self._paint_cell(painter, QRectF(left, area.top(), width, area.height()), cell)
        if is_current:
            painter.setPen(self._look.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -0.5))

    def _column(self, width: int) -> int:
        return (width - self._look.px(_GAP)) // 2 if self.is_beside else width

    def _cell(self, pieces: list[Piece], room: int, sign: str, tone: str) -> Cell:
        layout = QTextLayout("".join(one.text for one in pieces) or " ", self._look.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(pieces))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.15
        layout.endLayout()
        return Cell(layout, height, sign, tone)

    def _formats(self, pieces: list[Piece]) -> list[QTextLayout.FormatRange]:
        formats, at = [], 0
        for text, mark in pieces:
            length = len(text.encode("utf-16-le")) // 2
            if mark is not Mark.SAME:
                found = QTextLayout.FormatRange()
                found.start, found.length = at, length
                found.format = word_format(self._look, is_out=mark is Mark.OUT)
                formats.append(found)
            at += length
        return formats

    def _paint_cell(self, painter: QPainter, area: QRectF, cell: Cell | None) -> None:
        look, px = self._look, self._look.px
        if cell is None:
            painter.fillRect(area, look.colour("raised"))
            return
        if cell.tone:
            painter.fillRect(area, look.colour(f"{cell.tone}_ground"))
        if cell.sign:
            painter.setFont(look.font("body", True))
            painter.setPen(look.colour(cell.tone or "muted"))
            top = QRectF(area.left(), area.top() + px(_ABOVE), px(_SIGN_WIDTH), px(20))
            painter.drawText(top, Qt.AlignmentFlag.AlignCenter, cell.sign)
        painter.setPen(look.colour("ink"))
        cell.layout.draw(painter, QPointF(area.left() + px(_SIGN_WIDTH), area.top() + px(_ABOVE)))

    def _paint_fold(self, painter: QPainter, area: QRectF, words: str) -> None:
        look = self._look
        inner = area.adjusted(0, look.px(4), 0, -look.px(4))
        painter.fillRect(inner, look.colour("raised"))
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)


def word_format(look: Look, *, is_out: bool) -> QTextCharFormat:
    """The look of words that were taken out or put in."""
    form = QTextCharFormat()
    tone = "avoid" if is_out else "say"
    ground = mix(look.colour(f"{tone}_ground"), look.colour(tone), 0.18)
    form.setBackground(QColor(ground))
    form.setForeground(look.colour("ink"))
    if is_out:
        form.setFontStrikeOut(True)
    else:
        form.setFontUnderline(True)
    return form


def spoken(row: Row, words: dict[str, str]) -> str:
    """A row for a screen reader; ``words`` say what became of it, by the name of its kind."""
    said = words.get(row.kind.value, "")
    if row.kind is RowKind.CHANGED:
        return f"{said}: {row.before} → {row.after}"
    text = row.before if row.kind is RowKind.REMOVED else row.after
    return f"{said}: {text}" if said else text


def _side(row: Row, *, is_before: bool) -> tuple[str, str]:
    if row.kind is RowKind.SAME:
        return "", ""
    if is_before:
        return (GONE_SIGN if row.moved else OUT_SIGN), "avoid"
    return (CAME_SIGN if row.moved else IN_SIGN), "say"


def _inline(row: Row) -> tuple[str, str]:
    if row.kind is RowKind.CHANGED:
        return CHANGED_SIGN, ""
    return _side(row, is_before=row.kind is RowKind.REMOVED)
