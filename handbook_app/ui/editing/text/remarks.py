"""What there is to mend in the text: where it stands, and how it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from handbook_app.ui.editing.spans import qt_length
from handbook_app.ui.editing.text.remark_words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock

    from handbook_app.model.problem import Problem
    from handbook_app.services.authoring.spelling import Misspelt
    from handbook_app.ui.theme import Look

# Told apart by shape first: a full stop sign, a triangle, a ring.
DRAWINGS = {"error": "error", "warning": "warning_mark", "hint": "hint"}
COLOURS = {"error": "avoid", "warning": "notice", "hint": "muted"}
_ORDER = ("error", "warning", "hint")
_MOST_UNDERLINED = 200


class Remarks(QObject):
    """The problems of the text as it was when it was last looked through.

    Words that are written wrong stand apart: they are underlined, and neither listed nor counted.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.problems: tuple[Problem, ...] = ()
        self._by_line: dict[int, list[Problem]] = {}
        self._misspelt: tuple[Misspelt, ...] = ()

    def show_misspelt(self, misspelt: tuple[Misspelt, ...]) -> None:
        """Take the words that no dictionary knows."""
        if misspelt != self._misspelt:
            self._misspelt = misspelt
            self.changed.emit()

    def misspelt_at(self, block: QTextBlock, column: int) -> Misspelt | None:
        """The wrong word at a place in Qt's text, if it still stands there."""
        text = block.text()
        for one in self._misspelt:
            if one.line == block.blockNumber() + 1 and _stands(text, one):
                start = qt_length(text[: one.column])
                if start <= column <= start + qt_length(one.word):
                    return one
        return None

    def show(self, problems: Sequence[Problem]) -> None:
        """Take what was found, the gravest first in each line."""
        found = sorted(problems, key=lambda one: (one.line, _ORDER.index(one.severity)))
        if tuple(found) == self.problems:
            return
        self.problems = tuple(found)
        self._by_line = {}
        for one in found:
            self._by_line.setdefault(max(0, one.line - 1), []).append(one)
        self.changed.emit()

    def worst_in_line(self, line: int) -> str:
        """The severity of the gravest problem of a line counted from 0; empty for none."""
        return str(self._by_line[line][0].severity) if line in self._by_line else ""

    def said_in_line(self, line: int) -> str:
        """What there is to say of a line counted from 0; empty for nothing."""
        return "\n".join(said(one) for one in self._by_line.get(line, ()))

    def in_line(self, line: int) -> tuple[Problem, ...]:
        """The problems of a line counted from 0, the gravest first."""
        return tuple(self._by_line.get(line, ()))

    def line_after(self, line: int, steps: int) -> int | None:
        """The next line with a problem, or the one before; goes round at the end."""
        lines = sorted(self._by_line)
        if not lines:
            return None
        if steps > 0:
            return next((one for one in lines if one > line), lines[0])
        return next((one for one in reversed(lines) if one < line), lines[-1])

    def underlines(self, document: QTextDocument) -> list[QTextEdit.ExtraSelection]:
        """Wave lines below what each problem is about."""
        found = []
        for problem in self.problems[:_MOST_UNDERLINED]:
            block = document.findBlockByNumber(max(0, problem.line - 1))
            if problem.line and block.isValid() and block.text().strip():
                span = _span(block.text(), problem)
                found.append(self._underline(block, span, COLOURS[problem.severity]))
        for one in self._misspelt[:_MOST_UNDERLINED]:
            block = document.findBlockByNumber(one.line - 1)
            if block.isValid() and _stands(block.text(), one):
                span = one.column, one.column + len(one.word)
                found.append(self._underline(block, span, "accent"))
        return found

    def _underline(
        self, block: QTextBlock, span: tuple[int, int], colour: str
    ) -> QTextEdit.ExtraSelection:
        text, (start, end) = block.text(), span
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self._look.colour(colour))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + qt_length(text[:start]))
        cursor.setPosition(
            block.position() + qt_length(text[:end]), QTextCursor.MoveMode.KeepAnchor
        )
        selection.format, selection.cursor = form, cursor
        return selection


def _span(text: str, problem: Problem) -> tuple[int, int]:
    """What a problem is about within its line; all of it where that is not known."""
    found = problem.found.partition("\n")[0]
    at = problem.column - 1 if problem.column else text.find(found) if found else -1
    if at < 0 or not text.startswith(found, at):
        return len(text) - len(text.lstrip()), len(text.rstrip())
    return at, at + len(found)


def _stands(text: str, one: Misspelt) -> bool:
    return text[one.column : one.column + len(one.word)] == one.word
