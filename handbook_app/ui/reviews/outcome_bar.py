"""The four things a review can come to, each a button and a key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from handbook_app.model.records import Outcome
from handbook_app.ui.controls import FlowLayout, column
from handbook_app.ui.plain_label import plain_action_text, plain_tool_tip
from handbook_app.ui.reviews import words

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look


class OutcomeBar(QFrame):
    """``decided`` carries an Outcome. The keys work wherever the focus is within ``around``."""

    decided = Signal(object)

    def __init__(self, look: Look, around: QWidget) -> None:
        super().__init__()
        self.buttons: dict[Outcome, QPushButton] = {}
        flow = FlowLayout(spacing=look.px(8))
        for at, outcome in enumerate(Outcome, 1):
            key = QKeySequence(f"Ctrl+{at}")
            shown = key.toString(QKeySequence.SequenceFormat.NativeText)
            button = QPushButton(plain_action_text(f"{words.do(outcome)}   {shown}"))
            button.setAccessibleName(words.do(outcome))
            button.setToolTip(plain_tool_tip(words.does(outcome)))
            button.setAccessibleDescription(words.does(outcome))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._decide, outcome))
            pressed = QShortcut(key, around, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pressed.activated.connect(partial(self._decide, outcome))
            flow.addWidget(button)
            self.buttons[outcome] = button
        self.buttons[Outcome.KEEP].setProperty("role", "primary")
        rows = column()
        rows.addLayout(flow)
        rows.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        self.setLayout(rows)
        self.setProperty("role", "outcomes")

    def allow(self, is_allowed: bool) -> None:
        """Whether there is anything to decide now."""
        for button in self.buttons.values():
            button.setEnabled(is_allowed)

    def _decide(self, outcome: Outcome) -> None:
        if self.buttons[outcome].isEnabled():
            self.decided.emit(outcome)
