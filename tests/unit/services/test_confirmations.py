"""Who says to have read what: on record with a name, and nothing without being said."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from handbook_app.model.errors import NotFound, OnlyRead
from handbook_app.model.records import Confirmation
from handbook_app.services.confirmations import Confirmations
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.measuring import measure
from handbook_app.services.health.survey import Matter
from handbook_app.services.listing import Rows, Wish, list_rows
from handbook_app.services.records import Records
from tests.versioned import ANA, BEN, Writer

TODAY = date(2026, 6, 30)
RETURNS = """---
id: returns
rules:
  window: {flexibility: gray}
  receipt: {flexibility: black}
  gone: {flexibility: black, status: retired}
---
# Returns

## Window {#window}

Within 30 days.

### At Christmas {#christmas}

Longer.

## Receipt {#receipt}

With a receipt.

## Gone {#gone}

No more.
"""
PLAIN = "# Plain\n\nA page.\n\n## One {#one}\n\nFirst.\n\n## Two {#two}\n\nSecond.\n"
DRAFT = "---\nstatus: draft\n---\n# Draft\n\nNot yet.\n"
GERMAN = RETURNS.replace("id: returns", "id: returns-de\ntranslation-of: {id: returns}")
FILES = {"returns.md": RETURNS, "plain.md": PLAIN, "draft.md": DRAFT, "de.md": GERMAN}


@pytest.fixture
def one(writer: Callable[..., Writer]) -> Writer:
    return writer(FILES)


def never_read(handbook: Handbook) -> list[str]:
    """What the figure counts, and the list with its filter as well."""
    figure = measure(handbook, TODAY, history=False).figure(Matter.NEVER_READ)
    read = Confirmations(handbook).days()
    listed = list_rows(handbook.catalogue(), Wish(status="", is_never_read=True), read=read)
    assert set(listed) == set(figure.rows)
    assert figure.of == 3
    return [f"{row.id}#{row.section}" for row in listed]


def test_what_nobody_confirmed_is_never_read_and_no_fault_yet(one: Writer) -> None:
    assert never_read(one.handbook) == ["plain#", "returns#window", "returns#receipt"]
    assert not measure(one.handbook, TODAY, history=False).figure(Matter.NEVER_READ).is_begun


def test_a_confirmation_is_a_record_with_name_and_text(one: Writer) -> None:
    tip = one.handbook.versions().tip()
    said = Confirmations(one.handbook).confirm([("returns.md", "window")])
    assert said.by == "Tess Tester"
    (record,) = Records(one.handbook).all(Confirmation)
    about = record.about
    assert (record.by, about.document, about.section) == ("Tess Tester", "returns", "window")
    assert about.text == one.opened("returns.md").hash
    assert one.handbook.versions().tip() == tip
    assert never_read(one.handbook) == ["plain#", "returns#receipt"]
    assert measure(one.handbook, TODAY, history=False).figure(Matter.NEVER_READ).is_begun


@pytest.mark.parametrize(
    ("path", "section", "left"),
    [
        ("returns.md", "christmas", ["plain#", "returns#receipt"]),
        ("returns.md", "returns", ["plain#"]),
        ("returns.md", "", ["plain#"]),
        ("plain.md", "", ["returns#window", "returns#receipt"]),
        ("plain.md", "plain", ["returns#window", "returns#receipt"]),
        ("plain.md", "one", ["plain#", "returns#window", "returns#receipt"]),
        ("de.md", "receipt", ["plain#", "returns#window"]),
    ],
)
def test_what_is_read_with_a_place(one: Writer, path: str, section: str, left: list[str]) -> None:
    Confirmations(one.handbook).confirm([(path, section)])
    assert never_read(one.handbook) == left


def test_many_rules_of_a_document_are_one_record(one: Writer) -> None:
    places = [("returns.md", "window"), ("returns.md", "receipt"), ("plain.md", "")]
    said = Confirmations(one.handbook).confirm(places)
    assert len(said.names) == len(Records(one.handbook).all(Confirmation)) == 2
    assert never_read(one.handbook) == []


def test_taking_back_makes_it_unread(one: Writer) -> None:
    confirmations = Confirmations(one.handbook)
    said = confirmations.confirm([("returns.md", "")])
    confirmations.take_back(said.names)
    assert never_read(one.handbook) == ["plain#", "returns#window", "returns#receipt"]


def test_the_latest_of_one_person_is_found(one: Writer) -> None:
    confirmations = Confirmations(one.handbook)
    ana, ben = (f"{who.name} <{who.email}>" for who in (ANA, BEN))
    first = confirmations.confirm([("returns.md", "")], ana)
    confirmations.confirm([("returns.md", "window")], ben)
    assert confirmations.latest_of("returns.md", "window", ana) == first.names[0]
    with pytest.raises(NotFound, match="Ben Okafor"):
        confirmations.latest_of("returns.md", "receipt", ben)


@pytest.mark.parametrize("place", [("nowhere.md", ""), ("returns.md", "nowhere")])
def test_what_is_not_there_cannot_be_read(one: Writer, place: tuple[str, str]) -> None:
    with pytest.raises(NotFound):
        Confirmations(one.handbook).confirm([place])


def test_opening_lists_and_counting_record_nothing(one: Writer) -> None:
    never_read(one.handbook)
    one.handbook.document("returns.md")
    assert Records(one.handbook).all(Confirmation) == ()


def test_it_works_where_the_handbook_itself_cannot_be_written(one: Writer) -> None:
    (one.handbook.root / ".git" / "MERGE_HEAD").write_text("0" * 40 + "\n")
    Confirmations(one.handbook).confirm([("returns.md", "window")])
    assert never_read(one.handbook) == ["plain#", "returns#receipt"]


def test_without_versions_it_is_a_file(tmp_path: Path) -> None:
    root = tmp_path / "plain"
    root.mkdir()
    for name, text in FILES.items():
        (root / name).write_text(text)
    for name in ("cache", "state"):
        (tmp_path / name).mkdir(mode=0o700)
    with closing(Handbook(root, tmp_path / "cache", tmp_path / "state")) as found:
        found.refresh()
        Confirmations(found).confirm([("returns.md", "window")])
        assert len(list(root.glob("records/*/confirmation-*.yaml"))) == 1
        assert never_read(found) == ["plain#", "returns#receipt"]
    with closing(Handbook(root, tmp_path / "cache")) as past, pytest.raises(OnlyRead):
        Confirmations(past).confirm([("returns.md", "receipt")])


def test_a_document_is_read_when_all_its_rules_are(one: Writer) -> None:
    confirmations = Confirmations(one.handbook)
    whole = Wish(is_never_read=True)

    def listed() -> list[str]:
        rows = list_rows(one.handbook.catalogue(), whole, Rows.DOCUMENTS, confirmations.days())
        return [row.id for row in rows]

    confirmations.confirm([("returns.md", "window"), ("plain.md", "")])
    assert listed() == ["returns"]
    confirmations.confirm([("returns.md", "receipt")])
    assert listed() == []
