"""Which of some texts are new forms of which others: lines, options, promises, in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from handbook_app.services.comparing.aligning import align, gaps_between
from handbook_app.services.comparing.words import bag_of, resemblance_of

Pair = tuple[int, int]

# Texts with less in common are not one that changed, but two.
LEAST_RESEMBLANCE = 0.3
# How many pairs are weighed against each other, in one place and in all.
_MOST_AT_ONCE = 1_600
_MOST = 40_000
_LONGEST_WEIGHED = 1_000
# By so many letters at their beginning long blocks are divided.
_BEGINNING = 16


class Pairing:
    """Pairs texts of several places, and remembers how much work may still be spent on it."""

    def __init__(self) -> None:
        self._left = _MOST
        self._bags: dict[str, Counter[str]] = {}

    def pairs(self, before: Sequence[str], after: Sequence[str]) -> list[Pair]:
        """(index, index) of those that belong together, rising on both sides."""
        if not before or not after or self._left <= 0:
            return []
        one = [text[:_LONGEST_WEIGHED] for text in before]
        two = [text[:_LONGEST_WEIGHED] for text in after]
        if len(one) * len(two) <= _MOST_AT_ONCE:
            return self._best(one, two)
        return sorted(self._divided(one, two))

    def resemblance(self, before: str, after: str) -> float:
        """How much two texts have in common, from 0 to 1; 0 when all work has been spent."""
        self._left -= 1
        if self._left < 0:
            return 0.0
        return resemblance_of(self._bag(before), before, self._bag(after), after)

    def _bag(self, text: str) -> Counter[str]:
        if text not in self._bags:
            self._bags[text] = bag_of(text)
        return self._bags[text]

    def _divided(self, one: list[str], two: list[str]) -> Iterator[Pair]:
        """Those of a long block: the ones that begin alike first, then what is between them."""
        rough = align([text[:_BEGINNING] for text in one], [text[:_BEGINNING] for text in two])
        for match in rough:
            for step in range(match.length):
                at, place = match.before + step, match.after + step
                if self._belong_together(one[at], two[place]):
                    yield at, place
        for gap in gaps_between(rough, len(one), len(two)):
            some = one[gap.before : gap.before_end]
            for at, place in self._within(some, two[gap.after : gap.after_end]):
                yield gap.before + at, gap.after + place

    def _within(self, one: list[str], two: list[str]) -> list[Pair]:
        if len(one) * len(two) <= _MOST_AT_ONCE:
            return self._best(one, two)
        if len(one) != len(two):
            return []
        return [(at, at) for at in range(len(one)) if self._belong_together(one[at], two[at])]

    def _belong_together(self, before: str, after: str) -> bool:
        return self._left > 0 and self.resemblance(before, after) >= LEAST_RESEMBLANCE

    def _best(self, one: list[str], two: list[str]) -> list[Pair]:
        """The pairs in order that together have most in common."""
        if not one or not two or len(one) * len(two) > self._left:
            return []
        fits = [[self.resemblance(text, other) for other in two] for text in one]
        best = [[0.0] * (len(two) + 1) for _ in range(len(one) + 1)]
        for at in reversed(range(len(one))):
            for place in reversed(range(len(two))):
                paired = _worth(fits[at][place]) + best[at + 1][place + 1]
                best[at][place] = max(paired, best[at + 1][place], best[at][place + 1])
        return list(_walked(fits, best))


def _walked(fits: list[list[float]], best: list[list[float]]) -> Iterator[Pair]:
    at = place = 0
    while at < len(fits) and place < len(fits[0]):
        worth = _worth(fits[at][place])
        if worth and best[at][place] == worth + best[at + 1][place + 1]:
            yield at, place
            at, place = at + 1, place + 1
        elif best[at][place] == best[at + 1][place]:
            at += 1
        else:
            place += 1


def _worth(fit: float) -> float:
    return fit if fit >= LEAST_RESEMBLANCE else 0.0
