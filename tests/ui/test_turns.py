"""Long work of the window's thread leaves room for keys, and keeps its order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from handbook_app.ui import turns
from handbook_app.ui.turns import LongWork


@pytest.fixture
def work(qapp) -> Iterator[LongWork]:
    owner = QObject()
    yield LongWork(owner)
    owner.deleteLater()


def steps(count: int, done: list[str], name: str) -> Iterator[None]:
    for _ in range(count):
        yield
    done.append(name)


def test_what_is_short_is_done_at_once(work: LongWork) -> None:
    done: list[str] = []
    work.do(steps(3, done, "short"))
    work.then(lambda: done.append("call"))
    assert done == ["short", "call"]


def test_what_is_long_takes_turns_and_what_follows_waits(
    work: LongWork, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "_TURN", 0.0)
    done: list[str] = []
    work.do(steps(3, done, "long"))
    work.then(lambda: done.append("after it"))
    assert not done
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["long", "after it"]


def test_work_that_fails_holds_up_nothing(work: LongWork, qtbot: QtBot) -> None:
    done: list[str] = []

    def failing() -> Iterator[None]:
        yield
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        work.do(failing())
    work.do(steps(1, done, "next"))
    qtbot.waitUntil(lambda: done == ["next"])
