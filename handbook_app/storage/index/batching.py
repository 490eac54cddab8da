"""Cutting the reading of a large handbook into batches, and sharing them among processes."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing import get_context, parent_process
from typing import Any

from handbook_app.model.errors import Cancelled
from handbook_app.storage.files import FileStamp
from handbook_app.storage.index.building import Batch, Read, read_batch
from handbook_app.storage.index.catalogue import NUMBERS_A_BATCH, shard_name

# In bytes.
FIRST_BATCH = 800_000
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


def read_batches(work: Sequence[Batch], tell: Callable[[int], None]) -> Iterator[Read]:
    """Read batches: large work in processes beside this one, which only puts it together.

    ``tell`` is told every now and then how many documents were read, and may raise Cancelled.
    When processes cannot be had, or one is killed, the rest is read here.
    """
    counter, left = _Counter(tell), list(work)
    if processes() > 1 and sum(size_of(batch.files) for batch in left[1:]) >= _WORTH_A_PROCESS:
        try:
            for read in _read_beside(work, counter):
                left = [batch for batch in left if batch.shard != read.batch.shard]
                yield read
        except (BrokenProcessPool, OSError):
            counter.count = sum(len(batch.files) for batch in work if batch not in left)
    for batch in left:
        yield read_batch(batch, counter.add)


class _Counter:
    """Counts the documents that were read, here and in other processes, and tells."""

    def __init__(self, tell: Callable[[int], None]) -> None:
        self.count = 0
        self.tell = tell

    def add(self) -> None:
        self.count += 1
        self.tell(self.count)


def _read_beside(work: Sequence[Batch], counter: _Counter) -> Iterator[Read]:
    context = get_context("spawn")
    shared = context.Array("q", 2)
    pool = ProcessPoolExecutor(processes(), context, _begin, (shared,))
    try:
        waiting: set[Future[Read]] = {pool.submit(_read_there, batch) for batch in work[1:]}
        yield read_batch(work[0], counter.add)  # here: the processes take a second to begin
        while waiting:
            finished, waiting = wait(waiting, _PAUSE, FIRST_COMPLETED)
            counter.tell(counter.count + shared[_READ])
            for future in finished:
                yield future.result()
        counter.count += shared[_READ]
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


def _read_there(batch: Batch) -> Read:
    return read_batch(batch, _note)


def _note() -> None:
    with _shared.get_lock():
        _shared[_READ] += 1
    if _shared[_STOP]:
        raise Cancelled
