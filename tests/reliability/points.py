"""Every point of every deed at which something is written: it fails there once, or is killed.

All is then as before, with a sentence, or as after; nothing lies about; the next start and the next
save need nobody. Each point begins from the same handbook.
"""

from __future__ import annotations

import errno
import os
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from handbook_app.model.errors import HandbookError
from tests.reliability.deeds import Deed, deed_named, expected_after, hash_after
from tests.reliability.failing import CALLS, Point
from tests.reliability.ground import Ground
from tests.reliability.invariants import Expected, violations

DEEDS = ("edit", "new", "delete", "several", "restore", "undo", "rename", "edition", "keep", "drop",
         "mark read", "index", "write out", "note recent", "begin another")  # fmt: skip
NUMBERS = (errno.ENOSPC, errno.EIO, errno.EACCES)
_KEPT_AS_VERSION = "Your text is kept as a version"


@dataclass
class Tally:
    """How many points of which deed, how many of them were told with a sentence, and what did not
    hold."""

    points: Counter[str] = field(default_factory=Counter)
    told: int = 0
    passed_over: int = 0
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"points: {self.points.total()} ({dict(self.points)})",
            f"told with a sentence: {self.told}; done nevertheless: {self.passed_over}",
            f"wrong: {len(self.wrong)}",
            *self.wrong,
        ]


def run(most: int, seed: int, place: Path, deeds: Sequence[str] = DEEDS) -> Tally:
    """So many points, chosen by ``seed``; 0 for every one."""
    tally = Tally()
    ground = prepared(place / "ground")
    points = list(every_point(ground, deeds))
    if 0 < most < len(points):
        points = random.Random(seed).sample(points, most)
    for name, call, at, number in points:
        ground.put_back()
        point = Point(call, at, number)
        wrong = _one(ground, name, point, tally)
        if point.failed:
            tally.points[name] += 1
            where = f"{name}: {call} {at} {errno.errorcode[number]}"
            tally.wrong += [f"{where}: {one}" for one in wrong]
    return tally


def every_point(ground: Ground, deeds: Sequence[str]) -> Iterator[tuple[str, str, int, int]]:
    """Deed, call, the how-manieth of them, and how it fails."""
    for name in deeds:
        for call in CALLS:
            ground.put_back()
            counter = Point(call, 0, errno.EIO)
            with ground.opened() as handbook:
                deed = deed_named(handbook, name)
                with counter.set():
                    deed.do()
            for at in range(1, counter.calls + 1):
                yield from ((name, call, at, number) for number in NUMBERS)


def prepared(place: Path) -> Ground:
    """A handbook that has seen some saves, kept to be put back."""
    ground = Ground(place)
    with ground.opened() as handbook:
        handbook.refresh()
        for name in ("edition", "edit", "new", "keep", "edit", "mark read"):
            deed_named(handbook, name).do()
        handbook.refresh()
    ground.keep()
    return ground


def _one(ground: Ground, name: str, point: Point, tally: Tally) -> list[str]:
    before = state_of(ground)
    said = ""
    with ground.opened() as handbook:
        deed = deed_named(handbook, name)
        with point.set():
            try:
                deed.do()
            except HandbookError as refusal:
                said = f"{type(refusal).__name__}: {refusal}"
            except Exception as error:  # noqa: BLE001 - a traceback is what must not be
                return [f"{error!r} instead of a sentence"]
    if not point.failed:
        return []
    tally.told += bool(said)
    tally.passed_over += not said
    return check(ground, before, deed, said)


def state_of(ground: Ground) -> Expected:
    """What must still be there when nothing has happened."""
    with ground.opened() as handbook:
        from handbook_app.services.authoring.desk import Desk

        drafts: dict[str, str | None] = {one.path: one.text for one in Desk(handbook).drafts()}
    versions = ground.git("rev-list", "--all").split()
    return Expected(ground.documents(), versions, [], drafts)


def check(
    ground: Ground, before: Expected, deed: Deed, said: str, relieve: Callable[[], None] = tuple
) -> list[str]:
    """Told: all is as before. Not told: it is done. Nothing in between, now and after a start.

    ``relieve`` is called before the start, where there is something to mend.
    """
    files = {edit.path: hash_after(edit) for edit in deed.edits}
    return check_told(ground, before, deed.name, files, dict(deed.more), said, relieve)


def check_told(
    ground: Ground, before: Expected, name: str, files: dict[str, str], more: dict[str, Any],
    said: str, relieve: Callable[[], None] = tuple, *, has_garbage: bool = False,
) -> list[str]:  # fmt: skip
    """The same, of a deed of another process."""
    after = expected_after(before, [{"begin": name, "files": files, **more}, {"done": 1}])
    found = []
    if said.startswith("OurFault"):
        found.append(said)
    is_kept = _KEPT_AS_VERSION in said
    wanted = after if is_kept or not said else before
    if said and not files and more:  # a kept text may be the old or the new one
        wanted.drafts_or = after.drafts
    now = {path: one for path, one in ground.documents().items() if not _lies_beside(path)}
    if now != wanted.files and not is_kept:
        found.append(f"at once: not as {'before' if said else 'after'}: {said}")
    if said and not is_kept and ground.git("rev-list", "--all").split() != before.versions:
        found.append(f"a version was made all the same: {said}")
    relieve()
    return found + [
        f"{one} [{said}]" for one in violations(ground, wanted, has_garbage=has_garbage)
    ]


def _lies_beside(path: str) -> bool:
    return os.path.basename(path).startswith(".handbook-")  # noqa: PTH119 - a name in a handbook
