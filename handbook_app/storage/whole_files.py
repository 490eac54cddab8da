"""Small files of the person's own that are written whole or not at all.

Whatever happens on the way, what was there before is there still, and nothing lies beside it for
longer than until the next writing.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_NEW = ".new"


def write_whole(file: Path, content: bytes, *, is_lasting: bool = True) -> None:
    """Put ``content`` in the place of what a file holds; raises OSError.

    ``is_lasting``: on the disk when this returns, so that a power cut takes back nothing. Programs
    that write the same file at once get in each other's way; whoever shares one holds a lock, or
    can do with the text of either.
    """
    staged = file.with_name(f"{file.name}.{os.getpid()}{_NEW}")
    try:
        with staged.open("wb") as opened:
            opened.write(content)
            opened.flush()
            if is_lasting:
                os.fsync(opened.fileno())
        staged.replace(file)
        if is_lasting:
            settle(file.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            staged.unlink(missing_ok=True)
        raise
    _forget_torn(file)


def settle(folder: Path) -> None:
    """See that the names in a folder are on the disk (Windows has no such call, and needs none)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _forget_torn(file: Path) -> None:
    """Remove what programs that were killed left of their writing."""
    with contextlib.suppress(OSError):
        for torn in file.parent.glob(f"*{_NEW}"):
            pid = torn.name.removesuffix(_NEW).rpartition(".")[2]
            if pid.isdecimal() and not _is_running(int(pid)):
                torn.unlink(missing_ok=True)


def _is_running(pid: int) -> bool:
    """Whether it may be; where that cannot be told without harm, it is."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
