"""The chips under the field: what can be narrowed down, and what is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from handbook_app.ui import wording
from handbook_app.ui.controls import FlowLayout
from handbook_app.ui.plain_label import plain_action_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from handbook_app.ui.look_up.query_filters import Filter
    from handbook_app.ui.theme import Look

Choices = list[tuple[str, str]]
_WORDS = {
    "is": ("black", "gray", "untagged"),
    "kind": ("policy", "procedure", "standard"),
    "status": ("in-force", "draft", "retired"),
}


class FilterChip(QToolButton):
    """One filter: offers its choices, or shows the choice made and takes it away."""

    chosen = Signal(str, str)
    removed = Signal(str, str)

    def __init__(self, look: Look, name: str, label: str, choices: Choices) -> None:
        super().__init__()
        self._look, self._name, self._label, self._choices = look, name, label, choices
        self._value = ""
        self.setProperty("role", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self._press)
        self.wear()

    def offer(self, choices: Choices) -> None:
        """Offer other choices; with none the chip is hidden unless it is set."""
        self._choices = choices
        self.setVisible(bool(choices) or bool(self._value))

    def show_value(self, value: str) -> None:
        """Show the choice made; empty: none."""
        self._value = value
        self.setVisible(bool(self._choices) or bool(value))
        self.wear()

    def menu_of_choices(self) -> QMenu:
        """The choices as a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, words in self._choices:
            action = menu.addAction(self._shape(value), plain_action_text(words))
            action.triggered.connect(lambda _=False, to=value: self.chosen.emit(self._name, to))
        return menu

    def _press(self) -> None:
        if self._value:
            self.removed.emit(self._name, self._value)
        else:
            self.menu_of_choices().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def wear(self) -> None:
        words = dict(self._choices).get(self._value, wording.word_for(self._value))
        self.setText(plain_action_text(words if self._value else self._label))
        self.setProperty("isSet", bool(self._value))
        self.style().unpolish(self)
        self.style().polish(self)
        self.setIcon(
            self._look.icon(*(("cross", "accent", 14) if self._value else ("down", "muted", 14)))
        )
        self.setIconSize(QSize(self._look.px(14), self._look.px(14)))
        said = (
            self.tr("Filter {name}: {value}. Press to remove it.")
            if self._value
            else self.tr("Filter by {name}")
        )
        said = said.replace("{name}", self._label).replace("{value}", words)
        self.setAccessibleName(said)

    def _shape(self, value: str) -> QIcon:
        if self._name == "is":
            return self._look.icon(wording.shape_of(value), "ink", 16)
        return QIcon()


class FilterBar(QWidget):
    """All chips. What is set comes from the words in the field; nothing is kept here."""

    chosen = Signal(str, str)
    removed = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._flow = FlowLayout(self, spacing=look.px(6))
        words = wording.word_for
        self._chips = {
            name: self._add(name, label, [(one, words(one)) for one in values])
            for name, label, values in (
                ("is", self.tr("May I bend it?"), _WORDS["is"]),
                ("kind", self.tr("Kind"), _WORDS["kind"]),
                ("touchpoint", self.tr("Touchpoint"), ()),
                ("lang", self.tr("Language"), ()),
                ("status", self.tr("Status"), _WORDS["status"]),
                ("owner", self.tr("Owner"), ()),
            )
        }

    def chip(self, name: str) -> FilterChip:
        """The chip of a filter."""
        return self._chips[name]

    def offer(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        """What the handbook has to choose from."""
        self._chips[name].offer(list(choices))

    def offer_words(self, name: str, values: Collection[str]) -> None:
        """Those words of the schema that occur in the handbook, in the schema's order."""
        self.offer(name, [(one, wording.word_for(one)) for one in _WORDS[name] if one in values])

    def show_filters(self, filters: Iterable[Filter]) -> None:
        """Show what is set; a filter that has no chip yet gets one."""
        wanted = dict(filters)
        for name in wanted:
            if name not in self._chips:
                self._chips[name] = self._add(name, name, [])
        for name, chip in self._chips.items():
            chip.show_value(wanted.get(name, ""))

    def _add(self, name: str, label: str, choices: Choices) -> FilterChip:
        chip = FilterChip(self._look, name, label, choices)
        chip.setVisible(bool(choices))
        chip.chosen.connect(self.chosen)
        chip.removed.connect(self.removed)
        self._flow.addWidget(chip)
        return chip
