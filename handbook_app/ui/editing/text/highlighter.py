"""Shows the structure of the text, a line at a time and only where somebody looks.

Qt's own highlighter goes through all of a document when it is opened and after a change of a fence:
with 2 MB that takes seconds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextLayout

from handbook_app.ui.editing.spans import qt_length
from handbook_app.ui.editing.text.regions import Regions

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_LONGEST = 4_000  # letters of one line that are looked at
_HEADING = re.compile(r" {0,3}#{1,6}(?=[ \t]|$)")
_HEADING_ID = re.compile(r"\{[#:][^}]*\}\s*$")
_QUOTE = re.compile(r" {0,3}>")
_LIST = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])")
_FIELD = re.compile(r"([ \t]*(?:- )?)([\w\"'-][^\n:]*)(:)(?=\s|$)")
_INLINE = re.compile(
    r"(?P<code>`+)(?:(?!(?P=code)).)+?(?P=code)"
    r"|(?P<link>!?\[[^\[\]]*\])(?P<address>\([^()\s]*\)|\[[^\[\]]*\])"
    r"|(?P<bold>\*\*(?=\S).+?(?<=\S)\*\*|__(?=\S).+?(?<=\S)__)"
    r"|(?P<italic>(?<![\w*])\*(?![\s*]).+?(?<![\s*])\*(?![\w*])|(?<!\w)_(?=\S).+?(?<=\S)_(?!\w))"
)


class Highlighter(QObject):
    """Dresses blocks when they are about to be painted."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.regions = Regions()
        self._generation = 0
        self._formats: dict[str, QTextCharFormat] = {}
        look.changed.connect(self.forget)
        self.forget()

    def forget(self) -> None:
        """Dress everything anew: the colours are others."""
        self._generation += 1
        self._formats = self._make_formats()

    def take_regions(self, regions: Regions) -> bool:
        """Know where code and facts stand now; answers whether that is news."""
        is_news = regions != self.regions
        self.regions = regions
        return is_news

    def dress(self, block: QTextBlock) -> bool:
        """Give a block its formats; answers whether any were changed."""
        text = block.text()[:_LONGEST]
        kind = self._kind_of(block.blockNumber())
        # Kept with the block itself, which may move when lines come in above it.
        state = hash((text, kind, self._generation)) & 0x3FFFFFFF
        if block.userState() == state:
            return False
        block.setUserState(state)
        ranges = self._ranges(text, kind)
        if not ranges and not block.layout().formats():
            return False
        block.layout().setFormats(ranges)
        block.document().markContentsDirty(block.position(), block.length())
        return True

    def _kind_of(self, number: int) -> str:
        if number < self.regions.facts_end:
            return "facts"
        return "code" if self.regions.is_code(number) else "prose"

    def _ranges(self, text: str, kind: str) -> list[QTextLayout.FormatRange]:
        if not text:
            return []
        if kind == "code":
            spans = [(0, len(text), "code")]
        else:
            spans = list(_fact_spans(text) if kind == "facts" else _prose_spans(text))
        return [self._range(text, *span) for span in spans if span[0] < span[1]]

    def _range(self, text: str, start: int, end: int, name: str) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = qt_length(text[:start])
        found.length = qt_length(text[start:end])
        found.format = self._formats[name]
        return found

    def _make_formats(self) -> dict[str, QTextCharFormat]:
        def form(colour: str, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
            one = QTextCharFormat()
            one.setForeground(self._look.colour(colour))
            if bold:
                one.setFontWeight(QFont.Weight.Bold)
            one.setFontItalic(italic)
            return one

        code = form("ink")
        code.setBackground(self._look.colour("raised"))
        return {
            "heading": form("ink", bold=True),
            "mark": form("accent", bold=True),
            "dim": form("muted"),
            "name": form("muted", bold=True),
            "quote": form("muted", italic=True),
            "bold": form("ink", bold=True),
            "italic": form("ink", italic=True),
            "link": form("accent"),
            "code": code,
        }


Span = tuple[int, int, str]


def _fact_spans(text: str) -> list[Span]:
    found = _FIELD.match(text)
    if not found:
        return [(0, len(text), "dim")]
    return [(found.start(2), found.end(3), "name"), (found.end(3), len(text), "dim")]


def _prose_spans(text: str) -> list[Span]:
    if heading := _HEADING.match(text):
        end = len(text)
        spans = [(0, heading.end(), "mark")]
        if id_ := _HEADING_ID.search(text):
            end = id_.start()
            spans.append((end, len(text), "dim"))
        return [*spans, (heading.end(), end, "heading")]
    if _QUOTE.match(text):
        return [(0, len(text), "quote")]
    spans = []
    if item := _LIST.match(text):
        spans.append((0, item.end(), "mark"))
    for found in _INLINE.finditer(text):
        if found["link"]:
            spans.append((*found.span("link"), "link"))
            spans.append((*found.span("address"), "dim"))
        else:
            name = "code" if found["code"] else "bold" if found["bold"] else "italic"
            spans.append((*found.span(), name))
    return spans
