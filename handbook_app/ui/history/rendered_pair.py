"""Two states of a document as readers see them, side by side; changed paragraphs are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from handbook_app.services.history.differences import Difference
    from handbook_app.ui.history.tasks import ComparisonTasks
    from handbook_app.ui.theme import Look


class RenderedPair(QWidget):
    """To come."""

    change_reached = Signal(int)

    def __init__(self, look: Look, tasks: ComparisonTasks) -> None:
        super().__init__()
        self._look, self._tasks = look, tasks
        self.number = self.count = 0

    def clear(self) -> None:
        """Show nothing."""

    def show_difference(self, difference: Difference) -> None:
        """Take another difference."""

    def show_pages(self, is_shown: bool) -> None:
        """Whether somebody looks."""

    def go_on(self, steps: int) -> None:
        """Go to the next change."""

    def focus_stop(self) -> QWidget:
        """What takes the focus."""
        return self
