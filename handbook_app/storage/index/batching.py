"""Cutting the reading of a large handbook into batches, and sharing them among processes."""

from __future__ import annotations

import os
import signal
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, suppress
from dataclasses import replace
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import Any

from handbook_app.model.errors import Cancelled
from handbook_app.storage.files import FileStamp
from handbook_app.storage.index.building import Batch, read_batch
from handbook_app.storage.index.catalogue import NUMBERS_A_BATCH, Catalogue, shard_name
from handbook_app.storage.index.keeping import keep

# In bytes.
FIRST_BATCH = 300_000
_SMALLEST_BATCH, _LARGEST_BATCH = 1_500_000, 40_000_000
_WORTH_A_PROCESS = 1_500_000
_EACH = 500
_PAUSE = 0.1
_READ, _STOP = 0, 1

# What the processes of one build share: documents read so far, and whether to stop.
_shared: Any = None


def batches(files: Sequence[FileStamp], first: Batch) -> Iterator[Batch]:
    """Cut files into batches like ``first``: a small one to begin with, to have answers soon.

    Batches are measured in bytes, since documents differ a thousandfold. Each has room for more
    section numbers than its files can hold; its shard lies beside that of ``first``.
    """
    share = max(_SMALLEST_BATCH, min(_LARGEST_BATCH, -(-size_of(files) // processes())))
    limit, weight, number = FIRST_BATCH, 0, first.first_number
    chosen: list[FileStamp] = []
    for at, file in enumerate(files, 1):
        chosen.append(file)
        weight += size_of((file,))
        if at == len(files) or weight >= limit:
            shard = first.shard.parent / shard_name(number)
            yield replace(first, files=tuple(chosen), shard=shard, first_number=number)
            chosen, weight, limit, number = [], 0, share, number + NUMBERS_A_BATCH


def size_of(files: Iterable[FileStamp]) -> int:
    """How much work files are, in bytes; a small one is some work too."""
    return sum(file.size + _EACH for file in files)


def most_batches(files: Sequence[FileStamp]) -> int:
    """More batches than files can be cut into."""
    return 3 + processes() + size_of(files) // _SMALLEST_BATCH


def processes() -> int:
    """How many processes read a large handbook at once."""
    return min(os.cpu_count() or 1, 4)


def read_batches(work: Sequence[Batch], catalogue: Catalogue, tell: Callable[[int], None]) -> None:
    """Read batches and keep them: large work in processes beside this one.

    ``tell`` is told every now and then how many documents were read, and may raise Cancelled.
    When processes cannot be had, one is killed or cannot write, the rest is read here.
    """
    counter, left = _Counter(tell), list(work)
    if processes() > 1 and sum(size_of(batch.files) for batch in work[1:]) >= _WORTH_A_PROCESS:
        with suppress(BrokenProcessPool, OSError, sqlite3.Error):
            _read_beside(work, catalogue, counter)
        kept = catalogue.shards()
        left = [batch for batch in work if batch.shard.name not in kept]
        counter.count = sum(len(batch.files) for batch in work if batch not in left)
    for batch in left:
        keep(catalogue, read_batch(batch, counter.add))


class _Counter:
    """Counts the documents that were read, here and in other processes, and tells."""

    def __init__(self, tell: Callable[[int], None]) -> None:
        self.count = 0
        self.tell = tell

    def add(self) -> None:
        self.count += 1
        self.tell(self.count)


def _read_beside(work: Sequence[Batch], catalogue: Catalogue, counter: _Counter) -> None:
    context = get_context("spawn")
    shared = context.Array("q", 2)
    pool = ProcessPoolExecutor(processes(), context, _begin, (shared,))
    try:
        waiting = {pool.submit(_read_there, batch, catalogue.file) for batch in work[1:]}
        keep(catalogue, read_batch(work[0], counter.add))  # here: they take a moment to begin
        while waiting:
            finished, waiting = wait(waiting, _PAUSE, FIRST_COMPLETED)
            counter.tell(counter.count + shared[_READ])
            for future in finished:
                future.result()
    finally:
        shared[_STOP] = 1
        pool.shutdown(wait=True, cancel_futures=True)


def _begin(shared: Any) -> None:
    """In a new process: remember what is shared, and do not outlive who asked."""
    global _shared
    _shared = shared
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asked decides when to stop
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _read_there(batch: Batch, file: Path) -> None:
    """Read a batch and keep it. What was read never crosses: that took as long as keeping it."""
    read = read_batch(batch, _note)
    with closing(Catalogue(file)) as catalogue:
        keep(catalogue, read)


def _note() -> None:
    with _shared.get_lock():
        _shared[_READ] += 1
    if _shared[_STOP]:
        raise Cancelled
