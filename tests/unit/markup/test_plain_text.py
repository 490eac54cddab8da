from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.markup.plain_text import itemised, plain, plain_inline


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("# Heading ##", "Heading"),
        ("[text](a.md) and [more][ref]", "text and more"),
        ("[![a picture](p.png)](x.md)", "a picture"),
        ("![alt](a(b).png)", "alt"),
        ("_word_ __bold__ *it* **bo**ld ~~gone~~ snake_case", "word bold it bold gone snake_case"),
        ("glued_to_a_word stays, _not this_", "glued_to_a_word stays, not this"),
        ("40*60 cm", "40*60 cm"),
        ("a `code` b", "a code b"),
        (
            "## `<title>`\n\nUse `<b>` or `*` and `[x](y)`, *`a_b`*.",
            "<title>\n\nUse <b> or * and [x](y), a_b.",
        ),
        ("an ` alone, ``two`` and ```three``` `` ` ``", "an alone, two and three"),
        ("```python\nprint\n```", "print"),
        ("<b>bo</b>ld a<br>b", "bold a b"),
        ("<div class='x'>a</div><p>b", "a b"),
        ("a<!-- hidden -->b", "a b"),
        ("a <!-- open", "a <!-- open"),
        ("| a | b |\n|---|---|\n| c | d |", "a b \n\nc d"),
        ("- one\n* two\n1. three\n- [x] four", "one\ntwo\nthree\nfour"),
        ("> quoted\n> > twice", "quoted\ntwice"),
        ("> [!NOTE]\n> careful", "careful"),
        ('!!! note "Title"\n    text', '"Title"\ntext'),
        ("text[^1]\n\n[^1]: the note", "text\n\nthe note"),
        ("a\n\n[ref]: http://example.org 'x'", "a"),
        ("Title\n=====\n\n---\ntext", "Title\n\ntext"),
        ("# A {#id}\n{: .class}", "A"),
        (r"\*no\* snake\_case", "no snake_case"),
        ("<https://example.org> <a@b.org>", "https://example.org a@b.org"),
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
        ("a\0b\x85c", "a b c"),
        ("Rück\u00adgabe", "Rückgabe"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ],
)
def test_words_stay_and_marks_go(markdown: str, expected: str) -> None:
    said = [line.strip() for line in plain(markdown).split("\n")]
    wanted = [line.strip() for line in expected.split("\n")]
    assert [one for one in said if one] == [one for one in wanted if one]


@given(st.text())
def test_a_text_without_marks_is_kept(text: str) -> None:
    words = "".join(one if one.isalnum() or one == " " else " " for one in text).split()
    assert plain(" ".join(words)).split() == words


@given(st.text(alphabet="ab [](){}*_`<>!-|#:\\&\n\t~^\"'=.0"))
def test_any_text_gives_some_text(text: str) -> None:
    assert isinstance(plain(text), str)
    assert isinstance(plain_inline(text), str)


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("so:\n- a\n* [x] b\n  1. c\n> - d", "so:\n• a\n• b\n• c\n• d"),
        ("* * *\n- - -\ntext -5 - 6", "text -5 - 6"),
        ("| a | b |\n|---|:-:|\n| c || d |", "• a · b\n\n• c · d"),
        ("a | b\n---|---\nc | d", "a · b\n\nc · d"),
    ],
)
def test_items_and_cells_are_held_apart(markdown: str, expected: str) -> None:
    assert plain(itemised(markdown)) == expected


@given(st.text(alphabet="ab |-:*+1.[]x>\n\t"))
def test_holding_apart_loses_no_word(text: str) -> None:
    letters = [one for one in plain(text) if one in "ab"]
    assert [one for one in plain(itemised(text)) if one in "ab"] == letters
