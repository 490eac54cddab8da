"""What becomes of opening, a keystroke and building when the handbook grows."""

from __future__ import annotations

import statistics
import tempfile
from itertools import pairwise
from pathlib import Path

from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp
from tests.benchmarks.corpus import write_handbook
from tests.benchmarks.figures import Figure, timed
from tests.benchmarks.typed import queries_of

_TIMES_AS_LARGE = (1, 10, 30)
_LETTERS = 150


def measure(documents: int, rounds: int) -> list[Figure]:
    """Handbooks of 1, 10 and 30 times so many documents; each beside the next smaller one."""
    sizes = [documents * times for times in _TIMES_AS_LARGE]
    found = [_measure_one(size, rounds) for size in sizes]
    return [
        Figure(
            f"{what}, {large:,} documents beside {small:,}",
            longer[what],
            shorter[what],
            large / small,
            note="the ratio is how many times as long",
        )
        for what in found[0]
        for (small, shorter), (large, longer) in pairwise(zip(sizes, found, strict=True))
    ]


def _measure_one(documents: int, rounds: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as place:
        root, cache = Path(place, "handbook"), Path(place, "cache")
        queries = queries_of(write_handbook(root, documents), _LETTERS)
        build = timed(lambda: _open(root, cache).close())
        opening = statistics.median(
            timed(lambda: _open(root, cache).close()) for _ in range(rounds)
        )
        handbook = _open(root, cache)
        lookup = LookUp(handbook)
        keys = [query[:end] for query in queries for end in range(2, len(query) + 1)]
        keystroke = statistics.median(timed(lambda key=key: lookup.search(key, 20)) for key in keys)
        handbook.close()
    return {"build": build, "open": opening, "keystroke": keystroke}


def _open(root: Path, cache: Path) -> Handbook:
    handbook = Handbook(root, cache)
    handbook.refresh()
    return handbook
