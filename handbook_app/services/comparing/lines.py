"""Texts as lines, and which lines of two texts are the same ones."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handbook_app.services.comparing.aligning import Match, align

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_BEGINS_SOMETHING = re.compile(r"#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s")
_FARTHEST_SLIDE = 200


def split_lines(text: str) -> list[str]:
    """The lines with their ends; LF, CRLF and CR end one, nothing else does."""
    return _LINE.findall(text)


def split_end(line: str) -> tuple[str, str]:
    """A line without its end, and the end."""
    words = line.rstrip("\r\n")
    return words, line[len(words) :]


def without_ends(lines: Sequence[str]) -> list[str]:
    """The lines as people see them."""
    return [line.rstrip("\r\n") for line in lines]


def align_lines(before: Sequence[str], after: Sequence[str]) -> list[Match]:
    """Which lines are the same.

    Where a block came or went between lines like its own (empty ones, say), there are several
    ways to draw its border: it begins where people would say that it begins.
    """
    start, end = Match(0, 0, 0), Match(len(before), len(after), 0)
    matches = [start, *align(before, after), end]
    for at in range(1, len(matches)):
        last, match = matches[at - 1], matches[at]
        if last.before + last.length == match.before:
            step = _best_slide(after, last, match, last.after + last.length, match.after)
        elif last.after + last.length == match.after:
            step = _best_slide(before, last, match, last.before + last.length, match.before)
        else:
            continue
        matches[at - 1] = last._replace(length=last.length + step)
        matches[at] = Match(match.before + step, match.after + step, match.length - step)
    return [match for match in matches if match.length]


def _best_slide(lines: Sequence[str], last: Match, match: Match, start: int, end: int) -> int:
    """How far ``lines[start:end]``, which stand on one side only, should be moved down (or up)."""
    best, best_fit = 0, _fit_of_border(lines, start)
    for direction, most in ((-1, last.length), (1, match.length)):
        for distance in range(1, min(most, _FARTHEST_SLIDE) + 1):
            step = direction * distance
            crossed = step if step < 0 else step - 1
            if lines[start + crossed] != lines[end + crossed]:
                break
            if (fit := _fit_of_border(lines, start + step)) > best_fit:
                best, best_fit = step, fit
    return best


def _fit_of_border(lines: Sequence[str], at: int) -> int:
    """How well something begins at a line: a heading behind an empty line fits best."""
    begins = bool(_BEGINS_SOMETHING.match(lines[at])) if at < len(lines) else False
    is_behind_blank = at == 0 or not lines[at - 1].strip()
    is_blank = at < len(lines) and not lines[at].strip()
    return 2 * begins + is_behind_blank - is_blank
