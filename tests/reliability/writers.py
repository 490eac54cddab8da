"""Four writers, readers, an editor of files and a user of git with something staged, at once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.reliability.deeds import read_log
from tests.reliability.forge import Forge
from tests.reliability.ground import TEXTS, Ground, git_hash
from tests.reliability.invariants import Expected, violations
from tests.reliability.parties import SHARED

_WRITERS = ("ana", "ben", "cy", "dee")
_STAGED = "staged.md"
# Two share their folders, as two windows of a person do; the others are persons of their own.
_OWN = {"ana": "own", "ben": "own", "cy": "own-cy", "dee": "own-dee", "reader": "own",
        "reader-2": "own-cy", "editor": "own", "gil": "own"}  # fmt: skip


@dataclass
class Tally:
    """What was acknowledged, how often somebody had to try again, and what did not hold."""

    saved: int = 0
    by_git: int = 0
    edited: int = 0
    looked: int = 0
    again: Counter[str] = field(default_factory=Counter)
    overtaken: int = 0
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"saves acknowledged: {self.saved}; versions by git itself: {self.by_git}; files"
            f" written by the editor: {self.edited}; turns of the readers: {self.looked}",
            f"tried again: {dict(self.again)}; overtaken by the editor: {self.overtaken}",
            f"wrong: {len(self.wrong)}",
            *self.wrong[:40],
        ]


def run(saves: int, seed: int, place: Path) -> Tally:
    """So many saves in all."""
    own = {f"own-{name}.md": f"# {name}\n" for name in _WRITERS}
    shared = dict.fromkeys(SHARED, "# Shared\n\nGoods.\n")
    ground = Ground(place / "ground", {**TEXTS, **own, **shared, "gil.md": "# Gil\n"})
    (ground.root / _STAGED).write_text("# Staged\n")
    ground.git("add", _STAGED)
    with _at_work(ground, saves // len(_WRITERS), seed):
        pass
    logs = {name: read_log(ground.place / f"log-{name}") for name in _OWN}
    tally = _tally(logs)
    tally.wrong += _lost_texts(ground, logs) + _not_reachable(ground, logs)
    tally.wrong += _staged(ground) + _invariants(ground, logs)
    if tally.saved != saves // len(_WRITERS) * len(_WRITERS):
        tally.wrong.append(f"only {tally.saved} saves: {(ground.place / 'output').read_text()}")
    return tally


@contextmanager
def _at_work(ground: Ground, count: int, seed: int) -> Iterator[None]:
    forge = Forge()
    try:
        pids = {name: _start(forge, ground, name, count, seed) for name in _OWN}
        for name in _WRITERS:
            forge.reap(pids[name])
        (ground.place / "stop").touch()
        for name in pids.keys() - set(_WRITERS):
            forge.reap(pids[name])
        yield
    finally:
        (ground.place / "stop").touch()
        forge.close()


def _start(forge: Forge, ground: Ground, name: str, count: int, seed: int) -> int:
    way = {"editor": "editor", "gil": "git"}.get(name, "writer" if name in _WRITERS else "reader")
    folders = {f"HANDBOOK_{kind.upper()}_DIR": str(ground.place / _OWN[name] / kind)
               for kind in ("cache", "config", "data")}  # fmt: skip
    for folder in folders.values():
        Path(folder).parent.mkdir(exist_ok=True)
    about = {"HANDBOOK_TEST_NAME": name, "HANDBOOK_TEST_COUNT": str(count)}
    return forge.start(
        way=way, root=str(ground.root), environment={**ground.environment(), **folders, **about},
        seed=f"{seed} {name}", log=str(ground.place / f"log-{name}"),
        output=str(ground.place / "output"),
    )  # fmt: skip


def _tally(logs: dict[str, list[dict[str, Any]]]) -> Tally:
    lines = [line for log in logs.values() for line in log]
    tally = Tally(
        saved=sum("version" in line for line in lines),
        by_git=sum(line.get("commit") == 0 for line in lines),
        edited=sum("wrote" in line for line in lines),
        looked=sum(line.get("turns", 0) for line in lines),
        overtaken=sum(bool(line.get("overtaken")) for line in lines),
    )
    tally.again = Counter(
        re.sub(r"“.*?”", "“…”", line["said"])[:60] for line in lines if "again" in line
    )
    tally.wrong = [f"a fault: {line['fault']}" for line in lines if "fault" in line]
    return tally


def _lost_texts(ground: Ground, logs: dict[str, list[dict[str, Any]]]) -> list[str]:
    """What the editor wrote is there, in a version, or somebody had it before them."""
    listed = ground.git("log", "--all", "--raw", "--no-abbrev", "--format=").splitlines()
    known = {word for line in listed for word in line.split("\t")[0].split()}
    known |= {line["opened"] for name in _WRITERS for line in logs[name] if "opened" in line}
    known |= {line["read"] for line in logs["editor"]}
    known |= {git_hash((ground.root / path).read_bytes()) for path in SHARED}
    lost = [line for line in logs["editor"] if line["wrote"] not in known]
    return [f"overwritten unseen: {line}" for line in lost]


def _not_reachable(ground: Ground, logs: dict[str, list[dict[str, Any]]]) -> list[str]:
    found = []
    reachable = set(ground.git("rev-list", "HEAD").split())
    for name in _WRITERS:
        for line in logs[name]:
            if "version" not in line:
                continue
            if line["version"] not in reachable:
                found.append(f"lost: {line}")
            elif line["token"] not in ground.git("show", f"{line['version']}:{line['path']}"):
                found.append(f"without its text: {line}")
    return found


def _staged(ground: Ground) -> list[str]:
    staged = ground.git("diff", "--cached", "--name-only").splitlines()
    swept = ground.git("log", "--all", "--format=%s", "--", _STAGED)
    found = [f"swept into a version: {swept}"] if swept else []
    return found + ([] if staged == [_STAGED] else [f"staged is now: {staged}"])


def _invariants(ground: Ground, logs: dict[str, list[dict[str, Any]]]) -> list[str]:
    versions = [line["version"] for name in _WRITERS for line in logs[name] if "version" in line]
    # What is staged and what the editor wrote last are no version yet.
    found = violations(ground, Expected(ground.documents(), versions))
    return [one for one in found if "git sees other files" not in one]
