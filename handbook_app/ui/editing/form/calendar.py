"""A calendar to choose a day from, or none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from handbook_app.ui.controls import link_button, row

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look


class Days(QCalendarWidget):
    """The days of a month in our colours: Qt paints weekends red, and arrows black on whatever
    ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        # Keys lead to Qt's first day, 4,714 years before the first that Python knows.
        self.setDateRange(QDate(date.min.year, 1, 1), QDate(date.max.year, 12, 31))
        ordinary = QTextCharFormat()
        ordinary.setForeground(look.colour("ink"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend, ordinary)
        for name, icon, words in (
            ("qt_calendar_prevmonth", "back", self.tr("The month before")),
            ("qt_calendar_nextmonth", "forward", self.tr("The next month")),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(look.icon(icon, "muted", 16))
                button.setAccessibleName(words)


class Calendar(QFrame):
    """A calendar that opens below a field; ``day_chosen`` carries a date, or None for no day."""

    day_chosen = Signal(object)

    def __init__(self, look: Look, day: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "calendar")
        self.days = Days(look)
        if day:
            self.days.setSelectedDate(QDate(day.year, day.month, day.day))
        self.days.activated.connect(self._choose)
        self.days.clicked.connect(self._choose)
        today = link_button(self.tr("Today"), lambda: self._choose(QDate.currentDate()))
        nothing = link_button(self.tr("No date"), lambda: self._choose(QDate()))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(4 * (look.px(8),)))
        rows.addWidget(self.days)
        rows.addLayout(row(today, 1, nothing))

    def open_below(self, widget: QWidget) -> None:
        """Show it, inside the screen."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height()))
        room = widget.screen().availableGeometry()
        right = room.right() - self.width()
        bottom = room.bottom() - self.height()
        self.move(max(room.left(), min(corner.x(), right)), max(0, min(corner.y(), bottom)))
        self.show()
        self.days.setFocus()

    def _choose(self, day: QDate) -> None:
        is_day = day.isValid()
        self.day_chosen.emit(date(day.year(), day.month(), day.day()) if is_day else None)
        self.close()
