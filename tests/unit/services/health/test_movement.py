"""Changes of substance are counted where they happened; editorial ones are not."""

from __future__ import annotations

import subprocess
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from handbook_app.model.errors import Cancelled
from handbook_app.model.progress import Progress
from handbook_app.services.authoring.saving import TextEdit, save_texts
from handbook_app.services.handbook import Handbook
from handbook_app.services.health import steps
from handbook_app.services.health.changed_sections import sections_changed
from handbook_app.services.health.movement import Movement, Wanted
from handbook_app.storage.answers import Answers
from handbook_app.storage.versions import Repository
from tests.versioned import ANA, RETURNS, Writer


@pytest.fixture
def writer(tmp_path: Path):
    made = Writer(tmp_path / "handbook", tmp_path, {"returns.md": RETURNS, "other.md": "# Other\n"})
    with closing(made.handbook):
        yield made


def moved(writer: Writer, **how) -> list[tuple[str, str]]:
    journal = Movement(writer.handbook).read(**how)
    return [(move.path, move.section) for move in journal.moves]


def test_what_came_in_at_the_beginning_is_no_change(writer: Writer) -> None:
    assert moved(writer) == []
    writer.save("new.md", "---\nstatus: in-force\n---\n# New\n\nIt applies.\n")
    assert moved(writer) == [("new.md", "")]


def test_substance_is_counted_in_its_rule(writer: Writer) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    writer.replace("returns.md", "within 30 days", "within 60 days")
    assert moved(writer) == [("returns.md", "return-window")] * 2


def test_spelling_does_not_count(writer: Writer) -> None:
    writer.replace("returns.md", "Opened articles stay", "Opened articles  stay")
    assert moved(writer) == []


def test_who_saved_may_have_said_that_it_is_editorial(writer: Writer) -> None:
    text = writer.text("returns.md").replace("within 30 days", "within 60 days")
    edit = TextEdit("returns.md", text, writer.opened("returns.md"))
    save_texts(writer.handbook, [edit], "As meant", substance=False, author=ANA)
    assert moved(writer) == []


def test_a_renamed_document_keeps_its_moves(writer: Writer) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    writer.save_all({"returns.md": None, "refunds/returns.md": writer.text("returns.md")})
    assert moved(writer) == [("refunds/returns.md", "return-window")]


def nobody_compares(*_: object) -> None:
    raise AssertionError


