"""Save and index, over and over in one process: memory and descriptors stay level."""

from __future__ import annotations

import os
import random
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from handbook_app import paths
from handbook_app.services.authoring.desk import Desk, TypedText
from handbook_app.services.handbook import Handbook
from handbook_app.services.look_up import LookUp
from tests.reliability.deeds import Log, read_log
from tests.reliability.ground import Ground
from tests.reliability.invariants import Expected, violations

_SAMPLES = 20
_MOST_GROWTH = 1.10


@dataclass
class Tally:
    """Samples of one process while it worked, and what did not hold."""

    samples: list[dict[str, Any]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            *(f"after {one['cycle']:6}: {one['memory'] / 1024:7.1f} MB, {one['descriptors']} open,"
              f" {one['children']} children, {one['milliseconds']:.0f} ms a cycle"
              for one in self.samples),
            f"wrong: {len(self.wrong)}",
            *self.wrong,
        ]  # fmt: skip


def run(cycles: int, seed: int, place: Path) -> Tally:
    """So many saves, each with the index brought up to date and asked."""
    from tests.reliability.forge import Forge

    ground, forge = Ground(place / "ground"), Forge()
    try:
        environment = {**ground.environment(), "HANDBOOK_TEST_COUNT": str(cycles)}
        pid = forge.start(way="soak", root=str(ground.root), environment=environment,
                          seed=f"{seed}", log=str(ground.place / "log"),
                          output=str(ground.place / "output"))  # fmt: skip
        status = forge.reap(pid)
    finally:
        forge.close()
    tally = Tally(read_log(ground.place / "log"))
    if status or len(tally.samples) != _SAMPLES:
        tally.wrong.append((ground.place / "output").read_text("utf-8", "replace")[-2000:])
        return tally
    _judge(tally)
    if left := ground.processes():
        tally.wrong.append(f"still running: {left}")
    versions = ground.git("rev-list", "HEAD").split()
    if len(versions) != cycles + 1:
        tally.wrong.append(f"{len(versions)} versions of {cycles} saves")
    tally.wrong += violations(ground, Expected(ground.documents(), versions))
    return tally


def _judge(tally: Tally) -> None:
    begin, end = tally.samples[2], tally.samples[-1]
    if end["memory"] > begin["memory"] * _MOST_GROWTH:
        tally.wrong.append(f"memory grew from {begin['memory']} to {end['memory']} kB")
    if end["descriptors"] > begin["descriptors"]:
        tally.wrong.append(f"descriptors: {begin['descriptors']} and then {end['descriptors']}")
    if end["children"] > begin["children"]:
        tally.wrong.append(f"children: {begin['children']} and then {end['children']}")


def by_soak(root: Path, chance: random.Random, log: Log) -> None:
    """In the process that is looked at."""
    cycles = int(os.environ["HANDBOOK_TEST_COUNT"])
    handbook = Handbook(root, paths.cache_folder_of(root), paths.state_folder_of(root))
    desk, look_up = Desk(handbook), LookUp(handbook)
    documents = sorted(stamp.path for stamp in handbook.folder.list())
    times: list[float] = []
    for cycle in range(1, cycles + 1):
        began = time.perf_counter()
        _cycle(desk, handbook, look_up, chance.choice(documents), cycle)
        times.append(time.perf_counter() - began)
        if cycle % (cycles // _SAMPLES) == 0 and cycle // (cycles // _SAMPLES) <= _SAMPLES:
            log.write(
                cycle=cycle, memory=_memory(), children=_children(),
                descriptors=len(list(Path("/proc/self/fd").iterdir())),
                milliseconds=statistics.median(times) * 1000,
            )  # fmt: skip
            times.clear()


def _cycle(desk: Desk, handbook: Handbook, look_up: LookUp, path: str, cycle: int) -> None:
    opened = desk.open_text(path)
    kept = "\n".join(opened.text.splitlines()[:60])
    desk.keep_draft(path, kept, opened.hash)
    text = f"{kept}\n\nLine of cycle {cycle}.\n"
    saved = desk.save([TypedText(path, text, opened.hash)], f"Cycle {cycle}", substance=False)
    handbook.refresh()
    hits = look_up.search(f"cycle {cycle}").hits
    if not getattr(saved, "version", "") or not hits:
        raise AssertionError(f"cycle {cycle}: {saved} {hits}")


def _memory() -> int:
    """Resident, in kB."""
    text = Path("/proc/self/status").read_text()
    return int(text.partition("VmRSS:")[2].split()[0])


def _children() -> int:
    return len(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())
