"""Which paragraphs of two pages differ, and which words in them. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from handbook_app.services.comparing.aligning import Match, align, gaps_between
from handbook_app.services.comparing.pairing import Pairing
from handbook_app.services.comparing.words import Span, changed_spans

NONE = -1


class BlockChange(NamedTuple):
    """A paragraph before and the one it became, by their numbers; NONE for there is none.

    The spans are where they differ; empty where the whole paragraph came or went.
    """

    before: int
    after: int
    before_spans: tuple[Span, ...] = ()
    after_spans: tuple[Span, ...] = ()


class BlockComparison(NamedTuple):
    """All changes in the order of the page; ``places`` groups them as people count them: each is
    the numbers of the first paragraph before and after. ``matches`` are those that stayed."""

    changes: tuple[BlockChange, ...]
    places: tuple[tuple[int, int], ...]
    matches: tuple[Match, ...]


def compare_blocks(before: Sequence[str], after: Sequence[str]) -> BlockComparison:
    """Compare the paragraphs of two pages. Nearly linear."""
    matches = align(before, after)
    pairing = Pairing()
    changes: list[BlockChange] = []
    places: list[tuple[int, int]] = []
    for gap in gaps_between(matches, len(before), len(after)):
        places.append((gap.before, gap.after))
        lefts = range(gap.before, gap.before_end)
        rights = range(gap.after, gap.after_end)
        pairs = dict(pairing.pairs([before[at] for at in lefts], [after[at] for at in rights]))
        became = {lefts[one]: rights[two] for one, two in pairs.items()}
        for at in lefts:
            if at in became:
                other = became[at]
                spans = changed_spans(before[at], after[other])
                changes.append(BlockChange(at, other, *spans))
            else:
                changes.append(BlockChange(at, NONE))
        taken = set(became.values())
        changes.extend(BlockChange(NONE, at) for at in rights if at not in taken)
    return BlockComparison(tuple(changes), tuple(places), tuple(matches))
