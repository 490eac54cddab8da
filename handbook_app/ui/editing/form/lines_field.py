"""Several sentences, each in a row of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from handbook_app.ui.controls import link_button, row
from handbook_app.ui.editing.form.field import Field, Paragraph, order_after, place_among_fields
from handbook_app.ui.editing.form.rows import RowKeys, RowTools

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.ui.theme import Look


class _Line(QWidget):
    """One row: the words and what can be done with them."""

    def __init__(self, look: Look, suggestions: Sequence[str]) -> None:
        super().__init__()
        self.words = self._make_words(look, suggestions)
        self.tools = RowTools(look)
        self.keys = RowKeys(self)
        self.keys.watch(self.words)
        line = row(self.words, spacing=look.px(4))
        line.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        line.setStretch(0, 1)
        self.setLayout(line)

    @property
    def text(self) -> str:
        words = self.words
        return (words.text() if isinstance(words, QLineEdit) else words.said).strip()

    def show_text(self, text: str) -> None:
        words = self.words
        if isinstance(words, QLineEdit):
            words.setText(text)
        else:
            words.say(text)

    def _make_words(self, look: Look, suggestions: Sequence[str]) -> QLineEdit | Paragraph:
        if not suggestions:
            return Paragraph(look, 1)
        line = QLineEdit()
        completer = QCompleter(list(suggestions), line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        return line


class LinesField(Field):
    """A list of sentences; its value is a tuple, without the rows that are still empty."""

    def __init__(self, look: Look, add_words: str, suggestions: Sequence[str] = ()) -> None:
        super().__init__()
        self._look, self._suggestions = look, suggestions
        self._name = ""
        self._is_showing = False
        self.lines: list[_Line] = []
        self._first = place_among_fields(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(4))
        self.add_button = link_button(add_words, self.add_line)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.watch(self.add_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(2))
        whole.addLayout(self._rows)
        whole.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    def value(self) -> tuple[str, ...]:
        return tuple(line.text for line in self.lines if line.text)

    def put(self, value: Sequence[str]) -> None:
        self._is_showing = True
        while len(self.lines) > len(value):
            self._drop(len(self.lines) - 1)
        for at, text in enumerate(value):
            if at == len(self.lines):
                self._make_line()
            if self.lines[at].text != text:
                self.lines[at].show_text(text)
        self._is_showing = False
        self._settle()

    def name_it(self, name: str) -> None:
        self._name = name
        self._settle()

    def add_line(self) -> None:
        """An empty row to type in."""
        if not self.lines or self.lines[-1].text:
            self._make_line()
            self._settle()
        # Only when it has its place can the page scroll to it.
        QTimer.singleShot(0, self.lines[-1].words, self.lines[-1].words.setFocus)

    def remove_line(self, at: int) -> None:
        """Take a row away; undoing brings it back."""
        self._drop(at)
        self._settle()
        self.flush()
        beside = self.lines[min(at, len(self.lines) - 1)].words if self.lines else self.add_button
        beside.setFocus()

    def move_line(self, at: int, steps: int) -> None:
        """Let a row change places with its neighbour."""
        to = at + steps
        if not 0 <= to < len(self.lines):
            return
        one, other = self.lines[at].text, self.lines[to].text
        self._is_showing = True
        self.lines[at].show_text(other)
        self.lines[to].show_text(one)
        self._is_showing = False
        self.lines[to].words.setFocus()
        self.flush()

    def _make_line(self) -> None:
        line = _Line(self._look, self._suggestions)
        self.lines.append(line)
        self._rows.addWidget(line)
        self.watch(line.words)
        line.words.textChanged.connect(self._note)
        line.tools.remove_pressed.connect(lambda: self.remove_line(self.lines.index(line)))
        line.tools.move_pressed.connect(lambda steps: self.move_line(self.lines.index(line), steps))
        line.keys.moved.connect(lambda steps: self.move_line(self.lines.index(line), steps))

    def _drop(self, at: int) -> None:
        line = self.lines.pop(at)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _note(self) -> None:
        if not self._is_showing:
            self.tell_soon()

    def _settle(self) -> None:
        many = len(self.lines) > 1
        parts = [
            part
            for line in self.lines
            for part in (line.words, line.tools.up, line.tools.down, line.tools.remove)
        ]
        order_after(self._first, (*parts, self.add_button))
        for at, line in enumerate(self.lines):
            line.tools.show_place(at, len(self.lines))
            line.tools.up.setVisible(many)
            line.tools.down.setVisible(many)
            name = f"{self._name}, {at + 1}"
            line.words.setAccessibleName(name)
            line.tools.name_after(name)
        self.add_button.setAccessibleName(f"{self._name}: {self.add_button.text()}")
