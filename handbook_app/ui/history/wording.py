"""How versions and their changes are said to people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTime

from handbook_app.ui import wording

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from handbook_app.model.change_of_rule import Change
    from handbook_app.services.history.timeline import Moment
    from handbook_app.storage.versions import Version

_WEIGHTS = {
    True: QT_TRANSLATE_NOOP("History", "Substance"),
    False: QT_TRANSLATE_NOOP("History", "Editorial"),
}
_MARKS = {
    "flexibility": QT_TRANSLATE_NOOP("History", "Flexibility"),
    "limit": QT_TRANSLATE_NOOP("History", "Limit"),
    "option": QT_TRANSLATE_NOOP("History", "Option"),
}
MARKS = tuple(_MARKS)


def weight(version: Version) -> str:
    """Whether it changes the substance or is editorial; empty where nobody said."""
    word = _WEIGHTS.get(version.substance) if version.substance is not None else None
    return _translate(word) if word else ""


def mark_words(marks: Iterable[str]) -> list[str]:
    """What changed in the rules of a version, by word, in the order of its weight."""
    found = set(marks)
    return [_translate(_MARKS[one]) for one in MARKS if one in found]


def day(moment: datetime) -> str:
    """ "12 Mar 2026" in the window's language."""
    form = QCoreApplication.translate("History", "d MMM yyyy")
    return QLocale().toString(QDate(*day_key(moment)), form)


def short_day(moment: datetime) -> str:
    """ "12 Mar" in the window's language."""
    form = QCoreApplication.translate("History", "d MMM")
    return QLocale().toString(QDate(*day_key(moment)), form)


def clock(moment: datetime) -> str:
    """ "14:05" in the window's language."""
    here = _local(moment)
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def when(moment: datetime) -> str:
    """ "12 March 2026, 14:05" in the window's language."""
    return f"{wording.full_date(_local(moment).date())}, {clock(moment)}"


def day_key(moment: datetime) -> tuple[int, int, int]:
    """Year, month and day on this computer's clock."""
    here = _local(moment)
    return here.year, here.month, here.day


def said(change: Change) -> str:
    """A change in the window's language."""
    return wording.in_words(change.sentence)


def one_line(moment: Moment, changes: Iterable[Change] = ()) -> str:
    """What stands below the summary in a list: what changed, or else where.

    Outside the history of one rule it says of which rule or document.
    """
    parts = [
        said(one) if moment.section else f"{_place_of(one)}: {said(one)}"
        for one in changes or moment.changes
    ]
    if moment.moved_from:
        words = QCoreApplication.translate("History", "moved from {path}")
        parts.insert(0, words.replace("{path}", moment.moved_from))
    if not parts:
        parts = [one.path for one in moment.files[:3]]
        if len(moment.files) > len(parts):
            words = QCoreApplication.translate("History", "and {count} more")
            parts.append(words.replace("{count}", f"{len(moment.files) - len(parts):,}"))
    return " · ".join(parts)


def _place_of(change: Change) -> str:
    return change.heading or change.document.rpartition("/")[2]


def _local(moment: datetime) -> datetime:
    try:
        return moment.astimezone()
    except (OverflowError, OSError, ValueError):  # before 1970 on some systems
        return moment


def _translate(text: object) -> str:
    return QCoreApplication.translate("History", str(text))
