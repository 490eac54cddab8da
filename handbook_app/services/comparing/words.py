"""What changed inside a line: words, numbers and signs are compared, and what is between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz.distance import Indel, Postfix, Prefix

from handbook_app.services.comparing.aligning import Match, align

Span = tuple[int, int]

# A word with its accents and apostrophes, a number with its points, or one sign.
WORD = re.compile(r"(?:[\w\u0300-\u036f]|(?<=\w)['’](?=\w)|(?<=\d)[.,:](?=\d))+|[^\w\s]")
# Less in common, and marking single words is a riddle: the whole of it counts as changed.
_LEAST_COMMON = 0.3
# A word this short that stayed between two longer changes is an accident.
_ACCIDENT = 3
_LONGEST_FOR_LETTERS = 200
# Nobody reads the single words of a line this long; one span tells where it differs.
_LONGEST_IN_WORDS = 100_000
_SAME_LETTERS = 0.75


def tokens_of(text: str) -> list[str]:
    """Its words, numbers and signs, in order."""
    return WORD.findall(text)


def changed_spans(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Where the two differ, as (start, end) on each side, in order and not touching.

    What stands outside the spans is the same on both sides. Nearly linear in the texts.
    """
    if before == after:
        return (), ()
    if len(before) + len(after) > _LONGEST_IN_WORDS:
        return _between_common_ends(before, after)
    one = [found.span() for found in WORD.finditer(before)]
    two = [found.span() for found in WORD.finditer(after)]
    words = [before[start:end] for start, end in one]
    others = [after[start:end] for start, end in two]
    matches = _without_accidents(align(words, others), words, others)
    if not _has_enough_in_common(matches, words, others):
        return _whole(before), _whole(after)
    spans: tuple[list[Span], list[Span]] = ([], [])
    for left, right in _spaces_between(matches, one, two, len(before), len(after)):
        for span, side in zip(_narrowed(before, left, after, right), spans, strict=True):
            if span[0] < span[1]:
                side.append(span)
    return tuple(spans[0]), tuple(spans[1])


def resemblance(before: str, after: str) -> float:
    """How much two short texts have in common, from 0 to 1: by words, or nearly by letters."""
    return resemblance_of(bag_of(before), before, bag_of(after), after)


def bag_of(text: str) -> Counter[str]:
    """How often each word stands in a text; signs do not count."""
    return Counter(word for word in tokens_of(text) if word[0].isalnum())


def resemblance_of(bag: Counter[str], before: str, other: Counter[str], after: str) -> float:
    """The same for texts whose words have been counted."""
    size = bag.total() + other.total()
    if not size:
        return 1.0 if before.split() == after.split() else 0.0
    common = 2 * sum(min(count, other[word]) for word, count in bag.items() if word in other)
    if common * 2 < size and max(len(before), len(after)) <= _LONGEST_FOR_LETTERS:
        letters = Indel.normalized_similarity(before, after, score_cutoff=_SAME_LETTERS)
        return max(common / size, float(letters))
    return common / size


def _whole(text: str) -> tuple[Span, ...]:
    return ((0, len(text)),) if text else ()


def _between_common_ends(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    head = int(Prefix.similarity(before, after))
    most = min(len(before), len(after)) - head
    tail = min(most, int(Postfix.similarity(before, after)))
    left, right = (head, len(before) - tail), (head, len(after) - tail)
    return (left,) * (left[0] < left[1]), (right,) * (right[0] < right[1])


def _without_accidents(matches: list[Match], words: list[str], others: list[str]) -> list[Match]:
    """Without single short words or signs between two changes that are each larger."""
    kept: list[Match] = []
    end = Match(len(words), len(others), 0)
    for match, following in pairwise([*matches, end]):
        last = kept[-1] if kept else Match(0, 0, 0)
        changed = (
            match.before - last.before - last.length,
            match.after - last.after - last.length,
            following.before - match.before - 1,
            following.after - match.after - 1,
        )
        is_little = match.length == 1 and len(words[match.before]) <= _ACCIDENT
        if not (is_little and min(changed) > 1):
            kept.append(match)
    return kept


def _has_enough_in_common(matches: list[Match], words: list[str], others: list[str]) -> bool:
    kept = sum(
        len(word) for match in matches for word in words[match.before : match.before + match.length]
    )
    longer = max(sum(map(len, words)), sum(map(len, others)))
    return kept >= _LEAST_COMMON * longer


def _spaces_between(
    matches: list[Match], one: list[Span], two: list[Span], end: int, other_end: int
) -> Iterator[tuple[Span, Span]]:
    """What lies between each two neighbouring words that stayed: spaces, and what changed."""
    at = other = 0
    for match in matches:
        for step in range(match.length):
            left, right = one[match.before + step], two[match.after + step]
            yield (at, left[0]), (other, right[0])
            at, other = left[1], right[1]
    yield (at, end), (other, other_end)


def _narrowed(before: str, left: Span, after: str, right: Span) -> tuple[Span, Span]:
    """Both without the spaces that they begin and end with alike."""
    (start, end), (other, other_end) = left, right
    if before[start:end] == after[other:other_end]:
        return (end, end), (other_end, other_end)
    while start < end and other < other_end and before[start] == after[other] == " ":
        start, other = start + 1, other + 1
    while start < end and other < other_end and before[end - 1] == after[other_end - 1] == " ":
        end, other_end = end - 1, other_end - 1
    return (start, end), (other, other_end)
