"""What happened to rules, sections and documents between two states, as plain data."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from handbook_app.model.change_messages import message
from handbook_app.model.sentence import Sentence


class ChangeKind(StrEnum):
    """What happened to a thing."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed, as a person would name it.

    ``document`` is a path: the new one, or the old one of what is gone. ``section`` is the id of a
    section or rule and ``heading`` its heading; both are empty for what concerns the document as a
    whole. ``field`` is dotted as on disk, items from 1 (``options.2.limit``); ``text`` is the
    section's Markdown, empty is the section or document itself. ``before`` and ``after`` are whole
    values. ``is_substance`` says that what people must, may or promise changed, and not merely
    its spelling, form or a fact about it.

    ``key`` and ``values`` say the same for programs: see change_messages.
    """

    kind: ChangeKind
    key: str
    document: str
    section: str = ""
    heading: str = ""
    field: str = ""
    before: str = ""
    after: str = ""
    is_substance: bool = False
    values: Mapping[str, str | int] = dataclasses.field(default_factory=dict, hash=False)

    @property
    def sentence(self) -> Sentence:
        """It in words, without the heading: "limit of option 2: 14 → 30 days"."""
        return message(self.key, self.values)


@dataclass(frozen=True, slots=True)
class DocumentComparison:
    """Two states of a document: their paths (empty where there is none) and what changed.

    ``title`` is that of the newer state. The document's own changes come first, then those of its
    sections in the order of the page; those of one section by their weight.
    """

    before_path: str
    after_path: str
    title: str
    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def path(self) -> str:
        """Where it is, or was."""
        return self.after_path or self.before_path

    @property
    def is_substance(self) -> bool:
        """Whether any change is more than editorial."""
        return any(change.is_substance for change in self.changes)

    def by_section(self) -> dict[str, tuple[Change, ...]]:
        """The changes of each section by its id, in order; under "" those of the document."""
        found: dict[str, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.section, []).append(change)
        return {section: tuple(changes) for section, changes in found.items()}
