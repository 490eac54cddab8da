"""Whatever a repository names, no program but git runs in it, and what we do there still works."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from handbook_app.model.errors import CannotDo
from handbook_app.storage.versions.allowed import find_offered
from handbook_app.storage.versions.location import Refused
from handbook_app.storage.versions.runner import Git
from tests.hostile.repositories import (
    ACTIONS,
    CASES,
    Case,
    do_protected,
    fired_plainly,
    make_template,
    prepared,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the trap is a shell script")

# In the template, too: two lines are in conflict, and no document is ignored.
pytestmark = pytest.mark.slow  # once, on one Python: it is git that is tried here

ANSWER_NO = {"merge-tree", "check-ignore"}
PATIENT = [name for name, case in CASES.items() if not case.hangs]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("template"))


def test_there_are_enough() -> None:
    assert len(CASES) >= 40
    assert len(ACTIONS) >= 30


@pytest.mark.parametrize("name", CASES)
def test_no_program_runs(name: str, template: Path, tmp_path: Path) -> None:
    ground = prepared(template, tmp_path, CASES[name])
    outside = _contents(ground.outside)
    git = Git(ground.folder)
    fired, failures = [], {}
    for action, what in ACTIONS.items():
        ground.touch()
        if failure := do_protected(git, ground, what):
            failures[action] = failure
        if ground.take_proof():
            fired.append(action)
    assert fired == []
    assert _contents(ground.outside) == outside or name == "a second working folder"
    if CASES[name].refused:
        assert failures.keys() == ACTIONS.keys()
        assert len({str(failure) for failure in failures.values()}) == 1
    else:
        assert failures.keys() - ANSWER_NO <= set(CASES[name].fails)
    assert all(isinstance(failure, CannotDo) for failure in failures.values())


def test_without_protection_they_would_run(template: Path, tmp_path: Path) -> None:
    """The traps are real: else the test above would prove nothing."""
    fired = []
    for number, name in enumerate(PATIENT):
        ground = prepared(template, tmp_path / str(number), CASES[name])
        # What fires most comes first, and one that fires is enough.
        likely = ["status", "diff", "commit", "show", "merge-tree", "restore", "tag", "cat-file"]
        if any(fired_plainly(ground, [action]) for action in likely):
            fired.append(name)
    assert len(fired) >= 45, sorted(set(PATIENT) - set(fired))


@pytest.mark.slow
def test_every_cell_without_protection(template: Path, tmp_path: Path) -> None:
    cells = 0
    for number, name in enumerate(PATIENT):
        ground = prepared(template, tmp_path / str(number), CASES[name])
        cells += len(fired_plainly(ground))
    assert cells >= 500


@pytest.mark.parametrize(
    "name", [name for name, case in CASES.items() if case.refused and not case.hangs]
)
def test_a_refusal_says_what_to_do(name: str, template: Path, tmp_path: Path) -> None:
    ground = prepared(template, tmp_path, CASES[name])
    with pytest.raises(CannotDo) as refusal:
        Git(ground.folder).ask("rev-parse", "HEAD")
    assert refusal.value.what.endswith(".")
    if isinstance(refusal.value, Refused):
        assert refusal.value.remedy.endswith(".")


def test_a_missing_text_is_reported_and_not_fetched(template: Path, tmp_path: Path) -> None:
    ground = prepared(template, tmp_path, CASES["missing, by ext"])
    answer = Git(ground.folder).ask("cat-file", "--batch", stdin=b"HEAD:a.md\nHEAD:b.md\n")
    assert b" missing\n" in answer or b"# B" not in answer
    assert not ground.take_proof()


def test_an_honest_repository_names_no_programs(template: Path, tmp_path: Path) -> None:
    ground = prepared(template, tmp_path, Case(lambda _: None))
    (ground.git / "hooks").mkdir(exist_ok=True)
    (ground.git / "hooks" / "pre-commit.sample").write_text("#!/bin/sh\n")
    assert find_offered(ground.folder).shown == ()
    assert find_offered(tmp_path).shown == ()


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