def test_what_was_looked_into_is_remembered(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    before = moved(writer)
    monkeypatch.setattr("handbook_app.services.health.movement.sections_changed", nobody_compares)
    assert moved(writer) == before


def asked_of_git(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Since which version git is asked for the history, each time that it is."""
    asked: list[str] = []
    real = Repository.versions

    def versions(self, *args, **more):
        asked.append(more.get("since", ""))
        return real(self, *args, **more)

    monkeypatch.setattr(Repository, "versions", versions)
    return asked


def test_only_what_is_new_is_asked_of_git(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    known = writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    asked = asked_of_git(monkeypatch)
    moved(writer)
    assert moved(writer) == [("returns.md", "return-window")]
    writer.save_all({"returns.md": None, "refunds.md": writer.text("returns.md")})
    writer.replace("refunds.md", "limit: 30 days", "limit: 60 days")
    assert moved(writer) == [("refunds.md", "return-window")] * 2
    assert moved(writer) == [("refunds.md", "return-window")] * 2
    assert asked == ["", known]


def test_a_history_that_was_written_anew_is_read_anew(writer: Writer) -> None:
    first = writer.handbook.versions().tip()
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    assert moved(writer) == [("returns.md", "return-window")]
    writer.handbook.close()
    git(writer, "reset", "--hard", first)
    writer.handbook.refresh()
    assert moved(writer) == []
    writer.replace("returns.md", "within 30 days", "within 60 days")
    assert moved(writer) == [("returns.md", "return-window")]


def test_lines_that_were_joined_count_once(writer: Writer) -> None:
    moved(writer)
    git(writer, "checkout", "-b", "aside")
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    git(writer, "checkout", "main")
    writer.handbook.refresh()
    writer.save("other.md", "# Other\n\nMore of it.\n")
    assert moved(writer) == [("other.md", "other")]
    git(writer, "merge", "aside", "--no-edit")
    after = moved(writer)
    (writer.handbook.cache / "movement.sqlite").unlink()
    assert sorted(moved(writer)) == sorted(after)


def test_a_part_of_a_history_is_not_remembered_as_all_of_it(writer: Writer, tmp_path: Path) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    writer.replace("returns.md", "limit: 30 days", "limit: 60 days")
    root, copy = writer.handbook.root, tmp_path / "copy"
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{root}", str(copy)], check=True)
    for name in ("c", "s"):
        (tmp_path / name).mkdir(mode=0o700)
    with closing(Handbook(copy, tmp_path / "c", tmp_path / "s")) as other:
        assert Movement(other).read().moves == ()
        subprocess.run(["git", "fetch", "-q", "--unshallow"], cwd=copy, check=True)
        assert len(Movement(other).read().moves) == 2


def test_a_memory_of_another_form_is_begun_anew(writer: Writer) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    before = moved(writer)
    answers = Answers(writer.handbook.cache / "movement.sqlite")
    for odd in ("[]", "no", '["x"]', '["", "", [["a"]]]', '["", 3, [[1, 2, 3, 4, 5, 6]]]'):
        answers.remember({steps._KEPT: odd})
        assert moved(writer) == before


class TestTheLatestOfADocument:
    LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)

    def wanted(self, after: datetime = LONG_AGO, *sections: str) -> Wanted:
        return Wanted("returns.md", frozenset(sections or ("return-window",)), after)

    def test_it_is_the_last_that_touched_one_of_the_sections(self, writer: Writer) -> None:
        asked = self.wanted()
        assert Movement(writer.handbook).latest([asked]) == {}
        version = writer.replace("returns.md", "within 30 days", "within 60 days")
        writer.replace("returns.md", "Opened articles stay", "Nothing stays")
        assert Movement(writer.handbook).latest([asked])[asked].version == version
        other = self.wanted(self.LONG_AGO, "hygiene")
        found = Movement(writer.handbook).latest([asked, other])
        assert found[other].version != found[asked].version == version

    def test_what_was_before_a_moment_is_not_looked_into(
        self, writer: Writer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        writer.replace("returns.md", "within 30 days", "within 60 days")
        tomorrow = datetime.now(UTC) + timedelta(days=1)
        monkeypatch.setattr(
            "handbook_app.services.health.movement.sections_changed", nobody_compares
        )
        assert Movement(writer.handbook).latest([self.wanted(tomorrow)]) == {}
        with pytest.raises(AssertionError):
            Movement(writer.handbook).latest([self.wanted()])

    def test_no_further_back_than_to_the_first_that_is_found(
        self, writer: Writer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for days in (40, 50, 60):
            writer.replace("returns.md", f"within {days - 10} days", f"within {days} days")
        looked: list[str] = []

        def look(before: str, after: str) -> list[str]:
            looked.append(after)
            return sections_changed(before, after)

        monkeypatch.setattr("handbook_app.services.health.movement.sections_changed", look)
        Movement(writer.handbook).latest([self.wanted()])
        assert len(looked) == 1


def git(writer: Writer, *words: str) -> None:
    who = ["-c", f"user.name={ANA.name}", "-c", f"user.email={ANA.email}"]
    subprocess.run(["git", *who, *words], cwd=writer.handbook.root, check=True, capture_output=True)


def test_a_damaged_memory_is_begun_anew(writer: Writer) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    before = moved(writer)
    file = writer.handbook.cache / "movement.sqlite"
    file.write_bytes(b"no database" * 1000)
    assert moved(writer) == before
    assert moved(writer) == before


def test_what_there_was_no_time_for_is_said(writer: Writer) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    journal = Movement(writer.handbook).read(most=0)
    assert journal.moves == ()
    assert journal.pending == 1
    assert Movement(writer.handbook).read().pending == 0


def test_only_lately(writer: Writer) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    journal = Movement(writer.handbook).read(since=date.today() + timedelta(days=2))
    assert journal.pending == 1


def test_it_can_be_stopped(writer: Writer) -> None:
    with pytest.raises(Cancelled):
        Movement(writer.handbook).read(progress=Progress(is_cancelled=lambda: True))
