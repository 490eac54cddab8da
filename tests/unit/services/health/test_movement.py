"""Changes of substance are counted where they happened; editorial ones are not."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from handbook_app.model.errors import Cancelled
from handbook_app.model.progress import Progress
from handbook_app.services.authoring.saving import TextEdit, save_texts
from handbook_app.services.health.movement import Movement
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


def test_what_was_looked_into_is_remembered(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    before = moved(writer)

    def nobody_compares(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("handbook_app.services.health.movement.compare_documents", nobody_compares)
    assert moved(writer) == before


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
    assert journal.pending == 3
    assert Movement(writer.handbook).read().pending == 0


def test_only_lately(writer: Writer) -> None:
    writer.replace("returns.md", "limit: 14 days", "limit: 30 days")
    journal = Movement(writer.handbook).read(since=date.today() + timedelta(days=2))
    assert journal.pending == 3


def test_it_can_be_stopped(writer: Writer) -> None:
    with pytest.raises(Cancelled):
        Movement(writer.handbook).read(progress=Progress(is_cancelled=lambda: True))
