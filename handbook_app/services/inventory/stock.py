"""All that the inventory shows, counted at one go and said in one language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from handbook_app.model.schema import HandbookSettings, Owner, Touchpoint, Value, name_in
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.measuring import entries_today
from handbook_app.services.inventory.counted import counted_entries, counted_rules
from handbook_app.services.inventory.coverage import Coverage, coverage
from handbook_app.services.inventory.listing_names import Listed, languages_of
from handbook_app.services.inventory.values import values_served
from handbook_app.services.listing import Row, Rows, list_rows


@dataclass(frozen=True, slots=True)
class Thing:
    """A touchpoint, value or owner: what it is called here, its names, and what hangs on it.

    ``is_known`` is false for what only documents name.
    """

    listed: Listed
    id: str
    name: str
    names: Mapping[str, str]
    meanings: Mapping[str, str]
    meaning: str
    rows: tuple[Row, ...]
    is_known: bool


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is. ``things`` are by list; ``languages`` those in which names are asked for."""

    coverage: Coverage
    things: Mapping[Listed, tuple[Thing, ...]]
    languages: tuple[str, ...]

    def name_of(self, listed: Listed, key: str) -> str:
        """What something is called; its id where it has no name."""
        return next((one.name for one in self.things[listed] if one.id == key), key)


def take_stock(handbook: Handbook, language: str) -> Stock:
    """Count what there is, named in a language."""
    entries, settings = entries_today(handbook), handbook.settings
    whole = list_rows(counted_entries(entries), rows=Rows.DOCUMENTS)
    rows = (*counted_rules(entries), *(row for row in whole if not row.rules))
    served = values_served(entries, settings)
    found = coverage(entries, settings)
    return Stock(
        coverage=found,
        things={
            Listed.TOUCHPOINTS: _touchpoints(settings, found, language),
            Listed.VALUES: tuple(
                _thing(Listed.VALUES, one.id, one.value, one.rules, language, one.is_known)
                for one in served
            ),
            Listed.OWNERS: _owners(settings, rows, language),
        },
        languages=languages_of(settings),
    )


def _touchpoints(settings: HandbookSettings, found: Coverage, language: str) -> tuple[Thing, ...]:
    return tuple(
        _thing(
            Listed.TOUCHPOINTS,
            key,
            settings.touchpoints.get(key, Touchpoint()),
            tuple(row for kind in found.kinds for row in found.cell(key, kind).rows),
            language,
            key in settings.touchpoints,
        )
        for key in found.touchpoints
        if key
    )


def _owners(settings: HandbookSettings, rows: tuple[Row, ...], language: str) -> tuple[Thing, ...]:
    used: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.owner:
            used[row.owner].append(row)
    others = sorted(used.keys() - settings.owners.keys())
    return tuple(
        _thing(
            Listed.OWNERS,
            key,
            settings.owners.get(key, Owner()),
            tuple(used.get(key, ())),
            language,
            key in settings.owners,
        )
        for key in (*settings.owners, *others)
    )


def _thing(
    listed: Listed,
    key: str,
    facts: Touchpoint | Value | Owner,
    rows: tuple[Row, ...],
    language: str,
    is_known: bool,
) -> Thing:
    meanings = facts.meaning if isinstance(facts, Value) else {}
    return Thing(
        listed, key, name_in(facts.name, language, key), facts.name, meanings,
        name_in(meanings, language, ""), rows, is_known,
    )  # fmt: skip
