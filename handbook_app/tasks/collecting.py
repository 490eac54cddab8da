"""Garbage is collected in the window's thread alone, a little at a time.

Python itself collects in whichever thread happens to make things. Widgets that lie in a cycle would
then be destroyed outside their thread, which ends the program, and a look at everything there is
stops every thread for a tenth of a second.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_LOOK_MS = 150
_MANY = 1_500  # things that came and did not go; from here on a look at the new ones pays
_REST = 10.0  # seconds at least between two looks at everything
_SHARE = 500  # which may take one part in so many of the time
_FELT = 0.02  # seconds; a look that takes longer is felt
_PATIENCE = 900.0  # seconds after which that has to be borne once


class Collector(QObject):
    """Looks for things that are of no more use, in the thread it lives in.

    From ``begin`` on it is the only one that does. Whatever is alive then is left out of every
    look: what a start and the first open handbook are made of stays, or goes by itself. Where
    looking would take so long that it is felt, as with a hundred thousand sections, what is there
    is left out, too, until nobody is at the window.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looked, self._rest = time.monotonic(), _REST
        self._cost = 0.0  # of a look at everything, as far as can be told
        self._left_out: float | None = None  # since when
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now and then, at what comes from now on."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def look(self) -> None:
        """Look at what is new, if that is much; sometimes at everything that is not left out."""
        since, is_watched = self._left_out, _is_watched()
        if since and (not is_watched or time.monotonic() - since > _PATIENCE):
            gc.unfreeze()
            self.look_at_everything()
            self._left_out = None
        if gc.get_count()[0] < _MANY:
            return
        if time.monotonic() - self._looked < self._rest:
            self._cost += _look(1)
        elif self._cost > _FELT and is_watched:
            self._leave_out()
        else:
            self.look_at_everything()

    def look_at_everything(self) -> None:
        """All that is not left out, however little is new."""
        self._cost = _look(2)
        self._looked = time.monotonic()
        self._rest = max(_REST, self._cost * _SHARE)
        if self._cost > _FELT:
            self._leave_out()

    def _leave_out(self) -> None:
        gc.freeze()
        self._cost, self._looked = 0.0, time.monotonic()
        self._left_out = self._left_out or self._looked


def _look(generation: int) -> float:
    """Look at these and younger things; how long it took, in seconds."""
    start = time.monotonic()
    gc.collect(generation)
    return time.monotonic() - start


def _is_watched() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
