"""Two states of a document cut at the same places, so that each pair of parts can be laid out.

Knows no Qt. Only parts in which something differs are worth showing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from handbook_app.services.comparing import RowKind
from handbook_app.services.comparing.lines import split_lines
from handbook_app.ui.reading.parts import LARGEST_PART, Part

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.services.history.differences import Difference

_ASIDE = 2  # a stretch without headings may be so many times as large before it is cut elsewhere


@dataclass(frozen=True, slots=True)
class PartPair:
    """What stands in the same place of both states; None where there was nothing."""

    before: Part | None
    after: Part | None


class _Cut(NamedTuple):
    """A place at which both texts can be cut, as offsets into them."""

    before: int
    after: int
    is_heading: bool = True


def pair_parts(difference: Difference, largest: int = LARGEST_PART) -> tuple[PartPair, ...]:
    """The pairs of parts in which the Markdown differs, in order; none when only facts do."""
    sides = [
        _Side(document, section)
        for document, section in zip(
            (difference.before, difference.after), difference.sections, strict=True
        )
    ]
    before, after = sides
    ends = _Cut(before.end, after.end)
    pairs: list[PartPair] = []
    last = _Cut(before.start, after.start)
    for cut in (*_chosen(_cuts(difference, before, after), last, ends, largest), ends):
        if before.differs(after, last, cut):
            at = len(pairs)
            pairs.append(
                PartPair(
                    before.part(at, last.before, cut.before), after.part(at, last.after, cut.after)
                )
            )
        last = cut
    return tuple(pairs)


class _Side:
    """One state of a document, or of the section of it that is compared."""

    def __init__(self, document: Document | None, section_id: str) -> None:
        self._document = document
        self.text = document.text if document else ""
        self.start = self.first_line = document.body_start if document else 0
        self.end = len(self.text)
        self.offset = 0
        if section_id:
            section = document.section(section_id) if document else None
            self.start = self.offset = section.start if section else 0
            self.end = section.end if section else 0
            self.is_there = section is not None
        else:
            self.is_there = document is not None

    def line_starts(self) -> list[int]:
        """Where each line of what is compared begins, and where the last one ends."""
        compared = self.text[self.offset : self.end]
        return [*accumulate((len(line) for line in split_lines(compared)), initial=self.offset)]

    def differs(self, other: _Side, start: _Cut, stop: _Cut) -> bool:
        mine = self.text[start.before : stop.before]
        return mine != other.text[start.after : stop.after]

    def part(self, index: int, start: int, stop: int) -> Part | None:
        if not self.is_there or self._document is None:
            return None
        sections = tuple(one for one in self._document.sections if start <= one.start < stop)
        name = next((one.heading for one in sections if one.heading), self._document.title)
        return Part(index, self.text[start:stop], sections, name)


def _cuts(difference: Difference, before: _Side, after: _Side) -> Iterator[_Cut]:
    """Headings and empty lines that are the same on both sides, outside blocks of code."""
    starts, others = before.line_starts(), after.line_starts()
    is_code = False
    for stretch in difference.texts.stretches:
        if stretch.kind is not RowKind.SAME:
            continue
        for step in range(stretch.length):
            at, other = starts[stretch.before + step], others[stretch.after + step]
            line = before.text[at : starts[stretch.before + step + 1]]
            if line.lstrip().startswith(("```", "~~~")):
                is_code = not is_code
            elif is_code or at <= before.start or other <= after.start:
                continue
            elif line.startswith("#") or not line.strip():
                yield _Cut(at, other, line.startswith("#"))


def _chosen(cuts: Iterator[_Cut], start: _Cut, ends: _Cut, largest: int) -> Iterator[_Cut]:
    """As few cuts as keep the parts small; best at headings."""
    heading: _Cut | None = None
    other: _Cut | None = None
    for cut in (*cuts, ends):
        size = max(cut.before - start.before, cut.after - start.after)
        if size > largest and (at := heading or (other if size > largest * _ASIDE else None)):
            yield at
            start, heading, other = at, None, None
        if cut.is_heading:
            heading = cut
        other = cut
