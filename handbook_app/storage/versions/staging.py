"""What the person has prepared for a version of their own: git's index.

After a save it must agree with the new version for the files that were saved, or a version the
person makes by hand would take the save back. Everything else in it stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from handbook_app.model.errors import NotFound
from handbook_app.storage.versions.location import Location
from handbook_app.storage.versions.locks import forget_the_ended, marked, patiently
from handbook_app.storage.versions.objects import Objects
from handbook_app.storage.versions.paths_in_git import Paths
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import Busy
from handbook_app.storage.versions.runner import Git

_SHORT_ID = 40


def note_saved(
    git: Git, location: Location, paths: Paths, objects: Objects, saved: Iterable[str], version: str
) -> bool:
    """Make the index say of these files what a version says; False when it cannot be written."""
    lines = [_line(paths, objects, path, version) for path in saved]
    if not lines:
        return True
    words = ["update-index", "-z", "--add", "--remove", "--replace", "--index-info"]
    try:
        with marked(location):
            patiently(location, lambda: git.ask(*words, stdin=b"".join(lines)))
    except (Busy, GitFailed):
        return False
    forget_the_ended(location)
    return True


def working_changes(git: Git, paths: Paths) -> tuple[str, ...]:
    """The files of the handbook that differ from the newest version, or are not in it."""
    words = ["status", "--porcelain=v2", "-z", "--untracked-files=all", "--no-renames", "--"]
    answer = git.ask(*words, *filter(None, [paths.folder]))
    found = (_changed(record) for record in answer.split(b"\0"))
    return tuple(sorted({paths.to_show(path) for path in found if path}))


def _changed(record: bytes) -> bytes:
    """The path of a record of git's; empty for one that tells of something else."""
    before = {b"1 ": 8, b"u ": 10, b"? ": 1}.get(record[:2], 0)
    parts = record.split(b" ", before)
    is_file = before and (before == 1 or parts[2].startswith(b"N"))
    return parts[-1] if is_file and len(parts) == before + 1 else b""


def _line(paths: Paths, objects: Objects, path: str, version: str) -> bytes:
    try:
        if not version:
            raise NotFound("Before the first version there are no files.")
        name, entry = paths.find(objects, version, path)
    except NotFound:
        return b"0 %s\t%s\0" % (b"0" * (len(version) or _SHORT_ID), paths.to_git(path))
    return b"%s %s\t%s\0" % (entry.mode.encode(), entry.id.encode(), name)
