"""The top of what a version, two versions or a wording that comes back is told in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from handbook_app.ui.controls import FlowLayout, column, empty
from handbook_app.ui.plain_label import PlainLabel, plain_action_text, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.ui.theme import Look

_LONGEST_DETAILS = 600


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done: its name for the program, its words and its key."""

    name: str
    words: str
    keys: str = ""
    is_primary: bool = False


class PanelHead(QWidget):
    """``action_chosen`` carries the name of an action."""

    action_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title = PlainLabel("", "panel_title", selectable=True)
        self.where = PlainLabel("", "where", selectable=True)
        self.details = PlainLabel("", "body", selectable=True)
        self._actions = FlowLayout(spacing=look.px(8))
        self.buttons: dict[str, QPushButton] = {}
        px = look.px
        rows = column(self.title, self.where, spacing=px(7))
        rows.addWidget(self.details)
        rows.addLayout(self._actions)
        rows.setContentsMargins(px(20), px(14), px(20), px(8))
        self.setLayout(rows)

    def say(
        self,
        title: str = "",
        where: str = "",
        details: str = "",
        actions: Sequence[Action] = (),
        tip: str = "",
    ) -> None:
        """Say what this is, and offer what can be done with it; ``tip`` is for those who ask."""
        self.title.setText(title)
        self.where.setText(where)
        self.where.setVisible(bool(where))
        self.details.setText(details.strip()[:_LONGEST_DETAILS])
        self.details.setVisible(bool(details.strip()))
        self.where.setToolTip(plain_tool_tip(tip))
        self.offer(actions)
        self.show()

    def offer(self, actions: Sequence[Action]) -> None:
        """Offer other things to do."""
        if [one.words for one in actions] == [
            one.accessibleName() for one in self.buttons.values()
        ]:
            return
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        empty(self._actions)
        self.buttons = {}
        for action in actions:
            self._actions.addWidget(self._make_button(action))
        if had_focus and self.buttons:
            next(iter(self.buttons.values())).setFocus()

    def _make_button(self, action: Action) -> QPushButton:
        button = QPushButton(plain_action_text(action.words))
        button.setAutoDefault(False)
        button.setAccessibleName(action.words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if action.keys:
            button.setToolTip(plain_tool_tip(f"{action.words} ({action.keys})"))
        button.setProperty("role", "primary" if action.is_primary else "")
        button.clicked.connect(lambda: self.action_chosen.emit(action.name))
        self.buttons[action.name] = button
        return button
