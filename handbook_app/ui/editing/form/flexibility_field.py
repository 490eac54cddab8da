"""May it bend? Three answers, told apart by shape and word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QToolButton

from handbook_app.ui.controls import FlowLayout
from handbook_app.ui.editing.drawings import show_drawing
from handbook_app.ui.editing.form.field import Field
from handbook_app.ui.wording import bends, shape_of

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_COLOURS = {"black": "ink", "gray": "gray_line", "": "muted"}


class FlexibilityField(Field):
    """Black, gray, or nobody has decided yet (None)."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.buttons = {key: self._make_button(key) for key in _COLOURS}
        self._group = QButtonGroup(self)
        flow = FlowLayout(self, look.px(8))
        for button in self.buttons.values():
            self._group.addButton(button)
            flow.addWidget(button)
        self._group.idClicked.connect(lambda _: self.flush())
        self.put(None)
        self.wear()

    def value(self) -> str | None:
        return next((key for key, one in self.buttons.items() if one.isChecked() and key), None)

    def put(self, value: str | None) -> None:
        self.buttons[value or ""].setChecked(True)
        self.setFocusProxy(self.buttons[value or ""])

    def name_it(self, name: str) -> None:
        for key, button in self.buttons.items():
            button.setAccessibleName(f"{name}: {bends(key)}")

    def _make_button(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "face")
        button.setCheckable(True)
        button.setText(bends(key))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.watch(button)
        return button

    def wear(self) -> None:
        for key, button in self.buttons.items():
            show_drawing(button, self._look, shape_of(key), _COLOURS[key], 16)
