"""The worksheet as a page: the table with its bars, the questions, or what collides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from handbook_app.services.worksheet.questions import Card
from handbook_app.ui.controls import column
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.settings.preferences import Bookmark
from handbook_app.ui.worksheet.bars import DoBar, SittingBar, WishBar
from handbook_app.ui.worksheet.editing import CellEditing
from handbook_app.ui.worksheet.guided_view import GuidedView
from handbook_app.ui.worksheet.saving import SittingSaving
from handbook_app.ui.worksheet.sheet_model import SheetModel
from handbook_app.ui.worksheet.table import SheetTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.worksheet.rows import Place, SheetRows
    from handbook_app.ui.theme import Look
    from handbook_app.ui.worksheet.sheet import Sheet

_MOST_ASKED = 5_000  # rules in one walk; nobody gets through them


class WorksheetView(QFrame):
    """Shows a sheet. ``told`` carries something to know."""

    told = Signal(str)

    def __init__(self, look: Look, sheet: Sheet) -> None:
        super().__init__()
        self._look, self.sheet = look, sheet
        self.model = SheetModel(sheet)
        self.table = SheetTable(look, self.model)
        self.wish, self.do, self.bar = WishBar(look), DoBar(look), SittingBar(look)
        self.editing = CellEditing(look, sheet, self.table)
        self.saving = SittingSaving(look, sheet, self)
        self._sorted: tuple[str, bool] = ("", False)
        self._nothing = PlainLabel("", "nothing")
        self._stack = QStackedWidget()
        self._page: QWidget | None = None
        self._back_to: Place | None = None
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    @property
    def row(self) -> Bookmark | None:
        """The rule with the cursor."""
        one = self.table.row
        if one is None:
            return None
        entry, section = one
        return Bookmark(entry.path, section.id, entry.title, section.heading)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        if self._page is not None:
            return self._page.focus_stops() if isinstance(self._page, GuidedView) else [self._page]
        return [self.wish.field, self.table, *([self.bar.save] if self.bar.isVisible() else [])]

    def look_again(self) -> None:
        """Ask for the rows that are wanted."""
        column_name, downwards = self._sorted
        self.wish.offer(self.sheet.choices, has_asked=bool(self.sheet.asked))
        wish = self.wish.wish(self.sheet.asked)
        self.sheet.find(wish, column_name, downwards, self._show)

    def show_page(self, page: QWidget | None) -> None:
        """Show something in the place of the table, or the table again."""
        before, self._page = self._page, page
        if page is not None:
            self._stack.addWidget(page)
            self._stack.setCurrentWidget(page)
            page.setFocus()
        else:
            self._stack.setCurrentIndex(0)
            self.table.setFocus()
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def ask_questions(self, code: str = "") -> None:
        """Go through what is ticked, or else all that is shown from the cursor on, one by one; or
        put one question about the rule with the cursor."""
        place = self.table.place
        places = self.model.ticked_places() or self.model.places()
        if not places:
            return
        at = places.index(place) if place in places else 0
        if code:
            self._walk([place] if place else places, 0, Card(code))
        else:
            first = max(0, min(at, len(places) - _MOST_ASKED))
            self._walk(places[first : first + _MOST_ASKED], at - first)

    def go_on(self) -> None:
        """Go on with the questions where they were left."""
        self._walk(self.sheet.walk, self.sheet.at)

    def _walk(self, places: Sequence[Place], at: int, card: Card | None = None) -> None:
        guided = GuidedView(self._look, self.sheet)
        guided.left.connect(self._end_questions)
        guided.told.connect(self.told)
        self.show_page(guided)
        guided.walk.begin(places, at, card)

    def _end_questions(self) -> None:
        page = self._page
        place = page.walk.place if isinstance(page, GuidedView) else None
        self.show_page(None)
        if place is not None and self.model.line_of(place) >= 0:
            self.table.go_to(place)
        self._show_meant()

    def sort(self, name: str) -> None:
        """Sort by a column; once more turns it round, a third time takes it back."""
        before, downwards = self._sorted
        if name != before:
            self._sorted = (name, False)
        else:
            self._sorted = ("", False) if downwards else (name, True)
        self.table.show_sorted(self._sorted[0], downwards=self._sorted[1])
        self.look_again()

    def _show(self, rows: SheetRows, numbers: list[int]) -> None:
        place = self.table.place or self._back_to
        self.model.show(rows, numbers)
        self.table.go_to(place)
        self._back_to = place
        self.table.setVisible(bool(numbers))
        self._nothing.setVisible(not numbers)
        self._nothing.setText(self._say_nothing())
        self._show_count()
        self._read_seen()

    def _say_nothing(self) -> str:
        if not self.sheet.rows:
            return self.tr("There is nothing to work through yet: no document has a section.")
        if self.wish.wish(()) == type(self.wish.wish(()))():
            return self.tr(
                "No section is a rule yet. Choose “Not yet a rule”, tick those that people must or"
                " may follow (Space, or Ctrl+A for all), and press R."
            )
        return self.tr("Nothing fits. Take a filter away.")

    def _read_seen(self) -> None:
        self.sheet.want_facts(self.table.seen_paths() if self.model.rowCount() else ())

    def _show_count(self) -> None:
        self.do.show_count(len(self.model.ticked), self.model.rowCount())

    def _show_meant(self) -> None:
        sitting = self.sheet.sitting
        self.bar.show_meant(
            len(sitting),
            can_undo=sitting.can_undo,
            can_redo=sitting.can_redo,
            is_busy=self.saving.is_busy,
        )
        self.do.show_walk(self.sheet.at, len(self.sheet.walk))

    def _set_column(self, name: str) -> None:
        self._aim()
        self.table.go_to(self.table.place, name)
        self.table.scrollTo(self.table.currentIndex())
        self.editing.begin()

    def _bend(self, value: str) -> None:
        self._aim()
        self.editing.bend(value)

    def _make_rules(self) -> None:
        self._aim()
        self.editing.make_rules()

    def _aim(self) -> None:
        """The buttons are about what is ticked, wherever the cursor is."""
        ticked = self.model.ticked_places()
        if ticked and not self.model.is_ticked(max(self.table.currentIndex().row(), 0)):
            self.table.go_to(ticked[0])
        self.table.setFocus()

    def _connect(self) -> None:
        sheet, table, saving = self.sheet, self.table, self.saving
        sheet.rows_changed.connect(self.look_again)
        sheet.meant_changed.connect(self._show_meant)
        sheet.rows_changed.connect(self._show_meant)
        saving.state_changed.connect(self._show_meant)
        saving.page_wanted.connect(self.show_page)
        saving.told.connect(self.told)
        self.editing.told.connect(self.told)
        self.wish.wish_changed.connect(self.look_again)
        self.wish.table_asked.connect(table.setFocus)
        self.do.bends_asked.connect(self._bend)
        self.do.rule_asked.connect(self._make_rules)
        self.do.set_asked.connect(self._set_column)
        self.do.walk_asked.connect(self.ask_questions)
        self.do.resume_asked.connect(self.go_on)
        table.walk_asked.connect(self.ask_questions)
        self.editing.questions_asked.connect(self.ask_questions)
        self.model.ticked_changed.connect(self._show_count)
        table.seen_changed.connect(self._read_seen)
        table.sort_asked.connect(self.sort)
        table.find_asked.connect(self.wish.field.setFocus)
        for asker in (table, self.bar):
            asker.undo_asked.connect(sheet.undo)
            asker.redo_asked.connect(sheet.redo)
            asker.save_asked.connect(saving.begin)

    def _lay_out(self) -> None:
        px = self._look.px
        top = column(self.wish, self.do, spacing=px(8))
        top.setContentsMargins(px(24), 0, px(24), px(8))
        self._nothing.setContentsMargins(px(24), px(24), px(24), 0)
        self._nothing.hide()
        page = QWidget()
        rows = column(spacing=0)
        rows.addLayout(top)
        rows.addWidget(self._nothing)
        rows.addWidget(self.table, 1)
        rows.addStretch(0)
        page.setLayout(rows)
        self._stack.addWidget(page)
        self.setLayout(column(self._stack, self.bar, spacing=0))
