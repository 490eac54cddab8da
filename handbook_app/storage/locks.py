"""Locks among programs. The system lets go of them when their holder is killed."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handbook_app.model.errors import CannotDo


@contextmanager
def hold_lock(file: Path, seconds: float, busy: CannotDo) -> Iterator[None]:
    """Hold the lock that ``file`` stands for, after waiting at most so many seconds.

    The lock is SQLite's, which works alike on all systems. Raises ``busy`` when another program
    keeps it, OSError when no file can be made there.
    """
    lock = _take(file, seconds, busy)
    try:
        yield
    finally:
        lock.close()


def _take(file: Path, seconds: float, busy: CannotDo) -> sqlite3.Connection:
    for is_last in (False, True):
        lock = None
        try:
            lock = sqlite3.connect(file, timeout=seconds, isolation_level=None)
            lock.execute("BEGIN EXCLUSIVE")
            return lock
        except sqlite3.DatabaseError as error:
            if lock:
                lock.close()
            if getattr(error, "sqlite_errorname", "") == "SQLITE_BUSY":
                raise busy from error
            if is_last:
                raise OSError(str(error)) from error
            _remove(file)  # it holds nothing; whatever stands there was not made by us
    raise AssertionError


def _remove(file: Path) -> None:
    if file.is_dir():
        shutil.rmtree(file, ignore_errors=True)
    else:
        file.unlink(missing_ok=True)
