"""The files that a version holds."""

from __future__ import annotations

from handbook_app.model.sentence import say
from handbook_app.storage.versions.complaints import is_of_missing
from handbook_app.storage.versions.objects import REGULAR
from handbook_app.storage.versions.paths_in_git import Paths
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import MissingText
from handbook_app.storage.versions.runner import Git
from handbook_app.storage.versions.version import FileAt


def read_files(git: Git, paths: Paths, version: str) -> dict[str, FileAt]:
    """The regular files of the handbook by path: no links, no other repositories."""
    files: dict[str, FileAt] = {}
    for row in _list(git, paths, version).split(b"\0")[:-1]:
        head, _, path = row.partition(b"\t")
        mode, _, blob, *size = head.decode("ascii", "replace").split()
        if mode in REGULAR:
            is_known = bool(size) and size[0].isdecimal()
            files[paths.to_show(path)] = FileAt(blob, int(size[0]) if is_known else -1, mode)
    return files


def _list(git: Git, paths: Paths, version: str) -> bytes:
    """What git lists; without sizes where it would have to fetch texts to tell them."""
    words = ["ls-tree", "-r", "-z", "--full-tree"]
    behind: list[str | bytes] = [version, "--", *filter(None, [paths.folder])]
    try:
        return git.ask(*words, "-l", *behind)
    except GitFailed as error:
        if not is_of_missing(error):
            raise
    try:
        return git.ask(*words, *behind)
    except GitFailed as error:
        raise MissingText(
            say("The list of files in version {version}", version=version[:12])
        ) from error
