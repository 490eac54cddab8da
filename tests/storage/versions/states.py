"""States that repositories get into, each made by git or by an accident."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from handbook_app.storage.versions import State
from tests.storage.versions.conftest import BEGIN, World

MAKERS: dict[str, tuple[Callable[[World], None], State | None]] = {}
"""What makes a state, and what we say of it; None where we do not work in it at all."""


def state(expected: State | None = State.READY):
    def register(maker: Callable[[World], None]) -> Callable[[World], None]:
        MAKERS[maker.__name__.replace("_", " ")] = maker, expected
        return maker

    return register


def attempt(world: World, *words: str) -> None:
    """git, which is expected to stop half-way."""
    done = subprocess.run(["git", *words], cwd=world.root, capture_output=True, check=False)
    assert done.returncode != 0, words


def two_sides(world: World) -> None:
    """A line `side` that changed the same text as ours."""
    world.git("checkout", "--quiet", "-b", "side")
    world.commit({"a.md": "theirs\n"}, "Theirs", 10)
    world.git("checkout", "--quiet", "main")
    world.commit({"a.md": "ours\n"}, "Ours", 11)


def git_folder(world: World) -> Path:
    return world.root / ".git"


def start_again(world: World) -> None:
    shutil.rmtree(world.root)
    world.root.mkdir()


@state()
def ordinary(world: World) -> None:
    pass


@state(State.NO_VERSIONS_YET)
def unborn(world: World) -> None:
    world.git("checkout", "--quiet", "--orphan", "fresh")


@state(State.NO_VERSIONS_YET)
def just_made(world: World) -> None:
    start_again(world)
    world.git("init", "--quiet", "--initial-branch=main")
    world.write({"a.md": "new\n"})


@state(State.DETACHED)
def detached(world: World) -> None:
    world.git("checkout", "--quiet", "--detach")


@state(State.MERGING)
def merging(world: World) -> None:
    two_sides(world)
    attempt(world, "merge", "side")


@state(State.REBASING)
def rebasing(world: World) -> None:
    two_sides(world)
    attempt(world, "rebase", "side")


@state(State.REBASING)
def applying_patches(world: World) -> None:
    two_sides(world)
    patch = world.root.parent / "patch"
    patch.write_bytes(world.bytes_of("format-patch", "--stdout", "-1", "side"))
    attempt(world, "am", str(patch))


@state(State.PICKING)
def picking(world: World) -> None:
    two_sides(world)
    attempt(world, "cherry-pick", "side")


@state(State.REVERTING)
def reverting(world: World) -> None:
    world.commit({"a.md": "newer\n"}, at=20)
    attempt(world, "revert", "--no-edit", "HEAD^")


@state(State.BISECTING)
def bisecting(world: World) -> None:
    world.git("bisect", "start")


@state()
def index_locked(world: World) -> None:
    (git_folder(world) / "index.lock").write_bytes(b"")


@state()
def index_lock_left_behind(world: World) -> None:
    lock = git_folder(world) / "index.lock"
    lock.write_bytes(b"")
    os.utime(lock, (BEGIN, BEGIN))


@state()
def line_locked(world: World) -> None:
    (git_folder(world) / "refs" / "heads" / "main.lock").write_bytes(b"")


@state()
def line_lock_left_behind(world: World) -> None:
    lock = git_folder(world) / "refs" / "heads" / "main.lock"
    lock.write_bytes(b"")
    os.utime(lock, (BEGIN, BEGIN))


@state(State.DAMAGED)
def empty_line_file(world: World) -> None:
    (git_folder(world) / "refs" / "heads" / "main").write_bytes(b"")


@state(State.DAMAGED)
def garbled_line_file(world: World) -> None:
    (git_folder(world) / "refs" / "heads" / "main").write_bytes(b"\0\xff nonsense\n")


@state(State.DAMAGED)
def line_in_a_circle(world: World) -> None:
    (git_folder(world) / "refs" / "heads" / "main").write_text("ref: refs/heads/main\n")


@state()
def line_that_stands_for_another(world: World) -> None:
    world.git("branch", "other")
    world.git("symbolic-ref", "refs/heads/main", "refs/heads/other")


@state()
def newest_version_missing(world: World) -> None:
    tip = world.git("rev-parse", "HEAD")
    (git_folder(world) / "objects" / tip[:2] / tip[2:]).unlink()


@state(State.DAMAGED)
def empty_head(world: World) -> None:
    (git_folder(world) / "HEAD").write_bytes(b"")


@state(State.DAMAGED)
def garbled_head(world: World) -> None:
    (git_folder(world) / "HEAD").write_bytes(b"ref: ../../../etc/passwd\n\xff")


@state(State.DAMAGED)
def missing_head(world: World) -> None:
    (git_folder(world) / "HEAD").unlink()


@state(State.DETACHED)
def head_on_a_label(world: World) -> None:
    world.git("update-ref", "refs/remotes/origin/x", "HEAD")
    (git_folder(world) / "HEAD").write_text("ref: refs/remotes/origin/x\n")


@state()
def text_missing(world: World) -> None:
    blob = world.git("rev-parse", "HEAD:a.md")
    (git_folder(world) / "objects" / blob[:2] / blob[2:]).unlink()


@state()
def folder_list_missing(world: World) -> None:
    tree = world.git("rev-parse", "HEAD^{tree}")
    (git_folder(world) / "objects" / tree[:2] / tree[2:]).unlink()


@state()
def text_damaged(world: World) -> None:
    blob = world.git("rev-parse", "HEAD:a.md")
    file = git_folder(world) / "objects" / blob[:2] / blob[2:]
    file.chmod(0o644)
    file.write_bytes(b"garbage")


@state()
def all_objects_missing(world: World) -> None:
    shutil.rmtree(git_folder(world) / "objects")
    (git_folder(world) / "objects").mkdir()


@state()
def only_packed(world: World) -> None:
    world.git("gc", "--quiet")
    world.git("pack-refs", "--all")


@state()
def damaged_pack(world: World) -> None:
    world.git("gc", "--quiet")
    for pack in (git_folder(world) / "objects" / "pack").glob("*.pack"):
        pack.chmod(0o644)
        pack.write_bytes(pack.read_bytes()[:40])


@state()
def damaged_packed_names(world: World) -> None:
    world.git("pack-refs", "--all")
    (git_folder(world) / "packed-refs").write_bytes(b"\xff garbage\n")
    (git_folder(world) / "refs" / "heads").mkdir(exist_ok=True)
    (git_folder(world) / "refs" / "heads" / "main").write_text(f"{world.first}\n")


@state()
def damaged_index(world: World) -> None:
    (git_folder(world) / "index").write_bytes(b"DIRC\0\0\0\2 garbage")


@state()
def missing_index(world: World) -> None:
    (git_folder(world) / "index").unlink()


@state()
def split_index(world: World) -> None:
    world.git("update-index", "--split-index")


@state()
def split_index_without_its_half(world: World) -> None:
    world.git("update-index", "--split-index")
    for half in git_folder(world).glob("sharedindex.*"):
        half.unlink()


@state()
def sparse_checkout(world: World) -> None:
    world.git("sparse-checkout", "set", "--cone", "d")


@state()
def assumed_unchanged(world: World) -> None:
    world.git("update-index", "--assume-unchanged", "a.md")


@state()
def conflict_left_in_the_index(world: World) -> None:
    two_sides(world)
    attempt(world, "merge", "side")
    (git_folder(world) / "MERGE_HEAD").unlink()


@state()
def shallow(world: World) -> None:
    for number in range(3):
        world.commit({"a.md": f"{number}\n"}, at=20 + number)
    away = world.root.parent / "away"
    world.root.rename(away)
    words = ["git", "clone", "--quiet", "--depth=2", away.as_uri(), str(world.root)]
    subprocess.run(words, check=True, capture_output=True)


@state()
def second_working_folder(world: World) -> None:
    away = world.root.parent / "away"
    world.root.rename(away)
    words = ["git", "worktree", "add", "--quiet", "-b", "second", str(world.root)]
    subprocess.run(words, cwd=away, check=True, capture_output=True)


@state()
def part_of_another_repository(world: World) -> None:
    """A submodule that is on a line of its own."""
    away = world.root.parent / "away"
    world.root.rename(away)
    outer = world.root.parent / "outer"
    outer.mkdir()
    for words in (
        ["init", "--quiet"],
        ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "-b", "main",
         away.as_uri(), "inner"],
    ):  # fmt: skip
        subprocess.run(["git", *words], cwd=outer, check=True, capture_output=True)
    world.root = outer / "inner"


@state(None)
def inside_of_a_repository(world: World) -> None:
    away = world.root.parent / "away"
    world.root.rename(away)
    words = ["git", "clone", "--quiet", "--bare", away.as_uri(), str(world.root)]
    subprocess.run(words, check=True, capture_output=True)


@state()
def said_to_be_bare(world: World) -> None:
    world.git("config", "core.bare", "true")


@state()
def of_another_user(world: World) -> None:
    if os.getuid() == 0:
        os.chown(world.root, 12345, 12345)
        os.chown(git_folder(world), 12345, 12345)


@state()
def read_only(world: World) -> None:
    for folder, folders, files in os.walk(git_folder(world)):
        for name in (*folders, *files):
            Path(folder, name).chmod(0o555)
    git_folder(world).chmod(0o555)


@state(State.DAMAGED)
def git_folder_that_is_gone_in_part(world: World) -> None:
    shutil.rmtree(git_folder(world) / "refs")


@state()
def long_ids(world: World) -> None:
    start_again(world)
    world.git("init", "--quiet", "--initial-branch=main", "--object-format=sha256")
    world.commit({"a.md": "first\n", "d/b.md": "b\n"}, at=0)


@state()
def unknown_format(world: World) -> None:
    world.git("config", "core.repositoryFormatVersion", "99")


@state()
def names_kept_in_tables(world: World) -> None:
    """What git of tomorrow makes (reftable); this git may not know it."""
    world.git("config", "core.repositoryFormatVersion", "1")
    world.git("config", "extensions.refStorage", "reftable")
    (git_folder(world) / "reftable").mkdir()
    (git_folder(world) / "HEAD").write_text("ref: refs/heads/.invalid\n")


@state()
def broken_settings(world: World) -> None:
    (git_folder(world) / "config").write_bytes(b"\xff[[[")


@state()
def huge_time(world: World) -> None:
    tree = world.git("rev-parse", "HEAD^{tree}").encode()
    who = b"Ana <a@b> 12345678901234567 +0000"
    content = b"tree %s\nparent %s\nauthor %s\ncommitter %s\n\nLater\n" % (
        tree, world.first.encode(), who, who,
    )  # fmt: skip
    made = world.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", stdin=content)
    world.git("update-ref", "HEAD", made)


@state()
def a_line_named_like_a_file(world: World) -> None:
    world.git("branch", "a.md")
    world.git("tag", "main")
    world.git("tag", "HEAD")


@state()
def a_line_with_an_odd_name(world: World) -> None:
    world.git("branch", "--move", "ä/ö-'x'$(touch@y)")


@state()
def staged_by_others(world: World) -> None:
    world.write({"staged.md": "staged\n"})
    world.git("add", "staged.md")


@state()
def a_file_in_place_of_a_folder_of_names(world: World) -> None:
    world.git("pack-refs", "--all")
    shutil.rmtree(git_folder(world) / "refs" / "heads")
    (git_folder(world) / "refs" / "heads").write_bytes(b"")
