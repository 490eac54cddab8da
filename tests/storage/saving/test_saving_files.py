"""Saving where no versions are kept: files change together or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from handbook_app.model.errors import BadRequest, CannotDo
from handbook_app.storage.saving import Collided, Edit, Note, Saver
from handbook_app.storage.saving.journal import Entry, Journal, Step
from handbook_app.storage.source_text import hash_of
from handbook_app.storage.versions import Author

NOTE = Note("Allow late returns", Author("Ana", "ana@example.org"))


@pytest.fixture
def root(write_handbook: Callable[..., Path]) -> Path:
    return write_handbook({"a.md": "# A\n", "folder/b.md": "# B\n"})


@pytest.fixture
def saver(root: Path, tmp_path: Path) -> Saver:
    state = tmp_path / "state"
    state.mkdir()
    return Saver(root, state, lambda: None)


def edit(root: Path, path: str, content: bytes | None) -> Edit:
    file = root / path
    return Edit(path, content, hash_of(file.read_bytes()) if file.exists() else "")


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def test_several_files_change_together(root: Path, saver: Saver) -> None:
    edits = [
        edit(root, "a.md", b"# A 2\n"),
        edit(root, "folder/b.md", None),
        edit(root, "new/deep/c.md", b"# C\n"),
    ]
    saved = saver.save(edits, NOTE)
    assert contents(root) == {"a.md": b"# A 2\n", "new/deep/c.md": b"# C\n"}
    assert (saved.version, saved.overtaken) == ("", ())


def test_what_another_program_wrote_is_not_overwritten(root: Path, saver: Saver) -> None:
    edits = [edit(root, "a.md", b"mine\n"), edit(root, "folder/b.md", b"mine\n")]
    (root / "folder/b.md").write_text("theirs\n")
    with pytest.raises(Collided) as refusal:
        saver.save(edits, NOTE)
    assert refusal.value.paths == ("folder/b.md",)
    assert contents(root) == {"a.md": b"# A\n", "folder/b.md": b"theirs\n"}


def test_a_new_document_does_not_replace_one_that_came_meanwhile(root: Path, saver: Saver) -> None:
    with pytest.raises(Collided):
        saver.save([Edit("a.md", b"new\n", "")], NOTE)
    assert (root / "a.md").read_text() == "# A\n"


def test_permissions_stay(root: Path, saver: Saver) -> None:
    (root / "a.md").chmod(0o640)
    saver.save([edit(root, "a.md", b"x\n")], NOTE)
    assert (root / "a.md").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    "path",
    ["../x.md", "/x.md", ".git/config", "a/../x.md", "git~1/x.md", "con.md", "a:b.md", "x.md.",
     "a\0.md", ".hidden.md", "-x.md", "", "a//b.md", "GIT~1/hooks.md", "a\\b.md"],
)  # fmt: skip
def test_names_that_lead_elsewhere_are_refused(path: str, root: Path, saver: Saver) -> None:
    before = contents(root.parent)
    with pytest.raises(BadRequest):
        saver.save([Edit(path, b"x", "")], NOTE)
    assert {k: v for k, v in contents(root.parent).items() if not k.startswith("state/")} == before


def test_a_link_is_neither_followed_nor_replaced(root: Path, saver: Saver, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x.md").write_text("outside\n")
    (root / "linked").symlink_to(outside)
    (root / "x.md").symlink_to(outside / "x.md")
    for path in ("linked/x.md", "linked/new.md", "x.md"):
        for opened in ("", hash_of(b"outside\n")):
            with pytest.raises(CannotDo):
                saver.save([Edit(path, b"mine\n", opened)], NOTE)
    assert contents(outside) == {"x.md": b"outside\n"}


CALLS = ("open", "write", "fsync", "link", "replace", "unlink", "mkdir", "fchmod")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EIO])
@pytest.mark.parametrize("call", CALLS)
def test_every_call_of_the_system_may_fail(
    call: str, number: int, root: Path, saver: Saver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each call fails once: all is as before, or as after, and nothing lies about."""
    before = contents(root)
    after = {"a.md": b"# A 2\n", "folder/c.md": b"# C\n"}
    failures = 0
    for at in range(60):
        edits = [
            edit(root, "a.md", b"# A 2\n"),
            edit(root, "folder/b.md", None),
            edit(root, "folder/c.md", b"# C\n"),
        ]
        with monkeypatch.context() as patched:
            counter = _fail_at(patched, call, at, number)
            try:
                saver.save(edits, NOTE)
                said = ""
            except CannotDo as reason:
                said = str(reason)
        failures += counter.failed
        if not counter.failed:
            break
        saver.recover()
        now = contents(root)
        assert now in (before, after), f"{call} {at}: {sorted(now)} {said}"
        assert said or now == after
        for path in now.keys() - before.keys():
            (root / path).unlink()
        for path, content in before.items():
            (root / path).write_bytes(content)
    else:
        pytest.fail("it never got to the end")
    assert failures or call in ("mkdir", "write")


class _Counter:
    calls = 0
    failed = False


def _fail_at(patched: pytest.MonkeyPatch, call: str, at: int, number: int) -> _Counter:
    counter, real = _Counter(), getattr(os, call)

    def sometimes(*words: object, **more: object) -> object:
        counter.calls += 1
        if counter.calls == at + 1:
            counter.failed = True
            raise OSError(number, os.strerror(number))
        return real(*words, **more)

    patched.setattr(os, call, sometimes)
    return counter


def test_a_killed_save_is_finished_by_the_next_start(root: Path, tmp_path: Path) -> None:
    """Whatever was done when the kill came, all of it is done afterwards."""
    state = tmp_path / "state"
    state.mkdir()
    steps = (
        Step("a.md", hash_of(b"# A\n"), hash_of(b"# A 2\n"), ".handbook-1-0.new", ".old0"),
        Step("folder/b.md", hash_of(b"# B\n"), "", ".handbook-1-1.new", ".old1"),
        Step("folder/c.md", "", hash_of(b"# C\n"), ".handbook-1-2.new", ".old2"),
    )
    (root / ".handbook-1-0.new").write_bytes(b"# A 2\n")
    (root / "folder/.handbook-1-2.new").write_bytes(b"# C\n")
    Journal(state).begin(Entry(steps))
    steps[0].take(root)  # killed after the first
    Saver(root, state, lambda: None).recover()
    assert contents(root) == {"a.md": b"# A 2\n", "folder/c.md": b"# C\n"}
    assert Journal(state).read() is None
