"""Which sections answer best: adding up the weights of terms, then looking closer at the best."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import chain, combinations, groupby
from typing import TYPE_CHECKING, NamedTuple

from handbook_app.model.errors import Cancelled
from handbook_app.services.look_up.expansion import Concept, Expanded

if TYPE_CHECKING:
    from handbook_app.storage.index import Leaf, Snapshot

LOOKED_AT, PHRASE_LOOKED_AT = 40, 2_000
_COVER_POWER = 1.6
_COVER_POWER_OF_QUESTIONS = 0.8
_COMMON = 0.3
_ASKING = 0.12
_ENOUGH = 20
_MOST_COMBINED = 6

Weights = dict[int, float]


def looked_at(limit: int) -> int:
    """How many candidates a search for so many hits looks at closely: whole rounds of LOOKED_AT,
    so that the first hits are the same whatever the limit."""
    return max(1, math.ceil(limit / LOOKED_AT)) * LOOKED_AT


@dataclass(slots=True)
class Candidate:
    """A section that may answer: its catalogue number and how well its words fit."""

    number: int
    score: float


class _Run(NamedTuple):
    """Where one run of terms stands in a leaf, how much it says there, and what it counts."""

    ids: Collection[int]
    shares: Collection[float]
    weight: float


@dataclass(slots=True)
class _Found:
    """One concept in one leaf of the index; ``is_telling`` when it says what is asked about."""

    weights: Weights
    rarity: float
    is_telling: bool
    is_asking: bool


def rank(
    expanded: Expanded,
    filters: Iterable[frozenset[str]],
    snapshot: Snapshot,
    is_cancelled: Callable[[], bool],
    most: int = LOOKED_AT,
) -> list[Candidate]:
    """The best candidates of each leaf, in no order.

    ``filters`` are groups of marks: a section must bear one of each group. Sections with every
    concept come first; only when there are few of them are those looked at that lack some.
    Raises Cancelled as soon as nobody waits for the answer any more.
    """
    concepts = [concept for concept in expanded.concepts if concept.terms]
    leaves = []
    gathered = []
    for leaf in snapshot.shards.leaves:
        if is_cancelled():
            raise Cancelled
        gathered.append([_postings(leaf, concept) for concept in concepts])
        leaves.append((leaf, _Filter(leaf, filters, expanded.avoided)))
    found = _judged(concepts, gathered, snapshot.size)
    best: list[tuple[float, Leaf, int]] = []
    for is_partial in (False, True):
        for (leaf, allowed), here in zip(leaves, found, strict=True):
            if is_cancelled():
                raise Cancelled
            best += [(score, leaf, at) for score, at in _best_of(here, allowed, most, is_partial)]
        if len(best) >= _ENOUGH or len(concepts) < 2:
            break
    return [Candidate(leaf.number(at), score) for score, leaf, at in best]


def best_of(candidates: Iterable[Candidate], snapshot: Snapshot, most: int) -> list[Candidate]:
    """The best candidates, the best first; among equals those that come first in the handbook, so
    that an answer does not depend on how the index came to be."""
    first: list[Candidate] = []
    ordered = sorted(candidates, key=lambda one: -one.score)
    for score, equal in groupby(ordered, lambda one: one.score):
        numbers = [one.number for one in equal]
        if len(numbers) > 1:
            numbers = snapshot.catalogue.in_order(numbers, most - len(first))
        first += [Candidate(number, score) for number in numbers]
        if len(first) >= most:
            break
    return first


def _judged(
    concepts: list[Concept], gathered: list[list[list[_Run]]], size: int
) -> list[list[_Found]]:
    """For each leaf its concepts, each with its rarity in the whole handbook."""
    merged = [_merged([here[at] for here in gathered], size) for at in range(len(concepts))]
    rarities = [_rarity(size, sum(map(len, leaves))) for leaves in merged]
    rarest = max(rarities, default=0.0)
    asks = [concept.is_asking for concept in concepts]
    if all(asks):
        asks = [False for _ in asks]
    weighed = [
        rarity * _ASKING if asking else rarity
        for rarity, asking in zip(rarities, asks, strict=True)
    ]
    telling = [
        not asking and rarity >= _COMMON * rarest
        for rarity, asking in zip(rarities, asks, strict=True)
    ]
    return [
        [_Found(*one) for one in zip(lists, weighed, telling, asks, strict=True)]
        for lists in (zip(*merged, strict=True) if merged else ([] for _ in gathered))
    ]


def _merged(leaves: list[list[_Run]], size: int) -> list[Weights]:
    """For each leaf the sections that a concept is found in, each with its best weight.

    Beside a word that the handbook knows, what only may mean the same counts the less the more
    often it is found: "Pflicht" and "Teil" stand in many places where no Pflichtteil is.
    """
    counts = [sum(len(run.ids) for run in runs) for runs in zip(*leaves, strict=True)]
    weights = [run.weight for run in leaves[0]] if leaves else []
    surely = [count for count, weight in zip(counts, weights, strict=True) if weight == 1.0]
    if 0 < len(surely) < len(weights):
        rarity = _rarity(size, sum(surely))
        weights = [
            weight if weight == 1.0 else weight * min(1.0, _rarity(size, count) / rarity) ** 2
            for count, weight in zip(counts, weights, strict=True)
        ]
    return [_weights(runs, weights) for runs in leaves]


def _rarity(size: int, count: int) -> float:
    """Inverse document frequency, as BM25 has it."""
    return math.log(1 + (max(size, count) - count + 0.5) / (count + 0.5))


def _postings(leaf: Leaf, concept: Concept) -> list[_Run]:
    """Where a leaf holds each run of a concept."""
    if concept.traces:
        found = dict.fromkeys(chain.from_iterable(map(leaf.bearing, concept.traces)), 1.0)
        return [_Run(found.keys(), found.values(), 1.0)]
    field = "names" if concept.is_short else "words"
    return [_Run(*_together(leaf, field, terms), weight) for terms, weight in concept.runs()]


def _weights(runs: Iterable[_Run], weights: Iterable[float]) -> Weights:
    """The sections that hold any of some runs, each with its best weight."""
    result: Weights = {}
    for (ids, shares, _), weight in zip(runs, weights, strict=True):
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
    ids = sorted(set(lists[0]).intersection(*lists[1:]))
    return ids, list(map(min, *(map(one.__getitem__, ids) for one in lists)))


class _Filter:
    """Which sections of a leaf filters and avoided words leave."""

    def __init__(
        self, leaf: Leaf, groups: Iterable[frozenset[str]], avoided: Iterable[tuple[str, ...]]
    ) -> None:
        self._kept: set[int] | None = None
        for marks in groups:
            bearing = {at for mark in marks for at in leaf.postings("marks", mark)[0]}
            self._kept = bearing if self._kept is None else self._kept & bearing
        self._dropped = {at for terms in avoided for at in _together(leaf, "words", terms)[0]}

    def narrow(self, ids: set[int]) -> set[int]:
        if self._kept is not None:
            ids = ids & self._kept
        return ids - self._dropped if self._dropped else ids

    def left(self) -> list[tuple[float, int]]:
        """What is left when filters alone were asked for."""
        return [(0.0, at) for at in self.narrow(self._kept or set())]


def _best_of(
    found: list[_Found], allowed: _Filter, most: int, is_partial: bool
) -> list[tuple[float, int]]:
    """The best sections of a leaf: those with every concept, or else those that lack some."""
    if not found:
        return [] if is_partial else allowed.left()
    telling = [one for one in found if one.is_telling]
    sets = sorted((one.weights.keys() for one in telling), key=len)
    complete = set(sets[0]).intersection(*sets[1:])
    ids = allowed.narrow(_lacking_some(sets, complete) if is_partial else complete)
    return _highest(_scores(found, list(ids), is_partial), most)


def _highest(scores: list[tuple[float, int]], most: int) -> list[tuple[float, int]]:
    """The highest scores, in no order. Sorting bare numbers is the fastest way to the limit."""
    if len(scores) <= most:
        return scores
    limit = sorted(score for score, _ in scores)[-most]
    return [one for one in scores if one[0] >= limit]


def _lacking_some(sets: Sequence[Set[int]], complete: set[int]) -> set[int]:
    """Sections that lack one telling concept, else two, and so on until there are enough."""
    found: set[int] = set()
    count = len(sets)
    if count <= _MOST_COMBINED:
        for held in range(count - 1, 0, -1):
            for chosen in combinations(sets, held):
                found |= set(chosen[0]).intersection(*chosen[1:])
            if len(found) - len(complete) >= _ENOUGH:
                break
    else:
        found = found.union(*sets)
    return found - complete


def _scores(found: list[_Found], ids: list[int], is_partial: bool) -> list[tuple[float, int]]:
    """The sum of what each concept counts; what is missing lowers it, by its rarity."""
    scores = [0.0] * len(ids)
    for one in found:
        rarity, get = one.rarity, one.weights.get
        scores = [score + rarity * get(at, 0.0) for score, at in zip(scores, ids, strict=True)]
    if is_partial:
        whole = sum(one.rarity for one in found) or 1.0
        # Of a whole question more words are beside the point than of a few words.
        is_question = any(one.is_asking for one in found)
        power = _COVER_POWER_OF_QUESTIONS if is_question else _COVER_POWER
        for place, at in enumerate(ids):
            cover = sum(one.rarity for one in found if at in one.weights)
            scores[place] *= (cover / whole) ** power
    return list(zip(scores, ids, strict=True))
