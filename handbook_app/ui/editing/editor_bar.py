"""The line above the editor: what is edited, whether it is saved, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from handbook_app.ui.controls import row
from handbook_app.ui.editing.drawings import ToolButton, show_drawing
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

FACES = ("form", "text", "preview")
_ICONS = {"form": "form", "text": "document", "preview": "eye"}
_LONGEST_TITLE = 90
_ROOM_FOR_WORDS = 720


class EditorBar(QFrame):
    """Tells what was pressed; ``face_chosen`` carries form, text or preview."""

    leave_pressed = Signal()
    history_pressed = Signal()
    save_pressed = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()
    face_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "editor_bar")
        self._look = look
        self.title = ElidedTitle()
        self.state = PlainLabel("", "saved", wraps=False)
        self.leave = ToolButton(look, "back", self.tr("Back to reading"))
        self.history = ToolButton(look, "history", self.tr("History"), _keys("Ctrl+H"))
        self.undo = ToolButton(look, "undo", self.tr("Undo"), _keys("Ctrl+Z"))
        self.redo = ToolButton(look, "redo", self.tr("Redo"), _keys("Ctrl+Shift+Z"))
        self.save = QPushButton(self.tr("Save…"))
        self.save.setProperty("role", "primary")
        self.save.setToolTip(plain_tool_tip(self.tr("Save…") + f" ({_keys('Ctrl+S')})"))
        self.save.setAutoDefault(False)
        self.faces = {name: self._make_face(name) for name in FACES}
        self._lay_out()
        self._connect()
        self.wear()

    def show_title(self, title: str) -> None:
        """Name the document."""
        self.title.setText(title[:_LONGEST_TITLE])
        self.title.setToolTip(plain_tool_tip(title))

    def show_state(self, *, is_unsaved: bool, is_saving: bool = False) -> None:
        """Say, by a mark and by word, whether there is something to save."""
        if is_saving:
            said = self.tr("Saving…")
        else:
            said = self.tr("● Not saved") if is_unsaved else self.tr("Saved")
        self.state.setText(said)
        self.state.setProperty("role", "unsaved" if is_unsaved else "saved")
        self.state.style().polish(self.state)
        self.save.setEnabled(is_unsaved and not is_saving)

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Only what is possible can be pressed."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def show_faces(self, shown: set[str]) -> None:
        """Mark the faces that are in view."""
        for name, button in self.faces.items():
            button.setChecked(name in shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the faces are told by their drawings alone."""
        super().resizeEvent(event)
        is_brief = self.width() < self._look.px(_ROOM_FOR_WORDS)
        style = Qt.ToolButtonStyle
        for button in self.faces.values():
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if is_brief else style.ToolButtonTextBesideIcon
            )

    def _make_face(self, name: str) -> QToolButton:
        words = {"form": self.tr("Form"), "text": self.tr("Text"), "preview": self.tr("Preview")}
        button = QToolButton()
        button.setProperty("role", "face")
        button.setCheckable(True)
        button.setText(words[name])
        button.setAccessibleName(words[name])
        keys = _keys(f"Ctrl+{FACES.index(name) + 1}")
        button.setToolTip(plain_tool_tip(f"{words[name]} ({keys})"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.face_chosen.emit(name))
        return button

    def _lay_out(self) -> None:
        px = self._look.px
        switch = QWidget()
        switch.setLayout(row(*self.faces.values(), spacing=px(4)))
        steps = QWidget()
        steps.setLayout(row(self.undo, self.redo, self.history, spacing=0))
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), px(8), px(12), px(8))
        line.setSpacing(px(10))
        line.addWidget(self.leave)
        line.addWidget(self.title, 1)
        for widget in (self.state, switch, steps, self.save):
            line.addWidget(widget)

    def _connect(self) -> None:
        self.leave.clicked.connect(lambda: self.leave_pressed.emit())
        self.history.clicked.connect(lambda: self.history_pressed.emit())
        self.save.clicked.connect(lambda: self.save_pressed.emit())
        self.undo.clicked.connect(lambda: self.undo_pressed.emit())
        self.redo.clicked.connect(lambda: self.redo_pressed.emit())

    def wear(self) -> None:
        for name, button in self.faces.items():
            show_drawing(button, self._look, _ICONS[name], "muted", 16)


class ElidedTitle(PlainLabel):
    """A title that gives way to the buttons beside it."""

    def __init__(self) -> None:
        super().__init__("", "editor_title", wraps=False)
        self._whole = ""
        self.setMinimumWidth(40)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(40, self.width())
        )
        if shown != self.text():
            super().setText(shown)


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
