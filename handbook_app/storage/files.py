"""The folder a handbook lives in: which documents it has, and their content.

Nothing outside the folder is ever read. Links are not followed (a document that is linked from
elsewhere in the folder is found where it lies), each step of a path is opened relative to the one
before, and only regular files are read, up to a limit.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from handbook_app.markup.addresses import Place, read_address
from handbook_app.model.errors import BadRequest, CannotDo, NotFound, NotReadable
from handbook_app.model.sentence import reason_of, say
from handbook_app.storage.source_text import SourceText, decode

ENDINGS = (".md", ".markdown")
_PIECE = 1 << 20
LARGEST_DOCUMENT = 8_000_000
_INDEXES = ("index.md", "README.md", "readme.md", "_index.md")

_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
# A pipe without a writer and a terminal open at once and are then seen to be no regular files.
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_READ = os.O_RDONLY | _NOFOLLOW | _NO_WAIT | getattr(os, "O_BINARY", 0)
_ENTER = os.O_RDONLY | _NOFOLLOW | getattr(os, "O_DIRECTORY", 0)
_BY_STEPS = os.open in os.supports_dir_fd
_REPARSE_POINT = getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0)
_UNSHOWABLE = "\ufffd"


class FileStamp(NamedTuple):
    """A document's path in the handbook, size in bytes, and times in nanoseconds: of the change
    of its text, and of anything about the file, such as its name (where systems keep that)."""

    path: str
    size: int
    mtime_ns: int
    ctime_ns: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """The documents of a folder by path, and one sentence on each folder that cannot be read."""

    files: list[FileStamp]
    left_out: tuple[str, ...] = ()


class HandbookFolder:
    """One folder of documents. Holds no open file; may be used by several threads."""

    def __init__(self, root: Path) -> None:
        self.root = Path(os.path.realpath(root))

    def list(self) -> list[FileStamp]:
        """Every document, sorted by path. One walk; opens no file."""
        return self.survey().files

    def list_below(self, folder: str, ending: str) -> tuple[FileStamp, ...]:
        """Every file of an ending below a folder at the top, which need not be there."""
        try:
            if _is_link((self.root / folder).lstat()):
                return ()
        except OSError:
            return ()
        return tuple(self._walk(f"{folder}/", (ending,)).files)

    def survey(self) -> Listing:
        """Every document, and what could not be looked into."""
        return self._walk("", ENDINGS)

    def _walk(self, start: str, endings: tuple[str, ...]) -> Listing:
        files: dict[str, FileStamp] = {}
        left_out = []
        folders = [(os.path.join(self.root, start), start)]  # noqa: PTH118 - as scandir gives them
        while folders:
            folder, prefix = folders.pop()
            try:
                with os.scandir(folder) as entries:
                    files |= _files(entries, prefix, endings, folders)
            except OSError as error:
                if not prefix:
                    raise _no_folder(self.root, error) from error
                left_out.append(
                    say(
                        "The folder “{root}” cannot be read: {reason}.",
                        root=prefix[:-1],
                        reason=reason_of(error),
                    )
                )
        return Listing([files[path] for path in sorted(files)], tuple(sorted(left_out)))

    def stamps_of(self, paths: Iterable[str]) -> Iterator[FileStamp]:
        """Those of these paths that are documents, without looking at any other file."""
        for path in paths:
            if not path.lower().endswith(ENDINGS):
                continue
            try:
                descriptor = _open(self.root, _parts_of(path))
            except (OSError, CannotDo):
                continue
            try:
                status = os.fstat(descriptor)
            finally:
                os.close(descriptor)
            if stat.S_ISREG(status.st_mode):
                yield FileStamp(path, status.st_size, status.st_mtime_ns, status.st_ctime_ns)

    def has(self, path: str) -> bool:
        """Whether there is a document of just this path, or another file that can be read."""
        try:
            self.read_bytes(path, 0)
        except NotReadable:
            return True  # there, and longer than nothing
        except CannotDo:
            return False
        return True

    def read_text(self, path: str) -> SourceText:
        """A document's text; raises NotFound or NotReadable."""
        return decode(self.read_bytes(path, LARGEST_DOCUMENT))

    def read_bytes(self, path: str, limit: int) -> bytes:
        """A file's content of at most ``limit`` bytes; raises NotFound or NotReadable."""
        try:
            descriptor = _open(self.root, _parts_of(path))
            try:
                status = os.fstat(descriptor)
                if not stat.S_ISREG(status.st_mode):
                    raise _not_a_file(path)
                content = b"" if status.st_size > limit else _read(descriptor, limit + 1)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise _unreadable(path, error) from error
        if max(status.st_size, len(content)) > limit:
            raise NotReadable(
                say(
                    "“{path}” has {size:,} bytes; at most {limit:,} are read.",
                    path=path,
                    size=status.st_size,
                    limit=limit,
                ),
                "Divide it into several documents.",
            )
        return content

    def resolve_link(self, from_path: str, target: str) -> tuple[str, str]:
        """The (path, heading id) that a link in ``from_path`` leads to.

        A folder stands for its index, an address without ending for the document, a link on the
        disk for what it points to. Raises NotFound when that is not in the handbook.
        """
        address = read_address(target, from_path)
        if address.place is not Place.INSIDE:
            raise NotFound(say("“{target}” does not lead into this handbook.", target=target))
        tried = [address.path, *(address.path + ending for ending in ENDINGS)]
        tried += [f"{address.path}/{name}".lstrip("/") for name in _INDEXES]
        for path in tried:
            if path and (found := _real_path(self.root, path)):
                return found, address.fragment
        raise NotFound(
            say(
                "“{target}” leads to “{path}”, which is not there.",
                target=target,
                path=address.path,
            ),
            say("Mend the link in {path}.", path=from_path),
        )


