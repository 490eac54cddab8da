"""Grouping in plain Python and with numpy give the same lists."""

from __future__ import annotations

import math
from array import array

from hypothesis import given
from hypothesis import strategies as st

from handbook_app.storage.index.gathering import Gathered
from handbook_app.storage.index.grouping import ByHand, grouping_for
from handbook_app.storage.index.grouping_much import ByNumpy
from handbook_app.storage.index.lexicon import BREAK

_WORDS, _TERMS = 9, 5
# Several words share a term, and one has no part in a pair.
_RANKS = array("I", [0, *(1 + word % (_TERMS - 1) for word in range(_WORDS))])
_HALVES = array("I", [0, 0, *(2**32 - 1 - 7_919 * word for word in range(1, _WORDS))])

_words = st.lists(st.integers(1, _WORDS), max_size=6)
_sections = st.lists(
    st.lists(st.tuples(_words, st.floats(0.125, 8, width=16)), max_size=4), max_size=6
)


def _gathered(sections: list[list[tuple[list[int], float]]]) -> Gathered:
    gathered = Gathered()
    for at, runs in enumerate(sections):
        gathered.most.append(2.0 + at)
        gathered.half.append(0.5 + at)
        gathered.running.add([array("I", words) for words, _ in runs])
        for words, amount in runs:
            gathered.counted.add(at, words, amount)
            gathered.named.add(at, words, amount)
    return gathered


@given(_sections)
def test_both_give_the_same(sections: list[list[tuple[list[int], float]]]) -> None:
    gathered, hand, much = _gathered(sections), ByHand(), ByNumpy()
    for one, other in (
        (hand.weighed(gathered, _RANKS, _TERMS), much.weighed(gathered, _RANKS, _TERMS)),
        (
            hand.highest(gathered.named, _RANKS, _TERMS),
            much.highest(gathered.named, _RANKS, _TERMS),
        ),
    ):
        assert (one.ends, one.sections) == (other.ends, other.sections)
        pairs = zip(one.weights, other.weights, strict=True)
        assert all(math.isclose(a, b, rel_tol=1e-6) for a, b in pairs)
    assert hand.paired(gathered.running, _HALVES) == much.paired(gathered.running, _HALVES)
    words = (gathered.running.words, gathered.counted.words)
    assert hand.tallied(words, _WORDS + 1) == much.tallied(words, _WORDS + 1)


def test_weights_are_sums_along_the_curve_of_their_section() -> None:
    gathered = Gathered()
    gathered.most.append(2.0)
    gathered.half.append(3.0)
    gathered.counted.add(0, [1, 1, 2], 1.0)
    gathered.counted.add(0, [1], 4.0)
    lists = ByHand().weighed(gathered, array("I", [0, 1, 2]), 3)
    assert list(lists.ends) == [0, 1, 2]
    assert list(lists.sections) == [0, 0]
    assert lists.weights == array("f", [2.0 * 6 / (6 + 3), 2.0 / 4])


def test_texts_that_do_not_touch_make_no_pair() -> None:
    gathered = Gathered()
    gathered.running.add([array("I", [3]), array("I", [4])])
    gathered.running.add([array("I", [3, 4])])
    _, entries = ByHand().paired(gathered.running, _HALVES)
    assert [entry >> 8 for entry in entries] == [1]
    assert BREAK in gathered.running.words


def test_little_is_grouped_without_numpy() -> None:
    assert isinstance(grouping_for(_gathered([[([1], 1.0)]])), ByHand)
    many = Gathered()
    many.counted.add(0, array("I", [1]) * 200_000, 1.0)
    assert isinstance(grouping_for(many), ByNumpy)
