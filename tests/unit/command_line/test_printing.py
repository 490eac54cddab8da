"""What stands on a terminal: everything of the rule, within the width, and nothing that acts."""

from __future__ import annotations

import json
import sys
from types import SimpleNamespace

import pytest

from handbook_app.command_line import printing, shapes
from handbook_app.command_line.terminal import Terminal, visible
from handbook_app.markup.documents import parse_document

TEXT = """\
---
id: returns
kind: policy
review: {every: 6 months, last: 2026-01-31, by: ana}
rules:
  window:
    flexibility: gray
    purpose: [quality]
    spirit: Honest customers can change their mind.
    origin:
      {date: 2019-03-02, by: Head of retail, cause: Fraud.,
       holds: {answer: yes, checked: 2026-01-01}}
    limits: Never for opened articles.
    circumstances: [We were late]
    alternatives: [A repair]
    options:
      - {when: A few days late, offer: Store credit, limit: 150 EUR, who: any agent}
      - {when: "%s", offer: Exchange, limit: same price, who: team lead}
    promises: {can: [I will call you back.], cannot: [You will get your money.]}
  hygiene: {flexibility: black, grounds: [law], reason: The law., tell-customer: For you.}
---
# Returns

## Window

30 days.

## Hygiene

No.
""" % ("Much later than anybody would ever think of coming back to us " * 3)


@pytest.fixture
def terminal(monkeypatch) -> Terminal:
    monkeypatch.setenv("COLUMNS", "80")
    return Terminal()


def card(section: str) -> SimpleNamespace:
    document = parse_document("policies/returns.md", TEXT)
    found, rule = document.section(section), document.rule(section)
    assert found is not None
    related = SimpleNamespace(
        path="a.md", section_id="b", title="A", heading="B\x1b", flexibility="black"
    )
    return SimpleNamespace(
        document=document, section=found, rule=rule, title=found.heading, above=found.above,
        flexibility=document.flexibility(section) or "", kind="policy", status="", language="en",
        owner_name="Returns team", touchpoint_names=("Refunds",), value_names=("Fairness",),
        effective=None, reviewed="2026-01-31", reviewed_by="Ana", due="2026-07-31",
        markdown="30 days.", related=(related,), translations=(), replaced_by=None,
    )  # fmt: skip


def test_a_gray_rule_shows_all_it_has(terminal) -> None:
    shown = "\n".join(printing.card_lines(card("window"), terminal))
    for words in (
        "May I bend it?", "it bends, within its limits", "Never for opened", "We were late",
        "Situation", "A few days late", "Store credit", "150 EUR", "any agent", "team lead",
        "“I will call you back.”", "Don't say", "“You will get your money.”", "Honest customers",
        "2019-03-02, Head of retail", "Fraud.", "yes, asked on 2026-01-01", "Fairness", "quality",
        "Returns team", "last review 2026-01-31 by Ana", "next review 2026-07-31", "a.md#b",
        "A repair",
    ):  # fmt: skip
        assert words in shown, words
    assert "\x1b" not in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_a_black_rule_says_why_and_how_to_tell(terminal) -> None:
    shown = "\n".join(printing.card_lines(card("hygiene"), terminal))
    assert "it does not bend" in shown
    assert "Grounds: law" in shown
    assert "“For you.”" in shown


def test_json_has_every_field_of_the_rule() -> None:
    shape = json.loads(json.dumps(shapes.of_card(card("window"))))
    assert shape["rule"] == "window"
    assert shape["origin"] == {
        "date": "2019-03-02",
        "by": "Head of retail",
        "cause": "Fraud.",
        "source": "",
        "holds": {"answer": "yes", "checked": "2026-01-01", "by": ""},
    }
    assert shape["options"][0] == {
        "when": "A few days late",
        "offer": "Store credit",
        "limit": "150 EUR",
        "who": "any agent",
    }
    assert shape["promises"] == {
        "can": ["I will call you back."],
        "cannot": ["You will get your money."],
    }
    written = {
        "purpose", "values", "spirit", "grounds", "reason", "serves-customer", "tell-customer",
        "alternatives", "limits", "circumstances", "related", "review", "touchpoints", "owner",
    }  # fmt: skip
    assert written <= shape.keys()


def test_json_of_a_document() -> None:
    shape = json.loads(json.dumps(shapes.of_document(parse_document("a.md", TEXT))))
    assert shape["review"] == {"every": "6 months", "on": "", "last": "2026-01-31", "by": "ana"}
    assert [one["rule"] for one in shape["sections"]] == ["", "window", "hygiene"]
    assert "rules" not in shape


def test_json_is_ascii_on_every_terminal(terminal, capsys) -> None:
    terminal = Terminal()
    terminal.say_json({"ł": "\x9b\u202e\x1b"})
    out = capsys.readouterr().out
    assert out.isascii()
    assert "\x1b" not in out
    assert json.loads(out) == {"ł": "\x9b\u202e\x1b"}


@pytest.mark.parametrize(
    "text", ["\x1b[2Ja", "\x9b1ma", "a\x07\x7f", "\u202ea\u2066", "a\r", "\0a"]
)
def test_what_acts_is_taken_out(text) -> None:
    assert visible(text).strip("[]1mJ2") == "a"


def test_colours_only_where_they_are_wanted(monkeypatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert Terminal().style("x", "strong") == "\x1b[1mx\x1b[0m"
    monkeypatch.setenv("NO_COLOR", "")
    assert Terminal().style("x", "strong") == "x"


@pytest.mark.parametrize("columns", ["1", "20", "80", "100000"])
def test_any_width(monkeypatch, columns) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert list(printing.card_lines(card("window"), Terminal()))


def test_a_name_of_several_lines_takes_one(terminal) -> None:
    names = ("section", "heading", "rule", "flexibility", "kind", "status", "due", "written")
    rest = dict.fromkeys(names, "")
    row = SimpleNamespace(
        document="two\nlines.md", title="A\ntitle", owner="a\nteam", rules=0, holds="", **rest
    )
    said = list(printing.row_lines(row, terminal))
    assert not any("\n" in line for line in said)
    assert "two\ufffdlines.md" in said[0]
