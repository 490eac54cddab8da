"""The handbook, or a document of it, as it was in a version or on a day."""

from __future__ import annotations

from handbook_app import paths
from handbook_app.markup.documents import parse_document, parse_settings
from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo, NotFound
from handbook_app.model.schema import HandbookSettings
from handbook_app.model.sentence import Sentence, say
from handbook_app.services.handbook import SETTINGS_FILE, Handbook
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Repository


class PastHandbook(Handbook):
    """A handbook as it was in one version, for reading single documents without writing it out."""

    def __init__(self, handbook: Handbook, version: str) -> None:
        super().__init__(handbook.root, paths.cache_folder_of(handbook.root))
        self._repository = handbook.versions()
        self.version = version

    @property
    def said(self) -> Sentence:
        """The version for people: its day and its id."""
        return say(
            "{when:%Y-%m-%d}, version {version}",
            when=self.versions().version(self.version).when,
            version=self.version[:10],
        )

    def close(self) -> None:
        """The repository belongs to the handbook of today."""
        self.index.close()

    def document(self, path: str) -> Document:
        """A document as it was."""
        source = decode(self.versions().read_at(self.version, path))
        return parse_document(path, source.text, self._default_language())

    @property
    def settings(self) -> HandbookSettings:
        """The settings of that time."""
        try:
            text = decode(self.versions().read_at(self.version, SETTINGS_FILE)).text
        except CannotDo:
            text = ""
        return parse_settings(text)[0]

    def catalogue(self) -> tuple[DocumentEntry, ...]:
        """Nothing: what is known of other documents is known of today's."""
        return ()


def as_of(handbook: Handbook, path: str, moment: str) -> tuple[PastHandbook, str]:
    """A handbook as it was on a day or in a version, and what a document of today was called then.

    Raises NotFound when there was no version then, or no such document.
    """
    repository = handbook.versions()
    version = repository.resolve(moment)
    return PastHandbook(handbook, version), path_in(repository, path, version)


def path_in(repository: Repository, path: str, version: str) -> str:
    """What a document of today was called in a version. Raises NotFound when it was not there."""
    if path in repository.files_at(version):
        return path
    names = {path}
    for entry in repository.versions(path):
        for change in entry.changes:
            names |= {change.path, change.old_path}
    there = repository.files_at(version).keys() & (names - {""})
    if not there:
        raise NotFound(
            say("“{path}” was not in the handbook then.", path=path),
            "`handbook history` tells since when it is.",
        )
    return sorted(there)[0]
