"""Making the repository that keeps a handbook's versions."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

from handbook_app.model.errors import HandbookError, NotReadable
from handbook_app.model.sentence import say
from handbook_app.storage.versions.location import Refused, locate
from handbook_app.storage.versions.runner import Git, read_setting_of_person
from handbook_app.storage.versions.version import Author
from handbook_app.storage.versions.wording import name_for_git

NOBODY = Author("Handbook", "handbook@localhost")
_LARGEST = 100_000_000  # bytes; git would read for minutes, and keep a copy for ever


def person_at_this_computer() -> Author:
    """The person as their own git settings name them, else a neutral author."""
    name, email = (read_setting_of_person(f"user.{what}") for what in ("name", "email"))
    return Author(name, email) if name and email else NOBODY


def enclosing_repository(folder: Path) -> Path | None:
    """The repository that a folder lies in, if any. Reads only, and starts nothing."""
    try:
        location = locate(folder)
    except Refused:  # whoever makes a repository there will be told why
        return None
    return location.top if location else None


def make_repository(folder: Path, author: Author, summary: str) -> None:
    """Make a repository of a folder, with all that lies in it as the first version.

    Raises Unavailable when git is missing or fails, and NotReadable when a file is too large to be
    kept; then there is no repository. The person's settings are left alone.
    """
    _refuse_huge_files(folder)
    place = folder / ".git"
    was_there = os.path.lexists(place)
    try:
        _begin(Git(folder), author, summary)
    except HandbookError:
        if not was_there:  # half a repository would be in the way the next time
            shutil.rmtree(place, ignore_errors=True)
        raise


def _begin(git: Git, author: Author, summary: str) -> None:
    git.ask("init", "--quiet", "--template=", "--initial-branch=main")
    git.ask("add", "--all")
    git.ask(
        "-c",
        f"user.name={name_for_git(author.name) or NOBODY.name}",
        "-c",
        f"user.email={name_for_git(author.email) or NOBODY.email}",
        "commit",
        "--quiet",
        "--no-verify",
        "--allow-empty",
        f"--message={summary}",
    )


def _refuse_huge_files(folder: Path) -> None:
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                found = os.lstat(os.path.join(place, name))  # noqa: PTH118 - many
            except OSError:
                continue  # gone in the meantime
            if stat.S_ISREG(found.st_mode) and found.st_size > _LARGEST:
                shown = os.fsencode(name).decode(errors="replace")
                raise NotReadable(
                    say(
                        "“{path}” has {size:,} bytes; at most {limit:,} can be kept as a version.",
                        path=shown,
                        size=found.st_size,
                        limit=_LARGEST,
                    ),
                    "Move it out of the handbook, then begin again.",
                )
