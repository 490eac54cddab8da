"""Lists what is dangerous in HTML that is shown, by rules of its own; knows nothing of how it was
made."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from handbook_app.markup.addresses import Place, is_small_picture, read_address

_TAGS = frozenset({
    "a", "b", "big", "blockquote", "br", "code", "dd", "del", "dfn", "div", "dl", "dt", "em", "h1",
    "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol", "p", "pre", "s",
    "samp", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "tt", "u", "ul", "var",
})  # fmt: skip
_ATTRIBUTES = frozenset({
    "href", "name", "class", "align", "src", "alt", "width", "height", "colspan", "rowspan",
    "start", "cellspacing", "cellpadding",
})  # fmt: skip


class _Inspector(HTMLParser):
    def __init__(self, html: str, document: str) -> None:
        super().__init__()
        self._document = document
        self.dangers: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in _TAGS:
            self.dangers.append(f"<{tag}>")
        self.dangers += [f"{tag} {name}" for name in given if name not in _ATTRIBUTES]
        if "href" in given and self._place(given["href"]) is Place.ELSEWHERE:
            self.dangers.append(f"link {given['href']}")
        source = given.get("src")
        if source is not None and not (
            self._place(source) is Place.INSIDE or is_small_picture(source)
        ):
            self.dangers.append(f"picture {source}")

    def _place(self, address: str) -> Place:
        return read_address(address, self._document).place


def dangers(html: str, document: str) -> list[str]:
    """What would run, load or lead somewhere, of HTML in this document."""
    return _Inspector(html, document).dangers


def depth(html: str) -> int:
    """How deep its elements are nested."""
    deepest = now = 0
    for closing, void in re.findall(r"<(/?)(?:(br|hr|img)|\w+)", html):
        now += 0 if void else -1 if closing else 1
        deepest = max(deepest, now)
    return deepest
