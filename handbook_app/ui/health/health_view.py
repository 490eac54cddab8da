"""One page that says how the handbook is; every figure opens the rules behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSplitter, QWidget

from handbook_app.services.health.survey import Figure, Health, Matter
from handbook_app.ui import wording
from handbook_app.ui.care.row_list import RowList
from handbook_app.ui.controls import FlowLayout, column
from handbook_app.ui.health.figure_list import FigureList
from handbook_app.ui.health.flexibility_bar import FlexibilityBar
from handbook_app.ui.health.movement_chart import MovementChart
from handbook_app.ui.health.words import meaning_of, name_of
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from handbook_app.services.listing import Row
    from handbook_app.ui.theme import Look

_MOVING = (Matter.RESTLESS, Matter.PETRIFIED)


class HealthView(QFrame):
    """Shows a Health. The signals carry a Row that is to be changed, read or looked back on, or
    the Health itself of which a report is asked for."""

    change_asked = Signal(object)
    read_asked = Signal(object)
    history_asked = Signal(object)
    report_asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.health: Health | None = None
        self.figures = FigureList(look)
        self.rows = RowList(look)
        self.chart = MovementChart(look)
        self._head = PlainLabel(self.tr("How the handbook is"), "title")
        self._summary = PlainLabel("", "where")
        self._bar = FlexibilityBar(look)
        self._title = PlainLabel("", "heading")
        self._meaning = PlainLabel("", "body")
        self.nothing = PlainLabel("", "nothing")
        self._state = PlainLabel("", "where")
        self.change = QPushButton(self.tr("Change it"))
        self.read = QPushButton(self.tr("Read it"))
        self.report = QPushButton(self.tr("Save as report…"))
        self.report.setEnabled(False)
        self.report.clicked.connect(lambda: self.report_asked.emit(self.health))
        self.figures.chosen.connect(self._show_figure)
        self.figures.opened.connect(lambda _: self.rows.setFocus())
        self.rows.change_asked.connect(self.change_asked)
        self.rows.read_asked.connect(self.read_asked)
        self.rows.history_asked.connect(self.history_asked)
        self.change.clicked.connect(lambda: self._ask(self.change_asked))
        self.read.clicked.connect(lambda: self._ask(self.read_asked))
        self._lay_out()
        self.setFocusProxy(self.figures)

    def show_health(self, health: Health) -> None:
        """Show figures; what was chosen stays chosen."""
        self.health = health
        self.report.setEnabled(True)
        self._show_summary(health)
        if health.tempo is not None:
            self.chart.show_tempo(health.tempo)
        self.figures.show_health(health)

    def say_state(self, words: str) -> None:
        """What is still being done; empty when nothing is."""
        self._state.setText(words)
        self._state.setVisible(bool(words))

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being counted."""
        return self._state.isHidden()

    @property
    def row(self) -> Row | None:
        """The rule or document that is chosen."""
        return self.rows.row

    def choose(self, code: str) -> None:
        """Choose a figure."""
        self.figures.choose_code(code)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return [self.figures, self.rows]

    def _ask(self, signal: SignalInstance) -> None:
        if self.rows.row is not None:
            signal.emit(self.rows.row)

    def _show_figure(self, figure: Figure) -> None:
        self._title.setText(name_of(figure.code))
        self._meaning.setText(meaning_of(figure))
        self.rows.show_rows(figure.rows, lambda one: self._say_more(figure.code, one))
        self.rows.setVisible(bool(figure.rows))
        self.nothing.setText(self._say_nothing(figure))
        self.nothing.setVisible(not figure.rows)
        self.change.setEnabled(bool(figure.rows))
        self.read.setEnabled(bool(figure.rows))
        has_chart = self.health is not None and self.health.tempo is not None
        self.chart.setVisible(figure.code in _MOVING and has_chart)

    def _say_nothing(self, figure: Figure) -> str:
        if figure.is_known:
            return self.tr("Nothing here: all is well.")
        return self.tr("Earlier versions tell this, and they have not been looked through.")

    def _say_more(self, code: str, one: Row) -> str:
        """What a row says at its right, where the figure is about a day or a number."""
        place, tempo = (one.document, one.section), self.health and self.health.tempo
        if code == Matter.RESTLESS and tempo:
            return self.tr("%n change(s)", "", tempo.restless.get(place, 0))
        if code == Matter.PETRIFIED and tempo and place in tempo.still:
            said = self.tr("unchanged since {month}")
            return said.replace("{month}", wording.month(tempo.still[place]))
        if code in (Matter.OVERDUE, Matter.DUE_SOON):
            return self.tr("due {month}").replace("{month}", wording.month(one.due))
        return one.owner

    def _show_summary(self, health: Health) -> None:
        parts = (
            wording.full_date(health.day),
            self.tr("%n rule(s)", "", health.rules),
            self.tr("%n document(s)", "", health.documents),
            self.tr("%n translation(s)", "", health.translations),
        )
        self._summary.setText("   ·   ".join(parts))
        self._bar.show_counts(health.flexibility)

    def _lay_out(self) -> None:
        px = self._look.px
        left = QWidget()
        head = column(self._head, self._summary, self._bar, self._state, spacing=px(8))
        head.setContentsMargins(px(24), px(6), px(16), px(6))
        side = column(spacing=0)
        side.addLayout(head)
        side.addWidget(self.figures, 1)
        side.setContentsMargins(0, 0, 0, 0)
        left.setLayout(side)
        right = QWidget()
        buttons = FlowLayout(spacing=px(8))
        for button in (self.change, self.read, self.report):
            buttons.addWidget(button)
        detail = column(self._title, self._meaning, self.chart, spacing=px(8))
        detail.addLayout(buttons)
        detail.setContentsMargins(px(20), px(14), px(20), px(10))
        about = column(spacing=0)
        about.addLayout(detail)
        self.nothing.setContentsMargins(px(20), px(8), px(20), 0)
        about.addWidget(self.nothing)
        about.addWidget(self.rows, 1)
        about.addStretch(0)
        right.setLayout(about)
        right.setObjectName("careDetail")
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([px(560), px(560)])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        whole = column(split, spacing=0)
        self.setLayout(whole)
