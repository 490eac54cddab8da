"""What the write area shows while no document is open: what can be begun or gone on with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from handbook_app.ui.controls import column, link_button
from handbook_app.ui.editing.recovery import RecoveryBar
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handbook_app.ui.editing.recovery import KeptText
    from handbook_app.ui.theme import Look


class WritingStart(QWidget):
    """Begin a document, or go on with one that is open or was never saved."""

    new_asked = Signal()
    kept_asked = Signal()
    document_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.kept = RecoveryBar(look)
        self.kept.look_asked.connect(self.kept_asked)
        title = PlainLabel(self.tr("Write"), "title")
        said = PlainLabel(
            self.tr(
                "Open a rule or document and press Ctrl+E to change it. Every save is kept as a"
                " version: nothing that was written gets lost."
            ),
            "text",
        )
        self.new = QPushButton(self.tr("Begin a new document…"))
        self.new.clicked.connect(lambda: self.new_asked.emit())
        self.setFocusProxy(self.new)
        self._open = QVBoxLayout()
        self._open_title = PlainLabel(self.tr("Open now"), "heading")
        rows = column(title, said, spacing=look.px(14))
        rows.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addSpacing(look.px(14))
        rows.addWidget(self._open_title)
        rows.addLayout(self._open)
        rows.addStretch(1)
        rows.setContentsMargins(look.px(40), look.px(32), look.px(40), look.px(32))
        whole = column(self.kept, spacing=0)
        whole.addLayout(rows, 1)
        self.setLayout(whole)
        self.show_documents(())

    def show_kept(self, kept: Sequence[KeptText]) -> None:
        """Say which unsaved texts there are."""
        self.kept.show_kept(kept)

    def show_documents(self, documents: Iterable[tuple[str, bool]]) -> None:
        """The documents that are open, and whether they have changes that are not saved."""
        while (item := self._open.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path, is_unsaved in documents:
            words = self.tr("{path} (not saved)") if is_unsaved else "{path}"
            button = link_button(
                words.replace("{path}", path), partial(self.document_asked.emit, path)
            )
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._open.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._open_title.setVisible(bool(self._open.count()))
