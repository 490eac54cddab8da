"""The figures of a handbook as a list: words, how many of how many, and a bar for the share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt

from handbook_app.ui.care.painted_list import TOP, PaintedList, RowsPainter
from handbook_app.ui.health.words import GROUPS, counted, group_words, name_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from handbook_app.services.health.survey import Figure, Health
    from handbook_app.ui.theme import Look

_HEIGHT, _PAD, _BAR = 44, 20, 4


class FigureList(PaintedList):
    """Shows figures under the names of their groups."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Figures"), self._say)
        self.setItemDelegate(FigurePainter(look, self))

    def show_health(self, health: Health) -> None:
        """Show other figures; the one that was chosen stays chosen, or the first that counts is."""
        before: Figure | None = self.thing
        rows: list[str | Figure] = []
        for group, codes in GROUPS:
            rows.append(group_words(group))
            rows += [health.figure(code) for code in codes]
        self.found.show(rows)
        is_there = before is not None and self.choose_code(before.code)
        if not is_there and not self.choose(lambda one: bool(one.count)):
            self.choose(lambda _: True)

    def choose_code(self, code: str) -> bool:
        """Choose a figure by its code; whether there is such a one."""
        return self.choose(lambda one: one.code == code)

    def _say(self, figure: Figure) -> str:
        return f"{name_of(figure.code)}: {counted(figure)}"


class FigurePainter(RowsPainter):
    """Paints a row: a bar shows the share, the words say it."""

    def __init__(self, look: Look, parent: FigureList) -> None:
        super().__init__(look, parent, _HEIGHT, _PAD)

    def paint_thing(self, painter: QPainter, card: QRectF, thing: Any) -> None:
        px, is_telling = self._look.px, bool(thing.count) and thing.is_begun
        inner = card.adjusted(px(_PAD), px(6), -px(_PAD), -px(7))
        said, colour = counted(thing), "ink" if is_telling else "muted"
        rest = self.write_at_right(painter, inner, said, "body", colour, is_bold=is_telling)
        self.write(painter, rest, name_of(thing.code), TOP, "body", colour)
        self._paint_bar(painter, inner, thing)

    def _paint_bar(self, painter: QPainter, inner: QRectF, figure: Figure) -> None:
        look, height = self._look, self._look.px(_BAR)
        bar = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        if figure.count and figure.is_begun:
            share = min(figure.count / max(figure.of, 1), 1.0)
            bar.setWidth(max(bar.width() * share, 2 * height))
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(bar, height / 2, height / 2)
