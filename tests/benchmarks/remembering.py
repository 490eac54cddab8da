"""The most memory that the window takes, beside a bare window."""

from __future__ import annotations

import json
import statistics

from tests.benchmarks.figures import Figure, spread
from tests.benchmarks.typed import queries_of
from tests.benchmarks.world import World, made_up_world

_SEARCHES = 4


def measure(documents: int, rounds: int) -> list[Figure]:
    """Search a known handbook and read the cards, so many times."""
    with made_up_world(documents) as world:
        world.warm_up()
        queries = json.dumps(queries_of(world.corpus, 200)[:_SEARCHES])
        words = ("remember", str(world.root), queries)
        used = [world.report_of("scenes", *words)["memory"] for _ in range(rounds)]
        bare = [_of_bare_window(world) for _ in range(rounds)]
    window = [one["peak"] / 1024 for one in used]
    everything = [(one["peak"] + one["children"]) / 1024 for one in used]
    name = f"memory, {documents:,} documents and {_SEARCHES} searches"
    return [_figure(name, window, bare), _figure(f"{name}, with its helpers", everything, bare)]


def _of_bare_window(world: World) -> float:
    return int(world.run("-m", "tests.benchmarks.bare_window").split()[-1]) / 1024


def _figure(name: str, ours: list[float], bare: list[float]) -> Figure:
    median = statistics.median
    return Figure(name, median(ours), median(bare), 2.5, "MB", f"{spread(ours)} MB")
