"""What differs between two states of a document: line by line, and rule by rule in words."""

from __future__ import annotations

from dataclasses import dataclass

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import DocumentComparison
from handbook_app.model.document import Document
from handbook_app.model.errors import NotFound
from handbook_app.services.comparing import (
    TextComparison,
    compare_documents,
    compare_texts,
)
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.past import path_in
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Repository

TODAY = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two states of a document. ``start`` and ``end`` are versions; an empty ``end`` is the text
    on the disk, an empty ``start`` that there was none."""

    path: str
    start: str
    end: str
    documents: DocumentComparison
    texts: TextComparison


def compare_versions(handbook: Handbook, path: str, start: str, end: str) -> Difference:
    """Compare two versions of a document, named as people name them.

    Without ``end`` the text of today is meant, without ``start`` the last thing that changed:
    what is not a version yet, else the newest version with the one before. Raises NotFound.
    """
    repository = handbook.versions()
    if start:
        first = repository.resolve(start)
        last = repository.resolve(end) if end else TODAY
        return _compare(handbook, path, first, last)
    newest = [entry.version for entry in repository.versions(path, limit=2)]
    if not newest:
        raise NotFound(f"No version has “{path}” yet.", "Save it to make one.")
    unsaved = _compare(handbook, path, newest[0].id, TODAY)
    if not unsaved.texts.is_same:
        return unsaved
    before = newest[1].id if len(newest) > 1 else ""
    return _compare(handbook, path, before, newest[0].id)


def _compare(handbook: Handbook, path: str, start: str, end: str) -> Difference:
    repository = handbook.versions()
    before = _text_in(repository, path, start) if start else None
    after = _text_in(repository, path, end) if end else _text_today(handbook, path)
    if before is None and after is None:
        raise NotFound(f"“{path}” was in neither version.")
    return Difference(
        path,
        start,
        end,
        compare_documents(_parse(path, before), _parse(path, after)),
        compare_texts(before or "", after or ""),
    )


def _text_in(repository: Repository, path: str, version: str) -> str | None:
    try:
        return decode(repository.read_at(version, path_in(repository, path, version))).text
    except NotFound:
        return None


def _text_today(handbook: Handbook, path: str) -> str | None:
    try:
        return handbook.folder.read_text(path).text
    except NotFound:
        return None


def _parse(path: str, text: str | None) -> Document | None:
    return None if text is None else parse_document(path, text)
