"""What people add beside the text: written to their own line, read from everybody's."""

from __future__ import annotations

import re
import secrets
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from handbook_app.markup.records import read_record, write_record
from handbook_app.model.errors import BadRequest, CannotDo, NotFound, OnlyRead, Unavailable
from handbook_app.model.records import Record, Withdrawal
from handbook_app.model.sentence import say
from handbook_app.services.handbook import Handbook
from handbook_app.storage.saving import Edit, Note
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Author

R = TypeVar("R", bound=Record)

FOLDER = "records"
_ENDING = ".yaml"
_LARGEST = 64_000
_LINE_FILE = "records-line"
_LINE = re.compile(r"[0-9a-f]{32}")
_REMEMBERED = 20_000  # parsed records


def name_of(path: str) -> str:
    """The name of the record that lies there: nobody else's has it."""
    return path.rpartition("/")[2].removesuffix(_ENDING)


class Records:
    """The records of one handbook. Any thread; adding is for the writing lane.

    With versions, each person adds to a line of their own; without, records are files under
    ``records/``. A record never changes, so what was read once is not read again.
    """

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._of_blob = lru_cache(_REMEMBERED)(self._read_blob)
        self._of_file = lru_cache(_REMEMBERED)(self._read_file)

    def add(self, record: Record, author: Author, summary: str) -> str:
        """Keep a record; its path. Raises Unavailable with what stands in the way."""
        path = f"{FOLDER}/{record.when:%Y-%m}/{record.record}-{secrets.token_hex(8)}{_ENDING}"
        content = write_record(record).encode()
        if len(content) > _LARGEST:
            raise BadRequest("This is longer than a record may be.", "Say it in fewer words.")
        repository = self._handbook.repository_or_none()
        if repository is None:
            self._handbook.save([Edit(path, content, "")], Note(summary, author, substance=False))
        else:
            line = self._own_line()
            repository.add_record(line, path, content, author=author, summary=summary)
        return path

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Everybody's records of a kind, the oldest first. What cannot be read, or was withdrawn,
        is left out."""
        return tuple(record for _, record in self.named(kind))

    def named(self, kind: type[R]) -> tuple[tuple[str, R], ...]:
        """The same, each with its name."""
        read = self._read_all()
        gone = {one.withdraws for one in read.values() if isinstance(one, Withdrawal)}
        fitting = [
            (name, record)
            for name, record in read.items()
            if isinstance(record, kind) and name not in gone
        ]
        return tuple(sorted(fitting, key=lambda one: (one[1].when, one[0])))

    def withdraw(self, name: str, author: Author, summary: str) -> str:
        """Take back a record: a record of its own, for what was said never changes. Its path.

        Raises NotFound when no record that counts has this name, CannotDo as ``add`` does.
        """
        withdrawn = dict(self.named(Record)).get(name)
        if withdrawn is None or isinstance(withdrawn, Withdrawal):
            raise NotFound(say("There is no record “{name}” to take back.", name=name[:100]))
        now = datetime.now().astimezone()
        said = Withdrawal(withdraws=name, about=withdrawn.about, when=now, by=author.name)
        return self.add(said, author, summary)

    def _read_all(self) -> dict[str, Record]:
        """Every record by its name."""
        found = {path: self._of_file(path, *stamp) for path, stamp in self._files().items()}
        repository = self._handbook.repository_or_none()
        if repository is not None:
            for path, blob in repository.record_blobs().items():
                found.setdefault(path, self._of_blob(path, blob))
        return {name_of(path): record for path, record in found.items() if record is not None}

    def _files(self) -> dict[str, tuple[int, int]]:
        """Those that lie in the handbook itself: copied in with an edition or a decision."""
        stamps = self._handbook.folder.list_below(FOLDER, _ENDING)
        return {stamp.path: (stamp.size, stamp.mtime_ns) for stamp in stamps}

    def _read_file(self, path: str, size: int, mtime_ns: int) -> Record | None:  # noqa: ARG002
        try:
            content = self._handbook.folder.read_bytes(path, _LARGEST)
        except CannotDo:
            return None
        return read_record(path, decode(content).text)

    def _read_blob(self, path: str, blob: str) -> Record | None:
        repository = self._handbook.repository_or_none()
        try:
            content = repository.read_blob(blob, _LARGEST) if repository else b""
        except CannotDo:
            return None
        return read_record(path, decode(content).text)

    def _own_line(self) -> str:
        """The name of this person's line, made when it is first needed: nobody can guess it.

        Two programs that need it first at once may make a second line, which does no harm.
        """
        state = self._handbook.state
        if state is None:
            raise OnlyRead
        file = state / _LINE_FILE
        try:
            if file.exists() and _LINE.fullmatch(name := file.read_text("ascii").strip()):
                return name
            name = secrets.token_hex(16)
            file.write_text(f"{name}\n", "ascii")
        except (OSError, ValueError) as error:
            raise Unavailable(
                "Your own records cannot be kept: the folder of your settings cannot be written.",
                "Make some room on the disk.",
            ) from error
        return name
