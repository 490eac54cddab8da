from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.markup.headings import MOST_HEADINGS, after_heading, find_sections, slug
from handbook_app.model.document import Section


def _named(markdown: str) -> list[tuple[str, str]]:
    return [(one.id, one.heading) for one in find_sections(markdown) if one.level]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Return window", "return-window"),
        ("Foo & Bar", "foo--bar"),
        ("What's new?", "whats-new"),
        ("1.2 Scope", "12-scope"),
        ("snake_case-kept", "snake_case-kept"),
        ("Rückgabe für Ärzte", "rückgabe-für-ärzte"),
        ("Возврат товара", "возврат-товара"),
        ("Zwrot pieniędzy (2024)", "zwrot-pieniędzy-2024"),
        ("Cafe\u0301", "cafe\u0301"),
        ("???", ""),
    ],
)
def test_a_slug_is_what_git_hosts_make(text: str, expected: str) -> None:
    assert slug(text) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("# A\n## B", [("a", "A"), ("b", "B")]),
        ("   ### B ###", [("b", "B")]),
        ("#nothing\n# ", [("section", "")]),
        ("####### seven", []),
        ("Title\n=====\n\nSub\n---", [("title", "Title"), ("sub", "Sub")]),
        ("A heading\n  of two lines {#b}\n---", [("b", "A heading of two lines")]),
        ("Text\n\nOf\nthree\nlines\n===", [("of-three-lines", "Of three lines")]),
        ("# A\nTwo\nlines\n-", [("a", "A"), ("two-lines", "Two lines")]),
        ("- item\ngoes on\n---", []),
        ("a | b\n--|--\nc | d\n---", []),
        ("Term\n: definition\n---", []),
        ("***\nText\n---", []),
        ("word " * 200 + "\nword\n---", []),
        ("- item\n---", []),
        ("| a |\n---", []),
        ("> # quoted\n\n    # code\n\t# code", []),
        ("```\n# code\n```\n# A", [("a", "A")]),
        ("~~~ python\n```\n# code\n~~~\n# A", [("a", "A")]),
        ("````\n```\n# code\n````\n# A", [("a", "A")]),
        ("```\n# code to the end", []),
        ("``` not a fence ```\n# A", [("a", "A")]),
        ("<!-- \n# hidden\n-->\n# A", [("a", "A")]),
        ("<!-- never closed\n# A", [("a", "A")]),
        ("<pre>\n# code\n</pre>\n# A", [("a", "A")]),
        ("# A {#b}", [("b", "A")]),
        ("# A {: #b .c}\nD {#e}\n===", [("b", "A"), ("e", "D")]),
        ("# A # {#b} #", [("b", "A")]),
        ("# Uses {braces}", [("uses-braces", "Uses {braces}")]),
        ("# *a* [b](c) `d` _e_", [("a-b-d-e", "a b d e")]),
        ("# A\n# A\n# A", [("a", "A"), ("a-1", "A"), ("a-2", "A")]),
        ("# A\n# B {#a}", [("a-1", "A"), ("a", "B")]),
        ("# A {#x}\n# B {#x}", [("x", "A"), ("x-1", "B")]),
        ("# A\n# A 1\n# A", [("a", "A"), ("a-1", "A 1"), ("a-2", "A")]),
        ("# A\r\n\r\nB\r\n---\r\n", [("a", "A"), ("b", "B")]),
        ("# A\r# B", [("a", "A"), ("b", "B")]),
    ],
)
def test_headings_are_found(markdown: str, expected: list[tuple[str, str]]) -> None:
    assert _named(markdown) == expected


def test_sections_know_where_they_stand() -> None:
    text = "---\na: b\n---\nIntro\n\n# A\none\n## B\r\ntwo\n## C\n# D\n"
    intro, a, b, c, d = find_sections(text, text.index("Intro"))
    assert (intro.level, intro.id, intro.line) == (0, "", 4)
    assert text[a.start : a.own_end] == "# A\none\n"
    assert text[a.start : a.end] == "# A\none\n## B\r\ntwo\n## C\n"
    assert (b.line, c.line, d.line) == (8, 10, 11)
    assert (a.above, b.above, d.above) == ((), ("A",), ())


def test_a_document_without_headings_is_one_section() -> None:
    assert find_sections("text") == (Section("", "", 0, 1, 0, 4, 4),)
    assert len(find_sections("")) == 1


def test_more_headings_than_anyone_reads_are_not_divided() -> None:
    assert len(find_sections("# x\n" * (MOST_HEADINGS + 5))) == MOST_HEADINGS


_LINES = st.lists(
    st.sampled_from(
        ["# A", "## A {#b}", "A", "===", "---", "```", "~~~~", "<!--", "-->", "<pre>", "</pre>", "",
         "- x", "> # q", "    # c", "{#x}", "\r", "\ufeff# A"]
    ) | st.text(max_size=8)
)  # fmt: skip


@given(_LINES, st.sampled_from(["\n", "\r\n", "\r"]))
def test_sections_tile_the_text(lines: list[str], end: str) -> None:
    text = end.join(lines)
    sections = find_sections(text)
    own = "".join(text[one.start : one.own_end] for one in sections)
    # Blank lines above the first heading are nobody's.
    assert text.endswith(own)
    assert not text[: len(text) - len(own)].strip()
    ids = [one.id for one in sections]
    assert len(ids) == len(set(ids))
    assert all(one.own_end <= one.end for one in sections)
    assert all(text[one.start : one.end] for one in sections if one.level)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("heading", ["# One", "One\n===", "One\nof two\n---", "# One #"])
def test_what_stands_after_a_heading(heading: str, end: str) -> None:
    text = f"{heading}\n\ntext\nmore\n".replace("\n", end)
    assert after_heading(text) == "\ntext\nmore\n".replace("\n", end)
    assert after_heading(heading.replace("\n", end)) == ""
