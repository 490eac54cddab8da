"""What the tests of reading need: a look, and a watch on files that must not be opened."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from handbook_app.ui.theme import Look

RESOURCES = Path(__file__).parents[3] / "resources"
_ON_OPEN = 0x20
_NON_BLOCKING = 0x800


@pytest.fixture
def look(qapp) -> Look:
    look = Look(RESOURCES)
    look.wear("light", 100)
    return look


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
