"""Between the areas and what changed since this reader last read it: marks, page, confirming."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.ui.changed.changed_rules import ChangedRules
from handbook_app.ui.main_window.places import CHANGED, LOOK_UP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from handbook_app.services.history.having_read import Noted
    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.ui.changed.changed_view import ChangedView
    from handbook_app.ui.history.done_bar import DoneBar
    from handbook_app.ui.main_window.browsing import Browsing
    from handbook_app.ui.main_window.window import MainWindow


class CatchingUp(QObject):
    """Tells every area which rules changed, and notes what was read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._browsing: Browsing | None = None
        self._view: ChangedView | None = None
        self._done: DoneBar | None = None
        self.rules = ChangedRules(window.session, self)
        self.rules.updated.connect(self._spread)
        self.rules.confirmed.connect(self._offer_undo)
        look_up = window.look_up
        look_up.read_confirmed.connect(lambda path, section: self._confirm_one(path, section))
        look_up.comparison_asked.connect(lambda path, section: self._compare_one(path, section))
        look_up.start.changed_asked.connect(self.show)

    @property
    def view(self) -> ChangedView:
        """The page with all of them; made when it is first wanted."""
        if self._view is None:
            from handbook_app.ui.changed.changed_view import ChangedView

            self._view = ChangedView(self._window.look)
            self._view.rule_chosen.connect(self._read)
            self._view.comparison_asked.connect(self._compare)
            self._view.confirmed.connect(self.rules.confirm)
            self._view.show_rules(tuple(self.rules.all.values()))
        return self._view

    def show(self) -> None:
        """Go to the page with all of them."""
        self._window.navigator.show_area(CHANGED)
        self.view.setFocus()

    def serve(self, browsing: Browsing) -> None:
        """Mark what changed in the browse area, from now on."""
        self._browsing = browsing
        browsing.changed_confirmed.connect(
            lambda path: self.rules.confirm(self.rules.in_document(path))
        )
        browsing.show_changed(self.rules)

    def confirm_here(self) -> None:
        """The person has read what is shown: the rule, in browse the section."""
        place = self._window.place_read
        if place is None:
            self._window.status.say(self.tr("Open a rule or a document first"))
            return
        self._confirm_one(place.document, place.section)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits on the page."""
        return [self.view]

    def _confirm_one(self, path: str, section: str) -> None:
        rule = self.rules.of(path, section)
        if rule is not None and rule.is_gone:
            self.rules.confirm((rule,))
        else:
            self.rules.confirm((rule,) if rule else (), ((path, section),))

    def _compare_one(self, path: str, section: str) -> None:
        rule = self.rules.of(path, section)
        if rule is not None:
            self._compare(rule)

    def _compare(self, rule: ChangedRule) -> None:
        to = rule.version if rule.is_gone else ""
        self._window.navigator.show_comparison(rule.path, rule.section, rule.since, to)

    def _read(self, rule: ChangedRule) -> None:
        """The rule itself; of one that went, its last wording."""
        navigator = self._window.navigator
        if rule.is_gone:
            navigator.show_history(rule.path, rule.section)
        else:
            navigator.show_area(LOOK_UP)
            self._window.looking_up.open(rule.path, rule.section)

    def _spread(self) -> None:
        window, rules = self._window, tuple(self.rules.all.values())
        window.look_up.show_changed(self.rules.all)
        window.menus.show_changed(len(rules))
        if self._browsing is not None:
            self._browsing.show_changed(self.rules)
        if self._view is not None:
            self._view.show_rules(rules)

    def _offer_undo(self, noted: Noted) -> None:
        if self._done is None:
            from handbook_app.ui.history.done_bar import DoneBar

            self._done = DoneBar(self._window.look)
            self._done.undo_pressed.connect(lambda _: self._undo())
            self._window.session.opened.connect(self._done.hide)
            self._window.add_bar(self._done)
        self._done.say(self._say_noted(noted), "confirmed")
        if noted.why_not is not None:
            self._window.messages.tell(noted.why_not)

    def _say_noted(self, noted: Noted) -> str:
        """Whose name it is recorded under, so that nobody confirms without knowing."""
        if noted.confirmed is None:
            return self.tr("%n rule(s) noted as read", "", len(noted.before))
        said = self.tr("%n recorded as read by {name}", "", len(noted.confirmed.places))
        return said.replace("{name}", noted.confirmed.by)

    def _undo(self) -> None:
        if self._done is not None:
            self._done.hide()
        self.rules.take_back()
