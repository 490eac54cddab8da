"""A document together with what only the handbook around it knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from handbook_app.model.document import Document
from handbook_app.ui.reading.parts import Part, split_document


@dataclass(frozen=True, slots=True)
class OtherLanguage:
    """The same document in another language."""

    language: str
    path: str


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """What a document view shows. Cutting a long document into ``parts`` takes a while, so one is
    made off the window's thread.

    ``owner`` and ``reviewed_by`` are names as people read them. ``reviewed`` is the day of the last
    review, where that is on record beside the text. ``due`` is the day of its next
    review by its own rhythm or the handbook's. ``replaced_by`` is a path and a title, or None.
    """

    document: Document
    owner: str = ""
    reviewed_by: str = ""
    reviewed: date | None = None
    due: date | None = None
    replaced_by: tuple[str, str] | None = None
    languages: tuple[OtherLanguage, ...] = ()
    parts: tuple[Part, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "parts", split_document(self.document))
