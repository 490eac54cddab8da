"""Saves files and makes one version of them: all of it, or nothing.

    look      is on the disk what the person started from?     else Collided, nothing done
    announce  what will lie about is written down
    stage     every new file is written in full beside its place
    journal   what is about to happen is written down
    version   a version is made from the same bytes: the point of no return
    take      the staged files are renamed into their places
    note      git's own list of files is told, the journal forgotten

Killed before the version, the next save or start removes what was staged; killed after it, it
renames what is left. Without versions the journal itself is the point of no return. Whatever fails
in between is undone at once, or by the next start where even that fails. Once every file is in its
place the save has succeeded, whatever happens then. Bytes that another program wrote meanwhile are
never overwritten.
"""

from __future__ import annotations

import contextlib
import errno
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_app.model.errors import CannotDo, NotReadable, Unavailable
from handbook_app.model.sentence import joined, reason_of, say
from handbook_app.storage.locks import hold_lock
from handbook_app.storage.saving.directory import Directory, check_path
from handbook_app.storage.saving.journal import Entry, Journal, Step
from handbook_app.storage.source_text import hash_of

if TYPE_CHECKING:  # opening looks for an unfinished save, and must not load all of git for that
    from handbook_app.storage.versions import Author, Repository

_PATIENCE = 20.0
_ATTEMPTS = 20
# A git program whose parent was killed may be about to finish: no verdict before it has.
_CHILD_SECONDS = 0.5
_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True)
class Edit:
    """One file's new bytes (None: it goes), and the git hash of the bytes they were made from
    (empty: there was no such file)."""

    path: str
    content: bytes | None
    opened: str


@dataclass(frozen=True, slots=True)
class Note:
    """What a version says of itself. ``substance`` is None where nobody said."""

    summary: str
    author: Author
    details: str = ""
    substance: bool | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of a save: the version (empty where none are kept), the paths that changed, and
    those where another program wrote in the same moment: the version has ours, the disk theirs."""

    version: str
    paths: tuple[str, ...]
    overtaken: tuple[str, ...] = ()


class Collided(CannotDo):
    """What lies on the disk is not what was opened; nothing was saved. ``paths`` says where."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        self.paths = paths
        named = joined((say("“{path}”", path=path) for path in paths[:3]), ", ")
        super().__init__(
            say(
                "{named} was changed by somebody else since you opened it; nothing was saved.",
                named=named,
            ),
            "Look at both texts, and choose what to keep.",
        )


class Saver:
    """Saves into one handbook's folder. Any thread; one save at a time, also among programs.

    ``state`` is a private folder of the person for this handbook; ``repository`` answers where
    versions are kept, or None where they are not.
    """

    def __init__(
        self, root: Path, state: Path, repository: Callable[[], Repository | None]
    ) -> None:
        self._root = root
        self._state = state
        self._repository = repository
        self._journal = Journal(state)

    def save(self, edits: Sequence[Edit], note: Note) -> Saved:
        """Save all of the edits as one version. Raises Collided, or CannotDo saying why not;
        the files and the versions are then as they were."""
        for edit in edits:
            check_path(edit.path)
        with _as_sentences(), self._alone():
            self._finish_what_was_begun()
            self._refuse_collisions(edits)
            repository = self._repository()
            parent = repository.tip() if repository else ""
            edits = [edit for edit in edits if _hash_after(edit) != edit.opened]
            if not edits:
                return Saved(parent, ())
            entry = Entry(_steps(edits), repository is not None, parent, note.summary)
            self._stage(edits, entry)
            return self._commit(edits, entry, note, repository)

    def keep(self, edits: Sequence[Edit], note: Note) -> Saved:
        """Make a version of files as they lie on the disk, which is not touched. Raises Collided
        when one is not as its edit says any more, Unavailable where no versions are kept."""
        with _as_sentences(), self._alone():
            self._finish_what_was_begun()
            repository = self._repository()
            if repository is None:
                raise Unavailable("No versions are kept of this handbook.")
            other = tuple(one.path for one in edits if self._hash_of(one.path) != _hash_after(one))
            if other:
                raise Collided(other)
            version = _make_version(repository, edits, note, repository.tip())
            self._note(repository, _steps(edits), version)
            return Saved(version, tuple(edit.path for edit in edits))

    def recover(self) -> None:
        """Finish or give up what a killed program left; quick when there is nothing."""
        with _as_sentences():
            if self._journal.read() is None:
                return
            with self._alone():
                self._finish_what_was_begun()

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        with hold_lock(self._state / "save.lock", _PATIENCE, _BUSY):
            yield

    def _refuse_collisions(self, edits: Sequence[Edit]) -> None:
        other = tuple(edit.path for edit in edits if self._hash_of(edit.path) != edit.opened)
        if other:
            raise Collided(other)

    def _hash_of(self, path: str) -> str:
        try:
            with Directory.of(self._root, path) as (directory, name):
                return directory.hash_of(name)
        except FileNotFoundError:
            return ""

    def _stage(self, edits: Sequence[Edit], entry: Entry) -> None:
        """Every new file beside its place, or none."""
        try:
            self._journal.announce(entry)
            for edit, step in zip(edits, entry.steps, strict=True):
                if edit.content is not None:
                    with Directory.of(self._root, step.path, make=True) as (directory, name):
                        directory.stage(step.new, edit.content, name)
        except BaseException:
            self._end(entry.steps)
            raise

    def _commit(
        self, edits: Sequence[Edit], entry: Entry, note: Note, repository: Repository | None
    ) -> Saved:
        version = ""
        try:
            self._journal.begin(entry)
            if repository is not None:
                version = _make_version(repository, edits, note, entry.parent)
            overtaken = tuple(step.path for step in entry.steps if not step.take(self._root))
        except BaseException:
            self._take_back(entry, repository, version, note.author)
            raise
        if repository is not None:
            self._note(repository, entry.steps, version)
        self._end(entry.steps)
        return Saved(version, tuple(step.path for step in entry.steps), overtaken)

    def _take_back(
        self, entry: Entry, repository: Repository | None, version: str, author: Author
    ) -> None:
        """As if nothing had been begun. Where the version can't be taken back, because somebody
        has built upon it or the disk refuses, it stays, and the journal with it: then the next
        start puts the files in their places."""
        if repository is not None and version:
            try:
                repository.move_back(version, entry.parent, author)
            except CannotDo as error:
                raise _IN_A_VERSION from error
        left = [step for step in entry.steps if not self._is_back(step)]
        if not left:
            self._end(entry.steps)
            return
        with contextlib.suppress(OSError):
            self._journal.begin(replace(entry, is_given_up=True))

    def _is_back(self, step: Step) -> bool:
        try:
            step.take_back(self._root)
        except OSError:
            return False
        return True

    def _finish_what_was_begun(self) -> None:
        entry = self._journal.read()
        if entry is None:
            return
        repository = self._repository() if entry.is_versioned and entry.is_staged else None
        version = _version_made(repository, entry) if repository is not None else ""
        is_done = bool(version) if entry.is_versioned else not entry.is_given_up
        for step in entry.steps if entry.is_staged else ():
            if is_done:
                step.take(self._root)
            else:
                step.take_back(self._root)
        if version and repository is not None:
            self._note(repository, entry.steps, version)
        self._end(entry.steps)

    def _note(self, repository: Repository, steps: Sequence[Step], version: str) -> None:
        """Tell git's own list of files, so that nobody's next version takes the save back.

        It is saved whether or not that succeeds; what fails is told with the next save.
        """
        paths = sorted({step.path for step in steps} | self._journal.untold())
        try:
            is_told = repository.note_saved(paths, version)
        except (CannotDo, OSError):
            is_told = False
        self._journal.keep_untold(() if is_told else paths)

    def _end(self, steps: Sequence[Step]) -> None:
        """Remove what lies about and forget the save; what fails is left to the next one."""
        left = [step for step in steps if not step.clear(self._root)]
        if not left:
            with contextlib.suppress(OSError):
                self._journal.end()


