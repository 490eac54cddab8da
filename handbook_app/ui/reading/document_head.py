"""The line above a document: its facts, and the tools for reading it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from handbook_app.ui.controls import IconButton, row
from handbook_app.ui.reading.facts_line import FactsLine
from handbook_app.ui.reading.opened_document import OpenedDocument
from handbook_app.ui.reading.safe_text import ZOOM_STEP
from handbook_app.ui.theme import Look

_ROOM_FOR_ALL = 720
_ROOM_BESIDE = 200  # for the facts, beside the tools


class DocumentHead(QFrame):
    """Says the facts, and tells which tool was pressed."""

    document_chosen = Signal(str)
    change_pressed = Signal()
    find_pressed = Signal()
    outline_pressed = Signal()
    history_pressed = Signal()
    print_pressed = Signal()
    save_pdf_pressed = Signal()
    zoom_pressed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "document_head")
        self._look = look
        self._facts = FactsLine(look)
        self._facts.document_chosen.connect(self.document_chosen)
        self._tools = QWidget()
        tools = (
            ("write", self.tr("Change it (Ctrl+E)"), self.change_pressed.emit),
            ("search", self.tr("Find in this document"), self.find_pressed.emit),
            ("zoom_out", self.tr("Smaller text"), lambda: self.zoom_pressed.emit(-ZOOM_STEP)),
            ("zoom_in", self.tr("Larger text"), lambda: self.zoom_pressed.emit(ZOOM_STEP)),
            ("history", self.tr("History (Ctrl+H)"), self.history_pressed.emit),
            ("print", self.tr("Print"), self.print_pressed.emit),
            ("save_pdf", self.tr("Save as PDF"), self.save_pdf_pressed.emit),
            ("outline", self.tr("Show or hide the headings"), self.outline_pressed.emit),
        )
        buttons = [IconButton(look, name, words) for name, words, _ in tools]
        for button, (_, _, pressed) in zip(buttons, tools, strict=True):
            button.clicked.connect(lambda _=False, pressed=pressed: pressed())
        self._tools.setLayout(row(*buttons, spacing=2))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 8, 12, 8)
        self._layout.addWidget(self._facts, 1)
        self._layout.addWidget(
            self._tools, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        )

    def minimumSizeHint(self) -> QSize:
        """As narrow as the tools: where there is no room beside them, the facts stand below."""
        edges = self._layout.contentsMargins()
        width = self._tools.minimumSizeHint().width() + edges.left() + edges.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self.minimumSizeHint().width()
        is_wide = room >= self._look.px(_ROOM_BESIDE)
        way = QBoxLayout.Direction
        self._layout.setDirection(way.LeftToRight if is_wide else way.BottomToTop)
        self._facts.be_brief(self.width() < self._look.px(_ROOM_FOR_ALL))

    def show_document(self, opened: OpenedDocument | None, today: date) -> None:
        """Say the facts of another document; without one there is nothing to use tools on."""
        self._facts.show_document(opened, today)
        self._tools.setVisible(opened is not None)
