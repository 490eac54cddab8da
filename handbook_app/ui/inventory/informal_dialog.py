"""A rule that people know and nobody wrote down, kept in less than a minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from handbook_app.services.inventory.informal import Caught
from handbook_app.ui import wording
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.services.inventory.stock import Thing
    from handbook_app.ui.theme import Look

_TALL = 84


class InformalDialog(EditingDialog):
    """``rule_caught`` carries a Caught. With a kind, it is said which cell it comes from."""

    rule_caught = Signal(object)

    def __init__(
        self,
        look: Look,
        touchpoints: Iterable[Thing],
        owners: Iterable[Thing],
        touchpoint: str = "",
        kind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent, self.tr("A rule nobody wrote down"), self.tr("Keep it"), 520)
        self._kind = kind
        self.sentence = QPlainTextEdit()
        self.sentence.setTabChangesFocus(True)
        self.sentence.setFixedHeight(look.px(_TALL))
        self.add_named(self.tr("What do people here do?"), self.sentence, self.tr("One sentence."))
        self.touchpoint = self._choices(touchpoints, self.tr("Not said"), touchpoint)
        self.add_named(self.tr("Where does it meet customers?"), self.touchpoint)
        self.flexibility = ChoiceBox(look)
        for key, said in (
            ("", self.tr("Undecided")),
            ("black", wording.bends("black")),
            ("gray", wording.bends("gray")),
        ):
            self.flexibility.addItem(said, key)
        self.add_named(self.tr("Does it bend?"), self.flexibility)
        self.owner = self._choices(owners, self.tr("Not said"), "")
        self.add_named(self.tr("Who knows it?"), self.owner)
        if kind:
            said = self.tr("“{kind}” is marked as informal there, too.")
            said = said.replace("{kind}", wording.word_for(kind))
            self.rows.addWidget(PlainLabel(said, "field_hint"))
        self.rows.addStretch(1)
        self.sentence.textChanged.connect(self._fit)
        self.accepted.connect(lambda: self.rule_caught.emit(self.caught))
        self.sentence.setFocus()
        self._fit()

    @property
    def caught(self) -> Caught:
        """What the fields say."""
        return Caught(
            sentence=" ".join(self.sentence.toPlainText().split()),
            touchpoint=str(self.touchpoint.currentData()),
            flexibility=str(self.flexibility.currentData()),
            owner=str(self.owner.currentData()),
            kind=self._kind,
        )

    def _choices(self, things: Iterable[Thing], nothing: str, chosen: str) -> ChoiceBox:
        box = ChoiceBox(self._look)
        box.addItem(nothing, "")
        for thing in things:
            box.addItem(thing.name, thing.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _fit(self) -> None:
        self.do.setEnabled(any(one.isalnum() for one in self.sentence.toPlainText()))
