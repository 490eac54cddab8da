"""Paths as git has them, in bytes from the top of the repository, and as people see them.

A handbook may lie below the top. Bytes that are no UTF-8 are shown as �, as in a folder.
"""

from __future__ import annotations

from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.sentence import say
from handbook_app.storage.versions.objects import Entry, Objects

_UNSHOWABLE = "�"


class Paths:
    """The paths of one handbook."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self._in_git = prefix.encode("utf-8", "surrogateescape")

    @property
    def folder(self) -> bytes:
        """The folder of the handbook from the top, with a slash behind; empty for the top."""
        return self._in_git

    def to_git(self, path: str) -> bytes:
        """A path of the handbook as git has it. Raises BadRequest for what is none."""
        parts = path.split("/")
        if "\0" in path or any(part in ("", ".", "..") for part in parts):
            raise BadRequest(
                say("“{path}” is no path in a handbook.", path=path),
                "Write it like policies/returns.md.",
            )
        return self._in_git + path.encode("utf-8", "surrogateescape")

    def is_inside(self, path: bytes) -> bool:
        """Whether a path lies in the handbook."""
        return path.startswith(self._in_git)

    def to_show(self, path: bytes) -> str:
        """A path of git as one of the handbook; outside of it, the way there with ``..``."""
        if self.is_inside(path):
            return shown(path[len(self._in_git) :])
        return "../" * self._in_git.count(b"/") + shown(path)

    def find(self, objects: Objects, version: str, path: str) -> tuple[bytes, Entry]:
        """Where a file is in a version, in git's own bytes. Raises NotFound or MissingText."""
        tree = f"{version}^{{tree}}"
        parts = self.to_git(path).split(b"/")
        found: list[Entry] = []
        for place, part in enumerate(parts):
            entry = _entry(objects, tree, part)
            if entry is None or (place < len(parts) - 1) != entry.is_folder:
                raise NotFound(
                    say(
                        "There is no “{path}” in version {version}.",
                        path=path,
                        version=version[:12],
                    ),
                    "It may have had another name then.",
                )
            found.append(entry)
            tree = entry.id
        return b"/".join(entry.name for entry in found), found[-1]


def shown(path: bytes) -> str:
    """A path as valid text."""
    return path.decode("utf-8", "replace")


def _entry(objects: Objects, tree: str, name: bytes) -> Entry | None:
    """The entry of this name; else, if the name is one as shown, the one that is shown so."""
    seen = shown(name)
    found = objects.entry(tree, name.__eq__)
    if found is None and _UNSHOWABLE in seen:
        found = objects.entry(tree, lambda other: shown(other) == seen)
    return found
