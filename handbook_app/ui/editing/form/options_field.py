"""The options of a gray rule: in this situation, this may be offered, up to this limit, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout

from handbook_app.ui.controls import link_button
from handbook_app.ui.editing.form.field import Field, Paragraph, order_after, place_among_fields
from handbook_app.ui.editing.form.rows import RowKeys, RowTools
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from handbook_app.model.schema import Option
    from handbook_app.ui.theme import Look

PARTS = ("when", "offer", "limit", "who")
_SHARES = (30, 34, 22, 14)
_ROOM_FOR_TABLE = 620
Cells = tuple[str, str, str, str]


class OptionRow(QFrame):
    """One option: four cells, beside each other when there is room, else two by two."""

    def __init__(self, look: Look, names: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("role", "option")
        self._look, self._names = look, names
        self.cells = [Paragraph(look, 1) for _ in PARTS]
        self.labels = [PlainLabel(name, "column_name") for name in names]
        # The shares of the columns decide, so that rows below each other have the same ones.
        for part in (*self.cells, *self.labels):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.number = PlainLabel("", "field_hint", wraps=False)
        self.tools = RowTools(look)
        self.keys = RowKeys(self)
        for cell in self.cells:
            self.keys.watch(cell)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*(4 * (look.px(8),)))
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(look.px(4))
        self._is_wide: bool | None = None
        self.spread(is_wide=True)

    def value(self) -> Cells:
        """What the four cells say."""
        when, offer, limit, who = (cell.said.strip() for cell in self.cells)
        return when, offer, limit, who

    def show_value(self, value: Cells) -> None:
        """Show it, without moving the cursor in what is the same."""
        for cell, text in zip(self.cells, value, strict=True):
            if cell.said.strip() != text:
                cell.say(text)

    def spread(self, *, is_wide: bool) -> None:
        """Lay out the cells as a line of a table, or two by two."""
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        top = Qt.AlignmentFlag.AlignTop
        across = 4 if is_wide else 2
        for at, (label, cell) in enumerate(zip(self.labels, self.cells, strict=True)):
            line, column = divmod(at, across)
            self._grid.addWidget(label, 2 * line + 1, column)
            self._grid.addWidget(cell, 2 * line + 2, column, top)
        for column in range(4):
            even = 50 if column < across else 0
            self._grid.setColumnStretch(column, _SHARES[column] if is_wide else even)
        self.number.setVisible(not is_wide)
        self._grid.addWidget(self.number, 0, 0)
        place = (2, 4, top) if is_wide else (0, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self.tools, *place)

    def name_after(self, number: int, of: int) -> None:
        """Tell the rows apart, for the screen reader as well."""
        said = self.tr("Option {number}").replace("{number}", str(number + 1))
        for cell, name in zip(self.cells, self._names, strict=True):
            cell.setAccessibleName(f"{said}: {name}")
        self.number.setText(said)
        self.tools.name_after(said)
        self.tools.show_place(number, of)


class OptionsField(Field):
    """All options of a rule. Each change is told by itself, so that only its lines change.

    ``cell_edited`` carries row, part and words; ``row_added`` a row and its four cells;
    ``row_removed`` a row; ``row_moved`` from and to. A new row is told with its first words.
    """

    cell_edited = Signal(int, str, str)
    row_added = Signal(int, object)
    row_removed = Signal(int)
    row_moved = Signal(int, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._names = (
            self.tr("In this situation"),
            self.tr("You may offer"),
            self.tr("Up to this limit"),
            self.tr("Who decides"),
        )
        self._known: list[Cells] = []
        self._is_showing = False
        self.rows: list[OptionRow] = []
        self._first = place_among_fields(self)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(look.px(6))
        self.add_button = link_button(self.tr("Add an option"), self.add_row)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.watch(self.add_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(4))
        whole.addLayout(self._stack)
        whole.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    def value(self) -> list[Cells]:
        """The rows as they are shown, the empty one at the end left out."""
        said = [one.value() for one in self.rows]
        return said[:-1] if len(said) > len(self._known) and not any(said[-1]) else said

    def show_options(self, options: Sequence[Option]) -> None:
        """Show what the text says."""
        if self._writing.isActive():
            return
        said: list[Cells] = [(one.when, one.offer, one.limit, one.who) for one in options]
        if said != self._known or said != self.value():
            self._known = said
            self._put_rows(said)

    def flush(self) -> None:
        """Tell each cell that is new."""
        self._writing.stop()
        for at, one in enumerate(self.rows):
            said = one.value()
            if at == len(self._known):
                if any(said):
                    self._known.append(said)
                    self.row_added.emit(at, said)
                return
            before, self._known[at] = self._known[at], said
            for part, old, new in zip(PARTS, before, said, strict=True):
                if old != new:
                    self.cell_edited.emit(at, part, new)

    def add_row(self) -> None:
        """An empty row at the end."""
        self.flush()
        if len(self.rows) == len(self._known):
            self._make_row()
            self._settle()
        cell = self.rows[-1].cells[0]
        QTimer.singleShot(0, cell, cell.setFocus)

    def remove_row(self, at: int) -> None:
        """Take an option away; undoing brings it back."""
        self.flush()
        is_known = at < len(self._known)
        self._drop(at)
        if is_known:
            del self._known[at]
            self.row_removed.emit(at)
        self._settle()
        beside = self.rows[min(at, len(self.rows) - 1)].cells[0] if self.rows else self.add_button
        beside.setFocus()

    def move_row(self, at: int, steps: int) -> None:
        """Let an option change places with its neighbour; the cursor goes with it."""
        self.flush()
        to = at + steps
        if not (0 <= to < len(self._known) and at < len(self._known)):
            return
        cell = next((i for i, one in enumerate(self.rows[at].cells) if one.hasFocus()), 0)
        self._known.insert(to, self._known.pop(at))
        self._put_rows(self._known)
        self.rows[to].cells[cell].setFocus()
        self.row_moved.emit(at, to)

    def name_it(self, name: str) -> None:
        self.add_button.setAccessibleName(f"{name}: {self.add_button.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _put_rows(self, said: Sequence[Cells]) -> None:
        self._is_showing = True
        while len(self.rows) > len(said):
            self._drop(len(self.rows) - 1)
        while len(self.rows) < len(said):
            self._make_row()
        for one, cells in zip(self.rows, said, strict=True):
            one.show_value(cells)
        self._is_showing = False
        self._settle()

    def _make_row(self) -> None:
        one = OptionRow(self._look, self._names)
        self.rows.append(one)
        self._stack.addWidget(one)
        for cell in one.cells:
            self.watch(cell)
            cell.textChanged.connect(self._note)
        one.tools.remove_pressed.connect(lambda: self.remove_row(self.rows.index(one)))
        one.tools.move_pressed.connect(lambda steps: self.move_row(self.rows.index(one), steps))
        one.keys.moved.connect(lambda steps: self.move_row(self.rows.index(one), steps))
        self._spread()

    def _drop(self, at: int) -> None:
        one = self.rows.pop(at)
        self._stack.removeWidget(one)
        one.hide()
        one.deleteLater()

    def _note(self) -> None:
        if not self._is_showing:
            self.tell_soon()

    def _spread(self) -> None:
        is_wide = self.width() >= self._look.px(_ROOM_FOR_TABLE)
        for at, one in enumerate(self.rows):
            one.spread(is_wide=is_wide)
            for label in one.labels:
                label.setVisible(not is_wide or at == 0)

    def _settle(self) -> None:
        self._spread()
        for at, one in enumerate(self.rows):
            one.name_after(at, len(self.rows))
        parts = [
            part
            for one in self.rows
            for part in (*one.cells, one.tools.up, one.tools.down, one.tools.remove)
        ]
        order_after(self._first, (*parts, self.add_button))
