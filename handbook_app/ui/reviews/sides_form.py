"""What is asked in a review, from three sides, with room for what was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from handbook_app.ui.controls import Panel, column
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reviews import words
from handbook_app.ui.theme import SIZES

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

NOTE = "note"
_LINES = 2


class SidesForm(QWidget):
    """Three cards: the customer's, the staff's and the organisation's side; then a note."""

    def __init__(self, look: Look, size: int = SIZES["body"]) -> None:
        super().__init__()
        self._look, self._line = look, look.px(size * 1.5)
        self.fields: dict[str, QPlainTextEdit] = {}
        rows = column(spacing=look.px(10))
        for name in words.SIDES:
            rows.addWidget(self._make_card(name))
        rows.addWidget(PlainLabel(self.tr("Note"), "field_name"))
        rows.addWidget(self._make_field(NOTE, self.tr("Note")))
        rows.addStretch(1)
        self.setLayout(rows)

    def said(self) -> dict[str, str]:
        """What was written, by side."""
        return {name: field.toPlainText().strip() for name, field in self.fields.items()}

    def say(self, said: dict[str, str]) -> None:
        """Show what was written before."""
        for name, field in self.fields.items():
            field.setPlainText(said.get(name, ""))

    def _make_card(self, name: str) -> Panel:
        look = self._look
        card = Panel("card", look.px(4), look.px(12))
        card.add(PlainLabel(words.side(name), "heading"))
        for prompt in words.prompts(name):
            card.add(PlainLabel(f"•  {prompt}", "where"))
        card.add(self._make_field(name, words.side(name)))
        return card

    def _make_field(self, name: str, spoken: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setAccessibleName(spoken)
        field.setPlaceholderText(self.tr("What was seen; may stay empty"))
        field.setFixedHeight(self._line * _LINES + self._look.px(16))
        self.fields[name] = field
        return field
