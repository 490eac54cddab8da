"""What a version is, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

What = Literal["added", "changed", "removed", "renamed"]


@dataclass(frozen=True, slots=True)
class Author:
    """Who a version is by."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the handbook.

    ``when`` it became a version, ``written`` when its author wrote it. ``substance`` says whether
    it changes what applies, or is editorial; None where nobody said.
    """

    id: str
    parents: tuple[str, ...]
    who: str
    email: str
    when: datetime
    written: datetime
    summary: str
    details: str = ""
    substance: bool | None = None


@dataclass(frozen=True, slots=True)
class FileChange:
    """What happened to one file: ``before`` and ``after`` name its texts, empty for none.

    ``old_path`` is set where it was renamed or made from a copy of another file.
    """

    path: str
    old_path: str
    what: What
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """A version and what it changed: of a version that joins two lines, against the first."""

    version: Version
    changes: tuple[FileChange, ...]


@dataclass(frozen=True, slots=True)
class FileAt:
    """A regular file in a version. ``size`` in bytes, -1 where its text is missing."""

    blob: str
    size: int
    mode: str


@dataclass(frozen=True, slots=True)
class Line:
    """Which version gave one line of a document its present text; ``line_no`` counts from 1."""

    version_id: str
    who: str
    when: datetime
    line_no: int


@dataclass(frozen=True, slots=True)
class Edition:
    """A version that was published under a name."""

    name: str
    title: str
    when: datetime
    who: str
    notes: str
    version: str
