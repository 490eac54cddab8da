"""What each figure is called, and what it means for those who look after the rules."""

from __future__ import annotations

from collections.abc import Mapping

from handbook_app.model.gaps import Gap
from handbook_app.model.sentence import Sentence, say
from handbook_app.services.health.survey import SOON_DAYS, Figure, Matter

GROUPS: tuple[tuple[Sentence, tuple[str, ...]], ...] = (
    (
        say("What agents need"),
        (Gap.UNTAGGED, Gap.NO_TELL_CUSTOMER, Gap.NO_ALTERNATIVE, Gap.NO_OPTIONS, Gap.NO_LIMITS),
    ),
    (
        say("Why the rule is there"),
        (Gap.NO_REASON, Gap.NO_GROUNDS, Gap.NO_SERVES_CUSTOMER, Gap.NO_SPIRIT, Gap.NO_ORIGIN,
         Gap.FELT_OBSTACLE, Gap.REASON_GONE, Gap.REASON_UNSURE, Gap.REASON_UNCHECKED,
         Gap.NO_PURPOSE, Gap.NO_VALUES),
    ),
    (
        say("Who looks after it"),
        (Matter.OVERDUE, Matter.DUE_SOON, Matter.NEVER_REVIEWED, Matter.NEVER_READ, Matter.NO_OWNER,
         Matter.BEHIND),
    ),
    (say("How much it moves"), (Matter.RESTLESS, Matter.PETRIFIED)),
)  # fmt: skip
"""A group of figures: its words, and its codes."""

_WORDS: Mapping[str, tuple[Sentence, Sentence]] = {
    Gap.UNTAGGED: (
        say("Nobody has decided whether it bends"),
        say("Agents cannot tell what may be offered. Black or gray?"),
    ),
    Gap.NO_GROUNDS: (
        say("Black without grounds"),
        say("Safety, privacy, the law, the business's integrity: which?"),
    ),
    Gap.NO_REASON: (
        say("Black without a reason"),
        say("A rule that nobody can explain is felt as an obstacle."),
    ),
    Gap.NO_SERVES_CUSTOMER: (
        say("Black, and nobody says how it serves the customer"),
        say("Name every way in which the customer is better off with it."),
    ),
    Gap.NO_TELL_CUSTOMER: (
        say("Black without words for the customer"),
        say("Write how to explain it from the customer's own side."),
    ),
    Gap.FELT_OBSTACLE: (
        say("Black, and felt as an obstacle"),
        say("Do staff lack the reason, or do the words fail? Mend that."),
    ),
    Gap.NO_LIMITS: (
        say("Gray without limits"),
        say("What must never happen, even here?"),
    ),
    Gap.NO_OPTIONS: (
        say("Gray without options"),
        say("Begin with two or three situations and what may be offered."),
    ),
    Gap.NO_ALTERNATIVE: (
        say("Only a “no”"),
        say("Nothing is there to offer or say instead. What could be?"),
    ),
    Gap.NO_PURPOSE: (
        say("No purpose"),
        say("What is the rule for?"),
    ),
    Gap.NO_VALUES: (
        say("Serves no value"),
        say("Which of our values does it stand for?"),
    ),
    Gap.NO_SPIRIT: (
        say("No spirit"),
        say("What does it preserve, protect or bring about?"),
    ),
    Gap.NO_ORIGIN: (
        say("No origin"),
        say("Nobody remembers when and why it came to be. Who might?"),
    ),
    Gap.REASON_UNCHECKED: (
        say("Nobody asked whether the reason still holds"),
        say("Reasons vanish while rules stay. Does this one still hold?"),
    ),
    Gap.REASON_GONE: (
        say("The reason is gone"),
        say("Keep it for another reason, change it, or retire it."),
    ),
    Gap.REASON_UNSURE: (
        say("Unsure whether the reason holds"),
        say("Somebody wondered. Who can find out?"),
    ),
    Matter.OVERDUE: (
        say("Review overdue"),
        say("The day for looking at it again has passed."),
    ),
    Matter.DUE_SOON: (
        say("Review due soon"),
        say("To be looked at within the next {days} days.", days=SOON_DAYS),
    ),
    Matter.NEVER_REVIEWED: (
        say("Never reviewed"),
        say("There is no record that anybody ever looked at it again."),
    ),
    Matter.NEVER_READ: (
        say("Never read"),
        say("Nobody has confirmed having read it. Who has to know it?"),
    ),
    Matter.NO_OWNER: (
        say("Nobody answers for it"),
        say("Without an owner, questions about it go nowhere."),
    ),
    Matter.BEHIND: (
        say("Translation behind its original"),
        say("The original has changed since it was translated."),
    ),
    Matter.RESTLESS: (
        say("Restless"),
        say("Changes far more often than others. What would settle it?"),
    ),
    Matter.PETRIFIED: (
        say("Petrified"),
        say("Unchanged in substance for years. Right, or forgotten?"),
    ),
}


def name_of(code: str) -> Sentence:
    """What a figure is called."""
    return _WORDS[code][0]


def meaning_of(figure: Figure) -> Sentence:
    """What it means, and what to do about it; how to begin where nobody has begun."""
    return _WORDS[figure.code][1] if figure.is_begun else _NOT_BEGUN


def counted(figure: Figure) -> Sentence:
    """How many of how many; where nobody looked, or has begun, that there is nothing to count."""
    if not figure.is_known:
        return say("not known")
    if not figure.is_begun:
        return say("not begun yet")
    return say("{count:,} of {all:,}", count=figure.count, all=figure.of)


_NOT_BEGUN = say(
    "Nobody has confirmed reading anything yet. Whoever has read a rule says so with Ctrl+R,"
    " “I have read it”, and it is recorded under their name."
)
