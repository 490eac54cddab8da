"""`handbook report` and the filters of `handbook list`, as a script would use them."""

from __future__ import annotations

from pathlib import Path

import pytest

MOVED = """---
kind: policy
owner: us
review: {every: 6 months, last: 2026-01-31}
rules:
  one: {flexibility: gray, limits: "%s", options: [{when: Late, offer: Credit}]}
  two: {}
---
# Returns

## One {#one}

Within 30 days.

## Two {#two}

Ask first.
"""


def test_health_counts_and_names_what_is_missing(run, write_handbook) -> None:
    root = write_handbook({"a.md": MOVED % "None."})
    answer = run("--handbook", root, "report", "health", "--on", "2026-06-30", "--json")
    assert answer.code == 0
    found = answer.json
    assert (found["documents"], found["rules"]) == (1, 2)
    assert found["flexibility"] == {"gray": 1, "untagged": 1}
    figures = {one["code"]: one for one in found["figures"]}
    assert [row["rule"] for row in figures["untagged"]["rows"]] == ["two"]
    assert figures["no-spirit"]["count"] == 2
    assert figures["overdue"]["count"] == 0
    assert figures["due-soon"]["count"] == 0
    assert found["movement"] is None  # no versions are kept of it


@pytest.mark.parametrize(
    ("day", "code", "because"),
    [("2026-06-30", 1, set()), ("2026-07-05", 0, {"due-soon"}), ("2026-07-31", 0, {"overdue"})],
)
def test_what_is_due_on_a_day(run, write_handbook, day: str, code: int, because: set[str]) -> None:
    root = write_handbook({"a.md": MOVED % "None."})
    answer = run("--handbook", root, "report", "due", "--on", day, "--json")
    assert answer.code == code
    assert {row["because"] for row in answer.json} == because


def test_restless_rules_are_told_with_their_changes(run, tmp_path: Path) -> None:
    root, text = tmp_path / "handbook", tmp_path / "a.md"
    text.write_text(MOVED % "None.")
    assert run("init", root).code == 0
    assert run("--handbook", root, "save", "a.md", "--from", text, "--summary", "Begin").code == 0
    for limit in ("10 EUR", "20 EUR", "30 EUR", "40 EUR"):
        words = ("set", "a#one", "limits", limit, "--summary", "Again", "--author", "Ana <a@b.c>")
        assert run("--handbook", root, *words).code == 0
    answer = run("--handbook", root, "report", "restless", "--json")
    assert answer.code == 0
    rows = {row["section"]: row for row in answer.json}
    assert rows["one"]["because"] == "restless"
    assert rows["one"]["changes"] == 4
    assert "two" not in rows


def test_orphans_are_told_for_people(run, shipped_starter) -> None:
    answer = run("--handbook", shipped_starter, "report", "orphans")
    assert answer.code == 0
    assert "[reason-gone]" in answer.out
    assert "[no-origin]" in answer.out


def test_a_day_that_is_none_is_refused(run, shipped_starter) -> None:
    answer = run("--handbook", shipped_starter, "report", "health", "--on", "yesterday")
    assert answer.code == 2
    assert answer.is_one_sentence


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        (["--gap", "untagged"], lambda row: not row["flexibility"]),
        (["--gap", "no-tell-customer"], lambda row: row["flexibility"] == "black"),
        (["--value", "Fairness"], lambda row: "fairness" in row["values"]),
        (["--never-reviewed"], lambda row: not row["reviewed"]),
        (["--no-owner"], lambda row: not row["owner"]),
    ],
)
def test_lists_by_what_is_missing(run, shipped_starter, words: list[str], is_so) -> None:
    answer = run("--handbook", shipped_starter, "list", *words, "--json")
    assert answer.code == 0
    assert all(is_so(row) for row in answer.json)


COVERED = {
    "handbook.yaml": """\
touchpoints: {refunds: {name: Money back}}
inventory: {refunds: {standard: none-needed}}
""",
    "a.md": """---
kind: policy
touchpoints: [refunds]
rules: {one: {}}
---
# A

## One {#one}

X.
""",
}


def test_coverage_tells_every_cell(run, write_handbook) -> None:
    answer = run("--handbook", write_handbook(COVERED), "report", "coverage", "--json")
    assert answer.code == 0
    cells = {(one["touchpoint"], one["kind"]): one for one in answer.json}
    assert cells["refunds", "policy"] == {
        "touchpoint": "refunds", "kind": "policy", "documents": 1, "rules": 1, "unwritten": 0,
        "mark": "", "state": "covered", "is_gap": False,
    }  # fmt: skip
    assert cells["refunds", "standard"]["mark"] == "none-needed"
    assert [place for place, one in cells.items() if one["is_gap"]] == [("refunds", "procedure")]


def test_an_informal_rule_is_kept_and_found(run, write_handbook) -> None:
    root = write_handbook(COVERED)
    said = "Regulars pay at the end of the week."
    words = ("--touchpoint", "Money back", "--kind", "procedure", "--flexibility", "gray")
    assert run("--handbook", root, "informal", said, *words, "--author", "Ana <a@b.c>").code == 0
    listed = run("--handbook", root, "list", "--informal", "--json").json
    assert [(row["written"], row["touchpoints"]) for row in listed] == [("informal", ["refunds"])]
    found = run("--handbook", root, "search", "regulars").out
    assert "informal: known, not written down" in found
    refused = run("--handbook", root, "informal", "…")
    assert refused.code == 2
    assert refused.is_one_sentence


def test_health_is_written_as_page_and_table(run, write_handbook, tmp_path: Path) -> None:
    root = write_handbook({"a.md": MOVED % "None."})
    page, table = tmp_path / "health.html", tmp_path / "health.csv"
    answer = run("--handbook", root, "report", "health", "--html", page, "--csv", table)
    assert answer.code == 0
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    refused = run("--handbook", root, "report", "health", "--html", tmp_path / "no" / "where.html")
    assert refused.code == 2
    assert refused.is_one_sentence
    refused = run("--handbook", root, "report", "due", "--csv", table)
    assert refused.code == 2
