"""Where a repository stands: its line, its newest version, and whether a version can be made.

Read from git's own files where they tell, so that asking costs next to nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from handbook_app.model.sentence import Sentence, as_sentence, say, templates
from handbook_app.storage.versions.location import Location
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import Unsettled
from handbook_app.storage.versions.runner import Git

DAMAGE = templates((
    "git's own files in this repository are damaged.",
    "Make a fresh copy of it with git clone, and carry over what you changed since.",
))  # fmt: skip
_FINISH = say("Finish or abort that with the program that began it, then try again.")
_ID = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")
_LONGEST = 4_000
_NO_ID = "0" * 40


class State(Enum):
    """What a repository is in the middle of. ``what`` and ``remedy`` are sentences."""

    READY = "", ""
    NO_VERSIONS_YET = templates((
        "This handbook has no versions yet.", "Save a document to make the first."
    ))  # fmt: skip
    DETACHED = templates((
        "The repository shows one of its earlier versions, and nothing can be added to that.",
        "Switch to the main line, with git switch main for example.",
    ))  # fmt: skip
    MERGING = say("The repository is in the middle of joining two lines of versions."), _FINISH
    REBASING = (
        say("The repository is in the middle of moving versions or applying patches."),
        _FINISH,
    )
    PICKING = say("The repository is in the middle of taking over single versions."), _FINISH
    REVERTING = say("The repository is in the middle of taking versions back."), _FINISH
    BISECTING = say("The repository is in the middle of a search for a fault."), _FINISH
    DAMAGED = DAMAGE

    @property
    def what(self) -> Sentence:
        """What is so; empty when all is well."""
        return as_sentence(self.value[0])

    @property
    def remedy(self) -> Sentence:
        """What to do about it."""
        return as_sentence(self.value[1])

    @property
    def can_save(self) -> bool:
        """Whether a version can be made."""
        return self in (State.READY, State.NO_VERSIONS_YET)


# In this order: a rebase that stopped at a pick is a rebase.
_UNDER_WAY = {
    "rebase-merge": State.REBASING,
    "rebase-apply": State.REBASING,
    "MERGE_HEAD": State.MERGING,
    "CHERRY_PICK_HEAD": State.PICKING,
    "REVERT_HEAD": State.REVERTING,
    "sequencer": State.PICKING,
    "BISECT_LOG": State.BISECTING,
}


@dataclass(frozen=True, slots=True)
class Head:
    """The full name of the line that is worked on, empty for none, and its newest version."""

    ref: str
    tip: str


def read_head(location: Location, git: Git) -> Head:
    """Where the repository stands. Raises Unsettled when its files make no sense."""
    if not all((location.shared / name).is_dir() for name in ("objects", "refs")):
        raise _damaged()
    text = _read(location.own / "HEAD")
    if _ID.fullmatch(text):
        return Head("", text)
    ref = text.removeprefix("ref: ").strip()
    if not text.startswith("ref: ") or not ref.startswith("refs/"):
        raise _damaged()
    if (location.shared / "reftable").exists():
        return _ask_head(git)
    loose = _read(location.shared / ref)
    if not loose:
        if (location.shared / ref).is_file():
            raise _damaged()
        return Head(ref, _packed(location.shared / "packed-refs", ref))
    return Head(ref, loose) if _ID.fullmatch(loose) else _ask_head(git)


def read_state(location: Location, git: Git) -> State:
    """What the repository is in the middle of. Raises GitFailed where only git could tell."""
    for name, state in _UNDER_WAY.items():
        if (location.own / name).exists():
            return state
    try:
        head = read_head(location, git)
    except Unsettled:
        return State.DAMAGED
    if not head.ref.startswith("refs/heads/"):
        return State.DETACHED
    return State.READY if head.tip else State.NO_VERSIONS_YET


def _ask_head(git: Git) -> Head:
    """As git sees it, for what plain files do not tell."""
    try:
        ref = git.ask("symbolic-ref", "HEAD").decode("utf-8", "surrogateescape").strip()
        tip = git.ask("for-each-ref", "--format=%(objectname)", "--", ref).decode().strip()
    except GitFailed as error:
        if "repository" in error.said:  # one of another user, or for a newer git
            raise
        raise _damaged() from error
    if tip and (not _ID.fullmatch(tip) or tip.startswith(_NO_ID)):
        raise _damaged()
    return Head(ref, tip)


def _packed(file: Path, ref: str) -> str:
    try:
        content = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise _damaged() from error
    name = re.escape(ref.encode("utf-8", "surrogateescape"))
    found = re.search(rb"(?m)^([0-9a-f]{40,64}) " + name + rb"$", content)
    return found[1].decode() if found else ""


def _read(file: Path) -> str:
    """The text of a small file without the space around it, empty when there is none."""
    try:
        with file.open("rb") as opened:
            return opened.read(_LONGEST).decode("utf-8", "surrogateescape").strip()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return ""
    except (OSError, ValueError) as error:
        raise _damaged() from error


def _damaged() -> Unsettled:
    return Unsettled(State.DAMAGED.what, State.DAMAGED.remedy)
