"""Says which part of a long document is shown, and leads to the ones beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from handbook_app.ui.controls import IconButton, row
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.parts import Part
from handbook_app.ui.theme import Look


class PartBar(QFrame):
    """Previous, "Part 3 of 51 · Section 12", next; hidden for a document of one part."""

    part_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "part_bar")
        self._index = 0
        self.previous = IconButton(look, "back", self.tr("Previous part"), shows_words=True)
        self.next = IconButton(look, "forward", self.tr("Next part"), shows_words=True)
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._words = PlainLabel("", "where", wraps=False)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = row(self.previous, self._words, self.next)
        layout.setStretch(1, 1)
        layout.setContentsMargins(12, 4, 12, 4)
        self.setLayout(layout)
        self.previous.clicked.connect(lambda: self.part_chosen.emit(self._index - 1))
        self.next.clicked.connect(lambda: self.part_chosen.emit(self._index + 1))

    def show_part(self, part: Part, count: int) -> None:
        """Say which of ``count`` parts is shown."""
        self._index = part.index
        self.previous.setEnabled(part.index > 0)
        self.next.setEnabled(part.index < count - 1)
        words = self.tr("Long document: part {number} of {count} · {name}")
        words = words.replace("{number}", str(part.index + 1)).replace("{count}", str(count))
        self._words.setText(words.replace("{name}", part.name[:120]))
        self.setVisible(count > 1)

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()
