"""The results and the card of the chosen one, beside each other or one in place of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter

from handbook_app.ui.look_up.result_list import ResultList
from handbook_app.ui.look_up.rule_card_view import RuleCardView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handbook_app.model.finding import Findings, Hit
    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.tasks.services import Past
    from handbook_app.ui.theme import Look

_NARROWEST = 320
_SETTLE_MS = 90  # a card follows the results when typing pauses this long


class ResultPanes(QSplitter):
    """``section_wanted`` asks for a card to show, ``section_opened`` says the person opened it."""

    section_wanted = Signal(str, str)
    section_opened = Signal(str, str)
    document_asked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._is_narrow = False
        self._shows_card = False
        self._has_hits = True
        self.results = ResultList(look)
        self.card = RuleCardView(look)
        self._wait = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._wait.timeout.connect(self._preview)
        self.addWidget(self.results)
        self.addWidget(self.card)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(look.px(1))
        look.changed.connect(self._fit_type)
        self._fit_type()
        self.setStretchFactor(0, 4)
        self.setStretchFactor(1, 6)
        self.setSizes([4000, 6000])
        self.results.hit_selected.connect(lambda _: self._wait.start())
        self.results.hit_clicked.connect(self._open_clicked)
        self.results.hit_activated.connect(lambda _: self.open_card())
        self.card.document_asked.connect(self._ask_document_of_card)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of the two only."""
        return self._is_narrow

    def set_narrow(self, is_narrow: bool) -> None:
        """Show one of the two, or both."""
        self._is_narrow = is_narrow
        self.card.show_back(is_narrow)
        self._arrange()
        self._preview()

    def show_past(self, past: Past | None) -> None:
        """What is shown is of another day, or of today."""
        self.results.show_today(past.today if past else None)
        self.card.show_past(past)

    def show_changed(self, rules: Mapping[tuple[str, str], ChangedRule]) -> None:
        """Mark the rules that changed since they were read, in the list and on the card."""
        self.results.show_changed(rules.keys())
        self.card.show_changed(rules)

    def show_findings(self, findings: Findings) -> None:
        """Show what was found; the card follows when typing pauses."""
        self._has_hits = bool(findings.hits)
        self.show_list()
        self.results.show_findings(findings)
        if not findings.hits:
            self.clear_card()

    def show_waiting(self) -> None:
        """Say that the handbook is still being read."""
        self._has_hits = False
        self.clear_card()
        self.show_list()
        self.results.show_waiting()

    def show_list(self) -> None:
        """Make sure that the results can be seen."""
        self._shows_card = False
        self._arrange()

    def show_card(self) -> None:
        """Make sure that the card can be seen."""
        self._shows_card = True
        self._arrange()

    def clear_card(self) -> None:
        """Show no card."""
        self._wait.stop()
        self.card.clear()

    def open_card(self) -> None:
        """Read the chosen hit: the card takes the focus."""
        hit = self.results.hit
        if hit is not None:
            self._open(hit)
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_document(self) -> None:
        """Ask for the whole document of the chosen hit."""
        hit = self.results.hit
        if hit is not None:
            self.document_asked.emit(hit.document, hit.section)

    def _open_clicked(self, hit: Hit) -> None:
        """A click shows the card; the keys go on moving in the results."""
        self._open(hit)

    def _open(self, hit: Hit) -> None:
        self._want(hit)
        self.section_opened.emit(hit.document, hit.section)
        self.show_card()

    def _preview(self) -> None:
        hit = self.results.hit
        if hit is not None and not self._is_narrow:
            self._want(hit)

    def _want(self, hit: Hit) -> None:
        self._wait.stop()
        card = self.card.card
        if card is None or (card.document.path, card.section.id) != (hit.document, hit.section):
            self.section_wanted.emit(hit.document, hit.section)

    def _fit_type(self) -> None:
        self.results.setMinimumWidth(self._look.px(_NARROWEST))

    def _ask_document_of_card(self) -> None:
        card = self.card.card
        if card is not None:
            self.document_asked.emit(card.document.path, card.section.id)

    def _arrange(self) -> None:
        self.results.setVisible(not self._is_narrow or not self._shows_card)
        self.card.setVisible(self._shows_card or (self._has_hits and not self._is_narrow))
