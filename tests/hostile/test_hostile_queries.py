"""Queries made to hang or break a search: each is answered, or refused in words, within 2 s."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp

pytestmark = pytest.mark.search

QUERIES = {
    "a word of a megabyte": "x" * 1_000_000,
    "a thousand words": "refund " * 1000,
    "every word with stars": "*x* " * 20,
    "a star": "*",
    "question marks": "????",
    "a phrase of two thousand words": '"' + "the " * 2000 + '"',
    "fuzzy": "refund~9",
    "fuzzy without a word": "~",
    "open quotes": '"""""""""',
    "nested brackets": "(" * 5000 + "a" + ")" * 5000,
    "closing brackets": ")))))",
    "ranges": "[a TO z] {a TO z}",
    "a range of dates": "date:[0001 TO 9999]",
    "boosts": "refund^99999999999999999999",
    "boost of nothing": "^^^^",
    "not": "NOT NOT NOT NOT",
    "only avoided": "-a -b -c -refund",
    "minuses": "-" * 3000,
    "or": "OR OR OR OR a OR",
    "and": "AND && || !",
    "many alternatives": " OR ".join("abcdefghij" * 40),
    "a regular expression": "/(a+)+$/",
    "backslashes": "\\" * 4000,
    "a path": "../../../../etc/passwd",
    "filters without end": "kind:policy " * 200,
    "a filter of a filter": "kind:kind:kind:policy",
    "an empty filter": "kind: is: owner:",
    "an unknown filter": "pickle:load",
    "a filter with quotes": 'owner:"""',
    "SQL": "'; DROP TABLE sections; --",
    "SQL wildcard": "%_%_%",
    "NUL": "ref\x00und",
    "C1 controls": "\x80\x9f\x1b[2J",
    "half a surrogate": "ref\ud800und",
    "marks without letters": "\u0301" * 5000,
    "one letter, many marks": "a" + "\u0301" * 5000,
    "right to left": "\u202erefund\u202c",
    "zero width": "re\u200bfu\u200bnd",
    "emoji": "👩‍👩‍👧‍👦" * 50,
    "capital sharp s": "STRAẞE ẞẞẞẞ",
    "dotless i": "İIıi" * 50,
    "ligatures": "ﷺ" * 100,
    "digits": "9" * 199,
    "white space": " \t\n\r\u00a0\u2028" * 500,
    "every letter": " ".join("abcdefghij"),
    "the commonest words": "the a to is of and in it you for",
    "two letters, often": "re re re re re re re re",
    "hyphens": "a-b-c-d-e-f-g-h-i-j-k-l",
    "umlauts spelled out": "ae" * 90,
}


@pytest.fixture(scope="module")
def look_up(shipped_starter: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LookUp]:
    handbook = Handbook(shipped_starter, tmp_path_factory.mktemp("queries") / "cache")
    handbook.refresh()
    yield LookUp(handbook)
    handbook.close()


@pytest.mark.parametrize("name", QUERIES)
def test_is_answered_in_time(look_up: LookUp, name: str) -> None:
    begun = time.perf_counter()
    findings = look_up.search(QUERIES[name])
    assert time.perf_counter() - begun < 2
    assert len(findings.hits) <= 20
    # And the search is as sound as before.
    assert look_up.search("late return").hits[0].section == "return-window"
