"""Sections change places, words and documents; every other one keeps its bytes and its id."""

from __future__ import annotations

import random
from pathlib import Path as File

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook_app.markup import front_matter
from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import sections
from handbook_app.markup.editing.heading_lines import shifted
from handbook_app.markup.editing.sections import (
    add_section,
    added_ids,
    extract_section,
    insert_section,
    join,
    make_rule,
    move_section,
    own_words,
    remove_section,
    rename_heading,
    replace_section,
    set_own_words,
    unmake_rule,
)
from handbook_app.model.document import Document
from handbook_app.model.errors import BadRequest, NotFound

CONTENT = File(__file__).resolve().parents[3] / "content"
DOCUMENTS = sorted(CONTENT.rglob("*.md"))

MATTER = (
    "---\nid: x   # ours\nrules:\n  a-rule: {flexibility: gray}\n  part:\n    reason: So.\n---\n"
)
BODY = """\
# Title

Opening.

## A rule

Text.

```
# no heading
```

### Part {.wide} ##

More.

## Overview

One.

Underlined
----------

Two.

## Overview

Three.
"""
TEXT = MATTER + BODY


def ids(text: str) -> list[str]:
    return [one.id for one in parse_document("a.md", text).sections if one.level]


def own_texts(text: str) -> dict[str, str]:
    """The words under each heading, without the heading's own lines."""
    document = parse_document("a.md", text)
    return {one.id: _words(document, one.id) for one in document.sections if one.level}


def _words(document: Document, section_id: str) -> str:
    section = document.section(section_id)
    assert section
    lines = document.own_text_of(section).replace("\r\n", "\n").split("\n")
    return "\n".join(line for line in lines[1:] if not line.startswith("---")).strip()


def test_a_section_is_replaced_and_keeps_its_id() -> None:
    new = replace_section(TEXT, "a-rule", "\n## B rule\n\nNew.\n\n### Part\nq\n\n")
    part = "## A rule\n" + BODY.partition("## A rule\n")[2].partition("## Overview")[0]
    assert new == TEXT.replace(part, "## B rule {#a-rule}\n\nNew.\n\n### Part\nq\n\n")
    spaced = "---\nid: x\n---\n\n# A\n\n## B\n"
    assert remove_section(spaced, "b") == "---\nid: x\n---\n\n# A\n"
    assert replace_section(spaced, "a", "# C") == "---\nid: x\n---\n\n# C {#a}\n"
    assert replace_section(TEXT, "", "Hello.\r\n") == MATTER + "Hello.\n\n" + BODY
    same = parse_document("a.md", TEXT)
    assert all(replace_section(TEXT, one.id, same.text_of(one)) == TEXT for one in same.sections)


def test_a_section_is_inserted() -> None:
    new = insert_section(TEXT, "a-rule", 2, "New one", "Words.\n\n- a\n", "new")
    assert new == TEXT.replace(
        "## Overview\n\nOne", "## New one {#new}\n\nWords.\n\n- a\n\n## Overview\n\nOne"
    )
    assert "\n\nOpening.\n\n## New\n\n## A rule\n" in insert_section(TEXT, "", 2, "New")
    assert insert_section("", "", 1, "New", "x") == "# New\n\nx\n"
    assert (
        insert_section("x\r\ny", "", 2, "New", "a\nb") == "x\r\ny\r\n\r\n## New\r\n\r\na\r\nb\r\n"
    )
    stolen = insert_section(TEXT, "", 2, "Overview", "New.")
    assert [one for one in ids(stolen) if one != "overview-2"] == ids(TEXT)
    with pytest.raises(BadRequest):
        insert_section(TEXT, "", 2, "New", section_id="part")
    with pytest.raises(BadRequest):
        insert_section(TEXT, "", 2, "New", section_id="two words")


def test_a_section_goes_with_its_rules() -> None:
    rest, markdown, facts = extract_section(TEXT, "a-rule")
    assert facts == {"a-rule": {"flexibility": "gray"}, "part": {"reason": "So."}}
    assert markdown.startswith("## A rule\n\nText.")
    assert "### Part {.wide} ##" in markdown
    assert rest.startswith("---\nid: x   # ours\n---\n# Title\n\nOpening.\n\n## Overview")
    assert remove_section(TEXT, "a-rule") == rest
    back = add_section(rest, markdown, facts, after_id="title")
    assert sorted(ids(back)) == sorted(ids(TEXT))
    assert parse_document("a", back).facts.rules == parse_document("a", TEXT).facts.rules
    assert remove_section(TEXT, "overview-1").endswith("Two.\n")
    assert "## Overview {#overview-1}" in remove_section(TEXT, "overview")


