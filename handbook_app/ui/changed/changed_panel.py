"""On the card of a rule: that it changed since it was read, what, and "I have read it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from handbook_app.ui.changed import words
from handbook_app.ui.controls import Panel, link_button, row
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.ui.theme import Look

_MOST = 6


class ChangedPanel(Panel):
    """``confirmed``: the person has read it; ``comparison_asked``: both texts are wanted."""

    confirmed = Signal()
    comparison_asked = Signal()

    def __init__(self, look: Look, rule: ChangedRule) -> None:
        super().__init__("changed", look.px(6), look.px(14))
        self.add(PlainLabel(f"{words.SHAPE}  {words.since(rule)}", "changed_title"))
        self.rows.addLayout(change_lines(look, rule, _MOST))
        read = QPushButton(self.tr("I have read it"))
        read.setToolTip(
            plain_tool_tip(self.tr("I have read it (Ctrl+R): recorded under your name"))
        )
        read.clicked.connect(lambda: self.confirmed.emit())
        compare = link_button(self.tr("Compare the texts"), self.comparison_asked.emit)
        compare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows.addLayout(row(read, compare, 1, spacing=look.px(8)))


def change_lines(look: Look, rule: ChangedRule, most: int) -> QVBoxLayout:
    """What changed in a rule, a label a line, at most so many."""
    rows = QVBoxLayout()
    rows.setSpacing(look.px(2))
    said = words.lines(rule)
    for one in said[:most]:
        rows.addWidget(PlainLabel(f"•  {one}", "told", selectable=True))
    if len(said) > most:
        rows.addWidget(PlainLabel(f"•  … +{len(said) - most}", "told"))
    return rows
