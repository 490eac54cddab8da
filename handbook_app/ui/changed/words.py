"""How it is said that a rule changed since somebody read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handbook_app.ui.wording import full_date, in_words

if TYPE_CHECKING:
    from handbook_app.services.history.reading_marks import ChangedRule

SHAPE = "◆"
_CHANGED = QT_TRANSLATE_NOOP("Changed", "changed since you read it")
_BRIEF = QT_TRANSLATE_NOOP("Changed", "changed")
_READ = QT_TRANSLATE_NOOP("Changed", "Changed since you read it on {day}")
_NEVER = QT_TRANSLATE_NOOP("Changed", "Changed since you last read it")
_GONE = QT_TRANSLATE_NOOP("Changed", "No longer in the handbook")


def mark() -> str:
    """A shape and words, to stand beside a rule."""
    return f"{SHAPE} {spoken()}"


def brief_mark() -> str:
    """The same where there is little room."""
    return f"{SHAPE} {_translate(_BRIEF)}"


def spoken() -> str:
    """The words alone, for screen readers."""
    return _translate(_CHANGED)


def since(rule: ChangedRule) -> str:
    """Since when it is told what changed."""
    if rule.is_gone:
        return _translate(_GONE)
    if rule.read is None:
        return _translate(_NEVER)
    return _translate(_READ).replace("{day}", full_date(rule.read.astimezone().date()))


def lines(rule: ChangedRule) -> list[str]:
    """What changed, a line each: before → after."""
    return [in_words(change.sentence) for change in rule.changes]


def _translate(text: object) -> str:
    return QCoreApplication.translate("Changed", str(text))
