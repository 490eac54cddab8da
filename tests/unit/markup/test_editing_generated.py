"""Whatever is changed, in whatever hand it is written: it reads back, and the rest stays."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator
from pathlib import Path as File

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook_app.markup import front_matter, yaml_text
from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import fields, trees
from handbook_app.markup.yaml_text import Path, Tree
from handbook_app.model.errors import BadRequest
from tests.unit.markup import generated_yaml
from tests.unit.markup.generated_yaml import Writing, changed_lines, lines_that_may_change

CONTENT = File(__file__).resolve().parents[3] / "content"
DOCUMENTS = sorted(CONTENT.rglob("*.md"))
# By hand, 27,000 were run; raise this for as many.
CASES = 1_000

TEXT_FIELDS: list[Path] = [
    ("id",), ("kind",), ("title",), ("language",), ("owner",), ("status",), ("effective",),
    ("review", "every"), ("review", "last"), ("review", "by"), ("touchpoints", 0), ("replaced-by",),
    ("translation-of", "id"), ("translation-of", "version"),
]  # fmt: skip
RULE_FIELDS: list[Path] = [
    ("flexibility",), ("purpose", 0), ("values", 0), ("spirit",), ("origin", "date"),
    ("origin", "by"), ("origin", "cause"), ("origin", "source"), ("origin", "holds", "answer"),
    ("origin", "holds", "checked"), ("origin", "holds", "by"), ("touchpoints", 0), ("owner",),
    ("review", "every"), ("review", "last"), ("review", "by"), ("related", 0),
    ("promises", "can", 0), ("promises", "cannot", 0), ("grounds", 0), ("reason",),
    ("felt", "answer"), ("felt", "because", 0), ("felt", "checked"), ("felt", "by"),
    ("serves-customer", 0), ("tell-customer",), ("alternatives", 0), ("limits", 0),
    ("circumstances", 0), ("options", 0, "when"), ("options", 0, "offer"), ("options", 0, "limit"),
    ("options", 0, "who"),
]  # fmt: skip
EVERY_FIELD = [*TEXT_FIELDS, *(("rules", "window", *path) for path in RULE_FIELDS),
               ("strange",), ("strange", "deep", 0, "deeper")]  # fmt: skip


def paths(tree: Tree, above: Path = ()) -> Iterator[Path]:
    below: list[tuple[str | int, Tree]] = []
    if isinstance(tree, dict):
        below = list(tree.items())
    elif isinstance(tree, list):
        below = list(enumerate(tree))
    for part, value in below:
        yield (*above, part)
        yield from paths(value, (*above, part))


def is_same(one: Tree, other: Tree) -> bool:
    """Blanks around a text do not count, nor whether one text stands alone or in a list."""
    if isinstance(one, str) and isinstance(other, list) and len(other) == 1:
        return is_same(one, other[0])
    if isinstance(one, str) and isinstance(other, str):
        return one.strip() == other.strip()
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(one[key], other[key]) for key in one)
    return False


def check_put(document: str, path: Path, value: str) -> None:
    """It reads back, its lines alone change, twice is once, and it can be taken back."""
    before = fields.fields_of(document)
    wanted = trees.with_value(before, path, value)
    new = fields.set_field(document, path, value)
    assert is_same(fields.fields_of(new), wanted)
    first, last = lines_that_may_change(front_matter.split(document).yaml, path)
    had_matter = front_matter.split(document).start > 0
    changed, end = changed_lines(document, new)
    if had_matter and changed < end:
        assert first + 1 <= changed < end <= last + 1
    assert fields.set_field(new, path, value) == new
    present = trees.value_at(before, path)
    back = fields.set_field(new, path, present)
    if present is not None:
        assert is_same(fields.fields_of(back), before)


@given(st.integers(0, 10**9))
@settings(max_examples=CASES)
def test_any_field_in_any_hand(seed: int) -> None:
    chance = random.Random(seed)
    document = Writing(chance).document(generated_yaml.fields(chance))
    tree = fields.fields_of(document)
    path = chance.choice([*paths(tree), *EVERY_FIELD])
    with contextlib.suppress(BadRequest):  # a text stands where a group would have to
        check_put(document, path, generated_yaml.text(chance))
    assert fields.field_value(fields.set_field(document, path[:1], None), path[:1]) is None


@given(st.integers(0, 10**9))
@settings(max_examples=CASES // 5)
def test_any_list_in_any_hand(seed: int) -> None:
    chance = random.Random(seed)
    document = Writing(chance).document(generated_yaml.fields(chance))
    tree = fields.fields_of(document)
    for path in paths(tree):
        items = trees.value_at(tree, path)
        if not isinstance(items, list) or not items:
            continue
        one, other = chance.randrange(len(items)), chance.randrange(len(items))
        moved = fields.move_item(document, path, one, other)
        assert fields.field_value(moved, path) == trees.moved(items, one, other)
        assert sorted(moved) == sorted(document) or "+" in document
        assert fields.field_value(fields.move_item(moved, path, other, one), path) == items
        value = generated_yaml.text(chance)
        more = fields.insert_item(document, path, one, value)
        assert fields.field_value(more, path) == [*items[:one], value, *items[one:]]
        fewer = fields.field_value(fields.remove_item(more, path, one), path)
        assert fewer == items


@pytest.mark.parametrize("file", DOCUMENTS[::8], ids=lambda file: file.stem)
def test_every_field_of_real_documents(file: File) -> None:
    text = file.read_bytes().decode()
    rules = list(parse_document(file.name, text).facts.rules)[:1] or ["new"]
    wanted = "A text: with marks, “quotes”, #1 and its\nown lines."
    for path in [*TEXT_FIELDS, *(("rules", rules[0], *one) for one in RULE_FIELDS[::3])]:
        check_put(text, path, wanted)
    for line_end in ("\r\n", "\r"):
        check_put(text.replace("\n", line_end), ("review", "by"), "ana: " + line_end)


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.stem)
def test_writing_what_is_there_changes_nothing(file: File) -> None:
    text = file.read_bytes().decode()
    tree = fields.fields_of(text)
    assert isinstance(tree, dict)
    for path in tree:
        assert fields.set_field(text, (path,), tree[path]) == text
    assert all(fields.set_field(text, path, trees.value_at(tree, path)) == text
               for path in list(paths(tree))[::9])  # fmt: skip


def test_the_facts_are_the_ones_that_were_set() -> None:
    text = (CONTENT / "starter/policies/returns.md").read_bytes().decode()
    rule = next(iter(parse_document("a.md", text).facts.rules))
    new = fields.set_field(text, ("rules", rule, "origin", "holds", "answer"), "no")
    new = fields.set_field(new, ("rules", rule, "origin", "date"), "2020-02-02")
    new = fields.set_field(new, ("rules", rule, "options"), [{"when": "Now", "who": "me"}])
    facts = parse_document("a.md", new).facts.rules[rule]
    assert facts.origin.holds.answer == "no"
    assert str(facts.origin.date) == "2020-02-02"
    assert [(one.when, one.who) for one in facts.options] == [("Now", "me")]
    assert yaml_text.load(front_matter.split(new).yaml).repeated == []
