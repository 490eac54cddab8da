"""From Markdown to the HTML that the window shows. Pure; its time is *not* bounded.

Python-Markdown is quadratic on some texts, so programs call it through ``worker``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import markdown as python_markdown

from handbook_app.markup import dialect
from handbook_app.markup.headings import find_headings, find_sections, tile_sections
from handbook_app.markup.sanitising import escape_text, sanitise

LARGEST = 200_000

_EXTENSIONS = [
    "markdown.extensions.admonition",
    "markdown.extensions.attr_list",
    "markdown.extensions.def_list",
    "markdown.extensions.footnotes",
    "markdown.extensions.md_in_html",
    "markdown.extensions.sane_lists",
    "markdown.extensions.tables",
    "pymdownx.betterem",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.saneheaders",
    "pymdownx.superfences",
    "pymdownx.tilde",
]
_SETTINGS = {
    "markdown.extensions.tables": {"use_align_attribute": True},
    "pymdownx.highlight": {"use_pygments": False},
    "pymdownx.tilde": {"subscript": False},
}
# Two code points that are no characters, and so never stand in a text, mark where a heading's
# anchor goes: the renderer carries them through whatever it makes of the line.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
# What a text can set off in the renderer.
_DEFECTS = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\[\]\n]{1,200}\]:[^\n]*", re.MULTILINE)


class Reason(StrEnum):
    """Why a text is shown as it is written, without its layout."""

    TOO_LARGE = "too-large"
    TOO_SLOW = "too-slow"
    FAILED = "failed"


_REMARKS = {
    Reason.TOO_LARGE: "This text is too large to be laid out and is shown as it is written.",
    Reason.TOO_SLOW: "This text takes too long to lay out and is shown as it is written.",
    Reason.FAILED: "This text could not be laid out and is shown as it is written.",
}


@dataclass(frozen=True, slots=True)
class Rendered:
    """Safe HTML. ``reason`` is set when it is the plain text instead of the layout."""

    html: str
    reason: Reason | None = None

    @property
    def remark(self) -> str:
        """A sentence for the reader, or empty."""
        return _REMARKS[self.reason] if self.reason else ""


def render(
    markdown: str, heading_ids: Sequence[str] = (), document: str = "", definitions: str = ""
) -> Rendered:
    """Lay out Markdown without front matter.

    ``heading_ids`` are the ids of the headings in it, in order; without them each heading gets the
    id it has by itself. ``document`` is the path that relative links start from. ``definitions``
    are the addresses that the rest of the document defines (``find_definitions``). What cannot be
    laid out is shown as text: nothing is raised.
    """
    if len(markdown) > LARGEST:
        return render_as_text(markdown, heading_ids, Reason.TOO_LARGE)
    try:
        return Rendered(_laid_out(markdown, heading_ids, document, definitions[:LARGEST]))
    except (*_DEFECTS, MemoryError, RecursionError):
        return render_as_text(markdown, heading_ids, Reason.FAILED)


def find_definitions(markdown: str) -> str:
    """The lines that give a name to an address (``[name]: address``), for a part shown alone."""
    return "\n".join(_DEFINITION.findall(markdown))


def render_as_text(
    markdown: str, heading_ids: Sequence[str] = (), reason: Reason = Reason.FAILED
) -> Rendered:
    """The text as it is written, with its headings as anchors. Fast, whatever the text."""
    sections = find_sections(markdown)
    names = iter(_ids(heading_ids, [one.id for one in sections if one.level]))
    pieces = []
    for section in sections:
        if section.level:
            pieces.append(f'<a name="{escape_text(next(names))}"></a>')
        own = escape_text(_UNWANTED.sub(" ", markdown[section.start : section.own_end]))
        pieces.append(f"<p>{own.strip()}</p>".replace("\n", "<br>"))
    return Rendered("".join(pieces), reason)


def _ids(given: Sequence[str], own: list[str]) -> Sequence[str]:
    return given if len(given) == len(own) else own


def _laid_out(text: str, heading_ids: Sequence[str], document: str, definitions: str) -> str:
    text = _UNWANTED.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    headings = list(find_headings(text))
    own = [one.id for one in tile_sections(text, 0, headings) if one.level]
    ids = _ids(heading_ids, own)
    pieces, at = [], 0
    for number, heading in enumerate(headings):
        hashes = "#" * heading.level
        pieces += [text[at : heading.start], f"\n{hashes} {_OPEN}{number}{_CLOSE}{heading.text}\n"]
        at = heading.end
    source = dialect.rewrite("".join(pieces) + text[at:]) + "\n\n" + definitions
    # A renderer of its own for each text: it keeps footnotes and addresses from the one before.
    renderer = python_markdown.Markdown(
        extensions=_EXTENSIONS, extension_configs=_SETTINGS, output_format="html"
    )
    html = renderer.convert(source)
    html = _MARK.sub(lambda mark: f'<a name="{escape_text(ids[int(mark[1])])}"></a>', html)
    return sanitise(html, document)
