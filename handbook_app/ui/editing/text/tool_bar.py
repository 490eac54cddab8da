"""The tools above the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QToolButton

from handbook_app.ui.controls import FlowLayout
from handbook_app.ui.editing.drawings import ToolButton, show_drawing
from handbook_app.ui.editing.text.keys import native_keys
from handbook_app.ui.plain_label import plain_tool_tip

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look


class TextTools(QFrame):
    """``pressed`` carries the name of a tool, such as ``bold`` or ``heading 2``."""

    pressed = Signal(str)
    numbers_toggled = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "text_tools")
        self._look = look
        flow = FlowLayout(self, look.px(2))
        flow.setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4))
        self.heading = self._make_heading_menu()
        flow.addWidget(self.heading)
        for tool, name, words in (
            ("bold", "bold", self.tr("Bold")),
            ("italic", "italic", self.tr("Italic")),
            ("list", "list", self.tr("List")),
            ("numbers", "numbers", self.tr("Numbered list")),
            ("link", "chain", self.tr("Link")),
            ("table", "table", self.tr("Table")),
            ("picture", "picture", self.tr("Picture")),
        ):
            flow.addWidget(self._make_tool(tool, name, words))
        rule = ToolButton(look, "add", self.tr("New rule"), shows_words=True)
        rule.setToolTip(plain_tool_tip(self.tr("A new section that is a rule")))
        rule.clicked.connect(lambda: self.pressed.emit("rule"))
        flow.addWidget(rule)
        numbers = ToolButton(look, "line_numbers", self.tr("Line numbers"))
        numbers.setCheckable(True)
        numbers.toggled.connect(lambda are_shown: self.numbers_toggled.emit(are_shown))
        flow.addWidget(numbers)
        self.wear()

    def _make_tool(self, tool: str, name: str, words: str) -> ToolButton:
        button = ToolButton(self._look, name, words, native_keys(tool))
        button.clicked.connect(lambda: self.pressed.emit(tool))
        return button

    def _make_heading_menu(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "heading_menu")
        button.setText(self.tr("Heading"))
        button.setAccessibleName(self.tr("Heading"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        for level, words in enumerate(
            (
                self.tr("Ordinary text"),
                self.tr("Title"),
                self.tr("Section"),
                self.tr("Section within"),
            )
        ):
            action = menu.addAction(words)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(
                lambda _=False, level=level: self.pressed.emit(f"heading {level}")
            )
        button.setMenu(menu)
        return button

    def wear(self) -> None:
        show_drawing(self.heading, self._look, "heading_mark")
