"""The end of a team's review: who was there and what was decided, to be copied or kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from handbook_app.services.reviews.agenda import Decided, write_minutes, write_minutes_html
from handbook_app.ui import wording
from handbook_app.ui.controls import FlowLayout, column
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.ui.theme import Look


class MinutesPage(QWidget):
    """Shows the minutes. ``save_asked`` carries them as Markdown; the others say what is wanted
    instead."""

    save_asked = Signal(str)
    back_asked = Signal()
    end_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._decided: Sequence[Decided] = ()
        self.present = QLineEdit()
        self.present.setAccessibleName(self.tr("Who was there"))
        self.present.setPlaceholderText(self.tr("Names, as you would write them"))
        self.present.textChanged.connect(self._write)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Minutes"))
        self._back = QPushButton(self.tr("← Back to the rules"))
        self.copy = QPushButton(self.tr("Copy the minutes"))
        self.save = QPushButton(self.tr("Save the minutes …"))
        self._end = QPushButton(self.tr("End the meeting"))
        self._back.clicked.connect(self.back_asked)
        self.copy.clicked.connect(self.copy_all)
        self.save.clicked.connect(lambda: self.save_asked.emit(self.text.toPlainText()))
        self._end.clicked.connect(self.end_asked)
        self._state = PlainLabel("", "where")
        self._state.hide()
        self._lay_out(look)

    @property
    def state(self) -> str:
        """What was said last of saving them."""
        return self._state.text()

    def say_state(self, said: str) -> None:
        """Where they were saved, or why they were not."""
        self._state.setText(said)
        self._state.setVisible(bool(said))

    def show_decided(self, decided: Sequence[Decided]) -> None:
        """Show what was decided of each item."""
        self._decided = decided
        self._write()

    def copy_all(self) -> None:
        """Put the minutes on the clipboard, as text and for word processors."""
        data = QMimeData()
        data.setText(self.text.toPlainText())
        told = write_minutes_html(
            self._decided, date.today(), self.present.text(), wording.in_words
        )
        data.setData("text/html", told.encode())
        QGuiApplication.clipboard().setMimeData(data)

    def _write(self) -> None:
        told = write_minutes(self._decided, date.today(), self.present.text(), wording.in_words)
        self.text.setPlainText(told)

    def _lay_out(self, look: Look) -> None:
        px = look.px
        for button in (self._back, self.copy, self.save, self._end):
            button.setAutoDefault(False)
        rows = column(PlainLabel(self.tr("Minutes"), "title"), spacing=px(12))
        rows.addWidget(PlainLabel(self.tr("Who was there"), "where"))
        rows.addWidget(self.present)
        rows.addWidget(self.text, 1)
        rows.addWidget(self._state)
        buttons = FlowLayout(spacing=px(8))
        for button in (self._back, self.copy, self.save, self._end):
            buttons.addWidget(button)
        rows.addLayout(buttons)
        rows.setContentsMargins(px(32), px(20), px(32), px(20))
        self.setLayout(rows)
