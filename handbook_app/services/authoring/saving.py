"""Saving texts: what was typed becomes files and one version; what collides is shown, not lost."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from handbook_app.markup.documents import parse_document
from handbook_app.model.change_of_rule import DocumentComparison
from handbook_app.model.document import Document
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.sentence import say
from handbook_app.services.authoring.persons import own_person
from handbook_app.services.comparing import (
    Joined,
    Origin,
    Piece,
    compare_handbooks,
    join_texts,
    propose_substance,
    propose_summary,
)
from handbook_app.services.handbook import SETTINGS_FILE, Handbook
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.saving import Collided, Edit, Note, Saved
from handbook_app.storage.source_text import SourceText, decode
from handbook_app.storage.versions import Author, Repository, person_at_this_computer
from handbook_app.storage.versions.creation import NOBODY
from handbook_app.translations import Translate, in_english

_LONGEST_SUMMARY = 200
_NAMED = re.compile(r"(?P<name>[^<>\n]*?)\s*(?:<(?P<mail>[^<>\s]*)>)?")
NEW = decode(b"")


@dataclass(frozen=True, slots=True)
class TextEdit:
    """A text as somebody wants it (None: the document goes), and the one it was made from.

    ``opened`` is None for a document that is new. A new place for an old text says in ``form``
    whose encoding it keeps.
    """

    path: str
    text: str | None
    opened: SourceText | None
    form: SourceText | None = None

    @property
    def content(self) -> bytes | None:
        """The bytes that the file is to have."""
        return None if self.text is None else (self.opened or self.form or NEW).encode(self.text)


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a save could say of itself: a summary, whether it changes what people may do, and what
    changes document by document."""

    summary: str
    is_substance: bool
    comparisons: tuple[DocumentComparison, ...]


@dataclass(frozen=True, slots=True)
class Collision:
    """A text that two people changed: the joined one, in pieces, and what is on the disk now."""

    path: str
    joined: Joined
    theirs: SourceText | None


@dataclass(frozen=True, slots=True)
class Who:
    """Who a save is by, and a sentence where that had to be guessed."""

    author: Author
    remark: str = ""

    @property
    def is_guess(self) -> bool:
        """Whether the person should rather be asked."""
        return bool(self.remark)


def who_saves(said: str = "", repository: Repository | None = None) -> Who:
    """The person as they were named (``Ana <ana@example.org>``), as git's settings name them, as
    they said in this program, or as this computer does."""
    if said.strip():
        found = _NAMED.fullmatch(said.strip())
        if not found or not found["name"].strip():
            raise BadRequest(
                say("“{said}” is no name.", said=said[:100]), "Write it like Ana <ana@example.org>."
            )
        return Who(Author(found["name"].strip(), found["mail"] or ""))
    known = repository.author() if repository else person_at_this_computer()
    if known is None or known == NOBODY:
        known = own_person()
    if known is not None:
        return Who(known)
    name = _name_on_this_computer()
    return Who(
        Author(name, ""),
        say(
            "Saved under the name “{name}”, because no other is known; --author gives one.",
            name=name,
        ),
    )


def _name_on_this_computer() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return NOBODY.name


def document_to_save(
    handbook: Handbook, name: str, refresh: Callable[[], None]
) -> tuple[str, SourceText | None]:
    """The path and present text of the document that a name means; one that is new has none.

    ``refresh`` brings the index up to date, which is only needed for ids. Raises NotFound when
    the name is neither an id nor the path of a document, present or new.
    """
    with contextlib.suppress(NotFound):
        if name:
            return name, handbook.folder.read_text(name)
    if name.lower().endswith(ENDINGS) or name == SETTINGS_FILE:
        return name, None
    refresh()
    path = handbook.find_document(name)
    return path, handbook.folder.read_text(path)


def expect_version(handbook: Handbook, path: str, opened: SourceText | None, version: str) -> None:
    """Raise Collided unless a document is still as in a version (its line ends may differ)."""
    repository = handbook.versions()
    wanted = repository.resolve(version)
    try:
        kept = decode(repository.read_at(wanted, path)).text
    except NotFound:
        kept = ""
    now = opened.text if opened else ""
    if kept.replace("\r\n", "\n") != now.replace("\r\n", "\n"):
        raise Collided((path,))


def read_for_editing(handbook: Handbook, path: str) -> SourceText:
    """The text on the disk, to be handed back with the edit. Raises NotFound or NotReadable."""
    return handbook.folder.read_text(path)


def propose(edits: Iterable[TextEdit], in_words: Translate = in_english) -> Proposed:
    """What a save of these edits would change, in words; ``in_words`` says it to the person."""
    before: list[Document] = []
    after: list[Document] = []
    for edit in edits:
        if edit.path == SETTINGS_FILE:
            continue
        if edit.opened is not None:
            before.append(parse_document(edit.path, edit.opened.text))
        if edit.text is not None:
            after.append(parse_document(edit.path, edit.text))
    comparisons = tuple(compare_handbooks(before, after))
    return Proposed(
        propose_summary(comparisons, in_words)
        or in_words(say("Change the settings of the handbook")),
        propose_substance(comparisons),
        comparisons,
    )


def save_texts(
    handbook: Handbook,
    edits: Sequence[TextEdit],
    summary: str = "",
    *,
    substance: bool | None = None,
    author: Author | None = None,
    makes_version: bool = True,
) -> Saved:
    """Save the edits as one version; what is not said of it is proposed from what changed.

    Without ``makes_version`` only the files are written, for a repository in which none can be made
    now. Raises Collided when the disk holds something else than was opened; then
    ``find_collisions`` shows what. Raises CannotDo with what stands in the way; then nothing is
    changed.
    """
    for edit in edits:
        _check_name(edit.path)
    summary = " ".join(handbook.in_words(summary).split())[:_LONGEST_SUMMARY]
    if not summary or substance is None:
        proposed = propose(edits, handbook.in_words)
        summary = summary or proposed.summary
        substance = proposed.is_substance if substance is None else substance
    author = author or who_saves(repository=handbook.repository_or_none()).author
    note = Note(summary, author, substance=substance)
    return handbook.save([_as_edit(edit) for edit in edits], note, makes_version=makes_version)


def find_collisions(handbook: Handbook, edits: Iterable[TextEdit]) -> tuple[Collision, ...]:
    """The edits that do not fit what is on the disk now, joined as far as they can be."""
    found = []
    for edit in edits:
        theirs = _on_disk(handbook, edit.path)
        if (theirs.hash if theirs else "") != (edit.opened.hash if edit.opened else ""):
            found.append(Collision(edit.path, _join(edit, theirs), theirs))
    return tuple(found)


def _join(edit: TextEdit, theirs: SourceText | None) -> Joined:
    base, mine = edit.opened.text if edit.opened else "", edit.text or ""
    if theirs is None:
        # Joined line by line, a document that went would leave of mine what is new, and no more.
        return Joined((Piece(Origin.COLLISION, base, mine, ""),))
    return join_texts(base, mine, theirs.text)


def _on_disk(handbook: Handbook, path: str) -> SourceText | None:
    try:
        return handbook.folder.read_text(path)
    except NotFound:
        return None


def _as_edit(edit: TextEdit) -> Edit:
    return Edit(edit.path, edit.content, edit.opened.hash if edit.opened else "")


def _check_name(path: str) -> None:
    if path != SETTINGS_FILE and not path.lower().endswith(ENDINGS):
        raise BadRequest(
            say("“{path}” is no document.", path=path[:200]), "Its name should end in .md."
        )
