"""Informal rules, marks and names are written as one version, and no other line changes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from handbook_app.markup.documents import parse_document, parse_settings
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.services.authoring.saving import save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.services.inventory.informal import INFORMAL_PATH, Caught, capture
from handbook_app.services.inventory.listing_names import Listed, Named, mark_cell, write_name
from handbook_app.services.look_up import LookUp
from tests.versioned import ANA, RETURNS, Writer

SETTINGS = """\
# ours
languages: [de, en]
touchpoints:
  refunds: {name: {de: Erstattung, en: Refunds}}   # first
owners: {desk: {name: Desk}}
"""
Keep = Callable[..., str]


@pytest.fixture
def writer(tmp_path: Path):
    files = {"handbook.yaml": SETTINGS, "returns.md": RETURNS}
    made = Writer(tmp_path / "handbook", tmp_path, files)
    with closing(made.handbook):
        yield made


@pytest.fixture
def handbook(writer: Writer) -> Handbook:
    return writer.handbook


@pytest.fixture
def keep(writer: Writer) -> Keep:
    def save(*edits) -> str:
        saved = save_texts(writer.handbook, edits, "As said", author=ANA)
        writer.handbook.refresh()
        return saved.version

    return save


def test_a_sentence_becomes_a_rule_that_is_found(writer: Writer, keep: Keep) -> None:
    said = "We give tea to everyone who cries."
    keep(*capture(writer.handbook, Caught(said, "refunds", "gray", "desk", "standard")))
    document = parse_document(INFORMAL_PATH, writer.text(INFORMAL_PATH))
    (key,) = document.facts.rules
    rule = document.facts.rules[key]
    assert (rule.written, rule.flexibility, rule.owner) == ("informal", "gray", "desk")
    assert rule.touchpoints == ("refunds",)
    hit = LookUp(writer.handbook).search("tea cries").hits[0]
    assert (hit.rule, hit.written) == (key, "informal")
    assert writer.handbook.settings.inventory["refunds"].standard == "informal"
    assert writer.text("handbook.yaml").startswith(SETTINGS)


def test_rules_gather_in_one_document(writer: Writer, keep: Keep) -> None:
    for said in ("One two three.", "One two three.", "Four five."):
        keep(*capture(writer.handbook, Caught(said)))
    document = parse_document(INFORMAL_PATH, writer.text(INFORMAL_PATH))
    headings = [one.heading for one in document.sections if one.level == 2]
    assert headings == ["One two three", "One two three", "Four five"]
    assert len(document.facts.rules) == 3
    assert not document.problems


@pytest.mark.parametrize(
    "said",
    [
        "# no heading", "- no list", "1. no number", "> no quote", "```", "<!-- gone", "a | b",
        "---", "!!! note", "[x]: https://example.org", "\u202eturned", "# " * 300, "= - + @ x",
        "<img src=x>", "~~~", ":   a meaning", "{#id}", "*a* _b_ `c`",
    ],
)  # fmt: skip
def test_whatever_is_said_stays_a_sentence(writer: Writer, keep: Keep, said: str) -> None:
    """It hides nothing that comes after it, and is no Markdown."""
    if not any(letter.isalnum() for letter in said):
        with pytest.raises(BadRequest):
            capture(writer.handbook, Caught(said))
        return
    keep(*capture(writer.handbook, Caught(said)))
    keep(*capture(writer.handbook, Caught("The next rule.")))
    document = parse_document(INFORMAL_PATH, writer.text(INFORMAL_PATH))
    assert [one.level for one in document.sections if one.level] == [1, 2, 2]
    assert len(document.facts.rules) == 2
    assert not document.problems


@pytest.mark.parametrize("said", ["", "   ", "…", "word " * 600])
def test_what_is_no_sentence_is_refused(handbook: Handbook, said: str) -> None:
    with pytest.raises(BadRequest):
        capture(handbook, Caught(said))


def test_a_mark_is_one_line_and_can_be_taken_back(writer: Writer, keep: Keep) -> None:
    keep(mark_cell(writer.handbook, "refunds", "standard", "none-needed"))
    text = writer.text("handbook.yaml")
    assert text == f"{SETTINGS}inventory:\n  refunds:\n    standard: none-needed\n"
    keep(mark_cell(writer.handbook, "refunds", "standard", ""))
    assert writer.text("handbook.yaml").rstrip() == SETTINGS.rstrip()


@pytest.mark.parametrize("place", [("", "policy"), ("refunds", ""), ("refunds", "poem")])
def test_only_a_cell_can_be_marked(handbook: Handbook, place: tuple[str, str]) -> None:
    with pytest.raises(BadRequest):
        mark_cell(handbook, *place, "missing")


def test_the_first_touchpoint_of_a_folder_without_settings(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    with closing(Handbook(tmp_path / "rules", tmp_path / "cache")) as handbook:
        edit = write_name(handbook, Named(Listed.TOUCHPOINTS, {"": "At the counter"}))
    assert edit.text == "touchpoints:\n  at-the-counter:\n    name: At the counter\n"
    assert edit.opened is None


def test_names_in_several_languages(writer: Writer, keep: Keep) -> None:
    names = {"de": " Etwas  zurückgeben ", "en": "", "ru": "Возврат: да"}
    keep(write_name(writer.handbook, Named(Listed.TOUCHPOINTS, names)))
    touchpoints = parse_settings(writer.text("handbook.yaml"))[0].touchpoints
    assert dict(touchpoints["etwas-zurückgeben"].name) == {
        "de": "Etwas zurückgeben", "ru": "Возврат: да",
    }  # fmt: skip
    assert "# first" in writer.text("handbook.yaml")


def test_a_name_can_be_changed_and_stays_the_same_thing(writer: Writer, keep: Keep) -> None:
    wanted = Named(Listed.TOUCHPOINTS, {"de": "Geld zurück", "en": "Money back"}, id="refunds")
    keep(write_name(writer.handbook, wanted))
    settings = writer.handbook.settings
    assert list(settings.touchpoints) == ["refunds"]
    assert settings.touchpoints["refunds"].name["en"] == "Money back"
    with pytest.raises(NotFound):
        write_name(writer.handbook, Named(Listed.VALUES, {"": "x"}, id="nothing"))
    with pytest.raises(BadRequest):
        write_name(writer.handbook, Named(Listed.OWNERS, {"": "  "}))


def test_a_value_has_a_meaning(writer: Writer, keep: Keep) -> None:
    keep(write_name(writer.handbook, Named(Listed.VALUES, {"": "Fairness"}, {"": "The same."})))
    value = writer.handbook.settings.values["fairness"]
    assert (dict(value.name), dict(value.meaning)) == ({"": "Fairness"}, {"": "The same."})
