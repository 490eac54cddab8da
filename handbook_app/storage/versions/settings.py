"""What a repository's own configuration says, and the few settings of the person that we keep."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import say
from handbook_app.storage.versions.location import Location, Refused
from handbook_app.storage.versions.overrides import ALWAYS
from handbook_app.storage.versions.process import (
    GitFailed,
    Setting,
    environment,
    environment_of_person,
    run,
)

_MOST_FILES = 50
_MOST_BYTES = 1_000_000
# Each value of these is read as a file, and no later value undoes that: git would wait for a pipe.
_NAMING_FILES = ("blame.ignorerevsfile", "fsck.skiplist")
_LINE_ENDS = {
    "core.autocrlf": ("true", "false", "input", "yes", "no", "on", "off", "1", "0"),
    "core.eol": ("lf", "crlf", "native"),
}

Stamp = tuple[int, int, int, int] | None


@dataclass(frozen=True, slots=True)
class Found:
    """Settings, the files they were looked for in, there or not, and how each file was then."""

    settings: tuple[Setting, ...]
    files: tuple[Path, ...]
    stamps: tuple[Stamp, ...]


def read_repository(location: Location, limit: float) -> Found:
    """All settings of a repository, with all files they include.

    Conditions of includes are not weighed: what is included on another branch counts as well.
    Raises Refused when there is too much of it, or GitFailed when git cannot read it.
    """
    modules = location.top / ".gitmodules"
    files = [location.shared / "config", location.own / "config.worktree"]
    settings: list[Setting] = []
    stamps = [_stamp_of(modules)]
    for file in files:  # grows on the way
        stamps.append(_stamp_of(file))
        found = _read_file(file, limit)
        settings += found
        included = (_included_by(file, setting) for setting in found)
        files += dict.fromkeys(path for path in included if path and path not in files)
        if len(files) > _MOST_FILES:
            raise Refused("The settings of this repository include too many files.", _CLONE)
    with suppress(GitFailed):  # a broken list of submodules is nothing to us
        settings += _read_file(modules, limit)
    _check_files_named(location, settings)
    return Found(tuple(settings), (modules, *files), tuple(stamps))


def stamps_of(files: Iterable[Path]) -> tuple[Stamp, ...]:
    """What changes whenever one of the files changes."""
    return tuple(_stamp_of(file) for file in files)


def read_setting_of_person(name: str) -> str:
    """One of the person's own settings of git, such as ``user.name``; empty when there is none."""
    with suppress(Unavailable):
        words = ["config", "--global", "--includes", "--get", name]
        answer = run(words, _nowhere(), environment_of_person())
        return answer.decode("utf-8", "replace").strip()
    return ""


def read_person(own_settings: Iterable[Setting], limit: float) -> tuple[Setting, ...]:
    """The person's settings that hold here too: line ends, unless the repository has its own, and
    the folders of other users that they said they trust.
    """
    pattern = r"^(core\.(autocrlf|eol)|safe\.directory)$"
    try:
        words = ["config", "-z", "--includes", "--get-regexp", pattern]
        found = _parse(run(words, _nowhere(), environment_of_person(), limit=limit))
    except GitFailed:
        return ()
    decided = {name for name, _ in own_settings if name in _LINE_ENDS}
    return tuple(
        (name, value)
        for name, value in found
        if name not in decided and value.lower() in _LINE_ENDS.get(name, (value.lower(),))
    )


_CLONE = say("Make a fresh copy of it with git clone and open that.")


def _read_file(file: Path, limit: float) -> list[Setting]:
    try:
        status = file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise Refused(
            say("{name}, with settings of this repository, cannot be read.", name=file.name), _CLONE
        ) from error
    if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
        raise Refused(
            say("{name}, with settings of this repository, is no file for us.", name=file.name),
            _CLONE,
        )
    words = ["config", "--file", str(file), "--no-includes", "--list", "-z"]
    surroundings = environment(ALWAYS, {"GIT_DIR": os.devnull})
    return _parse(run(words, _nowhere(), surroundings, limit=limit))


def _check_files_named(location: Location, settings: Iterable[Setting]) -> None:
    for name, value in settings:
        if name not in _NAMING_FILES:
            continue
        file = location.top / os.path.expanduser(value)  # noqa: PTH111
        if _stamp_of(file) and not file.is_file():
            raise Refused(
                say("The setting {name} of this repository names no ordinary file.", name=name),
                _CLONE,
            )


def _parse(answer: bytes) -> list[Setting]:
    """Each setting is a name, a line end, a value and a NUL; a name alone means true."""
    entries = (entry.partition("\n") for entry in os.fsdecode(answer).split("\0") if entry)
    return [(name, value if mark else "true") for name, mark, value in entries]


def _included_by(file: Path, setting: Setting) -> Path | None:
    name, value = setting
    if name != "include.path" and not (name.startswith("includeif.") and name.endswith(".path")):
        return None
    if value.startswith(("%(", ":(")):
        raise Refused(
            "The settings of this repository include files in a way we do not know.", _CLONE
        )
    return file.parent / os.path.expanduser(value)  # noqa: PTH111  Path's fails for unknown users


def _stamp_of(file: Path) -> Stamp:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _nowhere() -> Path:
    """A folder that is in no stranger's hands."""
    return Path(Path.home().anchor)
