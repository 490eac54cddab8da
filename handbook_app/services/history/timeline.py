"""Timelines: every version of the handbook, of a document, or of one rule, the newest first.

A rule is followed through edits, through new names of its document, and from document to document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import Change
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo, NotFound
from handbook_app.model.sentence import say
from handbook_app.services.comparing import compare_documents
from handbook_app.services.comparing.sections import match_sections
from handbook_app.services.handbook import Handbook
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import FileChange, Repository, Version, VersionEntry

_PARSED = 64
_MOST_LOOKED_THROUGH = 200  # other documents of one version, to find where a rule came from


@dataclass(frozen=True, slots=True)
class Moment:
    """One version in a timeline.

    ``path`` and ``section`` are where the document or rule was then; ``changes`` what the version
    changed in it, in plain language (in the timeline of a rule); ``files`` what it changed in all.
    ``unknown`` says why something could not be told.
    """

    version: Version
    path: str = ""
    section: str = ""
    changes: tuple[Change, ...] = ()
    files: tuple[FileChange, ...] = ()
    moved_from: str = ""
    unknown: str = ""


def read_timeline(
    handbook: Handbook,
    path: str = "",
    section: str = "",
    *,
    limit: int | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Moment]:
    """The versions of the whole handbook, of a document (with a path) or of one of its rules.

    Raises NotFound when no version has such a document or section, Unavailable where no versions
    are kept.
    """
    repository = handbook.versions()
    if section:
        moments = _follow_rule(repository, path, section, is_cancelled)
    else:
        moments = _follow_document(repository, path, is_cancelled)
    for at, moment in enumerate(moments):
        if limit is not None and at >= limit:
            return
        yield moment


def _follow_document(
    repository: Repository, path: str, is_cancelled: Callable[[], bool]
) -> Iterator[Moment]:
    for entry in repository.versions(path, is_cancelled=is_cancelled):
        here = entry.changes[0].path if path and entry.changes else path
        moved = entry.changes[0].old_path if path and entry.changes else ""
        yield Moment(entry.version, here, files=entry.changes, moved_from=moved)


def _follow_rule(
    repository: Repository, path: str, section: str, is_cancelled: Callable[[], bool]
) -> Iterator[Moment]:
    follower = _Follower(repository)
    start = ""
    while path:
        trail = _Trail(path, section)
        yield from follower.follow(trail, start, is_cancelled)
        path, section, start = trail.came_from, trail.section, trail.came_from_version


@dataclass(slots=True)
class _Trail:
    """Where a rule is looked for; at the end, where it had come from."""

    path: str
    section: str
    came_from: str = ""
    came_from_version: str = ""


class _Follower:
    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._read = lru_cache(_PARSED)(self._read_document)

    def follow(
        self, trail: _Trail, start: str, is_cancelled: Callable[[], bool]
    ) -> Iterator[Moment]:
        """The versions that changed the rule within one document."""
        entries = self._repository.versions(trail.path, start=start, is_cancelled=is_cancelled)
        for entry in entries:
            change = entry.changes[0] if entry.changes else None
            if change is None:
                continue
            moment = self._look_at(entry, change, trail)
            if moment is not None:
                yield moment
            if trail.came_from:
                return

    def _look_at(self, entry: VersionEntry, change: FileChange, trail: _Trail) -> Moment | None:
        """What a version changed in the rule; None when it left it alone."""
        version = entry.version
        try:
            after = self._read(change.path, change.after) if change.after else None
            before = (
                self._read(change.old_path or change.path, change.before) if change.before else None
            )
        except CannotDo as reason:
            return Moment(version, change.path, trail.section, unknown=reason.sentence)
        if after is None or after.section(trail.section) is None:
            return None
        if before is not None and _is_same_rule(before, after, trail.section):
            moved = change.old_path
            return Moment(version, change.path, trail.section, moved_from=moved) if moved else None
        found = compare_documents(before, after).by_section().get(trail.section, ())
        moment = Moment(version, change.path, trail.section, tuple(found), entry.changes)
        return self._before_that(moment, before, after, entry, trail)

    def _before_that(
        self,
        moment: Moment,
        before: Document | None,
        after: Document,
        entry: VersionEntry,
        trail: _Trail,
    ) -> Moment:
        """Where the rule was before a version: under its id, a former id, or elsewhere."""
        if before is not None and before.section(trail.section) is not None:
            return moment
        former = _former_id(before, after, trail.section)
        if former:
            trail.section = former
            return moment
        moved_from = self._other_document_with(entry, trail)
        if not moved_from:
            return moment
        trail.came_from, trail.came_from_version = moved_from, entry.version.parents[0]
        return Moment(moment.version, moment.path, moment.section, moment.changes, moment.files,
                      moved_from=moved_from)  # fmt: skip

    def _other_document_with(self, entry: VersionEntry, trail: _Trail) -> str:
        """The document that lost a section of this id in the same version."""
        if not entry.version.parents:
            return ""
        all_changes = self._repository.changes_between(entry.version.parents[0], entry.version.id)
        for change in all_changes[:_MOST_LOOKED_THROUGH]:
            old = change.old_path or change.path
            if not change.before or not old.endswith((".md", ".markdown")):
                continue
            try:
                before = self._read(old, change.before)
                after = self._read(change.path, change.after) if change.after else None
            except CannotDo:
                continue
            is_lost = after is None or after.section(trail.section) is None
            if before.section(trail.section) is not None and is_lost:
                return old
        return ""

    def _read_document(self, path: str, blob: str) -> Document:
        return parse_document(path, decode(self._repository.read_blob(blob)).text)


def _is_same_rule(before: Document, after: Document, section: str) -> bool:
    one, other = before.section(section), after.section(section)
    if one is None or other is None:
        return False
    return before.own_text_of(one).strip() == after.own_text_of(other).strip() and before.rule(
        section
    ) == after.rule(section)


def _former_id(before: Document | None, after: Document, section: str) -> str:
    """What a section was called before: the one of similar words, if it is no other's."""
    for old, new in match_sections(before, after).pairs:
        if new.id == section:
            return old.id
    return ""


def require_timeline(moments: Iterator[Moment], name: str) -> list[Moment]:
    """All of a timeline; raises NotFound when it is empty."""
    found = list(moments)
    if not found and not name:
        raise NotFound("This handbook has no versions yet.", "Save a document first.")
    if not found:
        raise NotFound(
            say("No version has “{name}”.", name=name[:200]),
            "It may not have been saved as a version yet.",
        )
    return found
