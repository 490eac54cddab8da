"""What was closed is let go of: a long session must not fill the memory."""

from __future__ import annotations

import gc
import weakref

from tests.ui.test_writing import _LONG, write


def test_a_closed_editor_is_let_go_of(open_window, qtbot, written) -> None:
    window = open_window
    known = weakref.ref(write(qtbot, window))
    with qtbot.waitSignal(window.session.surveyed, timeout=_LONG):
        window.session.open(written.handbook.root)
    qtbot.waitUntil(lambda: window.session.is_current, timeout=_LONG)
    qtbot.waitUntil(lambda: gc.collect() >= 0 and known() is None, timeout=_LONG)
