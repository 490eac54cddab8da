"""Times put side by side, as a table for people and JSON for programs."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """One measured thing: ours, the peer's (milliseconds, or as ``unit`` says), and the limit.

    The ratio, or ours where there is no peer, is held to be at most the limit; with ``is_least``
    ours is held to be at least the limit.
    """

    name: str
    ours: float
    peer: float | None = None
    held_to: float | None = None
    unit: str = "ms"
    note: str = ""
    is_least: bool = False

    @property
    def ratio(self) -> float | None:
        """Ours divided by the peer's; alone, ours."""
        return self.ours / self.peer if self.peer else None

    @property
    def is_held(self) -> bool | None:
        """Whether the limit holds; None without one."""
        if self.held_to is None:
            return None
        if self.is_least:
            return self.ours >= self.held_to
        return (self.ratio if self.ratio is not None else self.ours) <= self.held_to

    def line(self) -> str:
        """The figure as one row of the table."""
        peer = f"{self.peer:10.2f}" if self.peer is not None else " " * 10
        ratio = f"{self.ratio:6.2f}" if self.ratio is not None else " " * 6
        limit = f"({'≥' if self.is_least else '≤'} {self.held_to})"
        held = {None: "", True: f"held {limit}", False: f"NOT HELD {limit}"}[self.is_held]
        return f"{self.name:52} {self.ours:10.2f} {peer} {ratio}  {held} {self.note}"


def as_table(figures: list[Figure]) -> str:
    """All figures, aligned."""
    head = f"{'':52} {'ours':>10} {'peer':>10} {'ratio':>6}"
    return "\n".join([head, *(figure.line() for figure in figures)])


def as_json(figures: list[Figure]) -> str:
    """All figures as JSON."""
    rows = [{**asdict(one), "ratio": one.ratio, "is_held": one.is_held} for one in figures]
    return json.dumps(rows, indent=1)


def timed(action: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def side_by_side(ours: list[float], peers: list[float], name: str) -> list[Figure]:
    """Median and 95th percentile of two lists of times, held to 1.5 and 2.0."""
    return [
        Figure(f"{name} · median", statistics.median(ours), statistics.median(peers), 1.5),
        Figure(f"{name} · p95", percentile(ours), percentile(peers), 2.0),
    ]


def percentile(times: list[float], share: float = 0.95) -> float:
    """The value below which this share of the times lies."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def spread(times: list[float]) -> str:
    """The least and the most of some times."""
    return f"{min(times):.0f}–{max(times):.0f}"
