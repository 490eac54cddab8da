"""Fields for words, dates and spans of time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from handbook_app.markup.editing.sections import without_edges
from handbook_app.model.period import Period
from handbook_app.ui.controls import column, row
from handbook_app.ui.editing.drawings import ToolButton
from handbook_app.ui.editing.form.calendar import Calendar
from handbook_app.ui.editing.form.field import Field, Paragraph
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.choice_box import ChoiceBox
from handbook_app.ui.wording import full_date

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_LONGEST_WORDS = 20_000  # letters
_OLDEST_SHORT = 1970  # a year of two digits is this one or later


class LineField(Field):
    """One line of words."""

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self.tell_soon)
        self.line.returnPressed.connect(self.flush)
        self.watch(self.line)
        self.setLayout(row(self.line))
        self.setFocusProxy(self.line)

    def value(self) -> str | None:
        return self.line.text().strip() or None

    def put(self, value: str | None) -> None:
        self.line.setText(value or "")

    def name_it(self, name: str) -> None:
        self.line.setAccessibleName(name)


class ParagraphField(Field):
    """A sentence or two."""

    def __init__(self, look: Look, hint: str = "", lines: int = 2) -> None:
        super().__init__()
        self.words = Paragraph(look, lines)
        self.words.setPlaceholderText(hint)
        self._is_showing = False
        self.words.textChanged.connect(self._note)
        self.watch(self.words)
        self.setLayout(row(self.words))
        self.setFocusProxy(self.words)

    def value(self) -> str | None:
        return self.words.said.strip() or None

    def put(self, value: str | None) -> None:
        self._is_showing = True
        self.words.say(value or "")
        self._is_showing = False

    def name_it(self, name: str) -> None:
        self.words.setAccessibleName(name)

    def _note(self) -> None:
        if not self._is_showing:
            self.tell_soon()


class WordsField(ParagraphField):
    """The words of a section as Markdown. What is too long is left to the text beside the form."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, lines=3)

    def value(self) -> str:
        return without_edges(self.words.said)

    def show_value(self, value: str) -> None:
        is_long = len(value) > _LONGEST_WORDS
        hint = self.tr("Too long to be changed here. Change it in the text (Ctrl+2).")
        self.words.setPlaceholderText(hint if is_long else "")
        self.words.setReadOnly(is_long)
        super().show_value("" if is_long else value)

    def put(self, value: str | None) -> None:
        """The cursor stays: a code block that was begun comes back with its end."""
        cursor = self.words.textCursor()
        at = cursor.position()
        super().put(value)
        cursor.setPosition(min(at, len(self.words.document().toRawText())))
        self.words.setTextCursor(cursor)


