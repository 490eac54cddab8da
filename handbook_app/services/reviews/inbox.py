"""What is to be looked at again: what the calendar says, and what happened meanwhile.

Each trigger looks at one rule (or document) and tells why it is due. When cases or feedback that
pile up become records, they are another function in TRIGGERS and another word in ``Why``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from handbook_app.model.catalogue import RETIRED, DocumentEntry
from handbook_app.model.records import Review
from handbook_app.services.reviews.reasons import (
    DECISIONS,
    Item,
    Reason,
    Subject,
    Why,
    by_urgency,
)
from handbook_app.services.reviews.standing import Standing
from handbook_app.services.reviews.suspects import Suspects


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What triggers know besides the subject.

    Until the day ``soon`` reviews are told in advance. ``has_come`` says whether anything came of
    a decision. Without ``suspects`` nobody looked how the handbook moved.
    """

    standing: Standing
    today: date
    soon: date
    has_come: Callable[[Subject, Review], bool]
    suspects: Suspects | None = None


def find_items(entries: Sequence[DocumentEntry], known: Circumstances) -> tuple[Item, ...]:
    """The inbox, the most pressing first.

    ``entries`` are brought up to date by the reviews (``Standing.applied_to``). What is retired is
    left out, and so are translations, which repeat the rules of their originals.
    """
    items = []
    for subject in _subjects(entries):
        reasons = sorted(
            (reason for trigger in TRIGGERS for reason in trigger(subject, known)), key=by_urgency
        )
        if reasons:
            items.append(Item(subject.row(), tuple(reasons)))
    return tuple(sorted(items, key=lambda item: item.order))


def _subjects(entries: Sequence[DocumentEntry]) -> Iterator[Subject]:
    for entry in entries:
        if entry.status == RETIRED or entry.translation_of:
            continue
        rules = entry.rules
        yield Subject(entry, None, bool(rules))
        for rule in rules:
            if rule.status != RETIRED:
                yield Subject(entry, rule)


def by_schedule(subject: Subject, known: Circumstances) -> Iterator[Reason]:
    """The day came. A document is due with its rules, and by itself only where it has none."""
    if subject.has_rules:
        return
    one = subject.rule or subject.entry
    if one.due and one.due <= known.today.isoformat():
        yield Reason(Why.OVERDUE, one.due)
    elif one.due and one.due <= known.soon.isoformat():
        yield Reason(Why.DUE_SOON, one.due)
    elif not one.due and not one.reviewed and one.every:
        yield Reason(Why.NEVER_REVIEWED)


def by_reason(subject: Subject, known: Circumstances) -> Iterator[Reason]:
    """The reason for the rule lapsed, and no review since found that it stands all the same."""
    rule = subject.rule
    if rule is None or rule.holds not in ("no", "unsure"):
        return
    review = known.standing.last(subject.entry.id, rule.id)
    if review is None or review.when.date().isoformat() < rule.checked:
        yield Reason(Why.REASON_GONE if rule.holds == "no" else Why.REASON_UNSURE, rule.checked)


def by_links(subject: Subject, known: Circumstances) -> Iterator[Reason]:
    """A rule it is related to changed."""
    if known.suspects is not None:
        yield from known.suspects.find(subject)


def by_decision(subject: Subject, known: Circumstances) -> Iterator[Reason]:
    """A review came to more than "keep", and nothing came of it."""
    review = known.standing.latest(subject.entry.id, subject.section)
    if review is None or review.outcome not in DECISIONS:
        return
    settled = known.standing.last(subject.entry.id, subject.section)
    is_overtaken = settled is not None and settled.when > review.when
    if not is_overtaken and not known.has_come(subject, review):
        day = review.when.date().isoformat()
        yield Reason(Why.OPEN_DECISION, day, review.outcome.value)


Trigger = Callable[[Subject, Circumstances], Iterator[Reason]]
TRIGGERS: tuple[Trigger, ...] = (by_schedule, by_reason, by_links, by_decision)
