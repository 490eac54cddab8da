"""What a timeline is narrowed to: words, a person, changes of substance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from handbook_app.services.history.pages import Sought
from handbook_app.ui.controls import FlowLayout, column
from handbook_app.ui.look_up.filter_bar import FilterChip
from handbook_app.ui.plain_label import plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.ui.theme import Look

_TYPED_MS = 250


class SeekBar(QWidget):
    """``sought_changed`` carries what is sought now."""

    sought_changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._who = ""
        self._people: list[str] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find versions by words"))
        self.field.setAccessibleName(self.tr("Find versions by words"))
        self.field.setClearButtonEnabled(True)
        self.person = FilterChip(look, "who", self.tr("Person"), [])
        self.substance = QToolButton()
        self.substance.setProperty("role", "chip")
        self.substance.setCheckable(True)
        self.substance.setText(self.tr("◆ Substance only"))
        self.substance.setAccessibleName(self.tr("Substance only"))
        tip = self.tr("Without the versions that changed wording only")
        self.substance.setToolTip(plain_tool_tip(tip))
        self.substance.setCursor(Qt.CursorShape.PointingHandCursor)
        chips = QWidget()
        flow = FlowLayout(chips, look.px(6))
        for chip in (self.substance, self.person):
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            flow.addWidget(chip)
        rows = column(self.field, chips, spacing=look.px(8))
        rows.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(8))
        self.setLayout(rows)
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(self._tell)
        self.field.textChanged.connect(lambda: self._typed.start())
        self.substance.toggled.connect(self._toggle)
        self.person.chosen.connect(lambda _, who: self._choose(who))
        self.person.removed.connect(lambda *_: self._choose(""))
        self.person.offer([])

    @property
    def sought(self) -> Sought:
        """What is sought."""
        return Sought(self.field.text(), self._who, self.substance.isChecked())

    def offer_people(self, people: Iterable[str]) -> None:
        """The people who made the versions seen so far."""
        found = sorted(people, key=str.casefold)
        if found == self._people:
            return
        self._people = found
        self.person.offer([(one, one) for one in found] if len(found) > 1 or self._who else [])

    def clear(self) -> None:
        """Seek everything again, without telling."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.substance.blockSignals(True)
        self.substance.setChecked(False)
        self.substance.blockSignals(False)
        self._who = ""
        self.person.show_value("")
        self._show_substance()

    def _toggle(self) -> None:
        self._show_substance()
        self._tell()

    def _show_substance(self) -> None:
        self.substance.setProperty("isSet", self.substance.isChecked())
        self.substance.style().unpolish(self.substance)
        self.substance.style().polish(self.substance)

    def _choose(self, who: str) -> None:
        self._who = who
        self.person.show_value(who)
        self._tell()

    def _tell(self) -> None:
        self._typed.stop()
        self.sought_changed.emit(self.sought)
