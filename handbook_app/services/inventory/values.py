"""The values of an organisation, each with the rules that serve it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.schema import HandbookSettings, Value
from handbook_app.services.inventory.counted import counted_rules
from handbook_app.services.listing import Row


@dataclass(frozen=True, slots=True)
class ValueServed:
    """A value and the rules that name it; one that no rule serves is a gap.

    ``is_known`` is false for a value that only rules speak of.
    """

    id: str
    value: Value
    rules: tuple[Row, ...]
    is_known: bool = True

    @property
    def is_gap(self) -> bool:
        """Whether it is only a word."""
        return not self.rules


def values_served(
    entries: Sequence[DocumentEntry], settings: HandbookSettings
) -> tuple[ValueServed, ...]:
    """Every value, in the order of the settings, then those that only rules name."""
    rules: Mapping[str, list[Row]] = defaultdict(list)
    for row in counted_rules(entries):
        for value in dict.fromkeys(row.values):
            rules[value].append(row)
    known = settings.values
    return (
        *(ValueServed(key, one, tuple(rules.get(key, ()))) for key, one in known.items()),
        *(
            ValueServed(key, Value(), tuple(rules[key]), is_known=False)
            for key in sorted(rules.keys() - known.keys())
        ),
    )
