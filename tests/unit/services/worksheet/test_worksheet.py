"""The rows of a handbook, and a sitting saved as one version."""

from __future__ import annotations

from contextlib import closing

import pytest

from handbook_app.services.worksheet.kept import KeptSitting
from handbook_app.services.worksheet.rows import SheetRows, SheetWish, find_rows, sort_rows
from handbook_app.services.worksheet.sitting import IS_RULE, FieldEdit
from handbook_app.services.worksheet.worksheet import Settled, Worksheet
from tests.versioned import RETURNS, Writer

BENDS = ("flexibility",)
PLAIN = "# Bicycles\n\n## Deposit\n\nLeave it.\n\n## Bring back\n\nBy six.\n"


@pytest.fixture
def written(tmp_path):
    files = {"policies/returns.md": RETURNS, "bicycles.md": PLAIN}
    one = Writer(tmp_path / "rules", tmp_path, files)
    with closing(one.handbook):
        yield one


@pytest.fixture
def sheet(written) -> Worksheet:
    return Worksheet(written.handbook)


def headings(sheet: Worksheet, wish: SheetWish) -> list[str]:
    rows = sheet.rows()
    return [rows[at].section.heading for at in find_rows(rows, wish, {})]


def test_rules_and_what_could_become_one(sheet: Worksheet) -> None:
    assert headings(sheet, SheetWish()) == ["Return window"]
    none_yet = headings(sheet, SheetWish(which="sections"))
    assert none_yet == ["Bicycles", "Deposit", "Bring back", "Returns and refunds"[:7], "Hygiene"]
    assert headings(sheet, SheetWish(which="all", words="RETURN window")) == ["Return window"]
    assert headings(sheet, SheetWish(which="all", kind="policy", words="hyg")) == ["Hygiene"]
    assert headings(sheet, SheetWish(flexibility="black")) == []


def test_sorting_keeps_what_is_alike_in_its_order(sheet: Worksheet) -> None:
    rows = sheet.rows()
    everything = range(len(rows))
    by_heading = sort_rows(rows, everything, "heading", {})
    said = [rows[at].section.heading for at in by_heading]
    assert said == sorted(said, key=str.casefold)
    for column in ("bends", "owner", "spirit", "bounds", "way", "origin", "due", "gaps", "kind"):
        assert sorted(sort_rows(rows, everything, column, {}, downwards=True)) == [*everything]


def test_a_sitting_is_one_version_of_several_documents(written, sheet: Worksheet) -> None:
    before = written.handbook.versions().tip()
    edits = [
        FieldEdit("policies/returns.md", "return-window", BENDS, "gray", "black"),
        FieldEdit("bicycles.md", "deposit", IS_RULE, None, {}),
        FieldEdit("bicycles.md", "deposit", BENDS, None, "gray"),
    ]
    prepared = sheet.prepare(edits)
    proposed = sheet.propose(prepared)
    assert proposed.summary == "Decide 2 rules: 1 black, 1 gray"
    assert proposed.is_substance
    done = sheet.save(edits, {}, proposed.summary, substance=True)
    assert not done.collisions
    assert len(done.texts) == 2
    now = written.handbook.versions().tip()
    assert now != before
    assert "flexibility: black" in written.text("policies/returns.md")
    assert written.text("bicycles.md").startswith("---\nrules:\n  deposit:\n    flexibility: gray")


def test_what_others_saved_in_other_fields_stays(written, sheet: Worksheet) -> None:
    edits = [FieldEdit("policies/returns.md", "return-window", BENDS, "gray", "black")]
    written.replace("policies/returns.md", "14 days", "21 days")
    done = sheet.save(edits, {}, "Black", substance=True)
    assert len(done.texts) == 1
    text = written.text("policies/returns.md")
    assert "21 days" in text
    assert "flexibility: black" in text


def test_the_same_field_is_decided_by_a_person(written, sheet: Worksheet) -> None:
    path, field = "policies/returns.md", ("limits",)
    edits = [
        FieldEdit(path, "return-window", field, "Never for opened articles.", ["Never at night."]),
        FieldEdit(path, "return-window", BENDS, "gray", "black"),
    ]
    written.replace(path, "Never for opened articles.", "Never on Sundays.")
    answer = sheet.save(edits, {}, "x", substance=True)
    assert not answer.texts
    assert "Sundays" in written.text(path)
    (collision,) = answer.collisions
    assert [piece.theirs.strip() for piece in collision.joined.collisions] == [
        "limits: Never on Sundays."
    ]
    chosen = collision.joined.with_choices([one.mine for one in collision.joined.collisions])
    settled = {path: Settled(chosen, collision.theirs.hash)}
    assert sheet.save(edits, settled, "Decide", substance=True).texts
    text = written.text(path)
    assert "Never at night." in text
    assert "Sundays" not in text
    assert "flexibility: black" in text


def test_what_is_no_longer_there_stays_meant(written, sheet: Worksheet) -> None:
    edits = [
        FieldEdit("gone.md", "a", BENDS, None, "gray"),
        FieldEdit("bicycles.md", "deposit", BENDS, None, "gray"),
        FieldEdit("bicycles.md", "nowhere", BENDS, None, "gray"),
    ]
    prepared = sheet.prepare(edits)
    assert prepared.gone == (edits[0], edits[2])
    assert prepared.edits == (edits[1],)


def test_a_sitting_is_kept_and_forgotten(written, sheet: Worksheet) -> None:
    kept = KeptSitting((FieldEdit("bicycles.md", "deposit", BENDS, None, "gray"),))
    sheet.keep(kept)
    assert Worksheet(written.handbook).kept() == kept
    sheet.keep(KeptSitting())
    assert sheet.kept().is_empty


def test_rows_are_made_when_they_are_asked_for(written) -> None:
    rows = SheetRows(written.handbook.catalogue())
    assert len(rows) == len(rows.places) == 6
    assert [row.place for row in rows] == rows.places
    assert rows[-1] == rows[len(rows) - 1]
    for at, place in enumerate(rows.places):
        assert rows[at].place == place
        assert rows.number_of(place) == at
    assert rows.number_of(("bicycles.md", "nowhere")) is None
    assert rows.number_of(("nowhere.md", "deposit")) is None
    assert not SheetRows()


def test_many_rows_are_sorted_as_few_are(written, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = SheetRows(written.handbook.catalogue())
    everything = range(len(rows))
    for downwards in (False, True):
        for column in ("heading", "bends", "kind"):
            before = sort_rows(rows, everything, column, {}, downwards=downwards)
            monkeypatch.setattr("handbook_app.services.worksheet.rows._AT_ONCE", 2)
            assert sort_rows(rows, everything, column, {}, downwards=downwards) == before
            monkeypatch.undo()
