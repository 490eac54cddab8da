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
from handbook_app.ui.history.seeking import SeekBar
from handbook_app.ui.history.timeline_list import TimelineList
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from handbook_app.services.history.pages import Page
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
        self.seek = SeekBar(look)
        self.versions = TimelineList(look)
        self.remark = PlainLabel("", "remarks")
        self.panel = ChangePanel(look, tasks)
        self.nothing = NothingYet(look)
        self._side = QStackedWidget()
        self._pages = QStackedWidget()
        self._lay_out()
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do in (("Alt+Up", self.scope.go_up), ("Alt+Down", self.scope.go_down)):
            QShortcut(QKeySequence(keys), self, do, context=inside)
        self.setFocusProxy(self.versions)

    def show_waiting(self) -> None:
        """Say that the versions are on their way."""
        self.versions.moments.clear()
        self.panel.show_nothing()
        self._say(self.tr("Reading the versions …"))
        self._pages.setCurrentIndex(0)

    def show_page(self, page: Page) -> None:
        """Show more versions."""
        self.versions.moments.add(page.moments, is_end=page.is_end)
        self.seek.offer_people(page.people)
        count = self.versions.moments.rowCount()
        if page.problem:
            self._say(self.tr("Older versions are missing in this copy of the handbook."))
        elif not count and page.is_end:
            self._say(self.tr("No version fits. Try fewer words, or take away a filter."))
        elif not page.is_end and not count:
            words = self.tr("Looked through {count} versions …")
            self._say(words.replace("{count}", f"{page.seen:,}"))
        else:
            self._say("")
        self._pages.setCurrentIndex(0)

    def show_nothing(self, title: str, text: str, *, can_begin: bool = False) -> None:
        """Say why there is no history."""
        self.versions.moments.clear()
        self.nothing.say(title, text, can_begin=can_begin)
        self._pages.setCurrentWidget(self.nothing)

    @property
    def shows_nothing(self) -> bool:
        """Whether it says why there is no history."""
        return self._pages.currentWidget() is self.nothing

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        if self.shows_nothing:
            return [self.nothing.begin]
        return [self.seek.field, self.versions, *self.panel.focus_stops()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters on the list of versions are orders."""
        if event.text().isalpha() and self.versions.hasFocus():
            self.key_pressed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)

    def _say(self, remark: str) -> None:
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def _lay_out(self) -> None:
        left = QWidget()
        rows = column(self.seek, self.remark, self.versions, spacing=0)
        rows.setStretch(2, 1)
        left.setLayout(rows)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        split.setSizes([self._look.px(400), self._look.px(800)])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        left.setMinimumWidth(self._look.px(240))
        self.panel.setMinimumWidth(self._look.px(320))
        self.split = split
        self._pages.addWidget(split)
        self._pages.addWidget(self.nothing)
        whole = column(self.done, self.scope, self._pages, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
