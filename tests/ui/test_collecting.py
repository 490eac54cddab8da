"""Things of no more use are looked for in the window's thread, and nowhere else."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from handbook_app.tasks import collecting
from handbook_app.tasks.collecting import Collector
from handbook_app.tasks.readers import Readers


@pytest.fixture
def collector(qapp) -> Iterator[Collector]:
    collector = Collector()
    collector.begin()
    yield collector
    collector.end()


@pytest.fixture
def looked_in() -> Iterator[list[threading.Thread]]:
    """The threads in which Python looked for things of no more use."""
    threads: list[threading.Thread] = []

    def note(phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            threads.append(threading.current_thread())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


class Knot(QObject):
    """Holds itself, as widgets do whose callbacks know them."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def tie_knots(count: int) -> list[weakref.ref[Knot]]:
    return [weakref.ref(Knot()) for _ in range(count)]


def make_many() -> list[list[int]]:
    return [[] for _ in range(100_000)]


def test_readers_never_look(
    collector: Collector, looked_in: list[threading.Thread], qtbot: QtBot
) -> None:
    knots = tie_knots(1000)
    readers = Readers()
    kept: list[list[list[int]]] = []
    answers: list[object] = []
    for name in "abc":
        readers.start(name, lambda _: kept.append(make_many()), answers.append, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 3)
    qtbot.waitUntil(lambda: not any(knot() for knot in knots))
    readers.close()
    assert set(looked_in) == {threading.main_thread()}


def test_what_outlived_a_look_is_found_after_a_rest(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_MANY", 0)
    knot = Knot()
    collector.look()
    collector.look()
    known = weakref.ref(knot)
    del knot
    collector.look()
    assert known() is not None  # a look at what is new alone does not find it
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 60)
    collector.look()
    assert known() is None


def test_a_look_at_everything_leaves_out_what_was_there_before(qapp) -> None:
    knot = Knot()
    known = weakref.ref(knot)
    collector = Collector()
    collector.begin()
    del knot
    gc.collect()
    assert known() is not None
    collector.end()
    gc.collect()
    assert known() is None


def test_what_a_long_look_left_out_is_looked_at_when_nobody_is_at_the_window(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = [True]
    monkeypatch.setattr(collecting, "_FELT", 0.0)
    monkeypatch.setattr(collecting, "_MANY", 0)
    monkeypatch.setattr(collector, "_rest", 0.0)
    monkeypatch.setattr(collecting, "_is_watched", lambda: watched[0])
    knot = Knot()
    known = weakref.ref(knot)
    collector.look()
    del knot
    gc.collect()
    assert known() is not None
    watched[0] = False
    collector.look()
    assert known() is None


def test_a_look_that_would_be_long_is_put_off(
    collector: Collector, looked_in: list[threading.Thread], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_MANY", 0)
    monkeypatch.setattr(collecting, "_is_watched", lambda: True)
    monkeypatch.setattr(collector, "_cost", 1.0)
    monkeypatch.setattr(collector, "_rest", 0.0)
    collector.look()
    assert not looked_in
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 3600)
    collector.look()
    assert looked_in
