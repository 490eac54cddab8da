"""What differs between two states of a document: line by line, and rule by rule in words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import DocumentComparison
from handbook_app.model.document import Document
from handbook_app.model.errors import NotFound
from handbook_app.model.sentence import say
from handbook_app.services.comparing import (
    TextComparison,
    compare_documents,
    compare_texts,
)
from handbook_app.services.comparing.sections import match_sections
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.past import path_in
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Repository

TODAY = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A document, or a section of it, as it was called in a version; an empty version is today."""

    version: str
    path: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two states of a document. ``start`` and ``end`` are versions; an empty ``end`` is the text
    on the disk, an empty ``start`` that there was none. ``sections`` are the ids of the one section
    that is compared, before and after; both empty for all of it."""

    path: str
    start: str
    end: str
    documents: DocumentComparison
    texts: TextComparison
    before: Document | None = None
    after: Document | None = None
    sections: tuple[str, str] = ("", "")

    def of_section(self, section: str) -> Difference:
        """The same for one section alone, found again where it had another id."""
        return self.of_sections(*_ids_of(self.before, self.after, section))

    def of_sections(self, here: str, there: str) -> Difference:
        """The same for one section alone that is called so before and after."""
        one, other = _own_text(self.before, here), _own_text(self.after, there)
        told = self.documents.by_section()
        changes = told.get(there, ()) or told.get(here, ())
        return replace(
            self,
            documents=replace(self.documents, changes=changes),
            texts=compare_texts(one, other),
            sections=(here, there),
        )


def compare_versions(handbook: Handbook, path: str, start: str, end: str) -> Difference:
    """Compare two versions of a document, named as people name them.

    Without ``end`` the text of today is meant, without ``start`` the last thing that changed:
    what is not a version yet, else the newest version with the one before. Raises NotFound.
    """
    repository = handbook.versions()
    if start:
        first = repository.resolve(start)
        last = repository.resolve(end) if end else TODAY
        return compare_states(handbook, path, first, last)
    newest = [entry.version for entry in repository.versions(path, limit=2)]
    if not newest:
        raise NotFound(say("No version has “{path}” yet.", path=path), "Save it to make one.")
    unsaved = compare_states(handbook, path, newest[0].id, TODAY)
    if not unsaved.texts.is_same:
        return unsaved
    before = newest[1].id if len(newest) > 1 else ""
    return compare_states(handbook, path, before, newest[0].id)


def compare_states(handbook: Handbook, path: str, start: str, end: str) -> Difference:
    """Compare a document between two versions by their ids; an empty ``start`` is nothing, an empty
    ``end`` the text on the disk. Raises NotFound when it was in neither."""
    repository = handbook.versions()
    before = _text_in(repository, path, start) if start else None
    after = _text_in(repository, path, end) if end else _text_today(handbook, path)
    if before is None and after is None:
        raise NotFound(say("“{path}” was in neither version.", path=path))
    return difference_of(path, start, end, _parse(path, before), _parse(path, after))


def compare_placed(handbook: Handbook, before: Placed, after: Placed) -> Difference:
    """Compare what stood in two places at two times, without looking for them."""
    documents = [_document_at(handbook, one) for one in (before, after)]
    difference = difference_of(after.path, before.version, after.version, *documents)
    if before.section or after.section:
        return difference.of_sections(before.section, after.section)
    return difference


def difference_of(
    path: str, start: str, end: str, before: Document | None, after: Document | None
) -> Difference:
    """How two states of a document differ."""
    return Difference(
        path,
        start,
        end,
        compare_documents(before, after),
        compare_texts(before.text if before else "", after.text if after else ""),
        before,
        after,
    )


def difference_to(handbook: Handbook, path: str, start: str, text: str) -> Difference:
    """What somebody would change who saved ``text`` now; without ``start`` against the text on
    the disk, else against a version."""
    if start:
        before = _text_in(handbook.versions(), path, start)
    else:
        before = _text_today(handbook, path)
    return difference_of(path, start, TODAY, _parse(path, before), _parse(path, text))


def _document_at(handbook: Handbook, place: Placed) -> Document | None:
    if not place.version:
        return _parse(place.path, _text_today(handbook, place.path))
    try:
        content = handbook.versions().read_at(place.version, place.path)
    except NotFound:
        return None
    return parse_document(place.path, decode(content).text)


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


def _ids_of(before: Document | None, after: Document | None, section: str) -> tuple[str, str]:
    """What a section of either document is called in both."""
    if before is None or after is None or (before.section(section) and after.section(section)):
        return section, section
    for old, new in match_sections(before, after).pairs:
        if section in (old.id, new.id):
            return old.id, new.id
    return section, section


def _own_text(document: Document | None, section_id: str) -> str:
    section = document.section(section_id) if document else None
    return document.text_of(section) if document and section else ""


def _parse(path: str, text: str | None) -> Document | None:
    return None if text is None else parse_document(path, text)
