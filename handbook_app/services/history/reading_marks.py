"""What changed since this reader last read it, rule by rule.

Kept in the person's own folder: the version from which on changes are told (the newest when the
person first asked), and for each rule that was confirmed since, the version in which it was read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import Change
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo, Unavailable
from handbook_app.model.sentence import reason_of, say
from handbook_app.services.comparing import compare_documents
from handbook_app.services.handbook import Handbook
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import FileChange, Repository
from handbook_app.storage.whole_files import write_whole


@dataclass(frozen=True, slots=True)
class ChangedRule:
    """A rule that says something else than when this reader last read it.

    ``version`` is the one to confirm; ``read`` when it was confirmed before, None for never.
    """

    path: str
    section: str
    title: str
    heading: str
    flexibility: str
    version: str
    read: datetime | None
    changes: tuple[Change, ...]


@dataclass(slots=True)
class _Marks:
    since: str = ""
    rules: dict[str, tuple[str, str]] = field(default_factory=dict)


class ReadingMarks:
    """The marks of this reader in one handbook. Any thread; confirming is for the writing lane."""

    def __init__(self, handbook: Handbook) -> None:
        assert handbook.state is not None
        self._handbook = handbook
        self._file: Path = handbook.state / "read.json"

    def changed(self, is_cancelled: Callable[[], bool] = lambda: False) -> tuple[ChangedRule, ...]:
        """Every rule that changed since it was last read. Quick when no version is new."""
        repository = self._handbook.versions()
        newest = repository.tip()
        marks = self._read()
        if not marks.since or not self._is_there(repository, marks.since):
            marks.since = newest
            self._write(marks)
        if not newest or marks.since == newest:
            return ()
        found: list[ChangedRule] = []
        for change in repository.changes_between(marks.since, newest):
            if is_cancelled():
                return ()
            if change.after and change.path.lower().endswith(ENDINGS):
                found.extend(self._changed_in(repository, change, newest, marks))
        return tuple(found)

    def confirm(self, path: str, section: str, version: str) -> None:
        """Note that this reader has read a rule as it is in a version."""
        marks = self._read()
        marks.rules[f"{path}#{section}"] = (version, datetime.now().astimezone().isoformat())
        self._write(marks)

    def _changed_in(
        self, repository: Repository, change: FileChange, newest: str, marks: _Marks
    ) -> Iterator[ChangedRule]:
        try:
            after = _parse(repository, change.path, change.after)
            before = _parse(repository, change.old_path or change.path, change.before)
        except CannotDo:
            return
        if after is None:
            return
        told = compare_documents(before, after).by_section()
        for section in after.sections:
            rule = after.rule(section.id)
            if rule is None or section.id not in told:
                continue
            version, when = marks.rules.get(f"{change.path}#{section.id}", ("", ""))
            changes = told[section.id]
            if version:
                changes = self._since(repository, version, after, section.id)
            if changes:
                yield ChangedRule(
                    change.path,
                    section.id,
                    after.title,
                    section.heading,
                    str(rule.flexibility or ""),
                    newest,
                    datetime.fromisoformat(when) if when else None,
                    changes,
                )

    def _since(
        self, repository: Repository, version: str, after: Document, section: str
    ) -> tuple[Change, ...]:
        try:
            text = decode(repository.read_at(version, after.path)).text
        except CannotDo:
            return ()
        told = compare_documents(parse_document(after.path, text), after).by_section()
        return told.get(section, ())

    def _is_there(self, repository: Repository, version: str) -> bool:
        """A version may be gone where the repository was put in place of another."""
        try:
            return bool(repository.resolve(version))
        except CannotDo:
            return False

    def _read(self) -> _Marks:
        try:
            found = json.loads(self._file.read_bytes())
            rules = {str(key): (str(one), str(when)) for key, (one, when) in found["rules"].items()}
            return _Marks(str(found["since"]), rules)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return _Marks()

    def _write(self, marks: _Marks) -> None:
        content = json.dumps({"since": marks.since, "rules": marks.rules}).encode()
        try:
            write_whole(self._file, content)
        except OSError as error:
            raise Unavailable(
                say("What you have read cannot be remembered: {reason}.", reason=reason_of(error)),
                "Make some room on the disk.",
            ) from error


def _parse(repository: Repository, path: str, blob: str) -> Document | None:
    return parse_document(path, decode(repository.read_blob(blob)).text) if blob else None
