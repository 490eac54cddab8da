"""How long work reports its steps and learns that it should stop; without threads or Qt."""

from __future__ import annotations

from collections.abc import Callable

from handbook_app.model.errors import Cancelled


class Progress:
    """Steps done out of a total, and a question whether to stop.

    ``report`` receives (done, total, label) from whichever thread does the work; a total of 0
    means that it is not known yet. ``is_cancelled`` is asked at each step.
    """

    def __init__(
        self,
        report: Callable[[int, int, str], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._report = report
        self._is_cancelled = is_cancelled

    def step(self, done: int, total: int = 0, label: str = "") -> None:
        """Report one step; raises Cancelled when the person asked to stop."""
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled
        if self._report is not None:
            self._report(done, total, label)
