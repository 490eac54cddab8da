"""Reading what versions hold, by people's names for them, from several threads, and past damage."""

from __future__ import annotations

import os
import signal
import threading
import time
from datetime import datetime

import pytest

from handbook_app.model.errors import BadRequest, CannotDo, NotFound, NotReadable
from handbook_app.storage.versions import MissingText, Repository
from tests.storage.versions.conftest import BEGIN, World


def test_files_and_texts_of_a_version(world: World) -> None:
    first = world.commit({"a.md": "one", "d/e/b.md": b"\0\xff\r\n", "empty.md": ""})
    second = world.commit({"a.md": "two"})
    repository = world.open()
    assert repository.read_at(first, "a.md") == b"one"
    assert repository.read_at(second, "a.md") == repository.read_at("", "a.md") == b"two"
    assert repository.read_at(first, "d/e/b.md") == b"\0\xff\r\n"
    assert repository.read_at(first, "empty.md") == b""
    files = repository.files_at(first)
    assert {path: file.size for path, file in files.items()} == {
        "a.md": 3, "d/e/b.md": 4, "empty.md": 0,
    }  # fmt: skip
    assert repository.read_blob(files["a.md"].blob) == b"one"
    assert files["a.md"].blob == world.git("rev-parse", f"{first}:a.md")


def test_what_cannot_be_read(world: World) -> None:
    first = world.commit({"a.md": "x" * 1_000, "d/b.md": "y"})
    repository = world.open()
    with pytest.raises(NotReadable, match="1,000"):
        repository.read_at(first, "a.md", 999)
    assert len(repository.read_at(first, "a.md", 1_000)) == 1_000
    for path in ("d", "a.md/x", "no.md", "d/no.md"):
        with pytest.raises(NotFound):
            repository.read_at(first, path)
    for path in ("", "/a.md", "../a.md", "d//b.md", "a\0.md"):
        with pytest.raises(BadRequest):
            repository.read_at(first, path)
    for blob in ("", "x", "-x", "1" * 40, first, "HEAD", "a" * 39):
        with pytest.raises(MissingText):
            repository.read_blob(blob)
    with pytest.raises(NotFound):
        repository.who_wrote("no.md")


def test_many_texts_at_once_without_those_that_cannot_be_had(world: World) -> None:
    names = [f"{number}.md" for number in range(120)]
    first = world.commit({name: f"text {name}" for name in names} | {"large.md": "x" * 5_000})
    repository = world.open()
    files = repository.files_at(first)
    blobs = [files[name].blob for name in names]
    expected = {files[name].blob: f"text {name}".encode() for name in names}
    assert repository.read_blobs([*blobs, *blobs]) == expected
    odd = [files["large.md"].blob, "1" * 40, first, "", "HEAD", "-x"]
    assert repository.read_blobs([*odd, *blobs, *odd], limit=1_000) == expected
    assert repository.read_blobs([]) == {}


def test_what_came_since_a_version(world: World) -> None:
    first = world.commit({"a.md": "one"})
    world.git("checkout", "--quiet", "-b", "aside")
    aside = world.commit({"b.md": "aside"})
    world.git("checkout", "--quiet", "main")
    second = world.commit({"a.md": "two"})
    world.git("merge", "--quiet", "--no-edit", "aside")
    tip = world.git("rev-parse", "HEAD")
    repository = world.open()
    since = {entry.version.id for entry in repository.versions(since=second)}
    assert since == {aside, tip}
    assert list(repository.versions(since=tip)) == []
    assert repository.is_earlier(first, tip)
    assert repository.is_earlier(tip, tip)
    assert not repository.is_earlier(tip, first)
    assert not repository.is_earlier(aside, second)
    assert not repository.is_earlier("1" * 40, tip)


def test_links_are_not_followed(world: World) -> None:
    (world.root / "link.md").symlink_to("/etc/passwd")
    first = world.commit({"d/a.md": "x"})
    repository = world.open()
    with pytest.raises(NotReadable):
        repository.read_at(first, "link.md")
    assert "link.md" not in repository.files_at(first)


def test_several_threads_take_turns(world: World) -> None:
    texts = {f"{n}.md": os.urandom(n * 997) for n in range(40)}
    world.commit(dict(texts))
    repository = world.open()
    wrong: list[str] = []

    def read() -> None:
        for path, text in texts.items():
            if repository.read_at("", path) != text:
                wrong.append(path)

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_process_that_dies_is_started_again(world: World) -> None:
    world.commit({"a.md": "one"})
    repository = world.open()
    assert repository.read_at("", "a.md") == b"one"
    process = repository._objects._process
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)
    assert repository.read_at("", "a.md") == b"one"
    repository.close()
    assert repository.read_at("", "a.md") == b"one"


