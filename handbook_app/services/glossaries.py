"""Which documents are glossaries, and the terms of each language."""

from __future__ import annotations

import posixpath
import threading
from collections.abc import Iterator

from handbook_app.markup.glossary import Glossary, Term, definitions_in
from handbook_app.model.catalogue import RETIRED, DocumentEntry
from handbook_app.model.errors import CannotDo
from handbook_app.services.handbook import Handbook

_NAME = "glossary"
_LARGEST = 1_000_000  # characters of a glossary that are read


class Glossaries:
    """The glossaries of a handbook: documents whose id or file is called so, and translations.

    Any thread. What was read is remembered under the hash of its text; each thread gets
    a glossary of its own, because finding terms remembers stems.
    """

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._lock = threading.Lock()
        self._terms: dict[str, tuple[Term, ...]] = {}
        self._own = threading.local()

    def in_language(self, language: str) -> Glossary:
        """The terms of a language; an empty glossary where there is none."""
        entries = [
            one
            for one in self._handbook.catalogue()
            if is_glossary(one) and one.language == language
        ]
        key = (language, *(one.text_hash for one in entries))
        kept: dict[str, tuple[tuple[str, ...], Glossary]] = vars(self._own)
        if language not in kept or kept[language][0] != key:
            terms = tuple(term for entry in entries for term in self._read(entry))
            kept[language] = key, Glossary(language, terms)
        return kept[language][1]

    def _read(self, entry: DocumentEntry) -> tuple[Term, ...]:
        with self._lock:
            if entry.text_hash not in self._terms:
                self._terms[entry.text_hash] = tuple(self._definitions(entry))
            return self._terms[entry.text_hash]

    def _definitions(self, entry: DocumentEntry) -> Iterator[Term]:
        try:
            document = self._handbook.document(entry.path)
        except CannotDo:
            return
        yield from definitions_in(document.text[document.body_start :][:_LARGEST])


def is_glossary(entry: DocumentEntry) -> bool:
    """Whether a document explains words."""
    stem = posixpath.basename(entry.path).rsplit(".", 1)[0].lower()
    return entry.status != RETIRED and _NAME in (entry.id, entry.translation_of, stem)
