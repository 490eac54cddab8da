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
_MOST_FIRST = 2000  # milliseconds, in a handbook of which nothing is indexed yet
_NOT_HELD = ("starting", "nothing", "closing")  # has a figure of its own; is noise; nobody waits


@dataclass
class Scene:
    """What was measured in all rounds of one scene."""

    name: str
    typed: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    busy: dict[str, list[dict[str, float]]] = field(default_factory=lambda: defaultdict(list))
    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def add(self, report: dict[str, Any]) -> None:
        for action, times in report["typed"].items():
            self.typed[action] += times
        for action, found in report["busy"].items():
            self.busy[action].append(found)
        for what, time in report["took"].items():
            self.took[what].append(time)

    def figures(self) -> list[Figure]:
        painted = [_painted(self.name, one, times) for one, times in self.typed.items() if times]
        busy = [_busy(self.name, one, found) for one, found in self.busy.items()]
        return [*painted, *busy]


def measure(documents: int, rounds: int) -> list[Figure]:
    """Work in a known handbook of so many documents, and in a new one of ten times as many."""
    letters = min(_LETTERS, 4 * documents)  # few, where it is only tried whether this runs
    known = Scene(f"{documents:,} documents")
    new = Scene(f"{documents * _LARGER:,} documents")
    with made_up_world(documents) as world:
        write_law(world.root, world.corpus)
        world.warm_up()
        for _ in range(rounds):
            known.add(_play("read_and_type", world, letters))
        for _ in range(rounds):
            known.add(_play("write", world, letters))
    for _ in range(rounds):
        with made_up_world(documents * _LARGER) as world:
            new.add(_play("meet", world, letters))
    return [*known.figures(), *new.figures()]


def measure_areas(documents: int, rounds: int) -> list[Figure]:
    """Open every area and dialog of the window for the first time, and again."""
    scene = Scene(f"{documents:,} documents")
    with made_up_world(documents) as world:
        world.warm_up()
        for _ in range(rounds):
            scene.add(_play("visit", world, 0))
    return scene.figures()


def _play(scene: str, world: World, letters: int) -> dict[str, Any]:
    queries = json.dumps(queries_of(world.corpus, letters))
    found: dict[str, Any] = world.report_of("scenes", scene, str(world.root), queries)
    return found


def _painted(name: str, action: str, times: list[float]) -> Figure:
    note = f"{len(times)} keys, median {statistics.median(times):.0f}, longest {max(times):.0f}"
    limit = _MOST_FIRST if action == "first keys" else _MOST_PAINTED
    name = f"{name}, {action}: key → results painted, p95"
    return Figure(name, percentile(times), held_to=limit, note=note)


def _busy(name: str, action: str, rounds: list[dict[str, float]]) -> Figure:
    median = statistics.median(one["longest"] for one in rounds)
    worst = max(rounds, key=lambda one: one["longest"])
    limit = None if action.startswith(_NOT_HELD) else _MOST_BUSY
    own = max(one["own"] for one in rounds)
    note = (
        f"p99 {worst['p99']:.0f}, worst {worst['longest']:.0f}, at work {worst['worked']:.0f}"
        f" of it, in its own thread at most {own:.0f}"
    )
    return Figure(f"{name}, {action}: busy at most", median, held_to=limit, note=note)
