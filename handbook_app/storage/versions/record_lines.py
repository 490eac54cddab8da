"""The lines of versions that hold people's records: one a person, beside the handbook's own.

Only that person's program adds to a line, so ten thousand people add at once without a conflict,
and nobody needs the right to write the handbook in order to speak. A line holds nothing but its
records, each at the path it would have in the handbook.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from handbook_app.storage.source_text import hash_of
from handbook_app.storage.versions.objects import Objects
from handbook_app.storage.versions.paths_in_git import Paths, shown
from handbook_app.storage.versions.refusals import MissingText
from handbook_app.storage.versions.runner import Git

FOLDER = "refs/heads/records/"
RECORDS = "records"
_OF_OTHERS = re.compile(r"refs/(heads|remotes/[^/]+)/records/[^/]+")
_LONGEST_REF = 1_000
_REMEMBERED = 4096  # folders; one that did not change is not read again
_DEEPEST = 4  # folders in folders


class RecordLines:
    """Reads the records of all lines. May be used by several threads."""

    def __init__(self, git: Git, paths: Paths, objects: Objects) -> None:
        self._git = git
        self._paths = paths
        self._objects = objects
        self._list = lru_cache(_REMEMBERED)(self._list_folder)

    def tips(self) -> dict[str, str]:
        """The newest version of each line, this computer's and those fetched, by full name."""
        words = ["--format=%(objectname) %(refname)", "--", FOLDER, "refs/remotes/"]
        answer = self._git.ask("for-each-ref", *words).decode("utf-8", "replace")
        rows = (row.split(" ", 1) for row in answer.splitlines())
        return {name: tip for tip, name in rows if _OF_OTHERS.fullmatch(name)}

    def stamp(self, shared: Path) -> str:
        """Something that differs when a line does; empty while there are none. Starts nothing.

        ``shared`` is where git keeps what all working folders share.
        """
        refs = shared / "refs"
        folders = [refs / "heads" / RECORDS, *sorted((refs / "remotes").glob(f"*/{RECORDS}"))]
        seen = [file for folder in folders for file in sorted(folder.glob("*"))]
        packed = shared / "packed-refs", shared / "reftable" / "tables.list"
        told = [_content(file, _LONGEST_REF) for file in seen]
        told += [rows for rows in map(_rows_of_records, packed) if rows]
        return hash_of("\n".join(told).encode()) if any(told) else ""

    def blobs(self) -> dict[str, str]:
        """Every record's text, by its path in the handbook. What is not here is left out."""
        found: dict[str, str] = {}
        for tip in set(self.tips().values()):
            try:
                found |= dict(self._in_line(tip))
            except MissingText:
                continue
        return found

    def _in_line(self, tip: str) -> Iterator[tuple[str, str]]:
        tree = f"{tip}^{{tree}}"
        for part in [*filter(None, self._paths.folder.split(b"/")), RECORDS.encode()]:
            entry = self._objects.entry(tree, part.__eq__)
            if entry is None or not entry.is_folder:
                return
            tree = entry.id
        yield from self._below(tree, f"{RECORDS}/")

    def _below(self, tree: str, prefix: str) -> Iterator[tuple[str, str]]:
        files, folders = self._list(tree)
        yield from ((prefix + name, blob) for name, blob in files)
        for name, folder in folders:
            if prefix.count("/") < _DEEPEST:
                yield from self._below(folder, f"{prefix}{name}/")

    def _list_folder(self, tree: str) -> tuple[tuple[tuple[str, str], ...], ...]:
        entries = list(self._objects.entries(tree))
        return (
            tuple((shown(one.name), one.id) for one in entries if one.is_file),
            tuple((shown(one.name), one.id) for one in entries if one.is_folder),
        )


def _content(file: Path, limit: int) -> str:
    """What a small file of git's says, with its name; empty when it cannot be read."""
    try:
        with file.open("rb") as opened:
            return f"{file.name} {opened.read(limit).decode('ascii', 'replace')}"
    except OSError:
        return ""


def _rows_of_records(file: Path) -> str:
    """The rows of git's packed list that name lines of records; of another form: its stamp."""
    try:
        if file.name != "packed-refs":
            return f"{file.stat().st_mtime_ns}"
        with file.open("rb") as opened:
            return b"".join(row for row in opened if b"/records/" in row).decode("utf-8", "replace")
    except OSError:
        return ""
