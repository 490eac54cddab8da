"""What changed since this reader last read it: real versions, marks in a folder of the person."""

from __future__ import annotations

import json

import pytest

from handbook_app.model.errors import Cancelled
from handbook_app.services.authoring.saving import Who
from handbook_app.services.history import own_work, reading_marks
from handbook_app.services.history.reading_marks import ReadingMarks
from handbook_app.storage.versions import Author
from tests.versioned import BEN

RETURNS = "policies/returns.md"


@pytest.fixture
def one(writer):
    """A handbook that its reader knows as it is."""
    one = writer()
    assert ReadingMarks(one.handbook).changed() == ()
    return one


def told(one) -> dict[str, list[str]]:
    changed = ReadingMarks(one.handbook).changed()
    return {rule.section: [change.sentence for change in rule.changes] for rule in changed}


def test_who_reads_for_the_first_time_is_told_nothing(writer) -> None:
    one = writer()
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    assert told(one) == {}


def test_a_changed_rule_is_told_until_it_is_confirmed(one) -> None:
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    assert told(one) == {"return-window": ["limit of option 1: 14 → 90 days"]}
    marks = ReadingMarks(one.handbook)
    before = marks.confirm(marks.changed())
    assert told(one) == {}
    one.replace(RETURNS, "limit: 90 days", "limit: 91 days")
    rule = ReadingMarks(one.handbook).changed()[0]
    assert [change.sentence for change in rule.changes] == ["limit of option 1: 90 → 91 days"]
    assert rule.read is not None
    marks.take_back(before)
    assert told(one) == {"return-window": ["limit of option 1: 14 → 91 days"]}


def test_spelling_is_nothing_to_read_again(one) -> None:
    one.replace(RETURNS, "Goods come back", "Goods come  back")
    one.replace(RETURNS, "days of purchase", "days of purchace")
    assert told(one) == {}


def test_what_was_confirmed_is_followed_through_a_new_name(one) -> None:
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    marks = ReadingMarks(one.handbook)
    marks.confirm(marks.changed())
    text = one.text(RETURNS)
    one.save_all({RETURNS: None, "policies/back.md": text}, "Another name")
    assert told(one) == {}
    one.replace("policies/back.md", "limit: 90 days", "limit: 91 days")
    assert told(one) == {"return-window": ["limit of option 1: 90 → 91 days"]}


def test_a_rule_that_went_is_told_and_confirmed(one) -> None:
    one.save(RETURNS, None, "No returns any more")
    rules = ReadingMarks(one.handbook).changed()
    assert [(rule.section, rule.is_gone) for rule in rules] == [("return-window", True)]
    ReadingMarks(one.handbook).confirm(rules)
    assert told(one) == {}
    one.save("new.md", "# New\n", "Something else")
    assert "return-window" not in told(one)


def test_documents_without_rules_tell_of_their_sections(writer) -> None:
    one = writer({"a.md": "# A\n\n## Hours\n\nWe open at nine o'clock in the morning.\n"})
    assert told(one) == {}
    one.replace("a.md", "nine", "ten")
    assert list(told(one)) == ["hours"]


def test_nothing_is_compared_twice(one, monkeypatch) -> None:
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    marks = ReadingMarks(one.handbook)
    first = marks.changed()
    monkeypatch.setattr(one.handbook.versions(), "changes_between", None)
    assert marks.changed() == first


def test_of_very_many_the_first_are_told_until_they_are_read(writer, monkeypatch) -> None:
    monkeypatch.setattr(reading_marks, "_MOST", 2)
    one = writer({f"{name}.md": f"# {name}\n\n## Hours\n\nOpen at nine.\n" for name in "abc"})
    assert told(one) == {}
    one.save_all({f"{name}.md": f"# {name}\n\n## Hours\n\nClosed.\n" for name in "abc"}, "All")
    marks = ReadingMarks(one.handbook)
    first = marks.changed()
    assert [rule.path for rule in first] == ["a.md", "b.md"]
    marks.confirm(first)
    assert [rule.path for rule in marks.changed()] == ["c.md"]


def test_it_can_be_cancelled(one) -> None:
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    marks = ReadingMarks(one.handbook)
    with pytest.raises(Cancelled):
        marks.changed(lambda: True)
    assert len(marks.changed()) == 1


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"since": 3, "rules": {"a": 1}}'])
def test_marks_that_cannot_be_read_are_begun_anew(one, content: bytes) -> None:
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    (one.handbook.state / "read.json").write_bytes(content)
    assert told(one) == {}
    one.replace(RETURNS, "limit: 90 days", "limit: 91 days")
    assert list(told(one)) == ["return-window"]


def test_a_day_that_was_garbled_is_none(one) -> None:
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    marks = ReadingMarks(one.handbook)
    marks.confirm(marks.changed())
    file = one.handbook.state / "read.json"
    kept = json.loads(file.read_bytes())
    kept["rules"] = {key: (version, "yesterday") for key, (version, _) in kept["rules"].items()}
    file.write_text(json.dumps(kept))
    one.replace(RETURNS, "limit: 90 days", "limit: 91 days")
    assert [rule.read for rule in ReadingMarks(one.handbook).changed()] == [None]


def test_what_one_saves_oneself_needs_no_reading(one, monkeypatch: pytest.MonkeyPatch) -> None:
    me = one.handbook.versions().version("")
    monkeypatch.setattr(own_work, "who_saves", lambda repository: Who(Author(me.who, me.email)))
    marks = ReadingMarks(one.handbook)
    assert marks.changed() == ()
    one.replace(RETURNS, "limit: 14 days", "limit: 90 days")
    assert marks.changed() == ()
    assert told(one) == {}, "another window knows it too"
    text = one.text(RETURNS).replace("limit: 90 days", "limit: 91 days")
    one.save(RETURNS, text, author=BEN)
    assert [rule.section for rule in marks.changed()] == ["return-window"]
    one.replace(RETURNS, "Opened articles stay", "All opened articles stay")
    assert [rule.section for rule in marks.changed()] == ["return-window"], "Ben's is still unread"
