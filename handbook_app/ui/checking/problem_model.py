"""The problems of a handbook as rows: a document, then what is amiss in it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from handbook_app.ui import wording
from handbook_app.ui.editing.drawings import drawing
from handbook_app.ui.editing.text.remark_words import said
from handbook_app.ui.editing.text.remarks import COLOURS, DRAWINGS
from handbook_app.ui.plain_label import plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from handbook_app.model.problem import Problem
    from handbook_app.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 5_000  # nobody reads more; a row each would take the window's time


class ProblemModel(QAbstractListModel):
    """Rows are paths of documents and problems, in the order of the check."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.rows: list[Problem | str] = []

    def show(self, problems: Iterable[Problem]) -> None:
        """Show these, a row for each document above its own."""
        rows: list[Problem | str] = []
        for path, found in groupby(problems, key=lambda one: one.document):
            rows += [path, *found]
        self.beginResetModel()
        self.rows = rows[:_MOST_ROWS]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        return self._of_document(row, role) if isinstance(row, str) else self._of_problem(row, role)

    def _of_document(self, path: str, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return path
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _of_problem(self, problem: Problem, role: int) -> Any:
        severity = str(problem.severity)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(problem)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(said(problem))
            case Qt.ItemDataRole.DecorationRole:
                return drawing(self._look, DRAWINGS[severity], COLOURS[severity], 14)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{wording.severity(severity)}. {self._words(problem)}"
        return None

    def _words(self, problem: Problem) -> str:
        if not problem.line:
            return said(problem)
        return self.tr("Line {line}: ").replace("{line}", str(problem.line)) + said(problem)
