"""The fields in which questions are answered; each knows the values its answer gives a rule."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from handbook_app.ui.controls import FaceButton, FlowLayout, column, typed_in
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.worksheet.columns import texts_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.markup.yaml_text import Path, Tree
    from handbook_app.services.authoring.choices import Pairs
    from handbook_app.ui.theme import Look
    from handbook_app.ui.worksheet.sheet import Values

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PARTS = ("when", "offer", "limit", "who")
_LEAST_OPTIONS = 3


class Answer(QWidget):
    """``done`` says that the answer is given and the next question is wanted."""

    done = Signal()

    def values(self) -> Values:
        """What the answer gives the rule; nothing where it says what the rule says already."""
        raise NotImplementedError


class ChoiceAnswer(Answer):
    """One or several of a list, each with its number: its key. ``other``, where it ``is_free``,
    takes one that the list does not have."""

    def __init__(
        self, look: Look, path: Path, facts: Tree | None, choices: Pairs, *,
        is_many: bool, is_free: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self._path, self._is_many = path, is_many
        self._before = texts_in(facts, path)
        if is_many:
            choices = (*choices, *((one, one) for one in self._before if one not in dict(choices)))
        self.buttons: list[FaceButton] = []
        self._keys = [key for key, _ in choices]
        flow = FlowLayout(spacing=look.px(8))
        for number, (key, name) in enumerate(choices, 1):
            button = FaceButton(f"{number}  {name}" if number <= 9 else name)
            button.setAccessibleName(name)
            button.setChecked(key in self._before)
            button.setAutoExclusive(False)
            button.clicked.connect(lambda _=False, at=number - 1: self._pressed(at))
            flow.addWidget(button)
            self.buttons.append(button)
        self.setLayout(column())
        self.layout().addLayout(flow)  # type: ignore[union-attr]
        self.other = AnswerLine() if is_free else None
        if self.other is not None:
            self.other.setPlaceholderText(self.tr("Another one, if none of these fits"))
            self.other.setAccessibleName(self.other.placeholderText())
            self.other.done.connect(self.done)
            self.layout().addWidget(self.other)  # type: ignore[union-attr]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chosen = next((one for one in self.buttons if one.isChecked()), None)
        first = chosen or next(iter(self.buttons), self.other)
        if first is not None:
            self.setFocusProxy(first)

    def values(self) -> Values:
        shown = zip(self._keys, self.buttons, strict=True)
        chosen = [key for key, button in shown if button.isChecked()]
        typed = self.other.text().strip() if self.other else ""
        if typed and typed not in chosen:
            chosen.append(typed)
        if sorted(chosen) == sorted(one for one in self._before if one in self._keys):
            return {}
        value: list[Tree] = [*chosen]
        return {self._path: (value or None) if self._is_many else next(iter(chosen), None)}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers choose, arrows go from one to the next, Enter goes on."""
        at = event.key() - Qt.Key.Key_1
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if 0 <= at < min(len(self.buttons), 9):
            self.buttons[at].click()
        elif event.key() in step:
            self._go(step[Qt.Key(event.key())])
        elif event.key() in _ENTER:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        has = [at for at, one in enumerate(self.buttons) if one.hasFocus()]
        if has:
            self.buttons[(has[0] + step) % len(self.buttons)].setFocus()

    def _pressed(self, at: int) -> None:
        """One of a few words is an answer as soon as it is chosen."""
        if self._is_many:
            return
        for other, button in enumerate(self.buttons):
            button.setChecked(other == at)
        self.done.emit()


class TextAnswer(Answer):
    """A sentence or two, or one text a line; some can be chosen ready made."""

    def __init__(
        self, look: Look, path: Path, facts: Tree | None, *, is_lines: bool,
        ready: Iterable[str] = (),
    ) -> None:  # fmt: skip
        super().__init__()
        self._path, self._is_lines = path, is_lines
        self._before = "\n".join(texts_in(facts, path))
        self.words = AnswerWords(self._before)
        self.words.setMinimumHeight(look.px(110))
        self.words.done.connect(self.done)
        rows = column(spacing=look.px(8))
        flow = FlowLayout(spacing=look.px(6))
        for text in ready:
            button = FaceButton(text)
            button.setChecked(text in self._before.split("\n"))
            button.clicked.connect(lambda _=False, text=text: self._toggle(text))
            flow.addWidget(button)
        rows.addLayout(flow)
        rows.addWidget(self.words)
        said = self.tr("Enter goes on, Shift+Enter begins another line.")
        rows.addWidget(PlainLabel(said, "where"))
        self.setLayout(rows)
        self.setFocusProxy(self.words)

    def values(self) -> Values:
        said = typed_in(self.words).strip()
        lines: list[Tree] = [one.strip() for one in said.split("\n") if one.strip()]
        if said == self._before.strip():
            return {}
        value: Tree | None = lines if self._is_lines else said
        return {self._path: value or None}

    def _toggle(self, text: str) -> None:
        lines = [one for one in typed_in(self.words).split("\n") if one.strip()]
        lines = [one for one in lines if one != text] if text in lines else [*lines, text]
        self.words.setPlainText("\n".join(lines))


