"""Starts the git program: one fixed environment, one time limit, nothing left running behind it.

A repository comes from other people, and its configuration can name programs for git to start
(hooks, filters, pagers, editors, helpers). Each such setting is overridden here, from outside.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from handbook_app.model.errors import TookTooLong, Unavailable

LIMIT_SECONDS = 30.0

_NO_GIT = Unavailable(
    "The program git is not installed, so no versions can be kept.",
    "Install git, then start Handbook again.",
)

# Handed to git as the strongest level of configuration.
_OVERRIDES = {
    "commit.gpgSign": "false",
    "core.askPass": "",
    "core.attributesFile": os.devnull,
    "core.autocrlf": "false",
    "core.editor": ":",
    "core.excludesFile": os.devnull,
    "core.fsmonitor": "false",
    "core.fsync": "all",
    "core.fsyncMethod": "fsync",
    "core.hooksPath": os.devnull,
    "core.pager": "cat",
    "core.precomposeUnicode": "true",
    "core.quotePath": "false",
    "core.sshCommand": "ssh",
    "core.untrackedCache": "false",
    "credential.helper": "",
    "diff.external": "",
    "diff.trustExitCode": "false",
    "gc.auto": "0",
    "gpg.program": os.devnull,
    "interactive.diffFilter": "",
    "log.showSignature": "false",
    "maintenance.auto": "false",
    "merge.verifySignatures": "false",
    "pager.branch": "false",
    "protocol.allow": "never",
    "sequence.editor": ":",
    "submodule.recurse": "false",
    "tag.gpgSign": "false",
}
# On Windows: CREATE_NEW_PROCESS_GROUP and CREATE_NO_WINDOW.
_NEW_GROUP = 0x0800_0200 if os.name == "nt" else 0
_FROM_PERSON = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE")


def is_git_available() -> bool:
    """Whether the git program is installed."""
    return _program() is not None


def run_git(folder: Path, *words: str, limit: float = LIMIT_SECONDS) -> str:
    """What git answers when it is run in a folder.

    ``words`` are ours, never a handbook's: values of others go behind ``--``. Raises Unavailable
    when git is missing or fails, TookTooLong past ``limit`` seconds.
    """
    program = _program()
    if program is None:
        raise _NO_GIT
    process = subprocess.Popen(
        [program, "--no-pager", *words],
        cwd=folder,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=os.name == "posix",
        creationflags=_NEW_GROUP,
    )
    try:
        answer, complaint = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired as error:
        _end(process)
        raise TookTooLong(
            f"git did not answer within {limit:.0f} seconds.", "Try again in a moment."
        ) from error
    except BaseException:
        _end(process)
        raise
    if process.returncode != 0:
        said = (complaint or answer).decode("utf-8", "replace").strip().splitlines()
        raise Unavailable(f"git could not do it: {said[-1] if said else 'it gave no reason'}.")
    return answer.decode("utf-8", "replace")


def read_setting_of_person(name: str) -> str:
    """One of the person's own settings of git, such as ``user.name``; empty when there is none."""
    program = _program()
    if program is None:
        return ""
    environment = {key: os.environ[key] for key in _passed_on() if key in os.environ}
    answer = subprocess.run(
        [program, "config", "--global", "--get", name],
        cwd=Path.home().anchor,
        env={**environment, "GIT_CONFIG_NOSYSTEM": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=LIMIT_SECONDS,
        check=False,
    )
    return answer.stdout.decode("utf-8", "replace").strip()


def _passed_on() -> tuple[str, ...]:
    return (*_FROM_PERSON, "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL")


def _program() -> str | None:
    """The git program, unless it lies in the folder we happen to be in, as Windows would allow."""
    found = shutil.which("git")
    if found is None or Path(found).resolve().parent == Path.cwd():
        return None
    return found


def _environment() -> dict[str, str]:
    environment = {key: os.environ[key] for key in _FROM_PERSON if key in os.environ}
    environment |= {
        "GIT_ALLOW_PROTOCOL": "",
        "GIT_ASKPASS": "",
        "GIT_ATTR_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_EDITOR": ":",
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_PAGER": "cat",
        "GIT_TERMINAL_PROMPT": "0",
        "LC_ALL": "C",
        "SSH_ASKPASS": "",
        "GIT_CONFIG_COUNT": str(len(_OVERRIDES)),
    }
    for number, (name, value) in enumerate(_OVERRIDES.items()):
        environment[f"GIT_CONFIG_KEY_{number}"] = name
        environment[f"GIT_CONFIG_VALUE_{number}"] = value
    return environment


def _end(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        taskkill = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(taskkill, capture_output=True, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
