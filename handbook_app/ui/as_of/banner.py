"""The band across the window that says which day's handbook is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from handbook_app.ui.as_of.words import version_words, warning
from handbook_app.ui.controls import IconLabel, column, row
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.tasks.services import Past
    from handbook_app.ui.theme import Look


class PastBanner(QFrame):
    """Hidden while today's handbook is shown. Escape in it leads back to today."""

    today_asked = Signal()
    other_day_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "past")
        self._words = PlainLabel("", "past_words", selectable=True)
        self._more = PlainLabel("", "past_more", selectable=True)
        other = QPushButton(self.tr("Another day…"))
        other.clicked.connect(lambda: self.other_day_asked.emit())
        self.back = QPushButton(self.tr("Back to today"))
        self.back.clicked.connect(lambda: self.today_asked.emit())
        self.setFocusProxy(self.back)
        line = row(IconLabel(look, "clock", "past_ink", 28), spacing=look.px(12))
        line.addLayout(column(self._words, self._more, spacing=look.px(2)), 1)
        line.addWidget(other, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        line.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(line)
        rows.addWidget(_Hatching(look))
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_past(self, past: Past | None) -> None:
        """Say which handbook is shown; nothing for today's."""
        self.setVisible(past is not None)
        if past is None:
            return
        more = version_words(past.version)
        if past.missing:
            more += "\n" + self.tr(
                "%n document(s) of that time are not in this copy of the handbook.",
                "",
                past.missing,
            )
        self._words.setText(warning(past))
        self._more.setText(more)
        self.setAccessibleName(warning(past))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape: enough of the past."""
        if event.key() == Qt.Key.Key_Escape:
            self.today_asked.emit()
        else:
            super().keyPressEvent(event)


class PastFrame(QFrame):
    """Holds all of the window below its menus; while another day is shown, it has a border."""

    def __init__(self, banner: PastBanner, inside: QLayout) -> None:
        super().__init__()
        self.setObjectName("windowFrame")
        self._banner = banner
        rows = column(banner, spacing=0)
        rows.addLayout(inside, 1)
        self.setLayout(rows)

    def show_past(self, past: Past | None) -> None:
        """Mark everything as of another day, or of today."""
        self.setProperty("isPast", past is not None)
        self.style().unpolish(self)
        self.style().polish(self)
        # Only then does what is inside make room for the border.
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        self._banner.show_past(past)


class _Hatching(QWidget):
    """Slanted lines along the lower edge: seen also by those who see no colours."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(7))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour("past_ink"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("past_ground"))
        step, height = self._look.px(14), self.height()
        for left in range(-step, self.width() + step, step):
            painter.save()
            painter.translate(left, 0)
            painter.shear(-1, 0)
            painter.drawRect(QRectF(height, 0, step / 2, height))
            painter.restore()
