"""How much memory processes have used."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def peak_memory() -> int:
    """The most memory this process ever held, in KiB.

    On Linux not from ``getrusage``: there a process begins with the peak of the one that started
    it.
    """
    if _STATUS.exists():
        return _number_of("VmHWM", _STATUS)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak


def memory_now() -> int:
    """What this process holds now, in KiB."""
    return _number_of("VmRSS", _STATUS)


def memory_of_children() -> int:
    """What the processes started by this one hold, a fair share of what is shared, in KiB.

    Elsewhere than on Linux 0: it cannot be told without a library.
    """
    if not _STATUS.exists():
        return 0
    children = _descendants(os.getpid())
    return sum(_number_of("Pss", Path(f"/proc/{child}/smaps_rollup")) for child in children)


def _descendants(process: int) -> list[str]:
    found: list[str] = []
    for task in Path(f"/proc/{process}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += [child, *_descendants(int(child))]
    return found


def _number_of(name: str, file: Path) -> int:
    found = re.search(rf"^{name}:\s+(\d+)", file.read_text(), re.MULTILINE)
    return int(found[1]) if found else 0
