"""The short way to the sections that changed leads to the same answer as the long one."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from handbook_app.services.health import changed_sections
from handbook_app.services.health.changed_sections import sections_changed

FACTS = (
    "",
    "---\nkind: policy\nrules: {one: {flexibility: gray}, two: {}}\n---\n",
    "---\nstatus: draft\nrules:\n  one: {flexibility: black}\n---\n",
    "---\nrules: {one: {status: retired}}\n---\n",
    "---\nJust words between two rules.\n---\n",
    "---\n- a list\n---\n",
    "---\nbroken: [\n---\n",
    "---\nnever: closed\n\n",
    "+++\ntitle = 'x'\n+++\n",
    '---\n"st\\x61tus": draft\n---\n',
)
LINES = (
    "", "# Title", "## One {#one}", "## One", "## Two {#two}", "### Two", "Words, and more words.",
    "Words and more words", "words, and more wrods.", "Ten days.", "Twelve days.", "---", "===",
    "```", "    code", "- # one", "<!-- hidden", "-->", "| a | b |", "[one]: x", "- an item",
)  # fmt: skip
SWAPPED = "# A\n\n## B\n\nTen.\n\n## B\n\nTwo.\n\n## C\n"
BODIES = st.lists(st.sampled_from(LINES), max_size=12)


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    """Two texts, of which the second is mostly the first with some lines changed."""
    facts, lines = draw(st.sampled_from(FACTS)), draw(BODIES)
    others = list(lines)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(others)))
        others[at : at + draw(st.integers(0, 2))] = draw(
            st.lists(st.sampled_from(LINES), max_size=2)
        )
    other_facts = draw(st.sampled_from((facts, facts, facts, draw(st.sampled_from(FACTS)))))
    end = draw(st.sampled_from(("\n", "\r\n")))
    return end.join([facts, *lines]), end.join([other_facts, *others])


@settings(max_examples=600, deadline=None)
@given(texts())
@example((SWAPPED, SWAPPED.replace("Ten", "-").replace("Two", "Ten").replace("-", "Two")))
def test_both_ways_lead_to_the_same(pair: tuple[str, str]) -> None:
    before, after = pair
    assert sorted(sections_changed(before, after)) == sorted(
        changed_sections._compared(before, after)
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Ten days.", "Twelve days.", ["one"]),
        ("Ten days.", "Ten  days", []),
        ("Ten days.", "Ten days.\n\n## Three\n\nMore.", None),
    ],
)
def test_the_short_way_is_taken_where_only_words_differ(
    old: str, new: str, told: list[str] | None
) -> None:
    before = FACTS[1] + "# A\n\n## One {#one}\n\nTen days.\n\n## Two {#two}\n\nMore.\n"
    assert changed_sections._in_words_alone(before, before.replace(old, new)) == told


def test_what_is_a_draft_binds_nobody() -> None:
    before = FACTS[2] + "# A\n\n## One {#one}\n\nTen days.\n"
    after = before.replace("Ten", "Twelve")
    assert changed_sections._in_words_alone(before, after) == []
    in_force = before.replace("draft", "in-force"), after.replace("draft", "in-force")
    assert changed_sections._in_words_alone(*in_force) == ["one"]
