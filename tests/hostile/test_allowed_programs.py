"""A repository's own programs run when its owner wants them, exactly the shown ones, never others.

Each is a canary that leaves a trace; the saves are those of the program.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handbook_app.services.authoring.saving import TextEdit, save_texts
from handbook_app.storage.versions import Permission, ProgramRefused, Standing
from tests.versioned import Writer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the canaries are shell scripts")

RETURNS = "policies/returns.md"
HOOKS = ("pre-commit", "commit-msg", "post-commit")
OTHERS = ("prepare-commit-msg", "post-index-change", "reference-transaction", "pre-push")


class Trap:
    """A handbook with versions whose repository names programs."""

    def __init__(self, writer: Writer, home: Path) -> None:
        self.writer, self.trace = writer, home / "trace"
        self.hooks = writer.handbook.root / ".git" / "hooks"
        self.hooks.mkdir(exist_ok=True)
        repository = writer.handbook.versions()
        assert repository.permission is not None
        self.permission: Permission = repository.permission

    def plant(self, name: str, code: str = "") -> None:
        file = self.hooks / name
        file.write_text(f"#!/bin/sh\necho {name} >> '{self.trace}'\n{code}\n")
        file.chmod(0o755)

    def set(self, name: str, value: str) -> None:
        words = ["git", "-C", str(self.writer.handbook.root), "config", name, value]
        subprocess.run(words, check=True)

    def save(self, days: int) -> str:
        before = self.writer.text(RETURNS)
        text = before.replace("30 days", f"{days} days").replace("31 days", f"{days} days")
        edit = TextEdit(RETURNS, text, self.writer.opened(RETURNS))
        return save_texts(self.writer.handbook, [edit], "Change").version

    def ran(self) -> list[str]:
        found = self.trace.read_text().split() if self.trace.exists() else []
        self.trace.unlink(missing_ok=True)
        return found


@pytest.fixture
def trap(writer, tmp_path: Path) -> Trap:
    made = Trap(writer(), tmp_path)
    for name in (*HOOKS, *OTHERS):
        made.plant(name)
    return made


def test_nothing_runs_until_somebody_allows_it(trap: Trap) -> None:
    assert trap.permission.standing() is Standing.OFF
    trap.save(31)
    assert trap.ran() == []


def test_exactly_the_shown_ones_run(trap: Trap) -> None:
    offered = trap.permission.offered()
    assert [name for name, _ in offered.shown] == list(HOOKS)
    assert all(f"echo {name}" in text for name, text in offered.shown)
    trap.permission.allow(offered)
    assert trap.permission.standing() is Standing.ON
    trap.save(31)
    assert trap.ran() == list(HOOKS)
    trap.permission.forbid()
    trap.save(32)
    assert trap.ran() == []


@pytest.mark.parametrize("change", ["edited", "added", "removed", "moved", "signing"])
def test_what_changed_since_does_not_run(trap: Trap, change: str) -> None:
    (trap.hooks / "post-commit").unlink()
    trap.permission.allow(trap.permission.offered())
    if change == "edited":
        trap.plant("pre-commit", "touch /tmp/x")
    elif change == "added":
        trap.plant("post-commit")
    elif change == "removed":
        (trap.hooks / "commit-msg").unlink()
    elif change == "moved":
        other = trap.writer.handbook.root / ".git" / "others"
        other.mkdir()
        (other / "pre-commit").write_text(f"#!/bin/sh\necho other >> '{trap.trace}'\n")
        (other / "pre-commit").chmod(0o755)
        trap.set("core.hooksPath", str(other))
    else:
        trap.set("commit.gpgsign", "true")
        trap.set("gpg.program", str(trap.hooks / "pre-push"))
    assert trap.permission.standing() is Standing.LAPSED
    trap.save(31)
    assert trap.ran() == []
    assert "31 days" in trap.writer.text(RETURNS)
    trap.permission.allow(trap.permission.offered())
    assert trap.permission.standing() is Standing.ON


def test_allowing_one_repository_allows_no_other(trap: Trap, writer) -> None:
    trap.permission.allow(trap.permission.offered())
    other = writer()
    shutil.copytree(trap.hooks, other.handbook.root / ".git" / "hooks", dirs_exist_ok=True)
    other.replace(RETURNS, "30 days", "31 days")
    assert trap.ran() == []


def test_a_hook_that_refuses_says_why_and_nothing_is_saved(trap: Trap) -> None:
    trap.plant("pre-commit", "echo 'No limit <b>given</b>.' >&2; exit 1")
    trap.permission.allow(trap.permission.offered())
    before, tip = trap.writer.text(RETURNS), trap.writer.handbook.versions().tip()
    with pytest.raises(ProgramRefused) as refusal:
        trap.save(31)
    assert "“pre-commit”" in refusal.value.what
    assert "No limit <b>given</b>." in refusal.value.what
    assert "switch it off" in refusal.value.remedy
    assert trap.writer.text(RETURNS) == before
    assert trap.writer.handbook.versions().tip() == tip
    trap.plant("pre-commit")
    trap.permission.allow(trap.permission.offered())
    assert trap.save(31) != tip


def test_a_hook_finds_the_new_text_and_may_add_to_the_message(trap: Trap) -> None:
    look = f"git show :{RETURNS} | grep days >> '{trap.trace}'"
    trap.plant("pre-commit", look)
    trap.plant("commit-msg", "printf 'Other words\\n\\nBody\\n\\nReviewed-by: Ben\\n' > \"$1\"")
    trap.permission.allow(trap.permission.offered())
    version = trap.writer.handbook.versions().version(trap.save(31))
    assert "31" in trap.ran()
    assert version.summary == "Change"
    assert "Reviewed-by: Ben" in subprocess.run(
        ["git", "-C", str(trap.writer.handbook.root), "log", "-1", "--format=%B"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    check = ["git", "-C", str(trap.writer.handbook.root), "fsck", "--full", "--strict"]
    subprocess.run(check, check=True, capture_output=True)


def test_a_version_is_signed_by_the_program_that_was_shown(trap: Trap) -> None:
    for name in (*HOOKS, *OTHERS):
        (trap.hooks / name).unlink()
    assert trap.permission.standing() is Standing.NONE
    signer = trap.trace.with_name("signer")
    signer.write_text(
        f"#!/bin/sh\necho signer >> '{trap.trace}'\ncat > /dev/null\n"
        "printf '\\n[GNUPG:] SIG_CREATED D\\n' >&2\n"
        "printf -- '-----BEGIN PGP SIGNATURE-----\\nx\\n-----END PGP SIGNATURE-----\\n'\n"
    )
    signer.chmod(0o755)
    trap.set("commit.gpgsign", "true")
    trap.set("gpg.program", str(signer))
    trap.save(31)
    assert trap.ran() == []
    ((name, shown),) = trap.permission.offered().shown
    assert name == "gpg"
    assert str(signer) in shown
    trap.permission.allow(trap.permission.offered())
    version = trap.save(32)
    assert trap.ran() == ["signer"]
    words = ["git", "-C", str(trap.writer.handbook.root), "cat-file", "commit", version]
    assert b"\ngpgsig -----BEGIN PGP" in subprocess.run(words, capture_output=True).stdout


def test_what_is_remembered_is_private_and_garbage_means_no(trap: Trap) -> None:
    trap.permission.allow(trap.permission.offered())
    state = trap.writer.handbook.state
    assert state is not None
    for content in (b"", b"[]", b'{"mark": 1}', b"\xff", b'{"mark": ""}'):
        (state / "programs.json").write_bytes(content)
        trap.save(31 if trap.writer.text(RETURNS).count("30 days") else 30)
        assert trap.ran() == []
    assert state.stat().st_mode & 0o077 == 0
