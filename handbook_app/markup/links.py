"""Where the links and pictures of a Markdown text lead.

Code and comments hold none. Every pattern begins with a literal and repeats within bounds, so the
work is linear in the text, whatever the text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(r"^[ \t>]{0,40}(`{3,}|~{3,})([^\n]*)$", re.MULTILINE)
_CODE = re.compile(r"(?<!`)(`{1,5})(?!`)[^\n]{1,500}?(?<!`)\1(?!`)")
_INLINE = re.compile(
    r"\]\([ \t]{0,10}(?:<([^<>\n]{0,2000})>"
    r"|([^\s()<>]{1,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,3}))"
)
_DEFINITION = re.compile(
    r"^ {0,3}\[(?!\^)[^\[\]\n]{1,200}\]:[ \t]{0,20}<?([^\s<>]{1,2000})", re.MULTILINE
)
_TAG = re.compile(
    r"<(img|a)\s[^<>]{0,1000}?(?:src|href)\s{0,5}=\s{0,5}[\"']([^\"'<>]{1,2000})[\"']",
    re.IGNORECASE,
)
_ANCHOR = re.compile(
    r"<[a-z][a-z0-9]{0,9}\s[^<>]{0,500}?(?:id|name)\s{0,5}=\s{0,5}[\"']?([^\s\"'<>]{1,200})"
)
_NOT_LINE_END = re.compile(r"[^\n]")
_LONGEST_ALT = 1000


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture: its address as written, and its line in the file, from 1."""

    address: str
    line: int
    is_picture: bool = False


def find_links(text: str, start: int = 0) -> tuple[Link, ...]:
    """The links of the Markdown that begins at ``start``, in the order in which they stand."""
    shown = text[:start] + without_code(text[start:])
    found = sorted(_addresses(shown, start))
    links, line, seen = [], 1, 0
    for at, address, is_picture in found:
        line += shown.count("\n", seen, at)
        seen = at
        links.append(Link(html.unescape(address), line, is_picture))
    return tuple(links)


def find_addresses(text: str, start: int = 0) -> tuple[tuple[int, int], ...]:
    """Where the addresses of the links and pictures begin and end, in order; as written."""
    shown = text[:start] + without_code(text[start:])
    spans = [
        found.span(1 if found[1] is not None else 2) for found in _INLINE.finditer(shown, start)
    ]
    spans += [found.span(1) for found in _DEFINITION.finditer(shown, start)]
    spans += [found.span(2) for found in _TAG.finditer(shown, start)]
    kept: list[tuple[int, int]] = []
    for span in sorted(spans):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def find_anchors(text: str) -> frozenset[str]:
    """The names that HTML tags within a text give to places in it."""
    return frozenset(_ANCHOR.findall(text))


def _addresses(text: str, start: int) -> Iterator[tuple[int, str, bool]]:
    for found in _INLINE.finditer(text, start):
        address = found[1] if found[1] is not None else found[2]
        yield found.start(), address, _is_picture(text, found.start())
    for found in _DEFINITION.finditer(text, start):
        yield found.start(), found[1], False
    for found in _TAG.finditer(text, start):
        yield found.start(), found[2], found[1].lower() == "img"


def _is_picture(text: str, closing: int) -> bool:
    """Whether the bracket that closes here was opened by ``![``."""
    opening = text.rfind("[", max(0, closing - _LONGEST_ALT), closing)
    return opening > 0 and text[opening - 1] == "!" and text.find("]", opening, closing) < 0


def without_code(text: str) -> str:
    """The same text, as long as before, with blanks for code and comments."""
    pieces, at = [], 0
    for start, end in (*_fenced(text),):
        pieces += [_without_comments(_CODE.sub(_blank, text[at:start])), _blanked(text[start:end])]
        at = end
    pieces.append(_without_comments(_CODE.sub(_blank, text[at:])))
    return "".join(pieces)


def _fenced(text: str) -> Iterator[tuple[int, int]]:
    """Where each fenced block of code begins and ends; one never closed ends with the text."""
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = None if fence[1][0] == "`" and "`" in fence[2] else fence
        elif fence[1].startswith(opened[1]) and not fence[2].strip():
            yield opened.start(), fence.end()
            opened = None
    if opened is not None:
        yield opened.start(), len(text)


def _without_comments(text: str) -> str:
    pieces, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        pieces += [text[at:start], _blanked(text[start : end + 3])]
        at = end + 3
    return "".join([*pieces, text[at:]])


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _blanked(text: str) -> str:
    return _NOT_LINE_END.sub(" ", text)
