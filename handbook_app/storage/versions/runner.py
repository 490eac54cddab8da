"""git at work in a folder that comes from other people: it starts no program but itself.

The environment and the overrides are described in ``process`` and ``overrides``.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from handbook_app.model.errors import BadRequest
from handbook_app.model.sentence import say
from handbook_app.storage.versions.location import (
    Location,
    Refused,
    check_links,
    leads_elsewhere,
    locate,
)
from handbook_app.storage.versions.nested import check_for_other_repositories, is_sweeping
from handbook_app.storage.versions.overrides import ALWAYS, counter
from handbook_app.storage.versions.process import (
    LIMIT_SECONDS,
    GitFailed,
    Setting,
    end,
    environment,
    is_git_available,
    launch,
    redact,
    run,
)
from handbook_app.storage.versions.settings import (
    Stamp,
    read_person,
    read_repository,
    read_setting_of_person,
    stamps_of,
)

__all__ = [
    "LIMIT_SECONDS",
    "Git",
    "GitFailed",
    "Refused",
    "end",
    "is_git_available",
    "read_setting_of_person",
    "redact",
    "value",
]

_MOST_OVERRIDES = 2_000
_NO_SUBMODULES = "--ignore-submodules=all"
_ONLY_GIT = ("--no-ext-diff", "--no-textconv", _NO_SUBMODULES)
# Said again as options, which are stronger than any setting.
_OPTIONS = {
    **dict.fromkeys(("diff", "diff-files", "diff-index", "diff-tree", "log", "show"), _ONLY_GIT),
    "blame": ("--no-textconv",),
    "grep": ("--no-textconv",),
    "status": (_NO_SUBMODULES,),
}


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found out about a repository, true as long as these files stay as they are."""

    location: Location | None
    files: tuple[Path, ...]
    stamps: tuple[Stamp, ...]
    settings: tuple[Setting, ...]


class Git:
    """git at work in one folder, inside or at the top of a repository, or where one will be made.

    Words that come from others stand behind ``--end-of-options`` or ``--``, and where neither is
    understood they go through ``value``. May be used by several threads at once.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: _Known | None = None

    @property
    def top(self) -> Path | None:
        """The working folder of the repository that the folder lies in; None without one.

        Raises Refused for a repository that we do not work in. Starts nothing.
        """
        location = locate(self.folder)
        return location.top if location else None

    def ask(
        self,
        *words: str | bytes,
        stdin: bytes = b"",
        index: Path | None = None,
        limit: float = LIMIT_SECONDS,
        more: Mapping[str, str] | None = None,
    ) -> bytes:
        """The whole answer of git.

        ``index`` is used in place of the repository's own; ``more`` is added to the environment,
        for authors and times. Raises GitFailed when git refuses or fails, Refused when we do not
        work in this repository, TookTooLong past ``limit`` seconds, Unavailable without git.
        """
        command, surroundings = self._prepare(words, limit, index, more)
        return run(command, self.folder, surroundings, stdin, limit)

    def start(self, *words: str | bytes) -> subprocess.Popen[bytes]:
        """A git at work, to be talked with through its stdin and stdout; ``end`` ends it.

        What it complains of is dropped, so it never waits for somebody to read that.
        """
        command, surroundings = self._prepare(words, LIMIT_SECONDS)
        return launch(command, self.folder, surroundings, subprocess.DEVNULL)

    def _prepare(
        self,
        words: Sequence[str | bytes],
        limit: float,
        index: Path | None = None,
        more: Mapping[str, str] | None = None,
    ) -> tuple[list[str], dict[str, str]]:
        surroundings = self._surroundings(limit, index, more)
        plain = [os.fsdecode(word) for word in words]
        place = _place_of_command(plain)
        if is_sweeping(self.folder, plain[place:]) and (top := self.top):
            check_for_other_repositories(top, surroundings, limit)
        if plain[place] == "check-ignore":  # its paths are literal, and it fails when told so
            surroundings.pop("GIT_LITERAL_PATHSPECS")
        return _with_options(plain, place), surroundings

    def _surroundings(
        self, limit: float, index: Path | None, more: Mapping[str, str] | None
    ) -> dict[str, str]:
        location = locate(self.folder)
        known = self._known
        if known is None or known.location != location or stamps_of(known.files) != known.stamps:
            known = self._known = _find_out(self.folder, location, limit)
        added = {
            **(more or {}),
            **({"GIT_INDEX_FILE": str(index.absolute())} if index else {}),
            **_ceiling(location.top if location else self.folder.resolve()),
        }
        return environment(known.settings, added)


def value(word: str) -> str:
    """A word of others that is to be a name or a path, or BadRequest if git took it for more."""
    if word.startswith("-") or "\0" in word:
        raise BadRequest(
            say("“{word}” is not a name that can be looked up.", word=word),
            "Leave out the first -.",
        )
    return word


def _find_out(folder: Path, location: Location | None, limit: float) -> _Known:
    if location is None:
        return _Known(None, (), (), ALWAYS + read_person((), limit))
    check_links(location)
    found = read_repository(location, limit)
    settings = ALWAYS + counter(found.settings) + read_person(found.settings, limit)
    if len(settings) > _MOST_OVERRIDES:
        raise Refused(
            "The settings of this repository name too many programs.",
            "Make a fresh copy of it with git clone and open that.",
        )
    leads_back = any(name == "core.worktree" for name, _ in found.settings)
    if not (location.is_plain or location.own != location.shared or leads_back):
        raise leads_elsewhere()
    _check_agreement(folder, location, environment(settings, _ceiling(location.top)), limit)
    return _Known(location, found.files, found.stamps, settings)


def _check_agreement(
    folder: Path, location: Location, surroundings: Mapping[str, str], limit: float
) -> None:
    """Raise Refused unless git itself works in the repository that we looked at."""
    words = ["rev-parse", "--absolute-git-dir", "--show-toplevel"]
    try:
        answer = os.fsdecode(run(words, folder, surroundings, limit=limit))
    except GitFailed as error:
        if "must be run in a work tree" in error.said:
            raise _other_folder() from error
        raise
    expected = [location.own, location.top]
    if answer != "".join(f"{path}\n" for path in expected):
        # Other systems write the same path in other ways.
        said = [Path(line) for line in answer.splitlines()]
        if not _are_same(said, expected):
            raise _other_folder()


def _are_same(some: list[Path], others: list[Path]) -> bool:
    try:
        return all(one.samefile(other) for one, other in zip(some, others, strict=True))
    except (OSError, ValueError):
        return False


def _other_folder() -> Refused:
    return Refused(
        "The settings of this repository name another folder than this one as its own.",
        "Make a fresh copy of it with git clone and open that.",
    )


def _ceiling(top: Path) -> dict[str, str]:
    """Keeps git from looking for a repository above the one that we looked at."""
    return {"GIT_CEILING_DIRECTORIES": str(top.parent)}


def _place_of_command(words: Sequence[str]) -> int:
    place = 0
    while words[place].startswith("-"):
        place += 2 if words[place] == "-c" else 1
    return place


def _with_options(words: Sequence[str], place: int) -> list[str]:
    """The words with the options behind the command that keep it from starting programs."""
    return [*words[: place + 1], *_OPTIONS.get(words[place], ()), *words[place + 1 :]]
