"""What people add beside the handbook's text: one record, one small file, never changed afterwards.

Field names on disk are these names with hyphens, as in the rest of the schema.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator

from handbook_app.model.fields import Facts, Text, Texts, misfit, word_of


class Outcome(StrEnum):
    """What a review came to."""

    KEEP = "keep"
    MODIFY = "modify"
    RETIRE = "retire"
    NEW_RULE = "new-rule"


def _moment(value: object) -> object:
    if isinstance(value, datetime):
        return value
    try:
        moment = datetime.fromisoformat(value.strip() if isinstance(value, str) else "")
    except ValueError:
        raise misfit("a moment such as 2026-03-31T14:05:00+02:00") from None
    return moment if moment.tzinfo else moment.astimezone()


Moment = Annotated[datetime, BeforeValidator(_moment)]


class About(Facts):
    """What a record is about: a document's id, a section of it (empty: all of it), and the git hash
    of the document's text as it was then."""

    document: Text
    section: Text = ""
    text: Text = ""


class Record(Facts):
    """What every record says."""

    record: Text
    about: About
    when: Moment
    by: Text = ""


class Review(Record):
    """A decision that a rule still stands, changes or goes.

    ``customer``, ``staff`` and ``organisation`` hold what was seen from each side, ``confirms`` the
    related rules (``returns#hygiene``) whose change was looked at and found to be all right.
    """

    record: Text = "review"
    outcome: Annotated[Outcome, word_of(Outcome)]
    customer: Text = ""
    staff: Text = ""
    organisation: Text = ""
    note: Text = ""
    replaced_by: Text = ""
    confirms: Texts = ()


class Confirmation(Record):
    """Somebody says that they have read something, and puts their name to it.

    ``rules`` are the ids of several rules of the document that were read; without any, it is what
    ``about`` names: a rule or another section, or the document as a whole.
    """

    record: Text = "confirmation"
    rules: Texts = ()


class Withdrawal(Record):
    """Takes back an earlier record, whose name it bears: from then on that one counts no more.

    A withdrawal is final. Who wants the record back makes it anew.
    """

    record: Text = "withdrawal"
    withdraws: Text


KINDS: dict[str, type[Record]] = {
    "review": Review,
    "confirmation": Confirmation,
    "withdrawal": Withdrawal,
}


def as_tree(record: Record) -> dict[str, Any]:
    """A record as plain values, in the order of its fields; what was not said is left out."""
    said = record.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return {"record": record.record} | said
