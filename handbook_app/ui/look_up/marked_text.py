"""Paints one or two lines of plain text in which some words are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_LONGEST_LINE = 300
# Line breaks and direction overrides would move other words; each becomes one space.
_QUIET = dict.fromkeys(
    (*range(32), 0x85, 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), " "
)


def paint_marked(
    painter: QPainter,
    area: QRectF,
    text: str,
    marks: tuple[tuple[int, int], ...],
    look: Look,
    font: QFont,
    colour: QColor,
    lines: int = 1,
) -> None:
    """Paint ``text`` into ``area`` over at most ``lines`` lines; marks are (start, end) offsets."""
    text = text.translate(_QUIET)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(marks, look))
    begin, end = _lay_out(layout, area.width(), lines)
    if end < len(text):
        rest = QFontMetricsF(font).elidedText(
            text[begin : begin + _LONGEST_LINE], Qt.TextElideMode.ElideRight, area.width()
        )
        shown = begin + len(rest) - 1
        layout.setText(text[:begin] + rest)
        layout.setFormats(_formats(tuple((a, min(b, shown)) for a, b in marks), look))
        _lay_out(layout, area.width(), lines)
    painter.setPen(colour)
    layout.draw(painter, QPointF(area.topLeft()))


def _lay_out(layout: QTextLayout, width: float, lines: int) -> tuple[int, int]:
    """Make the lines; answers where the last one begins and ends."""
    layout.beginLayout()
    height, begin, end = 0.0, 0, 0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * 1.12
        begin, end = line.textStart(), line.textStart() + line.textLength()
    layout.endLayout()
    return begin, end


def _formats(marks: tuple[tuple[int, int], ...], look: Look) -> list[QTextLayout.FormatRange]:
    form = QTextCharFormat()
    form.setBackground(look.colour("mark"))
    form.setForeground(look.colour("mark_ink"))
    ranges = []
    for start, end in marks:
        if end > start:
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = start, end - start, form
            ranges.append(each)
    return ranges
