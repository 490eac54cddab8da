"""The words of a rule inside its card: as tall as the text, or folded when that is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)

from handbook_app.ui.reading.safe_text import SafeTextBrowser

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from handbook_app.ui.theme import Look

_FADE = 40
_EDGE = 1  # shows the focus


class RuleText(SafeTextBrowser):
    """Grows with its text instead of scrolling; ``fold`` is the height it keeps to when folded."""

    fold_changed = Signal(bool)
    link_focused = Signal(QRect)

    def __init__(self, look: Look, fold: int, parent: QWidget | None = None) -> None:
        self._fold = fold
        self._is_folded = True
        super().__init__(look, parent)
        self.setProperty("role", "rule_text")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit(self.document().size())

    @property
    def is_long(self) -> bool:
        """Whether there is more than the folded part."""
        return self.document().size().height() > self._fold * 1.35

    @property
    def is_folded(self) -> bool:
        """Whether only the beginning is shown."""
        return self._is_folded and self.is_long

    def unfold(self) -> None:
        """Show everything."""
        self._is_folded = False
        self._fit(self.document().size())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """A folded text shows its beginning, whatever Qt would scroll to."""
        if self.verticalScrollBar().value():
            self.verticalScrollBar().setValue(0)
        else:
            super().scrollContentsBy(dx, dy)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes from link to link; one below the fold unfolds the text."""
        stays = super().focusNextPrevChild(forwards)
        if stays and self.hasFocus():
            place = self.cursorRect()
            if self.is_folded and place.bottom() > self.height() - self._look.px(_FADE):
                self.unfold()
            self.link_focused.emit(place)
        return stays

    def paintEvent(self, event: QPaintEvent) -> None:
        """A folded text fades out, so that nobody takes its last line for the end."""
        super().paintEvent(event)
        if self.is_folded:
            area = QRectF(self.viewport().rect())
            area.setTop(area.bottom() - self._look.px(_FADE))
            ground = self._look.colour("surface")
            clear = QColor(ground)
            clear.setAlpha(0)
            fade = QLinearGradient(area.topLeft(), area.bottomLeft())
            fade.setColorAt(0, clear)
            fade.setColorAt(1, ground)
            QPainter(self.viewport()).fillRect(area, fade)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The card scrolls, not the text in it."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.document().size())

    def _center_column(self) -> None:
        """The card has its own margins."""

    def _fit(self, size: QSizeF) -> None:
        height = self._fold if self.is_folded else round(size.height()) + 2 * _EDGE + 2
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.fold_changed.emit(self.is_folded)
