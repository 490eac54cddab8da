"""The agenda of a team review: which rules, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QPushButton

from handbook_app.ui.care.row_list import title_of
from handbook_app.ui.controls import row
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reviews import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from handbook_app.services.reviews.reasons import Item
    from handbook_app.ui.theme import Look

_MOST = 500
_ITEM = Qt.ItemDataRole.UserRole


class AgendaDialog(EditingDialog):
    """``begin_asked`` and ``save_asked`` carry the items that were picked, in their order."""

    begin_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, look: Look, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(
            look, parent, self.tr("Prepare a meeting"), self.tr("Begin the meeting"), 620
        )
        said = self.tr("Space takes an item in or out, Alt+↑ and Alt+↓ move it.")
        self.rows.addWidget(PlainLabel(said, "where"))
        self._model = QStandardItemModel(self)
        for item in items[:_MOST]:
            self._model.appendRow(_entry(item))
        self.list = QListView()
        self.list.setProperty("role", "plain")
        self.list.setModel(self._model)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setSpacing(look.px(2))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(look.px(280))
        self.list.setAccessibleName(self.tr("Agenda"))
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.rows.addWidget(self.list, 1)
        self._add_buttons()
        self.accepted.connect(lambda: self.begin_asked.emit(self.picked))
        self._model.itemChanged.connect(lambda _: self._count())
        self._count()
        self.list.setFocus()

    @property
    def picked(self) -> list[Item]:
        """What was picked, in its order."""
        entries = (self._model.item(at) for at in range(self._model.rowCount()))
        return [one.data(_ITEM) for one in entries if one.checkState() == Qt.CheckState.Checked]

    def shift(self, by: int) -> None:
        """Move the present item up or down."""
        at = self.list.currentIndex().row()
        to = at + by
        if at >= 0 and 0 <= to < self._model.rowCount():
            taken = self._model.takeRow(at)
            self._model.insertRow(to, taken)
            self.list.setCurrentIndex(self._model.index(to, 0))

    def _add_buttons(self) -> None:
        up, down = QPushButton(self.tr("Up")), QPushButton(self.tr("Down"))
        self.save = QPushButton(self.tr("Save the agenda …"))
        up.clicked.connect(lambda: self.shift(-1))
        down.clicked.connect(lambda: self.shift(1))
        self.save.clicked.connect(lambda: self.save_asked.emit(self.picked))
        for button in (up, down, self.save):
            button.setAutoDefault(False)
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            pressed = QShortcut(QKeySequence(key), self)
            pressed.activated.connect(lambda by=by: self.shift(by))
        self.rows.addLayout(row(up, down, self.save, 1))

    def _count(self) -> None:
        has_any = bool(self.picked)
        self.do.setEnabled(has_any)
        self.save.setEnabled(has_any)


def _entry(item: Item) -> QStandardItem:
    why = words.short(item.reasons[0]) if item.reasons else ""
    entry = QStandardItem("   ·   ".join(filter(None, (title_of(item.row), item.row.title, why))))
    entry.setData(item, _ITEM)
    entry.setCheckable(True)
    entry.setCheckState(Qt.CheckState.Checked)
    return entry
