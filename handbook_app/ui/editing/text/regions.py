"""Which lines of a document are no prose: the facts at its top, and blocks of code. Knows no Qt."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from handbook_app.markup import front_matter

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})([^\n]*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Regions:
    """Lines are counted from 0. ``facts_end`` is the first line after the facts; each block of
    code is (first line, last line), its fences included."""

    facts_end: int = 0
    code: tuple[tuple[int, int], ...] = ()

    def is_code(self, line: int) -> bool:
        """Whether a line stands in a block of code."""
        at = bisect_right(self.code, (line, 1 << 60)) - 1
        return at >= 0 and self.code[at][0] <= line <= self.code[at][1]


def find_regions(text: str) -> Regions:
    """Look through a whole text; a block that is never closed runs to the end."""
    body = front_matter.split(text).body_start
    line, counted = text.count("\n", 0, body), body
    facts_end, code = line, []
    opening: tuple[str, int] | None = None
    for found in _FENCE.finditer(text, body):
        line, counted = line + text.count("\n", counted, found.start()), found.start()
        mark = found[1]
        if opening is None:
            if not (mark[0] == "`" and "`" in found[2]):
                opening = mark, line
        elif mark.startswith(opening[0]) and not found[2].strip():
            code.append((opening[1], line))
            opening = None
    if opening is not None:
        code.append((opening[1], line + text.count("\n", counted)))
    return Regions(facts_end, tuple(code))
