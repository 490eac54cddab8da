"""A small version of each set in every run; the full sizes are commands (see ``__main__``)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability import (
    broken_index,
    kills,
    odd_versions,
    points,
    small_disk,
    soaking,
    states_matrix,
    tracing,
    writers,
)
from tests.reliability.ground import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="finds processes through /proc"),
]


def test_killed_at_random(tmp_path: Path) -> None:
    tally = kills.run(12, 7, tmp_path)
    assert tally.wrong == []
    assert tally.kills.total() == 12
    assert tally.acknowledged


def test_failing_at_some_points(tmp_path: Path) -> None:
    tally = points.run(25, 3, tmp_path, points.DEEDS[:6])
    assert tally.wrong == []
    assert tally.told
    assert tally.points.total() >= 20


@pytest.mark.skipif(not tracing.is_available(), reason="needs strace")
def test_failing_and_killed_at_calls_of_the_system(tmp_path: Path) -> None:
    tally = tracing.run(16, 3, tmp_path, ("edit", "several"))
    assert tally.wrong == []
    assert tally.points.total() == 16


@pytest.mark.skipif(not small_disk.can_mount(), reason="needs the right to mount a disk")
def test_a_full_disk(tmp_path: Path) -> None:
    tally = small_disk.run(12, 4, tmp_path)
    assert tally.wrong == []
    assert tally.told


def test_several_write_at_once(tmp_path: Path) -> None:
    tally = writers.run(40, 5, tmp_path)
    assert tally.wrong == []
    assert (tally.saved, bool(tally.edited), bool(tally.looked)) == (40, True, True)


def test_saving_does_not_notice_a_broken_index(tmp_path: Path) -> None:
    tally = broken_index.run(8, 2, tmp_path)
    assert tally.wrong == []
    assert tally.saves.total() == 8


def test_every_action_in_some_states(tmp_path: Path) -> None:
    tally = states_matrix.run(6, 2, tmp_path)
    assert tally.wrong == []
    assert tally.cells.total() == 6 * len(states_matrix.ACTIONS)


def test_odd_versions_beside_git(tmp_path: Path) -> None:
    tally = odd_versions.run(6, 3, tmp_path)
    assert tally.wrong == []
    assert tally.answers.compared.total() > 50


def test_memory_and_descriptors_stay_level(tmp_path: Path) -> None:
    assert soaking.run(100, 1, tmp_path).wrong == []


def test_keys_and_clicks_at_random(tmp_path: Path) -> None:
    """In a process of its own: a window that stands still ends it."""
    words = [sys.executable, "-m", "tests.reliability", "monkey", "--rounds", "200"]
    ran = subprocess.run(
        [*words, "--place", str(tmp_path / "place")],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr[-2000:]