def _steps(edits: Sequence[Edit]) -> tuple[Step, ...]:
    token = secrets.token_hex(4)
    return tuple(_step(edit, token, at) for at, edit in enumerate(edits))


def _step(edit: Edit, token: str, at: int) -> Step:
    name = f".handbook-{token}-{at}"
    return Step(edit.path, edit.opened, _hash_after(edit), f"{name}.new", f"{name}.old")


def _hash_after(edit: Edit) -> str:
    return "" if edit.content is None else hash_of(edit.content)


def _make_version(repository: Repository, edits: Sequence[Edit], note: Note, parent: str) -> str:
    """The version's id. When somebody else made one meanwhile ours follows theirs, unless theirs
    holds one of our files: then Collided."""
    from handbook_app.storage.versions import Outpaced

    files = {edit.path: edit.content for edit in edits}
    for _ in range(_ATTEMPTS):
        try:
            return repository.make_version(
                files,
                parent=parent,
                author=note.author,
                summary=note.summary,
                details=note.details,
                substance=note.substance,
            )
        except Outpaced:
            before, parent = parent, repository.tip()
            theirs = {change.path for change in repository.changes_between(before, parent)}
            theirs |= {change.old_path for change in repository.changes_between(before, parent)}
            if both := tuple(path for path in files if path in theirs):
                raise Collided(both) from None
    raise _BUSY


def _version_made(repository: Repository, entry: Entry) -> str:
    """The version that a killed save made, if it came to that; else empty."""
    end = time.monotonic() + _CHILD_SECONDS
    while True:
        paths = {step.path for step in entry.steps if step.before != step.after}
        for found in repository.versions(start=repository.tip(), limit=_ATTEMPTS * 50):
            if found.version.id == entry.parent:
                break
            changed = {change.path for change in found.changes}
            changed |= {change.old_path for change in found.changes if change.old_path}
            if found.version.summary == entry.summary and paths <= changed:
                return found.version.id
        if time.monotonic() > end:
            return ""
        time.sleep(_CHILD_SECONDS / 5)


_BUSY = Unavailable(
    "Another program is saving in this handbook and does not finish.",
    "Try again in a moment; your text is still here.",
)
_IN_A_VERSION = Unavailable(
    "Your text is kept as a version, but could not be put in its place in the folder.",
    "That is done with the next start or save; make some room on the disk first.",
)


@contextlib.contextmanager
def _as_sentences() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _sentence(error) from error


def _sentence(error: OSError) -> CannotDo:
    if error.errno in _NO_ROOM:
        return Unavailable(
            "There is no room left on the disk, so nothing was saved.",
            "Make some room, then save again; your text is still here.",
        )
    if error.errno in _FORBIDDEN:
        return Unavailable(
            "Nothing was saved: this folder may not be written to.",
            "Ask its owner for the right to, or save a copy elsewhere; your text is still here.",
        )
    if error.errno in (errno.ELOOP, errno.ENOTDIR):
        return NotReadable(
            "Nothing was saved: a link stands where a folder or document should be.",
            "Put the file itself into the handbook.",
        )
    return Unavailable(
        say("Nothing was saved: {reason}.", reason=reason_of(error)),
        "Try again; your text is still here.",
    )
