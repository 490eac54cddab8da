"""What stands in the write area while the handbook of another day is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from handbook_app.ui.controls import column
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look


class PastPage(QWidget):
    """Says that what was is only read, and leads back to today."""

    today_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        title = PlainLabel(self.tr("What was is only read"), "title")
        said = PlainLabel(
            self.tr(
                "You are looking at the handbook of another day. What you were writing is kept, and"
                " waits for you in today's."
            ),
            "text",
        )
        back = QPushButton(self.tr("Back to today"))
        back.clicked.connect(lambda: self.today_asked.emit())
        self.setFocusProxy(back)
        rows = column(title, said, spacing=look.px(14))
        rows.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        rows.setContentsMargins(look.px(40), look.px(32), look.px(40), look.px(32))
        self.setLayout(rows)
