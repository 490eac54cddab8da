"""Where a change is, and the parts of two texts that tell what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handbook_app.model.change_of_rule import Change, ChangeKind
from handbook_app.services.comparing.words import WORD, Span

Values = Mapping[str, str | int]

_LONGEST_PART = 60


@dataclass(frozen=True, slots=True)
class Spot:
    """A document, or one of its sections: what changes are said to be about."""

    document: str
    section: str = ""
    heading: str = ""

    def change(
        self,
        kind: ChangeKind,
        key: str,
        field: str = "",
        before: str = "",
        after: str = "",
        is_substance: bool = False,
        values: Values | None = None,
    ) -> Change:
        return Change(kind, key, self.document, self.section, self.heading,
                      field, before, after, is_substance, values or {})  # fmt: skip


def shortened(text: str) -> str:
    """A text on one line, cut at a length that a sentence bears."""
    line = " ".join(text[: 4 * _LONGEST_PART].split())
    return line if len(line) <= _LONGEST_PART else line[: _LONGEST_PART - 1].rstrip() + "…"


def differing_parts(before: str, after: str) -> tuple[str, str] | None:
    """What to say of a text that changed: "14" and "30 days" for two limits that share the rest.

    A bare number takes the word behind it (or in front) with it, and so does what has only come
    or only gone, so that it can be understood. None when the parts are too long to be said.
    """
    before, after = " ".join(before.split()), " ".join(after.split())
    one = [found.span() for found in WORD.finditer(before)]
    two = [found.span() for found in WORD.finditer(after)]
    words, others = [before[a:b] for a, b in one], [after[a:b] for a, b in two]
    head = _common_head(words, others)
    tail = _common_head(words[head:][::-1], others[head:][::-1])
    old, new = (head, len(one) - tail), (head, len(two) - tail)
    if old[0] == old[1] or new[0] == new[1]:
        old, new = _with_neighbour(old, head, tail), _with_neighbour(new, head, tail)
    elif words[old[1] - 1][0].isdigit() and others[new[1] - 1][0].isdigit():
        if tail:
            new = (new[0], new[1] + 1)
        elif head and old[1] - old[0] == new[1] - new[0] == 1:
            old = (old[0] - 1, old[1])
    parts = _between(before, one, old), _between(after, two, new)
    return parts if max(map(len, parts)) <= _LONGEST_PART else None


def _common_head(one: list[str], two: list[str]) -> int:
    pairs = zip(one, two, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(two)))


def _with_neighbour(part: Span, head: int, tail: int) -> Span:
    """With the word behind it, else the one in front: "late" that came is "days → days late"."""
    if head:
        return part[0] - 1, part[1]
    return part[0], part[1] + (1 if tail else 0)


def _between(text: str, words: list[Span], part: Span) -> str:
    """From the first to the last word of a part; signs at the text's very ends belong to it."""
    start, end = part
    if start >= end:
        return ""
    return text[words[start][0] : words[end - 1][1]]
