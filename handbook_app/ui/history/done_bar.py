"""Says what was done just now, and offers to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from handbook_app.ui.controls import IconButton, IconLabel, Panel, row
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look


class DoneBar(Panel):
    """``undo_pressed`` carries the version that is to be undone."""

    undo_pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__("done", 0, look.px(8))
        self._version = ""
        self.label = PlainLabel("", "done_text")
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(lambda: self.undo_pressed.emit(self._version))
        close = IconButton(look, "cross", self.tr("Close this message"))
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.clicked.connect(self.hide)
        line = row(IconLabel(look, "check", "say", 18), spacing=look.px(8))
        line.addWidget(self.label, 1)
        line.addWidget(self.undo)
        line.addWidget(close)
        self.rows.addLayout(line)
        self.hide()

    def say(self, text: str, version: str = "") -> None:
        """Show this; with a version it can be undone."""
        self._version = version
        self.label.setText(text)
        self.setAccessibleName(text)
        self.undo.setVisible(bool(version))
        self.show()
