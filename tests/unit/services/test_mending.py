"""Each problem that can be mended by one keystroke is gone afterwards, and nothing else changed."""

from __future__ import annotations

import pytest

from handbook_app.services.authoring.desk import Desk
from handbook_app.services.authoring.mending import find_mends, is_mendable
from tests.versioned import RETURNS as TEXT

RETURNS = "policies/returns.md"
SETTINGS = """owners: {returns-team: {name: R}}
touchpoints: {returns: {name: R}}
values: {fair: {name: F}}
"""
CARE = "---\nid: care\n---\n# Care\n\n## Wash it warm {#wash}\n\n[h](policies/returns.md#hygiene)\n"


def changed(one: str, other: str) -> list[str]:
    return [new for old, new in zip(one.split("\n"), other.split("\n"), strict=True) if old != new]


@pytest.mark.parametrize(
    ("code", "old", "new", "line"),
    [
        ("unknown-owner", "kind: policy", "kind: policy\nowner: retuns-team # us",
         "owner: returns-team # us"),
        ("unknown-touchpoint", "kind: policy", "kind: policy\ntouchpoints: [retuns]",
         "touchpoints: [returns]"),
        ("unknown-value", "    flexibility: gray", "    flexibility: gray\n    values:\n      - fairr",  # noqa: E501
         "      - fair"),
        ("unknown-document", "kind: policy", "kind: policy\nreplaced-by: 'caree'",
         "replaced-by: 'care'"),
        ("unknown-section", "    flexibility: gray",
         "    flexibility: gray\n    related: [care, care#washh]", "    related: [care, care#wash]"),  # noqa: E501
        ("unknown-field", "kind: policy", "kind: policy\nstatuss: draft", "status: draft"),
        ("broken-link", "Goods come", "[a](../care.md) [b](../cares.md#wash) come",
         "[a](../care.md) [b](../care.md#wash) come back within 30 days of purchase."),
        ("broken-anchor", "Goods come", "[b](../care.md#wosh) [c](../care.md#wash) come",
         "[b](../care.md#wash) [c](../care.md#wash) come back within 30 days of purchase."),
        ("broken-anchor", "Goods come", "[b][r]\n\n[r]: #hygene 'It'\n\nGoods come",
         "[r]: #hygiene 'It'"),
        ("rule-without-section", "## Return window {#return-window}", "## Return windows",
         "## Return windows {#return-window}"),
        ("repeated-id", "Opened articles", "## Again {#hygiene}\n\nOpened articles",
         "## Again {#hygiene-2}"),
        ("lost-id", "## Hygiene {#hygiene}", "## Clean goods", "## Clean goods {#hygiene}"),
        ("lost-id", "## Hygiene {#hygiene}", "Clean goods\n-----------", "Clean goods {#hygiene}"),
        ("date-in-future", "kind: policy", "kind: policy\nreview: {last: 2999-01-01}", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_mend_is_offered_and_mends(code, old, new, line, newline, writer) -> None:
    one = writer({RETURNS: TEXT, "care.md": CARE, "handbook.yaml": SETTINGS})
    if code == "unknown-field":
        old, new = "status: in-force", new.partition("\n")[2]
    typed = TEXT.replace(old, new, 1).replace("\n", newline)
    desk = Desk(one.handbook)
    (problem,) = [found for found in desk.check(RETURNS, typed) if found.code == code]
    assert is_mendable(problem)
    (mend,) = find_mends(problem, typed)
    (got,) = changed(typed, mend.text)
    assert line is None or got.rstrip("\r") == line
    assert [found for found in desk.check(RETURNS, mend.text) if found.code == code] == []


def test_a_translation_is_said_to_be_up_to_date(writer) -> None:
    text = "---\ntranslation-of: {id: returns, version: 1234567}\n---\n# Rückgabe\n"
    desk = Desk(writer({RETURNS: TEXT, "de.md": text}).handbook)
    (problem,) = [one for one in desk.check("de.md", text) if one.code == "behind-original"]
    (mend,) = find_mends(problem, text)
    assert [one for one in desk.check("de.md", mend.text) if "original" in one.code] == []


def test_what_no_longer_fits_is_not_offered(writer) -> None:
    desk = Desk(writer({RETURNS: TEXT, "care.md": CARE}).handbook)
    typed = TEXT.replace("Goods come", "[b](../cares.md) come")
    (problem,) = [one for one in desk.check(RETURNS, typed) if one.code == "broken-link"]
    assert find_mends(problem, typed.replace("cares", "caress")) == ()
    assert find_mends(problem, "") == ()
    assert find_mends(problem, "\n" + typed) == ()


def test_a_reworded_heading_nobody_leads_to_is_nobodys_business(writer) -> None:
    desk = Desk(writer({RETURNS: TEXT, "care.md": "# Care\n"}).handbook)
    typed = TEXT.replace("## Hygiene {#hygiene}", "## Clean goods")
    assert [one for one in desk.check(RETURNS, typed) if one.code == "lost-id"] == []


def test_hints_are_for_people_to_answer(writer) -> None:
    desk = Desk(writer().handbook)
    hints = [one for one in desk.check(RETURNS, TEXT) if one.severity == "hint"]
    assert hints
    assert not any(is_mendable(one) or find_mends(one, TEXT) for one in hints)


SAID = """---
language: en
rules:
  hygiene:
    flexibility: gray
    options: [{offer: a}]
    tell-customer: >-
      It is
      guaranteed.
    promises:
      can:
        - It is certain
          and guaranteed.
        - As per policy.
---
# Said

## Hygiene

Clients, the client and as per policy. Yes. That's our policy.

| That's our policy. |
| --- |

That's our policy.\x20\x20
So there. <!-- wording: ok, gone -->
<!-- wording: ok, gone -->
End.
"""
WORDS = "wording: {avoid: [{say: as per policy, instead: because}, {say: 1, instead: 'a: b'}]}\n"
GLOSSARY = "---\nlanguage: en\n---\nCustomer\n:   Buys.\n:   Not: client\n"
OK = "<!-- wording: ok,  -->"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("line", "at", "mended"),
    [
        (20, 0, [f"Clients, the client and as per policy. Yes. That's our policy. {OK}"]),
        (20, 1, ["Clients, the Customer and as per policy. Yes. That's our policy."]),
        (20, 2, ["Clients, the client and because. Yes. That's our policy."]),
        (22, 0, [f"| That's our policy. {OK} |"]),
        (25, 0, [f"That's our policy. {OK}  "]),
        (26, 0, ["So there."]),
        (27, 0, []),
        (9, 0, ["    # wording: ok, "]),
        (13, 0, ["        # wording: ok, "]),
        (14, 0, ["        - Because."]),
    ],
)
def test_wording_is_mended_or_silenced(line, at, mended, newline, writer) -> None:
    one = writer({"said.md": SAID, "handbook.yaml": WORDS, "glossary.md": GLOSSARY})
    typed = SAID.replace("\n", newline)
    desk = Desk(one.handbook)
    problems = [found for found in desk.check("said.md", typed) if found.line == line]
    problem = sorted(problems, key=lambda found: found.column)[at]
    assert is_mendable(problem)
    mend = find_mends(problem, typed)[0]
    old, new = typed.splitlines(), mend.text.splitlines()
    assert [now for now in new if now not in old] == mended
    assert len(new) - len(old) == (1 if mend.cursor and line < 15 else -1 if line == 27 else 0)
    if mend.cursor is None:
        assert desk.check("said.md", mend.text) != desk.check("said.md", typed)
        return
    reason = "by law"
    silenced = mend.text[: mend.cursor] + reason + mend.text[mend.cursor :]
    codes = [found.code for found in desk.check("said.md", silenced)]
    before = [found.code for found in desk.check("said.md", typed)]
    assert len(codes) < len(before)
    assert "wording-no-reason" not in codes


def test_words_that_moved_are_not_replaced(writer) -> None:
    one = writer({"said.md": SAID, "handbook.yaml": WORDS})
    (problem,) = [found for found in Desk(one.handbook).check("said.md", SAID) if found.line == 14]
    assert find_mends(problem, SAID.replace("As per", "Not as per")) == ()
    assert find_mends(problem, "short") == ()
