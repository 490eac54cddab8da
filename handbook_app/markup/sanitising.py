"""From any HTML to the small, harmless and bounded HTML that the window shows.

Two passes. nh3 parses as browsers do, drops what is active and balances the rest. Then every tag
is written anew from a short list, so that nothing is shown that is not named here: links and
pictures only where ``addresses`` allows, ids as anchors, nesting, counts and spans bounded —
Qt's layout doubles its time with each nested table and dies of deep nesting.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from typing import NamedTuple

import nh3

from handbook_app.markup.addresses import Place, is_small_picture, read_address
from handbook_app.markup.rendered import escape_text

DEEPEST = 30
DEEPEST_TABLE = 3
MOST_ELEMENTS = 20_000
MOST_CELLS = 5_000
MOST_PICTURES = 300
# Qt numbers the items of a list by the square of their number; a longer one goes on in another.
LONGEST_LIST = 500
WIDEST_SPAN = 100
# nh3 needs time by the square of the depth, so it is not given more opening tags than this.
MOST_OPENINGS = 60_000

_SHOWN = frozenset({
    "a", "b", "big", "blockquote", "br", "code", "dd", "del", "dfn", "div", "dl", "dt",
    "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol",
    "p", "pre", "s", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
})  # fmt: skip
# What Qt has no tag for, and the nearest it has.
_AS = {
    "article": "div", "aside": "table", "center": "div", "details": "table", "figcaption": "p",
    "figure": "div", "footer": "div", "header": "div", "main": "div", "mark": "b", "nav": "div",
    "section": "div", "strike": "s", "summary": "p", "cite": "i", "q": "i", "caption": "p",
}  # fmt: skip
_BOXES = ("details", "aside")  # beside the text in a box, like a note
_VOID = frozenset({"br", "hr", "img"})
_TABLE_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th"})
_DROPPED_WITH_CONTENT = {
    "script", "style", "svg", "math", "iframe", "noscript", "template", "head", "title", "object",
    "applet", "audio", "video", "canvas", "select", "noembed", "noframes",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"id", "class", "align"},
    "a": {"href", "name", "title"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start", "type"},
}
# Kept by nh3 so that the reader sees where a refused link would have led.
_SCHEMES = {
    "http", "https", "mailto", "data", "file", "javascript", "vbscript", "ftp", "tel", "sms", "ssh",
    "git", "about", "blob", "chrome", "irc", "ldap", "news", "smb", "view-source", "ws", "wss",
}  # fmt: skip
_KINDS = frozenset({
    "note", "tip", "important", "warning", "caution", "danger", "info", "hint", "abstract",
    "summary", "success", "question", "failure", "bug", "example", "quote", "attention",
    "error", "seealso", "todo",
})  # fmt: skip
_OPENING = re.compile(r"<[A-Za-z]")


class _Open(NamedTuple):
    """An element that is open: its tag in the source, and what closes it in the output."""

    tag: str
    closing: str
    is_table: bool = False


def sanitise(html: str, document: str) -> str:
    """Harmless HTML; addresses are judged as written in ``document``, a path in the handbook.

    Raises ValueError when there are too many tags to look at.
    """
    if sum(1 for _ in _OPENING.finditer(html)) > MOST_OPENINGS:
        raise ValueError("too many tags")
    clean = nh3.clean(
        html,
        tags=set(_SHOWN | _AS.keys()),
        clean_content_tags=_DROPPED_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    writer = _Writer(document)
    writer.feed(clean)
    writer.close()
    return writer.html()


class _Writer(HTMLParser):
    """Writes what nh3 left, tag by tag."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self._document = document
        self._out: list[str] = []
        self._open: list[_Open] = []
        self._elements = self._cells = self._tables = self._pictures = 0
        self._list_lengths: list[int] = []

    def html(self) -> str:
        """Everything written, with whatever is still open closed."""
        return "".join(self._out + [one.closing for one in reversed(self._open)])

    def handle_data(self, data: str) -> None:
        self._out.append(escape_text(data))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._elements += 1
        anchor = _anchor(given)
        if tag in _VOID:
            self._out += [anchor, self._void(tag, given)]
        elif not self._fits(tag):
            self._out.append(anchor)
            self._open.append(_Open(tag, " "))
        else:
            self._count_items(tag)
            is_table = tag == "table" or tag in _BOXES or _kind(given) != ""
            self._tables += is_table
            opening, closing = self._element(tag, given)
            self._out += [anchor, opening] if tag in _TABLE_PARTS else [opening, anchor]
            self._open.append(_Open(tag, closing, is_table))

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1].tag == tag:
            ended = self._open.pop()
            self._tables -= ended.is_table
            if ended.closing in ("</ul>", "</ol>"):
                self._list_lengths.pop()
            self._out.append(ended.closing)

    def _count_items(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self._list_lengths.append(0)
        elif tag == "li" and self._open and self._open[-1].closing in ("</ul>", "</ol>"):
            self._list_lengths[-1] += 1
            count, kind = self._list_lengths[-1], self._open[-1].tag
            if count % LONGEST_LIST == 0:
                start = f' start="{count}"' if kind == "ol" else ""
                self._out.append(f"</{kind}><{kind}{start}>")

    def _fits(self, tag: str) -> bool:
        if self._elements > MOST_ELEMENTS or len(self._open) >= DEEPEST:
            return False
        if tag == "table" or tag in _BOXES:
            return self._tables < DEEPEST_TABLE
        if tag in _TABLE_PARTS:
            # The parts of a table go as it went.
            around = next((one for one in reversed(self._open) if one.tag in _TABLE_PARTS), None)
            self._cells += tag in ("td", "th")
            is_shown = around is not None and around.closing.startswith("</")
            return is_shown and self._cells <= MOST_CELLS
        return True

    def _void(self, tag: str, given: dict[str, str]) -> str:
        if self._elements > MOST_ELEMENTS:
            return " "
        return self._picture(given) if tag == "img" else f"<{tag}>"

    def _element(self, tag: str, given: dict[str, str]) -> tuple[str, str]:
        if tag == "a":
            return self._link(given)
        kind = "note" if tag in _BOXES else _kind(given)
        if kind and self._tables <= DEEPEST_TABLE:
            return f'<table class="admonition {kind}" width="100%"><tr><td>', "</td></tr></table>"
        shown = _AS.get(tag, tag)
        attributes = ""
        if tag == "table":
            attributes = ' class="grid" cellspacing="0" cellpadding="6"'
        elif tag == "summary" or "admonition-title" in given.get("class", "").split():
            attributes = ' class="admonition-title"'
        elif "footnote" in given.get("class", "").split():
            attributes = ' class="footnotes"'
        align = "center" if tag == "center" else given.get("align", "").lower()
        if align in ("left", "right", "center"):
            attributes += f' align="{align}"'
        if tag in ("td", "th"):
            attributes += self._spans(given)
        elif tag == "ol":
            start = _number(given.get("start", ""), 999_999)
            attributes += f' start="{start}"' if start > 1 else ""
        return f"<{shown}{attributes}>", f"</{shown}>"

    def _spans(self, given: dict[str, str]) -> str:
        """A cell's spans, as long as the grid that all cells make up stays small."""
        columns = _number(given.get("colspan", ""), WIDEST_SPAN)
        rows = _number(given.get("rowspan", ""), WIDEST_SPAN)
        area = columns * rows - 1
        if not area or self._cells + area > MOST_CELLS:
            return ""
        self._cells += area
        return f' colspan="{columns}" rowspan="{rows}"'

    def _link(self, given: dict[str, str]) -> tuple[str, str]:
        href = given.get("href", "")
        if not href:
            return "", ""
        if read_address(href, self._document).place is Place.ELSEWHERE:
            return "", f" ({escape_text(href[:200])})"
        return f'<a href="{escape(href.strip())}">', "</a>"

    def _picture(self, given: dict[str, str]) -> str:
        source, words = given.get("src", "").strip(), given.get("alt", "")
        is_inside = read_address(source, self._document).place is Place.INSIDE
        self._pictures += 1
        is_shown = (is_inside and not source.startswith("#")) or is_small_picture(source)
        if not is_shown or self._pictures > MOST_PICTURES:
            shown = source[:200] if not source.startswith("data:") else source[:30] + "…"
            return escape_text(f"{words} ({shown})" if shown else words)
        size = "".join(
            f' {name}="{_number(given[name], 2_000)}"'
            for name in ("width", "height")
            if given.get(name, "").isdecimal()
        )
        return f'<img src="{escape(source)}" alt="{escape_text(words)}"{size}>'


def _number(written: str, most: int) -> int:
    """A whole number from 1 to ``most``; 1 when none is written."""
    digits = written if re.fullmatch(r"[0-9]{1,9}", written) else "1"
    return min(max(int(digits), 1), most)


def _anchor(given: dict[str, str]) -> str:
    """What makes an element's id a place that links can lead to; Qt knows names only."""
    name = given.get("id") or given.get("name")
    return f'<a name="{escape(name[:400])}"></a>' if name else ""


def _kind(given: dict[str, str]) -> str:
    """The kind of an admonition, empty for anything else."""
    names = given.get("class", "").split()
    if "admonition" not in names:
        return ""
    return next((name for name in names if name in _KINDS), "note")
