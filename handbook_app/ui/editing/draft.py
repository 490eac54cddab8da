"""The text being edited: the one truth that form, text and preview show."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from handbook_app.markup.documents import parse_document
from handbook_app.ui.editing.spans import OddLetters, changed_span, qt_length

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.services.authoring.desk import TypedText
    from handbook_app.ui.editing.tasks import OpenedText, Run

PAUSE_MS = 150  # after the last key, before the text is read anew
READ_ELSEWHERE = 40_000  # letters; reading more would be felt while typing
_AT_ONCE = 200_000  # letters; taking in more would be felt, too
_MARGIN = 10  # pixels around the text

_numbers = count(1)


class Draft(QObject):
    """The text of one document while it is edited, with what undoes it.

    ``document`` is what a text widget shows. ``parsed`` carries a ``Document`` after each pause,
    ``unsaved_changed`` whether there is something to save, ``loaded`` that all of a large text is
    there. Everything happens in the window's thread, except the reading of a large text.
    """

    text_changed = Signal()
    parsed = Signal(object)
    unsaved_changed = Signal(bool)
    undo_changed = Signal()
    loaded = Signal()

    def __init__(self, opened: OpenedText, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path, self.opened_hash = opened.path, opened.hash
        self.latest: Document | None = None
        self.is_loaded = self.is_closed = False
        self.number = next(_numbers)  # tells the channels of several editors apart
        self._run = run
        text = opened.text.replace("\r\n", "\n")
        self._letters = OddLetters(text)
        self._text: str | None = text
        self._last_source = ""
        self.document = QTextDocument(self)
        self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.parse)
        self._filling = QTimer(self, interval=0)
        self._fill(self._letters.for_qt(text))

    # The text

    @property
    def text(self) -> str:
        """All of it; every line ends with a line feed."""
        if self._text is None:
            self._text = self._letters.from_qt(self.document.toRawText())
        return self._text

    @property
    def is_unsaved(self) -> bool:
        """Whether it differs from what was saved last."""
        return self.document.isModified()

    def replace_text(self, text: str, source: str = "") -> None:
        """Make it ``text``, changing only the stretch that differs, as one step to undo.

        Changes that follow each other from the same ``source`` are one step together.
        """
        before = self.text
        start, end, new_end = changed_span(before, text)
        if start == end == new_end:
            return
        joins = bool(source) and source == self._last_source and self.document.isUndoAvailable()
        cursor = QTextCursor(self.document)
        if joins:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        first = qt_length(before[:start])
        cursor.setPosition(first)
        kept = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(first + qt_length(before[start:end]), kept)
        cursor.insertText(self._letters.for_qt(text[start:new_end]))
        cursor.endEditBlock()
        self._last_source = source

    def end_step(self) -> None:
        """What comes now is a step of its own."""
        self._last_source = ""

    def undo(self) -> None:
        """Take the last step back."""
        self.end_step()
        self.document.undo()
        self.parse_soon()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.end_step()
        self.document.redo()
        self.parse_soon()

    def mark_saved(self, saved: TypedText, new_hash: str) -> None:
        """The text is on disk now, under this hash; what was typed since is still unsaved."""
        self.opened_hash = new_hash
        self.document.setModified(self.text != saved.text)

    def take(self, opened: OpenedText) -> None:
        """Show what is on disk now, which becomes what is saved; one step to undo."""
        self.replace_text(opened.text.replace("\r\n", "\n"))
        self.opened_hash = opened.hash
        self.document.setModified(False)
        self.parse_soon()

    def rest_on(self, other_hash: str) -> None:
        """What is saved next replaces the text with this hash."""
        self.opened_hash = other_hash
        self.document.setModified(True)

    # Reading it

    def parse_soon(self) -> None:
        """Read it now if that is quickly done, else after the pause."""
        self._pause.start(0 if len(self.text) <= READ_ELSEWHERE else PAUSE_MS)

    def parse(self) -> None:
        """Read it; ``parsed`` follows, at once when the text is short."""
        self._pause.stop()
        path, text = self.path, self.text
        if len(text) <= READ_ELSEWHERE:
            self._take(parse_document(path, text))
        else:
            channel = f"editing {self.number}: read"
            self._run(channel, lambda: parse_document(path, text), self._take, _leave_it)

    def close(self) -> None:
        """Nothing is told any more."""
        self.is_closed = True
        self._pause.stop()
        self._filling.stop()

    def _take(self, document: Document) -> None:
        if not self.is_closed:
            self.latest = document
            self.parsed.emit(document)

    # Taking in a text

    def _fill(self, text: str) -> None:
        self.document.setUndoRedoEnabled(False)
        # Now, because Qt takes a margin for a change that can be undone.
        self.document.setDocumentMargin(_MARGIN)
        if len(text) <= _AT_ONCE:
            self.document.setPlainText(text)
            self._end_filling()
            return
        pieces = (text[at : at + _AT_ONCE] for at in range(0, len(text), _AT_ONCE))
        cursor = QTextCursor(self.document)

        def take_next() -> None:
            piece = next(pieces, None)
            if piece is None:
                self._filling.stop()
                self._end_filling()
                self.loaded.emit()
            else:
                cursor.movePosition(QTextCursor.MoveOperation.End)
                cursor.insertText(piece)

        self._filling.timeout.connect(take_next)
        self._filling.start()

    def _end_filling(self) -> None:
        self.is_loaded = True
        self.document.setUndoRedoEnabled(True)
        # Qt remembers which state is the saved one only when this is news to it.
        self.document.setModified(True)
        self.document.setModified(False)
        self.document.contentsChanged.connect(self._note_change)
        self.document.modificationChanged.connect(self.unsaved_changed)
        self.document.undoAvailable.connect(self.undo_changed)
        self.document.redoAvailable.connect(self.undo_changed)

    def _note_change(self) -> None:
        self._text = None
        self._last_source = ""
        self._pause.start()
        self.text_changed.emit()


def _leave_it(_error: Exception) -> None:
    """Reading a text never fails by itself; when a thread does, the last reading stays."""
