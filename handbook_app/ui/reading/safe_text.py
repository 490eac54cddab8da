"""Rich text of handbooks that loads nothing by itself, on screen, on paper and as PDF.

Qt's text classes read any file an address names, retry what is missing at every paint and follow
links by themselves. These two do none of it: pictures come from a lookup given with the HTML, and
every other request is answered with something empty.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QTextEdit, QWidget

from handbook_app.ui.reading.picture_object import PictureObject
from handbook_app.ui.reading.style_sheet import ReadingColours, style_sheet
from handbook_app.ui.theme import Look

_TERM = '<span class="term"'
WORD_BREAK = "\N{ZERO WIDTH SPACE}"
Pictures = Callable[[str], QImage | None]

BASE_SIZE = 15
COLUMN = 760
SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 100, 200, 10


def no_pictures(_name: str) -> QImage | None:
    """The lookup for text whose pictures are not shown."""
    return None


class SafeTextDocument(QTextDocument):
    """A text document whose every picture comes from a lookup; it opens no file and no address.

    ``clone()`` would give a plain QTextDocument without these answers: make a second one of this
    class and show the same HTML instead.
    """

    def __init__(
        self, colours: ReadingColours, size: int = BASE_SIZE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures: Pictures = no_pictures
        self._answers: dict[str, QImage | None] = {}
        # Qt's own picture code tries the address as a file name when it gets nothing from us, and
        # looks for "@2x" files beside it; replacing it is what keeps both from happening.
        self._picture_object = PictureObject(self.picture, colours, self)
        image = QTextFormat.ObjectTypes.ImageObject.value
        self.documentLayout().registerHandler(image, self._picture_object)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._blank.fill(Qt.GlobalColor.transparent)
        self.set_style(colours, size)

    def show_html(self, html: str, pictures: Pictures = no_pictures) -> None:
        """Show sanitised HTML; ``pictures`` is asked once for each name, and never blocks."""
        self._pictures = pictures
        self._answers.clear()
        self.setHtml(html)

    def picture(self, name: str) -> QImage | None:
        """The picture with this name, or None; the answer is remembered."""
        if name not in self._answers:
            self._answers[name] = self._pictures(name)
        return self._answers[name]

    def set_style(self, colours: ReadingColours, size: int) -> None:
        """Take colours and a text size in pixels; holds for the HTML shown after it."""
        font = self.defaultFont()
        font.setPixelSize(size)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(style_sheet(colours, size))
        self._picture_object.set_colours(colours)

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:
        """Answer backgrounds, style sheets and whatever else Qt asks for with nothing.

        Never with an invalid value: then Qt would go and ask its parent.
        """
        image = QTextDocument.ResourceType.ImageResource.value
        return self._blank if kind == image else QByteArray()


def underlined_terms(document: QTextDocument, colour: QColor) -> list[QTextEdit.ExtraSelection]:
    """What is to be shown over the words that have a tool tip."""
    found = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().toolTip() and not piece.charFormat().isAnchor():
                found.append(_underlined(document, piece.position(), piece.length(), colour))
            pieces += 1
        block = block.next()
    return found


def _underlined(
    document: QTextDocument, start: int, length: int, colour: QColor
) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    form.setUnderlineColor(colour)
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    selection.format, selection.cursor = form, cursor
    return selection


class SafeTextBrowser(QTextBrowser):
    """Shows sanitised HTML in a calm column; tells which link was chosen and follows none."""

    link_activated = Signal(str)
    link_hovered = Signal(str)
    zoom_changed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        colours = ReadingColours.from_look(look)
        self._zoom = SMALLEST_ZOOM
        self._safe_document = SafeTextDocument(colours, self._size, self)
        self.setDocument(self._safe_document)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(self._tell_link)
        self.highlighted.connect(lambda url: self.link_hovered.emit(url.toString()))
        self._html = ""
        self.terms_marked: list[QTextEdit.ExtraSelection] = []
        self._shown_pictures: Pictures = no_pictures

    def show_html(self, html: str, pictures: Pictures = no_pictures) -> None:
        """Show sanitised HTML from its beginning."""
        self._html, self._shown_pictures = html, pictures
        self._safe_document.show_html(html, pictures)
        self._mark_terms()

    def _mark_terms(self) -> None:
        """A dotted line under the terms of the glossary: Qt's style sheets know none."""
        self.terms_marked = (
            underlined_terms(self.document(), self._look.colour("muted"))
            if _TERM in self._html
            else []
        )
        self.setExtraSelections(self.terms_marked)

    @property
    def zoom(self) -> int:
        """The size of the text in percent, 100 to 200."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Show the text at 100 to 200 percent; the place being read stays in view."""
        percent = max(SMALLEST_ZOOM, min(LARGEST_ZOOM, percent))
        if percent != self._zoom:
            self._zoom = percent
            self.wear()
            self.zoom_changed.emit(percent)

    @property
    def _size(self) -> int:
        """The size of plain text in pixels."""
        return self._look.px(BASE_SIZE * self._zoom / 100)

    def wear(self) -> None:
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self._safe_document.set_style(ReadingColours.from_look(self._look), self._size)
        self._safe_document.show_html(self._html, self._shown_pictures)
        self._mark_terms()
        self._center_column()
        bar.setValue(round(part * bar.maximum()))

    def _center_column(self) -> None:
        margins = 2 * round(self._safe_document.documentMargin())
        column = COLUMN * self._size // BASE_SIZE + margins
        side = max(4, (self.width() - column - self.verticalScrollBar().sizeHint().width()) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def _tell_link(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    # What Qt would do by itself, and must not

    def doSetSource(self, *_address: object) -> None:  # noqa: N802 - Qt's name
        """Never load a page."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Never load a resource; the document answers for itself."""
        return self._safe_document.loadResource(kind, name)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Copy words and not markup, so that a pasted sentence looks like its new place."""
        content = QMimeData()
        content.setText(self.textCursor().selection().toPlainText().replace(WORD_BREAK, ""))
        return content

    # What people do

    def event(self, event: QEvent) -> bool:
        """Keep the column in the middle, before Qt lays out the text for the new width."""
        if event.type() == QEvent.Type.Resize:
            self._center_column()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = ZOOM_STEP if event.angleDelta().y() > 0 else -ZOOM_STEP
            self.set_zoom(self._zoom + step)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy, and nothing else."""
        self.context_menu(self.anchorAt(event.pos())).exec(event.globalPos())

    def context_menu(self, address: str = "") -> QMenu:
        """The menu for what is selected and the link under the pointer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy"), menu)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        menu.addAction(copy)
        if address:
            copy_link = menu.addAction(self.tr("Copy link address"))
            copy_link.triggered.connect(lambda: QGuiApplication.clipboard().setText(address))
        return menu
