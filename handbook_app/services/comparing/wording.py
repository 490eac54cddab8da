"""What changed in the words of a section."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.markup.plain_text import plain
from handbook_app.model.change_of_rule import Change, ChangeKind
from handbook_app.services.comparing.aligning import Gap, align, gaps_between
from handbook_app.services.comparing.lines import split_lines, without_ends
from handbook_app.services.comparing.spots import Spot, differing_parts
from handbook_app.services.comparing.substance import are_slips, meaningful_words
from handbook_app.services.comparing.words import WORD, Span

# A change of so few words is quoted.
_FEW = 6


def compare_wording(spot: Spot, before: str, after: str, is_binding: bool) -> Iterator[Change]:
    """The change of a section's Markdown, if any. What people go by is of substance.

    Line ends and the empty lines around it belong to the page, not to the section.
    """
    if before == after or _lines(before) == _lines(after):
        return
    words, others = meaningful_words(before), meaningful_words(after)
    gaps = list(gaps_between(align(words, others), len(words), len(others)))
    kind = ChangeKind.CHANGED
    said: dict[str, str | int] = {}
    if not gaps:
        is_same = plain(before).split() == plain(after).split()
        key = "text-formatted" if is_same else "text-corrected"
    elif not words or not others:
        kind = ChangeKind.ADDED if others else ChangeKind.REMOVED
        key, said = f"text-{kind}", {"count": _worded(words or others)}
    elif are_slips(words, others, gaps):
        key = "text-corrected"
    else:
        key, said = _saying(before, after, words, others, gaps)
    is_substance = is_binding and key not in ("text-formatted", "text-corrected")
    yield spot.change(kind, key, "text", before, after, is_substance, said)


def _lines(text: str) -> list[str]:
    return without_ends(split_lines(text.strip()))


def _saying(
    before: str, after: str, words: list[str], others: list[str], gaps: list[Gap]
) -> tuple[str, dict[str, str | int]]:
    """The message for words that differ: quoted when they are few, else counted."""
    first, last = gaps[0], gaps[-1]
    if max(last.before_end - first.before, last.after_end - first.after) <= _FEW and (
        parts := _quoted(plain(before), plain(after))
    ):
        return "text-changed-in-few", {"before": parts[0], "after": parts[1]}
    count = sum(
        max(_worded(words[gap.before : gap.before_end]), _worded(others[gap.after : gap.after_end]))
        for gap in gaps
    )
    return ("text-changed" if count != 1 else "text-changed-in-one"), {"count": count}


def _quoted(before: str, after: str) -> tuple[str, str] | None:
    """What differs between the first and the last difference, as it is written."""
    one = [found.span() for found in WORD.finditer(before)]
    two = [found.span() for found in WORD.finditer(after)]
    words, others = [before[a:b] for a, b in one], [after[a:b] for a, b in two]
    gaps = list(gaps_between(align(words, others), len(words), len(others)))
    return differing_parts(
        _excerpt(before, one, gaps[0].before, gaps[-1].before_end),
        _excerpt(after, two, gaps[0].after, gaps[-1].after_end),
    )


def _excerpt(text: str, words: list[Span], first: int, last: int) -> str:
    """Some words with their neighbours on both sides."""
    start, end = max(first - 1, 0), min(last, len(words) - 1)
    return text[words[start][0] : words[end][1]]


def _worded(words: list[str]) -> int:
    return sum(word[0].isalnum() for word in words)
