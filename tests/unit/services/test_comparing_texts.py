"""Two texts line by line: nothing is lost, what changed is marked, and no text takes for ever."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.services.comparing import RowKind, compare_texts
from handbook_app.services.comparing.aligning import align, rising
from handbook_app.services.comparing.words import changed_spans

LINES = st.sampled_from(
    ["", "a", "b", "one two", "one three", "## Head", "- x", "é́ ł", "  ", "a\tb"]
)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n", "\n"])
TEXTS = st.one_of(
    st.text(alphabet="ab \n\r#.é", max_size=80),
    st.lists(st.tuples(LINES, ENDS).map("".join), max_size=25).map("".join),
    st.text(max_size=60),
)


def kinds(before: str, after: str) -> list[tuple[str, int, int]]:
    return [
        (row.kind.value, row.before_line, row.after_line)
        for row in compare_texts(before, after).rows
        if row.kind is not RowKind.SAME
    ]


@given(TEXTS, TEXTS)
def test_the_rows_are_both_texts(before: str, after: str) -> None:
    comparison = compare_texts(before, after)
    rows = list(comparison.rows)
    assert "".join(row.before + row.before_end for row in rows) == before
    assert "".join(row.after + row.after_end for row in rows) == after
    for lines in ([row.before_line for row in rows], [row.after_line for row in rows]):
        numbers = [line for line in lines if line]
        assert numbers == list(range(1, len(numbers) + 1))
    for row in rows:
        if row.kind is RowKind.SAME:
            assert row.before == row.after
        if row.kind is RowKind.CHANGED:
            assert row.before != row.after
    assert comparison.is_same == (before == after)
    assert [comparison.rows[at] for at in range(len(comparison.rows))] == rows


@given(TEXTS, TEXTS)
def test_moved_lines_name_each_other(before: str, after: str) -> None:
    rows = compare_texts(before, after).rows
    here = {row.before_line: row for row in rows if row.before_line}
    there = {row.after_line: row for row in rows if row.after_line}
    for row in rows:
        if row.moved and row.kind is RowKind.REMOVED:
            assert there[row.moved].moved == row.before_line
            assert there[row.moved].after == row.before
        elif row.moved:
            assert here[row.moved].moved == row.after_line


@given(TEXTS, TEXTS, st.integers(0, 4))
def test_hunks_show_every_change_once(before: str, after: str, context: int) -> None:
    comparison = compare_texts(before, after)
    hunks = comparison.hunks(context)
    shown = [at for hunk in hunks for at in range(hunk.start, hunk.stop)]
    assert shown == sorted(set(shown))
    changed = [at for at, row in enumerate(comparison.rows) if row.kind is not RowKind.SAME]
    assert set(changed) <= set(shown)
    for hunk in hunks:
        rows = comparison.rows[hunk.start : hunk.stop]
        first = next((row.before_line for row in rows if row.before_line), None)
        assert first in (None, hunk.before_line)
        first = next((row.after_line for row in rows if row.after_line), None)
        assert first in (None, hunk.after_line)


@given(st.text(alphabet="ab1 .,'é\t", max_size=60), st.text(alphabet="ab1 .,'é\t", max_size=60))
def test_outside_the_spans_both_lines_are_the_same(before: str, after: str) -> None:
    spans, others = changed_spans(before, after)
    assert outside(before, spans) == outside(after, others)
    assert bool(spans or others) == (before != after)


def outside(line: str, spans: tuple[tuple[int, int], ...]) -> str:
    kept, at = [], 0
    for start, end in spans:
        assert at <= start < end <= len(line)
        kept.append(line[at:start])
        at = end
    return "".join([*kept, line[at:]])


@pytest.mark.parametrize(
    ("before", "after", "marked", "others"),
    [
        ("up to 14 days late", "up to 30 days late", ["14"], ["30"]),
        ("We don't sell it.", "We do not sell it.", ["don't"], ["do not"]),
        ("Zwrot w ciągu 30 dni.", "Zwrot towaru w ciągu 60 dni.", ["30"], ["towaru ", "60"]),
        ("costs 1.50 EUR today", "costs 1.80 EUR today", ["1.50"], ["1.80"]),
        ("One, two, three", "One two, three", [","], []),
        ("a  b c d", "a b c d", [" "], []),
        ("Goods come back within 30 days", "Something else, entirely new here",
         ["Goods come back within 30 days"], ["Something else, entirely new here"]),
    ],
)  # fmt: skip
def test_words_that_changed(before, after, marked, others) -> None:
    spans, other_spans = changed_spans(before, after)
    assert [before[start:end] for start, end in spans] == marked
    assert [after[start:end] for start, end in other_spans] == others


def test_a_changed_limit_is_one_changed_line(shipped_starter) -> None:
    text = (shipped_starter / "policies/returns.md").read_text("utf-8")
    after = text.replace("up to 14 days late and", "up to 30 days late and")
    comparison = compare_texts(text, after)
    (row,) = [row for row in comparison.rows if row.kind is not RowKind.SAME]
    assert row.kind is RowKind.CHANGED
    assert row.before[slice(*row.before_spans[0])] == "14"
    assert (comparison.changed, comparison.added, comparison.removed) == (1, 0, 0)


def test_a_new_section_begins_at_its_heading() -> None:
    before = "# T\n\n## A\n\nText.\n\n## C\n\nText.\n"
    after = before.replace("## C", "## B\n\nText.\n\n## C")
    assert kinds(before, after) == [("added", 0, line) for line in range(7, 11)]


def test_a_section_put_elsewhere_has_moved(shipped_starter) -> None:
    text = (shipped_starter / "policies/returns.md").read_text("utf-8")
    start, end = text.index("## Goods that have"), text.index("## Original packaging")
    above = text.index("## Without a receipt")
    after = text[:above] + text[start:end] + text[above:start] + text[end:]
    changed = [row for row in compare_texts(text, after).rows if row.kind is not RowKind.SAME]
    assert {row.kind for row in changed} == {RowKind.ADDED, RowKind.REMOVED}
    assert all(row.moved for row in changed)


def test_other_line_ends_are_no_other_lines() -> None:
    comparison = compare_texts("a\nb\n", "a\r\nb\r\n")
    assert comparison.only_ends_differ
    assert not comparison.is_same
    assert {row.kind for row in comparison.rows} == {RowKind.SAME}


def test_no_other_character_ends_a_line() -> None:
    text = "one\x0btwo\u2028three\x85four\n"
    assert len(compare_texts(text, text).rows) == 1


@given(st.lists(st.integers(0, 6), max_size=40), st.lists(st.integers(0, 6), max_size=40))
def test_matches_are_in_order_and_true(before: list[int], after: list[int]) -> None:
    at = place = 0
    for match in align(before, after):
        assert match.length > 0
        assert match.before >= at
        assert match.after >= place
        at, place = match.before + match.length, match.after + match.length
        assert before[match.before : at] == after[match.after : place]
    assert at <= len(before)
    assert place <= len(after)


def test_the_longest_rising_run() -> None:
    assert [[3, 1, 2, 9, 4][at] for at in rising([3, 1, 2, 9, 4])] == [1, 2, 4]
    assert rising([]) == []


def words(count: int) -> str:
    chance = random.Random(3)
    return " ".join(chance.choice(["the", "goods", "30", "late", "never"]) for _ in range(count))


HOSTILE = {
    "newlines": ("\n" * 100_000, "x\n" + "\n" * 50_000 + "y\n" + "\n" * 50_000),
    "two lines": ("a\nb\n" * 20_000, "b\na\na\n" * 15_000),
    "few lines": ("".join(random.Random(1).choices(["a\n", "b\n", "c d\n"], k=30_000)),
                  "".join(random.Random(2).choices(["a\n", "b\n", "c d\n"], k=30_000))),
    "all other": ("".join(f"x {at}\n" for at in range(20_000)),
                  "".join(f"y {at}\n" for at in range(20_000))),
    "backwards": ("".join(f"line {at}\n" for at in range(20_000)),
                  "".join(f"line {at}\n" for at in reversed(range(20_000)))),
    "one line": ("a b " * 500_000, "b a a " * 300_000),
    "long line": (words(9_000), words(8_000)[::-1]),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_takes_for_ever(name: str) -> None:
    started = time.process_time()
    comparison = compare_texts(*HOSTILE[name])
    assert comparison.hunks()
    assert len(comparison.rows[:50]) > 0
    assert time.process_time() - started < 6


def test_a_large_document_is_compared_at_once(shipped_starter) -> None:
    text = large_document(shipped_starter)
    lines = text.split("\n")
    for at in range(0, len(lines), 100):
        lines[at] += " and more"
    started = time.process_time()
    comparison = compare_texts(text, "\n".join(lines))
    assert time.process_time() - started < 1
    assert comparison.changed + comparison.added >= len(lines) // 100


def large_document(starter) -> str:
    """2 MB under 775 headings."""
    words = (starter / "policies/returns.md").read_text("utf-8").split()
    chance = random.Random(5)
    sections = (
        f"## Heading {number}\n\n"
        + "\n".join(" ".join(chance.choices(words, k=14)) for _ in range(30))
        for number in range(775)
    )
    return "\n\n".join(sections)