class DateField(Field):
    """A day, typed as people write it or chosen on a calendar; it may stay empty."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day: date | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("No date"))
        self.line.textEdited.connect(self.tell_soon)
        self.line.returnPressed.connect(self.flush)
        self.watch(self.line)
        self.button = ToolButton(look, "calendar", self.tr("Choose a day"))
        self.button.clicked.connect(self.open_calendar)
        self.wrong = PlainLabel("", "field_wrong")
        self.wrong.hide()
        line = row(self.line, self.button, spacing=look.px(4))
        line.setStretch(0, 1)
        rows = column(spacing=look.px(2))
        rows.addLayout(line)
        rows.addWidget(self.wrong)
        self.setLayout(rows)
        self.setFocusProxy(self.line)
        self._popup: Calendar | None = None

    def value(self) -> str | None:
        """As it is written in a document: 2026-03-31."""
        return self._day.isoformat() if self._day else None

    def put(self, value: str | None) -> None:
        self._day = date.fromisoformat(value) if value else None
        self.line.setText(full_date(self._day))
        self._say_wrong(is_wrong=False)

    def flush(self) -> None:
        """Take what is typed for a day; what is none stays, and is said to be none."""
        typed = self.line.text().strip()
        found = read_day(typed)
        self._say_wrong(is_wrong=bool(typed) and found is None)
        if found is not None or not typed:
            self._day = found
            if not self.line.hasFocus():
                self.line.setText(full_date(found))
        super().flush()

    def name_it(self, name: str) -> None:
        self.line.setAccessibleName(name)
        self.button.setAccessibleName(name + ": " + self.tr("Choose a day"))

    def open_calendar(self) -> None:
        """Let a day be chosen below the field."""
        self._popup = Calendar(self._look, self._day, self)
        self._popup.day_chosen.connect(self._choose)
        self._popup.open_below(self.line)

    def _choose(self, day: date | None) -> None:
        self.line.setText(full_date(day))
        self.flush()
        self.line.setFocus()

    def _say_wrong(self, *, is_wrong: bool) -> None:
        self.wrong.setText(self.tr("This is no day of the calendar. Write it like 2026-03-31."))
        self.wrong.setVisible(is_wrong)
        self.line.setProperty("isWrong", is_wrong)
        self.line.style().polish(self.line)


def read_day(typed: str) -> date | None:
    """A day as people type it: 2026-03-31, or in the long or short form of their language."""
    locale = QLocale()
    long = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd, ", "")
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    for form in ("yyyy-MM-dd", long, short, short.replace("yyyy", "yy"), "d.M.yyyy"):
        found = locale.toDate(typed, form)
        if "yyyy" not in form and found.isValid() and found.year() < _OLDEST_SHORT:
            found = found.addYears(100)
        if found.isValid() and found.year() > 1000:
            return date(found.year(), found.month(), found.day())
    return None


_UNITS = ("days", "weeks", "months", "years")


class PeriodField(Field):
    """How often: a number and a unit; nothing is a number of 0."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.number = QSpinBox()
        self.number.setRange(0, 999)
        self.number.setSpecialValueText(self.tr("Never"))
        # The padding of the style sheet does not reach the line in it.
        self.number.lineEdit().setTextMargins(look.px(6), 0, look.px(6), 0)
        self.unit = ChoiceBox(look)
        words = (self.tr("days"), self.tr("weeks"), self.tr("months"), self.tr("years"))
        for unit, said in zip(_UNITS, words, strict=True):
            self.unit.addItem(said, unit)
        self.unit.setCurrentIndex(2)
        self.number.valueChanged.connect(self.tell_soon)
        self.unit.activated.connect(self.tell_soon)
        for part in (self.number, self.number.findChild(QLineEdit), self.unit):
            assert isinstance(part, QWidget)
            self.watch(part)
        line: QHBoxLayout = row(self.number, self.unit, 1, spacing=look.px(6))
        self.setLayout(line)
        self.setFocusProxy(self.number)

    def value(self) -> str | None:
        """As it is written in a document: "6 months"."""
        number, unit = self.number.value(), str(self.unit.currentData())
        return f"{number} {unit if number != 1 else unit[:-1]}" if number else None

    def put(self, value: str | None) -> None:
        number, unit = _in_units(value)
        for widget in (self.number, self.unit):
            widget.blockSignals(True)
        self.number.setValue(number)
        if number:
            self.unit.setCurrentIndex(_UNITS.index(unit))
        for widget in (self.number, self.unit):
            widget.blockSignals(False)

    def show_value(self, value: Period | None) -> None:
        """Show a ``Period``; nothing happens while the field says the same in other words."""
        said = self.value()
        is_same = Period.parse(said) == value if said and value else not said and not value
        super().show_value(said if is_same else str(value) if value else None)

    def name_it(self, name: str) -> None:
        self.number.setAccessibleName(name)
        self.unit.setAccessibleName(name + ": " + self.tr("unit"))


def _in_units(value: str | None) -> tuple[int, str]:
    if not value:
        return 0, "months"
    count, unit = value.split()
    return int(count), unit if unit.endswith("s") else unit + "s"
