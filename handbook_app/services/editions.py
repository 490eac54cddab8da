"""Editions: the handbook as it was published on a day, and what became different since."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, count

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import Change, DocumentComparison
from handbook_app.model.document import Document
from handbook_app.model.errors import BadRequest, CannotDo, NotFound
from handbook_app.model.sentence import joined, say, say_count
from handbook_app.services.authoring.saving import who_saves
from handbook_app.services.comparing import (
    compare_handbooks,
    propose_substance,
    propose_summary,
)
from handbook_app.services.handbook import SETTINGS_FILE, Handbook
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.saving import Edit, Note, Saved
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Edition, Repository

_MOST_NOTES = 200
_LARGEST = 64_000_000
_DAY = len("2026-03-01")


@dataclass(frozen=True, slots=True)
class Report:
    """What differs between two editions or versions, document by document.

    ``start`` and ``end`` are the ids of the versions; an empty ``start`` is before the first one.
    """

    earlier: str
    later: str
    documents: tuple[DocumentComparison, ...]
    start: str = ""
    end: str = ""


class NotSaved(BadRequest):
    """Documents differ from the newest version, which is all that an edition holds."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        self.paths = paths
        named = joined((say("“{path}”", path=path) for path in paths[:3]), ", ")
        super().__init__(
            say("Not everything is saved as a version yet: {named}.", named=named),
            "Save it first; an edition holds what is saved.",
        )


def unsaved(handbook: Handbook) -> tuple[str, ...]:
    """The documents, and the settings, that differ from the newest version or are not in it."""
    changed = handbook.versions().working_changes()
    return tuple(
        path for path in changed if path.lower().endswith(ENDINGS) or path == SETTINGS_FILE
    )


def keep_unsaved(handbook: Handbook) -> Saved:
    """Make a version of them as they lie on the disk; a summary is made from what changed.

    For the writing lane. Raises CannotDo with what stands in the way.
    """
    repository = handbook.versions()
    edits: list[Edit] = []
    before: list[Document] = []
    after: list[Document] = []
    for path in unsaved(handbook):
        content = _on_disk(handbook, path)
        edits.append(Edit(path, content, ""))
        with contextlib.suppress(NotFound):
            before.append(parse_document(path, decode(repository.read_at("", path)).text))
        if content is not None:
            after.append(parse_document(path, decode(content).text))
    told = compare_handbooks(before, after)
    summary = propose_summary(told) or handbook.in_words(say("Save what was changed"))
    who = who_saves(repository=repository)
    return handbook.keep(edits, Note(summary, who.author, substance=propose_substance(told)))


def _on_disk(handbook: Handbook, path: str) -> bytes | None:
    try:
        return handbook.folder.read_bytes(path, _LARGEST)
    except NotFound:
        return None


def propose_name(handbook: Handbook, today: date) -> str:
    """A name that no edition has: the month, else the day, else the day with a number."""
    taken = {one.name for one in read_all(handbook)}
    day = today.isoformat()
    numbered = (f"{day}-{number}" for number in count(2))
    return next(name for name in chain([day[:7], day], numbered) if name not in taken)


def read_all(handbook: Handbook) -> tuple[Edition, ...]:
    """Every edition, the newest first."""
    return handbook.versions().editions()


def find(handbook: Handbook, name: str) -> Edition:
    """The edition of a name. Raises NotFound, naming those there are."""
    every = read_all(handbook)
    for one in every:
        if name in (one.name, one.title):
            return one
    names = ", ".join(one.name for one in every[:10])
    raise NotFound(
        say("There is no edition “{name}”.", name=name[:100]),
        say("There are: {names}.", names=names) if names else "None is yet.",
    )


def publish(handbook: Handbook, name: str, notes: str = "") -> Edition:
    """Publish the newest version as an edition; notes that are not given are made from what
    changed in substance since the last one.

    Raises BadRequest without a name, when there is nothing to publish, or when documents differ
    from the newest version.
    """
    repository = handbook.versions()
    newest = repository.tip()
    if not newest:
        raise BadRequest("There is no version to publish yet.", "Save a document first.")
    if left := unsaved(handbook):
        raise NotSaved(left)
    notes = notes.strip() or propose_notes(handbook)
    who = who_saves(repository=repository)
    return repository.publish_edition(name, name, notes, who.author, newest)


def propose_notes(handbook: Handbook) -> str:
    """What changed in substance since the last edition, a line each, in the person's language."""
    in_words = handbook.in_words
    last = next(iter(read_all(handbook)), None)
    if last is None:
        return in_words(say("The first edition."))
    lines = [
        f"- {document.title}{_place(change)}: {in_words(change.sentence)}"
        for document in compare(handbook, last.name, "").documents
        for change in document.changes
        if change.is_substance
    ]
    if len(lines) > _MOST_NOTES:
        more = say_count(
            "- and {count} more change", "- and {count:,} more changes", len(lines) - _MOST_NOTES
        )
        lines = [*lines[:_MOST_NOTES], in_words(more)]
    return "\n".join(lines) or in_words(say("Only wording changed."))


def compare(handbook: Handbook, earlier: str, later: str) -> Report:
    """What changed from one edition, version or day to another; without ``later``, to the newest
    version. Raises NotFound."""
    repository = handbook.versions()
    ends = _resolve(repository, earlier), _resolve(repository, later) if later else repository.tip()
    return _report(repository, earlier, later, ends)


def compare_since(handbook: Handbook, since: str) -> Report:
    """What changed since a day (the changes of that day among them), an edition or a version."""
    repository = handbook.versions()
    return _report(repository, since, "", (start_of(repository, since), repository.tip()))


def start_of(repository: Repository, since: str) -> str:
    """The version that held when a day began, or the edition or version of this name.

    Empty where the handbook had none yet on that day. Raises NotFound for other names.
    """
    try:
        day = date.fromisoformat(since) if len(since) == _DAY else None
    except ValueError:
        day = None
    if day is None or day == date.min:
        return _resolve(repository, since)
    with contextlib.suppress(NotFound):
        return repository.resolve((day - timedelta(days=1)).isoformat())
    return ""


def _report(repository: Repository, earlier: str, later: str, ends: tuple[str, str]) -> Report:
    before: list[Document] = []
    after: list[Document] = []
    for change in repository.changes_between(*ends):
        old, new = change.old_path or change.path, change.path
        before += _parse(repository, old, change.before)
        after += _parse(repository, new, change.after)
    return Report(earlier, later, tuple(compare_handbooks(before, after)), *ends)


def _place(change: Change) -> str:
    return f", {change.heading}" if change.heading and change.heading != change.sentence else ""


def _resolve(repository: Repository, name: str) -> str:
    for one in repository.editions():
        if name in (one.name, one.title):
            return one.version
    return repository.resolve(name)


def _parse(repository: Repository, path: str, blob: str) -> Iterator[Document]:
    if not blob or not path.lower().endswith(ENDINGS):
        return
    try:
        yield parse_document(path, decode(repository.read_blob(blob)).text)
    except CannotDo:
        return
