"""How reviews are said: why a rule is due, what a review can come to, what it asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handbook_app.model.records import Outcome
from handbook_app.services.reviews import agenda
from handbook_app.services.reviews.reasons import Why
from handbook_app.ui import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.model.records import Review
    from handbook_app.services.reviews.reasons import Reason

SIDES = ("customer", "staff", "organisation")
_SHORT = {
    Why.REASON_GONE: QT_TRANSLATE_NOOP("Reviews", "Reason gone"),
    Why.SUSPECT_LINK: QT_TRANSLATE_NOOP("Reviews", "Related rule changed"),
    Why.OPEN_DECISION: QT_TRANSLATE_NOOP("Reviews", "Decision open"),
    Why.REASON_UNSURE: QT_TRANSLATE_NOOP("Reviews", "Reason in doubt"),
    Why.OVERDUE: QT_TRANSLATE_NOOP("Reviews", "Due since {month}"),
    Why.DUE_SOON: QT_TRANSLATE_NOOP("Reviews", "Due {month}"),
    Why.NEVER_REVIEWED: QT_TRANSLATE_NOOP("Reviews", "Never reviewed"),
}
_GROUPS = _SHORT | {
    Why.OVERDUE: QT_TRANSLATE_NOOP("Reviews", "Its day has come"),
    Why.DUE_SOON: QT_TRANSLATE_NOOP("Reviews", "In the next 30 days"),
}
_DO = {
    Outcome.KEEP: QT_TRANSLATE_NOOP("Reviews", "Keep"),
    Outcome.MODIFY: QT_TRANSLATE_NOOP("Reviews", "Modify …"),
    Outcome.RETIRE: QT_TRANSLATE_NOOP("Reviews", "Retire …"),
    Outcome.NEW_RULE: QT_TRANSLATE_NOOP("Reviews", "New rule needed"),
}
_DOES = {
    Outcome.KEEP: QT_TRANSLATE_NOOP("Reviews", "Checked, nothing to change"),
    Outcome.MODIFY: QT_TRANSLATE_NOOP("Reviews", "Opens the editor at the rule"),
    Outcome.RETIRE: QT_TRANSLATE_NOOP("Reviews", "It stays, and says what holds instead"),
    Outcome.NEW_RULE: QT_TRANSLATE_NOOP("Reviews", "Something is not ruled that should be"),
}
_SIDE_NAMES = {
    "customer": QT_TRANSLATE_NOOP("Reviews", "The customer's side"),
    "staff": QT_TRANSLATE_NOOP("Reviews", "The staff's side"),
    "organisation": QT_TRANSLATE_NOOP("Reviews", "The organisation's side"),
}
_PROMPTS = {
    "customer": (
        QT_TRANSLATE_NOOP("Reviews", "Does it help, or is it felt as an obstacle?"),
        QT_TRANSLATE_NOOP(
            "Reviews", "If as an obstacle: for want of the reason, or of better words?"
        ),
        QT_TRANSLATE_NOOP("Reviews", "Was the customer considered when it was made?"),
    ),
    "staff": (
        QT_TRANSLATE_NOOP("Reviews", "Are people comfortable saying it?"),
        QT_TRANSLATE_NOOP("Reviews", "Is it hard to explain? Is it bent again and again?"),
        QT_TRANSLATE_NOOP("Reviews", "Which complaints come back because of it?"),
    ),
    "organisation": (
        QT_TRANSLATE_NOOP("Reviews", "Is it still relevant? Does its reason hold?"),
        QT_TRANSLATE_NOOP("Reviews", "Did the business change, or the law?"),
        QT_TRANSLATE_NOOP("Reviews", "What would happen if it were gone?"),
    ),
}


def short(reason: Reason) -> str:
    """Why it is due, for a list."""
    return _say(_SHORT[reason.why]).replace("{month}", wording.month(reason.day))


def group(why: Why) -> str:
    """The heading under which those stand that are due for the same reason."""
    return _say(_GROUPS[why])


def sentence(reason: Reason) -> str:
    """Why it is due, as a sentence."""
    day, name = wording.full_date(reason.day), reason.name[:200]
    return wording.in_words(replace(reason, day=day, name=name).sentence)


def came_to(outcome: Outcome) -> str:
    """What a review came to."""
    return wording.in_words(agenda.came_to(outcome))


def do(outcome: Outcome) -> str:
    """What a button says that decides it."""
    return _say(_DO[outcome])


def does(outcome: Outcome) -> str:
    """What deciding it does."""
    return _say(_DOES[outcome])


def side(name: str) -> str:
    """One of the three sides from which a rule is looked at."""
    return _say(_SIDE_NAMES[name])


def prompts(name: str) -> tuple[str, ...]:
    """What an experienced reviewer asks from that side."""
    return tuple(map(_say, _PROMPTS[name]))


def held(review: Review) -> str:
    """A review on record, in a line: when, by whom, what it came to."""
    parts = (wording.full_date(review.when.date()), review.by, came_to(review.outcome))
    return "   ·   ".join(filter(None, parts))


def noted(review: Review) -> Iterable[str]:
    """What was noted in a review, side by side."""
    for name in SIDES:
        if text := getattr(review, name):
            yield f"{side(name)}: {text}"
    if review.note:
        yield review.note


def _say(text: object) -> str:
    return QCoreApplication.translate("Reviews", str(text))
