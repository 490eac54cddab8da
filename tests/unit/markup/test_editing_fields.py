"""Changing one field: what it writes, and what it refuses."""

from __future__ import annotations

import pytest

from handbook_app.markup.documents import parse_document, parse_settings
from handbook_app.markup.editing.fields import (
    body_start,
    field_value,
    insert_item,
    move_item,
    remove_item,
    rename_key,
    set_field,
    set_setting,
)
from handbook_app.markup.yaml_text import Path, Tree
from handbook_app.model.errors import BadRequest

RETURNS = """\
---
id: returns   # never changes
x-other: [ 1,2 ]
review: {every: 6 months, last: 2026-06-01}
rules:
  window:
    flexibility: gray
    # asked each spring
    spirit: >-
      Keeps resale
      fraud out.

    origin:
      holds:
    options:
      # first
      - when: A few
        offer: Credit
      # second
      - when: Many
        limit: 3   # three
  hygiene:
    flexibility: 'black'
---
# Returns
"""


def changed(path: Path, value: Tree | None, text: str = RETURNS) -> str:
    """The lines that go and come, as in a comparison."""
    return compared(text, set_field(text, path, value))


def compared(old: str, new: str) -> str:
    one, other = old.split("\n"), new.split("\n")
    while one and other and one[0] == other[0]:
        del one[0], other[0]
    while one and other and one[-1] == other[-1]:
        del one[-1], other[-1]
    return "\n".join([*("-" + line for line in one), *("+" + line for line in other)])


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("id",), "r-2", "-id: returns   # never changes\n+id: r-2   # never changes"),
        (("title",), "Returns", "+title: Returns"),
        (("title",), "2026", '+title: "2026"'),
        (("title",), "Ours: returns", '+title: "Ours: returns"'),
        (("effective",), "2026-01-01", "+effective: 2026-01-01"),
        (("rules", "window", "origin", "holds", "answer"), "yes", "+        answer: yes"),
        (("rules", "hygiene", "flexibility"), "gray",
         "-    flexibility: 'black'\n+    flexibility: 'gray'"),
        (("rules", "window", "limits"), "a\nb\n", "+    limits: |\n+      a\n+      b"),
        (("rules", "window", "options", 0, "offer"), "x",
         "-        offer: Credit\n+        offer: x"),
        (("rules", "window", "options", 1, "limit"), "4\n5",
         "-        limit: 3   # three\n+        limit: |-   # three\n+          4\n+          5"),
        (("rules", "window", "options", 2, "when"), "z", "+      - when: z"),
        (("rules", "window", "values"), ["a", "b-c"], "+    values: [a, b-c]"),
        (("rules", "window", "promises", "can"), ["One.", "Two."],
         "+    promises:\n+      can:\n+        - One.\n+        - Two."),
        (("rules", "window", "spirit"), "Short.",
         "-      Keeps resale\n-      fraud out.\n+      Short."),
        (("rules", "window", "spirit"), None,
         "-    spirit: >-\n-      Keeps resale\n-      fraud out."),
        (("rules", "hygiene", "flexibility"), None,
         "-  hygiene:\n-    flexibility: 'black'\n+  hygiene: {}"),
        (("rules", "hygiene"), None, "-  hygiene:\n-    flexibility: 'black'"),
        (("x-other", 2), "c, d", '-x-other: [ 1,2 ]\n+x-other: [ 1,2,"c, d" ]'),
        (("nothing", "there"), None, ""),
    ],
)  # fmt: skip
def test_a_field_is_written_as_its_neighbours_are(
    path: Path, value: Tree | None, expected: str
) -> None:
    assert changed(path, value) == expected


def test_within_braces() -> None:
    new = set_field(set_field(RETURNS, ("review", "every"), None), ("review", "by"), "ana, joost")
    assert 'review: {last: 2026-06-01, by: "ana, joost"}\n' in new
    gone = set_field(set_field(new, ("review", "by"), None), ("review", "last"), None)
    assert "review" not in gone


def test_a_group_is_changed_field_by_field() -> None:
    window = field_value(RETURNS, ("rules", "window"))
    assert isinstance(window, dict)
    wanted: Tree = {**window, "flexibility": "black", "reason": "It is so."}
    new = set_field(RETURNS, ("rules", "window"), wanted)
    assert RETURNS.replace(": gray", ": black") == new.replace("    reason: It is so.\n", "")
    assert field_value(new, ("rules", "window")) == wanted
    assert all(line in new for line in ("# first", "# second", "# three", "# asked each spring"))


def test_a_list_of_one_stays_a_single_text() -> None:
    text = "---\nrules:\n  a:\n    limits: Never.\n---\n"
    assert set_field(text, ("rules", "a", "limits"), ["Never."]) == text
    assert "limits: Not now.\n" in set_field(text, ("rules", "a", "limits"), ["Not now."])
    more = set_field(text, ("rules", "a", "limits", 1), "Nor then.")
    assert "    limits:\n      - Never.\n      - Nor then.\n" in more


