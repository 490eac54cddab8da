"""The window: from a key until results are painted, and the longest time it does not react."""

from __future__ import annotations

import json
import statistics
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.law import write_law
from tests.benchmarks.typed import queries_of
from tests.benchmarks.world import World, made_up_world

_LETTERS = 240
_LARGER = 10  # how many times as many documents the handbook has that is indexed and browsed
_MOST_PAINTED, _MOST_BUSY = 100, 50  # milliseconds
_NOISE = "nothing"


@dataclass
class _Scene:
    """What was measured in all rounds of one scene."""

    name: str
    typed: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    busy: dict[str, list[dict[str, float]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, report: dict[str, Any]) -> None:
        for action, times in report["typed"].items():
            self.typed[action] += times
        for action, found in report["busy"].items():
            self.busy[action].append(found)

    def figures(self) -> list[Figure]:
        painted = [_painted(f"{self.name}, {one}", times) for one, times in self.typed.items()]
        busy = [_busy(f"{self.name}, {one}", found) for one, found in self.busy.items()]
        return [*(figure for pair in painted for figure in pair), *busy]


def measure(documents: int, rounds: int) -> list[Figure]:
    """Work in a known handbook of so many documents, and in a new one of ten times as many."""
    known = _Scene(f"{documents:,} documents")
    new = _Scene(f"{documents * _LARGER:,} documents")
    with made_up_world(documents) as world:
        write_law(world.root, world.corpus)
        world.warm_up()
        for _ in range(rounds):
            known.add(_play("read_and_type", world))
    for _ in range(rounds):
        with made_up_world(documents * _LARGER) as world:
            new.add(_play("meet", world))
    return [*known.figures(), *new.figures()]


def _play(scene: str, world: World) -> dict[str, Any]:
    queries = json.dumps(queries_of(world.corpus, _LETTERS))
    found: dict[str, Any] = world.report_of("scenes", scene, str(world.root), queries)
    return found


def _painted(name: str, times: list[float]) -> tuple[Figure, ...]:
    times = times or [0.0]
    note = f"median of {len(times)} keys {statistics.median(times):.0f}, longest {max(times):.0f}"
    return (
        Figure(
            f"{name}: key → results painted, p95", percentile(times), None, _MOST_PAINTED, note=note
        ),
    )


def _busy(name: str, rounds: list[dict[str, float]]) -> Figure:
    longest = [one["longest"] for one in rounds]
    p99 = max(one["p99"] for one in rounds)
    limit = None if _NOISE in name else _MOST_BUSY
    note = f"p99 {p99:.0f}, worst round {max(longest):.0f}"
    return Figure(f"{name}: busy at most", statistics.median(longest), None, limit, note=note)
