"""Codes of neighbouring words: they must never rule out a phrase that is there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from handbook_app.storage.index import codes_of


@given(st.lists(st.text("abcł", min_size=1, max_size=4), max_size=12), st.data())
def test_a_phrase_has_no_code_that_its_text_lacks(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    assert set(codes_of(words[start:end])) <= set(codes_of(words))


def test_the_codes_of_a_phrase_tell_order() -> None:
    assert codes_of(["store", "credit"]) != codes_of(["credit", "store"])
    assert codes_of(["łódź", "street"]) == codes_of(["lodz", "street"])
