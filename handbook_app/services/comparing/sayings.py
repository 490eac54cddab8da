"""How the change of one text among the facts is put: added, removed, corrected, or what differs."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.model.change_of_rule import Change, ChangeKind
from handbook_app.services.comparing.spots import Spot, Values, differing_parts, shortened
from handbook_app.services.comparing.substance import is_editorial


def compare_prose(
    spot: Spot,
    field: str,
    before: str,
    after: str,
    is_substance: bool = False,
    messages: str = "field",
    values: Values | None = None,
) -> Iterator[Change]:
    """The change of sentences, if any; ``messages`` begins the keys, ``values`` are filled in."""
    if before == after:
        return
    key, parts = _saying(before, after)
    said = {"field": field, "before": parts[0], "after": parts[1], **(values or {})}
    is_binding = is_substance and key != "corrected"
    yield spot.change(
        _kind(before, after), f"{messages}-{key}", field, before, after, is_binding, said
    )


def compare_short(
    spot: Spot,
    field: str,
    before: str,
    after: str,
    is_substance: bool = False,
    is_word: bool = False,
) -> Iterator[Change]:
    """The change of a name, a date or a word of the schema, if any."""
    if before == after:
        return
    kind = _kind(before, after)
    key = {ChangeKind.ADDED: "set", ChangeKind.REMOVED: "removed"}.get(kind, "changed")
    if is_word:
        key = f"word-{key}"
        said = {"field": field, "word_before": before, "word_after": after}
    else:
        key = f"field-{key}"
        said = {"field": field, "before": shortened(before), "after": shortened(after)}
    yield spot.change(kind, key, field, before, after, is_substance, said)


def _kind(before: str, after: str) -> ChangeKind:
    if not before:
        return ChangeKind.ADDED
    return ChangeKind.CHANGED if after else ChangeKind.REMOVED


def _saying(before: str, after: str) -> tuple[str, tuple[str, str]]:
    whole = shortened(before), shortened(after)
    if not before or not after:
        return ("added" if after else "removed"), whole
    if is_editorial(before, after):
        return "corrected", whole
    parts = differing_parts(before, after)
    return ("changed", parts) if parts else ("rewritten", whole)
