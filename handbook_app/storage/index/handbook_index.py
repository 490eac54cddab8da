"""One handbook's index: opened, asked, brought up to date, and rebuilt whenever it is not sound."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path

from handbook_app.model.catalogue import DocumentEntry
from handbook_app.model.errors import HandbookError, OurFault, Unavailable
from handbook_app.model.period import Period
from handbook_app.model.progress import Progress
from handbook_app.model.sentence import reason_of, say
from handbook_app.storage.files import HandbookFolder
from handbook_app.storage.index.catalogue import FORMAT, Catalogue, first_number
from handbook_app.storage.index.collecting import without_collecting
from handbook_app.storage.index.postings import Shards
from handbook_app.storage.index.rows import entry_from
from handbook_app.storage.index.stamps import check_stamps
from handbook_app.storage.locks import hold_lock


class Snapshot:
    """The index at one moment: its catalogue and the postings that belong to it; whether every
    document was read, which never changes without the generation."""

    def __init__(self, catalogue: Catalogue, shards: Shards, generation: str) -> None:
        self.catalogue = catalogue
        self.shards = shards
        self.generation = generation
        self.languages = catalogue.languages()
        self.size = catalogue.count_sections()
        self.is_complete = not catalogue.unread()

    def has_term(self, term: str) -> bool:
        """Whether any section holds a term."""
        return any(len(leaf.postings("words", term)[0]) for leaf in self.shards.leaves)


class Index:
    """The index in one cache folder. Threads may share it; they are served one at a time.

    Nothing here is precious: whatever cannot be read is thrown away and built again from the
    handbook. Errors of the disk come out as Unavailable, everything else as OurFault.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._lock = threading.RLock()
        self._snapshot: Snapshot | None = None
        self._catalogue: Catalogue | None = None
        self._opened_id = (0, 0)
        self._entries: tuple[str, tuple[DocumentEntry, ...]] = ("", ())
        self._was_opened = False

    # asking

    @contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """The index as it is now, for the length of a ``with`` block.

        When asking it fails, whatever the reason, the index is dropped and OurFault raised: the
        next ``bring_up_to_date`` builds a new one. One that cannot be opened at first (another
        version of the program made it, or it was damaged) gives way to an empty one without a word.
        """
        with self._lock:
            try:
                yield self._current() if self._was_opened else self._first()
            except HandbookError:
                raise
            except Exception as error:
                self._drop_unless_written()
                raise OurFault(f"the index could not be read: {error!r}") from error

    def is_there(self) -> bool:
        """Whether an index was ever completed here and its shards are as they were left."""
        if not (self._cache / "catalogue.sqlite").exists():
            return False
        try:
            with self.reading() as snapshot:
                return snapshot.is_complete
        except HandbookError:
            return False

    def can_answer(self) -> bool:
        """Whether there is anything to search in, complete or not."""
        if not (self._cache / "catalogue.sqlite").exists():
            return False
        try:
            with self.reading() as snapshot:
                return bool(snapshot.shards.leaves) or snapshot.is_complete
        except HandbookError:
            return False

    def entries(self) -> tuple[DocumentEntry, ...]:
        """Every document of the handbook, by path.

        Their texts are taken apart after the index was let go of, and once a generation: of 10,000
        documents that takes a tenth of a second, in which somebody may be typing.
        """
        with self.reading() as snapshot:
            generation, (kept_generation, kept) = snapshot.generation, self._entries
            if generation == kept_generation:
                return kept
            texts = snapshot.catalogue.entry_texts()
        try:
            entries = tuple(map(entry_from, texts))
        except Exception:
            with self.reading():
                raise  # which drops the index
        self._entries = generation, entries
        return entries

    def recall(self, name: str) -> str:
        """A value kept beside the index; empty when there is none, or the index is damaged."""
        try:
            with self.reading() as snapshot:
                return snapshot.catalogue.recall(name)
        except HandbookError:
            return ""

    def remember(self, name: str, value: str) -> None:
        """Keep a value beside the index, as long as the index lives."""
        try:
            with self.reading() as snapshot:
                snapshot.catalogue.note(name, value)
        except OurFault:
            return  # it will be worked out again

    def close(self) -> None:
        """Let go of every file."""
        with self._lock:
            if self._snapshot:
                self._snapshot.shards.close()
            if self._catalogue:
                self._catalogue.close()
            self._snapshot = self._catalogue = None

    def drop(self) -> None:
        """Forget the whole index."""
        with self._lock:
            self.close()
            shutil.rmtree(self._cache, ignore_errors=True)

    def _drop_unless_written(self) -> None:
        """Forget the index, but not under the hands of a process that is just writing it."""
        with suppress(HandbookError, OSError), _writer_lock(self._cache, 0):
            self.drop()
        self.close()

    # keeping up to date

    def bring_up_to_date(
        self,
        folder: HandbookFolder,
        language: Callable[[], str],
        every: Period | None,
        progress: Progress | None = None,
        wait: float = 30.0,
        only: Collection[str] = (),
    ) -> frozenset[str]:
        """Read what is new since last time; the paths that came, changed or went.

        ``only``: look at these paths alone, which is quick; whatever else changed is left to the
        next time. ``language`` is asked once, when an index is begun: what documents are in that
        do not say. Raises Unavailable when the cache cannot be written or another process holds it
        for longer than ``wait`` seconds, Cancelled when the person asks; either way what was read
        so far stays.
        """
        for is_last in (False, True):
            try:
                with _writer_lock(self._private_cache(), wait), without_collecting():
                    asked = language, every, progress or Progress()
                    return self._update(folder, only, *asked)
            except OSError as error:
                self.close()
                # Somebody may have cleared the cache under our hands; then we begin again.
                if is_last or self._catalogue_file().exists():
                    raise _no_cache(self._cache, error) from error
        raise AssertionError

    def _update(
        self,
        folder: HandbookFolder,
        only: Collection[str],
        language: Callable[[], str],
        every: Period | None,
        progress: Progress,
    ) -> frozenset[str]:
        """Update; when the index turns out to be damaged, once more from nothing."""
        # Looking up needs neither the parser nor the schema, which take a while to import.
        from handbook_app.storage.index.updating import Update

        for is_last in (False, True):
            catalogue = None
            try:
                catalogue = self._open_catalogue()
                update = Update(catalogue, self._cache, folder)
                run = partial(update.run_for, only) if only else update.run
                paths = run(language, every, progress)
                with self._lock:
                    self._current()  # what cannot be opened is damaged though its stamps are right
                return frozenset(paths)
            except (OSError, HandbookError):
                raise
            except Exception as error:
                if _is_refusal(error, is_last=is_last):
                    raise OSError(str(error)) from error
                if is_last:
                    raise OurFault(f"the index could not be built: {error!r}") from error
            finally:
                if catalogue:
                    catalogue.close()
            self._empty()
        raise AssertionError

    def _open_catalogue(self) -> Catalogue:
        catalogue = Catalogue(self._catalogue_file())
        if catalogue.recall("format") != FORMAT:
            catalogue.close()
            raise sqlite3.DatabaseError("made by another version")
        return catalogue

    def _empty(self) -> None:
        """Throw away what the cache holds, except the writer's lock, which we hold."""
        with self._lock:
            self.close()
            for item in self._cache.iterdir():
                if item.is_dir():
                    shutil.rmtree(item, ignore_errors=True)
                elif not item.name.startswith("writer.lock"):
                    item.unlink(missing_ok=True)

    # within

    def _first(self) -> Snapshot:
        try:
            found = self._current()
        except HandbookError:
            raise
        except Exception:  # noqa: BLE001 - whatever is wrong with it, it is made anew
            self._drop_unless_written()
            found = self._current()
        self._was_opened = True
        return found

    def _current(self) -> Snapshot:
        """The open snapshot, renewed when another process or thread has added to the index."""
        if self._catalogue and self._file_id() != self._opened_id:
            self.close()  # another process dropped the index and began a new one
        if self._catalogue is None:
            self._private_cache()
            self._catalogue = self._open_catalogue()
            self._opened_id = self._file_id()
        generation = self._catalogue.recall("generation")
        if self._snapshot is None or self._snapshot.generation != generation:
            check_stamps(self._catalogue, self._cache)
            names = self._catalogue.shards()
            shards = Shards(
                {self._cache / name: first_number(name) for name in names},
                {self._cache / name: self._catalogue.gone(name) for name in names},
            )
            if self._snapshot:
                self._snapshot.shards.close()
            self._snapshot = Snapshot(self._catalogue, shards, generation)
        return self._snapshot

    def _file_id(self) -> tuple[int, int]:
        try:
            state = self._catalogue_file().stat()
        except OSError:
            return (0, 0)
        return state.st_dev, state.st_ino

    def _catalogue_file(self) -> Path:
        return self._cache / "catalogue.sqlite"

    def _private_cache(self) -> Path:
        """The cache folder, made if need be, readable by nobody else."""
        try:
            self._cache.mkdir(parents=True, exist_ok=True, mode=0o700)
            if stat.S_IMODE(self._cache.stat().st_mode) & 0o077:
                self._cache.chmod(0o700)
        except OSError as error:
            raise _no_cache(self._cache, error) from error
        return self._cache


def _is_refusal(error: Exception, *, is_last: bool) -> bool:
    """Whether the disk would not take what we wrote, so that building again would not help."""
    name = str(getattr(error, "sqlite_errorname", ""))
    names = ("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN")
    # A catalogue that was cut gives this one as well, but not twice.
    return name.startswith((*names, "SQLITE_IOERR") if is_last else names)


def _no_cache(cache: Path, error: OSError) -> Unavailable:
    return Unavailable(
        say(
            "The search index cannot be kept in {cache}: {reason}.",
            cache=cache,
            reason=reason_of(error),
        ),
        "Make room there, or allow writing to that folder.",
    )


def _writer_lock(cache: Path, seconds: float) -> AbstractContextManager[None]:
    """The one writer's lock of a cache folder."""
    busy = Unavailable(
        "Another program is indexing this handbook and does not finish.",
        "Close it, or try again in a minute.",
    )
    return hold_lock(cache / "writer.lock", seconds, busy)
