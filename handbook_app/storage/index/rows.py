"""What the catalogue keeps: files, documents, sections and forms, and documents as one text."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from handbook_app.model.catalogue import DocumentEntry, SectionEntry


class FileSeen(NamedTuple):
    """A file as it was when it was last read: size in bytes, times in nanoseconds."""

    path: str
    size: int
    mtime_ns: int
    ctime_ns: int
    seen_ns: int
    hash: str


class SectionRow(NamedTuple):
    """A section as the catalogue keeps it; ``card`` holds the fields of a hit but its snippet."""

    number: int
    path: str
    card: dict[str, object]
    body: str
    facts: str

    def text(self) -> str:
        """Its words, and nothing else."""
        return f"{self.card['heading']}\n{self.body}\n{self.facts}"


class NewSection(NamedTuple):
    """A section on its way into the catalogue; ``card`` is one text already, because it crosses
    from the process that read it and nobody looks into it before it is kept."""

    number: int
    path: str
    card: str
    heading: str
    body: str
    facts: str
    other: str


class DocumentRow(NamedTuple):
    """A document on its way into the catalogue; ``entry`` is what ``entry_text`` made of it."""

    seen: FileSeen
    language: str
    title: str
    entry: str


class FormRow(NamedTuple):
    """One form of the vocabulary: a term it stands for, and how often, anywhere and in names."""

    form: str
    term: str
    count: int  # type: ignore[assignment]  # of tuple, which nobody asks of a row
    names: int


def seen_values(seen: FileSeen) -> tuple[str, int, int, int, int, str]:
    return seen.path, seen.size, seen.mtime_ns, seen.ctime_ns, seen.seen_ns, seen.hash


def entry_text(entry: DocumentEntry) -> str:
    """A document's entry as one text."""
    fields = [getattr(entry, name) for name in DocumentEntry.__slots__[:-1]]
    sections = [[getattr(one, name) for name in SectionEntry.__slots__] for one in entry.sections]
    return json.dumps([*fields, sections])


def entry_from(text: str) -> DocumentEntry:
    """A document's entry from what ``entry_text`` made of it."""
    *fields, sections = json.loads(text)
    entries = tuple(SectionEntry(*map(_tupled, one)) for one in sections)
    return DocumentEntry(*map(_tupled, fields), entries)  # type: ignore[call-arg]


def _tupled(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
