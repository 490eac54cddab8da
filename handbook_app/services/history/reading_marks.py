"""What changed since this reader last read it, rule by rule.

Kept in the person's own folder: the version from which on changes are told (the newest when the
person first asked), and for each rule that was confirmed since, the version in which it was read.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import Change
from handbook_app.model.document import Document, Section
from handbook_app.model.errors import Cancelled, CannotDo, Unavailable
from handbook_app.model.sentence import reason_of, say
from handbook_app.services.comparing import compare_documents
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.own_work import is_own_work
from handbook_app.services.history.past import path_in
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import FileChange, Repository
from handbook_app.storage.whole_files import write_whole

_REMEMBERED = 4_096
_MOST = 2_000  # rules that are told at once
_SLIGHT = ("-corrected", "text-formatted", "section-moved", "section-level", "order-changed")


@dataclass(frozen=True, slots=True)
class ChangedRule:
    """A rule that says something else than when this reader last read it.

    ``version`` is the one to confirm; ``since`` the one that was read, or from which on changes
    are told; ``read`` when it was confirmed before, None for never. ``is_gone``: it is no longer
    in its document, or the document went. ``was_path`` is set where the document had another name.
    """

    path: str
    section: str
    title: str
    heading: str
    flexibility: str
    version: str
    since: str
    read: datetime | None
    changes: tuple[Change, ...]
    is_gone: bool = False
    was_path: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Document and section."""
        return self.path, self.section


Mark = tuple[str, str]
"""The version that was read, and when, as ISO 8601."""


@dataclass(slots=True)
class _Marks:
    since: str = ""
    rules: dict[str, Mark] = field(default_factory=dict)


class ReadingMarks:
    """The marks of this reader in one handbook. Any thread; confirming is for the writing lane.

    What changed is worked out once for a newest version, and remembered while the handbook is
    open.
    """

    def __init__(self, handbook: Handbook) -> None:
        assert handbook.state is not None
        self._handbook = handbook
        self._file: Path = handbook.state / "read.json"
        self._lock = threading.Lock()
        self._ends: tuple[str, str] = ("", "")  # of what is known below
        self._known: list[ChangedRule] = []
        self._rest: Iterator[ChangedRule | None] = iter(())
        self._since = lru_cache(_REMEMBERED)(self._compare_since)
        self._looked, self._unread = "", frozenset[tuple[str, str]]()  # when it was last looked

    def changed(self, is_cancelled: Callable[[], bool] = lambda: False) -> tuple[ChangedRule, ...]:
        """Every rule that changed since it was last read, at most 2,000 of them: the others
        follow when these were read. Quick when no version is new.

        Raises Cancelled, and Unavailable where no versions are kept.
        """
        repository = self._handbook.versions()
        newest = repository.tip()
        marks = self._read()
        if not marks.since or not self._is_there(repository, marks.since):
            marks.since = newest
            self._write(marks)
        if not newest or marks.since == newest:
            self._looked, self._unread = newest, frozenset()
            return ()
        with self._lock:
            every = self._every(repository, marks.since, newest, is_cancelled)
            told = (self._as_read(one, _mark_of(one, marks.rules)) for one in every)
            found = tuple(islice((one for one in told if one.changes), _MOST))
            return self._without_own(repository, newest, found)

    def _without_own(
        self, repository: Repository, newest: str, found: tuple[ChangedRule, ...]
    ) -> tuple[ChangedRule, ...]:
        """Who wrote the only versions since the last look knows what they say."""
        if is_own_work(repository, self._looked, newest):
            own = [one for one in found if one.key not in self._unread]
            self.confirm(own)
            found = tuple(one for one in found if one.key in self._unread)
        self._looked, self._unread = newest, frozenset(one.key for one in found)
        return found

    def confirm(self, rules: Iterable[ChangedRule]) -> dict[str, Mark | None]:
        """Note that this reader has read rules as they are; what ``take_back`` needs."""
        marks, now = self._read(), datetime.now().astimezone().isoformat()
        before: dict[str, Mark | None] = {}
        for rule in rules:
            name = _name(*rule.key)
            before[name] = marks.rules.get(name)
            marks.rules[name] = rule.version, now
        self._write(marks)
        return before

    def take_back(self, before: Mapping[str, Mark | None]) -> None:
        """Make what was confirmed as if it had not been."""
        marks = self._read()
        for name, mark in before.items():
            if mark is None:
                marks.rules.pop(name, None)
            else:
                marks.rules[name] = mark
        self._write(marks)

    def _every(
        self, repository: Repository, since: str, newest: str, is_cancelled: Callable[[], bool]
    ) -> Iterator[ChangedRule]:
        """What changed between two versions, whatever was confirmed meanwhile: what is known
        already, then as much more as is wanted."""
        if self._ends != (since, newest):
            self._known, self._rest = [], _find_all(repository, since, newest)
            self._ends = since, newest
        yield from self._known
        for rule in self._rest:
            if rule is not None:
                self._known.append(rule)
                yield rule
            if is_cancelled():
                raise Cancelled

    def _as_read(self, rule: ChangedRule, mark: Mark | None) -> ChangedRule:
        """The same, told from when this reader confirmed it."""
        if mark is None:
            return rule
        version, when = mark
        changes = self._since(rule.path, rule.section, version, rule.version)
        return replace(rule, since=version, read=_moment(when), changes=changes)

    def _compare_since(
        self, path: str, section: str, version: str, newest: str
    ) -> tuple[Change, ...]:
        if version == newest:
            return ()
        repository = self._handbook.versions()
        before = _document_at(repository, path, version)
        after = _document_at(repository, path, newest)
        if before is None and after is None:
            return ()
        told = compare_documents(before, after).by_section().get(section, ())
        return () if all(map(_is_slight, told)) else told

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


