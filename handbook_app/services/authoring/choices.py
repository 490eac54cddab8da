"""What can be chosen while a document is written: ids with their names, and places to link to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handbook_app.model.schema import Owner, Touchpoint, Value, name_in
from handbook_app.services.handbook import Handbook

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DocumentChoice:
    """A document that can be linked to; ``sections`` are (id, heading)."""

    path: str
    id: str
    title: str
    sections: Pairs = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen in a handbook; pairs are (id, name)."""

    touchpoints: Pairs = ()
    values: Pairs = ()
    owners: Pairs = ()
    people: Pairs = ()
    documents: tuple[DocumentChoice, ...] = ()


def choices_in(handbook: Handbook, language: str) -> Choices:
    """What can be chosen, named in a language."""
    settings = handbook.settings
    return Choices(
        touchpoints=_named(settings.touchpoints, language),
        values=_named(settings.values, language),
        owners=_named(settings.owners, language),
        people=tuple((key, one.name or key) for key, one in settings.people.items()),
        documents=tuple(
            DocumentChoice(entry.path, entry.id, entry.title,
                           tuple((one.id, one.heading) for one in entry.sections if one.id))
            for entry in handbook.catalogue()
        ),
    )  # fmt: skip


def _named(things: Mapping[str, Touchpoint | Value | Owner], language: str) -> Pairs:
    return tuple((key, name_in(one.name, language, key)) for key, one in things.items())
