"""A long document in parts that can each be laid out in a moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from handbook_app.model.document import Document, Section

LARGEST_PART = 24_000


@dataclass(frozen=True, slots=True)
class Part:
    """A run of whole sections, or a piece of one that is too large: ``text[start:end]``.

    ``heading_ids`` are the ids of the headings that begin in it, in order.
    """

    start: int
    end: int
    heading_ids: tuple[str, ...] = ()


def divide(document: Document, largest: int = LARGEST_PART) -> list[Part]:
    """The parts that tile the Markdown of a document, each of at most ``largest`` characters."""
    parts: list[Part] = []
    for section in document.sections:
        ids = (section.id,) if section.level else ()
        last = parts[-1] if parts else None
        if last and section.own_end - last.start <= largest:
            parts[-1] = Part(last.start, section.own_end, last.heading_ids + ids)
        else:
            parts += _pieces(document.text, section, ids, largest)
    return parts


def _pieces(text: str, section: Section, ids: tuple[str, ...], largest: int) -> Iterator[Part]:
    """A section in pieces that end at an empty line if there is one, else at a line's end."""
    start = section.start
    while section.own_end - start > largest:
        limit = start + largest
        breaks = (text.rfind(mark, start + 1, limit - 1) for mark in ("\n\n", "\n"))
        end = next((at + 1 for at in breaks if at >= 0), limit)
        yield Part(start, end, ids)
        start, ids = end, ()
    yield Part(start, section.own_end, ids)
