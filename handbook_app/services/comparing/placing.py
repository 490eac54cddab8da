"""Which sections stand elsewhere on the page, or under a heading of another level."""

from __future__ import annotations

from collections.abc import Sequence

from handbook_app.model.document import Section
from handbook_app.services.comparing.aligning import rising


def parents_of(sections: Sequence[Section]) -> dict[int, int]:
    """Where the section begins under which each one stands; -1 for none."""
    found: dict[int, int] = {}
    above: list[Section] = []
    for section in sections:
        while above and above[-1].level >= section.level:
            above.pop()
        found[section.start] = above[-1].start if above else -1
        if section.level:
            above.append(section)
    return found


def find_moved(pairs: Sequence[tuple[Section, Section]], parents: dict[int, int]) -> frozenset[int]:
    """The sections, by where they began, that left the order in which the others stayed.

    As few as possible; ``pairs`` are in the older order, ``parents`` those of the older document.
    What moved with the section above it is not named.
    """
    stayed = set(rising([new.start for _, new in pairs]))
    moved = {old.start for at, (old, _) in enumerate(pairs) if at not in stayed}
    return frozenset(one for one in moved if parents[one] not in moved)


def find_other_levels(
    pairs: Sequence[tuple[Section, Section]], parents: dict[int, int]
) -> frozenset[int]:
    """The sections, by where they began, whose level changed otherwise than that above them."""
    steps = {old.start: new.level - old.level for old, new in pairs}
    return frozenset(one for one, step in steps.items() if step != steps.get(parents[one], 0))
