"""What is remembered of every document and section, beside the postings: one SQLite file.

It says which files were read when (so that only what changed is read again), holds each
section's text for snippets, the handbook's vocabulary with the terms of each form, and which
shards of postings belong to it. Everything in it can be worked out again from the handbook.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from handbook_app.storage.index.forms import vocabulary_of
from handbook_app.storage.index.rows import (
    DocumentRow,
    FileSeen,
    FormRow,
    NewSection,
    SectionRow,
    seen_values,
)

FORMAT = "20"
# Section numbers come in blocks of this many, one block a shard: a number tells its shard.
NUMBERS_A_BATCH = 1 << 40

_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE shards (folder TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    ctime_ns INTEGER NOT NULL, seen_ns INTEGER NOT NULL, hash TEXT NOT NULL, language TEXT NOT NULL,
    title TEXT NOT NULL, entry TEXT NOT NULL);
CREATE INDEX documents_by_language ON documents (language);
CREATE INDEX files_apart_from_entries ON documents (path, size, mtime_ns, ctime_ns, seen_ns, hash);
CREATE TABLE sections (
    number INTEGER PRIMARY KEY, path TEXT NOT NULL, card TEXT NOT NULL,
    heading TEXT NOT NULL, body TEXT NOT NULL, facts TEXT NOT NULL, other TEXT NOT NULL);
CREATE INDEX sections_by_path ON sections (path);
CREATE TABLE gone (number INTEGER PRIMARY KEY);
CREATE TABLE forms (
    form TEXT NOT NULL, term TEXT NOT NULL, count INTEGER NOT NULL, names INTEGER NOT NULL,
    PRIMARY KEY (form, term)) WITHOUT ROWID;
CREATE TABLE endings (
    backwards TEXT NOT NULL, term TEXT NOT NULL, PRIMARY KEY (backwards, term)) WITHOUT ROWID;
"""

_BEGINNING = "SELECT * FROM forms WHERE form >= ? AND form < ? ORDER BY count DESC LIMIT ?"
_BEGINNING_IN_NAMES = (
    "SELECT * FROM forms WHERE form >= ? AND form < ? AND names > 0 ORDER BY names DESC LIMIT ?"
)


