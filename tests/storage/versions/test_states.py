"""Every state of a repository × everything we do with one: it is done, or a sentence says why not.

What others staged and wrote stays as it was, and what git keeps stays whole.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from handbook_app.model.errors import CannotDo
from handbook_app.storage.versions import Author, Repository, State
from tests.storage.versions.conftest import ANA, World
from tests.storage.versions.states import MAKERS, git_folder

# Words of git that people should not have to know.
_JARGON = re.compile(r"\b(commits?|branch(es)?|HEAD|refs?|blobs?|index|fatal|rebase)\b")


def save(repository: Repository) -> object:
    tip = repository.tip()
    made = repository.make_version({"a.md": b"saved\n"}, parent=tip, author=ANA, summary="Saved")
    assert repository.tip() == made
    assert repository.read_at("", "a.md") == b"saved\n"
    return made


def save_and_take_back(repository: Repository) -> object:
    tip = repository.tip()
    made = repository.make_version({"b.md": b"x\n"}, parent=tip, author=ANA, summary="Taken back")
    repository.move_back(made, tip, Author("Ana", "a@b"))
    assert repository.tip() == tip
    return made


ACTIONS: dict[str, Callable[[Repository], object]] = {
    "state": lambda repository: repository.state(),
    "tip": lambda repository: repository.tip(),
    "author": lambda repository: repository.author(),
    "by day": lambda repository: repository.resolve("2026-03-01"),
    "by beginning": lambda repository: repository.resolve(repository.tip()[:8] or "1234"),
    "newest": lambda repository: repository.version(""),
    "history": lambda repository: list(repository.versions()),
    "history of one": lambda repository: list(repository.versions("a.md")),
    "files": lambda repository: repository.files_at(""),
    "text": lambda repository: repository.read_at("", "a.md"),
    "differences": lambda repository: repository.changes_between("", ""),
    "lines": lambda repository: repository.who_wrote("a.md"),
    "working": lambda repository: repository.working_changes(),
    "editions": lambda repository: repository.editions(),
    "publish": lambda repository: repository.publish_edition("One", "One", "", ANA, ""),
    "take back": save_and_take_back,
    "save": save,
    "note": lambda repository: repository.note_saved(["a.md"], repository.tip()),
}


@pytest.fixture
def in_state(world: World):
    """The world after `first` was saved and a state was made of it."""

    def make(name: str) -> State | None:
        maker, expected = MAKERS[name]
        world.first = world.commit({"a.md": "first\n", "d/b.md": "b\n"})
        maker(world)
        return expected

    yield make
    for folder, folders, _ in os.walk(world.root):
        for one in folders:
            Path(folder, one).chmod(0o755)


@pytest.mark.slow
@pytest.mark.parametrize("name", MAKERS)
def test_each_action_in_each_state(world: World, in_state, name: str) -> None:
    expected = in_state(name)
    staged, tip = staged_by_others(world), tip_of(world)
    try:
        repository = Repository.find(world.root)
    except CannotDo as refusal:
        assert expected is None
        check_sentence(refusal)
        return
    assert expected is not None
    assert repository is not None
    outcomes = {}
    with closing(repository):
        for what, action in ACTIONS.items():
            outcomes[what] = outcome(repository, action)
    assert outcomes["state"] == expected or isinstance(outcomes["state"], CannotDo)
    check_saving(expected, outcomes)
    if isinstance(outcomes["save"], CannotDo):
        assert tip_of(world) == tip
    assert staged_by_others(world) == staged
    assert (
        not list(git_folder(world).glob("fast_import_crash*"))
        if git_folder(world).is_dir()
        else True
    )


def outcome(repository: Repository, action: Callable[[Repository], object]) -> object:
    try:
        return action(repository)
    except CannotDo as refusal:
        check_sentence(refusal)
        return refusal


def check_sentence(refusal: CannotDo) -> None:
    assert refusal.what.endswith((".", "”")), refusal.what
    assert not _JARGON.search(refusal.what), refusal.what


def check_saving(expected: State, outcomes: dict[str, object]) -> None:
    """Where nothing can be saved nothing was, and what was saved is the newest version."""
    if not expected.can_save:
        assert isinstance(outcomes["save"], CannotDo)
        assert isinstance(outcomes["take back"], CannotDo)


def tip_of(world: World) -> str:
    words = ["git", "rev-parse", "--verify", "--quiet", "HEAD^0"]
    done = subprocess.run(words, cwd=world.root, capture_output=True, check=False)
    return done.stdout.decode()


def staged_by_others(world: World) -> str:
    done = subprocess.run(
        ["git", "ls-files", "--stage", "--", ":!a.md"],
        cwd=world.root,
        capture_output=True,
        check=False,
    )
    return done.stdout.decode("utf-8", "replace")


def test_there_are_states_enough() -> None:
    assert len(MAKERS) >= 25
    assert len(ACTIONS) >= 10


# Where everything must simply work.
FINE = ["ordinary", "just made", "only packed", "split index", "sparse checkout", "shallow",
        "second working folder", "part of another repository", "long ids", "huge time",
        "a line named like a file", "a line with an odd name", "staged by others",
        "assumed unchanged", "index lock left behind", "line lock left behind", "missing index",
        "line that stands for another"]  # fmt: skip


@pytest.mark.parametrize("name", FINE)
def test_states_in_which_all_is_well(world: World, in_state, name: str) -> None:
    in_state(name)
    with closing(world.open()) as repository:
        made = save(repository)
        assert repository.note_saved(["a.md"], str(made))
        for what, action in ACTIONS.items():
            if what != "by day":
                assert action(repository) is not None
        assert repository.version("").summary == "Saved"
    done = subprocess.run(
        ["git", "fsck", "--full"], cwd=world.root, capture_output=True, check=False
    )
    assert done.returncode == 0 or name == "huge time"
