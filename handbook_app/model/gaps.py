"""What a rule has not got on record: the same list for the check, the lists and the health page."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the catalogue knows gaps without the schema
    from handbook_app.model.schema import Rule


class Gap(StrEnum):
    """One thing that is missing, or that no longer is so. The words are codes of `check`."""

    UNTAGGED = "untagged"
    NO_GROUNDS = "no-grounds"
    NO_REASON = "no-reason"
    NO_SERVES_CUSTOMER = "no-serves-customer"
    NO_TELL_CUSTOMER = "no-tell-customer"
    FELT_OBSTACLE = "felt-obstacle"
    NO_LIMITS = "no-limits"
    NO_OPTIONS = "no-options"
    NO_ALTERNATIVE = "no-alternative"
    NO_PURPOSE = "no-purpose"
    NO_VALUES = "no-values"
    NO_SPIRIT = "no-spirit"
    NO_ORIGIN = "no-origin"
    REASON_UNCHECKED = "reason-unchecked"
    REASON_GONE = "reason-gone"
    REASON_UNSURE = "reason-unsure"


def gaps_of(rule: Rule) -> tuple[Gap, ...]:
    """What a rule lacks, in the order in which one would fill it in. Retired, it lacks nothing."""
    if rule.status == "retired":
        return ()
    by_flexibility = {"black": _of_black, "gray": _of_gray}
    of_its_own = by_flexibility.get(rule.flexibility or "", _of_untagged)
    return (*of_its_own(rule), *_of_any(rule))


def _of_untagged(_: Rule) -> Iterator[Gap]:
    yield Gap.UNTAGGED


def _of_black(rule: Rule) -> Iterator[Gap]:
    if not rule.grounds:
        yield Gap.NO_GROUNDS
    if not rule.reason:
        yield Gap.NO_REASON
    if not rule.serves_customer:
        yield Gap.NO_SERVES_CUSTOMER
    if not rule.tell_customer:
        yield Gap.NO_TELL_CUSTOMER
    if rule.felt.answer == "obstacle":
        yield Gap.FELT_OBSTACLE
    if not rule.alternatives and not rule.promises.can:  # then all that is left to say is no
        yield Gap.NO_ALTERNATIVE


def _of_gray(rule: Rule) -> Iterator[Gap]:
    if not rule.limits:
        yield Gap.NO_LIMITS
    if not rule.options:
        yield Gap.NO_OPTIONS


def _of_any(rule: Rule) -> Iterator[Gap]:
    if not rule.purpose:
        yield Gap.NO_PURPOSE
    if not rule.values:
        yield Gap.NO_VALUES
    if not rule.spirit:
        yield Gap.NO_SPIRIT
    origin = rule.origin
    if not (origin.date or origin.cause or origin.by or origin.source):
        yield Gap.NO_ORIGIN
    match origin.holds.answer:
        case None:
            yield Gap.REASON_UNCHECKED
        case "no":
            yield Gap.REASON_GONE
        case "unsure":
            yield Gap.REASON_UNSURE
