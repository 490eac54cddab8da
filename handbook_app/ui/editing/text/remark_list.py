"""The list of what there is to mend, below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QToolButton, QVBoxLayout

from handbook_app.services.authoring.mending import is_mendable
from handbook_app.ui import wording
from handbook_app.ui.controls import link_button, row
from handbook_app.ui.editing.drawings import drawing, show_drawing
from handbook_app.ui.editing.text.keys import native_keys
from handbook_app.ui.editing.text.remark_words import said
from handbook_app.ui.editing.text.remarks import COLOURS, DRAWINGS
from handbook_app.ui.plain_label import plain_tool_tip

if TYPE_CHECKING:
    from handbook_app.model.problem import Problem
    from handbook_app.ui.editing.text.remarks import Remarks
    from handbook_app.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 6  # in view at once


class RemarkModel(QAbstractListModel):
    """One row for each remark."""

    def __init__(self, look: Look, remarks: Remarks) -> None:
        super().__init__(remarks)
        self._look, self.remarks = look, remarks
        remarks.changed.connect(self._start_again)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.remarks.problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        problem = self.remarks.problems[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("Line {line}: ").replace("{line}", str(problem.line)) + said(problem)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(said(problem))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{wording.severity(problem.severity)}. {said(problem)}"
            case Qt.ItemDataRole.DecorationRole:
                severity = str(problem.severity)
                return drawing(self._look, DRAWINGS[severity], COLOURS[severity], 14)
        return None

    def _start_again(self) -> None:
        self.beginResetModel()
        self.endResetModel()


class RemarkList(QFrame):
    """Says how many remarks there are, and lists them when asked.

    ``line_chosen`` counts from 0; ``mend_asked`` carries the problem that is marked.
    """

    line_chosen = Signal(int)
    mend_asked = Signal(object)

    def __init__(self, look: Look, remarks: Remarks) -> None:
        super().__init__()
        self.setProperty("role", "problems")
        self._look, self._remarks = look, remarks
        self.header = QToolButton()
        self.header.setProperty("role", "group")
        self.header.setCheckable(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header.toggled.connect(self._unfold)
        self.view = QListView()
        self.view.setModel(RemarkModel(look, remarks))
        self.view.setProperty("role", "problem_list")
        self.view.setWordWrap(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("What there is to mend"))
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.hide()
        self.mend = link_button(self.tr("Mend it"), self._ask_mend)
        self.mend.setToolTip(plain_tool_tip(native_keys("mend")))
        self.mend.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mend.hide()
        self.view.selectionModel().currentChanged.connect(lambda *_: self._offer_mend())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.px(8), look.px(2), look.px(8), look.px(2))
        rows.setSpacing(0)
        rows.addLayout(row(self.header, 1, self.mend))
        rows.addWidget(self.view)
        remarks.changed.connect(self._count)
        look.changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        problems = self._remarks.problems
        self.setVisible(bool(problems))
        if not problems:
            return
        self.header.setText(self.tr("%n remark(s) on this text", "", len(problems)))
        self.header.setAccessibleName(self.header.text())
        worst = str(problems[0].severity)
        for severity in ("error", "warning", "hint"):
            if any(one.severity == severity for one in problems):
                worst = severity
                break
        show_drawing(self.header, self._look, DRAWINGS[worst], COLOURS[worst], 14)
        rows = min(_MOST_ROWS, len(problems))
        self._offer_mend()
        self.view.setFixedHeight(rows * self._look.px(30) + self._look.px(12))

    def _unfold(self, is_open: bool) -> None:
        self.view.setVisible(is_open)
        if is_open and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.model().index(0, 0))
        self._offer_mend()

    @property
    def marked(self) -> Problem | None:
        """The remark that is marked in the open list."""
        at = self.view.currentIndex().row()
        is_there = not self.view.isHidden() and 0 <= at < len(self._remarks.problems)
        return self._remarks.problems[at] if is_there else None

    def _offer_mend(self) -> None:
        problem = self.marked
        self.mend.setVisible(problem is not None and is_mendable(problem))

    def _ask_mend(self) -> None:
        if (problem := self.marked) is not None:
            self.mend_asked.emit(problem)

    def _choose(self, index: QModelIndex) -> None:
        self.line_chosen.emit(max(0, self._remarks.problems[index.row()].line - 1))
