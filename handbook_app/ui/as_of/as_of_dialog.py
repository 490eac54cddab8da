"""Asks which day's handbook is wanted: a day, an edition or a version."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from handbook_app.model.errors import CannotDo
from handbook_app.ui.as_of.words import moment_words
from handbook_app.ui.controls import column, row
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.editing.form.calendar import Days
from handbook_app.ui.editing.form.text_fields import read_day
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.wording import full_date, in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handbook_app.storage.versions import Edition, Version
    from handbook_app.ui.theme import Look

_WANTED = Qt.ItemDataRole.UserRole
_LONGEST = 70
_DAY = len("2025-03-03")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown: a day, an edition by its name and title, or a version by its id."""

    name: str
    day: date | None = None
    edition: str = ""

    @classmethod
    def of_day(cls, day: date) -> Wanted:
        """The handbook as it was at the end of a day."""
        return cls(day.isoformat(), day)

    @classmethod
    def named(cls, name: str, edition: str = "") -> Wanted:
        """The day that is written so, else the version or edition of this name."""
        try:
            return (
                cls.of_day(date.fromisoformat(name))
                if len(name) == _DAY
                else cls(name, None, edition)
            )
        except ValueError:
            return cls(name, None, edition)


class AsOfDialog(EditingDialog):
    """A day to type or to find on the calendar, and beside it what people often want.

    ``looked_at`` carries what is chosen now, to be answered with ``show_version`` or
    ``show_problem``; ``wanted`` what shall be shown.
    """

    looked_at = Signal(object)
    wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        editions: Sequence[Edition],
        versions: Sequence[Version],
        parent: QWidget | None,
        today: date | None = None,
    ) -> None:
        super().__init__(look, parent, self._title(), self._do_words(), 720)
        self._today = today or date.today()
        self._wanted = Wanted.of_day(self._today - timedelta(days=1))
        self.field = QLineEdit()
        self.days = Days(look)
        self.days.setMaximumDate(_qt(self._today))
        self.choices = QListWidget()
        self.choices.setProperty("role", "plain")
        self.choices.setAccessibleName(self.tr("Days, editions and versions"))
        self.choices.setMinimumHeight(look.px(200))
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._answer = PlainLabel("", "field_hint")
        self._answer.setMinimumHeight(look.px(36))
        self._fill(editions, versions)
        self._lay_out()
        self._connect()
        self.do.setEnabled(False)

    def _title(self) -> str:
        return self.tr("The handbook as of a day")

    def _do_words(self) -> str:
        return self.tr("Show it")

    def _day_words(self) -> str:
        return self.tr("The day, such as that on which the customer bought")

    def open(self) -> None:
        """Show it, the day before today chosen."""
        super().open()
        self.field.setFocus()
        self._take_day(self._wanted.day or self._today)
        self.field.selectAll()

    def show_version(self, version: Version, is_newest: bool) -> None:
        """Say which version answers to what is chosen."""
        said = told(self.tr("Saved {when} by {person}: {summary}"), version)
        if is_newest:
            said += "\n" + self.tr("Nothing was saved since: it is what holds today.")
        self.say(said, is_possible=True)

    def say(self, words: str, *, is_possible: bool) -> None:
        """Say something of what is chosen, and whether it can be had."""
        self._answer.setText(words)
        self.do.setEnabled(is_possible)

    def show_problem(self, error: Exception) -> None:
        """Say why nothing answers to what is chosen."""
        said = error.sentence if isinstance(error, CannotDo) else str(error)
        self.say(in_words(said), is_possible=False)

    def accept(self) -> None:
        """Show what is chosen."""
        self.wanted.emit(self._wanted)
        super().accept()

    def _lay_out(self) -> None:
        px = self._look.px
        name = PlainLabel(self._day_words(), "field_name")
        name.setBuddy(self.field)
        self.field.setAccessibleName(name.text())
        left = column(name, self.field, self.days, spacing=px(6))
        often = PlainLabel(self.tr("Or one of these"), "field_name")
        often.setBuddy(self.choices)
        right = column(often, self.choices, spacing=px(6))
        sides = row(spacing=px(20))
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        self.rows.addLayout(sides, 1)
        self.rows.addWidget(self._answer)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._take_typed)
        self.days.selectionChanged.connect(lambda: self._take_day(_day(self.days.selectedDate())))
        self.days.activated.connect(lambda _: self._do_by_key())
        self.choices.currentItemChanged.connect(self._take_item)
        self.choices.itemActivated.connect(lambda _: self._do_by_key())

    def _fill(self, editions: Sequence[Edition], versions: Sequence[Version]) -> None:
        for words, wanted in self._usual_days():
            self._add(f"{words}  ·  {full_date(wanted.day)}", wanted)
        if editions:
            self._add_heading(self.tr("Editions"))
        for one in editions:
            day = one.when.astimezone().date()
            wanted = Wanted(one.version, day, one.title)
            self._add(f"{one.title}  ·  {full_date(day)}", wanted)
        if versions:
            self._add_heading(self.tr("Latest versions"))
        for version in versions:
            said = f"{moment_words(version)}  ·  {version.summary[:_LONGEST]}"
            self._add(said, Wanted(version.id))

    def _usual_days(self) -> Iterator[tuple[str, Wanted]]:
        today = _qt(self._today)
        for words, day in (
            (self.tr("Yesterday"), today.addDays(-1)),
            (self.tr("A week ago"), today.addDays(-7)),
            (self.tr("A month ago"), today.addMonths(-1)),
            (self.tr("Three months ago"), today.addMonths(-3)),
            (self.tr("A year ago"), today.addYears(-1)),
            (self.tr("Start of this year"), QDate(today.year(), 1, 1)),
        ):
            yield words, Wanted.of_day(_day(day))

    def _add(self, words: str, wanted: Wanted) -> None:
        item = QListWidgetItem(words)
        item.setData(_WANTED, wanted)
        self.choices.addItem(item)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._look.font("meta", bold=True))
        self.choices.addItem(item)

    def _take_typed(self, text: str) -> None:
        day = read_day(text.strip())
        if day is None:
            said = self.tr("This is no day of the calendar. Write it like 2026-03-31.")
            self.say(said, is_possible=False)
        elif day > self._today:
            self.say(self.tr("That day has not come yet."), is_possible=False)
        else:
            self._show_on_calendar(day)
            self._look_at(Wanted.of_day(day))

    def _take_day(self, day: date) -> None:
        self.field.setText(full_date(day))
        self._show_on_calendar(day)
        self._look_at(Wanted.of_day(day))

    def _take_item(self, item: QListWidgetItem | None) -> None:
        wanted = item.data(_WANTED) if item else None
        if not isinstance(wanted, Wanted):
            return
        self.field.setText(full_date(wanted.day))
        if wanted.day:
            self._show_on_calendar(wanted.day)
        self._look_at(wanted)

    def _show_on_calendar(self, day: date) -> None:
        with QSignalBlocker(self.days):
            self.days.setSelectedDate(_qt(day))

    def _look_at(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.do.setEnabled(False)
        self.looked_at.emit(wanted)


def told(template: str, version: Version) -> str:
    """A sentence about a version: when, by whom, and what its summary says."""
    for name, value in (
        ("when", moment_words(version)), ("person", version.who), ("summary", version.summary)
    ):  # fmt: skip
        template = template.replace(f"{{{name}}}", value)
    return template


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
