"""Which sections answer best: adding up the weights of terms, then looking closer at the best."""

from __future__ import annotations

import heapq
import math
from array import array
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handbook_app.model.errors import Cancelled
from handbook_app.services.look_up.expansion import Concept, Expanded

if TYPE_CHECKING:
    from handbook_app.storage.index import Leaf, Snapshot

LOOKED_AT = 48
_COVER_POWER = 1.6
_COMMON = 0.3
_ASKING = 0.12
_ENOUGH = 20

Weights = dict[int, float]


@dataclass(slots=True)
class Candidate:
    """A section that may answer: its catalogue number and how well its words fit."""

    number: int
    score: float


@dataclass(slots=True)
class _Found:
    """One concept in one leaf of the index."""

    weights: Weights
    rarity: float


def rank(
    expanded: Expanded,
    filters: Iterable[frozenset[str]],
    snapshot: Snapshot,
    is_cancelled: Callable[[], bool],
    most: int = LOOKED_AT,
) -> list[Candidate]:
    """The best candidates, the best first.

    ``filters`` are groups of marks: a section must bear one of each group. Raises Cancelled as
    soon as nobody waits for the answer any more.
    """
    concepts = [concept for concept in expanded.concepts if concept.terms]
    gathered = []
    for leaf in snapshot.shards.leaves:
        if is_cancelled():
            raise Cancelled
        gathered.append([_weights(leaf, concept) for concept in concepts])
    rarities = [_rarity(snapshot.size, gathered, at) for at in range(len(concepts))]
    if not all(concept.is_asking for concept in concepts):
        rarities = [
            rarity * _ASKING if concept.is_asking else rarity
            for rarity, concept in zip(rarities, concepts, strict=True)
        ]
    best: list[tuple[float, Leaf, int]] = []
    for leaf, lists in zip(snapshot.shards.leaves, gathered, strict=True):
        if is_cancelled():
            raise Cancelled
        allowed = _Filter(leaf, filters, expanded.avoided)
        found = [_Found(*pair) for pair in zip(lists, rarities, strict=True)]
        top = _best_of(found, allowed, most) if found else allowed.first(most)
        best += [(score, leaf, at) for at, score in top]
    best.sort(key=lambda one: -one[0])
    return [Candidate(leaf.number(at), score) for score, leaf, at in best[:most]]


def _rarity(size: int, gathered: list[list[Weights]], at: int) -> float:
    """Inverse document frequency, as BM25 has it."""
    count = sum(len(lists[at]) for lists in gathered)
    return math.log(1 + (max(size, count) - count + 0.5) / (count + 0.5))


def _weights(leaf: Leaf, concept: Concept) -> Weights:
    """The sections of a leaf that a concept is found in, each with its best weight."""
    field = "names" if concept.is_short else "words"
    result: Weights = {}
    for terms, weight in sorted(concept.terms.items(), key=lambda item: -item[1]):
        ids, shares = _together(leaf, field, terms)
        if not result:
            shares_now = shares if weight == 1.0 else [share * weight for share in shares]
            result = dict(zip(ids, shares_now, strict=True))
            continue
        get = result.get
        for at, share in zip(ids, shares, strict=True):
            if share * weight > get(at, 0.0):
                result[at] = share * weight
    return result


def _together(
    leaf: Leaf, field: str, terms: tuple[str, ...]
) -> tuple[Collection[int], Collection[float]]:
    """The sections that hold all of some terms, and the smallest weight of them in each."""
    if len(terms) == 1:
        return leaf.postings(field, terms[0])
    lists = [dict(zip(*leaf.postings(field, term), strict=True)) for term in terms]
    common = set(lists[0]).intersection(*lists[1:])
    ids = sorted(common)
    return ids, array("f", (min(one[at] for one in lists) for at in ids))


class _Filter:
    """Which sections of a leaf filters and avoided words leave."""

    def __init__(
        self, leaf: Leaf, groups: Iterable[frozenset[str]], avoided: Iterable[str]
    ) -> None:
        self._kept: set[int] | None = None
        for marks in groups:
            bearing = {at for mark in marks for at in leaf.postings("marks", mark)[0]}
            self._kept = bearing if self._kept is None else self._kept & bearing
        self._dropped = {at for term in avoided for at in leaf.postings("words", term)[0]}

    def narrow(self, ids: set[int]) -> set[int]:
        if self._kept is not None:
            ids = ids & self._kept
        return ids - self._dropped if self._dropped else ids

    def first(self, most: int) -> list[tuple[int, float]]:
        """What is left when filters alone were asked for, in the handbook's order."""
        return [(at, -float(at)) for at in heapq.nsmallest(most, self._kept or ())]


def _best_of(found: list[_Found], allowed: _Filter, most: int) -> list[tuple[int, float]]:
    """The best sections of a leaf: those with every concept first, then those that lack some."""
    found = sorted(found, key=lambda one: len(one.weights))
    whole = sum(one.rarity for one in found) or 1.0
    complete = set(found[0].weights).intersection(*(one.weights for one in found[1:]))
    complete = allowed.narrow(complete)
    scores = {at: sum(one.rarity * one.weights[at] for one in found) for at in complete}
    if len(found) > 1 and len(complete) < _ENOUGH:
        for at, score in _partial(found, allowed, whole).items():
            scores.setdefault(at, score)
    return heapq.nlargest(most, scores.items(), key=lambda item: item[1])


def _partial(found: list[_Found], allowed: _Filter, whole: float) -> Weights:
    """Scores of sections that lack a concept: what is missing lowers them, by its rarity."""
    scores: Weights = {}
    cover: Weights = {}
    # Words found nearly everywhere do not make a section worth considering by themselves.
    for number, one in enumerate(found):
        is_common = number > 0 and one.rarity < _COMMON * found[0].rarity
        ids = scores.keys() & one.weights.keys() if is_common else one.weights
        for at in ids:
            scores[at] = scores.get(at, 0.0) + one.rarity * one.weights[at]
            cover[at] = cover.get(at, 0.0) + one.rarity
    kept = allowed.narrow(set(scores))
    return {at: scores[at] * (cover[at] / whole) ** _COVER_POWER for at in kept}
