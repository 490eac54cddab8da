"""The peer: SQLite FTS5 over the same documents, as someone would set it up who knows it well."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

Row = tuple[str, str, str]

_ASK = (
    "SELECT rowid, bm25(d, 5.0, 3.0, 1.0) AS rank, snippet(d, 2, '[', ']', '…', 24)"
    " FROM d WHERE d MATCH ? ORDER BY rank LIMIT 20"
)


class Peer:
    """An FTS5 table of (title, heading, body) rows in a file."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file)
        self._db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS d USING fts5(title, heading, body,"
            " prefix='2 3', tokenize='porter unicode61 remove_diacritics 2')"
        )
        self._words: list[str] = []

    def build(self, rows: Iterable[Row]) -> None:
        """Index rows in one transaction."""
        with self._db:
            self._db.executemany("INSERT INTO d VALUES (?,?,?)", rows)

    def ask(self, match: str) -> list[tuple[int, float, str]]:
        """Twenty ranked rows with snippets."""
        return self._db.execute(_ASK, (match,)).fetchall()

    def forgive(self, word: str) -> list[tuple[int, float, str]]:
        """What FTS5 does not do by itself: look a misspelt word up in the vocabulary first."""
        found = self.ask(word)
        if found:
            return found
        if not self._words:
            self._db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS v USING fts5vocab(d, row)")
            self._words = [row[0] for row in self._db.execute("SELECT term FROM v")]
        near = process.extract(word, self._words, scorer=OSA.distance, score_cutoff=2, limit=3)
        return self.ask(" OR ".join(f'"{one[0]}"' for one in near)) if near else []

    def close(self) -> None:
        self._db.close()
