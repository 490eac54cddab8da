"""A sitting as it is kept between two starts of the program, or over a crash."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from handbook_app.services.worksheet.rows import Place
from handbook_app.services.worksheet.sitting import FieldEdit

FORM = 1


@dataclass(frozen=True, slots=True)
class KeptSitting:
    """What is meant, what somebody is to be asked, and where the questions were left.

    ``asked`` has the questions by rule; ``walk`` are the rules that are gone through one by one,
    ``at`` which of them, counted from 0.
    """

    edits: tuple[FieldEdit, ...] = ()
    asked: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)
    walk: tuple[Place, ...] = ()
    at: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.edits or self.asked or self.walk)


def as_text(kept: KeptSitting) -> str:
    """A sitting to be kept."""
    edits = ([*one.place, list(one.field), one.before, one.after] for one in kept.edits)
    asked = ([*place, list(codes)] for place, codes in kept.asked.items())
    lists = {"edits": edits, "asked": asked, "walk": map(list, kept.walk)}
    # Each item on its own: no other thread works while a long text is made in one go.
    parts = [f'"{name}": [{", ".join(map(_json, items))}]' for name, items in lists.items()]
    return f'{{"form": {FORM}, {", ".join(parts)}, "at": {kept.at}}}'


def from_text(text: str) -> KeptSitting:
    """A sitting that was kept; an empty one when this is none."""
    try:
        found = json.loads(text)
        if not isinstance(found, dict) or found.get("form") != FORM:
            return KeptSitting()
        return KeptSitting(
            tuple(_edit(one) for one in found["edits"]),
            {(str(path), str(section)): tuple(codes) for path, section, codes in found["asked"]},
            tuple((str(path), str(section)) for path, section in found["walk"]),
            max(0, int(found["at"])),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return KeptSitting()


def _json(item: object) -> str:
    return json.dumps(item, ensure_ascii=False)


def _edit(one: Sequence[Any]) -> FieldEdit:
    document, section, field, before, after = one
    if not isinstance(document, str) or not isinstance(section, str):
        raise TypeError("a place is two texts")
    return FieldEdit(document, section, tuple(field), before, after)
