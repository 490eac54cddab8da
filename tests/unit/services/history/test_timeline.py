"""The history of a document and of one rule, through edits, new names and new documents."""

from __future__ import annotations

import pytest

from handbook_app.model.errors import NotFound, Unavailable
from handbook_app.services.authoring.documents import rename_document
from handbook_app.services.authoring.saving import save_texts
from handbook_app.services.history.timeline import read_timeline, require_timeline
from tests.versioned import RETURNS as RETURNS_TEXT

RETURNS = "policies/returns.md"


def sentences(writer, path: str, section: str) -> list[list[str]]:
    moments = read_timeline(writer.handbook, path, section)
    return [[change.sentence for change in moment.changes] for moment in moments]


def test_a_rule_has_the_versions_that_changed_it_and_no_others(writer) -> None:
    one = writer()
    one.replace(RETURNS, "limit: 14 days", "limit: 30 days")
    one.replace(RETURNS, "Opened articles stay", "Opened articles always stay")
    one.replace(RETURNS, "flexibility: gray", "flexibility: black")
    found = sentences(one, RETURNS, "return-window")
    assert found[:2] == [["gray → black"], ["limit of option 1: 14 → 30 days"]]
    assert len(found) == 3


def test_a_rule_is_followed_through_a_new_name_of_its_document(writer) -> None:
    one = writer()
    one.replace(RETURNS, "limit: 14 days", "limit: 20 days")
    save_texts(one.handbook, rename_document(one.handbook, RETURNS, "rules/goods.md"), "Rename")
    one.handbook.refresh()
    one.replace("rules/goods.md", "limit: 20 days", "limit: 30 days")
    moments = list(read_timeline(one.handbook, "rules/goods.md", "return-window"))
    assert [moment.path for moment in moments] == ["rules/goods.md"] * 2 + [RETURNS] * 2
    assert moments[1].moved_from == RETURNS


def test_a_rule_is_followed_into_the_document_it_came_from(writer) -> None:
    other = "# Clean goods\n\n## Care {#care}\n\nWash your hands.\n"
    one = writer({RETURNS: RETURNS_TEXT, "hygiene.md": other})
    section = "## Hygiene {#hygiene}\n\nOpened articles stay with the customer.\n"
    one.replace(RETURNS, "stay with the customer", "stay with the person who opened them")
    moved = section.replace("stay with the customer", "stay with the person who opened them")
    one.save_all(
        {
            RETURNS: one.text(RETURNS).replace(moved, ""),
            "hygiene.md": one.text("hygiene.md") + "\n" + moved,
        },
        "Move hygiene",
    )
    moments = list(read_timeline(one.handbook, "hygiene.md", "hygiene"))
    assert [moment.path for moment in moments] == ["hygiene.md", RETURNS, RETURNS]
    assert moments[0].moved_from == RETURNS
    assert moments[1].version.summary.startswith("Hygiene")


def test_a_section_that_got_a_new_id_keeps_its_past(writer) -> None:
    one = writer()
    one.replace(RETURNS, "stay with the customer", "are not taken back")
    one.replace(RETURNS, "## Hygiene {#hygiene}", "## Opened articles {#opened-articles}")
    moments = list(read_timeline(one.handbook, RETURNS, "opened-articles"))
    assert [moment.section for moment in moments] == ["opened-articles", "hygiene", "hygiene"]


def test_a_document_that_is_gone_still_has_its_history(writer) -> None:
    one = writer()
    one.save(RETURNS, None, "Remove it")
    assert [moment.files[0].what for moment in read_timeline(one.handbook, RETURNS)] == [
        "removed",
        "added",
    ]


def test_the_whole_handbook(writer) -> None:
    one = writer()
    one.save("new.md", "# New\n", "Add it")
    moments = list(read_timeline(one.handbook))
    assert [moment.version.summary for moment in moments] == ["Add it", "Start the handbook"]
    assert list(read_timeline(one.handbook, limit=1)) == moments[:1]


def test_what_no_version_has_is_said(writer, open_handbook) -> None:
    one = writer()
    with pytest.raises(NotFound):
        require_timeline(read_timeline(one.handbook, "nothing.md"), "nothing.md")
    with pytest.raises(Unavailable, match="no history"):
        list(read_timeline(open_handbook({"a.md": "# A\n"})))
