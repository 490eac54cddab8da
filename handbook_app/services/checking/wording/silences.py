"""Remarks on wording that somebody silenced in place, with a reason.

``<!-- wording: ok, quoted from the law -->`` in the line or on the line before it; among the facts
the comment is ``# wording: ok, …``.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handbook_app.markup.links import without_code

_IN_TEXT = re.compile(r"<!--[ \t]{0,9}wording:[ \t]{0,9}ok\b([^\n]{0,300}?)-->", re.IGNORECASE)
_AMONG_FACTS = re.compile(
    r"(?:^|(?<=[ \t]))#[ \t]{0,9}wording:[ \t]{0,9}ok\b([^\r\n]{0,300})",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(slots=True)
class Silence:
    """One comment: where it stands, which lines it speaks for (from 0), and what it says."""

    start: int
    end: int
    first_line: int
    last_line: int
    reason: str
    is_used: bool = False

    def covers(self, first: int, last: int) -> bool:
        """Whether it speaks for something that stands on these lines."""
        return first <= self.last_line and last >= self.first_line


class Lines:
    """The lines of a text by offset, counted from 0."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(one.end() for one in re.finditer(r"\r\n|\n|\r", text))]
        self._find = bisect.bisect_right

    def number(self, offset: int) -> int:
        """The line in which an offset lies."""
        return self._find(self._starts, offset) - 1

    def column(self, offset: int) -> int:
        """How many characters stand before it in its line."""
        return offset - self._starts[self.number(offset)]


def find_silences(text: str, body_start: int, lines: Lines) -> list[Silence]:
    """The comments of a document, in order."""
    found = list(_AMONG_FACTS.finditer(text, 0, body_start)) if body_start else []
    found += _in_text(text, body_start)
    return [_silence(text, one, lines) for one in found]


def _in_text(text: str, start: int) -> Sequence[re.Match[str]]:
    found = list(_IN_TEXT.finditer(text, start))
    if not found:
        return ()
    # Comments are no code: what is still there when code was blanked out is one.
    shown = without_code(text[start:].replace("<!--", "<¡--"))
    return [one for one in found if shown[one.start() - start] == "<"]


def _silence(text: str, found: re.Match[str], lines: Lines) -> Silence:
    line = lines.number(found.start())
    before = text[: found.start()].rpartition("\n")[2].strip()
    after = re.split(r"[\r\n]", text[found.end() : found.end() + 500], maxsplit=1)[0].strip()
    is_alone = not before and not after
    return Silence(found.start(), found.end(), line, line + is_alone, found[1].strip(" \t,;:–-"))


def apply(silences: Sequence[Silence], first: int, last: int) -> bool:
    """Whether what stands on these lines is silenced; notes which comments did it."""
    hits = [one for one in silences if one.covers(first, last)]
    for one in hits:
        one.is_used = True
    return bool(hits)


def without_reason(silences: Sequence[Silence]) -> Iterator[Silence]:
    """Those that do not say why."""
    return (one for one in silences if not one.reason)
