"""Making, renaming and retiring documents."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Container, Iterable

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing import templates
from handbook_app.markup.editing.fields import set_field
from handbook_app.markup.editing.links import retarget_links, retarget_references
from handbook_app.markup.headings import free_name, slug
from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.errors import BadRequest
from handbook_app.model.progress import Progress
from handbook_app.model.schema import Kind
from handbook_app.model.sentence import say
from handbook_app.services.authoring.following import (
    Moves,
    Place,
    keep_translations_current,
    mend_links,
)
from handbook_app.services.authoring.saving import TextEdit, read_for_editing
from handbook_app.services.handbook import Handbook

_FOLDERS = {"policy": "policies", "procedure": "procedures", "standard": "standards"}
_LONGEST_NAME = 80


def new_document(
    handbook: Handbook,
    kind: str,
    title: str,
    *,
    path: str = "",
    language: str = "",
    owner: str = "",
) -> TextEdit:
    """The edit that adds a document of a kind, with the parts such a document has.

    Without a path it lies where most documents of its kind do. Raises BadRequest when the title
    gives no name or the place is taken.
    """
    title = " ".join(title.split())
    name = slug(title)[:_LONGEST_NAME].strip("-")
    if not name:
        raise BadRequest(
            say("“{title}” gives no name for a document.", title=title[:100]), "Use some letters."
        )
    entries = handbook.catalogue()
    path = path or f"{usual_folder(entries, kind)}{name}.md"
    if handbook.folder.has(path):
        raise BadRequest(
            say("There is a document “{path}” already.", path=path),
            "Choose another title or place.",
        )
    taken = {entry.id for entry in entries}
    document_id = free_name(name, taken)
    language = language or next(iter(handbook.settings.languages), "en")
    text = templates.new_document(Kind(kind), title, language, document_id, owner)
    return TextEdit(path, text, None)


def free_path(folder: str, title: str, taken: Container[str]) -> str:
    """A place in a folder for a document of this title that none of the taken paths has."""
    name = slug(title)[:_LONGEST_NAME].strip("-") or "document"
    return free_name(f"{folder}/{name}" if folder else name, taken, ".md")


def rename_document(
    handbook: Handbook, path: str, new_path: str, progress: Progress | None = None
) -> tuple[TextEdit, ...]:
    """The edits that give a document another place, every link and reference mended along.

    Translations that were current stay so. Raises BadRequest when that place is taken.
    """
    if handbook.folder.has(new_path):
        raise BadRequest(
            say("There is a document “{path}” already.", path=new_path),
            "Choose another place.",
        )
    opened = read_for_editing(handbook, path)
    document = parse_document(path, opened.text)
    new_id = document.facts.id or new_path.rsplit(".", 1)[0]
    moves = Moves.of_document(Place(path, document.id), Place(new_path, new_id))
    moved = retarget_links(opened.text, path, moves.links, new_path)
    with contextlib.suppress(BadRequest):  # facts that cannot be read refer to nothing
        moved = retarget_references(moved, document.id, moves.names, new_id)
    edits = [TextEdit(path, None, opened), TextEdit(new_path, moved, None, opened)]
    edits += mend_links(handbook, moves, (path,), progress)
    return keep_translations_current(handbook, edits, edits[1:])


def retire_document(handbook: Handbook, path: str, replaced_by: str = "") -> TextEdit:
    """The edit that retires a document: it stays, can be found, and says what replaces it."""
    opened = read_for_editing(handbook, path)
    text = set_field(opened.text, ("status",), "retired")
    if replaced_by:
        text = set_field(text, ("replaced-by",), replaced_by)
    return TextEdit(path, text, opened)


def usual_folder(entries: Iterable[DocumentEntry], kind: str) -> str:
    """The folder with most documents of a kind, with its slash; else one named after the kind."""
    folders = Counter(
        entry.path.rpartition("/")[0]
        for entry in entries
        if entry.kind == kind and not entry.translation_of
    )
    usual = folders.most_common(1)[0][0] if folders else _FOLDERS[kind]
    return f"{usual}/" if usual else ""
