"""The programs that a repository names, word for word, and the switch for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QListView, QPlainTextEdit, QWidget

from handbook_app.storage.versions import Standing
from handbook_app.ui.controls import link_button
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.storage.versions import Offered
    from handbook_app.ui.theme import Look

_LINES = 12


class ProgramsDialog(EditingDialog):
    """``allowed`` carries what was shown and may run, ``forbidden`` that nothing may."""

    allowed = Signal(object)
    forbidden = Signal()

    def __init__(
        self, look: Look, offered: Offered, standing: Standing, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            parent,
            self.tr("Programs of this repository"),
            self.tr("Let these run"),
            width=640,
        )
        self._offered = offered
        self.rows.addWidget(PlainLabel(self._said(standing), "body"))
        self.list = QListView()
        self.text = QPlainTextEdit()
        if offered.shown:
            self._show_programs()
        self.do.setVisible(bool(offered.shown) and standing is not Standing.ON)
        self.back.setText(self.tr("Leave it as it is") if offered.shown else self.tr("Close"))
        self.off = link_button(self.tr("Let none of them run"), self._forbid)
        self.off.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.off.setVisible(standing in (Standing.ON, Standing.LAPSED))
        self.rows.addWidget(self.off, 0, Qt.AlignmentFlag.AlignLeft)
        # Nobody lets programs run by pressing Return twice.
        self.do.setDefault(False)
        self.back.setDefault(True)
        self.back.setFocus()
        self.accepted.connect(lambda: self.allowed.emit(offered))

    def _show_programs(self) -> None:
        self.list.setModel(QStringListModel([self._name(one) for one, _ in self._offered.shown]))
        self.list.setProperty("role", "plain")
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        rows = min(4, len(self._offered.shown))
        self.list.setFixedHeight(rows * self._look.px(30) + self._look.px(12))
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._show(now.row()))
        self.text.setReadOnly(True)
        self.text.setProperty("role", "shown")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.add_named(self.tr("When a version is saved, these would run"), self.list)
        self.add_named(self.tr("What the marked one does, word for word"), self.text)
        self.rows.setStretch(self.rows.count() - 1, 1)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _show(self, at: int) -> None:
        self.text.setPlainText(self._offered.shown[at][1] if at >= 0 else "")

    def _forbid(self) -> None:
        self.forbidden.emit()
        self.reject()

    def _name(self, program: str) -> str:
        names = {
            "pre-commit": self.tr("pre-commit: before a version is made; it can refuse"),
            "commit-msg": self.tr("commit-msg: looks at the summary; it can refuse"),
            "post-commit": self.tr("post-commit: after a version was made"),
            "gpg": self.tr("Signs each version"),
        }
        return names.get(program, program)

    def _said(self, standing: Standing) -> str:
        return {
            Standing.NONE: self.tr(
                "This repository names no program that would run when a version is saved."
            ),
            Standing.OFF: self.tr(
                "Whoever prepared this repository wants programs to run on your computer. None of"
                " them does, unless you let it. Read them, and let them run only if they are yours"
                " or you trust who wrote them: they can do whatever you can."
            ),
            Standing.ON: self.tr(
                "You let these programs run. As soon as one of them changes, none runs until you"
                " have looked again."
            ),
            Standing.LAPSED: self.tr(
                "These programs have changed since you let them run, so they do not run any more."
                " Look at them again."
            ),
        }[standing]
