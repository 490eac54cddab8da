"""The field that looks for words in the document being read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from handbook_app.ui.controls import IconButton, row
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.theme import Look

LONGEST_WORDS = 200


class FindBar(QFrame):
    """Tells what is looked for and which way to go; says where one is and how many there are."""

    words_changed = Signal(str)
    next_pressed = Signal()
    previous_pressed = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "find_bar")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_WORDS)
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.setAccessibleName(self.tr("Find in this document"))
        self.field.setMinimumWidth(120)
        self._count = PlainLabel("", "where", wraps=False)
        self._count.setMinimumWidth(110)
        previous = IconButton(look, "up", self.tr("Previous match"))
        following = IconButton(look, "down", self.tr("Next match"))
        close = IconButton(look, "cross", self.tr("Close"))
        layout = row(self.field, self._count, previous, following, close, spacing=6)
        layout.setStretch(0, 1)
        layout.setContentsMargins(12, 6, 12, 6)
        self.setLayout(layout)
        self.field.textChanged.connect(self.words_changed)
        previous.clicked.connect(self.previous_pressed)
        following.clicked.connect(self.next_pressed)
        close.clicked.connect(self.close_bar)

    def show_count(self, current: int, total: int, *, is_complete: bool) -> None:
        """Say that match ``current`` (from 1; 0 for none) of ``total`` is shown."""
        if not self.field.text():
            words = ""
        elif not total:
            words = self.tr("Not found") if is_complete else self.tr("Looking …")
        else:
            words = self.tr("{current} of {total}").replace("{current}", str(current))
            words = words.replace("{total}", f"{total}{'' if is_complete else '+'}")
        self._count.setText(words)

    @property
    def count_words(self) -> str:
        """What it says about the number of matches."""
        return self._count.text()

    def close_bar(self) -> None:
        """Hide, and forget what was looked for."""
        self.hide()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for typing."""
        super().showEvent(event)
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Escape closes."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_bar()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                (self.previous_pressed if back else self.next_pressed).emit()
            case _:
                super().keyPressEvent(event)