def test_front_matter_is_added_where_there_is_none() -> None:
    assert set_field("# Hi\r\n", ("owner",), "x") == "---\r\nowner: x\r\n---\r\n# Hi\r\n"
    assert set_field("\ufeffhi", ("owner",), "x") == "\ufeff---\nowner: x\n---\nhi"
    prose = "---\nOnce upon a time\n---\nit ended.\n"
    assert set_field(prose, ("owner",), "x") == "---\nowner: x\n---\n" + prose
    empty = "---\n# nothing yet\n...\nhi"
    assert set_field(empty, ("owner",), "x") == "---\n# nothing yet\nowner: x\n...\nhi"
    assert set_field("---\n{}\n---\n", ("owner",), "x") == "---\nowner: x\n---\n"


def test_the_last_field_leaves_an_empty_front_matter() -> None:
    assert set_field("---\n# ours\nid: x\n---\nhi", ("id",), None) == "---\n# ours\n---\nhi"


def test_of_a_repeated_field_the_last_is_changed_and_all_are_removed() -> None:
    text = "---\nid: a\nid: b\nowner: x\n---\n"
    assert set_field(text, ("id",), "c") == "---\nid: a\nid: c\nowner: x\n---\n"
    assert set_field(text, ("id",), None) == "---\nowner: x\n---\n"


def test_a_comment_that_a_block_would_swallow_is_left_alone() -> None:
    text = "---\ntitle: x\n    # deep\nowner: y\n---\n"
    new = set_field(text, ("title",), "a\nb")
    assert new == '---\ntitle: "a\\nb"\n    # deep\nowner: y\n---\n'


@pytest.mark.parametrize(
    "text",
    [
        "---\nid: x\nno end",
        "+++\nid = 1\n+++\n",
        "---\na: &x 1\n---\n",
        "---\na: b: c\n---\n",
        "---\na: '\n---\n",
        "---\na: !!str 1\n---\n",
    ],
)
def test_what_cannot_be_read_is_not_written(text: str) -> None:
    with pytest.raises(BadRequest) as caught:
        set_field(text, ("owner",), "x")
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("review", 0), "x"),
        (("id", "below"), "x"),
        (("rules", "window", "options", 7, "when"), "x"),
        (("title",), "half \ud83d"),
        (("k" * 2000,), "x"),
        ((), "x"),
        (("title",), "x" * 300_000),
    ],
)
def test_what_does_not_fit_is_refused_with_a_remedy(path: Path, value: str) -> None:
    with pytest.raises(BadRequest) as caught:
        set_field(RETURNS, path, value)
    assert caught.value.remedy


def test_items_move_with_their_comments() -> None:
    path = ("rules", "window", "options")
    first = "      # first\n      - when: A few\n        offer: Credit\n"
    second = "      # second\n      - when: Many\n        limit: 3   # three\n"
    assert RETURNS.replace(first + second, second + first) == move_item(RETURNS, path, 0, 1)
    assert RETURNS.replace(first, "") == remove_item(RETURNS, path, 0)
    new = "      - when: New.\n"
    assert RETURNS.replace(second, new + second) == insert_item(RETURNS, path, 1, {"when": "New."})
    assert insert_item("x", path, 0, {"when": "New."}).endswith("      - when: New.\n---\nx")
    with pytest.raises(BadRequest):
        move_item(RETURNS, path, 0, 2)


def test_a_rule_gets_another_name() -> None:
    assert rename_key(RETURNS, ("rules", "hygiene"), "clean") == RETURNS.replace("hygiene", "clean")
    assert '\n  "no":\n' in rename_key(RETURNS, ("rules", "hygiene"), "no")
    for path, name in ((("rules", "hygiene"), "window"), (("rules", "nothing"), "x")):
        with pytest.raises(BadRequest):
            rename_key(RETURNS, path, name)


def test_settings() -> None:
    text = "\ufeffname: Ours # c\r\npeople:\r\n  ana: {name: Ana}"
    new = set_setting(text, ("languages",), ["en", "de"])
    new = set_setting(new, ("people", "ana", "role"), "Lead")
    assert new.split("\r\n") == [
        "\ufeffname: Ours # c", "languages: [en, de]", "people:", "  ana: {name: Ana, role: Lead}",
    ]  # fmt: skip
    assert set_setting(new, ("people", "ana", "name"), None).endswith("{role: Lead}")
    assert set_setting("", ("name",), "Ours") == "name: Ours\n"
    assert set_setting("---", ("name",), "Ours") == "---\nname: Ours"
    assert set_setting("--- {} # c", ("name",), "Ours") == "--- \nname: Ours # c"
    assert set_setting("---\n...\n", ("name",), "Ours") == "---\nname: Ours\n...\n"
    assert parse_settings(set_setting(new, ("name", ), {"en": "Ours", "no": "Vår"}))[0].name == {
        "en": "Ours", "no": "Vår",
    }  # fmt: skip


def test_a_long_value_is_read_as_it_was_meant() -> None:
    prose = "It is: “so” – and not otherwise. " * 30
    document = parse_document("a.md", set_field(RETURNS, ("rules", "window", "reason"), prose))
    assert document.facts.rules["window"].reason == prose.strip()
    assert document.text.count("\n") == RETURNS.count("\n") + 1


@pytest.mark.parametrize(
    "text",
    [
        "---\n---\nx", "---\njust prose\n---\nx", "---\n- a\n---\nx", "---\na: [\n---\nx",
        "\ufeff---\na: b\n---\nx", "+++\na=1\n+++\nx", "---\na: b", "x\n", "",
    ],
)  # fmt: skip
def test_the_body_is_found_where_the_reader_finds_it(text: str) -> None:
    assert body_start(text) == parse_document("", text).body_start
