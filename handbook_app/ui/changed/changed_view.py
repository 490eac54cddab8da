"""Everything that changed since this reader last read it, by document and rule."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from handbook_app.ui import wording
from handbook_app.ui.changed import words
from handbook_app.ui.changed.changed_panel import change_lines
from handbook_app.ui.controls import IconLabel, Panel, column, empty, link_button, row
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.ui.theme import Look

_MOST = 100  # rules at once; those that are read make room for the next
_MOST_LINES = 8
_LONGEST = 50  # letters of a heading; the tool tip has all of it


class ChangedView(QScrollArea):
    """``rule_chosen`` leads to a rule, ``comparison_asked`` to both of its texts; ``confirmed``
    carries the rules that were read."""

    rule_chosen = Signal(object)
    comparison_asked = Signal(object)
    confirmed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rules: tuple[ChangedRule, ...] = ()
        self._panels: Iterator[Panel] = iter(())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Changed since you last read it"))
        page = QWidget()
        page.setObjectName("cardContent")
        self._title = PlainLabel(self.tr("Changed since you last read it"), "title")
        self._said = PlainLabel("", "where")
        self._list = QVBoxLayout()
        rows = column(self._title, self._said, spacing=look.px(10))
        rows.addLayout(self._list)
        rows.addStretch(1)
        rows.setContentsMargins(look.px(32), look.px(24), look.px(32), look.px(24))
        page.setLayout(rows)
        self.setWidget(page)
        # The window takes keys between one document and the next.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._add_panel)

    def wear(self) -> None:
        self.show_rules(self._rules)

    def show_rules(self, rules: Sequence[ChangedRule]) -> None:
        """Show these, in the order of their documents."""
        self._rules = tuple(rules)
        place = self.verticalScrollBar().value()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        empty(self._list)
        self._list.setSpacing(self._look.px(12))
        self._say_how_many()
        shown = self._rules[:_MOST]
        groups = groupby(shown, key=lambda rule: (rule.path, rule.title))
        self._panels = (
            self._make_document(title or path, tuple(group)) for (path, title), group in groups
        )
        self._add_panel()
        if had_focus:  # the button that had it has gone
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))

    def _say_how_many(self) -> None:
        count = len(self._rules)
        if not count:
            said = self.tr(
                "Nothing. When a rule changes, it is listed here, with what changed, until you say"
                " that you have read it."
            )
        elif count > _MOST:
            said = self.tr("%n rule(s). The first hundred are shown.", "", count)
        else:
            said = self.tr("%n rule(s)", "", count)
        self._said.setText(said)

    def _add_panel(self) -> None:
        panel = next(self._panels, None)
        if panel is not None:
            self._list.addWidget(panel)
            self._next.start()

    def _make_document(self, title: str, rules: tuple[ChangedRule, ...]) -> Panel:
        look = self._look
        panel = Panel("card", look.px(10), look.px(16))
        head = row(spacing=look.px(8))
        head.addWidget(PlainLabel(title, "heading"), 1)
        if len(rules) > 1:
            every = QPushButton(self.tr("I have read all of it"))
            every.setToolTip(plain_tool_tip(self.tr("Recorded under your name")))
            every.setAccessibleName(f"{every.text()}: {title}")
            every.clicked.connect(lambda: self.confirmed.emit(rules))
            head.addWidget(every, 0, Qt.AlignmentFlag.AlignTop)
        panel.rows.addLayout(head)
        for rule in rules:
            panel.rows.addLayout(self._make_rule(rule))
        return panel

    def _make_rule(self, rule: ChangedRule) -> QLayout:
        look = self._look
        shape = wording.shape_of(rule.flexibility) if rule.flexibility else "document"
        heading = rule.heading or rule.section
        cut = heading if len(heading) <= _LONGEST else f"{heading[:_LONGEST]}…"
        name = link_button(cut, lambda: self.rule_chosen.emit(rule))
        name.setToolTip(plain_tool_tip(heading))
        name.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        compare = link_button(
            self.tr("Compare the texts"), lambda: self.comparison_asked.emit(rule)
        )
        compare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read = QPushButton(self.tr("I have read it"))
        for button in (compare, read):
            button.setAccessibleName(f"{button.text()}: {rule.heading}")
        read.setToolTip(plain_tool_tip(self.tr("Recorded under your name")))
        read.clicked.connect(lambda: self.confirmed.emit((rule,)))
        line = row(IconLabel(look, shape, "muted", 16), name, 1, compare, read, spacing=look.px(6))
        rows = column(spacing=look.px(4))
        rows.addLayout(line)
        told = column(spacing=look.px(2))
        if rule.read is not None or rule.is_gone:
            told.addWidget(PlainLabel(words.since(rule), "where"))
        told.addLayout(change_lines(look, rule, _MOST_LINES))
        told.setContentsMargins(look.px(24), 0, 0, look.px(6))
        rows.addLayout(told)
        return rows
