"""Run a set at any size: ``python -m tests.reliability kills --rounds 1000 --seed 1``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.reliability import (
    broken_index,
    kills,
    monkey,
    odd_versions,
    points,
    real_histories,
    small_disk,
    soaking,
    states_matrix,
    tracing,
    writers,
)


def main() -> int:
    """Run the set, print what came of it; 1 when anything did not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description=__doc__)
    parser.add_argument("what", choices=list(SETS))
    parser.add_argument(
        "--rounds",
        type=int,
        default=0,
        help="how much; else the full size",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--place", type=Path, help="an empty folder to work in, which is kept")
    asked = parser.parse_args()
    for who in ("AUTHOR", "COMMITTER"):
        os.environ |= {f"GIT_{who}_NAME": "Tess", f"GIT_{who}_EMAIL": "tess@example.org"}
    began = time.monotonic()
    place = asked.place or Path(tempfile.mkdtemp(prefix="handbook-reliability-"))
    rounds, run = SETS[asked.what]
    tally = run(asked.rounds or rounds, asked.seed, place)
    print("\n".join(tally.lines()))
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if tally.wrong else 0


SETS = {
    "kills": (1000, kills.run),
    "points": (0, points.run),
    "disk": (220, small_disk.run),
    "writers": (1000, writers.run),
    "states": (0, states_matrix.run),
    "real": (12, real_histories.run),
    "odd": (0, odd_versions.run),
    "soak": (20_000, soaking.run),
    "index": (0, broken_index.run),
    "calls": (0, tracing.run),
    "monkey": (3000, monkey.run),
}

if __name__ == "__main__":
    sys.exit(main())
