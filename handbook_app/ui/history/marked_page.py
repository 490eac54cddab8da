"""A page on which changed paragraphs are marked: by a bar and a sign at the edge, a ground, and a
line through or under the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from handbook_app.ui.history.row_painter import IN_SIGN, OUT_SIGN, word_format
from handbook_app.ui.reading.page_view import MARGIN, PageView, in_qt_positions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QTextBlock

    from handbook_app.services.comparing.words import Span
    from handbook_app.ui.theme import Look

_MOST = 600  # marks on one page
_BAR = 4


class Mark(NamedTuple):
    """A paragraph by its number among those with words, and where it differs."""

    number: int
    spans: tuple[Span, ...]


class MarkedPage(PageView):
    """One side of a comparison: what it marks was taken out (``is_out``) or put in."""

    def __init__(self, look: Look, *, is_out: bool) -> None:
        super().__init__(look)
        self._is_out = is_out
        self._blocks: list[int] = []
        self._marks: tuple[Mark, ...] = ()

    def paragraphs(self) -> list[str]:
        """The texts of the paragraphs that have words, in order."""
        self._blocks = []
        texts = []
        block = self.document().begin()
        while block.isValid():
            if block.text().strip():
                self._blocks.append(block.blockNumber())
                texts.append(block.text())
            block = block.next()
        return texts

    def mark(self, marks: Iterable[Mark]) -> None:
        """Mark paragraphs; those of ``paragraphs`` are numbered from 0."""
        self._marks = tuple(marks)[:_MOST]
        self._mark_matches()

    def top_of(self, number: int) -> int:
        """How far down on the page a paragraph begins, in pixels."""
        block = self._block(number)
        return int(self.document().documentLayout().blockBoundingRect(block).top())

    def first_in_view(self) -> int:
        """The number of the first paragraph that is not above the view."""
        top = self.verticalScrollBar().value()
        low, high = 0, len(self._blocks)
        while low < high:
            middle = (low + high) // 2
            if self.top_of(middle) < top:
                low = middle + 1
            else:
                high = middle
        return low

    def show_paragraph(self, number: int) -> None:
        """Bring a paragraph near the top."""
        if self._blocks:
            number = min(max(number, 0), len(self._blocks) - 1)
            self.verticalScrollBar().setValue(self.top_of(number) - self._look.px(70))
            cursor = QTextCursor(self._block(number))
            self.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._marks:
            return
        painter = QPainter(self.viewport())
        layout, down = self.document().documentLayout(), self.verticalScrollBar().value()
        height = self.viewport().height()
        tone = self._look.colour("avoid" if self._is_out else "say")
        painter.setFont(self._look.font("small", True))
        painter.setPen(tone)
        for mark in self._marks:
            area = layout.blockBoundingRect(self._block(mark.number)).translated(0, -down)
            if area.bottom() < 0 or area.top() > height:
                continue
            painter.fillRect(QRectF(0, area.top(), self._look.px(_BAR), area.height()), tone)
            sign = QRectF(self._look.px(_BAR), area.top(), MARGIN - 4, self._look.px(22))
            painter.drawText(
                sign, Qt.AlignmentFlag.AlignCenter, OUT_SIGN if self._is_out else IN_SIGN
            )

    def _mark_matches(self) -> None:
        """Marks take the place of what is found; nothing is searched for here."""
        if not self._blocks:
            return
        selections = []
        ground = QTextCharFormat()
        ground.setBackground(self._look.colour("avoid_ground" if self._is_out else "say_ground"))
        ground.setProperty(QTextFormat.Property.FullWidthSelection, True)
        words = word_format(self._look, is_out=self._is_out)
        for number, spans in self._marks:
            block = self._block(number)
            end = block.position() + block.length() - 1
            selections.append(self._selection(block.position(), end, ground))
            for start, stop in in_qt_positions(block.text(), list(spans)):
                begin = block.position() + start
                selections.append(self._selection(begin, block.position() + stop, words))
        self.setExtraSelections(selections)

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.format, selection.cursor = form, self._cursor_of(start, end)
        return selection

    def _block(self, number: int) -> QTextBlock:
        return self.document().findBlockByNumber(self._blocks[number])
