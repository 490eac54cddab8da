"""SIGKILL at random moments, with and without the gits that were at work, over and over."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.deeds import expected_after, read_log
from tests.reliability.forge import Forge
from tests.reliability.ground import ROOT, Ground
from tests.reliability.invariants import Expected, violations

WAYS = ("services", "command", "lane", "cold")
_CHANCES = (40, 30, 25, 5)
_ROUNDS_A_GROUND = 15
_LONGEST = {"services": 0.35, "command": 0.5, "lane": 0.6, "cold": 1.2}
_READY = 20.0


@dataclass
class Tally:
    """What came of it: kills by way and by the deed they hit, and everything that did not hold."""

    kills: Counter[str] = field(default_factory=Counter)
    hit: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    refused: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"kills: {self.kills.total()} ({dict(self.kills)})",
            f"hit in the middle of: {dict(self.hit.most_common())}",
            f"acknowledged saves: {self.acknowledged}",
            f"refused: {len(self.refused)} {sorted(set(self.refused))[:3]}",
            f"wrong: {len(self.wrong)}",
            *self.wrong,
        ]


def run(rounds: int, seed: int, place: Path) -> Tally:
    """Kill so many times; every kill is followed by a check of all invariants."""
    chance, tally = random.Random(seed), Tally()
    with _forge() as forge:
        for first in range(0, rounds, _ROUNDS_A_GROUND):
            ground = Ground(place / f"{first}")
            expected = Expected(ground.documents(), [ground.git("rev-parse", "HEAD")])
            for number in range(first, min(rounds, first + _ROUNDS_A_GROUND)):
                way = chance.choices(WAYS, _CHANCES)[0]
                expected = _one(forge, ground, expected, way, chance, number, tally)
            if not tally.wrong:
                ground.remove()
    return tally


@contextmanager
def _forge() -> Iterator[Forge]:
    forge = Forge()
    try:
        yield forge
    finally:
        forge.close()


def _one(
    forge: Forge, ground: Ground, expected: Expected, way: str, chance: random.Random,
    number: int, tally: Tally,
) -> Expected:  # fmt: skip
    seconds, with_gits = chance.uniform(0, _LONGEST[way]), chance.random() < 0.5
    log, seed = ground.place / f"log-{number}", f"{number} {chance.random()}"
    if way == "cold":
        _cold(ground, seconds, with_gits, number)
        lines = [{"begin": "edit", "files": {"cold.md": _cold_hash(number)}}]
    else:
        _forked(forge, ground, way, seed, log, seconds, with_gits)
        lines = read_log(log)
    then = expected_after(expected, lines)
    wrong = violations(ground, then)
    tally.kills[way] += 1
    tally.hit[lines[-1].get("begin", "between") if lines else "nothing"] += 1
    tally.acknowledged += len(then.versions) - len(expected.versions)
    tally.refused += [line["refused"] for line in lines if "refused" in line]
    wrong += [f"a fault: {line['fault']}" for line in lines if "fault" in line]
    tally.wrong += [f"{number} {way} {ground.place}: {one}" for one in wrong]
    return Expected(ground.documents(), then.versions, then.editions, _drafts(then, ground))


def _drafts(then: Expected, ground: Ground) -> dict[str, str | None]:
    """From here on what was under way is known."""
    from handbook_app.services.authoring.desk import Desk

    with ground.opened() as handbook:
        return {draft.path: draft.text for draft in Desk(handbook).drafts()}


def _forked(
    forge: Forge, ground: Ground, way: str, seed: str, log: Path, seconds: float, with_gits: bool
) -> None:
    pid = forge.start(way=way, root=str(ground.root), environment=ground.environment(), seed=seed,
                      log=str(log), output=str(ground.place / "output"))  # fmt: skip
    last = time.monotonic() + _READY
    while not (log.exists() and log.stat().st_size) and time.monotonic() < last:
        time.sleep(0.002)
    time.sleep(seconds)
    _kill(pid, ground if with_gits else None)
    status = forge.reap(pid)
    if not os.WIFSIGNALED(status):
        raise AssertionError(f"it ended by itself: {(ground.place / 'output').read_text()[-2000:]}")


def _kill(pid: int, with_gits: Ground | None) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    for git in with_gits.processes() if with_gits else ():
        with suppress(ProcessLookupError):
            os.kill(git, signal.SIGKILL)


def _cold(ground: Ground, seconds: float, with_gits: bool, number: int) -> None:
    """The real program, from its start on; what it acknowledges it acknowledges by ending."""
    (ground.place / "text").write_bytes(_cold_text(number))
    words = ["--handbook", str(ground.root), "save", "cold.md",
             "--from", str(ground.place / "text"), "--summary", f"Cold {number}"]  # fmt: skip
    with start_program(ground, words) as process:
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        _kill(process.pid, ground if with_gits else None)


def _cold_text(number: int) -> bytes:
    return b"# Cold %d\n" % number


def _cold_hash(number: int) -> str:
    from tests.reliability.ground import git_hash

    return git_hash(_cold_text(number))


def start_program(ground: Ground, words: list[str]) -> subprocess.Popen[bytes]:
    """The command line as a person starts it, silent."""
    return subprocess.Popen(
        [sys.executable, "-m", "handbook_app", *words],
        env={**ground.environment(), "PYTHONPATH": str(ROOT)},
        cwd=ground.place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
