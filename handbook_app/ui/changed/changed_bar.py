"""Above a document in browse: how many of its rules changed since they were read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from handbook_app.ui.changed import words
from handbook_app.ui.controls import link_button, row
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.ui.theme import Look


class ChangedBar(QFrame):
    """Leads from one changed rule to the next; ``confirmed`` says all of them were read."""

    section_chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "changed_bar")
        self._sections: list[str] = []
        self._next = 0
        self._said = PlainLabel("", "changed_title")
        self._show = link_button(self.tr("Show the next"), self._choose_next)
        self._show.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read = QPushButton(self.tr("I have read all of it"))
        read.setToolTip(plain_tool_tip(self.tr("Recorded under your name")))
        read.clicked.connect(lambda: self.confirmed.emit())
        line = row(spacing=look.px(8))
        line.addWidget(self._said, 1)
        line.addWidget(self._show)
        line.addWidget(read)
        line.setContentsMargins(look.px(16), look.px(6), look.px(12), look.px(6))
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def show_rules(self, rules: Sequence[ChangedRule]) -> None:
        """Those of the document that is shown; hidden without any."""
        self._sections = [rule.section for rule in rules if not rule.is_gone]
        self._next = 0
        said = self.tr("%n rule(s) changed since you read them", "", len(rules))
        names = ", ".join(rule.heading or rule.section for rule in rules[:3])
        self._said.setText(f"{words.SHAPE}  {said}: {names}{' …' if len(rules) > 3 else ''}")
        self._show.setVisible(bool(self._sections))
        self.setVisible(bool(rules))

    def _choose_next(self) -> None:
        section = self._sections[self._next % len(self._sections)]
        self._next += 1
        self.section_chosen.emit(section)
