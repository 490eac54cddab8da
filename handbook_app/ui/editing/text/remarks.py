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
    from handbook_app.ui.theme import Look

# Told apart by shape first: a full stop sign, a triangle, a ring.
DRAWINGS = {"error": "error", "warning": "warning_mark", "hint": "hint"}
COLOURS = {"error": "avoid", "warning": "notice", "hint": "muted"}
_ORDER = ("error", "warning", "hint")
_MOST_UNDERLINED = 200


class Remarks(QObject):
    """The problems of the text as it was when it was last looked through.

    Whatever ``EditingTasks.check`` answers is marked and listed: a speller, where a dictionary is
    installed, would add a hint of its own code for each word.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.problems: tuple[Problem, ...] = ()
        self._by_line: dict[int, list[Problem]] = {}

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
                found.append(self._underline(block, problem))
        return found

    def _underline(self, block: QTextBlock, problem: Problem) -> QTextEdit.ExtraSelection:
        text = block.text()
        at = text.find(problem.found) if problem.found else -1
        if at < 0:
            start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        else:
            start, end = at, at + len(problem.found)
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self._look.colour(COLOURS[problem.severity]))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + qt_length(text[:start]))
        cursor.setPosition(
            block.position() + qt_length(text[:end]), QTextCursor.MoveMode.KeepAnchor
        )
        selection.format, selection.cursor = form, cursor
        return selection
