"""Two states of a document as readers see them, side by side; changed paragraphs are marked."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from handbook_app.ui.controls import column
from handbook_app.ui.history.block_changes import NONE, BlockComparison, compare_blocks
from handbook_app.ui.history.marked_page import Mark, MarkedPage
from handbook_app.ui.history.paired_parts import PartPair, pair_parts
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.pages import present, rule_words
from handbook_app.ui.reading.part_bar import PartBar

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.services.history.differences import Difference
    from handbook_app.ui.history.tasks import ComparisonTasks
    from handbook_app.ui.reading.pages import Page
    from handbook_app.ui.reading.parts import Part
    from handbook_app.ui.theme import Look

_SETTLED_MS = 150
_NOTHING = BlockComparison((), (), ())


class RenderedPair(QWidget):
    """Lays out nothing until somebody looks. ``change_reached`` carries the number of a change
    within the part that is shown, from 0."""

    change_reached = Signal(int)

    def __init__(self, look: Look, tasks: ComparisonTasks) -> None:
        super().__init__()
        self._look, self._tasks = look, tasks
        self._difference: Difference | None = None
        self._is_shown = self._is_following = False
        self._goes_to_last = False
        self._pairs: tuple[PartPair, ...] = ()
        self._ticket = self._at = self._awaited = 0
        self._blocks = _NOTHING
        self.number = 0
        self.before = MarkedPage(look, is_out=True)
        self.after = MarkedPage(look, is_out=False)
        self.part_bar = PartBar(look)
        self.remark = PlainLabel("", "hint")
        self._lay_out()
        self.part_bar.part_chosen.connect(self._show_pair)
        # In another size the pages come to rest only when everything around them has.
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(lambda: self._go_to(self.number))
        look.changed.connect(self._settled.start)
        for page, other in ((self.before, self.after), (self.after, self.before)):
            page.verticalScrollBar().valueChanged.connect(
                lambda _, page=page, other=other: self._follow(page, other)
            )

    @property
    def count(self) -> int:
        """How many changes the part that is shown has."""
        return len(self._blocks.places)

    def clear(self) -> None:
        """Show nothing."""
        self._ticket += 1
        self._difference, self._pairs, self._blocks, self.number = None, (), _NOTHING, 0
        for page in (self.before, self.after):
            page.mark(())
            page.show_html("")
        self.part_bar.hide()

    def show_difference(self, difference: Difference) -> None:
        """Take another difference; it is laid out when somebody looks."""
        self.clear()
        self._difference = difference
        if self._is_shown:
            self._prepare()

    def show_pages(self, is_shown: bool) -> None:
        """Whether somebody looks."""
        self._is_shown = is_shown
        if is_shown and self._difference is not None and not self._pairs:
            self._prepare()

    def go_on(self, steps: int) -> None:
        """Go to the next change, or with -1 to the one before, also in the part beside."""
        number = self.number + steps
        if 0 <= number < self.count:
            self._go_to(number)
        elif 0 <= self._at + steps < len(self._pairs):
            self._goes_to_last = steps < 0
            self._show_pair(self._at + steps)

    def focus_stop(self) -> QWidget:
        """What takes the focus here."""
        return self.after

    # Laying out

    def _prepare(self) -> None:
        difference = self._difference
        assert difference is not None
        self._say(self.tr("Laying out both sides …"))
        self._tasks.run("rendering", lambda: (difference, pair_parts(difference)), self._take_pairs)

    def _take_pairs(self, found: tuple[Difference, tuple[PartPair, ...]]) -> None:
        difference, pairs = found
        if difference is not self._difference:
            return
        self._pairs = pairs
        if pairs:
            self._show_pair(0)
        else:
            self._say(
                self.tr("The text reads the same. What changed are facts; they are told above.")
            )

    def _show_pair(self, at: int) -> None:
        difference = self._difference
        if difference is None or not 0 <= at < len(self._pairs):
            return
        self._ticket += 1
        self._at, self._blocks = at, _NOTHING
        pair = self._pairs[at]
        some = pair.after or pair.before
        if some is not None:
            self.part_bar.show_part(some, len(self._pairs))
        sides = (
            (self.before, difference.before, pair.before),
            (self.after, difference.after, pair.after),
        )
        self._awaited = len(sides)
        for page, document, part in sides:
            page.mark(())
            if document is None or part is None:
                self._show_missing(page)
            else:
                self._render(page, document, part)

    def _render(self, page: MarkedPage, document: Document, part: Part) -> None:
        ticket = self._ticket

        def show(prepared: Page) -> None:
            if ticket == self._ticket:
                html = present(prepared, part, document, rule_words())
                page.show_html(html, prepared.pictures.get)
                page.find_headings()
                self._arrive()

        self._tasks.render_part(document, part, show)

    def _show_missing(self, page: MarkedPage) -> None:
        words = self.tr("There was nothing here.")
        page.show_html(f'<p class="quiet">{words}</p>')
        self._arrive()

    def _arrive(self) -> None:
        """Once both sides are there, find out off the window's thread what differs."""
        self._awaited -= 1
        if self._awaited:
            return
        self._say("")
        ticket = self._ticket
        pair = self._pairs[self._at]
        before = self.before.paragraphs() if pair.before else []
        after = self.after.paragraphs() if pair.after else []
        self._tasks.run(
            "marks", lambda: compare_blocks(before, after), lambda found: self._mark(ticket, found)
        )

    def _mark(self, ticket: int, found: BlockComparison) -> None:
        if ticket != self._ticket:
            return
        self._blocks = found
        self.before.mark(
            Mark(one.before, one.before_spans) for one in found.changes if one.before != NONE
        )
        self.after.mark(
            Mark(one.after, one.after_spans) for one in found.changes if one.after != NONE
        )
        self._go_to(self.count - 1 if self._goes_to_last else 0)
        self._goes_to_last = False

    # Going about

    def _go_to(self, number: int) -> None:
        self.number = max(0, number)
        if 0 <= number < self.count:
            self._is_following = True
            before, after = self._blocks.places[number]
            self.before.show_paragraph(before)
            self.after.show_paragraph(after)
            self._is_following = False
        self.change_reached.emit(self.number)

    def _follow(self, page: MarkedPage, other: MarkedPage) -> None:
        """Keep paragraphs that are the same at the same height on both sides."""
        matches = self._blocks.matches
        if self._is_following or not matches:
            return
        is_before = page is self.before
        starts = [match.before if is_before else match.after for match in matches]
        first = page.first_in_view()
        match = matches[max(0, bisect_right(starts, first) - 1)]
        step = min(max(first - (match.before if is_before else match.after), 0), match.length - 1)
        here, there = match.before + step, match.after + step
        if not is_before:
            here, there = there, here
        away = page.top_of(here) - page.verticalScrollBar().value()
        self._is_following = True
        other.verticalScrollBar().setValue(other.top_of(there) - away)
        self._is_following = False

    # Putting it together

    def _say(self, words: str) -> None:
        self.remark.setText(words)
        self._page.setCurrentIndex(1 if words else 0)

    def _lay_out(self) -> None:
        self.before.setAccessibleName(self.tr("Before"))
        self.after.setAccessibleName(self.tr("After"))
        split = QSplitter()
        for page in (self.before, self.after):
            split.addWidget(page)
        split.setHandleWidth(1)
        split.setSizes([500, 500])
        empty = QWidget()
        rows = column(self.remark, 1)
        rows.setContentsMargins(self._look.px(20), 0, self._look.px(20), 0)
        empty.setLayout(rows)
        self._page = QStackedWidget()
        self._page.addWidget(split)
        self._page.addWidget(empty)
        whole = column(self.part_bar, self._page, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
