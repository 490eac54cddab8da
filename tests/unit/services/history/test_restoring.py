"""Bringing back what was, and reading it as it was."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest

from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.services import editions
from handbook_app.services.authoring.saving import save_texts
from handbook_app.services.history import past, restoring
from handbook_app.services.history.archive import Archive
from handbook_app.services.history.differences import compare_versions
from handbook_app.services.history.written_out import write_out
from handbook_app.translations import translator
from tests.versioned import RETURNS as TEXT

RETURNS = "policies/returns.md"


def test_a_document_comes_back_to_the_byte(writer) -> None:
    one = writer()
    first = one.handbook.versions().tip()
    one.replace(RETURNS, "30 days", "60 days")
    edit = restoring.restore_document(one.handbook, RETURNS, first)
    save_texts(one.handbook, [edit], "Back")
    assert one.text(RETURNS) == TEXT
    assert len(list(one.handbook.versions().versions(RETURNS))) == 3


def test_a_document_that_was_removed_comes_back(writer) -> None:
    one = writer()
    first = one.handbook.versions().tip()
    one.save(RETURNS, None, "Remove it")
    save_texts(one.handbook, [restoring.restore_document(one.handbook, RETURNS, first)], "Back")
    assert one.text(RETURNS) == TEXT


def test_one_rule_comes_back_and_the_rest_stays(writer) -> None:
    one = writer()
    first = one.handbook.versions().tip()
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    one.replace(RETURNS, "within 30 days of", "within a year of")
    one.replace(RETURNS, "Opened articles stay", "Opened articles always stay")
    edit = restoring.restore_rule(one.handbook, RETURNS, "return-window", first)
    assert edit.text == TEXT.replace("Opened articles stay", "Opened articles always stay")


def test_a_rule_that_was_untagged_is_so_again(writer) -> None:
    one = writer({RETURNS: "# Returns\n\n## Late {#late}\n\nNo.\n"})
    first = one.handbook.versions().tip()
    one.save(RETURNS, "---\nrules:\n  late:\n    flexibility: black\n---\n" + one.text(RETURNS))
    edit = restoring.restore_rule(one.handbook, RETURNS, "late", first)
    assert "flexibility" not in (edit.text or "")


def test_the_last_save_is_undone_also_over_several_files(writer) -> None:
    one = writer()
    one.save_all({RETURNS: "# Other\n", "new.md": "# New\n"}, "Two at once")
    edits, version = restoring.undo_last_save(one.handbook)
    assert version.summary == "Two at once"
    save_texts(one.handbook, edits, "Undo")
    assert one.text(RETURNS) == TEXT
    assert not one.handbook.folder.has("new.md")
    again, _ = restoring.undo_last_save(one.handbook)
    save_texts(one.handbook, again, "Undo the undo")
    assert one.text(RETURNS) == "# Other\n"


def test_an_undo_is_called_in_the_language_of_the_person(writer) -> None:
    one = writer()
    one.replace(RETURNS, "30 days", "60 days", "Sixty days")
    one.handbook.in_words = translator("de")
    saved, _ = Archive(one.handbook).undo_last_save()
    assert one.handbook.versions().version(saved.version).summary == "Rückgängig: Sixty days"


def test_the_first_version_cannot_be_undone(writer) -> None:
    with pytest.raises(BadRequest):
        restoring.undo_last_save(writer().handbook)


def test_a_card_of_the_past(writer) -> None:
    one = writer()
    first = one.handbook.versions().tip()
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    then, path = past.as_of(one.handbook, RETURNS, first)
    with closing(then):
        rule = then.document(path).rule("return-window")
        assert rule is not None
        assert rule.options[0].limit == "14 days"
    with pytest.raises(NotFound):
        past.as_of(one.handbook, "nothing.md", first)


def test_the_whole_handbook_of_the_past_is_written_out_once(writer) -> None:
    one = writer()
    first = one.handbook.versions().tip()
    one.save_all({RETURNS: None, "new.md": "# New\n"}, "Replace")
    root = write_out(one.handbook, first).root
    assert [file.relative_to(root).as_posix() for file in root.rglob("*.md")] == [RETURNS]
    assert (root / RETURNS).read_text() == TEXT
    assert root.name == one.handbook.root.name
    stamp = (root / RETURNS).stat().st_mtime_ns
    assert write_out(one.handbook, first).root == root
    assert (root / RETURNS).stat().st_mtime_ns == stamp


def test_two_versions_compared_in_words_and_lines(writer) -> None:
    one = writer()
    first = one.handbook.versions().tip()
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    for start, end in ((first, ""), ("", ""), (first, one.handbook.versions().tip())):
        difference = compare_versions(one.handbook, RETURNS, start, end)
        assert [change.sentence for change in difference.documents.changes] == [
            "limit of option 1: 14 → 90 days"
        ]
        assert difference.texts.changed == 1


def test_what_is_not_a_version_yet_is_compared_first(writer) -> None:
    one = writer()
    (one.handbook.root / RETURNS).write_text(TEXT.replace("14 days", "15 days"))
    difference = compare_versions(one.handbook, RETURNS, "", "")
    assert difference.end == ""
    assert difference.texts.changed == 1


def test_an_edition_says_what_changed_since_the_last(writer) -> None:
    one = writer()
    editions.publish(one.handbook, "2026-1")
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    one.replace(RETURNS, "Opened articles stay", "Opened artcles stay", "A slip")
    second = editions.publish(one.handbook, "2026-2")
    assert second.notes == "- Returns, Return window: limit of option 1: 14 → 90 days"
    assert [one.name for one in editions.read_all(one.handbook)] == ["2026-2", "2026-1"]
    report = editions.compare(one.handbook, "2026-1", "2026-2")
    assert [document.path for document in report.documents] == [RETURNS]
    with pytest.raises(NotFound):
        editions.find(one.handbook, "2030")
    with pytest.raises(BadRequest):
        editions.publish(one.handbook, "2026-1")


def test_all_that_changed_since_a_day_that_day_included(writer) -> None:
    one = writer()
    one.replace("policies/returns.md", "limit: 14 days", "limit: 30 days")
    repository = one.handbook.versions()
    newest = repository.version("")
    today = newest.when.astimezone().date()
    report = editions.compare_since(one.handbook, today.isoformat())
    assert report.start == ""  # nothing was there when the day began
    assert report.end == newest.id
    assert "returns.md" in {document.path.rpartition("/")[2] for document in report.documents}
    since = editions.compare_since(one.handbook, newest.parents[0])
    assert [(str(change.sentence), change.section) for change in since.documents[0].changes] == [
        ("limit of option 1: 14 → 30 days", "return-window")
    ]
    tomorrow = (today + timedelta(days=1)).isoformat()
    assert editions.compare_since(one.handbook, tomorrow).documents == ()
    with pytest.raises(NotFound, match="2026-spring"):
        editions.compare_since(one.handbook, "2026-spring")
