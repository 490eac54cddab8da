"""One page of a document: where its headings are, where the reader is, what was searched for."""

from __future__ import annotations

import re
from bisect import bisect_right

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from handbook_app.ui.reading.safe_text import SafeTextBrowser
from handbook_app.ui.reading.style_sheet import ReadingColours
from handbook_app.ui.theme import Look

MOST_MARKED = 1_000
_READING_LINE = 48
MARGIN = 20


class PageView(SafeTextBrowser):
    """A safe browser that knows headings and matches; ``section_reached`` follows scrolling."""

    section_reached = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setProperty("role", "page")
        self.document().setDocumentMargin(MARGIN)
        self._headings: list[tuple[int, str]] = []
        self._matches: list[tuple[int, int]] = []
        self._current_match = -1
        self._reached = ""
        self._went_to: tuple[int, str] | None = None
        # One question for many scroll steps, and only when the view has come to rest on it.
        self._settled = QTimer(self, singleShot=True, interval=60)
        self._settled.timeout.connect(self._tell_section)
        self.verticalScrollBar().valueChanged.connect(lambda: self._settled.start())

    def find_headings(self) -> None:
        """Look for the headings of the page that is shown now."""
        self._headings, self._reached, self._went_to = [], "", None
        self._matches, self._current_match = [], -1
        self.setExtraSelections(self.terms_marked)
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                names = block.begin().fragment().charFormat().anchorNames()
                self._headings += [(block.position(), name) for name in names[:1]]
            block = block.next()

    def show_section(self, section_id: str) -> None:
        """Bring a heading, or any other named place, to the top; an empty id is the beginning."""
        position = next((at for at, name in self._headings if name == section_id), None)
        if not section_id:
            self.verticalScrollBar().setValue(0)
        elif position is None:
            self.scrollToAnchor(section_id)
        else:
            cursor = self.textCursor()
            cursor.setPosition(position)
            self.setTextCursor(cursor)
            block = self.document().findBlock(position)
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(int(top) - MARGIN // 2 if position else 0)
            self._went_to = (self.verticalScrollBar().value(), section_id)
        self._tell_section()

    def section_in_view(self) -> str:
        """The heading a person went to, or, after scrolling, that of the first lines in view."""
        if not self._headings:
            return ""
        # The last headings of a page cannot come to its top.
        if self._went_to is not None and self._went_to[0] == self.verticalScrollBar().value():
            return self._went_to[1]
        position = self.cursorForPosition(QPoint(8, _READING_LINE)).position()
        at = bisect_right(self._headings, position, key=lambda heading: heading[0])
        return self._headings[max(0, at - 1)][1]

    def _tell_section(self) -> None:
        section = self.section_in_view()
        if section != self._reached:
            self._reached = section
            self.section_reached.emit(section)

    def wear(self) -> None:
        super().wear()
        self._went_to = None
        self._mark_matches()

    # Words that were searched for

    def find_words(self, words: str) -> int:
        """Mark where the words stand on this page, in any case; returns how often."""
        text = self.toPlainText()
        found = [one.span() for one in re.finditer(re.escape(words), text, re.IGNORECASE)]
        self._matches = in_qt_positions(text, found) if words else []
        self._current_match = -1
        self._mark_matches()
        return len(self._matches)

    def show_match(self, index: int) -> None:
        """Bring one of the matches into view, as the current one."""
        if 0 <= index < len(self._matches):
            self._current_match = index
            cursor = self._cursor_of(*self._matches[index])
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            self._mark_matches()

    def first_match_in_view(self) -> int:
        """The index of the first match at or below the top of the view; 0 when there is none."""
        top = self.cursorForPosition(QPoint(0, 0)).position()
        return next((at for at, (start, _) in enumerate(self._matches) if start >= top), 0)

    def _mark_matches(self) -> None:
        colours = ReadingColours.from_look(self._look)
        near = max(0, self._current_match - MOST_MARKED // 2)
        selections = []
        for index, match in enumerate(self._matches[near : near + MOST_MARKED], near):
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            is_here = index == self._current_match
            form.setBackground(colours.found_here if is_here else colours.found)
            form.setForeground(colours.found_text)
            selection.format, selection.cursor = form, self._cursor_of(*match)
            selections.append(selection)
        self.setExtraSelections([*self.terms_marked, *selections])

    def _cursor_of(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def in_qt_positions(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where (start, end) of a text stand in a document of Qt's.

    Qt counts a letter beyond the first 65,536 as two."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return spans
    wide = [at for at, letter in enumerate(text) if letter > "\uffff"]
    return [
        (start + bisect_right(wide, start - 1), end + bisect_right(wide, end - 1))
        for start, end in spans
    ]
