"""Making the repository that keeps a handbook's versions."""

from __future__ import annotations

from pathlib import Path

from handbook_app.storage.versions.location import Refused, locate
from handbook_app.storage.versions.runner import Git, read_setting_of_person
from handbook_app.storage.versions.version import Author
from handbook_app.storage.versions.wording import name_for_git

NOBODY = Author("Handbook", "handbook@localhost")


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

    Raises Unavailable when git is missing or fails. The person's settings are left alone.
    """
    git = Git(folder)
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
