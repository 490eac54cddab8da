"""Line ends of three states of a text, set aside while their lines are joined."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T", str, bool)

_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class LineEnds:
    """What the joined text is to have, and the texts as they can be compared.

    ``texts`` (base, mine, theirs) end each in a line end; ``ends_last_line`` says whether the
    joined one shall. ``style`` is its line end; empty when some text mixes them, and then they are
    left as they are.
    """

    texts: tuple[str, str, str]
    style: str
    ends_last_line: bool

    @classmethod
    def of(cls, base: str, mine: str, theirs: str) -> LineEnds:
        texts = base, mine, theirs
        found = [set(_END.findall(text)) for text in texts]
        ends_last_line = _newer(_is_ended(base), _is_ended(mine), _is_ended(theirs))
        if any(len(styles) > 1 for styles in found):
            return cls(_with_end(texts), "", ends_last_line)
        original = "".join(found[0]) or "\n"
        style = _newer(*("".join(styles) or original for styles in found))
        plain = tuple(text.replace("\r\n", "\n").replace("\r", "\n") for text in texts)
        return cls(_with_end(plain), style, ends_last_line)


def without_last_end(text: str) -> str:
    """A text without the one line end that it may end in."""
    end = "\r\n" if text.endswith("\r\n") else text[-1:]
    return text.removesuffix(end) if end in ("\r\n", "\n", "\r") else text


def _is_ended(text: str) -> bool:
    return not text or text[-1] in "\r\n"


def _with_end(texts: tuple[str, ...]) -> tuple[str, str, str]:
    base, mine, theirs = (text if _is_ended(text) else f"{text}\n" for text in texts)
    return base, mine, theirs


def _newer(base: T, mine: T, theirs: T) -> T:
    """What one side changed; where both did, each in its way, always the same of the two."""
    if theirs in (base, mine):
        return mine
    return theirs if mine == base else min(mine, theirs)
