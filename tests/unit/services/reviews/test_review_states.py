"""Whatever is reviewed and taken back in whatever order: what counts is what was not taken back."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from handbook_app.model.errors import NotFound
from handbook_app.model.records import Outcome, Review
from handbook_app.services.handbook import Handbook
from handbook_app.services.records import Records
from handbook_app.services.reviews.reviewing import Findings, Reviews
from handbook_app.services.reviews.standing import Standing
from tests.versioned import Writer

TEXT = """---
id: returns
rules: {window: {flexibility: gray}, hygiene: {}}
---
# Returns

## Window {#window}

30 days.

## Hygiene {#hygiene}

None.
"""
BEGIN = datetime(2026, 3, 31, 12, tzinfo=UTC)
SECTIONS = ("", "window", "hygiene")


class ReviewsAndWithdrawals(RuleBasedStateMachine):
    held = Bundle("held")
    gone = Bundle("gone")

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.writer = Writer(self.home / "handbook", self.home, {"returns.md": TEXT})
        self.reviews = Reviews(self.writer.handbook)
        self.counting: dict[str, tuple[str, Outcome, datetime, str]] = {}
        self.status = {"window": "", "hygiene": "", "": ""}
        self.now = BEGIN

    def teardown(self) -> None:
        self.writer.handbook.close()
        shutil.rmtree(self.home)

    @rule(target=held, section=st.sampled_from(SECTIONS), outcome=st.sampled_from(Outcome))
    def review(self, section: str, outcome: Outcome) -> str:
        self.now += timedelta(hours=1)
        found = self.reviews.record("returns.md", section, Findings(outcome), when=self.now)
        self.counting[found.name] = section, outcome, self.now, self.status[section]
        if outcome is Outcome.RETIRE:
            self.status[section] = "retired"
        self.writer.handbook.refresh()
        return found.name

    @rule(target=gone, name=consumes(held))
    def take_back(self, name: str) -> str:
        self.reviews.take_back(name)
        section, outcome, _, before = self.counting.pop(name)
        if outcome is Outcome.RETIRE and self.status[section] == "retired":
            self.status[section] = before
        self.writer.handbook.refresh()
        return name

    @rule(name=gone)
    def a_withdrawal_is_final(self, name: str) -> None:
        with pytest.raises(NotFound):
            self.reviews.take_back(name)

    @invariant()
    def what_counts_is_what_was_not_taken_back(self) -> None:
        with closing(Handbook(self.home / "handbook", self.home / "cache", None)) as fresh:
            named = dict(Records(fresh).named(Review))
            document = fresh.document("returns.md")
        assert named.keys() == self.counting.keys()
        standing = Standing(named.values())
        for section in SECTIONS:
            settled = [
                when
                for place, outcome, when, _ in self.counting.values()
                if place in ("", section) and outcome in (Outcome.KEEP, Outcome.MODIFY)
            ]
            last = standing.last("returns", section)
            assert (last and last.when) == max(settled, default=None)
            facts = document.rule(section) if section else document.facts
            assert (facts.status or "") == self.status[section]


ReviewsAndWithdrawals.TestCase.settings = settings(
    max_examples=8, stateful_step_count=10, deadline=None
)
TestReviewsAndWithdrawals = ReviewsAndWithdrawals.TestCase
