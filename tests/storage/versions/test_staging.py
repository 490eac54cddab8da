"""What the person has staged agrees with a save, whatever else lies there, and locks let go."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from handbook_app.model.errors import CannotDo
from handbook_app.storage.versions import Busy, Repository
from tests.storage.versions.conftest import ANA, World

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks through /proc")


def save(repository: Repository, files: dict[str, bytes | None]) -> tuple[str, bool]:
    """As a save does it, the files on the disk included."""
    for path, content in files.items():
        file = repository.root / path
        if content is None:
            file.unlink()
            with contextlib.suppress(OSError):
                file.parent.rmdir()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    made = repository.make_version(files, parent=repository.tip(), author=ANA, summary="Save")
    return made, repository.note_saved(files, made)


def test_everything_agrees_after_a_save(world: World) -> None:
    world.commit({"a.md": "1", "b.md": "1", "c/c.md": "1"})
    repository = world.open()
    _, noted = save(repository, {"a.md": b"2", "b.md": None, "c/c.md": None, "c": b"file now"})
    assert noted
    assert world.git("status", "--porcelain") == ""
    save(repository, {"c": None, "c/d.md": b"folder again", "ä ö.md": b"x", '"q\t".md': b"y"})
    assert world.git("status", "--porcelain") == ""
    assert repository.working_changes() == ()
    assert world.is_clean()


def test_nothing_to_note(world: World) -> None:
    tip = world.commit({"a.md": "1"})
    assert world.open().note_saved([], tip)


def test_the_first_save_without_an_index(world: World) -> None:
    repository = world.open()
    assert save(repository, {"a.md": b"1"})[1]
    assert world.git("status", "--porcelain") == ""


@pytest.mark.parametrize("kind", ["split", "untracked cache", "version 4", "sparse"])
def test_kinds_of_index(world: World, kind: str) -> None:
    world.commit({f"d{n}/{n}.md": "1" for n in range(20)})
    if kind == "split":
        world.git("update-index", "--split-index")
    elif kind == "untracked cache":
        world.git("update-index", "--force-untracked-cache")
    elif kind == "version 4":
        world.git("update-index", "--index-version=4")
    else:
        world.git("sparse-checkout", "set", "--cone", "--sparse-index", "d1", "d2")
    repository = world.open()
    assert save(repository, {"d1/1.md": b"2", "d2/new.md": b"2"})[1]
    assert save(repository, {"d1/1.md": b"3", "d2/new.md": None})[1]
    assert world.git("status", "--porcelain") == ""
    assert len(repository.files_at("")) == 20


def test_what_differs_from_the_newest_version(world: World) -> None:
    world.commit(
        {"same.md": "1", "changed.md": "1", "gone.md": "1", "x/y.md": "1", ".gitignore": "*.tmp"}
    )
    world.write(
        {"changed.md": "2", "new.md": "1", "x/staged.md": "1", "x.tmp": "1", " -> .md": "1"}
    )
    (world.root / "gone.md").unlink()
    world.git("add", "x/staged.md")
    repository = world.open()
    assert repository.working_changes() == (
        " -> .md", "changed.md", "gone.md", "new.md", "x/staged.md",
    )  # fmt: skip
    assert world.open("x").working_changes() == ("staged.md",)


def test_before_the_first_version_every_file_differs(world: World) -> None:
    world.write({"a.md": "1", "b/c.md": "1"})
    assert world.open().working_changes() == ("a.md", "b/c.md")


# Locks.


def test_a_lock_of_another_program_is_waited_for(world: World) -> None:
    world.commit({"a.md": "1"})
    repository = world.open()
    lock = world.root / ".git" / "index.lock"
    with lock.open("wb"):
        threading.Timer(0.4, lock.unlink).start()
        assert save(repository, {"a.md": b"2"})[1]
    assert world.git("status", "--porcelain") == ""


@LINUX
def test_a_lock_that_is_held_is_left_alone(world: World) -> None:
    world.commit({"a.md": "1"})
    repository = world.open()
    lock = world.root / ".git" / "index.lock"
    with lock.open("wb"):
        age(lock, 3600)
        began = time.monotonic()
        made, noted = save(repository, {"a.md": b"2"})
        assert not noted
        assert 1.5 < time.monotonic() - began < 10
    assert lock.exists()
    assert repository.tip() == made


@LINUX
def test_a_git_that_waits_for_its_editor_keeps_its_lock(world: World, tmp_path: Path) -> None:
    """It does not have its lock open then."""
    world.commit({"a.md": "1"})
    lock = world.root / ".git" / "index.lock"
    editor = tmp_path / "editor"
    editor.write_text(f"#!/bin/sh\necho > '{tmp_path}/waits'\nsleep 60\n")
    editor.chmod(0o755)
    world.write({"b.md": "1"})
    world.git("add", "b.md")
    words = ["git", "commit", "--all"]
    environment = {**os.environ, "GIT_EDITOR": str(editor)}
    with subprocess.Popen(
        words, cwd=world.root, env=environment, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        try:
            wait_for(lambda: (tmp_path / "waits").exists())
            assert lock.exists()
            age(lock, 3600)
            assert not save(world.open(), {"a.md": b"2"})[1]
            assert lock.exists()
        finally:
            os.killpg(process.pid, 9)


@LINUX
@pytest.mark.parametrize("is_ours", [True, False])
def test_a_lock_that_nobody_holds_is_removed(world: World, is_ours: bool) -> None:
    world.commit({"a.md": "1"})
    lock = world.root / ".git" / "index.lock"
    lock.write_bytes(b"half")
    if is_ours:
        (world.root / ".git" / f"handbook-writes.{ended_process()}").touch()
        age(lock, 1)
    else:
        age(lock, 11)
    other = world.open()
    other.read_at("", "a.md")  # a reader of ours beside it does not count as an owner
    assert save(world.open(), {"a.md": b"2"})[1]
    assert world.git("status", "--porcelain") == ""


@LINUX
def test_a_young_lock_of_somebody_else_is_left_alone(world: World) -> None:
    world.commit({"a.md": "1"})
    lock = world.root / ".git" / "index.lock"
    lock.write_bytes(b"")
    assert not save(world.open(), {"a.md": b"2"})[1]
    assert lock.exists()


@pytest.mark.parametrize(("mark", "is_removed"), [(True, True), (False, False)])
def test_without_proc_only_our_own_old_locks_go(world, monkeypatch, mark, is_removed) -> None:
    from handbook_app.storage.versions import locks

    monkeypatch.setattr(locks, "_LINUX", False)
    world.commit({"a.md": "1"})
    lock = world.root / ".git" / "index.lock"
    lock.write_bytes(b"")
    age(lock, 11)
    if mark:
        (world.root / ".git" / "handbook-writes.1234567").touch()
    assert save(world.open(), {"a.md": b"2"})[1] is is_removed


@LINUX
def test_locks_of_a_line_are_treated_alike(world: World) -> None:
    world.commit({"a.md": "1"})
    repository = world.open()
    for name in ("refs/heads/main.lock", "HEAD.lock"):
        lock = world.root / ".git" / name
        with lock.open("wb"), pytest.raises(Busy):
            repository.make_version(
                {"a.md": b"2"}, parent=repository.tip(), author=ANA, summary="x"
            )
        age(lock, 60)
        assert save(repository, {"a.md": name.encode()})[1]
    assert not list((world.root / ".git").glob("handbook-writes.*"))


def test_marks_of_the_dead_are_cleared_away(world: World) -> None:
    world.commit({"a.md": "1"})
    (world.root / ".git" / f"handbook-writes.{ended_process()}").touch()
    (world.root / ".git" / "fast_import_crash_1234567").touch()
    assert save(world.open(), {"a.md": b"2"})[1]
    assert not list((world.root / ".git").glob("handbook-writes.*"))
    assert not list((world.root / ".git").glob("fast_import_crash_*"))


def test_a_damaged_index_does_not_stop_a_save(world: World) -> None:
    world.commit({"a.md": "1"})
    (world.root / ".git" / "index").write_bytes(b"DIRC garbage")
    repository = world.open()
    made, noted = save(repository, {"a.md": b"2"})
    assert (repository.tip(), noted) == (made, False)
    with pytest.raises(CannotDo):
        repository.working_changes()


def age(file: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(file, (then, then))


def ended_process() -> int:
    with subprocess.Popen(["git", "version"], stdout=subprocess.DEVNULL) as process:
        process.wait()
    return process.pid


def wait_for(condition) -> None:
    last = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < last
        time.sleep(0.02)