def test_what_has_a_taken_id_gets_another() -> None:
    _, markdown, facts = extract_section(TEXT, "a-rule")
    names = added_ids(TEXT, markdown)
    assert names == {"a-rule": "a-rule-1", "part": "part-1"}
    new = add_section(TEXT, markdown, facts, level=3)
    assert set(parse_document("a", new).facts.rules) == {"a-rule", "part", *names.values()}
    assert ids(new) == [*ids(TEXT), "a-rule-1", "part-1"]
    assert "\n### A rule" in new
    assert "\n#### Part" in new
    assert not parse_document("a", new).problems


def test_a_section_moves() -> None:
    new = move_section(TEXT, "overview-1", before="a-rule", shift=1)
    assert ids(new) == ["title", "overview-1", "a-rule", "part", "overview", "underlined"]
    assert "### Overview {#overview-1}\n\nThree.\n\n## A rule\n" in new
    assert move_section(TEXT, "overview", after="underlined").count("\n\n\n") == 0
    with pytest.raises(BadRequest):
        move_section(TEXT, "a-rule", after="part")
    with pytest.raises(NotFound):
        move_section(TEXT, "nothing", after="part")


def test_a_heading_gets_other_words() -> None:
    assert rename_heading(TEXT, "a-rule", " The  rule ") == TEXT.replace(
        "## A rule\n", "## The rule {#a-rule}\n"
    )
    assert "### Piece {#part .wide} ##\n" in rename_heading(TEXT, "part", "Piece")
    assert "\nOther {#underlined}\n----------\n" in rename_heading(TEXT, "underlined", "Other")
    assert "\n## 1. Other {#underlined}\n\n" in rename_heading(TEXT, "underlined", "1. Other")
    assert rename_heading("# a {#b}\n", "b", "C #") == "# C \\# {#b}\n"
    assert rename_heading(TEXT, "a-rule", "A RULE") == TEXT.replace("A rule", "A RULE")
    with pytest.raises(BadRequest):
        rename_heading(TEXT, "a-rule", " \n ")


def test_a_section_becomes_a_rule_and_none_again() -> None:
    new = make_rule(TEXT, "overview", {"flexibility": "black"})
    assert new == TEXT.replace("So.\n", "So.\n  overview:\n    flexibility: black\n")
    assert unmake_rule(new, "overview") == TEXT
    assert make_rule("# A b\n", "a-b") == "---\nrules:\n  a-b: {}\n---\n# A b\n"
    with pytest.raises(BadRequest):
        make_rule(new, "overview")
    with pytest.raises(NotFound):
        make_rule(TEXT, "nothing")


def test_documents_are_joined() -> None:
    both = join(TEXT, TEXT.replace("\n", "\r\n"))
    assert both.startswith(TEXT.replace("So.\n", "So.\n  a-rule-1:", 1)[:60])
    assert "\r" not in both
    assert "\n## Title" in both
    assert "\n### Underlined\n" in both
    assert "#### Part" in both
    assert len(parse_document("a", both).facts.rules) == 4
    assert join("x", "y") == "x\n\ny\n"


def test_levels_shift() -> None:
    text = "A\n=\n\n## B ##\n\n```\n# c\n```\n\nD\n---\n"
    assert shifted(text, 1) == "A\n-\n\n### B ##\n\n```\n# c\n```\n\n### D\n"
    assert shifted(text, -1) == "A\n=\n\n# B ##\n\n```\n# c\n```\n\nD\n===\n"
    assert shifted("###### x", 3) == "###### x"


@pytest.mark.parametrize("markdown", ["## a\n\n```\nx", "## a\n\n<pre>\n", "~~~~\n"])
def test_what_hides_the_rest_is_refused(markdown: str) -> None:
    with pytest.raises(BadRequest):
        replace_section(TEXT + "\n</pre>\n", "a-rule", markdown)


def test_what_reads_as_fields_is_refused() -> None:
    with pytest.raises(BadRequest):
        replace_section("x\n\n# a\n", "", "---\nid: x\n---\n")


