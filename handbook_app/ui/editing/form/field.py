"""What every field of the form has in common: a name, a value, and when it is told."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from handbook_app.ui.editing.spans import OddLetters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.ui.theme import Look

WRITE_MS = 350  # after the last key, before the text follows the field
_MOST_LINES = 14  # of a paragraph that are seen at once
_NOTHING_YET = object()


class Field(QWidget):
    """A value that a person changes. ``edited`` carries it; None means that there is none.

    Typing is told after a short pause and when the field is left (``flush``). What the text says
    is shown with ``show_value``, which tells nothing and leaves a half-typed value alone.
    """

    edited = Signal(object)
    undo_pressed = Signal()
    redo_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told: Any = _NOTHING_YET
        self._writing = QTimer(self, singleShot=True, interval=WRITE_MS)
        self._writing.timeout.connect(self.flush)

    def value(self) -> Any:
        """What the field says now."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show a value, whatever was there."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show what the text says, unless somebody is typing here."""
        if self._writing.isActive():
            return
        self._told = value
        if value != self.value():
            self.put(value)

    def flush(self) -> None:
        """Tell what was typed, if it is news."""
        self._writing.stop()
        value = self.value()
        # Before anything was shown, what the field says is nobody's word.
        if self._told is not _NOTHING_YET and value != self._told:
            self._told = value
            self.edited.emit(value)

    def tell_soon(self) -> None:
        """To be called at each key."""
        self._writing.start()

    def name_it(self, name: str) -> None:
        """What a screen reader calls it."""
        self.setAccessibleName(name)

    def watch(self, widget: QWidget) -> None:
        """Leaving this part tells the value; undoing in it undoes in the document."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox | QAbstractSpinBox):
            event.ignore()  # the page scrolls; no value changes because the pointer passed over it
            return True
        if isinstance(event, QKeyEvent) and (_undoes(event) or _redoes(event)):
            if event.type() == QEvent.Type.KeyPress:
                self.flush()
                (self.undo_pressed if _undoes(event) else self.redo_pressed).emit()
            event.accept()
            return True
        return super().eventFilter(watched, event)


def place_among_fields(field: Field) -> QWidget:
    """Keeps the place that Tab has for a field, whose parts come and go.

    It takes the focus, or Qt would not order anything after it, and it is hidden, so it never does.
    """
    place = QWidget(field)
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    place.hide()
    return place


def order_after(place: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go from one part to the next, beginning at the place of their field."""
    for part in parts:
        QWidget.setTabOrder(place, part)
        place = part


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)


def _redoes(event: QKeyEvent) -> bool:
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    is_other = event.key() == Qt.Key.Key_Z and event.modifiers() == shift
    return event.matches(QKeySequence.StandardKey.Redo) or is_other


class Paragraph(QPlainTextEdit):
    """A few lines of plain text, as high as they are; Tab leaves it."""

    def __init__(self, look: Look, lines: int = 1) -> None:
        super().__init__()
        self._look, self._lines = look, lines
        self._letters = OddLetters("")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.setAcceptDrops(False)
        self._fit()

    @property
    def said(self) -> str:
        """The text to the letter; Qt's own plain text has spaces for those that do not break."""
        return self._letters.from_qt(self.document().toRawText())

    def say(self, text: str) -> None:
        """Show another text."""
        self._letters = OddLetters(text)
        self.setPlainText(self._letters.for_qt(text))

    def _fit(self) -> None:
        whole = round(self.document().size().height())
        lines = max(self._lines, min(_MOST_LINES, whole))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if whole <= lines else policy.ScrollBarAsNeeded
        )
        height = lines * ceil(QFontMetricsF(self.font()).height())  # as lines are laid out
        margins = 2 * round(self.document().documentMargin()) + self._look.px(10)
        if self.height() != height + margins or self.minimumHeight() != height + margins:
            self.setFixedHeight(height + margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """All of it is in sight: the page scrolls."""
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            event.ignore()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
