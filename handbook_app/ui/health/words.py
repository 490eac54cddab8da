"""What each figure is called, and what it means for those who look after the rules."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handbook_app.model.gaps import Gap
from handbook_app.services.health.survey import SOON_DAYS, Matter

# A group of figures: its words, and its codes.
GROUPS: tuple[tuple[object, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Health", "What agents need"),
        (Gap.UNTAGGED, Gap.NO_TELL_CUSTOMER, Gap.NO_ALTERNATIVE, Gap.NO_OPTIONS, Gap.NO_LIMITS),
    ),
    (
        QT_TRANSLATE_NOOP("Health", "Why the rule is there"),
        (Gap.NO_REASON, Gap.NO_GROUNDS, Gap.NO_SERVES_CUSTOMER, Gap.NO_SPIRIT, Gap.NO_ORIGIN,
         Gap.REASON_GONE, Gap.REASON_UNSURE, Gap.REASON_UNCHECKED, Gap.NO_PURPOSE, Gap.NO_VALUES),
    ),
    (
        QT_TRANSLATE_NOOP("Health", "Who looks after it"),
        (Matter.OVERDUE, Matter.DUE_SOON, Matter.NEVER_REVIEWED, Matter.NO_OWNER, Matter.BEHIND),
    ),
    (QT_TRANSLATE_NOOP("Health", "How much it moves"), (Matter.RESTLESS, Matter.PETRIFIED)),
)  # fmt: skip

_WORDS: dict[str, tuple[object, object]] = {
    Gap.UNTAGGED: (
        QT_TRANSLATE_NOOP("Health", "Nobody has decided whether it bends"),
        QT_TRANSLATE_NOOP("Health", "Agents cannot tell what may be offered. Black or gray?"),
    ),
    Gap.NO_GROUNDS: (
        QT_TRANSLATE_NOOP("Health", "Black without grounds"),
        QT_TRANSLATE_NOOP("Health", "Safety, privacy, the law, the business's integrity: which?"),
    ),
    Gap.NO_REASON: (
        QT_TRANSLATE_NOOP("Health", "Black without a reason"),
        QT_TRANSLATE_NOOP("Health", "A rule that nobody can explain is felt as an obstacle."),
    ),
    Gap.NO_SERVES_CUSTOMER: (
        QT_TRANSLATE_NOOP("Health", "Black, and nobody says how it serves the customer"),
        QT_TRANSLATE_NOOP("Health", "Name every way in which the customer is better off with it."),
    ),
    Gap.NO_TELL_CUSTOMER: (
        QT_TRANSLATE_NOOP("Health", "Black without words for the customer"),
        QT_TRANSLATE_NOOP("Health", "Write how to explain it from the customer's own side."),
    ),
    Gap.NO_LIMITS: (
        QT_TRANSLATE_NOOP("Health", "Gray without limits"),
        QT_TRANSLATE_NOOP("Health", "What must never happen, even here?"),
    ),
    Gap.NO_OPTIONS: (
        QT_TRANSLATE_NOOP("Health", "Gray without options"),
        QT_TRANSLATE_NOOP("Health", "Begin with two or three situations and what may be offered."),
    ),
    Gap.NO_ALTERNATIVE: (
        QT_TRANSLATE_NOOP("Health", "Only a “no”"),
        QT_TRANSLATE_NOOP("Health", "Nothing is there to offer or say instead. What could be?"),
    ),
    Gap.NO_PURPOSE: (
        QT_TRANSLATE_NOOP("Health", "No purpose"),
        QT_TRANSLATE_NOOP("Health", "What is the rule for?"),
    ),
    Gap.NO_VALUES: (
        QT_TRANSLATE_NOOP("Health", "Serves no value"),
        QT_TRANSLATE_NOOP("Health", "Which of our values does it stand for?"),
    ),
    Gap.NO_SPIRIT: (
        QT_TRANSLATE_NOOP("Health", "No spirit"),
        QT_TRANSLATE_NOOP("Health", "What does it preserve, protect or bring about?"),
    ),
    Gap.NO_ORIGIN: (
        QT_TRANSLATE_NOOP("Health", "No origin"),
        QT_TRANSLATE_NOOP("Health", "Nobody remembers when and why it came to be. Who might?"),
    ),
    Gap.REASON_UNCHECKED: (
        QT_TRANSLATE_NOOP("Health", "Nobody asked whether the reason still holds"),
        QT_TRANSLATE_NOOP("Health", "Reasons vanish while rules stay. Does this one still hold?"),
    ),
    Gap.REASON_GONE: (
        QT_TRANSLATE_NOOP("Health", "The reason is gone"),
        QT_TRANSLATE_NOOP("Health", "Keep it for another reason, change it, or retire it."),
    ),
    Gap.REASON_UNSURE: (
        QT_TRANSLATE_NOOP("Health", "Unsure whether the reason holds"),
        QT_TRANSLATE_NOOP("Health", "Somebody wondered. Who can find out?"),
    ),
    Matter.OVERDUE: (
        QT_TRANSLATE_NOOP("Health", "Review overdue"),
        QT_TRANSLATE_NOOP("Health", "The day for looking at it again has passed."),
    ),
    Matter.DUE_SOON: (
        QT_TRANSLATE_NOOP("Health", "Review due soon"),
        QT_TRANSLATE_NOOP("Health", "To be looked at within the next {days} days."),
    ),
    Matter.NEVER_REVIEWED: (
        QT_TRANSLATE_NOOP("Health", "Never reviewed"),
        QT_TRANSLATE_NOOP("Health", "There is no record that anybody ever looked at it again."),
    ),
    Matter.NO_OWNER: (
        QT_TRANSLATE_NOOP("Health", "Nobody answers for it"),
        QT_TRANSLATE_NOOP("Health", "Without an owner, questions about it go nowhere."),
    ),
    Matter.BEHIND: (
        QT_TRANSLATE_NOOP("Health", "Translation behind its original"),
        QT_TRANSLATE_NOOP("Health", "The original has changed since it was translated."),
    ),
    Matter.RESTLESS: (
        QT_TRANSLATE_NOOP("Health", "Restless"),
        QT_TRANSLATE_NOOP(
            "Health",
            "Changes far more often than others. What would settle it?",
        ),
    ),
    Matter.PETRIFIED: (
        QT_TRANSLATE_NOOP("Health", "Petrified"),
        QT_TRANSLATE_NOOP("Health", "Unchanged in substance for years. Right, or forgotten?"),
    ),
}


def name_of(code: str) -> str:
    """What a figure is called."""
    return _translate(_WORDS[code][0])


def meaning_of(code: str) -> str:
    """What it means, and what to do about it."""
    return _translate(_WORDS[code][1]).replace("{days}", str(SOON_DAYS))


def group_words(group: object) -> str:
    """What a group of figures is called."""
    return _translate(group)


def _translate(text: object) -> str:
    return QCoreApplication.translate("Health", str(text))
