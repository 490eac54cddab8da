"""Restless is what changes far more often than is usual here; petrified what never does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from handbook_app.model.catalogue import DocumentEntry, SectionEntry
from handbook_app.model.period import Period
from handbook_app.model.schema import Rhythm
from handbook_app.services.health.movement import Journal, Move
from handbook_app.services.health.rhythm import judge

TODAY = date(2026, 6, 30)
BEGIN = date(2020, 1, 1)


def entry(path: str, *rules: str) -> DocumentEntry:
    sections = tuple(SectionEntry(one, one, 2, 1, is_rule=True) for one in rules)
    return DocumentEntry(path, path, path, "policy", "in-force", "en", "", "", "", "", (), "", "",
                         "", "", 1, 0, "", "", sections)  # fmt: skip


ENTRIES = [entry("a.md", "one", "two", "three"), entry("b.md", "four")]


def moves(*places: tuple[str, str, int]) -> Journal:
    """One move a (path, section, days ago), each by a version of its own."""
    made = [
        Move(TODAY - timedelta(days=ago), path, section, f"v{at}")
        for at, (path, section, ago) in enumerate(places)
    ]
    return Journal(tuple(sorted(made, key=lambda one: one.day, reverse=True)), 0, BEGIN)


def test_what_changed_again_and_again_is_restless() -> None:
    journal = moves(*[("a.md", "one", ago) for ago in (1, 20, 60, 100)], ("a.md", "two", 3))
    tempo = judge(journal, ENTRIES, Rhythm(), TODAY)
    assert tempo.restless == {("a.md", "one"): 4, ("a.md", ""): 5}


@pytest.mark.parametrize(("ago", "is_restless"), [(150, True), (200, False)])
def test_only_the_window_counts(ago: int, is_restless: bool) -> None:
    journal = moves(*[("b.md", "four", ago - at) for at in range(3)])
    assert (("b.md", "four") in judge(journal, ENTRIES, Rhythm(), TODAY).restless) == is_restless


def test_where_everything_moves_nothing_is_restless() -> None:
    rules = [(one.path, rule.id) for one in ENTRIES for rule in one.rules]
    journal = moves(*[(*rule, ago) for rule in rules for ago in (1, 2, 3, 4)])
    assert not any(section for _, section in judge(journal, ENTRIES, Rhythm(), TODAY).restless)


def test_the_threshold_is_a_setting() -> None:
    journal = moves(("b.md", "four", 1), ("b.md", "four", 2))
    assert not judge(journal, ENTRIES, Rhythm(), TODAY).restless
    strict = Rhythm(at_least=2, times=1)
    assert ("b.md", "four") in judge(journal, ENTRIES, strict, TODAY).restless


def test_what_never_moved_is_petrified() -> None:
    journal = moves(("a.md", "one", 10), ("b.md", "four", 4000))
    still = judge(journal, ENTRIES, Rhythm(), TODAY).still
    assert set(still) == {("a.md", "two"), ("a.md", "three"), ("b.md", "four"), ("b.md", "")}
    assert still["a.md", "two"] == BEGIN


def test_a_young_handbook_has_nothing_petrified() -> None:
    young = Journal((), 0, TODAY - timedelta(days=100))
    assert judge(young, ENTRIES, Rhythm(), TODAY).still == {}


def test_what_is_not_read_yet_is_not_called_petrified() -> None:
    assert judge(Journal((), 5, BEGIN), ENTRIES, Rhythm(), TODAY).still == {}


def test_a_handbook_as_a_whole_may_be_restless() -> None:
    quiet = [("b.md", "four", 190 + 180 * at) for at in range(8)]
    assert not judge(moves(*quiet), ENTRIES, Rhythm(), TODAY).is_restless
    busy = quiet + [("a.md", "two", ago) for ago in range(1, 6)]
    tempo = judge(moves(*busy), ENTRIES, Rhythm(), TODAY)
    assert tempo.is_restless
    assert (tempo.in_window, tempo.usual_in_window) == (5, 1)


@pytest.mark.parametrize("window", ["6 months", "1 year", "90 days", "1 month"])
def test_a_window_is_as_long_as_it_says(window: str) -> None:
    rhythm = Rhythm(window=Period.parse(window), at_least=1, times=1)
    for ago in range(400):
        day = TODAY - timedelta(days=ago)
        is_inside = rhythm.window.after(day) > TODAY
        journal = moves(("b.md", "four", ago))
        assert (("b.md", "four") in judge(journal, ENTRIES, rhythm, TODAY).restless) == is_inside
