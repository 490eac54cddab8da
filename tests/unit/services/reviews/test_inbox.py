"""What is due, and why: by the calendar, by what happened, and until somebody looked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from handbook_app.model.errors import BadRequest, NotFound, Unavailable
from handbook_app.model.records import Outcome
from handbook_app.services.reviews.reviewing import Findings, Reviews
from tests.versioned import Writer

TODAY = date(2026, 6, 30)
RETURNS = """---
id: returns
kind: policy
owner: returns-team
review: {every: 6 months, last: 2026-03-01}
rules:
  window:
    flexibility: gray
    limits: [Never opened]
    related: [hygiene#opened, "#receipt"]
    origin: {cause: Fraud, holds: {answer: yes, checked: 2026-03-01}}
  receipt: {flexibility: black, reason: Law}
---
# Returns

## Window {#window}

Within 30 days.

## Receipt {#receipt}

With a receipt.
"""
HYGIENE = """---
id: hygiene
kind: policy
rules:
  opened: {flexibility: black, reason: Nobody wants it.}
---
# Hygiene

## Opened {#opened}

Opened articles stay.

### Except gifts {#gifts}

A gift may be opened.
"""
FILES = {"returns.md": RETURNS, "hygiene.md": HYGIENE}


@pytest.fixture
def handbook(writer: Callable[..., Writer]) -> Writer:
    return writer(FILES)


def reasons(found: Writer, today: date = TODAY, soon: int = 0) -> dict[str, list[str]]:
    """Why each rule is in the inbox."""
    items = Reviews(found.handbook).inbox(today, soon=today + timedelta(days=soon))
    return {
        f"{item.row.id}#{item.row.section}": [one.why.value for one in item.reasons]
        for item in items
    }


def review(
    found: Writer, section: str, outcome: Outcome = Outcome.KEEP, path: str = "returns.md", **more
):
    return Reviews(found.handbook).record(path, section, Findings(outcome, **more))


def test_what_nobody_has_to_look_at_is_not_there(handbook: Writer) -> None:
    assert reasons(handbook) == {}


def test_the_day_comes(handbook: Writer) -> None:
    assert reasons(handbook, date(2026, 8, 31)) == {}
    both = {"returns#receipt": ["due-soon"], "returns#window": ["due-soon"]}
    assert reasons(handbook, date(2026, 8, 31), soon=1) == both
    due = reasons(handbook, date(2026, 9, 1))
    assert due == {"returns#receipt": ["overdue"], "returns#window": ["overdue"]}


def test_a_rhythm_without_a_review_on_record(writer: Callable[..., Writer]) -> None:
    found = writer({**FILES, "handbook.yaml": "review: {every: 12 months}\n"})
    assert reasons(found) == {"hygiene#opened": ["never-reviewed"]}
    review(found, "opened", path="hygiene.md")
    assert reasons(found) == {}


@pytest.mark.parametrize(("answer", "why"), [("no", "reason-gone"), ("unsure", "reason-unsure")])
def test_a_reason_that_lapsed_stays_until_somebody_looked(
    handbook: Writer, answer: str, why: str
) -> None:
    handbook.replace("returns.md", "answer: yes", f'answer: "{answer}"')
    assert reasons(handbook) == {"returns#window": [why]}
    review(handbook, "receipt")
    assert reasons(handbook) == {"returns#window": [why]}
    review(handbook, "window")
    assert reasons(handbook) == {}


def test_a_reason_that_lapses_after_a_review_is_news(handbook: Writer) -> None:
    later = datetime.now(UTC).date() + timedelta(days=1)
    review(handbook, "window")
    handbook.replace(
        "returns.md", "answer: yes, checked: 2026-03-01", f'answer: "no", checked: {later}'
    )
    assert reasons(handbook) == {"returns#window": ["reason-gone"]}


class TestSuspectLinks:
    def test_a_rule_that_changed_makes_its_links_suspect(self, handbook: Writer) -> None:
        version = handbook.replace("hygiene.md", "Opened articles stay", "Nothing goes back")
        (item,) = Reviews(handbook.handbook).inbox(TODAY)
        (reason,) = item.reasons
        assert (reason.about, reason.name, reason.version) == ("hygiene#opened", "Opened", version)
        assert "“Opened”" in reason.sentence

    def test_also_within_a_document_and_below_its_heading(self, handbook: Writer) -> None:
        handbook.replace("returns.md", "With a receipt.", "With the receipt and the box.")
        handbook.replace("hygiene.md", "A gift may be opened.", "A gift may be sold again.")
        (item,) = Reviews(handbook.handbook).inbox(TODAY)
        assert {one.about for one in item.reasons} == {"hygiene#opened", "returns#receipt"}

    def test_spelling_and_other_rules_do_not(self, handbook: Writer) -> None:
        handbook.replace("hygiene.md", "reason: Nobody wants it.", "reason: Nobody wants that.")
        handbook.save("hygiene.md", handbook.text("hygiene.md") + "\n## Other {#other}\n\nNew.\n")
        assert reasons(handbook) == {}

    def test_a_review_of_the_rule_clears_it(self, handbook: Writer) -> None:
        handbook.replace("hygiene.md", "Opened articles stay", "Nothing goes back")
        review(handbook, "receipt")
        assert reasons(handbook) == {"returns#window": ["suspect-link"]}
        review(handbook, "window")
        assert reasons(handbook) == {}

    def test_a_confirmation_clears_just_that_link(self, handbook: Writer) -> None:
        handbook.replace("hygiene.md", "Opened articles stay", "Nothing goes back")
        handbook.replace("returns.md", "With a receipt.", "With the receipt and the box.")
        review(handbook, "window", Outcome.NEW_RULE, confirms=("hygiene#opened",))
        (item,) = Reviews(handbook.handbook).inbox(TODAY)
        suspect = [one.about for one in item.reasons if one.why.value == "suspect-link"]
        assert suspect == ["returns#receipt"]

    def test_it_comes_back_with_the_next_change(self, handbook: Writer) -> None:
        handbook.replace("hygiene.md", "Opened articles stay", "Nothing goes back")
        before = datetime.now().astimezone() - timedelta(minutes=1)
        Reviews(handbook.handbook).record(
            "returns.md", "window", Findings(Outcome.KEEP), when=before
        )
        assert reasons(handbook) == {"returns#window": ["suspect-link"]}

    def test_withdrawing_the_review_brings_it_back(self, handbook: Writer) -> None:
        handbook.replace("hygiene.md", "Opened articles stay", "Nothing goes back")
        held = review(handbook, "window")
        Reviews(handbook.handbook).take_back(held.name)
        assert reasons(handbook) == {"returns#window": ["suspect-link"]}

    def test_what_is_remembered_tells_them_without_looking_back(self, handbook: Writer) -> None:
        reviews = Reviews(handbook.handbook)
        version = handbook.replace("hygiene.md", "Opened articles stay", "Nothing goes back")
        assert reviews.look(TODAY, TODAY) == ((), False), "nobody has looked yet"
        found = reviews.inbox(TODAY)
        assert reviews.look(TODAY, TODAY) == (found, True)
        handbook.save("hygiene.md", handbook.text("hygiene.md") + "\nMore.\n")
        assert reviews.look(TODAY, TODAY) == ((), False), "there is something new to look at"
        (item,) = reviews.inbox(TODAY)
        assert item.reasons[0].version != version
        assert reviews.look(TODAY, TODAY) == ((item,), True)

    def test_only_what_is_related_can_be_confirmed(self, handbook: Writer) -> None:
        with pytest.raises(BadRequest, match="hygiene#gifts"):
            review(handbook, "window", confirms=("hygiene#gifts",))
        assert Reviews(handbook.handbook).reviews_of("returns.md", "window") == ()


class TestOpenDecisions:
    def test_to_change_it_until_it_was_changed(self, handbook: Writer) -> None:
        review(handbook, "window", Outcome.MODIFY)
        assert reasons(handbook) == {"returns#window": ["open-decision"]}
        handbook.replace("returns.md", "owner: returns-team", "owner: others")
        assert reasons(handbook) == {"returns#window": ["open-decision"]}, "another change"
        handbook.replace("returns.md", "30 days", "45 days")
        assert reasons(handbook) == {}

    def test_that_a_new_rule_is_needed_until_it_came(self, handbook: Writer) -> None:
        review(handbook, "window", Outcome.NEW_RULE)
        handbook.replace("returns.md", "30 days", "45 days")
        assert reasons(handbook) == {"returns#window": ["open-decision"]}
        text = handbook.text("returns.md").replace("rules:\n", "rules:\n  late: {}\n")
        handbook.save("returns.md", text + "\n## Late {#late}\n\nAsk.\n")
        assert reasons(handbook) == {}

    def test_until_a_later_review_says_otherwise(self, handbook: Writer) -> None:
        review(handbook, "window", Outcome.NEW_RULE)
        review(handbook, "window")
        assert reasons(handbook) == {}

    def test_of_a_document_as_a_whole(self, handbook: Writer) -> None:
        review(handbook, "", Outcome.MODIFY)
        assert reasons(handbook) == {"returns#": ["open-decision"]}
        handbook.replace("returns.md", "30 days", "45 days")
        assert reasons(handbook) == {}


class TestRetiring:
    def test_a_rule_stays_and_says_what_holds_instead(self, handbook: Writer) -> None:
        from handbook_app.services.reading import read_card

        before = handbook.text("returns.md")
        held = review(handbook, "window", Outcome.RETIRE, replaced_by="hygiene#opened")
        handbook.handbook.refresh()
        text = handbook.text("returns.md")
        assert "status: retired" in text
        assert text.replace("    status: retired\n    replaced-by: hygiene#opened\n", "") == before
        card = read_card(handbook.handbook, "returns.md", "window")
        assert (card.status, card.replaced_by.section_id) == ("retired", "opened")
        assert read_card(handbook.handbook, "returns.md", "receipt").status == ""
        assert reasons(handbook, date(2027, 1, 1)) == {"returns#receipt": ["overdue"]}
        assert held.version

    def test_taking_it_back_leaves_the_text_as_it_was(self, handbook: Writer) -> None:
        before = handbook.text("returns.md")
        held = review(handbook, "window", Outcome.RETIRE, replaced_by="hygiene")
        taken = Reviews(handbook.handbook).take_back(held.name)
        assert taken.version
        assert handbook.text("returns.md") == before

    def test_what_somebody_changed_meanwhile_stays(self, handbook: Writer) -> None:
        held = review(handbook, "window", Outcome.RETIRE)
        handbook.handbook.refresh()
        handbook.replace("returns.md", "30 days", "45 days")
        Reviews(handbook.handbook).take_back(held.name)
        assert handbook.text("returns.md") == RETURNS.replace("30 days", "45 days")

    def test_when_the_text_cannot_be_changed_nothing_is_recorded(self, handbook: Writer) -> None:
        (handbook.handbook.root / ".git" / "MERGE_HEAD").write_text("0" * 40 + "\n")
        with pytest.raises(Unavailable):
            review(handbook, "window", Outcome.RETIRE)
        assert Reviews(handbook.handbook).reviews_of("returns.md", "window") == ()
        assert handbook.text("returns.md") == RETURNS

    @pytest.mark.parametrize("heir", ["nowhere", "hygiene#nowhere", "returns#window", "#window"])
    def test_what_replaces_it_has_to_be_there(self, handbook: Writer, heir: str) -> None:
        with pytest.raises((NotFound, BadRequest)):
            review(handbook, "window", Outcome.RETIRE, replaced_by=heir)

    def test_only_what_is_retired_is_replaced(self, handbook: Writer) -> None:
        with pytest.raises(BadRequest):
            review(handbook, "window", replaced_by="hygiene")


def test_a_review_leaves_text_and_versions_alone(handbook: Writer) -> None:
    tip = handbook.handbook.versions().tip()
    held = review(handbook, "window", customer="They nod.", staff="Fine", note="ok")
    assert held.version == ""
    assert handbook.handbook.versions().tip() == tip
    (kept,) = Reviews(handbook.handbook).reviews_of("returns.md", "window")
    assert (kept.by, kept.customer, kept.staff) == ("Tess Tester", "They nod.", "Fine")


def test_what_changed_since_the_last_review(handbook: Writer) -> None:
    reviews = Reviews(handbook.handbook)
    assert reviews.changes_since("returns.md", "window").changes == ()
    review(handbook, "window")
    version = handbook.handbook.versions().tip()
    handbook.replace("returns.md", "30 days", "45 days")
    handbook.replace("returns.md", "With a receipt", "With the receipt")
    since = reviews.changes_since("returns.md", "window")
    assert [one.sentence for one in since.changes] == ["wording: 30 → 45 days"]
    assert since.version == version


def test_without_versions_all_but_the_links_is_told(tmp_path) -> None:
    from contextlib import closing

    from handbook_app.services.handbook import Handbook

    root = tmp_path / "plain"
    root.mkdir()
    for name, text in FILES.items():
        (root / name).write_text(text)
    for name in ("cache", "state"):
        (tmp_path / name).mkdir(mode=0o700)
    with closing(Handbook(root, tmp_path / "cache", tmp_path / "state")) as found:
        found.refresh()
        reviews = Reviews(found)
        due = date(2026, 9, 1)
        assert [item.row.section for item in reviews.inbox(due)] == ["window", "receipt"]
        held = reviews.record("returns.md", "window", Findings(Outcome.KEEP))
        assert [item.row.section for item in reviews.inbox(due)] == ["receipt"]
        reviews.take_back(held.name)
        assert [item.row.section for item in reviews.inbox(due)] == ["window", "receipt"]


def test_translations_and_what_is_retired_are_left_out(writer: Callable[..., Writer]) -> None:
    german = RETURNS.replace("id: returns", "id: returns-de\ntranslation-of: {id: returns}")
    retired = RETURNS.replace("id: returns", "id: old\nstatus: retired")
    found = writer({**FILES, "de.md": german, "old.md": retired})
    assert set(reasons(found, date(2027, 1, 1))) == {"returns#window", "returns#receipt"}
