"""The history area: versions on the left, what one of them changed on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from handbook_app.ui.controls import column
from handbook_app.ui.history.change_panel import ChangePanel
from handbook_app.ui.history.done_bar import DoneBar
from handbook_app.ui.history.nothing_yet import NothingYet
from handbook_app.ui.history.scope_bar import ScopeBar
from handbook_app.ui.history.versions_side import VersionsSide

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from handbook_app.ui.history.scope_bar import Scope
    from handbook_app.ui.history.tasks import ComparisonTasks
    from handbook_app.ui.theme import Look


class HistoryView(QWidget):
    """``key_pressed`` carries a letter that was pressed on the list of versions."""

    key_pressed = Signal(str)

    def __init__(self, look: Look, tasks: ComparisonTasks) -> None:
        super().__init__()
        self._look = look
        self.scope = ScopeBar(look)
        self.done = DoneBar(look)
        self.side = VersionsSide(look)
        self.seek, self.versions = self.side.seek, self.side.versions
        self.panel = ChangePanel(look, tasks)
        self.nothing = NothingYet(look)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._pages = QStackedWidget()
        self._lay_out()
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do in (("Alt+Up", self.scope.go_up), ("Alt+Down", self.scope.go_down)):
            QShortcut(QKeySequence(keys), self, do, context=inside)
        self.setFocusProxy(self.versions)

    def show_scope(self, scope: Scope) -> None:
        """Say whose history this is."""
        self.scope.show_scope(scope)
        self.side.offer_paragraphs(bool(scope.path) and not scope.section)

    def show_waiting(self, *, keeps_panel: bool = False) -> None:
        """Say that the versions are on their way."""
        self.versions.moments.clear()
        if not keeps_panel:
            self.panel.show_nothing()
        self.side.say(self.tr("Reading the versions …"))
        if not self.report:
            self._pages.setCurrentWidget(self.split)

    def show_nothing(self, title: str, text: str, *, can_begin: bool = False) -> None:
        """Say why there is no history."""
        self.versions.moments.clear()
        self.nothing.say(title, text, can_begin=can_begin)
        self._pages.setCurrentWidget(self.nothing)

    def show_report(self, report: QWidget) -> None:
        """Show a report in the place of the versions."""
        if self._pages.indexOf(report) < 0:
            self._pages.addWidget(report)
        self._pages.setCurrentWidget(report)
        report.setFocus()

    def leave_report(self) -> None:
        """Show the versions again, if it is a report that is shown."""
        if self.report:
            self._pages.setCurrentWidget(self.split)

    @property
    def report(self) -> QWidget | None:
        """The report that is shown in the place of the versions."""
        shown = self._pages.currentWidget()
        return None if shown in (self.split, self.nothing) else shown

    @property
    def shows_nothing(self) -> bool:
        """Whether it says why there is no history."""
        return self._pages.currentWidget() is self.nothing

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        if self.shows_nothing:
            return [self.nothing.begin]
        if self.report:
            return [self.report]
        return [self.seek.field, self.side.shown, *self.panel.focus_stops()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters on the list of versions are orders, and Escape leaves what they led to."""
        if event.text().isalpha() and self.versions.hasFocus():
            self.key_pressed.emit(event.text().lower())
        elif event.key() == Qt.Key.Key_Escape:
            self.panel.action_chosen.emit("leave")
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        split, px = self.split, self._look.px
        split.addWidget(self.side)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([px(400), px(800)])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self.side.setMinimumWidth(px(300))
        self.panel.setMinimumWidth(px(320))
        self._pages.addWidget(split)
        self._pages.addWidget(self.nothing)
        whole = column(self.done, self.scope, self._pages, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
