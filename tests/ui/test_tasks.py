"""Background work: the latest wins, jobs report and stop, nothing outlives its owner."""

from __future__ import annotations

import gc
import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from handbook_app.model.errors import Cancelled, CannotDo, NotFound, OurFault
from handbook_app.model.progress import Progress
from handbook_app.tasks.indexing_process import run_in_process
from handbook_app.tasks.readers import Readers
from handbook_app.tasks.writing_lane import WritingLane
from handbook_app.ui.main_window.status_line import StatusLine


@pytest.fixture
def readers(qapp):
    readers = Readers()
    yield readers
    readers.close()


@pytest.fixture
def lane(qapp):
    lane = WritingLane()
    yield lane
    lane.close()


def fail(error: Exception) -> None:
    raise error


def test_the_latest_of_a_channel_wins(readers: Readers, qtbot: QtBot) -> None:
    answers: list[str] = []
    started, stopped = threading.Event(), threading.Event()

    def slow(is_cancelled) -> str:
        started.set()
        while not is_cancelled():
            pass
        stopped.set()
        return "slow"

    readers.start("search", slow, answers.append, fail)
    assert started.wait(5)
    readers.start("search", lambda _: "quick", answers.append, fail)
    qtbot.waitUntil(lambda: bool(answers))
    assert stopped.wait(5)
    assert answers == ["quick"]


def test_channels_do_not_disturb_each_other(readers: Readers, qtbot: QtBot) -> None:
    answers: set[str] = set()
    for name in ("search", "card", "document", "survey", "link"):
        readers.start(name, lambda _, name=name: name, answers.add, fail)
    qtbot.waitUntil(lambda: len(answers) == 5)


def test_answers_come_in_the_thread_of_the_window(readers: Readers, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    readers.start("a", lambda _: None, lambda _: threads.append(threading.current_thread()), fail)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


def test_errors_are_handed_over(readers: Readers, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    readers.start("a", lambda _: fail(NotFound("gone")), print, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NotFound)


def test_closing_ends_every_thread(qapp) -> None:
    readers = Readers()
    for name in "abcdef":
        readers.start(name, lambda stop: threading.Event().wait(0.01) or stop(), print, fail)
    readers.close()
    assert not [one for one in threading.enumerate() if one.name == "reader"]


class Witness:
    """Notes the thread in which it goes."""

    def __init__(self, gone_in: list[threading.Thread]) -> None:
        self._gone_in = gone_in

    def __del__(self) -> None:
        self._gone_in.append(threading.current_thread())


@pytest.mark.parametrize("is_error", [False, True])
def test_what_work_holds_goes_in_the_thread_of_the_window(
    readers: Readers, lane: WritingLane, qtbot: QtBot, is_error: bool
) -> None:
    """Work and callbacks hold widgets: see the docstring of readers."""
    gone_in: list[threading.Thread] = []

    def work_with(witness: Witness) -> Callable[[object], object]:
        return lambda _: fail(NotFound("gone")) if is_error else str(witness)

    for number in range(50):
        readers.start(str(number), work_with(Witness(gone_in)), lambda _: None, lambda _: None)
        lane.run("job", work_with(Witness(gone_in)))
    # An error and the place where it happened hold each other.
    qtbot.waitUntil(lambda: gc.collect() >= 0 and len(gone_in) == 100)
    assert set(gone_in) == {threading.main_thread()}


def test_jobs_are_done_one_after_the_other(lane: WritingLane, qtbot: QtBot) -> None:
    order: list[int] = []
    jobs = [lane.run("job", lambda _, number=number: order.append(number)) for number in range(5)]
    with qtbot.waitSignal(jobs[-1].ended):
        pass
    assert order == [0, 1, 2, 3, 4]


def test_a_job_reports_and_stops_when_asked(lane: WritingLane, qtbot: QtBot) -> None:
    steps: list[tuple[int, int, str]] = []

    def work(progress: Progress) -> None:
        for number in range(10**9):
            progress.step(number, 10**9, "reading")

    job = lane.run("job", work)
    job.progressed.connect(lambda *step: steps.append(step) or job.cancel())
    with qtbot.assertNotEmitted(job.done), qtbot.waitSignal(job.ended):
        pass
    assert steps[0][1:] == (10**9, "reading")


def test_the_status_line_shows_only_what_takes_long(lane, qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show()
    lane.job_added.connect(status.follow)
    go_on = threading.Event()
    job = lane.run("Reading the handbook", lambda _: go_on.wait(10))
    assert not status.shows_work
    qtbot.waitUntil(lambda: status.shows_work)
    with qtbot.waitSignal(job.ended):
        go_on.set()
    assert not status.shows_work


def three_steps(root: Path, cache: Path, progress: Progress) -> str:
    for number in range(3):
        progress.step(number, 3, root.name)
    return f"{root.name} {os.getpid()}"


def refuse(root: Path, cache: Path, progress: Progress) -> None:
    raise NotFound("There is no such folder.", "Choose another.")


def vanish(root: Path, cache: Path, progress: Progress) -> None:
    os._exit(3)


def wait_for_ever(root: Path, cache: Path, progress: Progress) -> None:
    progress.step(1, 2, "waiting")
    threading.Event().wait()


def test_a_process_of_its_own_answers(tmp_path: Path) -> None:
    answer = run_in_process(three_steps, tmp_path, tmp_path, Progress())
    name, process = answer.rsplit(" ", 1)
    assert name == tmp_path.name
    assert int(process) != os.getpid()


def say_how_patient(root: Path, cache: Path, progress: Progress) -> int:
    return os.nice(0)


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system has no such number")
def test_it_gives_way_to_those_who_type(tmp_path: Path) -> None:
    answer = run_in_process(say_how_patient, tmp_path, tmp_path, Progress())
    assert answer >= min(19, os.nice(0) + 10)


def test_what_goes_wrong_in_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotDo, match="no such folder"):
        run_in_process(refuse, tmp_path, tmp_path, Progress())
    with pytest.raises(OurFault):
        run_in_process(vanish, tmp_path, tmp_path, Progress())


def test_it_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    seen: list[int] = []
    progress = Progress(lambda done, total, label: seen.append(done), lambda: 1 in seen)
    with pytest.raises(Cancelled):
        run_in_process(wait_for_ever, tmp_path, tmp_path, progress)
    assert not multiprocessing.active_children()


_PARENT = """
import os, sys
from pathlib import Path
from handbook_app.model.progress import Progress
from handbook_app.tasks.indexing_process import run_in_process
from tests.ui.test_tasks import say_who_and_wait
if __name__ == "__main__":
    def report(done, total, label):
        if label:
            print(label, flush=True)
            os._exit(9)
    run_in_process(say_who_and_wait, Path("."), Path("."), Progress(report))
"""


def say_who_and_wait(root: Path, cache: Path, progress: Progress) -> None:
    progress.step(1, 1, str(os.getpid()))
    threading.Event().wait()


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system for a process by its number")
def test_it_ends_when_its_parent_dies(qtbot: QtBot) -> None:
    here = Path(__file__).parents[2]
    script = here / "tests" / "ui" / "_parent_that_dies.py"
    script.write_text(_PARENT)
    try:
        parent = subprocess.run(
            [sys.executable, script],
            cwd=here,
            capture_output=True,
            env=os.environ | {"PYTHONPATH": str(here)},
            timeout=60,
        )
    finally:
        script.unlink()
    child = int(parent.stdout)
    assert parent.returncode == 9
    qtbot.waitUntil(lambda: not is_alive(child), timeout=10_000)


def is_alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
