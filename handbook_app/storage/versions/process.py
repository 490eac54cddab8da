"""Starts the git program: one fixed environment, one time limit, nothing left running behind it.

    GitFailed    git answered with a complaint; a kind of Unavailable

Only this file starts programs, and git is the only one.
"""

# ruff: noqa: PTH109, PTH117, PTH120  asked with every search, where Path takes half of an answer

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from handbook_app.model.errors import BadRequest, TookTooLong, Unavailable
from handbook_app.model.sentence import reason_of, say, templates

LIMIT_SECONDS = 30.0

Setting = tuple[str, str]
"""The name of a setting of git and its value."""

_NO_GIT = Unavailable(
    "The program git is not installed, so no versions can be kept.",
    "Install git, then start Handbook again.",
)
_LONGEST_COMPLAINT = 4_000
# On Windows: CREATE_NEW_PROCESS_GROUP and CREATE_NO_WINDOW.
_NEW_GROUP = 0x0800_0200 if os.name == "nt" else 0
_FROM_PERSON = ("SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE")
# Where the person's own settings are looked for.
_SETTINGS_FROM_PERSON = (
    "XDG_CONFIG_HOME",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
    "PROGRAMDATA",
)
_FIXED = {
    "GIT_ALLOW_PROTOCOL": "",
    "GIT_ASKPASS": "",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_EDITOR": ":",
    # Nothing can be there; a file, even an empty one, makes git give advice.
    "GIT_GRAFT_FILE": f"{os.devnull}/none",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    # Looking never writes: git would else refresh the index by the way.
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
    "GIT_SSH_COMMAND": "ssh",
    "GIT_TEMPLATE_DIR": "",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
    "SSH_ASKPASS": "",
}
_SECRETS = (
    # Rather too much than too little: a password may contain a slash or a second @.
    (re.compile(r"(://)\S*@"), r"\1…@"),
    (re.compile(r"(?i)([?&;](?:\w*token|password|secret|\w*key)=)[^\s&'\"]+"), r"\1…"),
    (re.compile(r"(?i)(authorization:\s*).*"), r"\1…"),
)


class GitFailed(Unavailable):
    """What git did not do, or answered with no.

    ``code`` is its exit code, ``said`` its complaint without secrets, and ``answer`` all of what it
    answered nevertheless: merging with conflicts ends with code 1 and a result.
    """

    def __init__(self, code: int, said: str, answer: bytes = b"") -> None:
        self.code = code
        self.answer = answer
        self.said = redact(said).strip()[:_LONGEST_COMPLAINT]
        super().__init__(*_explain(self.said))


def is_git_available() -> bool:
    """Whether the git program is installed."""
    return _program() is not None


def redact(text: str) -> str:
    """What git says, without the passwords and tokens that stand in addresses."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    return text


def environment(
    settings: Iterable[Setting], more: Mapping[str, str] | None = None
) -> dict[str, str]:
    """What git finds around it: nothing of the person's settings, and ours above any other."""
    surroundings = {
        **_passed_on(_FROM_PERSON),
        **_FIXED,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        **(more or {}),
    }
    count = 0
    for name, value in settings:
        surroundings[f"GIT_CONFIG_KEY_{count}"] = name
        surroundings[f"GIT_CONFIG_VALUE_{count}"] = value
        count += 1
    return {**surroundings, "GIT_CONFIG_COUNT": str(count)}


def environment_of_person() -> dict[str, str]:
    """What git finds around it when it is asked for the person's own settings, in no repository."""
    return {
        **_passed_on((*_FROM_PERSON, *_SETTINGS_FROM_PERSON)),
        **_FIXED,
        "GIT_DIR": os.devnull,
    }


def run(
    words: Sequence[str | bytes],
    folder: Path,
    surroundings: Mapping[str, str],
    stdin: bytes = b"",
    limit: float = LIMIT_SECONDS,
) -> bytes:
    """The whole answer of git. Raises GitFailed, TookTooLong, and Unavailable without a program."""
    process = launch(words, folder, surroundings, subprocess.PIPE)
    try:
        answer, complaint = process.communicate(stdin, timeout=limit)
    except subprocess.TimeoutExpired:
        end(process)
        # From None: the other exception holds the command line, and that may hold a password.
        raise TookTooLong(
            say("git did not answer within {limit:.0f} seconds.", limit=limit),
            "Try again in a moment.",
        ) from None
    except OSError as error:
        end(process)
        raise Unavailable(
            say("git cannot be talked with: {reason}.", reason=reason_of(error)),
            "Try again in a moment.",
        ) from error
    except BaseException:
        end(process)
        raise
    if process.returncode != 0:
        said = (complaint or answer).decode("utf-8", "replace")
        raise GitFailed(process.returncode, said, answer)
    return answer


def launch(
    words: Sequence[str | bytes], folder: Path, surroundings: Mapping[str, str], stderr: int
) -> subprocess.Popen[bytes]:
    """A git at work, in a process group of its own. ``end`` ends it with all it started."""
    program = _program()
    if program is None:
        raise _NO_GIT
    command = [program, "--no-pager", *(os.fsdecode(word) for word in words)]
    if any("\0" in word for word in command):
        raise BadRequest("A name or text for git contains a NUL character.", "Take it out.")
    try:
        return subprocess.Popen(
            command,
            cwd=folder,
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            start_new_session=os.name == "posix",
            creationflags=_NEW_GROUP,
        )
    except OSError as error:
        raise Unavailable(
            say("git could not be started: {reason}.", reason=reason_of(error)),
            "Try again in a moment.",
        ) from error


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process with all it started, if it has not ended by itself, and close its pipes."""
    if sys.platform == "win32":
        taskkill = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(taskkill, capture_output=True, check=False)
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()


def _passed_on(names: Iterable[str]) -> dict[str, str]:
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return {**kept, "PATH": _path()}


def _path() -> str:
    """The person's PATH without places relative to the folder we are in: that is a stranger's."""
    return _absolute_places(os.environ.get("PATH", os.defpath))


@lru_cache(maxsize=1)  # every search asks whether git is there
def _absolute_places(path: str) -> str:
    return os.pathsep.join(place for place in path.split(os.pathsep) if Path(place).is_absolute())


def _program() -> str | None:
    """The git program, unless it lies in the folder we happen to be in, as Windows would allow."""
    found = shutil.which("git", path=_path())
    if found is None or not os.path.isabs(found):
        return None
    home = os.path.dirname(os.path.realpath(found))
    return None if os.path.normcase(home) == os.path.normcase(os.getcwd()) else found


def _explain(said: str) -> tuple[str, str]:
    """What a complaint of git means, and what to do about it."""
    if "dubious ownership" in said or "owned by someone else" in said:
        return templates((
            "This repository belongs to another user of the computer, so git does not work in it.",
            "If you trust it, run: git config --global --add safe.directory FOLDER, "
            "with the folder of the repository.",
        ))  # fmt: skip
    lines = [line for line in said.splitlines() if not line.startswith(("hint:", "warning:"))]
    serious = [line for line in lines if line.startswith(("fatal:", "error:"))]
    if not lines:
        return say("git could not do it, and gave no reason."), ""
    reason = (serious or lines)[-1]
    return say("git could not do it: {reason}.", reason=reason.rstrip(".")), ""
