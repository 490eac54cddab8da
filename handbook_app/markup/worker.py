"""Rendering in a process of its own, so that no text can hang or kill the program.

Parent and child speak over pipes: four bytes of length, then JSON. The child is kept warm; when
an answer takes too long, or the child dies, it is replaced and the text is shown as it is written.
"""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import IO
from urllib.parse import quote, unquote

from handbook_app.markup.rendered import Reason, Rendered, render_as_text

SECONDS = 2.0
_SECONDS_TO_START = 20.0
_MOST_MEMORY = 512 * 1024 * 1024
_LARGEST_FRAME = 64 * 1024 * 1024
_READY = "ready"

# Not "-m", which would look for our libraries in the current folder first: that may be a handbook.
_START = "import sys; sys.path.append(sys.argv[1]); from {0} import main; main()"
COMMAND = (
    *(sys.executable, "-P", "-c", _START.format("handbook_app.markup.worker")),
    str(Path(__file__).resolve().parents[2]),
)


@dataclass(frozen=True, slots=True)
class RenderRequest:
    """What ``rendering.render`` is called with."""

    markdown: str
    heading_ids: tuple[str, ...] = ()
    document: str = ""
    definitions: str = ""
    language: str = ""


class RenderWorker:
    """Renders in a child process. Threads may share it; they are served one after the other.

    ``command`` starts a process that runs ``main`` of this module (a frozen program passes its
    own). ``seconds`` is the limit for one text.
    """

    def __init__(self, command: Sequence[str] = COMMAND, seconds: float = SECONDS) -> None:
        self._command = list(command)
        self._seconds = seconds
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_ready = False
        self._is_closed = False

    def warm_up(self) -> None:
        """Start the child before it is needed; returns at once."""
        with self._turn:
            self._start()

    def render(self, request: RenderRequest) -> Rendered:
        """Lay out a text within the time limit; never raises on account of the text."""
        with self._turn:
            reason = Reason.FAILED
            try:
                self._start()
                if self._wait_until_ready() and (answer := self._ask(request)):
                    return answer
                reason = Reason.TOO_SLOW
            except (OSError, ValueError, KeyError):
                # The child died, could not be started, or spoke nonsense.
                self._stop()
        return render_as_text(request.markdown, request.heading_ids, reason)

    def close(self) -> None:
        """End the child; a text that is being laid out in another thread is given up."""
        self._is_closed = True
        if process := self._process:
            process.kill()
        with self._turn:
            self._stop()

    def _start(self) -> None:
        if self._is_closed:
            raise OSError("the worker is closed")
        if self._process is None or self._process.poll() is not None:
            self._stop()
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )

    def _wait_until_ready(self) -> bool:
        """A new child first loads its libraries; that does not count against the text."""
        if not self._is_ready:
            self._is_ready = self._exchange(None, _SECONDS_TO_START) == _READY
        return self._is_ready

    def _ask(self, request: RenderRequest) -> Rendered | None:
        answer = self._exchange(asdict(request), self._seconds)
        if not isinstance(answer, dict):
            return None
        reason = Reason(answer["reason"]) if answer["reason"] else None
        return Rendered(str(answer["html"]), reason)

    def _exchange(self, question: object, seconds: float) -> object:
        """Send a question and wait for the answer; None when the time ran out.

        At the limit a timer kills the child, which ends the waiting on any system.
        """
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise OSError("there is no child")
        is_late = threading.Event()

        def give_up() -> None:
            is_late.set()
            process.kill()

        timer = threading.Timer(seconds, give_up)
        timer.start()
        try:
            if question is not None:
                _write(process.stdin, question)
            return _read(process.stdout)
        except (OSError, ValueError):
            if not is_late.is_set():
                raise
            return None
        finally:
            timer.cancel()
            timer.join()
            if is_late.is_set():
                self._stop()

    def _stop(self) -> None:
        process, self._process, self._is_ready = self._process, None, False
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                try:
                    pipe.close()
                except OSError:  # what was not yet written has nowhere to go
                    continue
        process.wait()


def _write(pipe: IO[bytes], value: object) -> None:
    content = json.dumps(value).encode()
    pipe.write(len(content).to_bytes(4, "big") + content)
    pipe.flush()


def _read(pipe: IO[bytes]) -> object:
    """The next value; raises EOFError's kin OSError at the end of the pipe."""
    size = int.from_bytes(_read_exactly(pipe, 4), "big")
    if size > _LARGEST_FRAME:
        raise ValueError("frame too large")
    return json.loads(_read_exactly(pipe, size))


def _read_exactly(pipe: IO[bytes], size: int) -> bytes:
    content = pipe.read(size)
    if len(content) < size:
        raise OSError("the pipe is closed")
    return content


def main() -> None:
    """The child: answer until the parent closes the pipe."""
    _spare_http_client()
    from handbook_app.markup.rendering import render  # the parent must do without

    _limit_memory()
    source, answers = sys.stdin.buffer, sys.stdout.buffer
    render("Loads what the first text would otherwise wait for.")
    _write(answers, _READY)
    while True:
        try:
            request = _read(source)
        except OSError:
            return
        if isinstance(request, dict):
            with _alarm():
                rendered = render(**request)
            _write(answers, {"html": rendered.html, "reason": rendered.reason})


def _spare_http_client() -> None:
    """pymdown-extensions asks for two small functions, which none of those we use calls, of a
    module that loads an HTTP client and OpenSSL: a quarter of the child's memory."""
    lean = ModuleType("urllib.request")
    vars(lean).update(pathname2url=quote, url2pathname=unquote)
    sys.modules.setdefault("urllib.request", lean)


@contextlib.contextmanager
def _alarm() -> Iterator[None]:
    """End this process when it is still busy long after the parent, perhaps gone, gave up."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, _SECONDS_TO_START)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the time limit holds there too
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    limit = _MOST_MEMORY if hard == resource.RLIM_INFINITY else min(_MOST_MEMORY, hard)
    try:
        resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
    except (OSError, ValueError):  # macOS refuses a limit below what is in use
        return


if __name__ == "__main__":
    main()
