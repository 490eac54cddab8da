"""Going through rules one by one: which rule, which question, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from handbook_app.services.worksheet.questions import Card, next_card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.worksheet.rows import Place
    from handbook_app.ui.worksheet.sheet import Sheet, Values


class Stop(NamedTuple):
    """A question about a rule."""

    at: int
    card: Card


class Walk(QObject):
    """``moved`` says that another question is put, or that there is none left."""

    moved = Signal()

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.places: tuple[Place, ...] = ()
        self.stop: Stop | None = None
        self.asks_all = False
        self._before: list[Stop] = []
        self._at = 0

    @property
    def place(self) -> Place | None:
        """The rule that is asked about."""
        return self.places[self.stop.at] if self.stop else None

    @property
    def can_go_back(self) -> bool:
        """Whether a question was put before this one."""
        return bool(self._before)

    def begin(self, places: Sequence[Place], at: int = 0, card: Card | None = None) -> None:
        """Go through these rules, from one of them on; at a question if one is given."""
        self.places = tuple(places)
        self._before.clear()
        self.stop = None
        if card is not None and at < len(self.places):
            self._put(Stop(at, card))
        else:
            self._go_to_rule(at)

    def answer(self, values: Values) -> None:
        """Take an answer, and put the next question."""
        stop = self.stop
        if stop is None or self.place is None:
            return
        if values:
            self._sheet.set_values((self.place,), values)
        self._sheet.ask_somebody(self.place, stop.card.code, is_asked=False)
        self._go_on(stop)

    def skip(self) -> None:
        """Leave a question open."""
        if self.stop is not None:
            self._go_on(self.stop)

    def ask_somebody(self) -> None:
        """Leave it to somebody else, and remember that."""
        if self.stop is not None and self.place is not None:
            self._sheet.ask_somebody(self.place, self.stop.card.code)
            self._go_on(self.stop)

    def next_rule(self) -> None:
        """Leave this rule as it is, and go to the next."""
        if self.stop is not None:
            self._before.append(self.stop)
            self._go_to_rule(self.stop.at + 1)

    def go_back(self) -> None:
        """Put the question before again."""
        if self._before:
            self._put(self._before.pop())

    def _go_on(self, stop: Stop) -> None:
        self._before.append(stop)
        facts = self._sheet.facts(self.places[stop.at])
        card = next_card(facts, stop.card, asks_all=self.asks_all)
        if card is not None:
            self._put(Stop(stop.at, card))
        else:
            self._go_to_rule(stop.at + 1)

    def _go_to_rule(self, at: int) -> None:
        """The first rule from here on of which there is something to ask."""
        self._at = at
        if at >= len(self.places):
            self._put(None)
            return
        path = self.places[at][0]
        self._sheet.known.want((path,), lambda: self._open_rule(at), "worksheet walk")

    def _open_rule(self, at: int) -> None:
        if at != self._at:
            return
        place = self.places[at]
        card = None
        if self._sheet.row_at(place) is not None and self._sheet.known.refusal(place[0]) is None:
            card = next_card(self._sheet.facts(place), None, asks_all=self.asks_all)
        if card is None:
            self._go_to_rule(at + 1)
        else:
            self._put(Stop(at, card))

    def _put(self, stop: Stop | None) -> None:
        self.stop = stop
        at = stop.at if stop else len(self.places)
        if len(self.places) > 1:
            self._sheet.walk_to(self.places if stop else (), at if stop else 0)
        self.moved.emit()
