"""What git says of changed files, read from its raw records.

A record is ``:MODE MODE BEFORE AFTER WHAT``, then one path, or two where a file got another name;
all of them end with a NUL.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.model.errors import OurFault
from handbook_app.storage.versions.complaints import is_of_missing
from handbook_app.storage.versions.objects import REGULAR
from handbook_app.storage.versions.paths_in_git import Paths
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import MissingText
from handbook_app.storage.versions.runner import Git
from handbook_app.storage.versions.version import FileChange, What

RAW = ("-z", "--raw", "--no-abbrev")
# Texts that are missing cannot be compared; names of texts can.
EXACT_RENAMES = "-M100%"

_NO_VERSION = {
    40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
}


def changes_between(git: Git, paths: Paths, earlier: str, later: str) -> tuple[FileChange, ...]:
    """What differs in the handbook; an empty ``earlier`` stands for nothing at all."""
    begin = earlier or _NO_VERSION[len(later)]
    for renames in ("-M", EXACT_RENAMES):
        words = ["diff-tree", "-r", *RAW, renames, begin, later, "--"]
        try:
            answer = git.ask(*words, *filter(None, [paths.folder]))
        except GitFailed as error:
            if not is_of_missing(error):
                raise
            failure = error
            continue
        return tuple(read_records(iter(answer.split(b"\0")[:-1]), paths))
    raise MissingText("A part of these versions") from failure


def read_records(words: Iterator[bytes], paths: Paths) -> Iterator[FileChange]:
    """The changes that raw records tell of; nothing but records may be among the words."""
    for word in words:
        change = read_record(word, words, paths)
        if change is not None:
            yield change


def read_record(record: bytes, words: Iterator[bytes], paths: Paths) -> FileChange | None:
    """One change, whose paths are next in ``words``; None when it is not of regular files.

    A file in whose place a link or another repository came counts as removed.
    """
    parts = record.decode("ascii", "replace").split()
    if len(parts) != 5 or not parts[0].startswith(":"):
        raise OurFault(f"git's answer is not understood: {record[:80]!r}")
    letter = parts[4][:1]
    old = next(words, b"")
    new = next(words, b"") if letter in "RC" else old
    before = parts[2] if parts[0][1:] in REGULAR else ""
    after = parts[3] if parts[1] in REGULAR else ""
    if letter in "RC" and not paths.is_inside(old):  # it came from outside the handbook
        letter, old, before = "A", new, ""
    what = _what(letter, before, after)
    if what is None:
        return None
    return FileChange(
        paths.to_show(new), paths.to_show(old) if old != new else "", what, before, after
    )


def _what(letter: str, before: str, after: str) -> What | None:
    if not before and not after:
        return None
    if not after:
        return "removed"
    if letter == "R" and before:
        return "renamed"
    return "changed" if before and letter not in "AC" else "added"
