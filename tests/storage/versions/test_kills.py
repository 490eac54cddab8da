"""Killed at any moment, with all it started: what was acknowledged stays, the next save works."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.storage.versions.conftest import ANA, World

ROOT = Path(__file__).resolve().parents[3]
KILLS = 12


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="finds the processes through /proc")
@pytest.mark.parametrize("with_children", [True, False])
def test_killed_while_saving(world: World, with_children: bool) -> None:
    world.commit({"a.md": "0\n", "b.md": "b\n"})
    chance = random.Random(f"{with_children}")
    acknowledged: list[str] = []
    for _ in range(KILLS):
        acknowledged += _save_until_killed(world, chance.uniform(0, 0.12), with_children)
        repository = world.open()
        _wait_for_others(world)
        world.write({"b.md": f"{len(acknowledged)}{chance.random()}\n"})
        content = (world.root / "b.md").read_bytes()
        made = repository.make_version(
            {"b.md": content}, parent=repository.tip(), author=ANA, summary="After"
        )
        assert repository.note_saved(["b.md"], made)
        acknowledged.append(made)
        assert world.git("diff", "--cached", "--name-only", "--", "b.md") == ""
        repository.close()
    assert set(acknowledged) <= set(world.git("rev-list", "main").split())
    assert world.is_clean()
    remains = [*(world.root / ".git").glob("*.lock"), *(world.root / ".git").glob("fast_import*")]
    assert remains == []


def _save_until_killed(world: World, seconds: float, with_children: bool) -> list[str]:
    words = [sys.executable, "-m", "tests.storage.versions.writer", str(world.root)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        if with_children:
            for pid in _gits_in(world.root):
                try:
                    os.kill(pid, 9)
                except ProcessLookupError:
                    continue
        lines = [first, *process.stdout.read().splitlines()]
    return [line.split()[0] for line in lines if line.strip()]


def _gits_in(root: Path) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdecimal() and (entry / "cwd").readlink().is_relative_to(root):
                found.append(int(entry.name))
        except OSError:
            continue
    return found


def _wait_for_others(world: World) -> None:
    """A git whose program was killed goes on until it is done."""
    last = time.monotonic() + 10
    while _gits_in(world.root) and time.monotonic() < last:
        time.sleep(0.02)
