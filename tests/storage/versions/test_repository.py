"""The one runner of git: what it makes, and what it does not let a repository do."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from handbook_app.model.errors import TookTooLong, Unavailable
from handbook_app.storage import versions
from handbook_app.storage.versions.runner import run_git

ANA = versions.Author("Ana Ferreira", "ana@example.org")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")


def git(folder, *words) -> str:
    return subprocess.run(
        ["git", *words], cwd=folder, capture_output=True, text=True, check=True
    ).stdout.strip()


def test_a_repository_with_a_first_version(tmp_path) -> None:
    (tmp_path / "a.md").write_bytes(b"# A\r\n")
    versions.make_repository(tmp_path, ANA, "Begin")
    assert git(tmp_path, "log", "--format=%an %ae %s") == "Ana Ferreira ana@example.org Begin"
    assert git(tmp_path, "status", "--porcelain") == ""
    assert git(tmp_path, "symbolic-ref", "--short", "HEAD") == "main"
    stored = subprocess.check_output(["git", "show", "HEAD:a.md"], cwd=tmp_path)
    assert stored == b"# A\r\n"
    assert list((tmp_path / ".git" / "hooks").glob("*")) == []
    assert "user" not in (tmp_path / ".git" / "config").read_text()


def test_a_person_without_git_settings_is_nobody(monkeypatch, tmp_path) -> None:
    assert versions.person_at_this_computer().name == "Tess Tester"
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    assert versions.person_at_this_computer() == versions.Author("Handbook", "handbook@localhost")


def test_a_missing_program_is_said(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not versions.is_git_available()
    with pytest.raises(Unavailable, match="not installed"):
        versions.make_repository(tmp_path, ANA, "x")
    assert versions.person_at_this_computer().name == "Handbook"


def test_a_refusal_of_git_is_said(tmp_path) -> None:
    with pytest.raises(Unavailable, match="git could not do it"):
        run_git(tmp_path, "log")


def test_the_repository_around_a_folder(tmp_path) -> None:
    below = tmp_path / "one" / "two"
    below.mkdir(parents=True)
    assert versions.enclosing_repository(below) is None
    versions.make_repository(tmp_path / "one", ANA, "Begin")
    assert versions.enclosing_repository(below) == tmp_path / "one"
    (tmp_path / "one" / ".git" / "config").write_bytes(b"\xff[[[")
    versions.enclosing_repository(below)


@POSIX
def test_programs_named_by_a_repository_do_not_run(tmp_path) -> None:
    versions.make_repository(tmp_path, ANA, "Begin")
    proof = tmp_path.parent / "it-ran"
    trap = tmp_path.parent / "trap"
    trap.write_text(f"#!/bin/sh\necho $0 >> '{proof}'\ncat\n")
    trap.chmod(0o755)
    hooks = tmp_path / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("pre-commit", "commit-msg", "post-commit", "prepare-commit-msg", "post-checkout"):
        (hooks / name).symlink_to(trap)
    for name in ("core.fsmonitor", "core.editor", "gpg.program", "diff.external", "core.pager"):
        git(tmp_path, "config", name, str(trap))
    git(tmp_path, "config", "commit.gpgSign", "true")
    (tmp_path / "a.md").write_text("# A")

    versions.make_repository(tmp_path, ANA, "Again")

    assert not proof.exists()
    assert git(tmp_path, "-c", "core.fsmonitor=false", "log", "-1", "--format=%s") == "Again"


@POSIX
def test_what_takes_too_long_is_ended_with_all_it_started(tmp_path, monkeypatch) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    slow = folder / "git"
    slow.write_text(f"#!/bin/sh\nsleep 60 & echo $! > '{tmp_path}/child'\nwait\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    started = time.monotonic()
    with pytest.raises(TookTooLong):
        run_git(tmp_path, "status", limit=1)
    assert time.monotonic() - started < 20
    child = int((tmp_path / "child").read_text())
    deadline = time.monotonic() + 10
    while is_running(child):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def is_running(process: int) -> bool:
    """Whether a process is there and not merely waiting to be counted as ended."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not state.exists() or ") Z" not in state.read_text()
