"""A window on a small handbook, without index or processes; its files are those of nobody."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from handbook_app.app import Program
from handbook_app.ui.main_window.window import MainWindow
from tests.ui.rich_text import places_for_html
from tests.ui.stand_in import StandIn

_ON_OPEN = 0x20
_NON_BLOCKING = 0x800
LONG = 15_000  # milliseconds; a handbook with versions is opened and saved

RETURNS = """---
kind: policy
title: Returns
owner: returns-team
status: in-force
review: {every: 6 months, last: 2020-01-15, by: ana}
touchpoints: [returns]
rules:
  return-window:
    flexibility: gray
    spirit: Honest customers can change their mind.
    limits: Never for opened hygiene articles.
    related: [hygiene]
    origin: {cause: 212 tents came back., holds: {answer: "no", checked: 2020-01-15, by: ana}}
    options:
      - {when: A few days late, offer: Store credit, limit: 150 EUR, who: any agent}
    promises:
      can: [I will ring you by five this afternoon.]
      cannot: [You will get your money.]
  hygiene:
    flexibility: black
    grounds: [safety, law]
    reason: It cannot be sold again.
    tell-customer: The one you buy is always new.
    alternatives: [Offer a sealed one]
  gifts: {}
---
# Returns

## Return window {#return-window}

Goods may be returned within **30 days**. See [hygiene](#hygiene).

## Hygiene articles {#hygiene}

Opened hygiene articles are not returned.

## Gifts {#gifts}

A gift may be returned too.
""" + "\n\n".join(f"Paragraph {number} of the long story of gifts." for number in range(30))
OLD = """---
kind: standard
title: Old greeting
status: retired
---
# Old greeting

## Say hello

Nobody returned from this.
"""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """No test of a view ends with a place in which Qt would take a handbook's text for HTML."""
    result = yield
    if not item.get_closest_marker("takes_html"):
        assert places_for_html() == []
    return result


@pytest.fixture(autouse=True)
def _garbage_is_collected_in_this_thread() -> Iterator[None]:
    """As in the running program (tasks/collecting): a reader that collects while it imports would
    destroy the widgets of an earlier test in its thread, which ends the process."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture
def stand_in() -> StandIn:
    return StandIn({"policies/returns.md": RETURNS, "standards/old.md": OLD})


@pytest.fixture
def program(
    qapp, qtbot: QtBot, own_folders: Path, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    qapp.setStyle("Fusion")
    program = Program(qapp, stand_in.open)
    program.preferences.choose(theme="light")
    yield program
    for window in list(program.windows):
        window.close()
    program.end()


@pytest.fixture
def window(program: Program, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = program.open_window()
    window.resize(1280, 800)
    with qtbot.waitSignal(window.session.surveyed):
        window.session.open(tmp_path)
    qtbot.waitUntil(lambda: window.session.is_current)
    window.activateWindow()
    qtbot.waitUntil(window.look_up.field.hasFocus)
    return window


@pytest.fixture
def opened_in() -> Iterator[Callable[[Path], Callable[[], bool]]]:
    """Watch a folder: the answer says whether any file in it was opened since it was last asked."""
    if not sys.platform.startswith("linux"):
        pytest.skip("watching files needs inotify")
    system = ctypes.CDLL(None, use_errno=True)
    watches: list[int] = []

    def watch(folder: Path) -> Callable[[], bool]:
        watches.append(descriptor := system.inotify_init1(_NON_BLOCKING))
        assert system.inotify_add_watch(descriptor, os.fsencode(folder), _ON_OPEN) >= 0

        def was_opened() -> bool:
            try:
                return bool(os.read(descriptor, 65536))
            except BlockingIOError:
                return False

        return was_opened

    yield watch
    for descriptor in watches:
        os.close(descriptor)


@pytest.fixture
def written(writer):
    return writer()


@pytest.fixture
def open_window(qapp, qtbot: QtBot, written) -> Iterator[MainWindow]:
    program = Program(qapp)
    window = program.open_window()
    window.session.open(written.handbook.root)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=LONG)
    yield window
    window.close()
    program.end()
