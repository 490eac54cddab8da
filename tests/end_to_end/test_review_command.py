"""`handbook review`: what is due, what a review came to, and files for people and calendars."""

from __future__ import annotations

from pathlib import Path

import pytest

TEXT = """---
id: swaps
kind: policy
owner: us
touchpoints: [till]
review: {every: 6 months, last: 2020-01-31}
rules:
  window: {flexibility: gray, related: ["#receipt"]}
  receipt: {flexibility: black}
---
# Swaps

## Window {#window}

Within 30 days.

## Receipt {#receipt}

With a receipt.
"""


SETTINGS = """people: {ana: {name: Ana Ferreira, email: ana@example.org}}
owners: {us: {name: Our team, people: [ana]}, them: {name: Others}}
touchpoints: {till: {name: The till}}
"""


@pytest.fixture
def root(run, tmp_path: Path) -> Path:
    root = tmp_path / "handbook"
    assert run("init", root).code == 0
    for name, text in (("swaps.md", TEXT), ("handbook.yaml", SETTINGS)):
        source = tmp_path / name
        source.write_text(text)
        saved = run("--handbook", root, "save", name, "--from", source, "--summary", "Begin")
        assert saved.code == 0, saved.err
    return root


@pytest.fixture
def review(run, root: Path):
    return lambda *words: run("--handbook", root, "review", *words)


def why(answer) -> dict[str, list[str]]:
    return {
        one["section"]: [reason["why"] for reason in one["because"]]
        for one in answer.json
        if one["document"] == "swaps.md"
    }


def test_the_inbox_until_it_is_empty(review) -> None:
    assert why(review("--due", "--json")) == {"window": ["overdue"], "receipt": ["overdue"]}
    done = review("swaps#window", "--keep", "--customer", "Glad of it", "--json")
    assert done.code == 0
    assert done.json["outcome"] == "keep"
    assert done.json["version"] == ""
    assert why(review("--due", "--json")) == {"receipt": ["overdue"]}
    assert review("swaps", "--keep").code == 0
    assert why(review("--due", "--json")) == {}


def test_a_review_is_shown_wherever_the_rule_is(review, run, root: Path) -> None:
    day = review("swaps#window", "--keep", "--json").json["when"][:10]
    shown = run("--handbook", root, "show", "swaps#window", "--json").json
    assert (shown["reviewed"], shown["reviewed-by"]) == (day, "Tess Tester")
    assert shown["due"] > day
    (found,) = run("--handbook", root, "search", "swaps", "window", "--limit", "1", "--json").json
    assert (found["reviewed"], found["due"]) == (day, shown["due"])
    other = run("--handbook", root, "show", "swaps#receipt", "--json").json
    assert other["reviewed"] == "2020-01-31"
    assert review("swaps#window", "--take-back").code == 0
    shown = run("--handbook", root, "show", "swaps#window", "--json").json
    assert shown["reviewed"] == "2020-01-31"


def test_by_owner_and_touchpoint_and_mine(review) -> None:
    assert set(why(review("--due", "--owner", "our team", "--json"))) == {"window", "receipt"}
    assert why(review("--due", "--owner", "them", "--json")) == {}
    assert set(why(review("--due", "--touchpoint", "The till", "--json"))) == {"window", "receipt"}
    ana = review("--due", "--mine", "--author", "Ana Ferreira <ana@example.org>", "--json")
    assert set(why(ana)) == {"window", "receipt"}
    assert review("--due", "--mine", "--json").code == 1


def test_retire_and_take_it_back(review, run, root: Path) -> None:
    before = (root / "swaps.md").read_bytes()
    done = review("swaps#window", "--retire", "--replaced-by", "swaps#receipt", "--json")
    assert done.json["version"]
    shown = run("--handbook", root, "show", "swaps#window", "--json").json
    assert (shown["status"], shown["replaced-by"]) == ("retired", "swaps.md")
    listed = run("--handbook", root, "list", "--status", "retired", "--json").json
    assert [one["section"] for one in listed] == ["window"]
    assert review("swaps#window", "--take-back", "--json").json["taken-back"] is True
    assert (root / "swaps.md").read_bytes() == before


def test_a_link_is_suspect_until_confirmed(review, run, root: Path) -> None:
    text = TEXT.replace("With a receipt", "Never without a receipt")
    source = root.parent / "swaps.md"
    source.write_text(text)
    saved = run("--handbook", root, "save", "swaps", "--from", source, "--summary", "Stricter")
    assert saved.code == 0
    assert why(review("--due", "--json"))["window"] == ["suspect-link", "overdue"]
    done = review("swaps#window", "--new-rule", "--confirm", "#receipt", "--json")
    assert done.code == 0
    assert why(review("--due", "--json"))["window"] == ["open-decision", "overdue"]


def test_an_agenda_and_a_calendar(review, tmp_path: Path) -> None:
    agenda, calendar = tmp_path / "agenda.md", tmp_path / "due.ics"
    answer = review("--agenda", agenda, "--ics", calendar)
    assert answer.code == 0
    assert str(agenda) in answer.out
    assert str(calendar) in answer.out
    assert "## 1. Swaps: Window\n" in agenda.read_text()
    assert "Owner: Our team." in agenda.read_text()
    assert calendar.read_bytes().count(b"\r\nBEGIN:VEVENT\r\n") >= 1
    assert b"SUMMARY:Review: Swaps (2 rules)\r\n" in calendar.read_bytes()


@pytest.mark.parametrize(
    "words",
    [
        (), ("--due", "swaps"), ("swaps#window",), ("swaps#window", "--keep", "--take-back"),
        ("--keep",), ("nowhere", "--keep"), ("swaps#nowhere", "--keep"),
        ("swaps#window", "--take-back"), ("swaps#window", "--keep", "--confirm", "swaps"),
        ("swaps#window", "--retire", "--replaced-by", "nowhere"),
        ("swaps#window", "--keep", "--replaced-by", "swaps"),
        ("swaps#window", "--keep", "--author", "<>"), ("--due", "--ics", "/nowhere/at/all.ics"),
        ("swaps#window", "--keep", "--note", "x" * 70_000),
    ],
)  # fmt: skip
def test_what_cannot_be_is_one_sentence(review, words: tuple[str, ...]) -> None:
    answer = review(*words)
    assert answer.code == 2
    assert answer.is_one_sentence


def test_nothing_due_is_said(review) -> None:
    assert review("swaps", "--keep").code == 0
    answer = review("--due", "--owner", "us")
    assert (answer.code, answer.out) == (1, "")
    assert "Nothing is due" in answer.err
