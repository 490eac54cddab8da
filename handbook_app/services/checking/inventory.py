"""What the documents of a handbook can refer to."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Sequence

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.schema import HandbookSettings
from handbook_app.storage.files import HandbookFolder

_ALIKE = 65.0
_LONGEST = 200


class Inventory:
    """Documents by path and id, the names that settings define, and guesses at what was meant."""

    def __init__(
        self,
        folder: HandbookFolder,
        settings: HandbookSettings,
        entries: Sequence[DocumentEntry],
    ) -> None:
        self.folder = folder
        self.settings = settings
        self.by_path = {entry.path: entry for entry in entries}
        self.by_id: dict[str, list[DocumentEntry]] = defaultdict(list)
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._folders = {""}
        for entry in entries:
            self.by_id[entry.id].append(entry)
            self._by_name[posixpath.basename(entry.path).lower()].append(entry.path)
            self._add_folders(posixpath.dirname(entry.path))

    def document(self, name: str) -> DocumentEntry | None:
        """The document with this id or path."""
        named = self.by_id.get(name)
        return named[0] if named else self.by_path.get(name)

    def has_folder(self, path: str) -> bool:
        """Whether any document lies in this folder or below it."""
        return path in self._folders

    def likely_path(self, path: str) -> str:
        """The path that was probably meant: a file of the same name, else a similar path."""
        same_name = self._by_name.get(posixpath.basename(path).lower(), [])
        if len(same_name) == 1:
            return same_name[0]
        found = self.likely(path, same_name or self.by_path)
        # Their folder alone does not make two paths alike.
        return found if found and self.likely(_stem(path), [_stem(found)]) else ""

    def likely(self, word: str, words: Iterable[str]) -> str:
        """The most similar of some words, or an empty one."""
        from rapidfuzz import fuzz, process

        if not 1 < len(word) <= _LONGEST:
            return ""
        found = process.extractOne(word, list(words), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return found[0] if found else ""

    def _add_folders(self, folder: str) -> None:
        while folder not in self._folders:
            self._folders.add(folder)
            folder = posixpath.dirname(folder)


def _stem(path: str) -> str:
    return posixpath.splitext(posixpath.basename(path))[0]
