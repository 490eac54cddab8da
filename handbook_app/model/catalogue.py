"""What is known of every document without reading it again: enough to list, filter and link."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One section in the catalogue; the words are those of the schema, empty when not stated.

    ``reviewed`` and ``due`` are ISO dates or empty, taken from the rule, else its document, else
    the handbook's default rhythm. ``has_spirit``, ``has_origin`` say what a rule has on record,
    ``holds`` whether its reason still does (yes, no, unsure or empty).
    """

    id: str
    heading: str
    level: int
    line: int
    is_rule: bool = False
    flexibility: str = ""
    owner: str = ""
    touchpoints: tuple[str, ...] = ()
    reviewed: str = ""
    due: str = ""
    has_spirit: bool = False
    has_origin: bool = False
    holds: str = ""


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """One document in the catalogue."""

    path: str
    id: str
    title: str
    kind: str
    status: str
    language: str
    owner: str
    effective: str
    reviewed: str
    due: str
    touchpoints: tuple[str, ...]
    replaced_by: str
    translation_of: str
    translated_version: str
    text_hash: str
    size: int
    problems: int
    sections: tuple[SectionEntry, ...]

    @property
    def rules(self) -> tuple[SectionEntry, ...]:
        """The sections that are rules."""
        return tuple(section for section in self.sections if section.is_rule)
