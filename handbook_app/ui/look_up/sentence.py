"""A sentence to say to a customer, ready to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout

from handbook_app.ui.controls import IconButton, IconLabel
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_SHOWN_MS = 1600


class Sentence(QFrame):
    """Takes the focus; Ctrl+C or its button copies the sentence. ``role`` is say, avoid or tell."""

    copied = Signal(str)

    def __init__(self, look: Look, text: str, role: str) -> None:
        super().__init__()
        self.text = text
        self._look = look
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._spoken(role).replace("{sentence}", text))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8))
        layout.setSpacing(look.px(10))
        if role != "tell":
            mark = IconLabel(look, "check" if role == "say" else "cross", role, 16)
            layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(PlainLabel(text, f"{role}_text"), 1)
        self._button = self._copy_button(role)
        if self._button is not None:
            layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def has_button(self) -> bool:
        """Whether a button offers to copy it."""
        return self._button is not None

    def copy(self) -> None:
        """Put the sentence on the clipboard and say so."""
        QGuiApplication.clipboard().setText(self.text)
        self.copied.emit(self.text)
        if self._button is not None:
            self._button.show_icon("check", self._colour)
            self._button.say(self.tr("Copied"))
            QTimer.singleShot(_SHOWN_MS, self, self._offer_copy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _copy_button(self, role: str) -> IconButton | None:
        """What is not to be said has no button that would paste it to a customer."""
        if role == "avoid":
            return None
        self._colour = "black_ink" if role == "tell" else "say"
        button = IconButton(self._look, "copy", "", shows_words=True, colour=self._colour, size=16)
        button.setProperty("role", f"copy_{role}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.say(self.tr("Copy"))
        button.clicked.connect(self.copy)
        return button

    def _offer_copy(self) -> None:
        if self._button is not None:
            self._button.show_icon("copy", self._colour)
            self._button.say(self.tr("Copy"))

    def _spoken(self, role: str) -> str:
        if role == "avoid":
            return self.tr("Don't say: {sentence}")
        if role == "tell":
            return self.tr("Tell the customer: {sentence}. Ctrl+C copies it.")
        return self.tr("Say: {sentence}. Ctrl+C copies it.")
