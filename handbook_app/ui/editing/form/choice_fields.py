"""Fields in which something known is chosen: one of a list, or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QMenu, QToolButton

from handbook_app.ui.controls import FlowLayout, empty, row
from handbook_app.ui.editing.drawings import show_drawing
from handbook_app.ui.editing.form.field import Field, order_after, place_among_fields
from handbook_app.ui.plain_label import plain_action_text
from handbook_app.ui.reading.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.authoring.choices import Pairs
    from handbook_app.ui.theme import Look

_ALL_SHOWN = 4  # choices, for which no menu is needed


class ChoiceField(Field):
    """One of a few words, or none. A value that is not among them is shown as it is."""

    def __init__(self, look: Look, choices: Pairs, nothing: str = "") -> None:
        super().__init__()
        self.box = ChoiceBox(look)
        self.box.addItem(nothing or self.tr("Not said"), "")
        self._fill(choices)
        self.box.activated.connect(self.flush)
        self.watch(self.box)
        self.setLayout(row(self.box, 1))
        self.setFocusProxy(self.box)

    def value(self) -> str | None:
        return str(self.box.currentData() or "") or None

    def put(self, value: str | None) -> None:
        with QSignalBlocker(self.box):
            at = self.box.findData(value or "")
            if at < 0:
                self.box.addItem(str(value), value)
                at = self.box.count() - 1
            self.box.setCurrentIndex(at)

    def name_it(self, name: str) -> None:
        self.box.setAccessibleName(name)

    def _fill(self, choices: Pairs) -> None:
        for key, name in choices:
            self.box.addItem(name, key)


class PersonBox(ChoiceBox):
    """A box in which a name can also be typed; the arrow keys do not change it by accident."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)

    @property
    def line(self) -> QLineEdit:
        """Where a name is typed."""
        line = self.lineEdit()
        assert line is not None
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
        else:
            super().keyPressEvent(event)


class NameField(Field):
    """Somebody or something of the handbook, by name; what it does not know may be typed."""

    def __init__(self, look: Look, choices: Pairs, hint: str = "") -> None:
        super().__init__()
        self.box = PersonBox(look)
        self._names = dict(choices)
        self._ids = {name.casefold(): key for key, name in reversed(choices)}
        self.box.addItem("", "")
        for key, name in choices:
            self.box.addItem(name, key)
        line = self.box.line
        line.setPlaceholderText(hint or self.tr("Nobody yet"))
        line.textEdited.connect(self.tell_soon)
        self.box.activated.connect(self.flush)
        self.watch(self.box)
        self.watch(line)
        self.setLayout(row(self.box))
        self.setFocusProxy(self.box)

    def value(self) -> str | None:
        """The id of what is named, else the words as they are."""
        typed = self.box.currentText().strip()
        return self._ids.get(typed.casefold(), typed) or None

    def put(self, value: str | None) -> None:
        self.box.setEditText(self._names.get(value or "", value or ""))

    def name_it(self, name: str) -> None:
        self.box.setAccessibleName(name)
        self.box.line.setAccessibleName(name)


class ManyField(Field):
    """Several of a list, in the order in which they were chosen.

    A few choices stand side by side to be switched on; of many only those chosen are shown, and
    a menu offers the rest.
    """

    def __init__(self, look: Look, choices: Pairs) -> None:
        super().__init__()
        self._look, self._choices = look, choices
        self._chosen: tuple[str, ...] = ()
        self._name = ""
        self._first = place_among_fields(self)
        self.flow = FlowLayout(self, look.px(6))
        self.wear()

    def value(self) -> tuple[str, ...]:
        return self._chosen

    def put(self, value: Sequence[str]) -> None:
        self._chosen = tuple(value)
        self.wear()

    def name_it(self, name: str) -> None:
        self._name = name
        self.wear()

    def toggle(self, key: str) -> None:
        """Choose one more, or one less."""
        has = key in self._chosen
        rest = tuple(one for one in self._chosen if one != key)
        self._chosen = rest if has else (*self._chosen, key)
        self.wear()
        self.flush()
        self._focus(key)

    def _focus(self, key: str) -> None:
        buttons = [one for one in self.buttons() if one.property("key") == key]
        (buttons or self.buttons())[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> list[QToolButton]:
        """What can be pressed here, from left to right."""
        widgets = [self.flow.itemAt(at).widget() for at in range(self.flow.count())]  # type: ignore[union-attr]
        return [one for one in widgets if isinstance(one, QToolButton)]

    def wear(self) -> None:
        empty(self.flow)
        names = dict(self._choices)
        shows_all = len(self._choices) <= _ALL_SHOWN
        shown = list(names) if shows_all else []
        shown += [one for one in self._chosen if one not in shown]
        for key in shown:
            self._add(self._make_chip(key, names.get(key, key)))
        if not shows_all:
            self._add(self._make_menu_button(names))
        order_after(self._first, self.buttons())
        self.updateGeometry()

    def _add(self, button: QToolButton) -> None:
        self.flow.addWidget(button)
        self.watch(button)
        button.show()

    def _make_chip(self, key: str, name: str) -> QToolButton:
        chip = _chip(name)
        is_chosen = key in self._chosen
        chip.setCheckable(True)
        chip.setChecked(is_chosen)
        chip.setProperty("key", key)
        said = self.tr("chosen") if is_chosen else self.tr("not chosen")
        chip.setAccessibleName(f"{self._name}: {name}, {said}")
        if is_chosen:
            is_few = len(self._choices) <= _ALL_SHOWN
            name_of_mark = "check" if is_few else "cross"
            show_drawing(chip, self._look, name_of_mark, "accent", 14)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.clicked.connect(lambda: self.toggle(key))
        return chip

    def _make_menu_button(self, names: dict[str, str]) -> QToolButton:
        button = _chip(self.tr("Choose…"))
        button.setAccessibleName(self._name + ": " + self.tr("Choose…"))
        show_drawing(button, self._look, "add", "muted", 14)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for key, name in names.items():
            action = menu.addAction(plain_action_text(name))
            action.setCheckable(True)
            action.setChecked(key in self._chosen)
            action.triggered.connect(lambda _=False, key=key: self.toggle(key))
        button.setMenu(menu)
        return button


def _chip(name: str) -> QToolButton:
    chip = QToolButton()
    chip.setProperty("role", "chip")
    chip.setText(plain_action_text(name))
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return chip
