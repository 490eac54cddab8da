"""What changed in a rule since somebody last reviewed it."""

from __future__ import annotations

from dataclasses import dataclass

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import Change
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo
from handbook_app.model.records import Review
from handbook_app.services.comparing import compare_documents
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.past import path_in
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Repository

_LARGEST = 4_000_000  # bytes
_MOST_VERSIONS = 500
_SLIGHT = ("text-formatted", "layout")


@dataclass(frozen=True, slots=True)
class Since:
    """What changed, and the version that was reviewed; empty where that is not known."""

    version: str = ""
    changes: tuple[Change, ...] = ()


def find_since(
    handbook: Handbook, path: str, section: str, review: Review | None, day: str
) -> Since:
    """What changed since a review on record, or since the ``day`` (ISO, or empty) of which the text
    tells. Nothing where no versions are kept or the text of then is gone."""
    try:
        repository = handbook.repository_or_none()
        if repository is None or not (review or day):
            return Since()
        known = _version_with(repository, path, review.about.text) if review else ""
        then = review.when.date().isoformat() if review else day
        version = known or repository.resolve(then)
        before = text_then(handbook, path, review.about.text) if review else None
        if before is None:
            name = path_in(repository, path, version)
            before = parse_document(path, decode(repository.read_at(version, name)).text)
        return Since(version, changes_of(before, handbook.document(path), section))
    except CannotDo:
        return Since()


def text_then(handbook: Handbook, path: str, text: str) -> Document | None:
    """A document as its text was when somebody reviewed it; None when that is not kept."""
    repository = handbook.repository_or_none()
    if repository is None or not text:
        return None
    try:
        return parse_document(path, decode(repository.read_blob(text, _LARGEST)).text)
    except CannotDo:
        return None


def changes_of(before: Document, after: Document, section: str) -> tuple[Change, ...]:
    """What changed in a section, or in the whole document; not what only looks otherwise."""
    told = compare_documents(before, after)
    changes = told.by_section().get(section, ()) if section else told.changes
    return tuple(one for one in changes if one.key not in _SLIGHT)


def _version_with(repository: Repository, path: str, text: str) -> str:
    """The version that gave a document this text."""
    for entry in repository.versions(path, limit=_MOST_VERSIONS):
        if any(change.after == text for change in entry.changes):
            return entry.version.id
    return ""
