"""Why something is to be looked at again, and what that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from handbook_app.model.catalogue import DocumentEntry, SectionEntry
from handbook_app.model.records import Outcome
from handbook_app.model.sentence import Sentence, templates
from handbook_app.services.listing import Row, row_of


class Why(StrEnum):
    """Why something is to be reviewed, the most pressing first."""

    REASON_GONE = "reason-gone"
    SUSPECT_LINK = "suspect-link"
    OPEN_DECISION = "open-decision"
    REASON_UNSURE = "reason-unsure"
    OVERDUE = "overdue"
    DUE_SOON = "due-soon"
    NEVER_REVIEWED = "never-reviewed"


_ORDER = {why: at for at, why in enumerate(Why)}
_SENTENCES = templates(
    {
        "reason-gone": "Its reason no longer holds.",
        "reason-unsure": "Nobody is sure whether its reason still holds.",
        "suspect-link": "“{name}”, to which it is related, changed on {day}.",
        "overdue": "Its review was due on {day}.",
        "due-soon": "Its review is due on {day}.",
        "never-reviewed": "It is to be reviewed every so often, and no review is on record.",
        "modify": "On {day} it was decided to change it, and nothing changed since.",
        "retire": "On {day} it was decided to retire it, and it is still in force.",
        "new-rule": "On {day} it was decided that a new rule is needed, and none came since.",
    }
)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is due.

    ``day`` is an ISO date or empty. ``about`` is the link that is suspect (``returns#hygiene``),
    ``name`` the linked rule's heading and ``version`` the one that changed it; of an open decision
    ``about`` is its outcome.
    """

    why: Why
    day: str = ""
    about: str = ""
    name: str = ""
    version: str = ""

    @property
    def sentence(self) -> Sentence:
        """It in words."""
        key = self.about if self.why is Why.OPEN_DECISION else self.why.value
        return Sentence(_SENTENCES[key], {"name": self.name, "day": self.day})


@dataclass(frozen=True, slots=True)
class Item:
    """A rule or document in the inbox; the most pressing reason comes first."""

    row: Row
    reasons: tuple[Reason, ...]

    @property
    def order(self) -> tuple[int, str, str, int]:
        """Where it stands in the inbox."""
        first = self.reasons[0]
        return _ORDER[first.why], first.day, self.row.document, self.row.line


@dataclass(frozen=True, slots=True)
class Subject:
    """What may be due: a rule, or without one a document as a whole, with the days of review that
    the text and the records tell. ``has_rules`` says that the document is due with its rules."""

    entry: DocumentEntry
    rule: SectionEntry | None
    has_rules: bool = False

    @property
    def section(self) -> str:
        """The id of the rule; empty for a document as a whole."""
        return self.rule.id if self.rule else ""

    def row(self) -> Row:
        """It as a row of a list; made of the few that are due."""
        return row_of(self.entry, self.rule)


def by_urgency(reason: Reason) -> tuple[int, str]:
    """In this order reasons are told."""
    return _ORDER[reason.why], reason.day


DECISIONS = (Outcome.MODIFY, Outcome.RETIRE, Outcome.NEW_RULE)
"""What a review can come to that something has to come of."""
