"""Links and references that follow what was moved, in every document, in the same version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import PurePosixPath

from handbook_app.markup.documents import parse_document
from handbook_app.markup.editing.fields import field_value, set_field
from handbook_app.markup.editing.links import Target, retarget_links, retarget_references
from handbook_app.markup.front_matter import split
from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.errors import CannotDo
from handbook_app.model.progress import Progress
from handbook_app.services.authoring.saving import TextEdit
from handbook_app.services.handbook import Handbook
from handbook_app.storage.source_text import hash_of

_OPENING_PAGES = ("index", "readme", "_index")
_PLAIN = re.compile(r"[A-Za-z0-9_.-]+")
_SHORTEST_VERSION = 7


@dataclass(frozen=True)
class Place:
    """A document that something moves from or to."""

    path: str
    id: str


@dataclass(frozen=True)
class Moves:
    """Which (path, heading id) has become which, and the same by the ids of the documents."""

    links: dict[Target, Target] = field(default_factory=dict)
    names: dict[Target, Target] = field(default_factory=dict)

    @classmethod
    def of_sections(cls, old: Place, new: Place, ids: Mapping[str, str]) -> Moves:
        """Some sections of one document are sections of another now, under these ids."""
        moves = cls()
        for before, after in ids.items():
            moves.links[old.path, before] = (new.path, after)
            for name in (old.id, old.path):
                moves.names[name, before] = (new.id, after)
        return moves

    @classmethod
    def of_document(cls, old: Place, new: Place, first_section: str = "") -> Moves:
        """A whole document is at another place, or begins at a section of another one."""
        moves = cls({(old.path, ""): (new.path, first_section)})
        names = {old.path: new.path if old.path != old.id else new.id, old.id: new.id}
        if first_section:
            names = dict.fromkeys(names, new.id)
        for before, after in names.items():
            moves.names[before, ""] = (after, first_section)
        return moves

    def __or__(self, other: Moves) -> Moves:
        return Moves({**self.links, **other.links}, {**self.names, **other.names})

    def mend(self, text: str, path: str) -> str:
        """A document that stays where it is, with its links and references mended."""
        if not self._may_be_named(text):
            return text
        mended = retarget_links(text, path, self.links)
        facts = split(mended).yaml
        names = {name for name, _ in self.names}
        is_own = any(path == moved for moved, _ in self.links)
        if not is_own and not any(name in facts for name in names):
            return mended
        try:
            return retarget_references(mended, parse_document(path, mended).id, self.names)
        except CannotDo:  # its facts cannot be read, so they refer to nothing either
            return mended

    def _may_be_named(self, text: str) -> bool:
        """Most documents of a handbook do not name the ones that moved: this finds out fast."""
        return self._words is None or any(word in text for word in self._words)

    @cached_property
    def _words(self) -> frozenset[str] | None:
        """One of these stands in each text that names what moved; None where one cannot say."""
        words = {name for name, _ in self.names}
        for path, _ in self.links:
            stem = PurePosixPath(path).stem
            # Links to a folder mean the page that it opens with, however they are written.
            if stem.lower() in _OPENING_PAGES or not _PLAIN.fullmatch(stem):
                return None
            words.add(stem)
        return frozenset(words)


def mend_links(
    handbook: Handbook, moves: Moves, without: Iterable[str], progress: Progress | None = None
) -> Iterator[TextEdit]:
    """The edits of all documents but ``without`` whose links or references lead elsewhere now.

    Takes its time in a large handbook, for every document is read.
    """
    left_out, stamps = set(without), handbook.folder.list()
    for done, stamp in enumerate(stamps):
        if progress:
            progress.step(done, len(stamps))
        if stamp.path in left_out:
            continue
        try:
            source = handbook.folder.read_text(stamp.path)
        except CannotDo:
            continue
        text = moves.mend(source.text, stamp.path)
        if text != source.text:
            yield TextEdit(stamp.path, text, source)


def with_followers(
    handbook: Handbook, edits: Sequence[TextEdit], moves: Moves, progress: Progress | None = None
) -> tuple[TextEdit, ...]:
    """These edits and those of all other documents that have to follow them."""
    followers = tuple(mend_links(handbook, moves, {edit.path for edit in edits}, progress))
    return keep_translations_current(handbook, (*edits, *followers), followers)


def keep_translations_current(
    handbook: Handbook, edits: Sequence[TextEdit], only_links: Sequence[TextEdit]
) -> tuple[TextEdit, ...]:
    """The edits, with translations that were current still current.

    ``only_links`` are those edits that mend links or move a whole document (then ``form`` is its
    earlier text): they leave nothing to translate.
    """
    versions: dict[str, str] = {}
    for edit in only_links:
        before = edit.opened or edit.form
        if before is not None and edit.content is not None:
            versions[before.hash] = hash_of(edit.content)
    result = {edit.path: edit for edit in edits}
    for entry in handbook.catalogue():
        new = _new_version(entry, versions)
        found = result.get(entry.path) or _unchanged(handbook, entry.path) if new else None
        if found is not None:
            result[entry.path] = _translated_from(found, new)
    return tuple(result.values())


def _new_version(entry: DocumentEntry, versions: Mapping[str, str]) -> str:
    stated = entry.translated_version.lower()
    if len(stated) < _SHORTEST_VERSION:
        return ""
    found = [new for old, new in versions.items() if old.startswith(stated) and old != new]
    return found[0][: len(stated)] if found else ""


def _unchanged(handbook: Handbook, path: str) -> TextEdit | None:
    try:
        source = handbook.folder.read_text(path)
    except CannotDo:
        return None
    return TextEdit(path, source.text, source)


def _translated_from(edit: TextEdit, version: str) -> TextEdit:
    place = ("translation-of", "version")
    if edit.text is None or field_value(edit.text, place) is None:
        return edit
    return replace(edit, text=set_field(edit.text, place, version))
