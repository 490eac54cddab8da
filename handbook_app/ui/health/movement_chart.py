"""Changes of substance over the years, as bars one can look at and as words one can hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from handbook_app.ui.controls import heading
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from handbook_app.services.health.rhythm import Tempo
    from handbook_app.ui.theme import Look

_HEIGHT = 190
_LABEL = 84  # pixels that the name of a bar wants
_MOST_MONTHS = 36  # from there on a bar is a quarter, from four times as many on a year


class MovementChart(QFrame):
    """The chart. The library that draws it comes with the care area, off the window's thread."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts: dict[str, int] = {}
        self._words = PlainLabel("", "where")
        self._plot = pyqtgraph.PlotWidget(background=None)
        self._plot.setFixedHeight(look.px(_HEIGHT))
        self._plot.setMouseEnabled(False, False)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setFrameShape(QFrame.Shape.NoFrame)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.px(6))
        for widget in (heading(self.tr("Changes of substance")), self._words, self._plot):
            rows.addWidget(widget)

    def show_tempo(self, tempo: Tempo) -> None:
        """Show how a handbook moved."""
        self._counts = _summed(tempo.by_month)
        lately = self.tr("{count} lately; {usual} are usual in such a time.")
        lately = lately.replace("{count}", f"{tempo.in_window:,}")
        lately = lately.replace("{usual}", f"{tempo.usual_in_window:g}")
        if tempo.is_restless:
            lately += " " + self.tr("The handbook as a whole is restless.")
        self._words.setText(lately)
        each = ", ".join(f"{name}: {count}" for name, count in self._counts.items() if count)
        self._plot.setAccessibleName(self.tr("Changes of substance"))
        self._plot.setAccessibleDescription(each or self.tr("None yet."))
        self.wear()

    @property
    def spoken(self) -> str:
        """The figures behind the bars."""
        return self._plot.accessibleDescription()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow chart has room for fewer names."""
        super().resizeEvent(event)
        self.wear()

    def wear(self) -> None:
        look, plot = self._look, self._plot
        plot.clear()
        plot.setBackground(look.colour("surface"))
        plot.setFixedHeight(look.px(_HEIGHT))
        bars = pyqtgraph.BarGraphItem(
            x=list(range(len(self._counts))),
            height=list(self._counts.values()),
            width=0.7,
            brush=look.colour("accent"),
            pen=None,
        )
        plot.addItem(bars)
        names = list(self._counts)
        step = max(1, -(-len(names) * look.px(_LABEL) // max(plot.width(), 1)))
        ticks = [(at, names[at]) for at in range(0, len(names), step)]
        for side in ("bottom", "left"):
            axis = plot.getAxis(side)
            axis.setPen(look.colour("line_strong"))
            axis.setTextPen(look.colour("muted"))
            axis.setStyle(tickFont=look.font("small"))
        plot.getAxis("bottom").setTicks([ticks])
        plot.getAxis("left").setTicks([_whole_ticks(max(self._counts.values(), default=0))])
        plot.setXRange(-0.5, max(len(names), 1) - 0.5, padding=0.01)
        plot.setYRange(0, max(self._counts.values(), default=1) or 1, padding=0.05)


def _whole_ticks(most: int) -> list[tuple[int, str]]:
    """Three whole numbers, the highest last."""
    return [(value, f"{value:,}") for value in sorted({0, most // 2, most})]


def _summed(by_month: Mapping[str, int]) -> dict[str, int]:
    """By month, quarter or year, so that there are not too many bars to tell apart."""
    if len(by_month) <= _MOST_MONTHS:
        return dict(by_month)
    is_by_year = len(by_month) > 4 * _MOST_MONTHS
    counts: dict[str, int] = {}
    for month, count in by_month.items():
        year, number = month[:4], int(month[5:])
        name = year if is_by_year else f"{year}/{(number + 2) // 3}"
        counts[name] = counts.get(name, 0) + count
    return counts
