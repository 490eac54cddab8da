"""How the words of the schema, dates and counts are said to people, in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from handbook_app.translations import translator

if TYPE_CHECKING:
    from datetime import date

_WORDS = {
    "policy": QT_TRANSLATE_NOOP("Words", "Policy"),
    "procedure": QT_TRANSLATE_NOOP("Words", "Procedure"),
    "standard": QT_TRANSLATE_NOOP("Words", "Standard"),
    "draft": QT_TRANSLATE_NOOP("Words", "Draft"),
    "in-force": QT_TRANSLATE_NOOP("Words", "In force"),
    "retired": QT_TRANSLATE_NOOP("Words", "Retired"),
    "black": QT_TRANSLATE_NOOP("Words", "Black"),
    "gray": QT_TRANSLATE_NOOP("Words", "Gray"),
    "untagged": QT_TRANSLATE_NOOP("Words", "Untagged"),
    "safety": QT_TRANSLATE_NOOP("Words", "Safety"),
    "privacy": QT_TRANSLATE_NOOP("Words", "Privacy"),
    "law": QT_TRANSLATE_NOOP("Words", "The law"),
    "integrity": QT_TRANSLATE_NOOP("Words", "Integrity of the business"),
    "helps": QT_TRANSLATE_NOOP("Words", "It helps"),
    "obstacle": QT_TRANSLATE_NOOP("Words", "It is felt as an obstacle"),
    "reason-unknown": QT_TRANSLATE_NOOP("Words", "Staff lack the reason"),
    "words-fail": QT_TRANSLATE_NOOP("Words", "The words fail"),
    "not-relevant": QT_TRANSLATE_NOOP("Words", "It is not relevant (any more)"),
    "customer-forgotten": QT_TRANSLATE_NOOP("Words", "The customer was not considered"),
    "staff-uneasy": QT_TRANSLATE_NOOP("Words", "Staff are not comfortable with it"),
    "promises": QT_TRANSLATE_NOOP("Words", "Keeps us from promising what can't be kept"),
    "legal-risk": QT_TRANSLATE_NOOP("Words", "Avoids a legal risk"),
    "ambiguity": QT_TRANSLATE_NOOP("Words", "Says what to do when it is unclear"),
    "protects-customer": QT_TRANSLATE_NOOP("Words", "Protects the customer"),
    "fills-gap": QT_TRANSLATE_NOOP("Words", "Fills a gap in what we offer"),
    "protects-company": QT_TRANSLATE_NOOP("Words", "Protects the organisation"),
    "efficiency": QT_TRANSLATE_NOOP("Words", "Saves time and money"),
    "quality": QT_TRANSLATE_NOOP("Words", "Keeps up quality"),
}
_ANSWERS = {
    "black": QT_TRANSLATE_NOOP("Words", "Black · does not bend"),
    "gray": QT_TRANSLATE_NOOP("Words", "Gray · bends within limits"),
    "": QT_TRANSLATE_NOOP("Words", "Untagged · nobody has decided yet"),
}
_SEVERITIES = {
    "error": QT_TRANSLATE_NOOP("Words", "To mend"),
    "warning": QT_TRANSLATE_NOOP("Words", "To look at"),
    "hint": QT_TRANSLATE_NOOP("Words", "A hint"),
}
_LANGUAGES = {"en": "English", "es": "Español", "pl": "Polski", "ru": "Русский", "de": "Deutsch"}


def in_words(text: str) -> str:
    """A sentence that was made below the window, in the window's language; any other text as it
    is. May be called from any thread."""
    return translator(QLocale().name())(text)


def word_for(value: str) -> str:
    """A word of the schema as people say it; any other text as it is."""
    return _translate(_WORDS[value]) if value in _WORDS else value


def severity(word: str) -> str:
    """How grave a problem is, for those who cannot see its shape."""
    return _translate(_SEVERITIES[word])


def bends(flexibility: str) -> str:
    """Whether it bends, by word: "Gray · bends within limits"."""
    return _translate(_ANSWERS.get(flexibility, _ANSWERS[""]))


def how_written(written: str) -> str:
    """What is said of a rule that is not written down; empty of others."""
    if written == "informal":
        return QCoreApplication.translate("Words", "Informal: known, not written down")
    if written == "missing":
        return QCoreApplication.translate("Words", "Missing: nobody has written it yet")
    return ""


def written_mark(written: str) -> str:
    """The same in one word, where there is little room."""
    if written == "informal":
        return QCoreApplication.translate("Words", "Informal")
    return QCoreApplication.translate("Words", "Missing") if written == "missing" else ""


def shape_of(flexibility: str) -> str:
    """The icon whose shape says the same: a full square, an arch, a dotted ring."""
    return flexibility if flexibility in ("black", "gray") else "untagged"


def with_share(said: str, done: int, total: int) -> str:
    """What is being done, with how much of it is; without a total just what."""
    return f"{said}   {done:,} / {total:,}" if total else said


def month(day: date | str | None) -> str:
    """ "Jun 2026" in the window's language; empty for no date."""
    found = _as_date(day)
    if not found.isValid():
        return ""
    # Alone, a month's name has another form in some languages than within a date.
    name = QLocale().standaloneMonthName(found.month(), QLocale.FormatType.ShortFormat)
    return f"{name} {found.year()}"


def full_date(day: date | str | None) -> str:
    """ "11 June 2026" in the window's language; empty for no date."""
    found = _as_date(day)
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("dddd, ", "")
    return QLocale().toString(found, form) if found.isValid() else ""


def in_force(effective: date | None, today: date) -> str:
    """What is said before the day on which a document took, or will take, effect."""
    if effective is not None and effective > today:
        return QCoreApplication.translate("Words", "In force from")
    return QCoreApplication.translate("Words", "In force since")


def freshness(reviewed: str, due: str, today: date) -> tuple[str, bool]:
    """What a list says of a review, and whether it is overdue."""
    if due and due < today.isoformat():
        return QCoreApplication.translate("Words", "Review overdue"), True
    if reviewed:
        said = QCoreApplication.translate("Words", "Reviewed {month}")
        return said.replace("{month}", month(reviewed)), False
    return "", False


def language_name(code: str) -> str:
    """A language in its own words: de is "Deutsch"."""
    if code in _LANGUAGES:
        return _LANGUAGES[code]
    name = QLocale(code).nativeLanguageName() if len(code) > 1 else ""
    return name[:1].upper() + name[1:] if name else code


def where(title: str, above: tuple[str, ...]) -> str:
    """Where a section stands: "Returns › Late returns"; a first heading that says the title again
    is left out."""
    rest = above[1:] if above and above[0] == title else above
    return " › ".join((title, *rest))


def _translate(text: object) -> str:
    return QCoreApplication.translate("Words", str(text))


def _as_date(day: date | str | None) -> QDate:
    if isinstance(day, str):
        return QDate.fromString(day, "yyyy-MM-dd")
    return QDate(day.year, day.month, day.day) if day else QDate()
