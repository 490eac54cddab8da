"""Which version gave each line of a document its present text."""

from __future__ import annotations

import re

from handbook_app.model.errors import OurFault
from handbook_app.storage.versions.complaints import is_of_missing
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import MissingText
from handbook_app.storage.versions.runner import Git
from handbook_app.storage.versions.version import Line
from handbook_app.storage.versions.wording import text_of, time_of

_LINE = re.compile(rb"([0-9a-f]{40,64}) \d+ (\d+)(?: \d+)?")


def read_authorship(git: Git, path: bytes, version: str) -> tuple[Line, ...]:
    """A line for each line of the text. Raises MissingText when earlier texts are not here."""
    try:
        answer = git.ask("blame", "--porcelain", version, "--", path)
    except GitFailed as error:
        if not is_of_missing(error):
            raise
        raise MissingText("A part of the history of this document") from error
    authors: dict[bytes, dict[bytes, bytes]] = {}
    lines: list[Line] = []
    known: dict[bytes, bytes] = {}
    number, by = 0, b""
    for row in answer.split(b"\n")[:-1]:
        if row.startswith(b"\t"):
            lines.append(_line(by, known, number))
        elif found := _LINE.fullmatch(row):
            by, number = found[1], int(found[2])
            known = authors.setdefault(by, {})
        else:
            key, _, value = row.partition(b" ")
            known[key] = value
    return tuple(lines)


def _line(by: bytes, known: dict[bytes, bytes], number: int) -> Line:
    if not by:
        raise OurFault("git's answer on who wrote a document is not understood")
    when = time_of(known.get(b"committer-time", b"0") + b" " + known.get(b"committer-tz", b"+0000"))
    return Line(by.decode(), text_of(known.get(b"author", b"")), when, number)
