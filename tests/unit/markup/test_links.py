"""Links are found where they stand, and in time that grows with the text alone."""

from __future__ import annotations

import time

import pytest

from handbook_app.markup.links import Link, find_anchors, find_links

FOUND = {
    "[a](b.md)": [Link("b.md", 1)],
    "![a](b.png)": [Link("b.png", 1, is_picture=True)],
    "x\n\n[a](b.md 'T') and [c](<d e.md>)": [Link("b.md", 3), Link("d e.md", 3)],
    "[![a](b.png)](c.md)": [Link("b.png", 1, is_picture=True), Link("c.md", 1)],
    "[a](b_(c).md)": [Link("b_(c).md", 1)],
    "[a]: b.md\n[^1]: c.md": [Link("b.md", 1)],
    '<a href="b.md">x</a>\n<IMG alt="" src=\'c.png\'>': [Link("b.md", 1),
                                                       Link("c.png", 2, is_picture=True)],
    "[a\nb](c.md)": [Link("c.md", 2)],
    "[a](b.md?x=1&amp;y=2)": [Link("b.md?x=1&y=2", 1)],
    "[a](b.md)\r\n\r\n[c](d.md)\r\n": [Link("b.md", 1), Link("d.md", 3)],
    "`[a](b.md)`": [],
    "```\n[a](b.md)\n": [],
    "> ```\n> [a](b.md)\n> ```\n\n[c](d.md)": [Link("d.md", 5)],
    "<!-- [a](b.md) -->[c](d.md)": [Link("d.md", 1)],
    "[a]()": [],
    "a [b] (c)": [],
}  # fmt: skip


@pytest.mark.parametrize("text", FOUND)
def test_links_are_found(text) -> None:
    assert list(find_links(text)) == FOUND[text]


def test_lines_count_from_the_beginning_of_the_file() -> None:
    text = "---\nx: '[a](b.md)'\n---\n[c](d.md)\n"
    assert find_links(text, text.index("[c]")) == (Link("d.md", 4),)


def test_anchors_of_tags() -> None:
    text = '<a name="one"></a> <h2 id=two>x</h2> <a href="three">'
    assert find_anchors(text) == {"one", "two"}


BOMBS = ["[", "![", "](", "](a", "[](", "[a](b", "`", "``a`", "<a ", '<a href="', "<!--", "[a]: ",
         "```\n", "(((", "![a](", "\n[", "](<", "<a id="]  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS)
def test_hostile_text_takes_no_longer(bomb) -> None:
    started = time.process_time()
    find_links(bomb * (200_000 // len(bomb)))
    find_anchors(bomb * (200_000 // len(bomb)))
    assert time.process_time() - started < 4
