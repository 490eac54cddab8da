"""Repositories that lie in a repository, and the commands by which git would look into them.

It starts another git in each, with the settings of that one, which nobody has read.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from handbook_app.model.sentence import say
from handbook_app.storage.versions.location import Refused
from handbook_app.storage.versions.process import run

_GITLINK = "160000"


def is_sweeping(folder: Path, command: Sequence[str]) -> bool:
    """Whether a command adds whatever changed, not just files that it names."""
    if command[0] == "commit":
        return any(word == "--all" or _has_short_a(word) for word in command)
    if command[0] != "add":
        return False
    paths = command[command.index("--") + 1 :] if "--" in command else []
    return not paths or any((folder / path).is_dir() for path in paths)


def check_for_other_repositories(top: Path, surroundings: Mapping[str, str], limit: float) -> None:
    """Raise Refused when versions of the repository hold another one, and that one is there."""
    listed = run(["ls-files", "--stage", "-z"], top, surroundings, limit=limit)
    for entry in os.fsdecode(listed).split("\0"):
        kind, _, path = entry.partition("\t")
        if kind.startswith(_GITLINK) and os.path.lexists(top / path / ".git"):
            raise Refused(
                say(
                    "The folder {path} is a repository of its own, so not all can be added "
                    "at once.",
                    path=path,
                ),
                "Add the documents one by one.",
            )


def _has_short_a(word: str) -> bool:
    return word.startswith("-") and not word.startswith("--") and "a" in word
