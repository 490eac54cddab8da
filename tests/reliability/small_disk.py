"""A real small disk, filled to the brim but for so many pages, on which people go on working.

It is a tmpfs of its own; mounting one needs the rights to (root on Linux).
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from handbook_app.model.errors import HandbookError
from tests.reliability.deeds import deed_named
from tests.reliability.ground import Ground
from tests.reliability.points import Tally, check, state_of

DEEDS = ("edit", "new", "several", "restore", "undo", "rename", "edition", "keep", "mark read",
         "index", "delete", "note recent", "write out")  # fmt: skip
WHERE = ("handbook", "own", "both")
_PAGE = 4096
_MOST_PAGES = 36
_LEVELS_A_DISK = 24
_SIZE = "3m"


def can_mount() -> bool:
    """Whether this process may mount a disk."""
    return sys.platform == "linux" and os.geteuid() == 0


def run(levels: int, seed: int, place: Path) -> Tally:
    """So many levels, on the handbook's disk, on the person's own, and where both are one."""
    if not can_mount():
        raise SystemExit("This needs the right to mount a small disk: run it as root on Linux.")
    tally, chance = Tally(), random.Random(seed)
    for first in range(0, levels, _LEVELS_A_DISK):
        where = WHERE[first // _LEVELS_A_DISK % len(WHERE)]
        with _ground(place / f"{first}", where) as (ground, disk):
            for level in range(first, min(levels, first + _LEVELS_A_DISK)):
                name = DEEDS[level % len(DEEDS)]
                pages = int(_MOST_PAGES * chance.random() ** 3)
                wrong = _one(ground, disk, name, pages, level, tally)
                tally.points[f"{where}: {name}"] += 1
                tally.wrong += [f"{level} {where} {name}, {pages} pages: {one}" for one in wrong]
    return tally


@contextmanager
def _ground(place: Path, where: str) -> Iterator[tuple[Ground, Path]]:
    disk = place.with_name(f"{place.name}-disk")
    disk.mkdir(parents=True)
    with ExitStack() as stack:
        words = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "none", str(disk)]
        subprocess.run(words, check=True)
        stack.callback(subprocess.run, ["umount", "--lazy", str(disk)], check=True)
        ground = Ground(
            place,
            root=None if where == "own" else disk / "a handbook",
            own=None if where == "handbook" else disk / "own",
        )
        with ground.opened() as handbook:
            handbook.refresh()
        yield ground, disk


def _one(ground: Ground, disk: Path, name: str, pages: int, level: int, tally: Tally) -> list[str]:
    before = state_of(ground)
    filler, said = disk / "filler", ""
    with ground.opened() as handbook:
        deed = deed_named(handbook, name, str(level))
        _fill(filler, pages)
        try:
            deed.do()
        except HandbookError as refusal:
            said = f"{type(refusal).__name__}: {refusal}"
        except Exception as error:  # noqa: BLE001 - a traceback is what must not be
            filler.unlink()
            return [f"{error!r} instead of a sentence"]
    tally.told += bool(said)
    tally.passed_over += not said
    return check(ground, before, deed, said, filler.unlink)


def _fill(filler: Path, pages: int) -> None:
    """Leave so many pages."""
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(_PAGE))
        except OSError:
            file.truncate(max(0, filler.stat().st_size - pages * _PAGE) // _PAGE * _PAGE)
