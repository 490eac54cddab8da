"""Run benchmarks, print their figures: ``python -m tests.benchmarks start window --json f.json``.

Each has its own number of documents and of rounds; ``all`` is everything but ``growth`` and
``life``, which take many minutes.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import (
    caring,
    commanding,
    figures,
    growing,
    living,
    quality,
    remembering,
    searching,
    starting,
    versions,
    window,
)
from tests.benchmarks.figures import Figure


@dataclass(frozen=True)
class Subject:
    """What can be measured, given a number of documents and of rounds."""

    measure: Callable[[int, int], list[Figure]]
    documents: int
    rounds: int = 1


SUBJECTS = {
    "search": Subject(lambda documents, _: searching.measure(documents), 10_000),
    "quality": Subject(lambda *_: quality.measure(), 0),
    "start": Subject(starting.measure, 1_000, 11),
    "window": Subject(window.measure, 1_000, 1),
    "areas": Subject(window.measure_areas, 1_000, 1),
    "care": Subject(caring.measure, 10_000, 1),
    "command-line": Subject(commanding.measure, 1_000, 15),
    "save": Subject(versions.measure_saving, 10_000, 25),
    "history": Subject(versions.measure_history, 10_000, 15),
    "memory": Subject(remembering.measure, 1_000, 3),
    "life": Subject(living.measure, 200, 150),
    "growth": Subject(growing.measure, 1_000, 15),
}
_ALL = [name for name in SUBJECTS if name not in ("growth", "life")]


def main() -> None:
    """Measure what was asked for; print a table, and write JSON when a file is named."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    words = [*SUBJECTS, "all"]
    parser.add_argument("what", nargs="*", metavar="WHAT", help=f"{', '.join(words)}; else search")
    parser.add_argument("--documents", type=int, help="the size of the made-up handbook")
    parser.add_argument("--rounds", type=int, help="how often each pair is measured")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    asked = parser.parse_args()
    if unknown := [word for word in asked.what if word not in words]:
        parser.error(f"there is no benchmark {', '.join(unknown)}: choose from {', '.join(words)}")
    found: list[Figure] = []
    for name in _ALL if "all" in asked.what else asked.what or ["search"]:
        subject = SUBJECTS[name]
        measured = subject.measure(
            asked.documents or subject.documents, asked.rounds or subject.rounds
        )
        print(f"{name}\n{figures.as_table(measured)}\n", flush=True)
        found += measured
    if asked.json:
        asked.json.write_text(figures.as_json(found), "utf-8")


if __name__ == "__main__":
    main()
