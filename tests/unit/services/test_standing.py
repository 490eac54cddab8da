"""What was reviewed without changing a word is reviewed all the same."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from handbook_app.markup.documents import parse_document
from handbook_app.model.catalogue import DocumentEntry, entry_of
from handbook_app.model.period import Period, due_day
from handbook_app.model.records import About, Outcome, Review
from handbook_app.services.reviews.standing import Standing

TEXT = """---
id: returns
review: {every: 6 months, last: 2026-01-31}
rules:
  window: {flexibility: gray}
  hygiene: {flexibility: black, review: {every: 1 year, last: 2025-05-01}}
---
# Returns

## Window {#window}

## Hygiene {#hygiene}
"""


def entry(text: str = TEXT) -> DocumentEntry:
    return entry_of(parse_document("returns.md", text), "", len(text), None)


def review(day: str, section: str = "", outcome: Outcome = Outcome.KEEP) -> Review:
    when = datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=UTC)
    about = About(document="returns", section=section)
    return Review(about=about, when=when, outcome=outcome, by="Ana")


def days(*reviews: Review, text: str = TEXT) -> dict[str, tuple[str, str]]:
    (one,) = Standing(reviews).applied_to([entry(text)])
    of_rules = {rule.id: (rule.reviewed, rule.due) for rule in one.rules}
    return {"": (one.reviewed, one.due), **of_rules}


def test_the_text_tells_where_nobody_recorded_anything() -> None:
    assert days() == {
        "": ("2026-01-31", "2026-07-31"),
        "window": ("2026-01-31", "2026-07-31"),
        "hygiene": ("2025-05-01", "2026-05-01"),
    }


def test_a_review_of_a_rule_dates_that_rule() -> None:
    found = days(review("2026-04-10", "hygiene"))
    assert found["hygiene"] == ("2026-04-10", "2027-04-10")
    assert found["window"] == ("2026-01-31", "2026-07-31")


def test_a_review_of_a_document_dates_its_rules_with_their_own_rhythm() -> None:
    found = days(review("2026-04-10"))
    assert found[""] == ("2026-04-10", "2026-10-10")
    assert found["hygiene"] == ("2026-04-10", "2027-04-10")


def test_the_latest_counts_whichever_came_in_last() -> None:
    assert days(review("2025-01-01", "hygiene"))["hygiene"][0] == "2025-05-01"
    found = days(review("2026-03-01", "hygiene"), review("2026-04-01"))
    assert found["hygiene"][0] == "2026-04-01"


@pytest.mark.parametrize("outcome", [Outcome.RETIRE, Outcome.NEW_RULE])
def test_what_is_to_go_or_to_come_is_not_settled(outcome: Outcome) -> None:
    assert days(review("2026-04-10", "hygiene", outcome)) == days()


def test_a_day_that_was_set_counts_until_a_review_was_held() -> None:
    text = TEXT.replace("last: 2026-01-31", "last: 2026-01-31, on: 2026-03-01")
    assert days(text=text)[""] == ("2026-01-31", "2026-03-01")
    assert days(review("2026-02-20"), text=text)[""] == ("2026-02-20", "2026-03-01")
    assert days(review("2026-03-02"), text=text)[""] == ("2026-03-02", "2026-09-02")


@pytest.mark.parametrize(
    ("every", "on", "last", "due"),
    [
        ("6 months", None, None, None),
        (None, None, date(2026, 1, 1), None),
        (None, date(2026, 5, 1), None, date(2026, 5, 1)),
        (None, date(2026, 5, 1), date(2026, 5, 1), None),
        ("1 month", date(2026, 5, 1), date(2026, 5, 1), date(2026, 6, 1)),
    ],
)
def test_when_something_is_due(
    every: str | None, on: date | None, last: date | None, due: date | None
) -> None:
    assert due_day(Period.parse(every) if every else None, on, last) == due
