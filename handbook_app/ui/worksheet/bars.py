"""The lines around the table: what is shown, what can be done to what is ticked, what is meant."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from handbook_app.model.gaps import Gap
from handbook_app.services.worksheet.rows import ALL, RULES, SECTIONS, SheetWish
from handbook_app.ui import wording
from handbook_app.ui.controls import FaceButton, FlowLayout, IconButton, row
from handbook_app.ui.health.words import name_of
from handbook_app.ui.look_up.filter_bar import FilterChip
from handbook_app.ui.plain_label import PlainLabel, plain_action_text, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.services.authoring.choices import Choices
    from handbook_app.services.worksheet.rows import Place
    from handbook_app.ui.theme import Look

_TYPING_MS = 150
ASKED = "asked"


class WishBar(QWidget):
    """``wish_changed`` says that other rows are wanted; ``table_asked`` wants the table itself."""

    wish_changed = Signal()
    table_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._values: dict[str, str] = {}
        self._which = RULES
        flow = FlowLayout(self, spacing=look.px(6))
        self.field = FindField()
        self.field.setPlaceholderText(self.tr("Find by heading, document or owner"))
        self.field.setAccessibleName(self.tr("Find rules in the worksheet"))
        self.field.setMinimumWidth(look.px(230))
        self.field.down_pressed.connect(self.table_asked)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.wish_changed)
        self.field.textChanged.connect(lambda _: self._typing.start())
        flow.addWidget(self.field)
        self.faces: dict[str, FaceButton] = {}
        for name, words in (
            (RULES, self.tr("Rules")),
            (SECTIONS, self.tr("Not yet a rule")),
            (ALL, self.tr("Both")),
        ):
            face = FaceButton(words)
            face.setAutoExclusive(True)
            face.clicked.connect(partial(self.show_which, name))
            self.faces[name] = face
            flow.addWidget(face)
        self.faces[RULES].setChecked(True)
        self.chips = {name: self._add_chip(name, label) for name, label in (
            ("flexibility", self.tr("May it bend?")), ("gap", self.tr("Gap")),
            ("kind", self.tr("Kind")), ("touchpoint", self.tr("Touchpoint")),
            ("owner", self.tr("Owner")), ("status", self.tr("Status")),
            (ASKED, self.tr("To ask")),
        )}  # fmt: skip
        for chip in self.chips.values():  # before they are shown, else they are windows
            flow.addWidget(chip)
        self._offer("flexibility", _words("black", "gray", "untagged"))
        self._offer("gap", [(str(gap), name_of(gap)) for gap in Gap])
        self._offer("kind", _words("policy", "procedure", "standard"))
        self._offer("status", _words("in-force", "draft", "retired"))

    def offer(self, choices: Choices, *, has_asked: bool) -> None:
        """What this handbook has to choose from."""
        self._offer("touchpoint", choices.touchpoints)
        self._offer("owner", choices.owners)
        said = self.tr("Somebody is to be asked")
        self._offer(ASKED, [("yes", said)] if has_asked else [])

    def wish(self, asked: Iterable[Place]) -> SheetWish:
        """What is wanted."""
        values = {key: value for key, value in self._values.items() if key != ASKED}
        only_asked = frozenset(asked) if ASKED in self._values else None
        return SheetWish(self._which, words=self.field.text(), asked=only_asked, **values)

    def show_which(self, which: str) -> None:
        """Show rules, sections that are none yet, or both."""
        self._which = which
        self.faces[which].setChecked(True)
        self.wish_changed.emit()

    def choose(self, name: str, value: str) -> None:
        """Set one of the filters; an empty value takes it away."""
        self._values.pop(name, None)
        if value:
            self._values[name] = value
        self.chips[name].show_value(value)
        self.wish_changed.emit()

    def _add_chip(self, name: str, label: str) -> FilterChip:
        chip = FilterChip(self._look, name, label, [])
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.chosen.connect(self.choose)
        chip.removed.connect(lambda name, _: self.choose(name, ""))
        return chip

    def _offer(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        self.chips[name].offer(list(choices))


class FindField(QLineEdit):
    """Where words are typed; the arrow down leads into the table."""

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class DoBar(QWidget):
    """What can be done to the rule with the cursor, or to all that are ticked."""

    bends_asked = Signal(str)
    rule_asked = Signal()
    set_asked = Signal(str)
    walk_asked = Signal()
    resume_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("worksheetDo")
        flow = FlowLayout(self, spacing=look.px(6))
        self.count = PlainLabel("", "where", wraps=False)
        self.count.setMinimumHeight(look.px(30))
        flow.addWidget(self.count)
        for value, words, key in (
            ("black", wording.word_for("black"), "B"),
            ("gray", wording.word_for("gray"), "G"),
            ("", self.tr("Undecided"), "U"),
        ):
            shape = wording.shape_of(value)
            flow.addWidget(self._button(look, shape, words, key, partial(self._bend, value)))
        make = self._button(look, "check", self.tr("Make it a rule"), "R", self.rule_asked.emit)
        self.make = make
        flow.addWidget(make)
        flow.addWidget(self._menu(look))
        walk = self._button(look, "why", self.tr("One by one"), "O", self.walk_asked.emit)
        flow.addWidget(walk)
        self.resume = IconButton(look, "forward", "", shows_words=True, colour="accent", size=16)
        self.resume.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resume.clicked.connect(lambda _=False: self.resume_asked.emit())
        flow.addWidget(self.resume)
        self.resume.hide()

    def show_count(self, ticked: int, shown: int) -> None:
        """How many are ticked, of how many."""
        if ticked:
            said = self.tr("%n selected", "", ticked)
            self.make.say(self.tr("Make them rules"))
        else:
            said = self.tr("%n shown", "", shown)
            self.make.say(self.tr("Make it a rule"))
        self.count.setText(said)

    def show_walk(self, at: int, count: int) -> None:
        """Offer to go on with the questions where they were left."""
        said = self.tr("Go on at {number} of {count}")
        said = said.replace("{number}", f"{at + 1:,}").replace("{count}", f"{count:,}")
        self.resume.say(said)
        self.resume.setVisible(bool(count))

    def _bend(self, value: str) -> None:
        self.bends_asked.emit(value)

    def _button(self, look: Look, icon: str, words: str, key: str, do: object) -> IconButton:
        button = IconButton(look, icon, words, shows_words=True, size=16)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = self.tr("Key {key}").replace("{key}", key)
        button.setToolTip(plain_tool_tip(said))
        button.clicked.connect(lambda _=False: do())  # type: ignore[operator]
        return button

    def _menu(self, look: Look) -> QToolButton:
        button = IconButton(look, "write", self.tr("Set …"), shows_words=True, size=16)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for name, words in (
            ("owner", self.tr("Owner")), ("touchpoints", self.tr("Touchpoints")),
            ("bounds", self.tr("Grounds or limits")), ("purpose", self.tr("Purpose")),
            ("values", self.tr("Values")), ("spirit", self.tr("Spirit")),
            ("holds", self.tr("Whether the reason holds")),
        ):  # fmt: skip
            action = menu.addAction(plain_action_text(words))
            action.triggered.connect(lambda _=False, name=name: self.set_asked.emit(name))
        button.setMenu(menu)
        return button


class SittingBar(QFrame):
    """What is meant and not saved; hidden while that is nothing."""

    undo_asked = Signal()
    redo_asked = Signal()
    save_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "part_bar")
        self.words = PlainLabel("", "notice_text")
        self.undo = IconButton(look, "back", self.tr("Undo"), shows_words=True, size=16)
        self.redo = IconButton(look, "forward", self.tr("Redo"), shows_words=True, size=16)
        self.save = QPushButton(self.tr("Save the sitting…"))
        self.save.setProperty("role", "primary")
        for button, asked in (
            (self.undo, self.undo_asked), (self.redo, self.redo_asked),
            (self.save, self.save_asked),
        ):  # fmt: skip
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, asked=asked: asked.emit())
        line = row(self.words, self.undo, self.redo, self.save)
        line.setStretch(0, 1)
        line.setContentsMargins(look.px(24), look.px(6), look.px(24), look.px(6))
        self.setLayout(line)
        self.hide()

    def show_meant(self, rules: int, *, can_undo: bool, can_redo: bool, is_busy: bool) -> None:
        """How many rules would change, and whether there is a way back and forth."""
        said = self.tr("%n rule(s) changed, not saved yet", "", rules)
        self.words.setText(self.tr("Saving …") if is_busy else said if rules else "")
        self.undo.setEnabled(can_undo and not is_busy)
        self.redo.setEnabled(can_redo and not is_busy)
        self.save.setEnabled(bool(rules) and not is_busy)
        self.setVisible(bool(rules) or can_redo)


def _words(*values: str) -> list[tuple[str, str]]:
    return [(value, wording.word_for(value)) for value in values]