def test_texts_added_later_and_packed_are_found(world: World) -> None:
    world.commit({"a.md": "one"})
    repository = world.open()
    repository.read_at("", "a.md")
    world.commit({"a.md": "two"})
    assert repository.read_at("", "a.md") == b"two"
    world.git("gc", "--quiet", "--prune=now")
    assert repository.read_at("", "a.md") == b"two"


def test_damaged_texts_are_said(world: World) -> None:
    first = world.commit({"a.md": "one" * 100, "b.md": "two"})
    blob = world.git("rev-parse", f"{first}:a.md")
    file = world.root / ".git" / "objects" / blob[:2] / blob[2:]
    file.chmod(0o644)
    for content in (b"", b"garbage", file.read_bytes()[:-3]):
        file.write_bytes(content)
        repository = world.open()
        with pytest.raises(MissingText):
            repository.read_at(first, "a.md")
        assert repository.read_at(first, "b.md") == b"two"


def test_a_folder_without_git(tmp_path) -> None:
    assert Repository.find(tmp_path) is None


def test_the_author_is_who_git_says(world: World, monkeypatch, tmp_path) -> None:
    repository = world.open()
    author = repository.author()
    assert author is not None
    assert (author.name, author.email) == ("Tess Tester", "tess@example.org")
    world.git("config", "user.name", "Here Only")
    author = world.open().author()
    assert author is not None
    assert (author.name, author.email) == ("Here Only", "tess@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    assert world.open().author() is None


# What people call a version.


def test_names_of_a_version(world: World) -> None:
    first = world.commit({"a.md": "1"})
    second = world.commit({"a.md": "2"})
    repository = world.open()
    assert repository.resolve("") == second
    for length in (7, 10, 39, 40):
        assert repository.resolve(first[:length]) == first
    assert repository.resolve(first.upper()) == first
    assert repository.resolve(f" {first[:8]} ") == first


@pytest.mark.parametrize(
    "name", ["-x", "--output=/tmp/x", "HEAD", "main", "HEAD~1", "@{-1}", ":/x", "main:a.md", "abc",
             "1" * 40, "f" * 64, "\0", "a\nb", "é", "2026-13-01", "2026-02-30", "1960-01-01",
             "0000-00-00", "no such edition", "refs/heads/main", "x" * 10_000],
)  # fmt: skip
def test_names_of_no_version(world: World, name: str) -> None:
    world.commit({"a.md": "1"})
    with pytest.raises(CannotDo) as refused:
        world.open().resolve(name)
    assert isinstance(refused.value, NotFound | BadRequest)
    assert refused.value.remedy


def test_a_line_named_like_an_id_does_not_stand_for_it(world: World) -> None:
    first = world.commit({"a.md": "1"})
    second = world.commit({"a.md": "2"})
    world.git("branch", first[:8], second)
    world.git("tag", first[:9], second)
    repository = world.open()
    assert repository.resolve(first[:8]) == repository.resolve(first[:9]) == first


def test_a_beginning_that_fits_several(world: World) -> None:
    script = b"".join(
        b"commit refs/heads/x\ncommitter a <a@b> %d +0000\ndata 1\nx\n" % n for n in range(1_000)
    )
    world.git("fast-import", "--quiet", stdin=script)
    ids = world.git("rev-list", "x").split()
    four = [one[:4] for one in ids]
    twice = next(one for one in four if four.count(one) > 1)
    repository = world.open()
    with pytest.raises(BadRequest, match="Several"):
        repository.resolve(twice)
    assert repository.resolve(ids[5][:20]) == ids[5]


def _day(at: int) -> str:
    return datetime.fromtimestamp(BEGIN + at).astimezone().date().isoformat()


DAY = 86_400


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/Los_Angeles"])
def test_a_day_means_its_end_here(world: World, monkeypatch, zone: str) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        ids = [world.commit({"a.md": str(n)}, at=n * DAY // 2) for n in range(8)]
        repository = world.open()
        days = [_day(n * DAY // 2) for n in range(8)]
        for day in days:
            last = max(n for n in range(8) if days[n] == day)
            assert repository.resolve(day) == ids[last]
        assert repository.resolve("2099-01-01") == ids[-1]
        with pytest.raises(NotFound, match=f"first version is from {days[0]}"):
            repository.resolve("2001-01-01")
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_day_follows_the_handbooks_own_line(world: World) -> None:
    """A proposal counts from the day it was taken over, not from when it was written."""
    first = world.commit({"a.md": "1"}, at=0)
    world.git("checkout", "--quiet", "-b", "proposal")
    world.commit({"b.md": "proposed"}, at=DAY)
    world.git("checkout", "--quiet", "main")
    later = f"{BEGIN + 5 * DAY} +0000"
    words = ["merge", "--quiet", "--no-ff", "-m", "Accept", "proposal"]
    world.git(*words, GIT_COMMITTER_DATE=later, GIT_AUTHOR_DATE=later)
    repository = world.open()
    assert repository.resolve(_day(2 * DAY)) == first
    assert repository.resolve(_day(5 * DAY)) == world.git("rev-parse", "main")
