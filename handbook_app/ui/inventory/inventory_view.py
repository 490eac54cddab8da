"""What there is: a matrix and three lists at the left, and what stands behind them at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSplitter, QStackedWidget, QWidget

from handbook_app.model.schema import Mark
from handbook_app.services.inventory.coverage import Cell
from handbook_app.services.inventory.listing_names import Listed
from handbook_app.ui import wording
from handbook_app.ui.care.row_list import RowList
from handbook_app.ui.controls import FaceButton, FlowLayout, column
from handbook_app.ui.inventory import words
from handbook_app.ui.inventory.matrix import Matrix
from handbook_app.ui.inventory.thing_list import ThingList
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from handbook_app.services.inventory.stock import Stock, Thing
    from handbook_app.services.listing import Row
    from handbook_app.ui.theme import Look

MATRIX = "matrix"


class InventoryView(QFrame):
    """Shows a Stock. ``change_asked`` and the like carry a Row, ``write_up_asked`` too;
    ``mark_asked`` a Cell and a word of Mark; ``informal_asked`` a touchpoint and a kind;
    ``name_asked`` a Listed and a Thing, or None for a new one."""

    change_asked = Signal(object)
    read_asked = Signal(object)
    history_asked = Signal(object)
    write_up_asked = Signal(object)
    mark_asked = Signal(object, str)
    informal_asked = Signal(str, str)
    name_asked = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.stock: Stock | None = None
        self._wanted: tuple[Listed, str] | None = None
        self.matrix = Matrix(look)
        self.lists = {one: ThingList(look, words.list_words(one)) for one in Listed}
        self.rows = RowList(look)
        self._head = PlainLabel(self.tr("What there is"), "title")
        self._summary = PlainLabel("", "where")
        self._title = PlainLabel("", "heading")
        self._meaning = PlainLabel("", "body")
        self._nothing = PlainLabel(self.tr("Nothing is written here yet."), "nothing")
        self._first = PlainLabel(self._say_first(), "body")
        self._pages = QStackedWidget()
        self._faces: dict[str, FaceButton] = {}
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_face(MATRIX)

    def show_stock(self, stock: Stock) -> None:
        """Show other counts; what was chosen stays chosen."""
        self.stock = stock
        is_empty = not stock.things[Listed.TOUCHPOINTS]
        self._first.setVisible(is_empty and self.face == MATRIX)
        self._summary.setText(self._summarise(stock))
        self.matrix.show_stock(stock)
        for listed, shown in self.lists.items():
            shown.show_things(stock.things[listed])
        self._choose_wanted()
        self._show_chosen()

    def show_face(self, face: str) -> None:
        """Show the matrix, or one of the lists."""
        self.face = face
        self._faces[face].setChecked(True)
        shown = self.matrix if face == MATRIX else self.lists[Listed(face)]
        self._pages.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if self.stock is not None:
            is_empty = not self.stock.things[Listed.TOUCHPOINTS]
            self._first.setVisible(is_empty and face == MATRIX)
        self._show_chosen()

    def choose(self, listed: Listed, key: str) -> None:
        """Choose something in a list; where nothing is counted yet, once it is."""
        self.show_face(listed)
        self._wanted = (listed, key)
        self._choose_wanted()
        self.lists[listed].setFocus()

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        shown = self.matrix if self.face == MATRIX else self.lists[self.listed]
        return [self._faces[self.face], shown, self.rows]

    @property
    def row(self) -> Row | None:
        """The rule or document that is chosen."""
        return self.rows.row

    @property
    def listed(self) -> Listed:
        """The list that is added to."""
        return Listed.TOUCHPOINTS if self.face == MATRIX else Listed(self.face)

    # What is chosen.

    def _show_chosen(self) -> None:
        is_matrix = self.face == MATRIX
        cell = self.matrix.cell if is_matrix else None
        thing = None if is_matrix else self.lists[self.listed].thing
        can_mark = bool(cell and cell.touchpoint and cell.kind)
        for button in self.marks.values():
            button.setVisible(can_mark)
        self.informal.setVisible(is_matrix)
        self.rename.setVisible(bool(thing and thing.is_known))
        if cell is not None:
            self._show_cell(cell)
        elif thing is not None:
            self._show_thing(thing)
        else:
            self._title.setText("")
            self._meaning.setText(self._say_none())
            self._show_rows(())

    def _choose_wanted(self) -> None:
        if self._wanted is not None and self.stock is not None:
            (listed, key), self._wanted = self._wanted, None
            self.lists[listed].choose_id(key)

    def _show_cell(self, cell: Cell) -> None:
        place = (self.matrix.cells.name_of(cell.touchpoint), words.kind_words(cell.kind))
        self._title.setText(" · ".join(place))
        is_said = bool(cell.touchpoint and cell.kind)
        counted = words.counted(cell) if cell.documents else ""
        said = (counted, words.meaning_of(cell) if is_said else "")
        self._meaning.setText("   ".join(filter(None, said)))
        for mark, button in self.marks.items():
            button.setChecked(cell.mark == mark)
        self._show_rows(cell.rows)

    def _show_thing(self, thing: Thing) -> None:
        self._title.setText(thing.name)
        self._meaning.setText(thing.meaning)
        self._show_rows(thing.rows)

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        self.rows.show_rows(rows, lambda one: wording.written_mark(one.written) or one.owner)
        self.rows.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        for button in (self.change, self.read):
            button.setVisible(bool(rows))
        self._show_row(self.rows.row if rows else None)

    def _show_row(self, row: Row | None) -> None:
        self.write_up.setVisible(row is not None and row.written == "informal")

    def _ask(self, signal: SignalInstance) -> None:
        if self.rows.row is not None and not self.rows.isHidden():
            signal.emit(self.rows.row)

    def _ask_mark(self, mark: str) -> None:
        """The button of the present mark takes it away."""
        if (cell := self.matrix.cell) is not None:
            self.mark_asked.emit(cell, "" if cell.mark == mark else mark)

    def _ask_informal(self) -> None:
        cell = self.matrix.cell
        self.informal_asked.emit(cell.touchpoint if cell else "", cell.kind if cell else "")

    # Words.

    def _summarise(self, stock: Stock) -> str:
        found = stock.coverage
        informal = sum(len(cell.unwritten) for cell in found.cells.values())
        parts = [
            self.tr("%n touchpoint(s)", "", len(stock.things[Listed.TOUCHPOINTS])),
            self.tr("%n gap(s)", "", found.gaps),
        ]
        if informal:
            parts.append(self.tr("%n not written down", "", informal))
        return "   ·   ".join(parts)

    def _say_first(self) -> str:
        return self.tr(
            "There are no touchpoints yet: the ways in which customers meet you. Begin with three"
            " or four, such as ordering, returning something, complaining. Then name them in the"
            " form of each document, and this page shows what is covered and what is missing."
        )

    def _say_none(self) -> str:
        match self.listed:
            case Listed.VALUES:
                return self.tr("No values yet. What do you all stand for, whatever the rule?")
            case Listed.OWNERS:
                return self.tr("No owners yet. Who answers for which rules?")
            case _:
                return ""

    # Making.

    def _make_buttons(self) -> None:
        self.change = QPushButton(self.tr("Change it"))
        self.read = QPushButton(self.tr("Read it"))
        self.write_up = QPushButton(self.tr("Write it up…"))
        self.informal = QPushButton(self.tr("Note an informal rule…"))
        self.rename = QPushButton(self.tr("Rename…"))
        self.add = QPushButton(self.tr("Add…"))
        self.marks: dict[str, FaceButton] = {}
        for mark, said in (
            (Mark.NONE_NEEDED, self.tr("Needs none")),
            (Mark.INFORMAL, self.tr("Informal")),
            (Mark.MISSING, self.tr("Missing")),
        ):
            self.marks[mark] = button = FaceButton(said)
            button.clicked.connect(partial(self._ask_mark, str(mark)))

    def _connect(self) -> None:
        self.matrix.cell_chosen.connect(lambda _: self._show_chosen())
        self.matrix.cell_opened.connect(lambda _: self._go_to_rows())
        self.matrix.mark_asked.connect(self.mark_asked)
        for listed, shown in self.lists.items():
            shown.chosen.connect(lambda _: self._show_chosen())
            shown.opened.connect(partial(self._ask_name, listed))
        self.rows.chosen.connect(self._show_row)
        for asked, told in (
            (self.rows.change_asked, self.change_asked),
            (self.rows.read_asked, self.read_asked),
            (self.rows.history_asked, self.history_asked),
        ):
            asked.connect(told)
        self.change.clicked.connect(lambda: self._ask(self.change_asked))
        self.read.clicked.connect(lambda: self._ask(self.read_asked))
        self.write_up.clicked.connect(lambda: self._ask(self.write_up_asked))
        self.informal.clicked.connect(self._ask_informal)
        self.add.clicked.connect(lambda: self.name_asked.emit(self.listed, None))
        self.rename.clicked.connect(
            lambda: self._ask_name(self.listed, self.lists[self.listed].thing)
        )

    def _ask_name(self, listed: Listed, thing: Thing | None) -> None:
        if thing is not None and thing.is_known:
            self.name_asked.emit(listed, thing)

    def _go_to_rows(self) -> None:
        if not self.rows.isHidden():
            self.rows.setFocus()

    def _lay_out(self) -> None:
        px = self._look.px
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._make_left())
        split.addWidget(self._make_right())
        split.setSizes([px(700), px(420)])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self.setLayout(column(split, spacing=0))

    def _make_left(self) -> QWidget:
        px, group, faces = self._look.px, QButtonGroup(self), FlowLayout(spacing=self._look.px(6))
        names = {MATRIX: self.tr("Matrix")} | {str(one): words.list_words(one) for one in Listed}
        for face, said in names.items():
            self._faces[face] = button = FaceButton(said)
            button.clicked.connect(partial(self.show_face, face))
            group.addButton(button)
            faces.addWidget(button)
        faces.addWidget(self.add)
        self._pages.addWidget(self.matrix)
        for shown in self.lists.values():
            self._pages.addWidget(shown)
        head = column(self._head, self._summary, spacing=px(8))
        head.addLayout(faces)
        head.addWidget(self._first)
        head.setContentsMargins(px(24), px(6), px(16), px(10))
        whole = column(spacing=0)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
        left = QWidget()
        left.setLayout(whole)
        return left

    def _make_right(self) -> QWidget:
        px, buttons = self._look.px, FlowLayout(spacing=self._look.px(6))
        marks = FlowLayout(spacing=px(6))
        for mark in self.marks.values():
            marks.addWidget(mark)
        for button in (self.change, self.read, self.write_up, self.informal, self.rename):
            buttons.addWidget(button)
        detail = column(self._title, self._meaning, spacing=px(8))
        detail.addLayout(marks)
        detail.addLayout(buttons)
        detail.setContentsMargins(px(20), px(14), px(20), px(10))
        self._nothing.setContentsMargins(px(20), px(8), px(20), 0)
        whole = column(spacing=0)
        whole.addLayout(detail)
        whole.addWidget(self._nothing)
        whole.addWidget(self.rows, 1)
        whole.addStretch(0)
        right = QWidget()
        right.setObjectName("careDetail")
        right.setLayout(whole)
        return right
