"""Where the repository of a folder lies, and whether it is one that we work in.

Reads only, and starts nothing. A `.git` that leads somewhere else is followed only where that other
place says so too, as a second working folder of git and a submodule do.
"""

# ruff: noqa: PTH112, PTH113, PTH114, PTH118, PTH119, PTH120
# Path raises where os.path answers no, and every search in a folder without versions asks this

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from handbook_app.model.errors import Unavailable
from handbook_app.model.sentence import say

_LONGEST_POINTER = 64_000
_CLONE = say("Make a fresh copy of it with git clone and open that.")
# Never used here, so it does not matter where it leads.
_LINKS_ALLOWED = ("hooks",)


class Refused(Unavailable):
    """A repository that we do not work in, because of how it was prepared."""


@dataclass(frozen=True, slots=True)
class Location:
    """A repository: its working folder, and the folders that git keeps its own things in.

    ``own`` belongs to this working folder alone (HEAD, index); ``shared`` holds what all working
    folders of the repository share (settings, objects). Mostly both are ``top/.git``.
    """

    top: Path
    own: Path
    shared: Path

    @property
    def is_plain(self) -> bool:
        """Whether git's own folder lies in the working folder, as usual."""
        return self.own == self.top / ".git"


def locate(folder: Path) -> Location | None:
    """The repository that a folder lies in, or None. Raises Refused for one we do not work in."""
    for level in _with_those_above(os.path.realpath(folder)):
        entry = os.path.join(level, ".git")
        if os.path.lexists(entry):
            return _look_at(Path(entry))
        if _is_bare(level):
            name = os.path.basename(level)
            raise Refused(
                say("The folder {name} looks like the inside of a git repository.", name=name),
                "Open a folder of documents instead.",
            )
    return None


def _with_those_above(folder: str) -> Iterator[str]:
    yield folder
    while (above := os.path.dirname(folder)) != folder:
        yield (folder := above)


def check_links(location: Location) -> None:
    """Raise Refused when something that git writes to is a link that leads out of its folder.

    Through a link git would write in a place that somebody else chose.
    """
    homes = (location.own, location.shared)
    try:
        links = [entry for entry in _entries_written_to(homes) if os.path.islink(entry)]
    except OSError as error:
        raise Refused("Git's own folder in this repository cannot be read.", _CLONE) from error
    for link in links:
        if not any(_real(link).is_relative_to(home) for home in homes):
            raise Refused(
                say(
                    "In this repository, {name} in git's own folder leads to another place.",
                    name=link.name,
                ),
                _CLONE,
            )


def _look_at(entry: Path) -> Location:
    if os.path.islink(entry) or os.path.normcase(_real(entry)) != os.path.normcase(entry):
        raise leads_elsewhere()
    if os.path.isdir(entry):
        if os.path.lexists(entry / "commondir"):
            raise leads_elsewhere()
        return Location(entry.parent, entry, entry)
    own = _real(entry.parent / _read_pointer(entry, "gitdir: "))
    if not os.path.isdir(own):
        raise leads_elsewhere()
    if not os.path.lexists(own / "commondir"):
        return Location(entry.parent, own, own)
    shared = _real(own / _read_pointer(own / "commondir"))
    points_back = _real(own / _read_pointer(own / "gitdir")) == entry
    if not points_back or own.parent != shared / "worktrees":
        raise leads_elsewhere()
    return Location(entry.parent, own, shared)


def _read_pointer(file: Path, beginning: str = "") -> str:
    if not os.path.isfile(file):
        raise leads_elsewhere()
    try:
        with file.open("rb") as opened:
            text = os.fsdecode(opened.read(_LONGEST_POINTER)).rstrip("\r\n")
    except OSError as error:
        raise leads_elsewhere() from error
    if not text.startswith(beginning) or not text[len(beginning) :] or "\0" in text:
        raise leads_elsewhere()
    return text[len(beginning) :]


def leads_elsewhere() -> Refused:
    return Refused(
        "The .git of this folder leads to another place that does not lead back here.",
        "If you moved the folder, run git worktree repair; else make a fresh copy with git clone.",
    )


def _is_bare(level: str) -> bool:
    """Whether git would take the folder itself for what is else in a ``.git``."""
    return os.path.lexists(os.path.join(level, "HEAD")) and all(
        os.path.isdir(os.path.join(level, name)) for name in ("objects", "refs")
    )


def _entries_written_to(homes: tuple[Path, ...]) -> Iterator[Path]:
    for home in dict.fromkeys(homes):
        for entry in _listed(home):
            if entry.name not in _LINKS_ALLOWED:
                yield entry
        yield from _listed(home / "objects")
        for name in ("refs", "logs"):
            for at, folders, files in os.walk(home / name, onerror=_complain):
                yield from (Path(at, found) for found in (*folders, *files))


def _listed(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if os.path.isdir(folder) else []


def _complain(error: OSError) -> None:
    """What is not there leads nowhere; what cannot be listed could."""
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        raise error


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
