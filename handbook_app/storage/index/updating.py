"""Bringing an index up to date with the files of its handbook."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from handbook_app.model.errors import CannotDo
from handbook_app.model.period import Period
from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.storage.files import FileStamp, HandbookFolder
from handbook_app.storage.index.catalogue import NUMBERS_A_BATCH, Catalogue, shard_name
from handbook_app.storage.index.rows import FileSeen
from handbook_app.storage.index.stamps import check_stamps

if TYPE_CHECKING:  # a handbook in which nothing changed needs neither parser nor schema
    from handbook_app.storage.index.building import Batch

_READING = say("Reading the documents")
_RACY_NS = 2_000_000_000
_SMALL = 60
_MOST_SMALL = 10


class Update:
    """One run of reading what is new. The writer's lock is held by the caller."""

    def __init__(self, catalogue: Catalogue, cache: Path, folder: HandbookFolder) -> None:
        self._catalogue = catalogue
        self._cache = cache
        self._folder = folder

    def run_for(
        self,
        paths: Collection[str],
        language: Callable[[], str],
        every: Period | None,
        progress: Progress,
    ) -> set[str]:
        """Read only these again, where all else is known; the others are left to the next run."""
        if self._catalogue.unread() or self._catalogue.recall("rhythm") != str(every or ""):
            return self.run(language, every, progress)
        check_stamps(self._catalogue, self._cache)
        listed = {stamp.path: stamp for stamp in self._folder.stamps_of(paths)}
        known = {seen.path: seen for seen in self._catalogue.files_at(paths)}
        gone = known.keys() - listed.keys()
        new = [stamp for path, stamp in listed.items() if self._is_new(stamp, known.get(path))]
        if gone or new:
            self._read(new, gone, language, every, progress)
        return {stamp.path for stamp in new} | gone

    def run(
        self, language: Callable[[], str], every: Period | None, progress: Progress
    ) -> set[str]:
        """Read what is new; the paths that came, changed or went."""
        check_stamps(self._catalogue, self._cache)
        self._sweep()
        progress.step(0, 0, say("Looking at the files"))
        listed = {stamp.path: stamp for stamp in self._folder.list()}
        known = {seen.path: seen for seen in self._catalogue.files()}
        rhythm = str(every or "")
        if self._catalogue.recall("rhythm") != rhythm:
            known = self._distrust(known)
        gone = known.keys() - listed.keys()
        new = [stamp for path, stamp in listed.items() if self._is_new(stamp, known.get(path))]
        if gone or new or self._catalogue.unread():
            changed = {stamp.path for stamp in new}
            crumbs = self._catalogue.documents_in(self._crumbs()) & listed.keys()
            also = [listed[path] for path in sorted(crumbs - changed)]
            self._read(new + also, gone, language, every, progress)
            self._catalogue.drop_empty_shards()
            self._catalogue.remember("rhythm", rhythm)
        return {stamp.path for stamp in new} | gone

    def _is_new(self, stamp: FileStamp, seen: FileSeen | None) -> bool:
        """Whether a file's text is one that was not read yet.

        A file written in the same moment as it was read may have changed without its stamp
        changing; it is looked at again.
        """
        if seen is None:
            return True
        is_same = tuple(stamp) == (seen.path, seen.size, seen.mtime_ns, seen.ctime_ns)
        if is_same and stamp.mtime_ns < seen.seen_ns - _RACY_NS:
            return False
        now = time.time_ns()
        # Another size with the same hash: it was written between listing and reading, and what is
        # known of it holds the size from before.
        if not seen.hash or stamp.size != seen.size or self._hash_of(stamp.path) != seen.hash:
            return True
        self._catalogue.touch(FileSeen(*stamp, now, seen.hash))
        return False

    def _hash_of(self, path: str) -> str:
        try:
            return self._folder.read_text(path).hash
        except CannotDo:
            return ""

    def _read(
        self,
        new: list[FileStamp],
        gone: Iterable[str],
        language: Callable[[], str],
        every: Period | None,
        progress: Progress,
    ) -> None:
        from handbook_app.storage.index.batching import read_batches

        with self._catalogue.change():
            self._catalogue.forget(gone)
            self._catalogue.expect(len(new))
        if not self._catalogue.recall("language"):
            self._catalogue.remember("language", language())
        work = list(self._batches(new, every))
        read_batches(work, self._catalogue, lambda done: progress.step(done, len(new), _READING))

    def _batches(self, new: list[FileStamp], every: Period | None) -> Iterable[Batch]:
        from handbook_app.storage.index.batching import batches, most_batches
        from handbook_app.storage.index.building import Batch

        first = self._catalogue.reserve_numbers(most_batches(new) * NUMBERS_A_BATCH)
        first += -first % NUMBERS_A_BATCH
        language = self._catalogue.recall("language")
        shard = self._cache / shard_name(first)
        return batches(new, Batch(self._folder.root, (), shard, first, language, every))

    def _distrust(self, known: dict[str, FileSeen]) -> dict[str, FileSeen]:
        """Everything must be read again, since what entries hold depends on a setting."""
        return {path: FileSeen(path, -1, 0, 0, 0, "") for path in known}

    def _crumbs(self) -> list[str]:
        """The small shards that single changes left, once there are enough to be swept together."""
        small = [
            name for name, count in self._catalogue.documents_by_shard().items() if count < _SMALL
        ]
        return small if len(small) > _MOST_SMALL else []

    def _sweep(self) -> None:
        """Remove shards that a killed build left behind."""
        known = self._catalogue.shards()
        for folder in self._cache.iterdir():
            if folder.is_dir() and folder.name not in known:
                shutil.rmtree(folder, ignore_errors=True)
