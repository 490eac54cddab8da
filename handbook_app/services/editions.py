"""Editions: the handbook as it was published on a day, and what became different since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import Change, DocumentComparison
from handbook_app.model.document import Document
from handbook_app.model.errors import BadRequest, CannotDo, NotFound
from handbook_app.model.sentence import say, say_count
from handbook_app.services.authoring.saving import who_saves
from handbook_app.services.comparing import compare_handbooks
from handbook_app.services.handbook import Handbook
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Edition, Repository

_MOST_NOTES = 200


@dataclass(frozen=True, slots=True)
class Report:
    """What differs between two editions or versions, document by document."""

    earlier: str
    later: str
    documents: tuple[DocumentComparison, ...]


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
    before: list[Document] = []
    after: list[Document] = []
    for change in repository.changes_between(*ends):
        old, new = change.old_path or change.path, change.path
        before += _parse(repository, old, change.before)
        after += _parse(repository, new, change.after)
    return Report(earlier, later, tuple(compare_handbooks(before, after)))


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
