"""The questions in words, and the answers that are offered ready made."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handbook_app.services.worksheet.questions import Card

_QUESTIONS: dict[str, tuple[object, object]] = {
    "bends": (
        QT_TRANSLATE_NOOP("Questions", "Does it bend?"),
        QT_TRANSLATE_NOOP(
            "Questions",
            "Black: nobody may make an exception. Gray: within limits, staff may decide.",
        ),
    ),
    "grounds": (
        QT_TRANSLATE_NOOP("Questions", "On which grounds does it not bend?"),
        QT_TRANSLATE_NOOP("Questions", "If none of them fits, it may be gray after all."),
    ),
    "reason": (
        QT_TRANSLATE_NOOP("Questions", "What is the business reason?"),
        QT_TRANSLATE_NOOP("Questions", "As you would tell a new colleague."),
    ),
    "serves": (
        QT_TRANSLATE_NOOP("Questions", "How does it serve the customer?"),
        QT_TRANSLATE_NOOP("Questions", "Every way you can think of, one a line."),
    ),
    "words": (
        QT_TRANSLATE_NOOP("Questions", "How do you say it, so that they see their own side?"),
        QT_TRANSLATE_NOOP("Questions", "A sentence ready to say, without “policy” in it."),
    ),
    "felt": (
        QT_TRANSLATE_NOOP("Questions", "Does enforcing it help, or is it felt as an obstacle?"),
        QT_TRANSLATE_NOOP("Questions", "By customers and by those who have to say it."),
    ),
    "because": (
        QT_TRANSLATE_NOOP("Questions", "What makes it an obstacle?"),
        QT_TRANSLATE_NOOP("Questions", "What you choose is asked next, so that it can be mended."),
    ),
    "instead": (
        QT_TRANSLATE_NOOP("Questions", "What can be offered or said instead of “no”?"),
        QT_TRANSLATE_NOOP("Questions", "One a line."),
    ),
    "limits": (
        QT_TRANSLATE_NOOP("Questions", "What must never happen, even here?"),
        QT_TRANSLATE_NOOP("Questions", "The black and white around the gray, one a line."),
    ),
    "options": (
        QT_TRANSLATE_NOOP("Questions", "Which situations come up, and what may be offered?"),
        QT_TRANSLATE_NOOP("Questions", "Two or three to begin with; more come from practice."),
    ),
    "circumstances": (
        QT_TRANSLATE_NOOP("Questions", "Which circumstances speak for the customer?"),
        QT_TRANSLATE_NOOP("Questions", "Choose, or write one a line."),
    ),
    "purpose": (
        QT_TRANSLATE_NOOP("Questions", "What is the rule for?"),
        QT_TRANSLATE_NOOP("Questions", "Everything that is true of it."),
    ),
    "values": (
        QT_TRANSLATE_NOOP("Questions", "Which of our values does it serve?"),
        QT_TRANSLATE_NOOP("Questions", "If it serves none: should it stand?"),
    ),
    "spirit": (
        QT_TRANSLATE_NOOP("Questions", "What does it preserve, protect or bring about?"),
        QT_TRANSLATE_NOOP("Questions", "Its spirit in one sentence."),
    ),
    "origin": (
        QT_TRANSLATE_NOOP("Questions", "When was it born, by whom, and why?"),
        QT_TRANSLATE_NOOP("Questions", "What you know is enough. If nobody knows, ask somebody."),
    ),
    "holds": (
        QT_TRANSLATE_NOOP("Questions", "Does the reason for it still hold?"),
        QT_TRANSLATE_NOOP("Questions", "Your answer is kept with today's date and your name."),
    ),
}
_MENDING = {
    "reason-unknown": QT_TRANSLATE_NOOP(
        "Questions", "Staff lack the reason: write it so that everybody can give it."
    ),
    "words-fail": QT_TRANSLATE_NOOP("Questions", "The words fail: how could it be said better?"),
    "not-relevant": QT_TRANSLATE_NOOP(
        "Questions", "It may not be relevant any more: does its reason still hold?"
    ),
    "customer-forgotten": QT_TRANSLATE_NOOP(
        "Questions", "The customer was not considered: what do they have of it?"
    ),
    "staff-uneasy": QT_TRANSLATE_NOOP(
        "Questions", "Staff are not comfortable: what could they offer or say instead?"
    ),
}
_CIRCUMSTANCES = (
    QT_TRANSLATE_NOOP("Questions", "They had to wait long"),
    QT_TRANSLATE_NOOP("Questions", "A disaster or an emergency"),
    QT_TRANSLATE_NOOP("Questions", "Our own mistake"),
    QT_TRANSLATE_NOOP("Questions", "Illness or a death in the family"),
    QT_TRANSLATE_NOOP("Questions", "They were told something else by us"),
)


def question(card: Card) -> str:
    """The question of a card."""
    return _translate(_QUESTIONS[card.code][0])


def hint(card: Card) -> str:
    """What helps to answer it; for one that mends something, what that is."""
    return _translate(_MENDING.get(card.mends) or _QUESTIONS[card.code][1])


def circumstances() -> tuple[str, ...]:
    """What often speaks for a customer, ready to be chosen."""
    return tuple(_translate(one) for one in _CIRCUMSTANCES)


def _translate(text: object) -> str:
    return QCoreApplication.translate("Questions", str(text))
