"""The walk through one rule: what is known of it, three sides to look at it from, a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from handbook_app.model.records import Outcome
from handbook_app.services.reviews.reviewing import Findings
from handbook_app.ui import wording
from handbook_app.ui.care.row_list import title_of
from handbook_app.ui.controls import column
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reviews.outcome_bar import OutcomeBar
from handbook_app.ui.reviews.rule_panel import RulePanel
from handbook_app.ui.reviews.sides_form import SidesForm

if TYPE_CHECKING:
    from handbook_app.services.reviews.at_hand import Looked
    from handbook_app.services.reviews.reasons import Item
    from handbook_app.ui.theme import Look


class Walk(QFrame):
    """``decided`` carries an Outcome. ``linked_asked`` carries the name of a linked rule,
    ``comparison_asked`` the version to compare with; ``read_asked`` nothing."""

    decided = Signal(object)
    linked_asked = Signal(str)
    comparison_asked = Signal(str)
    read_asked = Signal()

    def __init__(self, look: Look, around: QWidget) -> None:
        super().__init__()
        self._look = look
        self.item: Item | None = None
        self.rule: RulePanel | None = None
        self.form = SidesForm(look)
        self.bar = OutcomeBar(look, around)
        self.bar.decided.connect(self.decided)
        self._title = PlainLabel("", "title")
        self._where = PlainLabel("", "where")
        self._rows = column(spacing=look.px(10))
        self._rows.addWidget(self._title)
        self._rows.addWidget(self._where)
        self._rows.addWidget(self.form)
        self._rows.addStretch(1)
        self._rows.setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(14))
        page = QWidget()
        page.setObjectName("careDetail")
        page.setLayout(self._rows)
        self.area = QScrollArea()
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("The rule and what is asked of it"))
        self.setLayout(column(self.area, self.bar, spacing=0))
        self.setObjectName("careDetail")
        self.setFocusProxy(self.area)
        self.bar.allow(False)

    def show_item(self, item: Item, looked: Looked) -> None:
        """Show a rule from its top. What was typed about it stays while it is the same one."""
        if self.item is None or _place(self.item) != _place(item):
            self.form.say({})
            self.area.verticalScrollBar().setValue(0)
        self.item = item
        self._title.setText(title_of(item.row))
        bends = wording.bends(item.row.flexibility) if item.row.section else ""
        said = (bends, item.row.title if item.row.section else item.row.document,
                looked.card.owner_name)  # fmt: skip
        self._where.setText("   ·   ".join(filter(None, said)))
        panel = RulePanel(self._look, item, looked)
        panel.linked_asked.connect(self.linked_asked)
        panel.comparison_asked.connect(self.comparison_asked)
        panel.read_asked.connect(self.read_asked)
        self._replace(panel)
        self.bar.allow(True)

    def findings(self, outcome: Outcome, replaced_by: str = "") -> Findings:
        """What was found and noted, with what it comes to."""
        confirms = self.rule.confirmed() if self.rule else ()
        return Findings(outcome, replaced_by=replaced_by, confirms=confirms, **self.form.said())

    def forget(self) -> None:
        """What was typed has been recorded."""
        self.item = None
        self.form.say({})
        self.bar.allow(False)

    def _replace(self, panel: RulePanel) -> None:
        if self.rule is not None:
            self._rows.replaceWidget(self.rule, panel)
            self.rule.hide()
            self.rule.deleteLater()
        else:
            self._rows.insertWidget(2, panel)
        self.rule = panel


def _place(item: Item) -> tuple[str, str]:
    return item.row.document, item.row.section
