"""What edits of several documents would do, told before they are saved."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from handbook_app.model.change_of_rule import Change
from handbook_app.services.authoring.saving import TextEdit, propose
from handbook_app.services.comparing import RowKind, compare_texts
from handbook_app.translations import Translate, in_english


class Fate(StrEnum):
    """What happens to a file."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"
    FOLLOWS = "follows"


@dataclass(frozen=True, slots=True)
class FileOutlook:
    """One file: what happens to it, in how many lines, and what changes for its readers."""

    path: str
    fate: Fate
    lines: int
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """What saving would say of itself, and what happens to each file."""

    summary: str
    is_substance: bool
    files: tuple[FileOutlook, ...]


def foresee(
    edits: Sequence[TextEdit], acted_on: Collection[str], in_words: Translate = in_english
) -> Outlook:
    """What these edits would do; files that are not ``acted_on`` only follow with their links."""
    acted = [edit for edit in edits if edit.path in acted_on]
    proposed = propose(acted, in_words)
    changes = {one.path: one.changes for one in proposed.comparisons}
    files = tuple(
        FileOutlook(edit.path, _fate(edit, acted_on), _lines(edit), changes.get(edit.path, ()))
        for edit in edits
    )
    return Outlook(proposed.summary, proposed.is_substance, files)


def _fate(edit: TextEdit, acted_on: Collection[str]) -> Fate:
    if edit.text is None:
        return Fate.GONE
    if edit.opened is None:
        return Fate.NEW
    return Fate.CHANGED if edit.path in acted_on else Fate.FOLLOWS


def _lines(edit: TextEdit) -> int:
    before = edit.opened.text if edit.opened else ""
    rows = compare_texts(before, edit.text or "").rows
    return sum(row.kind is not RowKind.SAME for row in rows)
