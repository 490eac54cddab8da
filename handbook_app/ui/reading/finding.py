"""Find in a document, over all its parts, of which only one is shown at a time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from handbook_app.markup.plain_text import plain
from handbook_app.ui.reading.page_view import PageView
from handbook_app.ui.reading.parts import Part


class DocumentFinder(QObject):
    """Counts matches in every part, a part at a time so that the window stays free.

    ``part_wanted`` asks for another part to be shown; say ``page_shown`` once it is.
    """

    counted = Signal(int, int, bool)
    part_wanted = Signal(int)

    def __init__(self, page: PageView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._parts: Sequence[Part] = ()
        self._texts: dict[int, str] = {}
        self._counts: dict[int, int] = {}
        self._words = ""
        self._part = 0
        self._match = -1
        self._arrives_at_end: bool | None = None
        self._counting = QTimer(self, interval=0)
        self._counting.timeout.connect(self._count_one_part)

    def begin(self, parts: Sequence[Part]) -> None:
        """Look in another document from now on."""
        self._parts, self._texts, self._counts = parts, {}, {}
        self._arrives_at_end = None
        self._counting.stop()

    def search(self, words: str) -> None:
        """Look for words, from what is in view."""
        self._words, self._counts, self._match = words, {}, -1
        self._arrives_at_end = None
        here = self._counts[self._part] = self._page.find_words(words)
        if here:
            self._show(self._page.first_match_in_view())
        if words and len(self._parts) > 1:
            self._counting.start()
        else:
            self._counting.stop()
        self._tell()

    def page_shown(self, part: int) -> None:
        """Take note that another page is shown, and mark the words on it."""
        self._part, self._match = part, -1
        if not self._words:
            return
        here = self._counts[part] = self._page.find_words(self._words)
        if here and self._arrives_at_end is not None:
            self._show(here - 1 if self._arrives_at_end else 0)
        self._arrives_at_end = None
        if len(self._parts) > 1 and len(self._counts) < len(self._parts):
            self._counting.start()
        self._tell()

    def go_on(self) -> None:
        """Show the next match, after the last one the first."""
        self._go(1)

    def go_back(self) -> None:
        """Show the match before, before the first one the last."""
        self._go(-1)

    def _go(self, step: int) -> None:
        here = self._counts.get(self._part, 0)
        if 0 <= self._match + step < here:
            self._show(self._match + step)
        elif (part := self._next_part(step)) is not None and part != self._part:
            self._arrives_at_end = step < 0
            self.part_wanted.emit(part)
        elif here:
            self._show(0 if step > 0 else here - 1)
        self._tell()

    def _next_part(self, step: int) -> int | None:
        count = len(self._parts)
        around = ((self._part + step * away) % count for away in range(1, count + 1))
        return next((part for part in around if self._counts.get(part)), None)

    def _show(self, match: int) -> None:
        self._match = match
        self._page.show_match(match)

    def _count_one_part(self) -> None:
        count = len(self._parts)
        around = ((self._part + away) % count for away in range(count))
        part = next((one for one in around if one not in self._counts), None)
        if part is None:
            self._counting.stop()
            return
        if part not in self._texts:
            self._texts[part] = plain(self._parts[part].markdown)
        pattern = re.compile(re.escape(self._words), re.IGNORECASE)
        found = self._counts[part] = sum(1 for _ in pattern.finditer(self._texts[part]))
        if found and self._match < 0 and self._arrives_at_end is None:
            self._arrives_at_end = False
            self.part_wanted.emit(part)
        self._tell()

    def _tell(self) -> None:
        before = sum(count for part, count in self._counts.items() if part < self._part)
        current = before + self._match + 1 if self._match >= 0 else 0
        is_complete = len(self._counts) >= len(self._parts)
        self.counted.emit(current, sum(self._counts.values()), is_complete)
