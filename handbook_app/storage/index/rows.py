"""What the catalogue keeps: files, documents, sections and forms, and documents as one text."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from handbook_app.markup.words import Terms, fold
from handbook_app.model.catalogue import DocumentEntry, SectionEntry


@dataclass(frozen=True, slots=True)
class FileSeen:
    """A file as it was when it was last read: size in bytes, times in nanoseconds."""

    path: str
    size: int
    mtime_ns: int
    ctime_ns: int
    seen_ns: int
    hash: str


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section as the catalogue keeps it; ``card`` holds the fields of a hit but its snippet."""

    number: int
    path: str
    card: dict[str, object]
    body: str
    facts: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as the catalogue keeps it."""

    seen: FileSeen
    entry: DocumentEntry
    words: bytes


@dataclass(frozen=True, slots=True)
class FormRow:
    """One form of the vocabulary: a term it stands for, and how often, anywhere and in names."""

    form: str
    term: str
    count: int
    names: int


@dataclass(slots=True)
class Words:
    """Words of one language and how often each stands anywhere, and in titles and headings."""

    anywhere: Counter[str] = field(default_factory=Counter)
    in_names: Counter[str] = field(default_factory=Counter)

    def add(self, other: Words) -> None:
        """Count the words of another one too."""
        self.anywhere.update(other.anywhere)
        self.in_names.update(other.in_names)


def forms_of(words: Words, terms: Terms) -> list[FormRow]:
    """Words as the forms that people type and the terms they stand for, in order."""
    counts: dict[tuple[str, str], list[int]] = {}
    for word, count in words.anywhere.items():
        both = counts.setdefault((fold(word), terms[word]), [0, 0])
        both[0] += count
        both[1] += words.in_names.get(word, 0)
    return [FormRow(*key, *both) for key, both in sorted(counts.items())]


def pack_words(words: Words) -> bytes:
    """One document's words, small: kept so that they can be taken out of the vocabulary again."""
    text = "\n".join(" ".join(one.elements()) for one in (words.anywhere, words.in_names))
    return zlib.compress(text.encode(), 1)


def unpack_words(packed: bytes) -> Words:
    """What ``pack_words`` packed."""
    lines = zlib.decompress(packed).decode().split("\n")
    return Words(*(Counter(line.split()) for line in lines))


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
