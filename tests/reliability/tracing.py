"""Failing and killed at the calls of the system themselves, with strace, SQLite's and git's too.

The deed waits in a forked process until strace holds it. For git a program of that name stands
first in the path, which starts the real one under strace when its turn has come.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.deeds import expected_after, read_log
from tests.reliability.forge import Forge
from tests.reliability.ground import Ground
from tests.reliability.invariants import violations
from tests.reliability.points import Tally, check_told, prepared, state_of

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link",
         "linkat", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "ftruncate", "chmod",
         "fchmod", "vfork", "pwritev", "utimensat")  # fmt: skip
DEEDS = ("edit", "new", "delete", "several", "restore", "undo", "rename", "edition", "keep",
         "mark read", "index", "note recent")  # fmt: skip
_WAYS = ("KILL", "ENOSPC", "EIO", "EACCES")
_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Strike:
    """At the ``at``-th call of a deed's own process (``git`` 0) or of the ``git``-th git."""

    deed: str
    git: int
    call: str
    at: int
    way: str

    @property
    def words(self) -> list[str]:
        how = "signal=SIGKILL" if self.way == "KILL" else f"error={self.way}"
        return [f"--trace={self.call}", f"--inject={self.call}:{how}:when={self.at}"]


def is_available() -> bool:
    return shutil.which("strace") is not None


def run(most: int, seed: int, place: Path, deeds: Sequence[str] = DEEDS) -> Tally:
    """So many points, chosen by ``seed``; 0 for every one."""
    tally = Tally()
    ground, forge = prepared(place / "ground"), Forge()
    _put_git_in_the_way(ground)
    try:
        strikes = list(every_strike(ground, forge, deeds))
        print(f"{len(strikes)} points in all", flush=True)
        if 0 < most < len(strikes):
            strikes = random.Random(seed).sample(strikes, most)
        for number, strike in enumerate(strikes):
            wrong = _one(ground, forge, strike, tally)
            tally.points[f"{strike.way} {'git' if strike.git else 'own'}"] += 1
            tally.wrong += [f"{number} {strike}: {one}" for one in wrong]
    finally:
        forge.close()
    return tally


def every_strike(ground: Ground, forge: Forge, deeds: Sequence[str]) -> Iterator[Strike]:
    """Each call that changes something, of the process itself and of each git it starts."""
    for deed in deeds:
        counts = _count(ground, forge, deed)
        for (git, call), calls in counts.items():
            for at in range(1, calls + 1):
                yield from (Strike(deed, git, call, at, way) for way in _WAYS)


def _count(ground: Ground, forge: Forge, deed: str) -> Counter[tuple[int, str]]:
    traces = ground.place / "traces"
    traces.mkdir(exist_ok=True)
    words = [f"--trace={','.join(CALLS)}", "-o"]
    lines = _perform(ground, forge, deed, [*words, str(traces / "0")], "all")
    if "done" not in lines[-1]:
        raise AssertionError(lines)
    counts: Counter[tuple[int, str]] = Counter()
    for file in traces.iterdir():
        for line in file.read_text("utf-8", "replace").splitlines():
            call = line.partition("(")[0].split()[-1] if "(" in line else ""
            if call in CALLS:
                counts[int(file.name), call] += 1
    return counts


def _put_git_in_the_way(ground: Ground) -> None:
    """A git that starts the real one, under strace when the file ``turn`` says so."""
    home = ground.place / "bin"
    home.mkdir()
    script = f"""#!/bin/sh
cd_count="{ground.place}/count"
n=$(($(cat "$cd_count" 2>/dev/null || echo 0) + 1)); echo $n > "$cd_count"
read -r turn words < "{ground.place}/turn"
if [ "$turn" = all ]; then
    exec strace -f -qq --trace={",".join(CALLS)} -o "{ground.place}/traces/$n" {_git()} "$@"
elif [ "$turn" = "$n" ]; then
    exec strace -f -qq -o /dev/null $words {_git()} "$@"
fi
exec {_git()} "$@"
"""
    (home / "git").write_text(script)
    (home / "git").chmod(0o755)
    shutil.copytree(home, ground.kept / "bin")


def _git() -> str:
    found = shutil.which("git")
    assert found is not None
    return found


def _perform(
    ground: Ground, forge: Forge, deed: str, own: Sequence[str], git: str = ""
) -> list[dict[str, object]]:
    """Do a deed in a process that strace holds; what it logged."""
    environment = ground.environment()
    environment |= {"PATH": f"{ground.place / 'bin'}:{environment['PATH']}",
                    "HANDBOOK_TEST_DEED": deed}  # fmt: skip
    (ground.place / "turn").write_text("none")
    log = ground.place / "log"
    log.unlink(missing_ok=True)
    pid = forge.start(way="one", root=str(ground.root), environment=environment, seed="1",
                      log=str(log), output=str(ground.place / "output"))  # fmt: skip
    _wait(lambda: _status(pid, "State").startswith("T"))
    tracer = None
    # To get ready it has asked git already: only what comes from here on is counted.
    (ground.place / "count").unlink(missing_ok=True)
    (ground.place / "turn").write_text(git)
    if own:
        tracer = subprocess.Popen(["strace", "-qq", "-p", str(pid), *own],
                                  stderr=subprocess.DEVNULL)  # fmt: skip
        _wait(lambda: _status(pid, "TracerPid") != "0")
    os.kill(pid, signal.SIGCONT)
    forge.reap(pid)
    if tracer is not None:
        tracer.wait()
    return read_log(log)


def _one(ground: Ground, forge: Forge, strike: Strike, tally: Tally) -> list[str]:
    ground.put_back()
    before = state_of(ground)
    own = [] if strike.git else [*strike.words, "-o", os.devnull]
    git = f"{strike.git} {' '.join(strike.words)}" if strike.git else "none"
    lines = _perform(ground, forge, strike.deed, own, git)
    begun = lines[1]
    last = lines[-1]
    tally.told += "refused" in last
    tally.passed_over += "done" in last
    if "fault" in last:
        return [str(last["fault"])]
    has_garbage = bool(strike.git)
    if last is begun:
        return violations(ground, expected_after(before, lines[1:]), has_garbage=has_garbage)
    more = {key: begun[key] for key in ("draft", "text") if key in begun}
    said = str(last.get("refused", ""))
    return check_told(
        ground, before, strike.deed, dict(begun["files"]), more, said, has_garbage=has_garbage
    )


def _status(pid: int, name: str) -> str:
    try:
        text = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return ""
    found = next((line for line in text.splitlines() if line.startswith(f"{name}:")), ":")
    return found.partition(":")[2].strip()


def _wait(condition) -> None:
    last = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > last:
            raise AssertionError("it does not come so far")
        time.sleep(0.001)
