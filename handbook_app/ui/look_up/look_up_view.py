"""The area that opens first: the field, its results, and the card of the chosen rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from handbook_app.ui.look_up.filter_bar import FilterBar
from handbook_app.ui.look_up.query_filters import with_filter, without_filter
from handbook_app.ui.look_up.search_field import SearchField
from handbook_app.ui.look_up.start_page import StartPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from handbook_app.model.finding import Findings
    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.tasks.services import Past
    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.look_up.result_list import ResultList
    from handbook_app.ui.look_up.result_panes import ResultPanes
    from handbook_app.ui.look_up.rule_card_view import RuleCardView
    from handbook_app.ui.theme import Look

    Changed = Mapping[tuple[str, str], ChangedRule]

_NARROW = 900  # below this width the card takes the place of the list


class LookUpView(QWidget):
    """Says what the person looks for and wants to read; shows what comes back.

    Results and card are made when they are first needed, so that the field takes keys early.
    """

    query_changed = Signal(str)
    section_wanted = Signal(str, str)
    section_opened = Signal(str, str)
    section_chosen = Signal(str, str)
    document_asked = Signal(str, str)
    link_activated = Signal(str)
    favourite_asked = Signal()
    change_asked = Signal()
    history_asked = Signal()
    value_asked = Signal(str)
    copied = Signal(str)
    as_of_asked = Signal()
    read_confirmed = Signal(str, str)
    comparison_asked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._panes: ResultPanes | None = None
        self._pane_state = QByteArray()
        self._past: Past | None = None
        self._changed: Changed = {}
        self.field = SearchField(look)
        self.filters = FilterBar(look)
        self.start = StartPage(look)
        self._pages = QStackedWidget()
        self._build()
        self._connect()

    @property
    def panes(self) -> ResultPanes:
        """Results and card."""
        if self._panes is None:
            self._panes = self._make_panes()
            self._fit_panes()
        return self._panes

    def prepare(self, samples: tuple[ReadCard, ...]) -> None:
        """Make results and card now, for they will be needed, and build made-up cards."""
        from handbook_app.ui.look_up.rehearsal import Rehearsal

        _ = self.panes
        Rehearsal(self._look, samples, self)

    @property
    def results(self) -> ResultList:
        """The list of results."""
        return self.panes.results

    @property
    def card(self) -> RuleCardView:
        """The card of the chosen rule."""
        return self.panes.card

    def show_findings(self, findings: Findings) -> None:
        """Show the answer to what is typed now."""
        self.filters.show_filters(findings.filters)
        self._pages.setCurrentWidget(self.panes)
        self.panes.show_findings(findings)

    def show_waiting(self) -> None:
        """Say that the handbook is still being read."""
        self._pages.setCurrentWidget(self.panes)
        self.panes.show_waiting()

    def show_past(self, past: Past | None) -> None:
        """Mark cards as those of another day, and tell their age as on that day."""
        self._past = past
        if self._panes is not None:
            self._panes.show_past(past)

    def show_changed(self, rules: Changed) -> None:
        """Mark the rules that changed since this reader read them."""
        self._changed = dict(rules)
        self.start.show_changed(tuple(rules.values()))
        if self._panes is not None:
            self._panes.show_changed(self._changed)

    def look_for(self, query: str) -> None:
        """Put a query into the field."""
        self.field.setText(query)

    def focus_field(self) -> None:
        """Give the field the focus, its words chosen, so that typing replaces them."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_card_page(self) -> None:
        """Make sure that the card can be seen, whatever was shown."""
        self._pages.setCurrentWidget(self.panes)
        self.panes.show_card()

    def show_start(self) -> None:
        """Show where to start from."""
        self.filters.show_filters(())
        self._pages.setCurrentWidget(self.start)
        if self._panes is not None:
            self._panes.clear_card()

    def leave_card(self) -> None:
        """Back to the results and the field."""
        self.panes.show_list()
        if not self.field.text():
            self.show_start()
        self.focus_field()

    def pane_state(self) -> QByteArray:
        """How the person divided the room."""
        return self._panes.saveState() if self._panes is not None else self._pane_state

    def restore_panes(self, state: QByteArray) -> None:
        """Divide the room as it was."""
        self._pane_state = state

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panes()

    def _make_panes(self) -> ResultPanes:
        from handbook_app.ui.look_up.result_panes import ResultPanes

        panes = ResultPanes(self._look)
        panes.restoreState(self._pane_state)
        panes.show_past(self._past)
        panes.show_changed(self._changed)
        self._pages.addWidget(panes)
        panes.section_wanted.connect(self.section_wanted)
        panes.section_opened.connect(self.section_opened)
        panes.document_asked.connect(self.document_asked)
        panes.card.section_chosen.connect(self.section_chosen)
        panes.card.link_activated.connect(self.link_activated)
        panes.card.favourite_asked.connect(self.favourite_asked)
        panes.card.change_asked.connect(self.change_asked)
        panes.card.history_asked.connect(self.history_asked)
        panes.card.value_asked.connect(self.value_asked)
        panes.card.copied.connect(self.copied)
        panes.card.as_of_asked.connect(self.as_of_asked)
        panes.card.read_confirmed.connect(self.read_confirmed)
        panes.card.comparison_asked.connect(self.comparison_asked)
        panes.card.back_asked.connect(self.leave_card)
        return panes

    def _fit_panes(self) -> None:
        """At another size of type, too: two panes would make the window wider than the screen."""
        is_narrow = self.width() < self._look.px(_NARROW)
        if self._panes is not None and is_narrow != self._panes.is_narrow:
            self._panes.set_narrow(is_narrow)

    def _build(self) -> None:
        self._pages.addWidget(self.start)
        top = QWidget()
        top.setObjectName("lookUpTop")
        self._head = QVBoxLayout(top)
        self._head.addWidget(self.field)
        self._head.addWidget(self.filters)
        self._fit_type()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(top)
        rows.addWidget(self._pages, 1)

    def _fit_type(self) -> None:
        px = self._look.px
        self._head.setContentsMargins(px(24), px(20), px(24), px(12))
        self._head.setSpacing(px(10))
        self._fit_panes()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._text_changed)
        self.field.move_asked.connect(lambda steps: self.results.move_by(steps))
        self.field.card_asked.connect(lambda: self.panes.open_card())
        self.field.document_asked.connect(lambda: self.panes.ask_document())
        self.filters.chosen.connect(self._add_filter)
        self.filters.removed.connect(self._remove_filter)
        self.start.touchpoint_chosen.connect(lambda key: self._add_filter("touchpoint", key))
        self.start.section_chosen.connect(self.section_chosen)
        self._look.changed.connect(self._fit_type)

    def _text_changed(self, text: str) -> None:
        if not text.strip():
            self.show_start()
        self.query_changed.emit(text)

    def _add_filter(self, name: str, value: str) -> None:
        self.field.setText(with_filter(self.field.text(), name, value))
        self.field.setFocus()

    def _remove_filter(self, name: str, value: str) -> None:
        self.field.setText(without_filter(self.field.text(), name, value))
        self.field.setFocus()
