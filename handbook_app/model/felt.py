"""The words for how a black rule is felt by those who have to enforce it."""

from __future__ import annotations

from enum import StrEnum


class Effect(StrEnum):
    """Whether enforcing a black rule helps those it is for, or stands in their way."""

    HELPS = "helps"
    OBSTACLE = "obstacle"


class Hindrance(StrEnum):
    """Why a black rule is felt as an obstacle (item 9 of the product)."""

    REASON_UNKNOWN = "reason-unknown"
    WORDS_FAIL = "words-fail"
    NOT_RELEVANT = "not-relevant"
    CUSTOMER_FORGOTTEN = "customer-forgotten"
    STAFF_UNEASY = "staff-uneasy"
