"""The results of a search, and what is to be said about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from handbook_app.model.finding import Findings, Hit
from handbook_app.ui.controls import column, row
from handbook_app.ui.look_up.result_model import HIT, ResultModel
from handbook_app.ui.look_up.result_painter import ResultPainter
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from handbook_app.ui.theme import Look


_WIDEST = 620  # a line that is read with ease


class ResultList(QWidget):
    """Shows findings; tells which hit is current and which one is to be read."""

    hit_selected = Signal(object)
    hit_clicked = Signal(object)
    hit_activated = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = ResultModel()
        self.view = QListView()
        self.view.setModel(self._model)
        self.shown_query = ""
        self._painter = ResultPainter(look)
        self.view.setItemDelegate(self._painter)
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Results"))
        self.view.setObjectName("resultList")
        self.view.selectionModel().currentChanged.connect(self._tell_selected)
        self.view.clicked.connect(lambda index: self.hit_clicked.emit(index.data(HIT)))
        self.view.activated.connect(lambda index: self.hit_activated.emit(index.data(HIT)))
        self._remarks = PlainLabel("", "remarks")
        self._nothing = NothingFound(look)
        rows = column(self._remarks, self._nothing, self.view, spacing=0)
        rows.setStretch(1, 1)
        rows.setStretch(2, 1)
        self.setLayout(rows)
        self._nothing.hide()
        self._remarks.hide()
        look.changed.connect(self.view.doItemsLayout)

    @property
    def count(self) -> int:
        """How many hits are shown."""
        return self._model.rowCount()

    @property
    def hit(self) -> Hit | None:
        """The current hit."""
        found = self.view.currentIndex().data(HIT)
        return found if isinstance(found, Hit) else None

    def show_today(self, day: date | None) -> None:
        """Tell the age of reviews as on this day; without one, as on that which it is."""
        self._model.today = self._painter.today = day

    def show_changed(self, places: Collection[tuple[str, str]]) -> None:
        """Mark what changed since it was read: document and section."""
        self._model.changed = self._painter.changed = frozenset(places)
        self.view.viewport().update()

    def show_findings(self, findings: Findings) -> None:
        """Show what was found, with what was searched besides; the first hit is chosen, or the
        one that was, when the same is asked again."""
        before = self.hit if findings.query == self.shown_query else None
        self.shown_query = findings.query
        self._model.show_hits(findings.hits)
        has_hits = bool(findings.hits)
        remarks = "\n".join(self._what_to_say(findings)) if has_hits else ""
        self._remarks.setText(remarks)
        self._remarks.setVisible(bool(remarks))
        self._nothing.setVisible(not has_hits)
        self.view.setVisible(has_hits)
        if not has_hits:
            title, *more = self._what_to_say(findings, self.tr("Nothing found."))
            self._nothing.say(title, [*more, *self._how_to_go_on(findings)])
        else:
            self.view.setCurrentIndex(self._model.index(_place_of(before, findings.hits)))

    def show_waiting(self) -> None:
        """Say that there is nothing to search in yet."""
        self._model.show_hits(())
        self._remarks.hide()
        self.view.hide()
        self._nothing.say(
            self.tr("The handbook is being read for the first time. Answers come in a moment.")
        )
        self._nothing.show()

    def move_by(self, steps: int) -> None:
        """Choose another hit, that many rows below."""
        if self.count:
            row = min(max(self.view.currentIndex().row() + steps, 0), self.count - 1)
            self.view.setCurrentIndex(self._model.index(row))

    def _tell_selected(self, current: QModelIndex) -> None:
        if current.isValid():
            self.hit_selected.emit(current.data(HIT))

    def _what_to_say(self, findings: Findings, otherwise: str = "") -> list[str]:
        """What was found nowhere comes first; ``otherwise`` stands there when all words were."""
        lines = [otherwise] if otherwise else []
        if not findings.is_complete and not findings.hits:
            lines = [self.tr("Nothing found so far")]
        elif findings.not_found:
            words = ", ".join(findings.not_found)
            lines = [self.tr("Found nowhere: {words}").replace("{words}", words)]
        if findings.also_searched:
            words = ", ".join(findings.also_searched)
            lines.append(self.tr("Also searched: {words}").replace("{words}", words))
        return [*lines, *map(in_words, findings.remarks)]

    def _how_to_go_on(self, findings: Findings) -> list[str]:
        advice = []
        if not findings.is_complete:
            said = self.tr(
                "The handbook is still being read. What is found then appears by itself."
            )
            return [said]
        if findings.filters:
            advice.append(self.tr("Take away a filter above: it may hide what you look for."))
        advice.append(self.tr("Try fewer words, or the word a customer would use."))
        advice.append(self.tr("Browse (Ctrl+B) shows everything by folder, kind and touchpoint."))
        return advice


class NothingFound(QWidget):
    """Takes the place of the results: what there is to say, and below it what to try."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._title = PlainLabel("", "heading")
        self._text = PlainLabel("", "nothing")
        words = column(self._title, self._text, spacing=look.px(8))
        words.setContentsMargins(look.px(24), look.px(40), look.px(24), look.px(24))
        box = QWidget()
        box.setLayout(words)
        box.setMaximumWidth(look.px(_WIDEST))
        line = row(box)
        line.setAlignment(box, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def say(self, title: str, more: Sequence[str] = ()) -> None:
        """Say ``title`` large, and the rest below it."""
        self._title.setText(title)
        self._text.setText("\n\n".join(more))


def _place_of(hit: Hit | None, hits: tuple[Hit, ...]) -> int:
    """The row of the same section, or the first."""
    if hit is not None:
        for place, one in enumerate(hits):
            if (one.document, one.section) == (hit.document, hit.section):
                return place
    return 0
