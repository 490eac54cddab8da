"""Touchpoints, values or owners, each with how many rules hang on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handbook_app.ui.care.painted_list import BOTTOM, TOP, PaintedList, RowsPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from handbook_app.services.inventory.stock import Thing
    from handbook_app.ui.theme import Look

_HEIGHT, _PAD = 54, 20


class ThingList(PaintedList):
    """Shows things of one list."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, self._say)
        self.setItemDelegate(ThingPainter(look, self))

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show others; the one that was chosen stays so, or else the first is."""
        before: Thing | None = self.thing
        self.found.show(things)
        if not (before and self.choose_id(before.id)):
            self.choose(lambda _: True)

    def choose_id(self, key: str) -> bool:
        """Choose one by its id; whether it is there."""
        return self.choose(lambda one: one.id == key)

    def counted(self, thing: Thing) -> str:
        """How much hangs on it."""
        return self.tr("%n rule(s)", "", len(thing.rows)) if thing.rows else self.tr("no rules")

    def remark(self, thing: Thing) -> str:
        """What is odd about it."""
        return "" if thing.is_known else self.tr("not in the list of the handbook")

    def _say(self, thing: Thing) -> str:
        said = (thing.name, thing.meaning, self.counted(thing), self.remark(thing))
        return ". ".join(filter(None, said))


class ThingPainter(RowsPainter):
    """Paints one: its name and its count, and below what it means."""

    def __init__(self, look: Look, parent: ThingList) -> None:
        super().__init__(look, parent, _HEIGHT, _PAD)
        self._list = parent

    def paint_thing(self, painter: QPainter, card: QRectF, thing: Any) -> None:
        px = self._look.px
        inner = card.adjusted(px(_PAD), px(6), -px(_PAD), -px(6))
        colour = "muted" if thing.rows else "notice"
        rest = self.write_at_right(painter, inner, self._list.counted(thing), "meta", colour)
        self.write(painter, rest, thing.name, TOP, "body", "ink", is_bold=True)
        self.write(painter, inner, self._list.remark(thing) or thing.meaning, BOTTOM)
