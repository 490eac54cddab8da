"""Which texts of two piles are the same ones in a new form, whatever their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from handbook_app.services.comparing.words import bag_of, resemblance_of

# So many pairs are all weighed; of more, those that share two neighbouring words which few
# others have.
_ALL_WEIGHED = 2_500
_FEW = 8
_MOST_CANDIDATES = 4
_LONGEST = 6_000


def pair_similar(
    before: Sequence[str], after: Sequence[str], least: float
) -> list[tuple[int, int]]:
    """(index, index) of texts with at least so much in common (0 to 1), each used once.

    The most alike come together first. Nearly linear in the texts, however many there are.
    """
    one = [text[:_LONGEST] for text in before]
    two = [text[:_LONGEST] for text in after]
    bags, others = [bag_of(text) for text in one], [bag_of(text) for text in two]
    scored = [
        (-resemblance_of(bags[at], one[at], others[place], two[place]), at, place)
        for at, place in _candidates(one, two)
    ]
    used: set[int] = set()
    taken: set[int] = set()
    pairs = []
    for score, at, place in sorted(scored):
        if -score >= least and at not in used and place not in taken:
            used.add(at)
            taken.add(place)
            pairs.append((at, place))
    return sorted(pairs)


def _candidates(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int]]:
    if len(before) * len(after) <= _ALL_WEIGHED:
        yield from ((at, place) for at in range(len(before)) for place in range(len(after)))
        return
    holders: dict[tuple[str, str], list[int]] = {}
    for at, text in enumerate(before):
        for pair in _neighbours(text):
            holders.setdefault(pair, []).append(at)
    for place, text in enumerate(after):
        votes: Counter[int] = Counter()
        for pair in _neighbours(text):
            if len(found := holders.get(pair, ())) <= _FEW:
                votes.update(found)
        yield from ((at, place) for at, _ in votes.most_common(_MOST_CANDIDATES))


def _neighbours(text: str) -> set[tuple[str, str]]:
    return set(pairwise(text.split()))
