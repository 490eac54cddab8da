"""What is due, as a list under headings: by reason, owner or day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_app.ui.care.painted_list import PaintedList
from handbook_app.ui.care.row_list import RulePainter, below, title_of
from handbook_app.ui.reviews import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handbook_app.services.reviews.reasons import Item
    from handbook_app.ui.theme import Look


class InboxList(PaintedList):
    """Shows Items; Return opens the one that is to be reviewed now."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("What is due for a review"), _said)
        self.setItemDelegate(RulePainter(look, self, lambda item: (item.row, _why(item))))

    @property
    def item(self) -> Item | None:
        """The one that is chosen."""
        found: Item | None = self.thing
        return found

    @property
    def items(self) -> list[Item]:
        """Those that are shown, in their order."""
        return _items(self.found.rows)

    def show_items(self, items: Sequence[Item], group: Callable[[Item], str]) -> None:
        """Show items under the headings that ``group`` gives them. The one that was chosen stays
        so; where it is gone, the next one is."""
        later = _items(self.found.rows[self.currentIndex().row() :]) if self.item else []
        groups: dict[str, list[Item]] = {}
        for item in items:
            groups.setdefault(group(item), []).append(item)
        self.found.show([one for name, found in groups.items() for one in (name, *found)])
        there = set(map(_place, items))
        wanted = next((place for place in map(_place, later) if place in there), None)
        if not self.choose(lambda one: _place(one) == wanted):
            self.choose(lambda _: True)


def _items(rows: Sequence[str | Item]) -> list[Item]:
    return [one for one in rows if not isinstance(one, str)]


def _place(item: Item) -> tuple[str, str]:
    return item.row.document, item.row.section


def _said(item: Item) -> str:
    """An item as a screen reader says it."""
    reasons = map(words.sentence, item.reasons)
    return ". ".join(filter(None, (title_of(item.row), *below(item.row), *reasons)))


def _why(item: Item) -> str:
    more = f"  +{len(item.reasons) - 1}" if len(item.reasons) > 1 else ""
    return f"{words.short(item.reasons[0])}{more}"
