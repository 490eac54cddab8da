"""A document on paper or as PDF: part by part and page by page, so that the window stays free."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import (
    QMarginsF,
    QObject,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from handbook_app.model.document import Document
from handbook_app.ui.reading.pages import Page, RenderPart, present
from handbook_app.ui.reading.parts import Part
from handbook_app.ui.reading.safe_text import SafeTextDocument
from handbook_app.ui.reading.style_sheet import ReadingColours
from handbook_app.ui.wording import full_date

_DOTS_PER_INCH = 96
_TEXT_SIZE = 14
_FOOT = 40
_BAND = 30  # above a page of another day
_DONE = object()
_MARGINS = QMarginsF(20, 18, 20, 14)


class DocumentPrinter(QObject):
    """Prints one document at a time; ``finished`` tells whether all of it was printed.

    Every page is drawn by a ``SafeTextDocument``: a clone of what is on the screen would load
    pictures by itself.
    """

    progressed = Signal(int, int)
    finished = Signal(bool)

    def __init__(self, render_part: RenderPart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._render_part = render_part
        self._colours = ReadingColours.on_paper()
        self._run = 0
        self._painter: QPainter | None = None
        self._part = 0
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def is_busy(self) -> bool:
        """Whether a document is being printed."""
        return self._painter is not None

    def start(
        self,
        document: Document,
        parts: Sequence[Part],
        printer: QPrinter,
        words: Mapping[str, str],
        *,
        warning: str = "",
        facts: str = "",
    ) -> None:
        """Print to ``printer``; ``words`` are those for rules: see ``pages.mark_rules``.

        A ``warning`` stands in a band above every page: that it is of another day. ``facts`` stand
        above the text.
        """
        self.cancel()
        _leave_margins(printer)
        painter = QPainter()
        name = f"{document.title[:200]} ({warning})" if warning else document.title[:200]
        printer.setDocName(name)
        self._warning, self._band = warning, _BAND if warning else 0
        self._facts = facts
        if not painter.begin(printer):
            self.finished.emit(False)
            return
        self._painter, self._printer, self._page_number = painter, printer, 0
        self._document, self._parts, self._words = document, parts, words
        scale = printer.resolution() / _DOTS_PER_INCH
        painter.scale(scale, scale)
        sheet = printer.pageLayout().paintRectPixels(_DOTS_PER_INCH).size()
        self._sheet = QSizeF(sheet)
        self._want_part(0)

    def cancel(self) -> None:
        """Stop; what is on paper already stays there."""
        if self._painter is not None:
            self._end(is_whole=False)

    def _want_part(self, index: int) -> None:
        self._run += 1
        run = self._run
        self.progressed.emit(index, len(self._parts))
        if index >= len(self._parts):
            self._end(is_whole=True)
            return

        def deliver(page: Page) -> None:
            if run == self._run:
                self._part, self._steps = index, self._print_part(page, self._parts[index])
                self._timer.start()

        self._render_part(self._document, self._parts[index], deliver)

    def _step(self) -> None:
        if next(self._steps, _DONE) is _DONE:
            self._timer.stop()
            self._want_part(self._part + 1)

    def _print_part(self, page: Page, part: Part) -> Iterator[None]:
        """Draw a page at each step."""
        text = SafeTextDocument(self._colours, _TEXT_SIZE)
        text.setUseDesignMetrics(True)
        room = QSizeF(self._sheet.width(), self._sheet.height() - _FOOT - self._band)
        text.setPageSize(room)
        html = present(page, part, self._document, self._words)
        if self._facts and part.index == 0:
            html = f'<p class="quiet">{escape(self._facts)}</p>{html}'
        text.show_html(html, page.pictures.get)
        yield
        for number in range(text.pageCount()):
            self._draw_page(text, number, room)
            yield

    def _draw_page(self, text: SafeTextDocument, number: int, room: QSizeF) -> None:
        painter = self._painter
        assert painter is not None
        if self._page_number:
            self._printer.newPage()
        self._page_number += 1
        area = QRectF(0, number * room.height(), room.width(), room.height())
        painter.save()
        painter.translate(0, self._band - area.top())
        text.drawContents(painter, area)
        painter.restore()
        self._draw_foot(painter)
        if self._warning:
            self._draw_band(painter)

    def _draw_band(self, painter: QPainter) -> None:
        """White on black, so that it is seen on any printer."""
        font = QFont()
        font.setPixelSize(13)
        font.setBold(True)
        painter.setFont(font)
        band = QRectF(0, 0, self._sheet.width(), _BAND - 8)
        painter.fillRect(band, self._colours.text)
        painter.setPen(QPen(self._colours.page))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(
            self._warning, Qt.TextElideMode.ElideRight, int(band.width()) - 16
        )
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_foot(self, painter: QPainter) -> None:
        font = QFont()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QPen(self._colours.muted))
        foot = QRectF(0, self._sheet.height() - 20, self._sheet.width(), 20)
        words = self.tr("Page {number}").replace("{number}", str(self._page_number))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, words)
        metrics = painter.fontMetrics()
        space = int(foot.width()) - metrics.horizontalAdvance(words) - 24
        printed = self.tr("Printed {day}").replace("{day}", full_date(date.today()))
        title = f"{printed} · {self._document.title}"
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, space)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, title)

    def _end(self, *, is_whole: bool) -> None:
        self._run += 1
        self._timer.stop()
        self._steps = iter(())
        painter, self._painter = self._painter, None
        was_written = painter is not None and painter.end()
        self.finished.emit(is_whole and was_written)


def pdf_printer(path: str) -> QPrinter:
    """A printer that writes a PDF of A4 pages to a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(path)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def _leave_margins(printer: QPrinter) -> None:
    """At least ours: what a printer leaves by itself is for its mechanics, not for reading."""
    unit = QPageLayout.Unit.Millimeter
    printer.setPageMargins(printer.pageLayout().margins(unit) | _MARGINS, unit)
