"""How a picture stands in a text: as wide as the column at most, or its description in a box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPainter,
    QPyTextObject,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from handbook_app.ui.reading.style_sheet import ReadingColours

_PADDING = 8.0
_NARROWEST, _WIDEST_UNLAID = 40.0, 760.0


class PictureObject(QPyTextObject):
    """Takes the place of Qt's picture code, which would open files and addresses by itself."""

    def __init__(
        self, picture: Callable[[str], QImage | None], colours: ReadingColours, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._colours = colours

    def set_colours(self, colours: ReadingColours) -> None:
        """Take the colours of the box that stands for a missing picture."""
        self._colours = colours

    def intrinsicSize(  # noqa: N802 - Qt's name
        self, document: QTextDocument, position: int, form: QTextFormat
    ) -> QSizeF:
        """The room the picture takes, in the document's pixels."""
        image_form = form.toImageFormat()
        room = _room(document, position)
        image = self._picture(image_form.name())
        if image is None:
            return _box_size(document, image_form, room)
        size = _wished_size(image, image_form)
        return size if size.width() <= room else size * (room / size.width())

    def drawObject(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        area: QRectF | QRect,
        document: QTextDocument,
        _position: int,
        form: QTextFormat,
    ) -> None:
        """Paint the picture, or a quiet box with its description."""
        image_form = form.toImageFormat()
        image = self._picture(image_form.name())
        rect = QRectF(area)
        painter.save()
        if image is None:
            self._draw_box(painter, rect, document, _description(image_form))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)
        painter.restore()

    def _draw_box(
        self, painter: QPainter, rect: QRectF, document: QTextDocument, words: str
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colours.line)
        painter.setBrush(self._colours.code)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._colours.muted)
        painter.setFont(document.defaultFont())
        inside = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        metrics = QFontMetricsF(document.defaultFont())
        line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)


def _description(form: QTextImageFormat) -> str:
    words = str(form.property(QTextFormat.Property.ImageAltText.value) or "")
    return " ".join(words[:200].split()) or "\N{FRAME WITH PICTURE}"


def _wished_size(image: QImage, form: QTextImageFormat) -> QSizeF:
    """What the text asks for (width, height or both), else the picture's own size."""
    own = QSizeF(image.size())
    width, height = form.width(), form.height()
    if width > 0 and height > 0:
        return QSizeF(width, height)
    if width > 0:
        return own * (width / own.width())
    return own * (height / own.height()) if height > 0 else own


def _box_size(document: QTextDocument, form: QTextImageFormat, room: float) -> QSizeF:
    metrics = QFontMetricsF(document.defaultFont())
    wide = metrics.horizontalAdvance(_description(form)) + 2 * _PADDING + 1
    return QSizeF(min(wide, room), metrics.height() + _PADDING)


def _room(document: QTextDocument, position: int) -> float:
    """The width a picture may take: the column, or its share of it in a table."""
    width = document.textWidth()
    if width <= 0:
        width = document.pageSize().width() if document.pageSize().width() > 0 else _WIDEST_UNLAID
    # Not setPosition(): that asks the layout, which is asking us.
    table = QTextCursor(document.findBlock(position)).currentTable()
    if table is not None:
        width = width / max(1, table.columns()) - 2 * _PADDING
    return max(_NARROWEST, width - 2 * document.documentMargin())