def _find_all(repository: Repository, since: str, newest: str) -> Iterator[ChangedRule | None]:
    """What changed between two versions; None after each file, so that one can stop there."""
    for change in repository.changes_between(since, newest):
        if (change.path or change.old_path).lower().endswith(ENDINGS):
            yield from _changed_in(repository, change, since, newest)
        yield None


def _changed_in(
    repository: Repository, change: FileChange, since: str, newest: str
) -> Iterator[ChangedRule]:
    try:
        after = _parse(repository, change.path, change.after)
        before = _parse(repository, change.old_path or change.path, change.before)
    except CannotDo:  # a text that is missing here cannot be told about
        return
    shown = after or before
    if shown is None:
        return
    told = compare_documents(before, after).by_section()
    remain = {section.id for section in _told_sections(after)}
    for document, is_gone in ((after, False), (before, True)):
        for section in _told_sections(document):
            changes = told.get(section.id, ()) or (told.get("", ()) if after is None else ())
            if all(map(_is_slight, changes)) or is_gone == (section.id in remain):
                continue
            flexibility = str(document.flexibility(section.id) or "") if document else ""
            yield ChangedRule(
                shown.path, section.id, shown.title, section.heading, flexibility,
                newest, since, None, changes, is_gone, change.old_path,
            )  # fmt: skip


def _told_sections(document: Document | None) -> Iterator[Section]:
    """The rules of a document; where nobody has named any, every section."""
    if document is not None:
        rules = document.facts.rules
        for section in document.sections:
            if section.level and (section.id in rules or not rules):
                yield section


def _is_slight(change: Change) -> bool:
    """Whether it is not worth reading a rule again: spelling, formatting, order."""
    return change.key.endswith(_SLIGHT)


def _document_at(repository: Repository, path: str, version: str) -> Document | None:
    """A document under the name it had then; None where there was none, or its text is missing."""
    try:
        name = path_in(repository, path, version)
        return parse_document(path, decode(repository.read_at(version, name)).text)
    except CannotDo:
        return None


def _mark_of(rule: ChangedRule, marks: Mapping[str, Mark]) -> Mark | None:
    name, was = _name(*rule.key), _name(rule.was_path, rule.section)
    return marks.get(name) or (marks.get(was) if rule.was_path else None)


def _name(path: str, section: str) -> str:
    return f"{path}#{section}"


def _moment(when: str) -> datetime | None:
    try:
        return datetime.fromisoformat(when)
    except ValueError:  # written by hand, or by another program
        return None


def _parse(repository: Repository, path: str, blob: str) -> Document | None:
    return parse_document(path, decode(repository.read_blob(blob)).text) if blob else None