class Catalogue:
    """The catalogue file, open. Not to be used by two threads at once."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._db = _connect(str(file))
        try:
            self._prepare()
        except sqlite3.OperationalError as error:
            self._db.close()
            if not _cannot_be_written(error) or not file.is_file():
                raise
            # On a disk that is full or only read: what was written before can be read all the same.
            self._db = _connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1")
        except BaseException:
            self._db.close()
            raise

    def _prepare(self) -> None:
        for setting in ("journal_mode=WAL", "synchronous=NORMAL", "cache_size=-16000"):
            self._db.execute(f"PRAGMA {setting}")
        if self._db.execute("SELECT 1 FROM sqlite_master WHERE name='meta'").fetchone():
            return
        with self.change():
            for statement in filter(str.strip, _TABLES.split(";")):
                self._db.execute(statement)
            self.remember("format", FORMAT)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def change(self) -> _Change:
        """A ``with`` block that is kept whole or not at all."""
        return _Change(self._db)

    def recall(self, name: str, default: str = "") -> str:
        """A remembered value."""
        row = self._db.execute("SELECT value FROM meta WHERE name=?", (name,)).fetchone()
        return str(row[0]) if row else default

    def remember(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?,?)", (name, value))

    def note(self, name: str, value: str) -> None:
        """Keep a value where that can be done; where it cannot, it is worked out again."""
        with suppress(sqlite3.OperationalError):
            self.remember(name, value)

    def unread(self) -> int:
        """How many documents are still to be read; one at least where that was never known."""
        return int(self.recall("unread", "1"))

    def expect(self, count: int) -> None:
        """So many documents are still to be read; whoever has the index open looks again."""
        self.remember("unread", str(count))
        self.remember("generation", str(time.time_ns()))

    # files and documents

    def files(self) -> Iterator[FileSeen]:
        """Every file that was read."""
        query = "SELECT path, size, mtime_ns, ctime_ns, seen_ns, hash FROM documents"
        return (FileSeen(*row) for row in self._db.execute(query))

    def files_at(self, paths: Iterable[str]) -> Iterator[FileSeen]:
        """Those of these paths that were read."""
        query = "SELECT path, size, mtime_ns, ctime_ns, seen_ns, hash FROM documents WHERE path = ?"
        for path in paths:
            yield from (FileSeen(*row) for row in self._db.execute(query, (path,)))

    def entry_texts(self) -> list[str]:
        """Every document by path, each as ``entry_text`` made it."""
        rows = self._db.execute("SELECT entry FROM documents ORDER BY path")
        return [text for (text,) in rows]

    def put_documents(self, rows: Iterable[DocumentRow]) -> None:
        """Add documents, or replace them."""
        self._db.executemany(
            "INSERT OR REPLACE INTO documents VALUES (?,?,?,?,?,?,?,?,?)",
            ((*seen_values(row.seen), row.language, row.title, row.entry) for row in rows),
        )

    def touch(self, seen: FileSeen) -> None:
        """A file's stamp changed and its text did not."""
        self._db.execute(
            "UPDATE documents SET size=?, mtime_ns=?, ctime_ns=?, seen_ns=? WHERE path=?",
            (seen.size, seen.mtime_ns, seen.ctime_ns, seen.seen_ns, seen.path),
        )

    def forget(self, paths: Iterable[str]) -> None:
        """Drop documents, their sections, and what they added to the vocabulary.

        The postings of their sections stay where they are; ``gone`` tells which to pass over.
        """
        for path in paths:
            self._discount_forms(self._vocabulary_of(path))
            self._db.execute("INSERT INTO gone SELECT number FROM sections WHERE path=?", (path,))
            self._db.execute("DELETE FROM documents WHERE path=?", (path,))
            self._db.execute("DELETE FROM sections WHERE path=?", (path,))

    def _vocabulary_of(self, path: str) -> list[FormRow]:
        """What a document added to the vocabulary, worked out from the texts that are kept of it
        as it was when it was weighed."""
        query = "SELECT language, title FROM documents WHERE path=?"
        known = self._db.execute(query, (path,)).fetchone()
        if not known:
            return []
        rows = self._db.execute(
            "SELECT heading, body, facts, other FROM sections WHERE path=?", (path,)
        )
        language, title = known
        return vocabulary_of(language, title, rows)

    # sections

    def put_sections(self, rows: Iterable[NewSection]) -> None:
        """Add sections."""
        self._db.executemany("INSERT INTO sections VALUES (?,?,?,?,?,?,?)", rows)

    def sections(self, numbers: Sequence[int]) -> dict[int, SectionRow]:
        """The sections with these numbers; those that are gone are missing."""
        marks = ",".join("?" * len(numbers))
        query = f"SELECT number, path, card, body, facts FROM sections WHERE number IN ({marks})"  # noqa: S608
        rows = self._db.execute(query, numbers)
        return {row[0]: SectionRow(row[0], row[1], json.loads(row[2]), *row[3:]) for row in rows}

    def texts(self, numbers: Sequence[int]) -> dict[int, str]:
        """The words of sections with these numbers (at most some thousands), and nothing else."""
        marks = ",".join("?" * len(numbers))
        query = f"SELECT number, heading, body, facts FROM sections WHERE number IN ({marks})"  # noqa: S608
        return {row[0]: "\n".join(row[1:]) for row in self._db.execute(query, numbers)}

    def count_sections(self) -> int:
        """How many sections there are."""
        return int(self._db.execute("SELECT count(*) FROM sections").fetchone()[0])

    def reserve_numbers(self, count: int) -> int:
        """The first of ``count`` numbers that no section ever had; kept even if unused."""
        with self.change():
            first = int(self.recall("next number", "1"))
            self.remember("next number", str(first + count))
        return first

    def in_order(self, numbers: Iterable[int], most: int) -> list[int]:
        """The first of some sections in the order of the handbook."""
        rows = self._db.execute(
            "SELECT number FROM sections WHERE number IN (SELECT value FROM json_each(?))"
            " ORDER BY path, number LIMIT ?",
            (json.dumps(list(numbers)), most),
        )
        return [row[0] for row in rows]

    def languages(self) -> tuple[str, ...]:
        """The languages of the documents there are."""
        rows = self._db.execute("SELECT DISTINCT language FROM documents ORDER BY language")
        return tuple(row[0] for row in rows if row[0])

    # vocabulary

    def _discount_forms(self, rows: Sequence[FormRow]) -> None:
        """Take what one document added out of the counts, and forms that nobody writes any more."""
        keys = [(row.form, row.term) for row in rows]
        self._db.executemany(
            "UPDATE forms SET count=count-?, names=names-? WHERE form=? AND term=?",
            ((row.count, row.names, row.form, row.term) for row in rows),
        )
        self._db.executemany("DELETE FROM forms WHERE form=? AND term=? AND count<=0", keys)
        self._db.executemany(
            "DELETE FROM endings WHERE backwards=? AND term=? AND NOT EXISTS"
            " (SELECT 1 FROM forms WHERE form=? AND term=?)",
            ((form[::-1], term, form, term) for form, term in keys),
        )

    def count_forms(self, rows: Iterable[FormRow]) -> None:
        """Add to the counts of forms."""
        self._db.executemany(
            "INSERT INTO forms VALUES (?,?,?,?) ON CONFLICT DO UPDATE"
            " SET count=count+excluded.count, names=names+excluded.names",
            rows,
        )

    def put_endings(self, rows: Iterable[FormRow]) -> None:
        """Remember forms by how they end, for languages that write several words as one."""
        self._db.executemany(
            "INSERT OR IGNORE INTO endings VALUES (?,?)",
            ((row.form[::-1], row.term) for row in rows),
        )

    def forms(self, form: str) -> list[FormRow]:
        """The terms that a form stands for."""
        rows = self._db.execute("SELECT * FROM forms WHERE form=?", (form,))
        return [FormRow(*row) for row in rows]

    def forms_beginning(self, beginning: str, most: int, *, in_names: bool) -> list[FormRow]:
        """The likeliest forms that begin so, the most frequent first."""
        query = _BEGINNING_IN_NAMES if in_names else _BEGINNING
        rows = self._db.execute(query, (beginning, beginning + "\U0010ffff", most))
        return [FormRow(*row) for row in rows]

    def terms_ending(self, ending: str, most: int) -> list[str]:
        """Terms of longer forms that end so."""
        backwards = ending[::-1]
        rows = self._db.execute(
            "SELECT DISTINCT term FROM endings WHERE backwards > ? AND backwards < ? LIMIT ?",
            (backwards, backwards + "\U0010ffff", most),
        )
        return [row[0] for row in rows]

    def all_forms(self) -> Iterator[tuple[str, int]]:
        """Every form, ascending, and how often it stands anywhere."""
        return self._db.execute("SELECT form, sum(count) FROM forms GROUP BY form ORDER BY form")

    # shards

    def shards(self) -> dict[str, str]:
        """Folder name and stamp of each shard of postings."""
        return dict(self._db.execute("SELECT folder, stamp FROM shards"))

    def put_shard(self, folder: str, stamp: str) -> None:
        """Add a shard, or its new stamp."""
        self._db.execute("INSERT OR REPLACE INTO shards VALUES (?,?)", (folder, stamp))

    def gone(self, shard: str) -> frozenset[int]:
        """The numbers in a shard of sections that are no more."""
        first = first_number(shard)
        rows = self._db.execute(
            "SELECT number FROM gone WHERE number >= ? AND number < ?",
            (first, first + NUMBERS_A_BATCH),
        )
        return frozenset(row[0] for row in rows)

    def documents_by_shard(self) -> dict[str, int]:
        """How many documents each shard still answers for."""
        counts: dict[str, int] = dict.fromkeys(self.shards(), 0)
        query = "SELECT number / ?, count(DISTINCT path) FROM sections GROUP BY 1"
        for number, count in self._db.execute(query, (NUMBERS_A_BATCH,)):
            counts[shard_name(number * NUMBERS_A_BATCH)] = count
        return counts

    def documents_in(self, shards: Iterable[str]) -> set[str]:
        """The documents that some shards answer for."""
        query = "SELECT DISTINCT path FROM sections WHERE number >= ? AND number < ?"
        found: set[str] = set()
        for name in shards:
            first = first_number(name)
            found |= {row[0] for row in self._db.execute(query, (first, first + NUMBERS_A_BATCH))}
        return found

    def drop_empty_shards(self) -> None:
        """Forget shards that answer for nothing any more; their folders are swept later."""
        if len(self.shards()) > 1:
            for name, count in self.documents_by_shard().items():
                if not count:
                    first = first_number(name)
                    with self.change():
                        self._db.execute("DELETE FROM shards WHERE folder=?", (name,))
                        self._db.execute(
                            "DELETE FROM gone WHERE number >= ? AND number < ?",
                            (first, first + NUMBERS_A_BATCH),
                        )


def _connect(name: str) -> sqlite3.Connection:
    return sqlite3.connect(
        name,
        timeout=20,
        isolation_level=None,
        check_same_thread=False,
        uri=name.startswith("file:"),
    )


def _cannot_be_written(error: sqlite3.OperationalError) -> bool:
    name = str(getattr(error, "sqlite_errorname", ""))
    return name.startswith(("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR"))


class _Change:
    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._is_outermost = False

    def __enter__(self) -> None:
        self._is_outermost = not self._db.in_transaction
        if self._is_outermost:
            self._db.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, *_: object) -> None:
        if self._is_outermost:
            self._db.execute("ROLLBACK" if kind else "COMMIT")


def shard_name(number: int) -> str:
    """The folder of the shard in which the section with this number lies."""
    return f"{number // NUMBERS_A_BATCH:06d}"


def first_number(shard: str) -> int:
    """The number of the first section in a shard."""
    return int(shard) * NUMBERS_A_BATCH
