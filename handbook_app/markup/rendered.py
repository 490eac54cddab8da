"""What rendering answers with, and the answer that needs no renderer: the text as it is written.

The window's process knows this much; Markdown and sanitising are loaded by ``worker``'s child.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from handbook_app.markup.headings import find_sections

LONGEST_WORD = 5_000
UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
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


def find_definitions(markdown: str) -> str:
    """The lines that give a name to an address (``[name]: address``), for a part shown alone."""
    return "\n".join(_DEFINITION.findall(markdown))


def render_as_text(
    markdown: str, heading_ids: Sequence[str] = (), reason: Reason = Reason.FAILED
) -> Rendered:
    """The text as it is written, with its headings as anchors. Fast, whatever the text."""
    sections = find_sections(markdown)
    names = iter(fitting_ids(heading_ids, [one.id for one in sections if one.level]))
    pieces = []
    for section in sections:
        if section.level:
            pieces.append(f'<a name="{escape_text(next(names))}"></a>')
        own = escape_text(UNWANTED.sub(" ", markdown[section.start : section.own_end]))
        pieces.append(f"<p>{own.strip()}</p>".replace("\n", "<br>"))
    return Rendered("".join(pieces), reason)


def fitting_ids(given: Sequence[str], own: list[str]) -> Sequence[str]:
    """The ids that were given, or a text's own ones when their number does not fit."""
    return given if len(given) == len(own) else own


def escape_text(text: str) -> str:
    """Text as HTML, its longest words broken."""
    if len(text) > LONGEST_WORD and max(map(len, text.split()), default=0) > LONGEST_WORD:
        pieces = re.finditer(rf"\S{{1,{LONGEST_WORD}}}|\s+", text)
        text = "".join(
            piece[0] + " " if len(piece[0]) == LONGEST_WORD else piece[0] for piece in pieces
        )
    return escape(text)
