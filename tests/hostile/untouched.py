"""What a handbook is to the byte, so that one can see that nothing was touched."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

_LARGEST = 20_000_000

Trace = dict[bytes, tuple[object, ...]]


def trace_of(root: Path) -> Trace:
    """Every file, folder and link below a folder, ``.git`` too: kind, size, times and content."""
    found: Trace = {}
    for place, folders, names in os.walk(os.fsencode(root)):
        for name in (*folders, *names):
            path = place + b"/" + name
            told = os.lstat(path)
            content = ""
            if stat.S_ISLNK(told.st_mode):
                content = str(Path(os.fsdecode(path)).readlink())
            elif stat.S_ISREG(told.st_mode) and told.st_size < _LARGEST:
                content = hashlib.sha256(Path(os.fsdecode(path)).read_bytes()).hexdigest()
            found[path] = (told.st_mode, told.st_size, told.st_mtime_ns, told.st_ino, content)
    return found


def difference(before: Trace, after: Trace) -> list[bytes]:
    """What is another, new or gone."""
    return sorted(
        path for path in before.keys() | after.keys() if before.get(path) != after.get(path)
    )
