"""The text widget: Markdown as it is written, with a margin for remarks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontDatabase,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip

from handbook_app.ui.editing.text import writing
from handbook_app.ui.editing.text.highlighter import Highlighter
from handbook_app.ui.editing.text.keys import tool_of
from handbook_app.ui.editing.text.margin import Margin
from handbook_app.ui.editing.text.regions import find_regions
from handbook_app.ui.plain_label import plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.editing.text.remarks import Remarks
    from handbook_app.ui.theme import Look

_LARGEST_PICTURE = 8 * 1024 * 1024
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
_KEYS_OF_A_LIST = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down),
)
_SMALL = 40_000  # letters; so many are looked through at every key


class SourceEdit(QPlainTextEdit):
    """Shows and changes the text of a draft.

    ``picture_given`` carries the bytes of a pasted or dropped picture and a name for it;
    ``tool_pressed`` the name of a tool that a key stands for; ``line_reached`` the line of the
    cursor, counted from 0.
    """

    picture_given = Signal(bytes, str)
    tool_pressed = Signal(str)
    line_reached = Signal(int)
    undo_pressed = Signal()
    redo_pressed = Signal()
    menu_opened = Signal(object)

    def __init__(self, look: Look, draft: Draft, remarks: Remarks) -> None:
        super().__init__()
        self._look, self._draft, self._remarks = look, draft, remarks
        self.setProperty("role", "source")
        self.setAccessibleName(self.tr("Text of the document"))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDocument(draft.document)
        self.highlighter = Highlighter(look, self)
        self.margin = Margin(look, self, remarks)
        self._line = -1
        # Whether a list is open over the text that these keys are for.
        self.leaves_keys: Callable[[], bool] = lambda: False
        self._region_pause = QTimer(self, singleShot=True, interval=150)
        self._region_pause.timeout.connect(self._find_regions)
        self.wear()
        self._connect()
        self._find_regions()

    def _connect(self) -> None:
        self._draft.text_changed.connect(self._note_change)
        self.blockCountChanged.connect(lambda _: self.margin.fit())
        self.updateRequest.connect(self.margin.follow)
        self.cursorPositionChanged.connect(self._tell_line)
        self._remarks.changed.connect(self._underline)

    # Showing

    def show_line(self, line: int) -> None:
        """Put the cursor into a line, counted from 0, and bring it into view."""
        block = self.document().findBlockByNumber(max(0, line))
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()

    def show_line_at_top(self, line: int) -> None:
        """The same, with the line at the top of the view."""
        self.show_line(line)
        lines = (self.cursorRect().top() - self._look.px(16)) // self.fontMetrics().lineSpacing()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + lines)

    def visible_blocks(self) -> Iterator[tuple[QTextBlock, QRect]]:
        """The blocks in view, each with where it is painted."""
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        bottom = self.viewport().height()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(offset)
            if area.top() > bottom:
                return
            if block.isVisible():
                yield block, area.toRect()
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        for block, _ in list(self.visible_blocks()):
            self.highlighter.dress(block)
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.margin.fit()
        if self.hasFocus():  # remarks below took the room in which somebody writes
            self.ensureCursorVisible()

    def set_margin(self, width: int) -> None:
        """Keep this much room at the left."""
        self.setViewportMargins(width, 0, 0, 0)

    def wear(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._look.px(14))
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self.highlighter.forget()
        self.margin.fit()
        self._underline()

    def _underline(self) -> None:
        self.setExtraSelections(self._remarks.underlines(self.document()))
        self.margin.update()

    def _note_change(self) -> None:
        if self.document().characterCount() <= _SMALL:
            self._find_regions()
        else:
            self._region_pause.start()

    def _find_regions(self) -> None:
        if self.highlighter.take_regions(find_regions(self._draft.text)):
            self.viewport().update()

    def _tell_line(self) -> None:
        line = self.textCursor().blockNumber()
        if line != self._line:
            self._line = line
            self.line_reached.emit(line)

    # Typing

    def event(self, event: QEvent) -> bool:
        """Keys of ours before the window's; what a remark says where the pointer rests."""
        is_question = event.type() == QEvent.Type.ShortcutOverride
        if is_question and isinstance(event, QKeyEvent) and tool_of(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.viewport().mapFrom(self, event.pos())
            said = self._remarks.said_in_line(self.cursorForPosition(at).blockNumber())
            QToolTip.showText(event.globalPos(), plain_tool_tip(said), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tool = tool_of(event)
        if event.key() in _KEYS_OF_A_LIST and self.leaves_keys():
            event.ignore()
        elif tool == "undo":
            self.undo_pressed.emit()
        elif tool == "redo":
            self.redo_pressed.emit()
        elif tool:
            self.tool_pressed.emit(tool)
        elif event.key() == Qt.Key.Key_Return and not event.modifiers():
            cursor = self.textCursor()
            if writing.go_on_with_list(cursor):
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
            else:
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, below what there is to do about a word or remark."""
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if is_mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        menu = self.createStandardContextMenu()
        self.menu_opened.emit(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        at = event.globalPos() if is_mouse else self.cursor_corner()
        menu.popup(at)

    def cursor_corner(self) -> QPoint:
        """Where a menu for the cursor opens on the screen."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    # Pictures

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        return source.hasImage() or bool(_picture_files(source)) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Pasted or dropped: files of pictures, a picture, or else words without any layout."""
        if files := _picture_files(source):
            for file in files:
                self.give_file(file)
        elif source.hasImage() and not source.hasText():
            self.picture_given.emit(_as_png(QImage(source.imageData())), "picture.png")
        elif source.hasText():
            self.textCursor().insertText(source.text())
            self.ensureCursorVisible()

    def give_file(self, file: Path) -> None:
        """Pass on a picture that lies on the disk of the person who edits."""
        try:
            with file.open("rb") as opened:
                content = opened.read(_LARGEST_PICTURE + 1)
        except OSError:
            return
        if content and len(content) <= _LARGEST_PICTURE:
            self.picture_given.emit(content, file.name)


def _picture_files(source: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in _PICTURES and file.is_file()]


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
