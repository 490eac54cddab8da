"""Garbage is collected in the window's thread alone, a little at a time.

Python itself collects in whichever thread happens to make things. Widgets that lie in a cycle would
then be destroyed outside their thread, which ends the program, and a look at everything there is
stops every thread for a tenth of a second.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 500
_MANY = 1_500  # things that came and did not go; from here on a look at the new ones pays
_REST = 10.0  # seconds at least between two looks at everything
_SHARE = 500  # which may take one part in so many of the time


class Collector(QObject):
    """Looks for things that are of no more use, in the thread it lives in.

    From ``begin`` on it is the only one that does. Whatever is alive then is left out of every
    look: what a start and the first open handbook are made of stays, or goes by itself.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looked, self._rest = time.monotonic(), _REST
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
        if gc.get_count()[0] < _MANY:
            return
        if time.monotonic() - self._looked < self._rest:
            gc.collect(1)
        else:
            self.look_at_everything()

    def look_at_everything(self) -> None:
        """All that is not left out, however little is new."""
        start = time.monotonic()
        gc.collect()
        self._looked = time.monotonic()
        self._rest = max(_REST, (self._looked - start) * _SHARE)
