"""The rows of the worksheet: every rule, and every section that could become one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import accumulate, islice
from operator import itemgetter
from typing import Any, NamedTuple, overload

from handbook_app.model.catalogue import DocumentEntry, SectionEntry
from handbook_app.services.listing import UNTAGGED

Place = tuple[str, str]
"""A document's path and the id of a section in it."""

RULES, SECTIONS, ALL = "rules", "sections", "all"
# What is missing where a cell is empty: what the catalogue knows without the text.
_LACKING = {
    "bounds": ("no-grounds", "no-limits"),
    "way": ("no-reason", "no-options"),
    "spirit": ("no-spirit",),
    "origin": ("no-origin",),
}
_BENDS = ("", "black", "gray")
_AT_ONCE = 4_000  # numbers in one sort, which lets no other thread work meanwhile


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


class SheetRows(Sequence[SheetRow]):
    """A row for each section with an id, in the order of the handbook.

    Rows are made when they are asked for: of a hundred thousand forty are seen. ``places`` are
    theirs.
    """

    def __init__(self, entries: Iterable[DocumentEntry] = ()) -> None:
        self.entries = tuple(entries)
        self._sections = [
            tuple(one for one in entry.sections if one.id and (one.level or one.is_rule))
            for entry in self.entries
        ]
        self._ends = list(accumulate(map(len, self._sections)))
        self._documents = {entry.path: at for at, entry in enumerate(self.entries)}
        self.places: list[Place] = [row.place for row in self]

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[SheetRow]:
        for entry, sections in zip(self.entries, self._sections, strict=True):
            for section in sections:
                yield SheetRow(entry, section)

    @overload
    def __getitem__(self, at: int) -> SheetRow: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[SheetRow, ...]: ...
    def __getitem__(self, at: int | slice) -> SheetRow | tuple[SheetRow, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        at += len(self) if at < 0 else 0
        if not 0 <= at < len(self):
            raise IndexError(at)
        document = bisect_right(self._ends, at)
        own = self._sections[document]
        return SheetRow(self.entries[document], own[at - self._ends[document] + len(own)])

    @property
    def hashes(self) -> dict[str, str]:
        """What tells the texts of its documents from all others, by path."""
        return {entry.path: entry.text_hash for entry in self.entries}

    def number_of(self, place: Place) -> int | None:
        """The number of a place's row; None where it is not there."""
        document = self._documents.get(place[0])
        if document is None:
            return None
        own = self._sections[document]
        found = next((at for at, one in enumerate(own) if one.id == place[1]), None)
        return None if found is None else self._ends[document] - len(own) + found


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

    def keyed(at: int) -> Any:
        row = rows[at]
        return key(row, standing_of(row, meant))

    keys = ((keyed(at), at) for at in numbers)
    runs = []
    while run := list(islice(keys, _AT_ONCE)):
        runs.append(sorted(run, key=_first, reverse=downwards))
    return [at for _, at in merge(*runs, key=_first, reverse=downwards)]


_first = itemgetter(0)


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
