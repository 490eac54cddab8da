"""Publish an edition: its name, its date, and notes made from what changed in substance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from handbook_app.ui.controls import IconLabel, Panel, row
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.wording import full_date

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_NAMED = 5  # documents that are not saved


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is proposed for an edition, and the documents that are not saved as a version."""

    name: str
    notes: str
    unsaved: tuple[str, ...]


class PublishDialog(EditingDialog):
    """``publish_asked`` carries name and notes; it stays open until it is told that it is done.

    ``save_asked`` wants what is not saved to become a version.
    """

    publish_asked = Signal(str, str)
    save_asked = Signal()

    def __init__(self, look: Look, prepared: Prepared, parent: QWidget | None) -> None:
        super().__init__(look, parent, self.tr("Publish an edition"), self.tr("Publish"), 620)
        self._notice = Panel("notice", look.px(8), look.px(10))
        self._said = PlainLabel("", "notice_text")
        save = QPushButton(self.tr("Save them as a version"))
        save.setAutoDefault(False)
        save.clicked.connect(lambda: self.save_asked.emit())
        line = row(IconLabel(look, "warning", "notice", 18), spacing=look.px(8))
        line.addWidget(self._said, 1)
        line.addWidget(save)
        self._notice.rows.addLayout(line)
        self.rows.addWidget(self._notice)
        self.name = QLineEdit(prepared.name)
        self.add_named(self.tr("Name"), self.name)
        today = self.tr("Published today, {day}").replace("{day}", full_date(date.today()))
        self.rows.addWidget(PlainLabel(today, "field_hint"))
        self.notes = QPlainTextEdit(prepared.notes)
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(look.px(200))
        self.add_named(
            self.tr("Notes"),
            self.notes,
            self.tr("What changed in substance since the last edition. Change it as you like."),
        )
        self._problem = PlainLabel("", "field_wrong")
        self._problem.hide()
        self.rows.addWidget(self._problem)
        self.name.textChanged.connect(lambda _: self._allow())
        self._proposed = prepared.notes
        self.show_unsaved(prepared)
        self.name.setFocus()
        self.name.selectAll()

    def show_unsaved(self, prepared: Prepared) -> None:
        """Say which documents differ from the newest version; while there are any, nothing can be
        published. Notes that nobody changed follow what is proposed now."""
        self._unsaved = prepared.unsaved
        if self.notes.toPlainText() == self._proposed:
            self._proposed = prepared.notes
            self.notes.setPlainText(prepared.notes)
        said = self.tr(
            "%n document(s) differ from the newest version: {names}. An edition holds what is"
            " saved.",
            "",
            len(prepared.unsaved),
        )
        names = ", ".join(prepared.unsaved[:_NAMED])
        more = " …" if len(prepared.unsaved) > _NAMED else ""
        self._said.setText(said.replace("{names}", names + more))
        self._notice.setVisible(bool(prepared.unsaved))
        self._allow()

    def show_problem(self, text: str) -> None:
        """Say why it could not be published."""
        self._problem.setText(text)
        self._problem.show()
        self._allow()

    def accept(self) -> None:
        """Ask for it; ``done`` with it closes the dialog."""
        if self.do.isEnabled():
            self.do.setEnabled(False)
            self._problem.hide()
            self.publish_asked.emit(self.name.text().strip(), self.notes.toPlainText())

    def end(self) -> None:
        """It is published."""
        super().accept()

    def _allow(self) -> None:
        self.do.setEnabled(bool(self.name.text().strip()) and not self._unsaved)
