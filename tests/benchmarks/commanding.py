"""``handbook search`` as a process, beside a Python that does nothing."""

from __future__ import annotations

import random
import statistics

from tests.benchmarks.figures import Figure, spread, timed
from tests.benchmarks.world import made_up_world

_MOST = 350  # milliseconds more than Python alone


def measure(documents: int, rounds: int) -> list[Figure]:
    """Run both in turn on a known handbook, after each was run once."""
    with made_up_world(documents) as world:
        world.warm_up()
        times: dict[tuple[str, ...], list[float]] = {
            ("-m", "handbook_app", "--handbook", str(world.root), "search", *world.asked): [],
            ("-c", "pass"): [],
        }
        for _ in range(rounds + 1):
            for words in random.sample(list(times), 2):
                times[words].append(timed(lambda words=words: world.run(*words)))
    ours, nothing = (one[1:] for one in times.values())
    more = statistics.median(ours) - statistics.median(nothing)
    name = f"handbook search, {documents:,} documents: more than python -c pass"
    note = f"{rounds} pairs; ours {spread(ours)}, python {spread(nothing)}"
    return [Figure(name, more, held_to=_MOST, note=note)]
