"""Builds a large index in a process of its own, so that typing stays smooth.

The child sends (done, total, label) over a pipe and ends when it is cancelled, when the window
closes and when its parent dies, whatever the reason.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handbook_app.model.errors import Cancelled, CannotDo, OurFault
from handbook_app.model.progress import Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_PAUSE = 0.05  # seconds between two reports
_PATIENCE = 2.0  # seconds for a child to end by itself
_NICENESS = 10


Target = Callable[[Path, Path, Progress], Any]


def run_in_process(target: Target, root: Path, cache: Path, progress: Progress) -> Any:
    """Run ``target(root, cache, progress)`` in a new process, wait for it and give its answer.

    Raises Cancelled when ``progress`` says so, and the child's own CannotDo.
    """
    context = get_context("spawn")
    here, there = context.Pipe()
    # Not a daemon: it starts processes of its own.
    child = context.Process(target=_serve, args=(target, root, cache, there))
    child.start()
    there.close()
    try:
        return _listen(here, progress)
    finally:
        here.close()  # the child takes that for the wish to stop
        child.join(2 * _PATIENCE)
        if child.is_alive():
            child.kill()
            child.join()
        child.close()


def _listen(pipe: Connection, progress: Progress) -> Any:
    steps: tuple[int, int, str] = (0, 0, "")
    while True:
        progress.step(*steps)
        if not pipe.poll(0.1):
            continue
        try:
            word, content = pipe.recv()
        except EOFError:
            raise OurFault("the indexing process ended without an answer") from None
        if word == "step":
            steps = content
        elif word == "done":
            return content
        else:
            raise CannotDo(*content)


def _serve(target: Target, root: Path, cache: Path, pipe: Connection) -> None:
    _give_way()
    stop = threading.Event()
    threading.Thread(target=_end_with_parent, args=(pipe, stop), daemon=True).start()
    try:
        _tell(pipe, "done", target(root, cache, Progress(_Reports(pipe).tell, stop.is_set)))
    except CannotDo as problem:
        _tell(pipe, "failed", (problem.what, problem.remedy))
    except Cancelled:
        return


def _give_way() -> None:
    """Leave the processors to those who type, here and in the processes this one starts."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)


class _Reports:
    """Sends a step at most every twentieth of a second: nobody reads faster."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._last = 0.0

    def tell(self, done: int, total: int, label: str) -> None:
        now = time.monotonic()
        if now - self._last >= _PAUSE or done == total:
            self._last = now
            _tell(self._pipe, "step", (done, total, label))


def _tell(pipe: Connection, word: str, content: Any) -> None:
    try:
        pipe.send((word, content))
    except OSError:
        raise Cancelled from None  # nobody listens any more


def _end_with_parent(pipe: Connection, stop: threading.Event) -> None:
    """The parent never sends; when its end closes, this process has no reason to live."""
    try:
        pipe.recv()
    except (EOFError, OSError):
        stop.set()
    threading.Event().wait(_PATIENCE)
    os._exit(1)
