"""How many rules are black, gray and untagged: one bar, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook_app.services.listing import UNTAGGED
from handbook_app.ui import wording
from handbook_app.ui.controls import FlowLayout, IconLabel, column, empty, row
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent

    from handbook_app.ui.theme import Look

_HEIGHT, _GAP = 12, 2
# Told apart by shade and by their order; the words below have a shape each.
_PARTS = (("black", "ink"), ("gray", "gray_line"), (UNTAGGED, "line_strong"))


class FlexibilityBar(QWidget):
    """Shows the shares."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bar = _Bar(look)
        self._words = FlowLayout(spacing=look.px(16))
        rows = column(self._bar, spacing=look.px(6))
        rows.addLayout(self._words)
        self.setLayout(rows)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many rules there are of each."""
        look = self._look
        self._bar.counts = [counts.get(name, 0) for name, _ in _PARTS]
        self._bar.update()
        empty(self._words)
        for name, colour in _PARTS:
            said = f"{counts.get(name, 0):,} {wording.word_for(name).lower()}"
            part = QWidget()
            tint = "muted" if name == UNTAGGED else colour
            icon = IconLabel(look, wording.shape_of(name), tint, 14)
            part.setLayout(row(icon, PlainLabel(said, "where", wraps=False), spacing=look.px(6)))
            self._words.addWidget(part)


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.counts: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.wear()

    def wear(self) -> None:
        self.setFixedHeight(self._look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        parts = [one for one in zip(self.counts, _PARTS, strict=False) if one[0]]
        room = self.width() - self._look.px(_GAP) * max(len(parts) - 1, 0)
        left, total = 0.0, sum(self.counts) or 1
        for count, (_, colour) in parts:
            width = room * count / total
            painter.setBrush(self._look.colour(colour))
            radius = self._look.px(3)
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), radius, radius)
            left += width + self._look.px(_GAP)
        painter.end()
