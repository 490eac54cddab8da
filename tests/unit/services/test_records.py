"""Records are added by many at once, read as one, and never touch the handbook's own line."""

from __future__ import annotations

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handbook_app.markup.records import read_record, write_record
from handbook_app.model.errors import OnlyRead
from handbook_app.model.records import About, Outcome, Review
from handbook_app.services.handbook import Handbook
from handbook_app.services.records import Records
from tests.versioned import ANA, BEN, RETURNS, Writer

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


def review(note: str = "", minutes: int = 0, **more: object) -> Review:
    about = About(document="returns", section="return-window", text="abc1234")
    when = NOON + timedelta(minutes=minutes)
    return Review(about=about, when=when, by="Ana", outcome=Outcome.KEEP, note=note, **more)


def git(root: Path, *words: str) -> str:
    done = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def versioned(tmp_path: Path):
    writer = Writer(tmp_path / "handbook", tmp_path, {"returns.md": RETURNS})
    with closing(writer.handbook):
        yield writer.handbook


@pytest.fixture
def plain(tmp_path: Path):
    root = tmp_path / "plain"
    root.mkdir()
    (root / "returns.md").write_text(RETURNS)
    for name in ("cache", "state"):
        (tmp_path / name).mkdir(mode=0o700)
    with closing(Handbook(root, tmp_path / "cache", tmp_path / "state")) as handbook:
        yield handbook


@pytest.mark.parametrize(
    "note", ["", "no", "2026-01-01", "a: b # c\n- d\n\n'e' \"f\"", "zażółć ß ё ‮", "{x: [y}", "~"]
)
def test_what_was_written_is_read(note: str) -> None:
    record = review(note.strip(), confirms=("returns#hygiene",), customer="They were angry.")
    assert read_record("a.yaml", write_record(record)) == record


@pytest.mark.parametrize(
    "text",
    ["", "x", "- a", "record: review", "record: [1]", "record: party\nwhen: now", "a: &a [*a]",
     "record: review\nabout: {document: d}\nwhen: yesterday\noutcome: keep",
     "record: review\nabout: d\nwhen: 2026-01-01\noutcome: perhaps", "record: review\n" * 9000],
)  # fmt: skip
def test_what_is_no_record_is_left_out(text: str) -> None:
    assert read_record("a.yaml", text) is None


def test_a_record_leaves_the_handbook_as_it_was(versioned: Handbook) -> None:
    root = versioned.root
    before = git(root, "rev-parse", "HEAD"), git(root, "status", "--porcelain")
    records = Records(versioned)
    path = records.add(review("All is well."), ANA, "Review Returns")
    assert (git(root, "rev-parse", "HEAD"), git(root, "status", "--porcelain")) == before
    assert not (root / path).exists()
    assert [one.note for one in Records(versioned).all(Review)] == ["All is well."]
    lines = git(root, "for-each-ref", "--format=%(refname)", "refs/heads/records/").split()
    assert len(lines) == 1
    assert git(root, "ls-tree", "-r", "--name-only", lines[0]) == path
    git(root, "fsck", "--full", "--strict")


def test_each_person_has_one_line_and_everybody_reads_all(
    versioned: Handbook, tmp_path: Path
) -> None:
    (tmp_path / "ben").mkdir(mode=0o700)
    (tmp_path / "cache of ben").mkdir(mode=0o700)
    with closing(Handbook(versioned.root, tmp_path / "cache of ben", tmp_path / "ben")) as bens:
        for at in range(3):
            Records(versioned).add(review(f"a{at}", at), ANA, "Review")
            Records(bens).add(review(f"b{at}", 10 + at), BEN, "Review")
        notes = [one.note for one in Records(bens).all(Review)]
    assert notes == ["a0", "a1", "a2", "b0", "b1", "b2"]
    names = git(versioned.root, "for-each-ref", "--format=%(refname)", "refs/heads/records/")
    assert len(names.split()) == 2


def test_many_at_once_lose_nothing(versioned: Handbook) -> None:
    records = Records(versioned)
    with ThreadPoolExecutor(4) as people:
        list(people.map(lambda at: records.add(review(str(at), at), ANA, "Review"), range(12)))
    assert [one.note for one in records.all(Review)] == [str(at) for at in range(12)]


def test_what_others_sent_is_read_and_a_record_in_both_places_counts_once(
    versioned: Handbook, tmp_path: Path
) -> None:
    records = Records(versioned)
    path = records.add(review("once"), ANA, "Review")
    copy = tmp_path / "copy"
    subprocess.run(["git", "clone", "-q", versioned.root, copy], check=True)
    (copy / path).parent.mkdir(parents=True)
    (copy / path).write_text(write_record(review("once")))
    (tmp_path / "other").mkdir(mode=0o700)
    with closing(Handbook(copy, tmp_path / "other", None)) as cloned:
        assert [one.note for one in Records(cloned).all(Review)] == ["once"]


def test_while_the_repository_is_in_the_middle_of_something(versioned: Handbook) -> None:
    """Who only says something need not wait until somebody has joined two lines."""
    (versioned.root / ".git" / "MERGE_HEAD").write_text("0" * 40 + "\n")
    records = Records(versioned)
    records.add(review("said"), ANA, "Review")
    assert [one.note for one in records.all(Review)] == ["said"]


def test_without_versions_records_are_files(plain: Handbook) -> None:
    records = Records(plain)
    path = records.add(review("kept"), ANA, "Review")
    assert (plain.root / path).read_text().startswith("record: review\n")
    assert [one.note for one in records.all(Review)] == ["kept"]
    (plain.root / "records" / "broken.yaml").write_text("record: [")
    assert [one.note for one in Records(plain).all(Review)] == ["kept"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no links")
def test_a_folder_that_is_a_link_is_not_followed(plain: Handbook, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "planted.yaml").write_text(write_record(review("planted")))
    (plain.root / "records").symlink_to(outside, target_is_directory=True)
    assert Records(plain).all(Review) == ()


def test_a_handbook_that_is_only_read_takes_no_records(versioned: Handbook, tmp_path: Path) -> None:
    (tmp_path / "only read").mkdir(mode=0o700)
    read_only = Handbook(versioned.root, tmp_path / "only read", None)
    with closing(read_only) as handbook, pytest.raises(OnlyRead):
        Records(handbook).add(review(), ANA, "Review")
