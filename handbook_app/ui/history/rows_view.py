"""Shows the rows of a comparison, however many there are: only what is in view is laid out.

The scroll bar counts in shares of a row, because nobody knows how high rows are before they are
laid out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from handbook_app.services.comparing import RowKind
from handbook_app.ui.history.folding import Fold, FoldedRows
from handbook_app.ui.history.row_painter import LaidOut, RowPainter, spoken

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from handbook_app.services.comparing import TextComparison
    from handbook_app.ui.theme import Look

_SHARES = 24  # of a row, in which the scroll bar counts
_WHEEL = 90  # pixels a notch
_REMEMBERED = 400


class RowsView(QAbstractScrollArea):
    """``change_reached`` carries the number of the change at which the person is, from 0."""

    change_reached = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._painter = RowPainter(look)
        self._rows: FoldedRows | None = None
        self._laid_out: dict[int, LaidOut] = {}
        self.current = -1
        self.setProperty("role", "comparison")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Comparison"))
        self.verticalScrollBar().setSingleStep(_SHARES)
        look.changed.connect(self._lay_out_anew)

    @property
    def rows(self) -> FoldedRows | None:
        """What is shown."""
        return self._rows

    def show_comparison(self, comparison: TextComparison | None) -> None:
        """Show another comparison from its first change."""
        self._rows = FoldedRows(comparison) if comparison is not None else None
        self.current = -1
        self._lay_out_anew()
        self.verticalScrollBar().setValue(0)
        if self._rows is not None and self._rows.changes:
            self.go_to_change(0)

    def put_beside(self, is_beside: bool) -> None:
        """In two columns or in one."""
        self._painter.is_beside = is_beside
        self._lay_out_anew()
        self._bring_into_view(max(self.current, 0))

    def go_to_change(self, number: int) -> None:
        """Go to a change, counted from 0."""
        rows = self._rows
        if rows is not None and 0 <= number < len(rows.changes):
            self._go_to(rows.changes[number], wants_top=True)
            self.change_reached.emit(number)

    def go_on(self, steps: int) -> bool:
        """Go to the next change, or with -1 to the one before; whether there was one."""
        rows = self._rows
        if rows is None:
            return False
        number = rows.change_after(self.current) if steps > 0 else rows.change_before(self.current)
        self.go_to_change(number)
        return number >= 0

    def words_of_current(self) -> str:
        """The row at which the person is, as it is told to a screen reader."""
        row = self._rows[self.current] if self._rows and self.current >= 0 else None
        if row is None:
            return ""
        return self._fold_words(row) if isinstance(row, Fold) else spoken(row, self._words())

    # Where things are

    def _row(self, at: int) -> LaidOut:
        if at not in self._laid_out:
            if len(self._laid_out) > _REMEMBERED:
                self._laid_out.clear()
            assert self._rows is not None
            row = self._rows[at]
            words = self._fold_words(row) if isinstance(row, Fold) else ""
            self._laid_out[at] = self._painter.lay_out(row, self.viewport().width(), words)
        return self._laid_out[at]

    def _top(self) -> tuple[int, int]:
        """The first row in view, and how many pixels of it are above the view."""
        at, share = divmod(self.verticalScrollBar().value(), _SHARES)
        if not self._rows or at >= len(self._rows):
            return 0, 0
        return at, round(self._row(at).height * share / _SHARES)

    def _visible(self) -> list[tuple[int, int]]:
        """The rows in view: number and top."""
        at, hidden = self._top()
        found, y = [], -hidden
        while self._rows and at < len(self._rows) and y < self.viewport().height():
            found.append((at, y))
            y += self._row(at).height
            at += 1
        return found

    def _scroll_by(self, pixels: int) -> None:
        at, hidden = self._top()
        hidden += pixels
        while hidden < 0 and at > 0:
            at -= 1
            hidden += self._row(at).height
        rows = self._rows
        while rows and at < len(rows) - 1 and hidden >= self._row(at).height:
            hidden -= self._row(at).height
            at += 1
        self._put_at_top(at, max(hidden, 0))

    def _put_at_top(self, at: int, hidden: int = 0) -> None:
        share = -(-_SHARES * hidden // max(1, self._row(at).height))
        self.verticalScrollBar().setValue(at * _SHARES + share)

    def _fit_bar(self) -> None:
        """The bar ends where the last row stands at the bottom of the view."""
        rows = self._rows
        left, at = self.viewport().height(), len(rows) if rows else 0
        while at > 0 and left > 0:
            at -= 1
            left -= self._row(at).height
        share = -(-_SHARES * -left // max(1, self._row(at).height)) if left < 0 else 0
        self.verticalScrollBar().setRange(0, at * _SHARES + share)
        self.verticalScrollBar().setPageStep(10 * _SHARES)

    def _lay_out_anew(self) -> None:
        self._laid_out.clear()
        self._fit_bar()
        self.viewport().update()

    # Going about

    def _go_to(self, at: int, *, wants_top: bool = False) -> None:
        if self._rows is None or not len(self._rows):
            return
        self.current = min(max(at, 0), len(self._rows) - 1)
        self._bring_into_view(self.current, wants_top=wants_top)
        self.viewport().update()
        self.setAccessibleDescription(self.words_of_current())
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def _bring_into_view(self, at: int, *, wants_top: bool = False) -> None:
        if self._rows is None or at >= len(self._rows):
            return
        tops = dict(self._visible())
        room = self.viewport().height()
        if at in tops and tops[at] >= 0 and tops[at] + self._row(at).height <= room:
            return
        if wants_top or at <= min(tops, default=0) or self._row(at).height > room:
            self._put_at_top(at)
            if wants_top:
                self._scroll_by(-self._look.px(60))
            return
        above, first = room - self._row(at).height, at
        while first > 0 and above > 0:
            first -= 1
            above -= self._row(first).height
        self._put_at_top(first, max(0, -above))

    def _move(self, steps: int) -> None:
        """One row on; through a row higher than the view by parts."""
        tops = dict(self._visible())
        if self.current in tops:
            top = tops[self.current]
            bottom = top + self._row(self.current).height
            if steps > 0 and bottom > self.viewport().height() and top <= 0:
                self._scroll_by(self._look.px(60))
                return
            if steps < 0 and top < 0:
                self._scroll_by(-self._look.px(60))
                return
        self._go_to(self.current + steps)

    def _turn(self, pages: int) -> None:
        self._scroll_by(pages * (self.viewport().height() - self._look.px(40)))
        visible = self._visible()
        whole = [at for at, top in visible if top >= 0] or [at for at, _ in visible]
        if whole:
            self._go_to(whole[0] if pages > 0 else whole[-1])

    def _open_fold(self, at: int) -> None:
        rows = self._rows
        if rows is not None and 0 <= at < len(rows) and isinstance(rows[at], Fold):
            rows.unfold(at)
            self._lay_out_anew()

    def _copy(self) -> None:
        row = self._rows[self.current] if self._rows and self.current >= 0 else None
        if row is not None and not isinstance(row, Fold):
            text = row.before if row.kind is RowKind.REMOVED else row.after
            QGuiApplication.clipboard().setText(text)

    # What is said

    def _fold_words(self, fold: Fold) -> str:
        return self.tr("%n line(s) the same. Press Return to show.", "", fold.count)

    def _words(self) -> dict[str, str]:
        return {
            "changed": self.tr("Changed"),
            "removed": self.tr("Taken out"),
            "added": self.tr("Put in"),
        }

    # What Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("surface"))
        width = self.viewport().width()
        for at, top in self._visible():
            row = self._row(at)
            is_current = at == self.current and self.hasFocus()
            area = QRectF(0, top, width, row.height)
            self._painter.paint(painter, area, row, is_current=is_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        at = self._top()[0]
        self._lay_out_anew()
        if self._rows:
            self._put_at_top(min(at, len(self._rows) - 1))

    def scrollContentsBy(self, _x: int, _y: int) -> None:  # noqa: N802 - Qt's name
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() * self._look.px(_WHEEL) // 120
        self._scroll_by(-pixels)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0:
            self._go_to(self._top()[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._row_at(event.position().toPoint())
        if at >= 0:
            self._go_to(at)
            self._open_fold(at)

    def _row_at(self, point: QPoint) -> int:
        above = [at for at, top in self._visible() if top <= point.y()]
        found = above[-1] if above else -1
        return found if found >= 0 else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Down: lambda: self._move(1),
            Qt.Key.Key_Up: lambda: self._move(-1),
            Qt.Key.Key_PageDown: lambda: self._turn(1),
            Qt.Key.Key_PageUp: lambda: self._turn(-1),
            Qt.Key.Key_Space: lambda: self._turn(1),
            Qt.Key.Key_Home: lambda: self._go_to(0),
            Qt.Key.Key_End: lambda: self._go_to(len(self._rows or ()) - 1),
            Qt.Key.Key_Return: lambda: self._open_fold(self.current),
            Qt.Key.Key_Enter: lambda: self._open_fold(self.current),
            Qt.Key.Key_N: lambda: self.go_on(1),
            Qt.Key.Key_P: lambda: self.go_on(-1),
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif (move := moves.get(Qt.Key(event.key()))) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            move()
        else:
            super().keyPressEvent(event)
