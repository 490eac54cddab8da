from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from handbook_app.markup import worker as worker_module
from handbook_app.markup.rendered import Reason
from handbook_app.markup.rendering import render
from handbook_app.markup.worker import RenderRequest, RenderWorker

_SLOW = "[" * 20_000


@pytest.fixture
def worker() -> Iterator[RenderWorker]:
    worker = RenderWorker(seconds=0.6)
    yield worker
    worker.close()


def test_it_gives_what_rendering_gives(worker: RenderWorker) -> None:
    request = RenderRequest("# A\n[x](../b.md)", ("a-1",), "p/a.md")
    expected = render(request.markdown, request.heading_ids, request.document)
    assert worker.render(request) == expected


def test_what_takes_too_long_is_shown_as_text_and_the_next_is_laid_out(
    worker: RenderWorker,
) -> None:
    worker.render(RenderRequest("warm"))
    begun = time.monotonic()
    slow = worker.render(RenderRequest(_SLOW))
    assert slow.reason is Reason.TOO_SLOW
    assert time.monotonic() - begun < 5
    assert "takes too long" in slow.remark
    assert worker.render(RenderRequest("**next**")).html == "<p><strong>next</strong></p>"


@pytest.mark.parametrize(
    "command",
    [
        ["/nowhere/no-such-program"],
        [sys.executable, "-c", "pass"],
        [sys.executable, "-c", "import sys; sys.stdout.write('nonsense'); sys.stdout.flush()"],
        [sys.executable, "-c", "import sys; sys.stdout.buffer.write(b'\\0\\0\\0\\2{}')"],
    ],
)
def test_without_a_child_there_is_still_the_text(command: list[str]) -> None:
    worker = RenderWorker(command)
    rendered = worker.render(RenderRequest("*x*"))
    assert (rendered.html, rendered.reason is None) == ("<p>*x*</p>", False)
    worker.close()


def test_a_child_that_was_killed_is_replaced(worker: RenderWorker) -> None:
    worker.render(RenderRequest("x"))
    process = worker._process
    assert process is not None
    process.kill()
    process.wait()
    assert worker.render(RenderRequest("*x*")).reason is None


def test_threads_share_it(worker: RenderWorker) -> None:
    answers: dict[int, str] = {}

    def ask(number: int) -> None:
        answers[number] = worker.render(RenderRequest(f"*{number}*")).html

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {number: f"<p><em>{number}</em></p>" for number in range(8)}


def test_closing_gives_up_what_is_being_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = RenderWorker(seconds=30)
    worker.render(RenderRequest("warm"))
    handed_over, write = threading.Event(), worker_module._write

    def write_and_tell(pipe: BinaryIO, question: object) -> None:
        write(pipe, question)
        handed_over.set()

    monkeypatch.setattr(worker_module, "_write", write_and_tell)
    answers = []
    thread = threading.Thread(target=lambda: answers.append(worker.render(RenderRequest(_SLOW))))
    thread.start()
    assert handed_over.wait(5)
    begun = time.monotonic()
    worker.close()
    thread.join()
    assert time.monotonic() - begun < 5, "it was waited for"
    assert answers[0].reason is Reason.FAILED
    assert worker.render(RenderRequest("x")).reason is Reason.FAILED


def test_libraries_are_not_looked_for_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = tmp_path / "ran"
    for name in ("markdown", "nh3", "json", "handbook_app"):
        (tmp_path / f"{name}.py").write_text(f"open({str(ran)!r}, 'w')")
    monkeypatch.chdir(tmp_path)
    subprocess.run([sys.executable, "-c", "import nh3"], check=True)
    assert ran.exists(), "the planted library runs where the current folder is searched"
    ran.unlink()
    worker = RenderWorker()
    assert worker.render(RenderRequest("*x*")).reason is None
    worker.close()
    assert not ran.exists()
