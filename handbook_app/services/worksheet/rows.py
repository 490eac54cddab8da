"""The rows of the worksheet: every rule, and every section that could become one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from handbook_app.model.catalogue import DocumentEntry, SectionEntry
from handbook_app.services.listing import UNTAGGED

Place = tuple[str, str]
"""A document's path and the id of a section in it."""

RULES, SECTIONS, ALL = "rules", "sections", "all"
COLUMNS = (
    "bends", "heading", "document", "owner", "touchpoints", "kind", "bounds", "way",
    "spirit", "origin", "holds", "due", "gaps",
)  # fmt: skip
"""The columns by name: ``bounds`` are grounds or limits, ``way`` is a reason or options."""
# What is missing where a cell is empty: what the catalogue knows without the text.
_LACKING = {
    "bounds": ("no-grounds", "no-limits"),
    "way": ("no-reason", "no-options"),
    "spirit": ("no-spirit",),
    "origin": ("no-origin",),
}
_BENDS = ("", "black", "gray")


class SheetRow(NamedTuple):
    """A section of a document. What the catalogue knows of it; the rest is read when shown."""

    entry: DocumentEntry
    section: SectionEntry

    @property
    def place(self) -> Place:
        """What tells it from all others."""
        return self.entry.path, self.section.id


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a row as it would be saved."""

    is_rule: bool
    flexibility: str
    owner: str
    touchpoints: tuple[str, ...]
    holds: str
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetWish:
    """What rows must have in common; empty: anything.

    ``which`` asks for rules, for sections that are none yet, or for both; ``words`` must all be
    in what the row says. ``asked`` are the places of which somebody is to be asked; None: any.
    """

    which: str = RULES
    owner: str = ""
    touchpoint: str = ""
    kind: str = ""
    flexibility: str = ""
    status: str = ""
    gap: str = ""
    words: str = ""
    asked: frozenset[Place] | None = None


def make_rows(entries: Iterable[DocumentEntry]) -> tuple[SheetRow, ...]:
    """A row for each section with an id, in the order of the handbook."""
    return tuple(
        SheetRow(entry, section)
        for entry in entries
        for section in entry.sections
        if section.id and (section.level or section.is_rule)
    )


def standing_of(row: SheetRow, meant: Mapping[Place, Standing]) -> Standing:
    """How a row would stand with what is meant to be saved."""
    found = meant.get((row.entry.path, row.section.id)) if meant else None
    return found or as_saved(row)


def as_saved(row: SheetRow) -> Standing:
    """How a row stands in the handbook; what is no rule has what its document says."""
    entry, one = row
    return Standing(
        one.is_rule,
        one.flexibility,
        one.owner or entry.owner,
        one.touchpoints or entry.touchpoints,
        one.holds,
        one.gaps,
    )


def find_rows(
    rows: Sequence[SheetRow],
    wish: SheetWish,
    meant: Mapping[Place, Standing],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[int]:
    """Which rows fulfil a wish, by their number. Stops early once cancelled."""
    words = wish.words.casefold().split()
    found = []
    for at, row in enumerate(rows):
        if not at % 1000 and is_cancelled():
            break
        if _fits(row, standing_of(row, meant), wish) and (not words or _says(row, words)):
            found.append(at)
    return found


def _fits(row: SheetRow, seen: Standing, wish: SheetWish) -> bool:
    entry = row.entry
    return (
        (wish.which == ALL or seen.is_rule is (wish.which == RULES))
        and wish.kind in ("", entry.kind)
        and wish.status in ("", entry.status)
        and wish.owner in ("", seen.owner)
        and wish.flexibility in ("", seen.flexibility or UNTAGGED)
        and (not wish.touchpoint or wish.touchpoint in seen.touchpoints)
        and (not wish.gap or wish.gap in seen.gaps)
        and (wish.asked is None or row.place in wish.asked)
    )


def _says(row: SheetRow, words: Sequence[str]) -> bool:
    entry, one = row
    said = f"{one.heading}\n{entry.title}\n{entry.path}\n{one.id}\n{one.owner}".casefold()
    return all(word in said for word in words)


def sort_rows(
    rows: Sequence[SheetRow],
    numbers: Iterable[int],
    column: str,
    meant: Mapping[Place, Standing],
    *,
    downwards: bool = False,
) -> list[int]:
    """The numbers of rows by what a column says; rows that are alike stay in their order.

    A column of texts is sorted by whether anything stands there, what lacks it first.
    """
    key = _KEYS.get(column)
    if key is None:
        return sorted(numbers, reverse=downwards)
    return sorted(
        numbers, key=lambda at: key(rows[at], standing_of(rows[at], meant)), reverse=downwards
    )


def _missing(column: str) -> Callable[[SheetRow, Standing], Any]:
    codes = frozenset(_LACKING[column])
    return lambda _, seen: seen.is_rule and codes.isdisjoint(seen.gaps)


def _keys() -> Iterator[tuple[str, Callable[[SheetRow, Standing], Any]]]:
    yield "bends", lambda _, seen: (not seen.is_rule, _BENDS.index(seen.flexibility))
    yield "heading", lambda row, _: row.section.heading.casefold()
    yield "document", lambda row, _: row.entry.title.casefold()
    yield "owner", lambda _, seen: (not seen.owner, seen.owner.casefold())
    yield "touchpoints", lambda _, seen: (not seen.touchpoints, seen.touchpoints)
    yield "kind", lambda row, _: row.entry.kind
    yield "holds", lambda _, seen: seen.holds
    yield "due", lambda row, _: row.section.due or row.entry.due or "9"
    yield "gaps", lambda _, seen: len(seen.gaps)
    for column in _LACKING:
        yield column, _missing(column)


_KEYS: Mapping[str, Callable[[SheetRow, Standing], Any]] = dict(_keys())
