"""The installed Qt binding can be trusted with what the program does all the time."""

from __future__ import annotations

import subprocess
import sys

_EMIT_500_BOOLS = """
from PySide6.QtCore import QObject, Signal

class Source(QObject):
    changed = Signal(bool)

seen = []
source = Source()
source.changed.connect(seen.append)
for _ in range(500):
    source.changed.emit(True)
assert seen == [True] * 500
"""


def test_emitting_a_bool_500_times_does_not_abort() -> None:
    """PySide6 6.12.0 loses a reference to True each time; on Python 3.11 the process aborts."""
    answer = subprocess.run(
        [sys.executable, "-c", _EMIT_500_BOOLS], capture_output=True, timeout=60
    )
    assert answer.returncode == 0, answer.stderr.decode(errors="replace")


_IMPORT_AFTER_THE_START = """
import linecache
from handbook_app.app import make_application

application = make_application()
import handbook_app.services.checking, pydantic
assert linecache.cache == {}, list(linecache.cache)
"""


def test_importing_is_left_to_python() -> None:
    """Shiboken reads the source of what is imported; pydantic broke on it once in 1,500 steps."""
    answer = subprocess.run(
        [sys.executable, "-c", _IMPORT_AFTER_THE_START], capture_output=True, timeout=60
    )
    assert answer.returncode == 0, answer.stderr.decode(errors="replace")
