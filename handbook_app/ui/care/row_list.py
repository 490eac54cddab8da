"""Rules and documents as rows of a list, each ready to be opened: shared by the care pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from handbook_app.ui import wording
from handbook_app.ui.care.painted_list import BOTTOM, TOP, PaintedList, RowsPainter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRectF, SignalInstance
    from PySide6.QtGui import QPainter

    from handbook_app.services.listing import Row
    from handbook_app.ui.theme import Look

_HEIGHT, _PAD, _SHAPE = 58, 12, 18
_TINTS = {"black": "ink", "gray": "muted"}


def title_of(row: Row) -> str:
    """The heading of a rule, or the title of a document."""
    return row.heading or row.title or row.document


def below(row: Row) -> tuple[str, ...]:
    """What stands below the heading: whether it bends, and where it stands."""
    if not row.section:
        return wording.word_for(row.kind), row.document
    return wording.bends(row.flexibility), row.title


class RowList(PaintedList):
    """Shows rows. Return asks to change one, R to read it, H for its history."""

    change_asked = Signal(object)
    read_asked = Signal(object)
    history_asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Rules and documents"), self._say)
        self._say_more: Callable[[Row], str] = lambda _: ""
        self.setItemDelegate(RulePainter(look, self, lambda row: (row, self._say_more(row))))
        self.setUniformItemSizes(True)
        self.opened.connect(self.change_asked)
        for key, signal in (("R", self.read_asked), ("H", self.history_asked)):
            asked = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetShortcut)
            asked.activated.connect(lambda signal=signal: self._ask(signal))

    @property
    def row(self) -> Row | None:
        """The one that is chosen."""
        found: Row | None = self.thing
        return found

    def show_rows(self, rows: Sequence[Row], say_more: Callable[[Row], str]) -> None:
        """Show other rows, ``say_more`` at the right of each; the one that was chosen stays so,
        or else the first is."""
        before, self._say_more = self.row, say_more
        self.found.show(rows)
        place = (before.document, before.section) if before else None
        if not (place and self.choose(lambda row: (row.document, row.section) == place)):
            self.choose(lambda _: True)

    def _say(self, row: Row) -> str:
        return ". ".join(filter(None, (title_of(row), *below(row), self._say_more(row))))

    def _ask(self, signal: SignalInstance) -> None:
        if self.row is not None:
            signal.emit(self.row)


class RulePainter(RowsPainter):
    """Paints a row: its shape, its heading, where it stands, and what else is to be said.

    ``look_at`` answers with the Row that a thing is about, and with those words.
    """

    def __init__(
        self, look: Look, parent: PaintedList, look_at: Callable[[Any], tuple[Row, str]]
    ) -> None:
        super().__init__(look, parent, _HEIGHT, _PAD)
        self._look_at = look_at

    def paint_thing(self, painter: QPainter, card: QRectF, thing: Any) -> None:
        row, more = self._look_at(thing)
        px = self._look.px
        self._paint_shape(painter, card, row)
        words = card.adjusted(px(_PAD + _SHAPE + 10), px(8), -px(_PAD), -px(8))
        rest = self.write_at_right(painter, words, more)
        self.write(painter, rest, title_of(row), TOP, "body", "ink", is_bold=True)
        self.write(painter, words, "   ".join(filter(None, below(row))), BOTTOM)

    def _paint_shape(self, painter: QPainter, card: QRectF, row: Row) -> None:
        look, px = self._look, self._look.px
        name = wording.shape_of(row.flexibility) if row.section else "document"
        colour = look.colour(_TINTS.get(name, "muted"))
        ratio = painter.device().devicePixelRatioF()
        drawing = look.icons.pixmap(name, colour, px(_SHAPE), ratio)
        painter.drawPixmap(int(card.left()) + px(_PAD), int(card.top()) + px(9), drawing)
