"""What changed in the options of a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handbook_app.model.change_of_rule import Change, ChangeKind
from handbook_app.model.schema import Option
from handbook_app.services.comparing.aligning import rising
from handbook_app.services.comparing.lists import pair_items
from handbook_app.services.comparing.sayings import compare_prose
from handbook_app.services.comparing.spots import Spot, Values, shortened

_FIELDS = ("limit", "offer", "when", "who")


def compare_options(
    spot: Spot, before: Sequence[Option], after: Sequence[Option]
) -> Iterator[Change]:
    """Options that went, changed, came or moved; they count from 1, the changed as they are now."""
    if before == after:
        return
    pairs = pair_items([_words(one) for one in before], [_words(one) for one in after])
    stayed, kept = {at for at, _ in pairs}, {place: at for at, place in pairs}
    for at, option in enumerate(before):
        if at not in stayed:
            yield _whole(spot, ChangeKind.REMOVED, at, option)
    for place, option in enumerate(after):
        if place in kept:
            yield from _compare_option(spot, place + 1, before[kept[place]], option)
        else:
            yield _whole(spot, ChangeKind.ADDED, place, option)
    in_order = set(rising([place for _, place in pairs]))
    for number, (at, place) in enumerate(pairs):
        if number not in in_order:
            said = {"number": at + 1, "to": place + 1}
            yield spot.change(ChangeKind.MOVED, "option-moved", f"options.{place + 1}", values=said)


def _compare_option(spot: Spot, number: int, before: Option, after: Option) -> Iterator[Change]:
    for name in _FIELDS:
        values: Values = {"field": name, "number": number}
        yield from compare_prose(spot, f"options.{number}.{name}", getattr(before, name),
                                 getattr(after, name), True, "option-field", values)  # fmt: skip


def _whole(spot: Spot, kind: ChangeKind, at: int, option: Option) -> Change:
    words = shortened(option.offer or option.when or option.limit or option.who)
    side = "after" if kind is ChangeKind.ADDED else "before"
    texts = {side: _words(option)}
    return spot.change(kind, f"option-{kind}", f"options.{at + 1}", **texts, is_substance=True,
                       values={"number": at + 1, side: words})  # fmt: skip


def _words(option: Option) -> str:
    return "\n".join(filter(None, (option.when, option.offer, option.limit, option.who)))