class AnswerWords(QPlainTextEdit):
    """Enter is the end of an answer."""

    done = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def sizeHint(self) -> QSize:
        """No higher than it has to be, so that all of a question fits a small window."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class AnswerLine(QLineEdit):
    """Enter is the end of an answer, and nothing else: what gets the keys next is not pressed."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class LinesAnswer(Answer):
    """Short fields below each other, by name; an answer's values are made by those who know."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[tuple, AnswerLine] = {}
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self.grid)

    def add_field(self, key: tuple, name: str, text: str, line: int, at: int) -> AnswerLine:
        """A field with its words; Enter in it is the end of the answer."""
        field = AnswerLine(text)
        field.setAccessibleName(name)
        field.setCursorPosition(0)
        field.done.connect(self.done)
        self.fields[key] = field
        self.grid.addWidget(field, line, at)
        return field


class OptionsAnswer(LinesAnswer):
    """Situations with what may be offered, up to which limit and by whom; Tab goes on."""

    def __init__(self, look: Look, facts: Tree | None) -> None:
        super().__init__()
        self.grid.setSpacing(look.px(6))
        found = facts.get("options") if isinstance(facts, dict) else None
        self._before = [one for one in found if isinstance(one, dict)] if (
            isinstance(found, list)) else []  # fmt: skip
        names = (
            self.tr("In this situation"), self.tr("this may be offered"),
            self.tr("up to this limit"), self.tr("by this role"),
        )  # fmt: skip
        for at, name in enumerate(names):
            self.grid.addWidget(PlainLabel(name, "where"), 0, at)
        for line in range(max(len(self._before) + 1, _LEAST_OPTIONS)):
            for at, part in enumerate(_PARTS):
                old = self._before[line].get(part, "") if line < len(self._before) else ""
                name = f"{line + 1}: {names[at]}"
                self.add_field(
                    (line, part), name, old if isinstance(old, str) else "", line + 1, at
                )
        self.setFocusProxy(self.fields[0, "when"])

    def values(self) -> Values:
        lines = len(self.fields) // len(_PARTS)
        options: list[Tree] = []
        for line in range(lines):
            other = self._before[line] if line < len(self._before) else {}
            kept = {key: value for key, value in other.items() if key not in _PARTS}
            said = {part: self.fields[line, part].text().strip() for part in _PARTS}
            option: dict[str, Tree] = {key: text for key, text in said.items() if text}
            if option:
                options.append({**option, **kept})
        return {} if options == self._before else {("options",): options or None}


class OriginAnswer(LinesAnswer):
    """When a rule was born, by whom, why, and where that is recorded."""

    def __init__(self, look: Look, facts: Tree | None) -> None:
        super().__init__()
        self.grid.setSpacing(look.px(8))
        self._before: dict[str, str] = {}
        names = {
            "cause": self.tr("Why: what happened?"),
            "date": self.tr("When? (a day such as 2019-03-02)"),
            "by": self.tr("Who began it?"),
            "source": self.tr("Where is that recorded?"),
        }
        for line, (part, name) in enumerate(names.items()):
            self._before[part] = "".join(texts_in(facts, ("origin", part))[:1])
            self.grid.addWidget(PlainLabel(name, "where"), 2 * line, 0)
            self.add_field((part,), name, self._before[part], 2 * line + 1, 0)
        self.setFocusProxy(self.fields[("cause",)])

    def values(self) -> Values:
        said = {part: self.fields[part,].text().strip() for part in self._before}
        return {
            ("origin", part): text or None
            for part, text in said.items()
            if text != self._before[part]
        }

    @property
    def wrong_day(self) -> str:
        """What was written for a day and is none."""
        return day if (day := self.fields["date",].text().strip()) and not is_day(day) else ""


def is_day(text: str) -> bool:
    """Whether this is a day as the handbook writes them."""
    try:
        return len(text) == len("2026-03-31") and bool(date.fromisoformat(text))
    except ValueError:
        return False
