"""What people call a version: its id or the beginning of it, a day, or an edition."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.sentence import say
from handbook_app.storage.versions.complaints import is_of_missing
from handbook_app.storage.versions.editions import find_edition
from handbook_app.storage.versions.objects import Objects
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import MissingText
from handbook_app.storage.versions.runner import Git, value

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FULL_ID = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")
_BEGINNING = re.compile(r"[0-9a-f]{4,64}")
_LARGEST = 10_000_000


def resolve(git: Git, objects: Objects, name: str, tip: str) -> str:
    """The id of the version that is meant; an empty name means the newest.

    Raises NotFound, and BadRequest when the words cannot name a version or fit several.
    """
    name = value(name.strip())
    if not name:
        if not tip:
            raise NotFound("This handbook has no versions yet.", "Save a document first.")
        return tip
    if _FULL_ID.fullmatch(name.lower()):
        return _version_at(objects, name.lower()) or _refuse(name)
    if _DAY.fullmatch(name):
        return _version_on(git, name, tip)
    edition = find_edition(git, objects, name)
    if edition is not None:
        return _version_at(objects, edition.version) or _refuse(name)
    if _BEGINNING.fullmatch(name.lower()):
        return _version_beginning(git, objects, name.lower())
    return _refuse(name)


def _version_at(objects: Objects, version: str) -> str:
    kept = objects.read(f"{version}^{{commit}}", _LARGEST)
    return kept.id if kept is not None else ""


def _version_beginning(git: Git, objects: Objects, beginning: str) -> str:
    """By what is kept, not by what a repository calls it: a line may have the name of an id."""
    found = git.ask("rev-parse", f"--disambiguate={beginning}").decode("ascii", "replace").split()
    versions = {version for one in found if (version := _version_at(objects, one)) == one}
    if len(versions) > 1:
        raise BadRequest(
            say("Several versions begin with {beginning}.", beginning=beginning),
            "Write more letters and digits of it.",
        )
    return versions.pop() if versions else _refuse(beginning)


def _version_on(git: Git, name: str, tip: str) -> str:
    """The version in force at the end of a day, as the clock runs on this computer."""
    try:
        day = date.fromisoformat(name)
        midnight = datetime.combine(day + timedelta(days=1), datetime.min.time())
        last_second = int(midnight.astimezone().timestamp()) - 1
    except (ValueError, OverflowError, OSError) as error:
        raise BadRequest(
            say("“{name}” is no day.", name=name), "Write it like 2026-03-31."
        ) from error
    found = ""
    if tip and last_second >= 0:
        words = ["rev-list", "-1", "--first-parent", f"--before={last_second}"]
        try:
            found = git.ask(*words, "--end-of-options", tip, "--").decode().strip()
        except GitFailed as error:
            if not is_of_missing(error):
                raise
            raise MissingText(say("The history back to {name}", name=name)) from error
    if not found:
        raise NotFound(
            say("This handbook has no version from {name} or before.", name=name),
            _first_day(git, tip) or "Try a later day.",
        )
    return found


def _first_day(git: Git, tip: str) -> str:
    """A sentence on when the versions begin; empty where that cannot be told."""
    words = ["rev-list", "--timestamp", "--first-parent", "--max-parents=0", "--end-of-options"]
    try:
        first = git.ask(*words, tip, "--").decode().split() if tip else []
        day = datetime.fromtimestamp(int(first[0]), UTC).astimezone().date() if first else None
    except (GitFailed, ValueError, OverflowError, OSError):
        return ""
    return say("Its first version is from {day}.", day=day.isoformat()) if day else ""


def _refuse(name: str) -> str:
    raise NotFound(
        say("There is no version “{name}”.", name=name),
        "Write a day such as 2026-03-31, the name of an edition, or the id that the history shows.",
    )
