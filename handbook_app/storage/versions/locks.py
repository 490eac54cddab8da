"""Locks of git that nobody holds any more, because whoever made them was killed.

git leaves its lock files behind when it is killed, and then refuses to work for ever. Such a lock
is removed when it is certain that nobody owns it. While we write we leave a mark with our process
number, so that the next start knows a lock of ours.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from handbook_app.model.errors import CannotDo, TookTooLong
from handbook_app.storage.versions.location import Location
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import Busy

_PATIENCE = 2.0
_PAUSE = 0.05
_LOCK = re.compile(r"Unable to create '(.+\.lock)': File exists")
_LINUX = Path("/proc/self/fd").is_dir()
_MARK = "handbook-writes."
_REMAINS = (
    "fast_import_crash_*",
    "objects/pack/tmp_pack_*",
    "objects/pack/tmp_idx_*",
    "objects/??/tmp_obj_*",
)
_LOCKS = ("*.lock", "refs/**/*.lock")
# How old a lock must be, in seconds: one of ours whose process is gone, and any other.
_OLD_ENOUGH, _OLD = 0.5, 10.0
# When a mark says nothing any more, for systems where we cannot see whose it is.
_FORGOTTEN = 3600.0

Answer = TypeVar("Answer")


@contextmanager
def marked(location: Location) -> Iterator[None]:
    """Says that this process writes to the repository."""
    mark = location.own / f"{_MARK}{os.getpid()}"
    began = time.time()
    with suppress(OSError):  # if there cannot be a mark, git will say why it cannot write
        mark.touch()
    try:
        yield
    except BaseException as error:
        clear_away(location, began, _REMAINS + _LOCKS if _was_killed(error) else _REMAINS)
        raise
    finally:
        with suppress(OSError):
            mark.unlink(missing_ok=True)


def _was_killed(error: BaseException) -> bool:
    """Whether git ended without the time to remove its locks."""
    if isinstance(error, GitFailed):
        return error.code < 0
    return isinstance(error, TookTooLong) or not isinstance(error, CannotDo)


def forget_the_ended(location: Location) -> None:
    """Remove the marks of processes that were killed, and what git left behind for them."""
    for mark in location.own.glob(f"{_MARK}*"):
        number = mark.name.removeprefix(_MARK)
        with suppress(OSError):
            began = mark.stat().st_mtime
            has_ended = _LINUX and number.isdecimal() and not _is_running(int(number))
            is_forgotten = time.time() - began > _FORGOTTEN
            if (has_ended or is_forgotten) and clear_away(
                location, began, _REMAINS + _LOCKS, _OLD_ENOUGH
            ):
                mark.unlink()


def clear_away(
    location: Location,
    began: float,
    patterns: tuple[str, ...] = _REMAINS,
    age: float = 0.0,
) -> bool:
    """Remove what git leaves behind when it fails or is killed, if it was made after ``began``
    and, if it is a lock, is ``age`` seconds old; a file in use is another program's. False when
    something of it may be left."""
    is_done = True
    for home in {location.own, location.shared}:
        for file in (file for pattern in patterns for file in home.glob(pattern)):
            with suppress(OSError):
                made = file.stat().st_mtime
                if made >= began - 1 and not has_owner(file, location):
                    if file.suffix != ".lock" or time.time() - made >= age:
                        file.unlink()
                    else:
                        is_done = False
    return is_done


def patiently(
    location: Location, action: Callable[[], Answer], *, can_wait: bool = False
) -> Answer:
    """Do what needs a lock of git; again for two seconds while another program holds it.

    ``can_wait``: for what would be refused else, until a lock that nobody holds is old enough to
    be removed. Raises Busy when it is still held then.
    """
    began = time.monotonic()
    while True:
        try:
            return action()
        except GitFailed as error:
            lock = _lock_in_the_way(error.said, location)
            if lock is None:
                raise
            waited = time.monotonic() - began
            if _is_abandoned(lock, location):
                lock.unlink(missing_ok=True)
            elif waited < _PATIENCE:
                time.sleep(_PAUSE)
            elif (
                can_wait and _LINUX and waited < _OLD + _PATIENCE and not has_owner(lock, location)
            ):
                time.sleep(_PAUSE * 5)
            else:
                raise Busy from error


def _lock_in_the_way(said: str, location: Location) -> Path | None:
    found = _LOCK.search(said)
    if found is None:
        return None
    lock = Path(found[1])
    lock = lock if lock.is_absolute() else location.top / lock
    homes = (location.own, location.shared)
    return lock if any(lock.parent.is_relative_to(home) for home in homes) else None


def _is_abandoned(lock: Path, location: Location) -> bool:
    try:
        age = time.time() - lock.lstat().st_mtime
    except OSError:
        return False  # it is gone: try again
    if _LINUX:
        is_ours = any(not _is_running(pid) for pid in _marks(location))
        return age > (_OLD_ENOUGH if is_ours else _OLD) and not has_owner(lock, location)
    return age > _OLD and bool(_marks(location))


def _marks(location: Location) -> list[int]:
    """The processes that said they were writing, without this one."""
    endings = (mark.name.removeprefix(_MARK) for mark in location.own.glob(f"{_MARK}*"))
    return [int(one) for one in endings if one.isdecimal() and int(one) != os.getpid()]


def _is_running(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


def has_owner(lock: Path, location: Location) -> bool:
    """Whether a process has the file open, or a git is at work in this repository (Linux)."""
    target = os.path.realpath(lock)
    homes = tuple(os.fspath(home) for home in {location.top, location.own, location.shared})
    numbers = [entry for entry in Path("/proc").iterdir() if entry.name.isdecimal()]
    return any(_owns(process, target, homes) for process in numbers)


def _owns(process: Path, target: str, homes: tuple[str, ...]) -> bool:
    with suppress(OSError):
        for descriptor in (process / "fd").iterdir():
            with suppress(OSError):
                if os.fspath(descriptor.readlink()) == target:
                    return True
    with suppress(OSError):
        name, *words = (process / "cmdline").read_bytes().split(b"\0")
        # A git that waits for its person's editor holds its lock without having it open. Those
        # that only answer questions hold none.
        if name.rpartition(b"/")[2].startswith(b"git") and b"cat-file" not in words:
            return _is_in(process, homes)
    return False


def _is_in(process: Path, homes: tuple[str, ...]) -> bool:
    try:
        place = os.fspath((process / "cwd").readlink())
    except FileNotFoundError:
        return False
    except OSError:
        return True  # somebody else's: it may be this one
    return any(place == home or place.startswith(home + os.sep) for home in homes)
