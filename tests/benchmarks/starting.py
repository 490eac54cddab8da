"""From starting the program until its search box takes keys, beside a bare window."""

from __future__ import annotations

import random
import statistics
import time

from tests.benchmarks.figures import Figure, spread
from tests.benchmarks.world import World, made_up_world

_OURS = ("-m", "tests.benchmarks.opening")
_BARE = ("-m", "tests.benchmarks.bare_window")


def measure(documents: int, rounds: int) -> list[Figure]:
    """Start both in turn, after each was started once so that files and index are warm."""
    with made_up_world(documents) as world:
        world.warm_up()
        ours = (*_OURS, str(world.root), world.asked[0][0])
        pairs = [_pair(world, ours) for _ in range(rounds + 1)][1:]
    keys = [pair["ours"][0] for pair in pairs]
    bare = [pair["bare"][0] for pair in pairs]
    results = [pair["ours"][1] for pair in pairs]
    note = f"{rounds} pairs, {world.platform}; ours {spread(keys)}, bare {spread(bare)}"
    median = statistics.median
    return [
        Figure("start → search box takes keys, median", median(keys), median(bare), 1.8, note=note),
        Figure("start → results for the first key", median(results), note=spread(results)),
    ]


def _pair(world: World, ours: tuple[str, ...]) -> dict[str, list[float]]:
    both = {"ours": ours, "bare": _BARE}
    return {name: _times(world, both[name]) for name in random.sample(list(both), 2)}


def _times(world: World, words: tuple[str, ...]) -> list[float]:
    """Milliseconds from the start of the process to each line that it prints."""
    begun = time.perf_counter()
    with world.start(*words) as process:
        assert process.stdout is not None
        times = [(time.perf_counter() - begun) * 1000 for _ in process.stdout]
    if process.returncode:
        raise RuntimeError(f"{' '.join(words)} ended with {process.returncode}")
    return times
