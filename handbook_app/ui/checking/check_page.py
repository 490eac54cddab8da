"""The page that lists everything there is to mend in the whole handbook."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QWidget,
)

from handbook_app.ui.checking.problem_model import ProblemModel
from handbook_app.ui.controls import FlowLayout, column, heading, row
from handbook_app.ui.editing.text.remark_words import said
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.model.problem import Problem
    from handbook_app.ui.theme import Look

_GRAVE = ("error", "warning")


class CheckPage(QWidget):
    """``place_asked`` carries a document and a line, ``check_asked`` wants it checked again."""

    place_asked = Signal(str, int)
    check_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._problems: tuple[Problem, ...] = ()
        self.count = PlainLabel("", "body")
        self.again = QPushButton(self.tr("Check again"))
        self.again.setAutoDefault(False)
        self.again.clicked.connect(lambda: self.check_asked.emit())
        self.progress = QProgressBar(textVisible=False)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Only what contains these words"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.kinds = self._make_kinds()
        self.model = ProblemModel(look, self)
        self.list = QListView()
        self.nothing = PlainLabel("", "body")
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.list.activated.connect(self._go)
        self.list.clicked.connect(self._go)
        look.changed.connect(self._show)
        self.setFocusProxy(self.field)  # the list comes and goes
        self.show_step(0, 0)

    def show_step(self, done: int, total: int) -> None:
        """How far the check is; nothing when it is not at work."""
        self.progress.setVisible(done < total)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        self.again.setEnabled(done >= total)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what was found."""
        self._problems = tuple(problems)
        counts = Counter(str(one.severity) for one in problems)
        for severity, box in self.kinds.items():
            box.setText(f"{self._kind_words()[severity]} ({counts[severity]})")
        self.show_step(0, 0)
        self._show()
        if self.list.isVisible() and self.field.hasFocus() and not self.field.text():
            self.list.setFocus()

    @property
    def shown(self) -> list[Problem]:
        """The problems that are listed."""
        return [one for one in self.model.rows if not isinstance(one, str)]

    def _make_kinds(self) -> dict[str, QCheckBox]:
        boxes = {}
        for severity, words in self._kind_words().items():
            box = QCheckBox(words)
            box.setChecked(severity in _GRAVE)
            box.toggled.connect(self._show)
            boxes[severity] = box
        return boxes

    def _kind_words(self) -> dict[str, str]:
        return {
            "error": self.tr("To mend"),
            "warning": self.tr("To look at"),
            "hint": self.tr("Hints"),
        }

    def _lay_out(self) -> None:
        px = self._look.px
        kinds = QWidget()
        flow = FlowLayout(kinds, px(16))
        for box in self.kinds.values():
            flow.addWidget(box)
        self.progress.setFixedHeight(px(6))
        self.list.setModel(self.model)
        self.list.setProperty("role", "plain")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("What there is to mend in the handbook"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = column(spacing=px(10))
        head = row(heading(self.tr("Check of the whole handbook")), self.again)
        head.setStretch(0, 1)
        rows.addLayout(head)
        for widget in (self.count, self.progress, kinds, self.field):
            rows.addWidget(widget)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        rows.setContentsMargins(px(24), px(20), px(24), px(16))
        self.setLayout(rows)

    def _show(self, *_: object) -> None:
        words = self.field.text().casefold().split()
        wanted = [one for one in self._problems if self._is_wanted(one, words)]
        self.model.show(wanted)
        documents = len({one.document for one in wanted})
        self.count.setText(self.tr("Shown in %n document(s).", "", documents) if wanted else "")
        self.count.setVisible(bool(wanted))
        self.list.setVisible(bool(wanted))
        self.nothing.setVisible(not wanted)
        self.nothing.setText(self._praise())
        if wanted:
            self.list.setCurrentIndex(self.model.index(1, 0))

    def _praise(self) -> str:
        if any(str(one.severity) in _GRAVE for one in self._problems):
            return self.tr("Nothing is like that. Choose other kinds or words above.")
        return self.tr("Nothing in the handbook has to be mended.")

    def _is_wanted(self, problem: Problem, words: Sequence[str]) -> bool:
        if not self.kinds[str(problem.severity)].isChecked():
            return False
        shown = f"{problem.document} {said(problem)}".casefold() if words else ""
        return all(word in shown for word in words)

    def _go(self, index: QModelIndex | QPersistentModelIndex) -> None:
        chosen = self.model.rows[index.row()]
        if isinstance(chosen, str):
            self.place_asked.emit(chosen, 0)
        else:
            self.place_asked.emit(chosen.document, chosen.line)
