"""Each benchmark runs, on a handbook so small that its figures say nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


SLOW, UI = pytest.mark.slow, pytest.mark.ui
FIGURES = [
    pytest.param("search", "one word · p95"),
    pytest.param("start", "start → search box takes keys, median", marks=UI),
    pytest.param("window", "6 documents, typing: key → results painted, p95", marks=(SLOW, UI)),
    pytest.param(
        "care", "6 documents, known, the page of health: all figures are shown", marks=(SLOW, UI)
    ),
    pytest.param("command-line", "handbook search, 6 documents: more than python -c pass"),
    pytest.param("memory", "memory, 6 documents and 4 searches", marks=(SLOW, UI)),
    pytest.param("life", "1 rounds of work in 6 documents: memory", marks=(SLOW, UI)),
    pytest.param("growth", "keystroke, 180 documents beside 60", marks=SLOW),
]


@pytest.mark.parametrize(("subject", "figure"), FIGURES)
def test_a_benchmark_prints_figures_and_writes_json(
    subject: str, figure: str, tmp_path: Path
) -> None:
    file = tmp_path / "figures.json"
    words = (subject, "--documents", "6", "--rounds", "1", "--json", str(file))
    printed = run_benchmarks(*words).stdout
    figures: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))
    measured = {one["name"]: one for one in figures}
    assert measured[figure]["ours"] > 0
    assert all(name in printed for name in measured)


def test_an_unknown_benchmark_is_refused() -> None:
    answer = run_benchmarks("speed")
    assert answer.returncode == 2
    assert "there is no benchmark speed" in answer.stderr


def run_benchmarks(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
