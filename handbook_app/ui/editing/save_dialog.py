"""What is asked before saving: what was done, and whether it changes what people may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QLineEdit,
    QListView,
    QRadioButton,
    QWidget,
)

from handbook_app.ui.controls import column
from handbook_app.ui.editing.dialog import EditingDialog

if TYPE_CHECKING:
    from handbook_app.ui.editing.tasks import Proposed
    from handbook_app.ui.theme import Look

_LONGEST_SUMMARY = 200
_ROWS = 7


class SaveDialog(EditingDialog):
    """``save_asked`` carries the summary, and whether the substance changes.

    Where nobody ever said who writes here, that is asked along; ``person`` has the answer.
    """

    save_asked = Signal(str, bool)

    def __init__(self, look: Look, proposed: Proposed, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, self.tr("Save these changes"), self.tr("Save"), width=540)
        self.summary = QLineEdit(proposed.summary)
        self.summary.setMaxLength(_LONGEST_SUMMARY)
        self.summary.textChanged.connect(self._fit)
        hint = self.tr("One line that others will read in the history")
        self.add_named(self.tr("What did you do?"), self.summary, hint)
        self._add_kind(is_substance=proposed.is_substance)
        self.name, self.email = QLineEdit(proposed.name_guessed), QLineEdit()
        if proposed.name_guessed:
            self._add_person()
        self._add_changes(proposed.changes)
        self.accepted.connect(self._tell)
        # All of it is chosen, with its beginning in sight.
        self.summary.end(False)
        self.summary.home(True)
        self.summary.setFocus()
        self._fit()

    @property
    def person(self) -> tuple[str, str] | None:
        """The name and address that were asked for; None when they were not."""
        return (self.name.text(), self.email.text()) if self.name.isVisibleTo(self) else None

    def _add_person(self) -> None:
        hint = self.tr("It stands beside what you save, and is asked only this once.")
        self.add_named(self.tr("Your name"), self.name, hint)
        self.add_named(self.tr("Your e-mail address, if you like"), self.email)
        self.name.textChanged.connect(self._fit)

    def _add_kind(self, *, is_substance: bool) -> None:
        self.wording = QRadioButton(self.tr("Wording only"))
        self.substance = QRadioButton(self.tr("Changes what people may do"))
        (self.substance if is_substance else self.wording).setChecked(True)
        group = QButtonGroup(self)
        box = QWidget()
        rows = column(spacing=0)
        for button in (self.wording, self.substance):
            group.addButton(button)
            rows.addWidget(button)
        box.setLayout(rows)
        self.add_named(self.tr("What kind of change is it?"), box)

    def _add_changes(self, changes: tuple[str, ...]) -> None:
        self.changes = QListView()
        self.changes.setModel(QStringListModel(list(changes), self.changes))
        self.changes.setProperty("role", "plain")
        self.changes.setWordWrap(True)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.changes.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        rows = min(_ROWS, max(1, len(changes)))
        self.changes.setMinimumHeight(rows * self._look.px(30) + self._look.px(14))
        if changes:
            self.add_named(self.tr("What will be different"), self.changes)
        else:
            self.rows.addStretch(1)

    def _fit(self) -> None:
        is_named = self.person is None or bool(self.name.text().strip())
        self.do.setEnabled(bool(self.summary.text().strip()) and is_named)

    def _tell(self) -> None:
        summary = " ".join(self.summary.text().split())
        self.save_asked.emit(summary, self.substance.isChecked())
