"""The versions of one handbook: what can be asked of them, and how one is made."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path

from handbook_app.model.errors import CannotDo, NotFound, NotReadable
from handbook_app.model.sentence import say
from handbook_app.storage.versions import editions, history_log, naming, staging
from handbook_app.storage.versions.allowed import Permission
from handbook_app.storage.versions.authorship import read_authorship
from handbook_app.storage.versions.changes import changes_between
from handbook_app.storage.versions.complaints import PlainGit
from handbook_app.storage.versions.listing import read_files
from handbook_app.storage.versions.location import Location, locate
from handbook_app.storage.versions.making import Draft, Maker
from handbook_app.storage.versions.objects import Objects
from handbook_app.storage.versions.paths_in_git import Paths
from handbook_app.storage.versions.record_lines import FOLDER as RECORD_LINES
from handbook_app.storage.versions.record_lines import RecordLines
from handbook_app.storage.versions.refusals import Busy, MissingText, Outpaced, Unsettled
from handbook_app.storage.versions.runner import read_setting_of_person
from handbook_app.storage.versions.running import AllowedPrograms
from handbook_app.storage.versions.state import State, read_head, read_state
from handbook_app.storage.versions.version import (
    Author,
    Edition,
    FileAt,
    FileChange,
    Line,
    Version,
    VersionEntry,
)
from handbook_app.storage.versions.wording import write_message

_LARGEST_TEXT = 64_000_000
_FULL_ID = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")
_ATTEMPTS = 20


class Repository:
    """The repository that a handbook lies in.

    Paths are those of the handbook, which may lie below the top. Wherever a version is asked for,
    any name that ``resolve`` knows will do, and an empty one means the newest. May be used by
    several threads; versions are made by one at a time. ``close`` it.
    """

    def __init__(self, folder: Path, location: Location) -> None:
        self.root = Path(os.path.realpath(folder))
        below = self.root.relative_to(location.top).as_posix()
        self.prefix = "" if below == "." else f"{below}/"
        self._location = location
        self._git = PlainGit(location.top)
        self._paths = Paths(self.prefix)
        self._objects = Objects(self._git)
        self._maker = Maker(self._git, location, self._paths, self._objects)
        self.permission: Permission | None = None  # whoever has none lets no program run
        self._records = RecordLines(self._git, self._paths, self._objects)

    @classmethod
    def find(cls, folder: Path) -> Repository | None:
        """The repository that a folder lies in; None without one.

        Starts nothing. Raises Refused for one that we do not work in.
        """
        location = locate(folder)
        return cls(folder, location) if location else None

    def close(self) -> None:
        """End what is running."""
        self._objects.close()

    def state(self) -> State:
        """What the repository is in the middle of. Mostly starts nothing."""
        return read_state(self._location, self._git)

    def tip(self) -> str:
        """The newest version; empty when there is none yet. Mostly starts nothing."""
        return read_head(self._location, self._git).tip

    @property
    def has_all_versions(self) -> bool:
        """Whether the older versions were copied too. Starts nothing."""
        return not (self._location.shared / "shallow").is_file()

    def author(self) -> Author | None:
        """The person as git's settings name them, here or everywhere; None when they do not."""
        name, email = (
            self._git.ask("config", "--default", "", "--get", f"user.{what}")
            .decode("utf-8", "replace")
            .strip()
            or read_setting_of_person(f"user.{what}")
            for what in ("name", "email")
        )
        return Author(name, email) if name and email else None

    # Looking up.

    def resolve(self, name: str) -> str:
        """The id of a version by its id or the beginning of it, a day, or an edition.

        A day, ``2026-03-31``, means the version in force at its end on this computer's clock.
        Raises NotFound, BadRequest for what cannot name a version or fits several.
        """
        if _FULL_ID.fullmatch(name) and name == self.tip():
            return name
        return naming.resolve(self._git, self._objects, name, self.tip())

    def version(self, name: str) -> Version:
        """One version. Raises NotFound."""
        return history_log.read_version(self._git, self.resolve(name))

    def versions(
        self,
        path: str = "",
        *,
        start: str = "",
        since: str = "",
        limit: int | None = None,
        skip: int = 0,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[VersionEntry]:
        """Versions of a document, followed through its renames, or of all; newest first, as read.

        With ``since`` only those that are no part of what led to that version.
        Raises Cancelled, and MissingText after the last version that is on this computer.
        """
        if not start and not self.tip():
            return iter(())
        begin = self.resolve(start)
        most = None if limit is None else skip + limit
        asked = history_log.Asked(begin, self._name_at(begin, path), most, since)
        found = history_log.read_history(self._git, self._paths, asked, is_cancelled)
        return islice(found, skip, most)

    def is_earlier(self, earlier: str, later: str) -> bool:
        """Whether a version is a part of what led to another; both by their whole ids."""
        try:
            words = "rev-list", "--max-count=1", "--end-of-options", earlier, f"^{later}", "--"
            return not self._git.ask(*words).strip()
        except CannotDo:  # it is gone
            return False

    def changes_between(self, earlier: str, later: str) -> tuple[FileChange, ...]:
        """What differs between two versions, with renames. Raises MissingText.

        Here an empty ``earlier`` means nothing at all, what was before the first version.
        """
        begin = self.resolve(earlier) if earlier else ""
        return changes_between(self._git, self._paths, begin, self.resolve(later))

    def who_wrote(self, path: str, version: str = "") -> tuple[Line, ...]:
        """Which version gave each line of a document its text. Raises NotFound, MissingText."""
        at = self.resolve(version)
        name, _ = self._paths.find(self._objects, at, path)
        return read_authorship(self._git, name, at)

    # Reading.

    def files_at(self, version: str) -> dict[str, FileAt]:
        """The regular files of the handbook in a version, by path."""
        return read_files(self._git, self._paths, self.resolve(version))

    def read_at(self, version: str, path: str, limit: int = _LARGEST_TEXT) -> bytes:
        """A file as it was. Raises NotFound, NotReadable past ``limit`` bytes, MissingText."""
        _, entry = self._paths.find(self._objects, self.resolve(version), path)
        if not entry.is_file:
            raise NotReadable(say("“{path}” was a link or a folder in this version.", path=path))
        return self.read_blob(entry.id, limit)

    def read_blob(self, blob: str, limit: int = _LARGEST_TEXT) -> bytes:
        """A text by its id. Raises MissingText, NotReadable past ``limit`` bytes."""
        kept = self._objects.read(blob, limit) if _FULL_ID.fullmatch(blob) else None
        if kept is None or kept.kind != "blob":
            raise MissingText(say("The text {version} of an earlier version", version=blob[:12]))
        return kept.content

    def read_blobs(self, blobs: Iterable[str], limit: int = _LARGEST_TEXT) -> dict[str, bytes]:
        """Many texts by their ids; what is missing or larger than ``limit`` bytes is left out."""
        names = [blob for blob in dict.fromkeys(blobs) if _FULL_ID.fullmatch(blob)]
        found = self._objects.read_many(names, limit)
        return {name: kept.content for name, kept in found.items() if kept.kind == "blob"}

    # Writing.

    def working_changes(self) -> tuple[str, ...]:
        """The files of the handbook that differ from the newest version, or are not in it."""
        return staging.working_changes(self._git, self._paths)

    def make_version(
        self,
        files: Mapping[str, bytes | None],
        *,
        parent: str,
        author: Author,
        summary: str,
        details: str = "",
        substance: bool | None = None,
    ) -> str:
        """Store these files (None: removed) as the version after ``parent``; answers its id.

        Neither the files on the disk nor what the person has staged is touched or swept in.
        Raises Outpaced when ``parent`` is not the newest version any more, Unsettled in a state
        in which no version can be made, Busy, BadRequest without a summary, and ProgramRefused
        when a program that the person allowed says no.
        """
        message = write_message(summary, details, substance)
        ref = self._line_to_write(parent)
        draft = Draft(files, parent, author, message)
        made = self._maker.make(draft)
        programs = self._allowed_programs()
        if programs is not None:
            made = programs.finish(made, draft)
        self._maker.move(ref, made, parent, author, message.partition("\n")[0])
        if programs is not None:
            programs.after(draft)
        return made

    def _allowed_programs(self) -> AllowedPrograms | None:
        allowed = self.permission.allowed() if self.permission else None
        if self.permission is None or allowed is None:
            return None
        return AllowedPrograms(self._git, self.permission, allowed)

    def note_saved(self, paths: Iterable[str], version: str) -> bool:
        """Make the person's own index agree with a version for exactly these files.

        False when another program keeps it locked for two seconds, or it is damaged.
        """
        known = self._git, self._location, self._paths, self._objects
        return staging.note_saved(*known, paths, version)

    def move_back(self, version: str, to: str, author: Author) -> None:
        """Make ``to`` (empty: none) the newest version again, if ``version`` still is.

        Only for a save that could not be finished. Raises Outpaced.
        """
        ref = self._line_to_write(version)
        self._maker.move(ref, to, version, author, "a save that could not be finished")

    # Records.

    def record_blobs(self) -> dict[str, str]:
        """The texts of everybody's records by path, as far as they are on this computer."""
        return self._records.blobs()

    def record_stamp(self) -> str:
        """Something that differs when anybody's records do; empty without any. Starts nothing."""
        return self._records.stamp(self._location.shared)

    def add_record(
        self, line: str, path: str, content: bytes, *, author: Author, summary: str
    ) -> str:
        """Add a file to a person's own line of records; answers the version.

        Neither the handbook's line nor the files on the disk are touched, whatever state they are
        in. Raises Busy when others add to this very line all the time.
        """
        ref = f"{RECORD_LINES}{line}"
        message = write_message(summary, "", substance=None)
        for _ in range(_ATTEMPTS):
            parent = self._records.tips().get(ref, "")
            made = self._maker.make(Draft({path: content}, parent, author, message))
            try:
                self._maker.move(ref, made, parent, author, "a record")
            except Outpaced:
                continue
            return made
        raise Busy

    # Editions.

    def publish_edition(
        self, name: str, title: str, notes: str, author: Author, version: str
    ) -> Edition:
        """Give a version a name for good. Raises BadRequest when the name is taken or unusable."""
        message = editions.edition_message(title, notes)
        known = self._git, self._location
        editions.publish_edition(*known, name, message, author, self.resolve(version))
        published = editions.find_edition(self._git, self._objects, name)
        if published is None:
            raise NotFound(
                say("The edition “{name}” was removed at once.", name=name), "Publish it again."
            )
        return published

    def editions(self) -> tuple[Edition, ...]:
        """All editions, the newest first."""
        return editions.read_editions(self._git, self._objects)

    def _line_to_write(self, parent: str) -> str:
        state = self.state()
        if not state.can_save:
            raise Unsettled(state.what, state.remedy)
        head = read_head(self._location, self._git)
        if head.tip != parent:
            raise Outpaced
        return head.ref

    def _name_at(self, version: str, path: str) -> bytes:
        """A path in git's bytes; one that is not in the version may have been once."""
        if not path:
            return b""
        if "�" not in path:
            return self._paths.to_git(path)
        try:
            return self._paths.find(self._objects, version, path)[0]
        except NotFound:
            return self._paths.to_git(path)
