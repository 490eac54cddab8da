"""Two people's edits of one text come together, or a person is asked; nothing gets lost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.markup.front_matter import split
from handbook_app.markup.yaml_text import load
from handbook_app.services.comparing import Joined, Origin, join_texts

LINE = st.sampled_from(["a\n", "b\n", "c\n", "\n", "one two three four\n", "one two six four\n",
                        "- x: y\n"])  # fmt: skip
PROSE = st.lists(LINE, max_size=10).map("".join)
ENDINGS = st.sampled_from([str, lambda text: text.replace("\n", "\r\n"),
                           lambda text: text.removesuffix("\n")])  # fmt: skip
TEXTS = st.one_of(
    PROSE,
    st.text(alphabet="ab\n\r ", max_size=20),
    st.tuples(PROSE, ENDINGS).map(lambda pair: pair[1](pair[0])),
)
FIELD = st.sampled_from(["owner: x\n", "owner: y\n", "kind: policy\n", "values: [a, b]\n",
                         "values: [a, c]\n", "rules:\n  r:\n    spirit: z\n",
                         "review:\n  by: ana\n", "review:\n  last: 2026-01-01\n",
                         "holds: {a: 1, b: 2}\n", "holds: {a: 3, b: 2}\n"])  # fmt: skip
MATTERS = st.lists(FIELD, max_size=5).map(
    lambda fields: f"---\n{''.join(fields)}---\n# T\n\nText.\n"
)
ANY = st.one_of(TEXTS, MATTERS)


@given(ANY, ANY)
def test_what_one_side_left_alone_is_the_others(base: str, side: str) -> None:
    assert join_texts(base, side, base).text == side
    assert join_texts(base, base, side).text == side
    assert join_texts(base, side, side).text == side


@given(ANY, ANY, ANY)
def test_both_sides_are_treated_alike(base: str, mine: str, theirs: str) -> None:
    one, two = join_texts(base, mine, theirs), join_texts(base, theirs, mine)
    assert one.text == two.text
    assert [(piece.mine, piece.theirs) for piece in one.collisions] == [
        (piece.theirs, piece.mine) for piece in two.collisions
    ]


@given(ANY, ANY, ANY)
def test_no_line_is_lost(base: str, mine: str, theirs: str) -> None:
    joined = join_texts(base, mine, theirs)
    for side, name in ((mine, "mine"), (theirs, "theirs"), (base, "base")):
        pieces = "".join(getattr(piece, name) for piece in joined.pieces)
        assert pieces.splitlines() == lines_of(side)
    result = joined.with_choices([f"{one.mine}\n{one.theirs}" for one in joined.collisions])
    for side in (mine, theirs):
        new = set(words_of(side)) - set(words_of(base))
        assert new <= set(words_of(result))


@given(MATTERS, MATTERS, MATTERS)
def test_a_joined_front_matter_can_be_read(base: str, mine: str, theirs: str) -> None:
    joined = join_texts(base, mine, theirs)
    if joined.text is not None and mine not in (base, theirs) and theirs != base:
        assert not load(split(joined.text).yaml).repeated


def lines_of(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").splitlines()


def words_of(text: str) -> list[str]:
    return text.split()


@pytest.fixture(scope="module")
def text(shipped_starter) -> str:
    return (shipped_starter / "policies/returns.md").read_text("utf-8")


def join(text: str, mine: tuple[str, str], theirs: tuple[str, str]) -> Joined:
    assert mine[0] in text
    assert theirs[0] in text
    return join_texts(text, text.replace(*mine, 1), text.replace(*theirs, 1))


JOINED = [
    # two fields on neighbouring lines, where git would ask
    (("owner: returns-team", "owner: ana"), ("status: in-force", "status: draft")),
    (("    limits: Never for", "    reason: Fraud.\n    limits: Never for"),
     ("    limits: Never for", "    tell-customer: Gladly.\n    limits: Never for")),
    (("limit: up to 14 days", "limit: up to 30 days"), ("who: any agent", "who: team lead")),
    (("{answer: yes,", "{answer: no,"), ("2026-06-11, by: ana}", "2026-06-11, by: bob}")),
    (("    values: [fairness, ease]\n", ""), ("spirit: Honest", "spirit: Decent")),
    # words far enough apart on one line of prose
    (("Most things that", "Many things that"), ("in good faith", "in the best faith")),
    # far apart
    (("flexibility: gray", "flexibility: black"),
     ("## What never", "## New\n\nWords.\n\n## What never")),
    (("Goods come back in the maker's packaging.", "Packaging does not matter."),
     ("## What never comes back", "## Never taken back")),
]  # fmt: skip


@pytest.mark.parametrize(("mine", "theirs"), JOINED)
def test_edits_that_concern_different_things_are_joined(text, mine, theirs) -> None:
    joined = join(text, mine, theirs)
    assert joined.text is not None
    for side in (mine, theirs):
        assert set(side[1].split()) <= set(joined.text.split())
    assert load(split(joined.text).yaml).repeated == []
    assert {piece.origin for piece in joined.pieces} == {Origin.SAME, Origin.MINE, Origin.THEIRS}


COLLISIONS = [
    # one field, two opinions, although the words are apart: 30 days *and* 200 EUR is neither's
    (("up to 14 days late and 150", "up to 30 days late and 150"),
     ("up to 14 days late and 150", "up to 14 days late and 200")),
    (("within **30 days**", "within **60 days**"), ("within **30 days**", "within **90 days**")),
    # "60 days" and "30 weeks" are not "60 weeks"
    (("**30 days**, unused", "**60 days**, unused"),
     ("**30 days**, unused", "**30 weeks**, unused")),
    (("Goods come back in the maker's packaging.\n", ""), ("maker's packaging", "maker's carton")),
    # a list of one rule grows on both sides in one place
    (("        - Just bring it in", "        - Trust me.\n        - Just bring it in"),
     ("        - Just bring it in", "        - No worries.\n        - Just bring it in")),
    # the same field added in two places
    (("kind: policy\n", "replaced-by: x\nkind: policy\n"),
     ("rules:\n", "replaced-by: y\nrules:\n")),
]  # fmt: skip


@pytest.mark.parametrize(("mine", "theirs"), COLLISIONS)
def test_edits_of_the_same_thing_are_for_a_person(text, mine, theirs) -> None:
    joined = join(text, mine, theirs)
    assert joined.text is None
    (collision,) = joined.collisions
    assert joined.with_choices([collision.mine]) == text.replace(*mine, 1)
    assert joined.with_choices([collision.theirs]) == text.replace(*theirs, 1)
    assert joined.with_choices([collision.base]) == text


def test_a_broken_front_matter_is_never_joined_blindly() -> None:
    base = "---\na: 1\nb: 2\n---\n"
    joined = join_texts(base, base.replace("a: 1", "a: [1"), base.replace("b: 2", "b: 3"))
    assert joined.text is None
    assert join_texts(base, base.replace("a: 1", "a: [1"), base).text == base.replace(
        "a: 1", "a: [1"
    )


def test_line_ends_of_one_side_are_no_collision(text) -> None:
    mine = text.replace("\n", "\r\n")
    theirs = text.replace("**30 days**", "**60 days**")
    assert join_texts(text, mine, theirs).text == theirs.replace("\n", "\r\n")
    assert join_texts("a\nb", "a\nb\nc", "x\nb").text == "x\nb\nc"
    assert join_texts("a\nb\n", "a\nb", "a\nb\nc\n").text == "a\nb\nc"


HOSTILE = {
    "few lines": ("a\nb\n" * 10_000, "b\na\na\n" * 8_000, "a\nc\nb\n" * 8_000),
    "one line": ("a b " * 100_000, "b a a " * 60_000, "a b c " * 60_000),
    "all collide": tuple("".join(f"{side} {at} w x y\n-\n" for at in range(5_000))
                         for side in "abc"),
    "fields": tuple("---\n" + "".join(f"f{at}: {{x: {one}, y: {two}}}\n" for at in range(3_000))
                    + "---\n" for one, two in ((0, 0), (1, 0), (0, 1))),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_takes_for_ever(name: str) -> None:
    started = time.process_time()
    assert join_texts(*HOSTILE[name]).pieces
    assert time.process_time() - started < 8
