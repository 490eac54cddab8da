"""Queries taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.services.look_up.query import (
    LONGEST_QUERY,
    MOST_WORDS,
    Query,
    Wanted,
    parse_query,
)

pytestmark = pytest.mark.search


def _word(word: str, *, is_open: bool = False) -> Wanted:
    return Wanted(((word,),), is_open=is_open)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("late ret", Query((_word("late"), _word("ret", is_open=True)))),
        ("late return ", Query((_word("late"), _word("return")))),
        ('"store credit"', Query((Wanted((("store", "credit"),), is_phrase=True),))),
        ('"credit"', Query((_word("credit", is_open=True),))),
        ('"store credit', Query((Wanted((("store", "credit"),), is_phrase=True),))),
        ("tyre -winter", Query((_word("tyre"),), avoided=(("winter",),))),
        (
            'a -"store credit" ',
            Query((_word("a"),), avoided=(("store", "credit"),)),
        ),
        ("refund OR credit", Query((Wanted((("refund",), ("credit",))),))),
        ("is:black", Query(filters=(("is", "black"),))),
        ('owner:"Returns team" x ', Query((_word("x"),), filters=(("owner", "returns team"),))),
        ("KIND:Policy", Query(filters=(("kind", "policy"),))),
        ("note:this ", Query((_word("note"), _word("this")))),
        ("OR", Query((_word("or", is_open=True),))),
        ("kind:", Query((_word("kind", is_open=True),))),
        ("", Query()),
        ('-- :: "" -', Query()),
    ],
)
def test_taking_a_query_apart(text: str, query: Query) -> None:
    assert parse_query(text) == query


def test_too_many_words_are_left_out_and_said() -> None:
    query = parse_query("word " * (MOST_WORDS + 5))
    assert len(query.wanted) == MOST_WORDS
    assert query.remarks == ("Only the first 10 words were searched.",)


def test_a_very_long_query_is_cut_and_said() -> None:
    query = parse_query("x" * (LONGEST_QUERY + 1))
    assert query.remarks == ("Only the first 200 characters were searched.",)


@given(st.text(max_size=400))
def test_any_text_is_a_bounded_query(text: str) -> None:
    query = parse_query(text)
    words = [word for one in query.wanted for run in one.alternatives for word in run]
    assert len(words) + sum(map(len, query.avoided)) <= MOST_WORDS
