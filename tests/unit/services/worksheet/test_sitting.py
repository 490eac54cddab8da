"""What is meant, the way back and forth, and what a sitting is called."""

from __future__ import annotations

from handbook_app.services.worksheet.kept import KeptSitting, as_text, from_text
from handbook_app.services.worksheet.sitting import IS_RULE, FieldEdit, Sitting, edits_for
from handbook_app.services.worksheet.summary import summary_of

A, B = ("d.md", "a"), ("d.md", "b")
BENDS = ("flexibility",)


def mean(sitting: Sitting, place, saved, values) -> None:
    edits = edits_for(place, saved, sitting.tree_of(place, saved), values)
    assert set(sitting.take(edits)) <= {place, None}


def test_a_section_becomes_a_rule_along_with_its_first_field() -> None:
    sitting = Sitting()
    mean(sitting, A, None, {BENDS: "gray"})
    mean(sitting, A, None, {("origin", "cause"): "A fire."})
    assert [one.field for one in sitting.edits] == [IS_RULE, BENDS, ("origin", "cause")]
    assert sitting.tree_of(A, None) == {"flexibility": "gray", "origin": {"cause": "A fire."}}


def test_back_and_forth() -> None:
    sitting = Sitting()
    mean(sitting, A, {"flexibility": "gray"}, {BENDS: "black"})
    mean(sitting, B, None, {BENDS: "gray"})
    assert set(sitting.undo()) == {B}
    assert sitting.places == (A,)
    assert set(sitting.undo()) == {A}
    assert not sitting.edits
    assert not sitting.can_undo
    assert set(sitting.redo()) == {A}
    assert set(sitting.redo()) == {B}
    assert len(sitting.places) == 2
    assert set(sitting.undo()) == {B}
    mean(sitting, A, {"flexibility": "gray"}, {BENDS: None})
    assert not sitting.can_redo


def test_what_goes_back_is_no_edit_and_the_first_state_counts() -> None:
    sitting = Sitting()
    saved = {"flexibility": "gray"}
    mean(sitting, A, saved, {BENDS: "black"})
    mean(sitting, A, saved, {BENDS: None})
    assert sitting.edits[0].before == "gray"
    mean(sitting, A, saved, {BENDS: "gray"})
    assert not sitting.edits
    assert set(sitting.undo()) == {A}
    assert sitting.edits[0].after is None


def test_what_is_saved_is_forgotten_and_what_came_after_stays() -> None:
    sitting = Sitting()
    mean(sitting, A, {}, {BENDS: "black", ("owner",): "us"})
    saved = sitting.edits
    mean(sitting, A, {}, {("owner",): "them"})
    assert set(sitting.forget(saved)) == {A}
    assert [(one.before, one.after) for one in sitting.edits] == [("us", "them")]


def test_it_survives_being_kept() -> None:
    sitting = Sitting()
    mean(sitting, A, None, {BENDS: "gray", ("limits",): ["Never “so”."]})
    kept = KeptSitting(sitting.edits, {A: ("reason",)}, (A, B), 1)
    assert from_text(as_text(kept)) == kept


def test_rubbish_is_an_empty_sitting() -> None:
    for text in ("", "[]", '{"form": 1}', '{"form": 1, "edits": [[1]], "asked": []}', "[" * 9999):
        assert from_text(text) == KeptSitting()


def decided(count: int, bends: str) -> list[FieldEdit]:
    return [FieldEdit("d.md", f"{bends}{at}", BENDS, None, bends) for at in range(count)]


def test_what_it_is_called() -> None:
    assert summary_of([*decided(5, "black"), *decided(7, "gray")]) == (
        "Decide 12 rules: 5 black, 7 gray"
    )
    others = [FieldEdit("e.md", f"r{at}", ("owner",), None, "us") for at in range(3)]
    assert summary_of([*decided(2, "gray"), *others]) == ("Decide 2 rules: 2 gray; fill in 3 more")
    assert summary_of(others) == "Fill in 3 rules"
    made = [FieldEdit("e.md", f"r{at}", IS_RULE, None, {}) for at in range(40)]
    assert summary_of(made) == "Make 40 sections rules"
    assert summary_of(decided(1, "gray")) == ""
