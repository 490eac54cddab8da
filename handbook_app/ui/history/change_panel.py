"""What changed, first in plain words and then in the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from handbook_app.ui.controls import column
from handbook_app.ui.history.comparison_view import ComparisonView
from handbook_app.ui.history.panel_head import PanelHead
from handbook_app.ui.history.told_list import ToldList

if TYPE_CHECKING:
    from handbook_app.ui.history.tasks import ComparisonTasks
    from handbook_app.ui.theme import Look


class ChangePanel(QWidget):
    """Head, words and texts, one below the other."""

    action_chosen = Signal(str)
    place_chosen = Signal(str, str)

    def __init__(self, look: Look, tasks: ComparisonTasks) -> None:
        super().__init__()
        self.head = PanelHead(look)
        self.told = ToldList(look)
        self.comparison = ComparisonView(look, tasks)
        rows = column(self.head, self.told, self.comparison, spacing=0)
        rows.setStretch(2, 1)
        self.setLayout(rows)
        self.head.action_chosen.connect(self.action_chosen)
        self.told.place_chosen.connect(self.place_chosen)

    def show_nothing(self) -> None:
        """Until a version is chosen."""
        self.head.hide()
        self.told.hide()
        self.comparison.clear()

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return [self.comparison.focus_stop()]