@pytest.mark.parametrize("matter", ["+++\nid = 1\n+++\n", "---\na: 'b\n---\n", "---\nOnce\n---\n"])
def test_a_foreign_front_matter_stays_as_it_is(matter: str) -> None:
    text = matter + BODY
    wanted = [one for one in ids(text) if one != "overview"]
    assert rename_heading(text, "overview", "Else").startswith(matter)
    assert move_section(text, "overview", after="overview-1").startswith(matter)
    if "'" in matter:
        with pytest.raises(BadRequest):
            remove_section(text, "overview")
    else:
        assert ids(remove_section(text, "overview")) == wanted


@given(st.integers(0, 10**9))
@settings(max_examples=60)
def test_every_other_section_stays(seed: int) -> None:
    chance = random.Random(seed)
    text = chance.choice(DOCUMENTS).read_bytes().decode()
    if chance.random() < 0.3:
        text = text.replace("\n", "\r\n")
    matter = text[: front_matter.split(text).body_start]
    before, names = own_texts(text), ids(text)
    one, other = chance.choice(names), chance.choice(names)
    inside = [part.id for part in parse_document("a", extract_section(text, one)[1]).sections]
    if other not in inside:
        moved = move_section(text, one, after=other)
        assert moved.startswith(matter)
        assert own_texts(moved) == before
        assert sorted(moved.split()) == sorted(text.split())
    renamed = rename_heading(text, one, "Quite another: name " + str(seed))
    assert renamed.startswith(matter)
    assert own_texts(renamed) == before
    rest, markdown, facts = extract_section(text, one)
    assert own_texts(rest) == {name: before[name] for name in names if name not in inside}
    again = add_section(rest, markdown, facts)
    assert own_texts(again) == before
    assert parse_document("a", again).facts == parse_document("a", text).facts
    more = insert_section(text, one, 2, before[other][:20] or "x", "Words.")
    assert {name: own_texts(more)[name] for name in names} == before
    assert ("\r\n" in text) == ("\r\n" in more)
    doubled = sections.join(text, text)
    assert len(ids(doubled)) == 2 * len(names)
    assert len(parse_document("a", doubled).facts.rules) == 2 * len(
        parse_document("a", text).facts.rules
    )


def test_a_heading_of_several_lines_is_renamed_and_shifted_whole() -> None:
    text = "Top\nof all\n===\n\ntext\n"
    assert rename_heading(text, "top-of-all", "New {#top-of-all}").startswith("New")
    assert shifted(text, 2) == "### Top of all\n\ntext\n"


def words_in(text: str, section_id: str) -> str:
    document = parse_document("", text)
    section = document.section(section_id)
    assert section is not None
    return own_words(document, section)


def test_only_the_words_of_a_section_change() -> None:
    text = MATTER + BODY
    changed = set_own_words(text, "a-rule", "Other words.\n\n- and a list")
    assert changed == text.replace(
        "Text.\n\n```\n# no heading\n```", "Other words.\n\n- and a list"
    )
    assert set_own_words(text, "a-rule", words_in(text, "a-rule")) == text


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_words_come_where_there_were_none_and_go(newline: str) -> None:
    bare = newline.join(["# T", "", "## One", "## Two", "", "Words."])
    full = set_own_words(bare, "one", "New.\nLines.")
    assert full == newline.join(
        ["# T", "", "## One", "", "New.", "Lines.", "", "## Two", "", "Words."]
    )
    assert set_own_words(full, "one", "") == bare.replace("## Two", newline + "## Two")
    assert words_in(set_own_words(bare, "two", ""), "two") == ""
    assert set_own_words("# Only", "only", "Said.") == "# Only\n\nSaid.\n"


@pytest.mark.parametrize("begun", ["```\ncode", "~~~", "before\n\n<!-- to do"])
def test_what_is_left_open_is_closed_before_it_hides_a_heading(begun: str) -> None:
    text = MATTER + BODY
    changed = set_own_words(text, "a-rule", begun)
    assert words_in(changed, "a-rule").startswith(begun)
    ids = [one.id for one in parse_document("", text).sections]
    assert [one.id for one in parse_document("", changed).sections] == ids


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(CONTENT)))
def test_words_of_every_section_change_alone(path: File) -> None:
    text = path.read_bytes().decode()
    document = parse_document("", text)
    for section in document.sections:
        if not section.level:
            continue
        changed = set_own_words(text, section.id, "Quite other words.")
        assert words_in(changed, section.id) == "Quite other words."
        words = own_words(document, section)
        at = text.index(words, section.start) if words else section.own_end
        assert changed[: section.start] == text[: section.start]
        rest = text[at + len(words) :]
        assert changed.endswith(rest if rest.strip() else "Quite other words.\n")
