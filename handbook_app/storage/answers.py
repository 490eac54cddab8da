"""Answers that took long to work out and never change, remembered in the person's own cache.

One SQLite file; when it is damaged, locked or the disk is full, they are simply worked out again.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

_AT_ONCE = 500
_PATIENCE = 2.0
_TABLE = (
    "CREATE TABLE IF NOT EXISTS answers"
    " (question TEXT PRIMARY KEY, answer TEXT NOT NULL) WITHOUT ROWID"
)


class Answers:
    """Texts by question. Any thread."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def recall(self, questions: Iterable[str]) -> dict[str, str]:
        """The answers that are known."""
        wanted = list(questions)
        found: dict[str, str] = {}
        try:
            with contextlib.closing(self._connect()) as db:
                for at in range(0, len(wanted), _AT_ONCE):
                    some = wanted[at : at + _AT_ONCE]
                    holes = ",".join("?" * len(some))
                    query = f"SELECT question, answer FROM answers WHERE question IN ({holes})"  # noqa: S608 - only holes
                    found |= dict(db.execute(query, some))
        except sqlite3.Error as error:
            self._give_up(error)
        return found

    def remember(self, answers: Mapping[str, str]) -> None:
        """Keep some answers."""
        try:
            with contextlib.closing(self._connect()) as db, db:
                db.executemany("INSERT OR REPLACE INTO answers VALUES (?,?)", answers.items())
        except sqlite3.Error as error:
            self._give_up(error)

    def _connect(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._file, timeout=_PATIENCE)
        try:
            db.execute(_TABLE)
        except BaseException:
            db.close()
            raise
        return db

    def _give_up(self, error: sqlite3.Error) -> None:
        """A damaged file goes; one that is locked or cannot grow stays."""
        if isinstance(error, sqlite3.OperationalError):
            return
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
