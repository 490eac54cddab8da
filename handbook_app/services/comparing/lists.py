"""What changed in a list of names or of sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from handbook_app.model.change_of_rule import Change, ChangeKind
from handbook_app.services.comparing.aligning import rising
from handbook_app.services.comparing.sayings import compare_prose
from handbook_app.services.comparing.similar import pair_similar
from handbook_app.services.comparing.spots import Spot, shortened

_LEAST_RESEMBLANCE = 0.4


def compare_names(
    spot: Spot,
    field: str,
    before: Sequence[str],
    after: Sequence[str],
    is_substance: bool = False,
    is_word: bool = False,
) -> Iterator[Change]:
    """Names that came or went; when there are none, that their order changed."""
    gone = [str(name) for name in (Counter(before) - Counter(after)).elements()]
    new = [str(name) for name in (Counter(after) - Counter(before)).elements()]
    prefix, mark = ("word", "word_") if is_word else ("item", "")
    for name in gone:
        said = {"field": field, f"{mark}before": name}
        yield spot.change(ChangeKind.REMOVED, f"{prefix}-removed", field, name, "",
                          is_substance, said)  # fmt: skip
    for name in new:
        said = {"field": field, f"{mark}after": name}
        yield spot.change(ChangeKind.ADDED, f"{prefix}-added", field, "", name,
                          is_substance, said)  # fmt: skip
    if not gone and not new and list(before) != list(after):
        yield _reordered(spot, field)


def compare_sentences(
    spot: Spot, field: str, before: Sequence[str], after: Sequence[str], is_substance: bool = False
) -> Iterator[Change]:
    """Sentences that came, went or changed, and that the order of those that stayed changed."""
    pairs = pair_items(before, after)
    stayed, kept = {at for at, _ in pairs}, {place: at for at, place in pairs}
    for at, text in enumerate(before):
        if at not in stayed:
            said = {"field": field, "before": shortened(text)}
            yield spot.change(ChangeKind.REMOVED, "item-removed", f"{field}.{at + 1}", text, "",
                              is_substance, said)  # fmt: skip
    for place, text in enumerate(after):
        where = f"{field}.{place + 1}"
        if place in kept:
            values = {"field": field}
            yield from compare_prose(spot, where, before[kept[place]], text, is_substance,
                                     values=values)  # fmt: skip
        else:
            said = {"field": field, "after": shortened(text)}
            yield spot.change(ChangeKind.ADDED, "item-added", where, "", text, is_substance, said)
    if len(rising([place for _, place in pairs])) < len(pairs):
        yield _reordered(spot, field)


def pair_items(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """(index, index) of items that are one, changed or not; what is left over alone is one too."""
    pairs = pair_similar(before, after, _LEAST_RESEMBLANCE)
    left = set(range(len(before))) - {at for at, _ in pairs}
    right = set(range(len(after))) - {place for _, place in pairs}
    if left == right and len(left) == 1:
        pairs.append((left.pop(), right.pop()))
    return sorted(pairs)


def _reordered(spot: Spot, field: str) -> Change:
    return spot.change(ChangeKind.MOVED, "order-changed", field, values={"field": field})
