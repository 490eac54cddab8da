"""What a sitting is called in the history: the decisions first, in figures."""

from __future__ import annotations

from collections.abc import Sequence

from handbook_app.model.sentence import Sentence, joined, say, say_count
from handbook_app.services.worksheet.sitting import IS_RULE, FieldEdit
from handbook_app.services.worksheet.writing import places_of

_BENDS = ("flexibility",)


def summary_of(edits: Sequence[FieldEdit]) -> str:
    """One line such as "Decide 12 rules: 5 black, 7 gray"; empty where one rule changes."""
    places = places_of(edits)
    if len(places) <= 1:
        return ""
    decided = [edit.after for edit in edits if edit.field == _BENDS and edit.after]
    made = sum(edit.field == IS_RULE for edit in edits)
    if decided:
        return _of_decisions(decided.count("black"), decided.count("gray"), len(places))
    if made:
        return say_count("Make {count} section a rule", "Make {count} sections rules", made)
    return say_count("Fill in {count} rule", "Fill in {count} rules", len(places))


def _of_decisions(black: int, gray: int, touched: int) -> Sentence:
    counts = joined(
        (
            say_count("{count} black", "{count} black", black) if black else "",
            say_count("{count} gray", "{count} gray", gray) if gray else "",
        ),
        ", ",
    )
    said = say_count(
        "Decide {count} rule: {counts}",
        "Decide {count} rules: {counts}",
        black + gray,
        counts=counts,
    )
    others = touched - black - gray
    if others <= 0:
        return said
    more = say_count("fill in {count} more", "fill in {count} more", others)
    return say("{said}; {more}", said=said, more=more)
