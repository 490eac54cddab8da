"""One folder inside a handbook, in which files are made, replaced and removed.

It is reached step by step without following a link, and every file is named relative to it, so
that nothing outside the handbook can be written even when somebody swaps a folder for a link.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from handbook_app.model.errors import BadRequest, NotReadable
from handbook_app.model.sentence import say
from handbook_app.storage.source_text import hash_of

_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_ENTER = os.O_RDONLY | _NOFOLLOW | getattr(os, "O_DIRECTORY", 0)
_READ = os.O_RDONLY | _NOFOLLOW | _BINARY | getattr(os, "O_NONBLOCK", 0)
_MAKE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY
_BY_STEPS = {os.open, os.mkdir, os.unlink, os.stat, os.link, os.rename} <= os.supports_dir_fd
_PERMISSIONS = 0o777
_REPARSE_POINT = getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0)
# Names that Windows keeps for devices, and the short name that stands for `.git` there.
_KEPT = {"con", "prn", "aux", "nul", *(f"{one}{n}" for one in ("com", "lpt") for n in range(1, 10))}
_LONGEST_NAME = 240


def check_path(path: str) -> None:
    """Raise BadRequest unless a file of this name can lie in a handbook on every system."""
    if not path or any(not _is_good_name(part) for part in path.split("/")):
        raise BadRequest(
            say("“{path}” cannot be the name of a file in a handbook.", path=path[:200]),
            "Write it like policies/returns.md, without : * ? or a dot in front.",
        )


def _is_good_name(name: str) -> bool:
    return (
        bool(name)
        and len(name.encode("utf-8", "replace")) <= _LONGEST_NAME
        and name[0] not in ".-"
        and name[-1] not in ". "
        and name.isprintable()
        and not set(name) & set('\\:*?"<>|�')
        and name.split(".")[0].lower() not in _KEPT
        and not name.lower().startswith("git~")
    )


class Directory:
    """A folder that is held while files in it are changed. Use it in a ``with`` block.

    Raises the OSError of the system; whoever saves turns it into a sentence.
    """

    def __init__(self, path: Path, descriptor: int | None) -> None:
        self._path = path
        self._descriptor = descriptor

    @classmethod
    @contextlib.contextmanager
    def of(cls, root: Path, path: str, *, make: bool = False) -> Iterator[tuple[Directory, str]]:
        """The folder that a file of the handbook lies in, and the file's name there.

        ``make``: missing folders are made. The names must have been checked.
        """
        *folders, name = path.split("/")
        if not _BY_STEPS:
            yield cls(_walk_by_path(root, folders, make=make), None), name
            return
        descriptor = _walk(root, folders, make=make)
        try:
            yield cls(root.joinpath(*folders), descriptor), name
        finally:
            os.close(descriptor)

    def hash_of(self, name: str) -> str:
        """The hash git gives a file's bytes; empty when there is no such file."""
        content = self.read(name)
        return "" if content is None else hash_of(content)

    def read(self, name: str) -> bytes | None:
        """A file's bytes; None when there is none. Raises NotReadable for a link or device."""
        try:
            descriptor = os.open(*self._at(name), _READ, **self._in())
        except FileNotFoundError:
            return None
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise NotReadable(
                    say("“{name}” is a folder or a device, not a document.", name=name)
                )
            return file.read()

    def stage(self, name: str, content: bytes, like: str) -> None:
        """Make a new file and see that it is on the disk; with the permissions of ``like``."""
        descriptor = os.open(*self._at(name), _MAKE, 0o666, **self._in())
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                self._copy_permissions(like, descriptor)
                os.fsync(descriptor)
        except BaseException:
            self.remove(name)
            raise

    def link(self, name: str, second_name: str) -> bool:
        """Give a file a second name; False where the system has no such thing.

        Raises FileExistsError when that name is taken.
        """
        try:
            os.link(*self._at(name), *self._at(second_name), **self._in_both())
        except FileExistsError:
            raise
        except OSError:
            return False
        return True

    def replace(self, name: str, by: str) -> None:
        """Put a file in the place of another, at once."""
        os.replace(*self._at(by), *self._at(name), **self._in_both())  # noqa: PTH105 - in a folder

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(*self._at(name), **self._in())

    def has(self, name: str) -> bool:
        """Whether there is anything of this name, a broken link too."""
        try:
            os.stat(*self._at(name), **self._in(), follow_symlinks=False)
        except FileNotFoundError:
            return False
        return True

    def settle(self) -> None:
        """See that names, too, are on the disk (Windows has no such call, and needs none)."""
        if self._descriptor is not None:
            os.fsync(self._descriptor)

    def _at(self, name: str) -> tuple[str]:
        return (name if self._descriptor is not None else str(self._path / name),)

    def _in(self) -> dict[str, Any]:
        return {"dir_fd": self._descriptor} if self._descriptor is not None else {}

    def _in_both(self) -> dict[str, Any]:
        here = self._descriptor
        return {"src_dir_fd": here, "dst_dir_fd": here} if here is not None else {}

    def _copy_permissions(self, like: str, descriptor: int) -> None:
        if not hasattr(os, "fchmod"):
            return
        with contextlib.suppress(FileNotFoundError):
            found = os.stat(*self._at(like), **self._in(), follow_symlinks=False)
            if stat.S_ISREG(found.st_mode):
                os.fchmod(descriptor, found.st_mode & _PERMISSIONS)


def _walk(root: Path, folders: list[str], *, make: bool) -> int:
    """A descriptor of a folder, each step taken from the one before."""
    step = os.open(root, _ENTER)
    try:
        for folder in folders:
            if make:
                with contextlib.suppress(FileExistsError):
                    os.mkdir(folder, dir_fd=step)
            below = os.open(folder, _ENTER, dir_fd=step)
            os.close(step)
            step = below
    except BaseException:
        os.close(step)
        raise
    return step


def _walk_by_path(root: Path, folders: list[str], *, make: bool) -> Path:
    """For systems that cannot open relative to a folder: each step is looked at first."""
    path = root
    for folder in folders:
        path = path / folder
        if make:
            path.mkdir(exist_ok=True)
        status = path.lstat()
        is_junction = getattr(status, "st_file_attributes", 0) & _REPARSE_POINT
        if is_junction or not stat.S_ISDIR(status.st_mode):
            raise NotADirectoryError(20, "Not a folder", str(path))
    return path
