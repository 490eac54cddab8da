"""The history of a handbook or a document, as git tells it: one process, read as it comes."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass

from handbook_app.model.errors import Cancelled, NotFound
from handbook_app.model.sentence import say
from handbook_app.storage.versions.changes import EXACT_RENAMES, RAW, read_record
from handbook_app.storage.versions.complaints import is_of_missing
from handbook_app.storage.versions.paths_in_git import Paths
from handbook_app.storage.versions.process import GitFailed
from handbook_app.storage.versions.refusals import MissingText
from handbook_app.storage.versions.runner import Git, end
from handbook_app.storage.versions.version import Version, VersionEntry
from handbook_app.storage.versions.wording import read_message, text_of, time_of

_PIECE = 1 << 16
# Each value ends with a NUL, which none can contain.
_FIELDS = ("%H", "%P", "%an", "%ae", "%cd", "%ad", "%B")
_FORMAT = "--format=tformat:" + "".join(f"{field}%x00" for field in _FIELDS)
_LOG = ("log", "--date=raw", "--no-decorate", "--no-notes", "--encoding=UTF-8", _FORMAT)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which history: of ``path`` (in git's bytes) or of the whole handbook, back from a version,
    without ``since`` and all that led to it."""

    start: str
    path: bytes = b""
    most: int | None = None
    since: str = ""


def read_version(git: Git, version: str) -> Version:
    """One version. Raises NotFound when there is none of this id."""
    try:
        answer = git.ask(*_LOG, "--no-walk", "-z", "--end-of-options", version, "--")
    except GitFailed as error:
        if not is_of_missing(error):
            raise
        raise NotFound(
            say("There is no version {version} in this repository.", version=version[:12]),
            "It may not have been copied to this computer.",
        ) from error
    return _version_of(iter(answer.split(b"\0")))


def read_history(
    git: Git, paths: Paths, asked: Asked, is_cancelled: Callable[[], bool] | None = None
) -> Iterator[VersionEntry]:
    """Versions, newest first, with what each changed.

    A document is followed through its renames. Where texts are missing they cannot be compared,
    and renames are only seen when not a letter changed. Raises Cancelled, and MissingText after
    the last version that is here.
    """
    seen: set[str] = set()
    for renames in ("-M", EXACT_RENAMES):
        process = git.start(*_words(paths, asked, renames))
        try:
            with closing(_entries(_split(process), paths)) as entries:
                for entry in entries:
                    if is_cancelled is not None and is_cancelled():
                        raise Cancelled
                    if entry.version.id not in seen:
                        seen.add(entry.version.id)
                        yield entry
            if process.wait() == 0:
                return
        finally:
            end(process)
    raise MissingText("What came before this in the history")


def _words(paths: Paths, asked: Asked, renames: str) -> list[str | bytes]:
    most = [f"--max-count={asked.most}"] if asked.most is not None else []
    if asked.path:
        # As `git log --follow` does it: versions that join two lines are left out.
        how, where = ["--follow"], [asked.path]
    else:
        how, where = ["--no-follow", "--diff-merges=first-parent"], [*filter(None, [paths.folder])]
    back = [asked.start, *([f"^{asked.since}"] if asked.since else [])]
    return [*_LOG, *RAW, renames, *how, *most, "--end-of-options", *back, "--", *where]


def _split(process: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """What stands before each NUL, as soon as it is there."""
    output = process.stdout
    rest = b""
    with suppress(ValueError):  # closed by whoever ended the process
        while output is not None and (piece := output.read1(_PIECE)):  # type: ignore[attr-defined]
            *words, rest = (rest + piece).split(b"\0")
            yield from words


def _entries(words: Iterator[bytes], paths: Paths) -> Generator[VersionEntry, None, None]:
    """Versions and their changes, in the order in which git tells of them."""
    word = next(words, None)
    while word is not None:
        version = _version_of(iter([word, *(next(words, b"") for _ in _FIELDS[1:])]))
        changes = []
        # An empty word ends the version, and a line end may stand before its changes.
        while (word := next(words, None)) is not None:
            record = word.lstrip(b"\n")
            if record.startswith(b":"):
                change = read_record(record, words, paths)
                if change is not None:
                    changes.append(change)
            elif record:
                break
        yield VersionEntry(version, tuple(changes))


def _version_of(values: Iterator[bytes]) -> Version:
    version, parents, who, email, when, written, message = (next(values) for _ in _FIELDS)
    summary, details, substance = read_message(text_of(message))
    return Version(
        id=version.decode("ascii", "replace").strip(),
        parents=tuple(parents.decode("ascii", "replace").split()),
        who=text_of(who),
        email=text_of(email),
        when=time_of(when),
        written=time_of(written),
        summary=summary,
        details=details,
        substance=substance,
    )
