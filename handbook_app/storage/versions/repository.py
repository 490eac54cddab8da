"""Making the repository that keeps a handbook's versions."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from handbook_app.storage.versions.runner import read_setting_of_person, run_git


@dataclass(frozen=True, slots=True)
class Author:
    """Who a version is by."""

    name: str
    email: str


NOBODY = Author("Handbook", "handbook@localhost")


def person_at_this_computer() -> Author:
    """The person as their own git settings name them, else a neutral author."""
    name, email = (read_setting_of_person(f"user.{what}") for what in ("name", "email"))
    return Author(name, email) if name and email else NOBODY


def enclosing_repository(folder: Path) -> Path | None:
    """The repository that a folder lies in, if any. Reads only, and starts nothing."""
    # Late and quiet: without the git program GitPython complains when it is imported.
    os.environ.setdefault("GIT_PYTHON_REFRESH", "quiet")
    import git

    try:
        with git.Repo(folder, search_parent_directories=True) as repository:
            return Path(repository.working_dir) if repository.working_dir else None
    except (git.exc.GitError, OSError, ValueError):
        return None


def make_repository(folder: Path, author: Author, summary: str) -> None:
    """Make a repository of a folder, with all that lies in it as the first version.

    Raises Unavailable when git is missing or fails. The person's settings are left alone.
    """
    run_git(folder, "init", "--quiet", "--template=", "--initial-branch=main")
    run_git(folder, "add", "--all")
    run_git(
        folder,
        "-c",
        f"user.name={author.name}",
        "-c",
        f"user.email={author.email}",
        "commit",
        "--quiet",
        "--no-verify",
        "--allow-empty",
        f"--message={summary}",
    )
