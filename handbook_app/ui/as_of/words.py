"""How it is said that a handbook of the past is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from handbook_app.ui.wording import full_date

if TYPE_CHECKING:
    from handbook_app.storage.versions import Version
    from handbook_app.tasks.services import Past

_EDITION = QT_TRANSLATE_NOOP("AsOf", "Edition {name}, as published on {day}")
_DAY = QT_TRANSLATE_NOOP("AsOf", "As it was on {day}")
_VERSION = QT_TRANSLATE_NOOP("AsOf", "As it was in the version of {day}")
_NOT_TODAY = QT_TRANSLATE_NOOP("AsOf", "{then} — not today's rules")
_NEWEST = QT_TRANSLATE_NOOP("AsOf", "{then} — nothing was saved since")
_BY = QT_TRANSLATE_NOOP("AsOf", "Version of {moment} by {person}: {summary}")


def as_it_was(past: Past) -> str:
    """ "As it was on 3 March 2025", for a window, a card and a page."""
    if past.edition:
        return _translate(_EDITION, name=past.edition, day=full_date(past.today))
    return _translate(_DAY if past.day else _VERSION, day=full_date(past.today))


def warning(past: Past) -> str:
    """The same with what it means: these are not the rules of today."""
    return _translate(_NEWEST if past.is_newest else _NOT_TODAY, then=as_it_was(past))


def version_words(version: Version) -> str:
    """When a version was saved on this computer's clock, by whom, and its summary."""
    return _translate(
        _BY, moment=moment_words(version), person=version.who, summary=version.summary
    )


def moment_words(version: Version) -> str:
    """ "27 February 2025, 14:10" on this computer's clock."""
    moment = QDateTime.fromSecsSinceEpoch(int(version.when.timestamp()))
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{full_date(moment.date().toString('yyyy-MM-dd'))}, {time}"


def _translate(text: object, **values: str) -> str:
    said = QCoreApplication.translate("AsOf", str(text))
    for name, value in values.items():
        said = said.replace(f"{{{name}}}", value)
    return said
