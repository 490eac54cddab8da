"""From edits of fields to texts: only the lines of the edited fields change."""

from __future__ import annotations

import difflib
import random
from pathlib import Path

import pytest

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import trees
from handbook_app.markup.editing.fields import fields_of
from handbook_app.model.errors import BadRequest
from handbook_app.services.worksheet.sitting import IS_RULE, FieldEdit, is_same
from handbook_app.services.worksheet.writing import write_edits

CONTENT = Path(__file__).resolve().parents[4] / "content"
DOCUMENTS = sorted((CONTENT / "starter").rglob("*.md"))
PLAIN = "# Bicycles\n\nRead this.\n\n## Deposit\n\nLeave it.\n\n## Return\n\nBy six.\n"
TWO = """---
rules:
  a: {flexibility: gray}  # since 2019
  b:
    owner: them
    spirit: Peace.
---
# T

## A

One.

## B

Two.
"""


def edit(section: str, field: tuple, after, before=None) -> FieldEdit:
    return FieldEdit("d.md", section, field, before, after)


def made(section: str) -> FieldEdit:
    return edit(section, IS_RULE, {})


def test_sections_of_a_plain_document_become_rules() -> None:
    written = write_edits(
        PLAIN,
        [
            edit("deposit", ("spirit",), "Bicycles come back."), made("deposit"),
            edit("deposit", ("flexibility",), "black"),
            made("return"),
        ],
    )  # fmt: skip
    assert written.text == (
        "---\nrules:\n  deposit:\n    flexibility: black\n    spirit: Bicycles come back.\n"
        "  return: {}\n---\n" + PLAIN
    )
    assert not written.collided
    assert not written.gone


def test_a_field_changes_in_its_own_line() -> None:
    written = write_edits(
        TWO,
        [edit("a", ("flexibility",), "black", "gray"), edit("b", ("owner",), None, "them")],
    )
    assert written.text == TWO.replace("gray", "black").replace("    owner: them\n", "")


def test_what_another_changed_in_the_same_field_collides() -> None:
    one = edit("a", ("flexibility",), "black")
    other = edit("b", ("spirit",), "Quiet.", "Peace.")
    written = write_edits(TWO, [one, other])
    assert written.collided == (one,)
    assert written.made == (other,)
    assert "gray" in written.text
    assert "Quiet." in written.text


def test_what_another_did_alike_is_no_collision() -> None:
    written = write_edits(TWO, [edit("a", ("flexibility",), "gray")])
    assert written.text == TWO
    assert len(written.made) == 1


def test_a_section_that_went_is_told() -> None:
    lost = edit("c", ("flexibility",), "gray")
    assert write_edits(TWO, [lost]).gone == (lost,)


def test_facts_that_cannot_be_read_are_refused() -> None:
    with pytest.raises(BadRequest):
        write_edits("---\na: [\n---\n# T\n\n## A\n", [made("a")])


def test_line_ends_stay() -> None:
    text = TWO.replace("\n", "\r\n")
    written = write_edits(text, [edit("b", ("spirit",), "Quiet.", "Peace."), made("a")])
    assert written.text == text.replace("Peace.", "Quiet.")


VALUES = {
    ("flexibility",): ["black", "gray"],
    ("owner",): ["returns-team", "yoga: team", "#1"],
    ("touchpoints",): [["returns"], ["returns", "joining"]],
    ("spirit",): ["Peace: for all.", "Two\nlines", "“Yes” – 'no'"],
    ("limits",): [["Never at night."]],
    ("origin", "cause"): ["A fire."],
    ("origin", "holds"): [{"answer": "yes", "checked": "2026-01-01", "by": "ana"}],
    ("options",): [[{"when": "Late", "offer": "Credit", "limit": "10 EUR", "who": "any"}]],
}


@pytest.mark.parametrize("seed", range(120))
def test_only_the_lines_of_edited_fields_change(seed: int) -> None:
    chance = random.Random(seed)
    text = chance.choice(DOCUMENTS).read_text("utf-8")
    document = parse_document("d.md", text)
    ids = [one.id for one in document.sections if one.id]
    before = fields_of(text)
    edits = []
    for section in chance.sample(ids, min(3, len(ids))):
        rule = trees.value_at(before, ("rules", section))
        for field in chance.sample(list(VALUES), 2):
            old = trees.value_at(rule, field) if rule is not None else None
            after = chance.choice([*VALUES[field], None])
            edits.append(edit(section, field, after, old))
    written = write_edits(text, edits)
    after = fields_of(written.text)
    assert (
        written.text[parse_document("d.md", written.text).body_start :]
        == (text[document.body_start :])
    )
    for one in edits:
        now = trees.value_at(after, ("rules", one.section, *one.field))
        assert is_same(now, one.after) or not (now or one.after)
    assert _without(after, edits) == _without(before, edits)
    words = {part for one in edits for part in _words(one)}
    for line in difflib.ndiff(text.splitlines(), written.text.splitlines()):
        if line[:2] in ("- ", "+ "):
            assert any(word in line for word in words), line


def _without(tree, edits) -> object:
    """The facts besides the edited ones, with what is empty left out."""
    for one in edits:
        path = ("rules", one.section, *one.field)
        if trees.value_at(tree, path) is not None:
            tree = trees.without(tree, path)
    return _filled(tree)


def _filled(tree) -> object:
    if not isinstance(tree, dict):
        return tree
    below = {key: _filled(value) for key, value in tree.items()}
    return {key: value for key, value in below.items() if value not in ({}, "")}


def _words(one: FieldEdit) -> set[str]:
    said = {"rules:", f"{one.section}:", "---", *(f"{part}:" for part in one.field)}
    for value in (one.before, one.after):
        said |= _texts(value)
    return said


def _texts(value) -> set[str]:
    if isinstance(value, dict):
        return {word for key, below in value.items() for word in {f"{key}:"} | _texts(below)}
    if isinstance(value, list):
        return {word for below in value for word in _texts(below)}
    return {line.strip()[:12] for line in str(value or "").splitlines() if line.strip()}
