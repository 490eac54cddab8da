"""Run benchmarks, print their figures: ``python -m tests.benchmarks search --documents 1000``."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.benchmarks import figures, searching


def main() -> None:
    """Measure what was asked for; print a table, and write JSON when a file is named."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("what", nargs="*", default=["search"], choices=["search"])
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    asked = parser.parse_args()
    found = searching.measure(asked.documents)
    print(figures.as_table(found))
    if asked.json:
        asked.json.write_text(figures.as_json(found), "utf-8")


if __name__ == "__main__":
    main()
