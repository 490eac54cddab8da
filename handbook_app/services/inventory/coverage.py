"""Touchpoints × kinds: what is covered, what needs nothing, what is informal, what is missing.

What is retired does not count, and a translation repeats its original; so both are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.schema import HandbookSettings, Kind, Mark
from handbook_app.services.inventory.counted import counted_entries, counted_rules
from handbook_app.services.listing import Row, Rows, list_rows

NO_KIND = ""
_UNWRITTEN = ("informal", "missing")


class State(StrEnum):
    """How a cell stands; the first that is so."""

    MISSING = "missing"  # somebody said so, whatever is there
    COVERED = "covered"
    NONE_NEEDED = "none-needed"
    INFORMAL = "informal"
    OPEN = "open"  # nothing is there, and nobody said anything


@dataclass(frozen=True, slots=True)
class Cell:
    """One touchpoint and one kind (``NO_KIND``: documents of which nobody has said).

    ``rules`` are those that are written; ``unwritten`` those that are informal or missing.
    ``mark`` is a word of ``Mark`` or empty.
    """

    touchpoint: str
    kind: str
    documents: tuple[Row, ...]
    rules: tuple[Row, ...]
    unwritten: tuple[Row, ...]
    mark: str = ""

    @property
    def state(self) -> State:
        """How it stands."""
        if self.mark == Mark.MISSING:
            return State.MISSING
        if self.rules or any(not row.rules for row in self.documents):
            return State.COVERED
        if self.mark == Mark.NONE_NEEDED:
            return State.NONE_NEEDED
        if self.mark == Mark.INFORMAL or any(one.written == "informal" for one in self.unwritten):
            return State.INFORMAL
        return State.COVERED if self.documents else State.OPEN

    @property
    def is_gap(self) -> bool:
        """Whether something should be written here, or somebody should say that it need not be."""
        is_matrix = bool(self.touchpoint and self.kind)
        return is_matrix and self.state in (State.MISSING, State.OPEN)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What stands behind it, ready to be opened: rules, and documents without any."""
        whole = tuple(row for row in self.documents if not row.rules)
        return (*self.rules, *self.unwritten, *whole)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The matrix. ``touchpoints`` are ids: those of the settings in their order, then others that
    documents name, then "" for what names none. ``kinds`` ends with NO_KIND where needed."""

    touchpoints: tuple[str, ...]
    kinds: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]

    def cell(self, touchpoint: str, kind: str) -> Cell:
        """One cell."""
        return self.cells[touchpoint, kind]

    @property
    def gaps(self) -> int:
        """How many cells are gaps."""
        return sum(cell.is_gap for cell in self.cells.values())


def coverage(entries: Sequence[DocumentEntry], settings: HandbookSettings) -> Coverage:
    """Count what there is at each touchpoint."""
    documents, rules = _documents_at(counted_entries(entries)), _rules_at(entries)
    used = {place[0] for place in (*documents, *rules)}
    others = sorted(used - settings.touchpoints.keys() - {""})
    touchpoints = (*settings.touchpoints, *others, *([""] if "" in used else []))
    has_no_kind = any(kind == NO_KIND for _, kind in (*documents, *rules))
    kinds = (*map(str, Kind), *([NO_KIND] if has_no_kind else []))
    places = [(touchpoint, kind) for touchpoint in touchpoints for kind in kinds]
    return Coverage(
        touchpoints,
        kinds,
        {
            place: Cell(
                *place,
                documents=tuple(documents.get(place, ())),
                rules=tuple(row for row in rules.get(place, ()) if row.written not in _UNWRITTEN),
                unwritten=tuple(row for row in rules.get(place, ()) if row.written in _UNWRITTEN),
                mark=_mark(settings, *place),
            )
            for place in places
        },
    )


def _documents_at(entries: Sequence[DocumentEntry]) -> dict[tuple[str, str], list[Row]]:
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for entry, row in zip(entries, list_rows(entries, rows=Rows.DOCUMENTS), strict=True):
        for touchpoint in _touchpoints_of(entry):
            found[touchpoint, entry.kind].append(row)
    return found


def _touchpoints_of(entry: DocumentEntry) -> Iterator[str]:
    """Those of a document and of its rules, each once; "" when there are none at all."""
    named = (*entry.touchpoints, *(one for rule in entry.rules for one in rule.touchpoints))
    yield from dict.fromkeys(named or ("",))


def _rules_at(entries: Sequence[DocumentEntry]) -> dict[tuple[str, str], list[Row]]:
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in counted_rules(entries):
        for touchpoint in dict.fromkeys(row.touchpoints or ("",)):
            found[touchpoint, row.kind].append(row)
    return found


def _mark(settings: HandbookSettings, touchpoint: str, kind: str) -> str:
    needs = settings.inventory.get(touchpoint)
    return str(getattr(needs, kind) or "") if needs and kind else ""