def _real_path(root: Path, path: str) -> str:
    """The path of a regular file after its links, empty when there is none inside."""
    try:
        real = Path(os.path.realpath(root.joinpath(*_names(root, _parts_of(path)))))
        is_file = stat.S_ISREG(real.lstat().st_mode)
    except (OSError, ValueError, CannotDo):
        return ""
    is_inside = is_file and real.is_relative_to(root)
    return _showable(real.relative_to(root).as_posix()) if is_inside else ""


def _names(root: Path, parts: list[str]) -> list[str]:
    """The names on the disk; one that cannot be shown is looked up by how it is shown."""
    if not any(_UNSHOWABLE in part for part in parts):
        return parts
    names: list[str] = []
    for part in parts:
        with os.scandir(root.joinpath(*names)) as entries:
            names.append(next((e.name for e in entries if _showable(e.name) == part), part))
    return names


def _open(root: Path, parts: list[str]) -> int:
    """A descriptor of a regular file, reached without following a link."""
    *folders, name = _names(root, parts)
    if not _BY_STEPS:
        return _open_by_path(root, [*folders, name])
    step = os.open(root, _ENTER)
    try:
        for folder in folders:
            below = os.open(folder, _ENTER, dir_fd=step)
            os.close(step)
            step = below
        return os.open(name, _READ, dir_fd=step)
    finally:
        os.close(step)


def _read(descriptor: int, limit: int) -> bytes:
    """At most ``limit`` bytes; in pieces, because one call may return fewer than there are."""
    pieces = []
    while limit > 0 and (piece := os.read(descriptor, min(limit, _PIECE))):
        pieces.append(piece)
        limit -= len(piece)
    return b"".join(pieces)


def _open_by_path(root: Path, names: list[str]) -> int:
    """For systems that cannot open relative to a folder: each step is looked at first."""
    path = root
    for name in names:
        path = path / name
        if _is_link(path.lstat()):
            raise _not_a_file("/".join(names))
    if not stat.S_ISREG(path.lstat().st_mode):
        raise _not_a_file("/".join(names))
    return os.open(path, _READ)


def _files(
    entries: Iterable[os.DirEntry[str]],
    prefix: str,
    endings: tuple[str, ...],
    folders: list[tuple[str, str]],
) -> dict[str, FileStamp]:
    """The files that are meant in a folder; adds the folders to look into to ``folders``."""
    found = {}
    for entry in entries:
        name = entry.name
        if name[0] == ".":
            continue
        if entry.is_file(follow_symlinks=False):
            if name.endswith(endings) or name.lower().endswith(endings):
                path = prefix + _showable(name)
                try:
                    status = entry.stat(follow_symlinks=False)
                except OSError:  # removed since the folder was read
                    continue
                times = status.st_mtime_ns, status.st_ctime_ns
                found[path] = FileStamp(path, status.st_size, *times)
        elif entry.is_dir(follow_symlinks=False) and not _is_junction(entry):
            folders.append((entry.path, f"{prefix}{_showable(name)}/"))
    return found


def _is_junction(entry: os.DirEntry[str]) -> bool:
    return os.name == "nt" and _is_link(entry.stat(follow_symlinks=False))


def _is_link(status: os.stat_result) -> bool:
    """Whether it is a symbolic link or, on Windows, a junction."""
    attributes = getattr(status, "st_file_attributes", 0)
    return stat.S_ISLNK(status.st_mode) or bool(attributes & _REPARSE_POINT)


def _showable(name: str) -> str:
    """A name as valid text: bytes that are no UTF-8 are shown as �."""
    if name.isascii():
        return name
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def is_safe_path(path: str) -> bool:
    """Whether a path names something inside the folder it is joined to, and none of git's own."""
    is_odd = os.name == "nt" and set(path) & set("\\:")
    parts = path.lower().split("/")
    return not (is_odd or "\0" in path or {"", ".", "..", ".git"} & set(parts))


def _parts_of(path: str) -> list[str]:
    parts = path.split("/")
    if not is_safe_path(path):
        raise BadRequest(
            say("“{path}” is no path in a handbook.", path=path),
            "Write it like policies/returns.md.",
        )
    return parts


def _no_folder(root: Path, error: OSError) -> CannotDo:
    if isinstance(error, FileNotFoundError):
        return NotFound(say("There is no folder “{root}”.", root=root), "Choose another one.")
    if isinstance(error, NotADirectoryError):
        return NotReadable(say("“{root}” is a file.", root=root), "Choose the folder it lies in.")
    return NotReadable(
        say("The folder “{root}” cannot be read: {reason}.", root=root, reason=reason_of(error)),
        "Ask whoever owns it for the right to read it.",
    )


def _not_a_file(path: str) -> NotReadable:
    return NotReadable(
        say("“{path}” is a link, a folder or a device.", path=path),
        "Put the file itself into the handbook.",
    )


def _unreadable(path: str, error: OSError) -> CannotDo:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        # A link in the place of a folder is reported like a missing folder, and that is what it is.
        return NotFound(
            say("There is no “{path}” in this handbook.", path=path), "It may have been renamed."
        )
    if isinstance(error, PermissionError):
        return NotReadable(
            say("You may not read “{path}”.", path=path), "Ask its owner for the right to."
        )
    if error.errno in (errno.ELOOP, errno.ENXIO, errno.EISDIR):  # a link, a socket, a folder
        return _not_a_file(path)
    return NotReadable(
        say("“{path}” cannot be read: {reason}.", path=path, reason=reason_of(error)),
        "Look at it in its folder.",
    )
