"""Where two texts differ, and how Qt counts. Knows no Qt, but knows its ways."""

from __future__ import annotations

# At these Qt's text document begins another line, so they would not come back as what they were.
_ODD = "\r\u2029\ufdd0\ufdd1"
_FIRST_STAND_IN = 0xF700


def changed_span(before: str, after: str) -> tuple[int, int, int]:
    """(start, end before, end after) of the one stretch in which the texts differ.

    All that stands before ``start`` and after the ends is the same in both.
    """
    start = _same_at_start(before, after)
    most = min(len(before), len(after)) - start
    same = _same_at_end(before, after, most)
    return start, len(before) - same, len(after) - same


def _same_at_start(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _same_at_end(one: str, other: str, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        here, there = len(one) - middle, len(other) - middle
        if one[here : len(one) - low] == other[there : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def qt_length(text: str) -> int:
    """How long Qt says a text is: letters beyond the first 65,536 count as two."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class OddLetters:
    """Carries letters through Qt's text document that it would turn into line ends."""

    def __init__(self, text: str) -> None:
        odd = [letter for letter in _ODD if letter in text]
        free = (chr(one) for one in range(_FIRST_STAND_IN, _FIRST_STAND_IN + 0x80))
        unused = (letter for letter in free if letter not in text)
        self._hidden = {
            ord(letter): stand_in for letter, stand_in in zip(odd, unused, strict=False)
        }
        self._shown = {ord(stand_in): chr(letter) for letter, stand_in in self._hidden.items()}

    def for_qt(self, text: str) -> str:
        """The text with stand-ins."""
        return text.translate(self._hidden) if self._hidden else text

    def from_qt(self, text: str) -> str:
        """What the text document's raw text means."""
        text = text.replace("\u2029", "\n")
        return text.translate(self._shown) if self._shown else text
