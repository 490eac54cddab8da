"""What stands in place of a history that is not there: why, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from handbook_app.ui.controls import IconLabel, column
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_WIDEST = 620


class NothingYet(QWidget):
    """``begin_asked`` says that versions shall be kept from now on."""

    begin_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = PlainLabel("", "title")
        self.text = PlainLabel("", "nothing")
        self.begin = QPushButton(self.tr("Keep versions from now on"))
        self.begin.setProperty("role", "primary")
        self.begin.setAutoDefault(False)
        self.begin.clicked.connect(lambda: self.begin_asked.emit())
        box = QWidget()
        rows = column(spacing=look.px(12))
        rows.addWidget(IconLabel(look, "history", "muted", 40), 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.title)
        rows.addWidget(self.text)
        rows.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        box.setLayout(rows)
        box.setMaximumWidth(look.px(_WIDEST))
        whole = column(spacing=0)
        whole.addWidget(box)
        whole.addStretch(1)
        whole.setContentsMargins(look.px(40), look.px(40), look.px(40), look.px(24))
        self.setLayout(whole)
        self.setFocusProxy(self.begin)

    def say(self, title: str, text: str, *, can_begin: bool) -> None:
        """Say why there is nothing; offer to begin where that helps."""
        self.title.setText(title)
        self.text.setText(text)
        self.begin.setVisible(can_begin)
