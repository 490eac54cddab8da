"""Form, text and preview in the room there is: beside each other, or one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from handbook_app.ui.editing.form.form_face import FormFace
    from handbook_app.ui.editing.preview import Preview
    from handbook_app.ui.editing.text.text_face import TextFace
    from handbook_app.ui.theme import Look

ROOM_FOR_TWO = 1060


class Faces(QWidget):
    """``shown_changed`` carries the set of faces in view after each change."""

    shown_changed = Signal(object)

    def __init__(
        self, look: Look, form: FormFace, text: TextFace, preview: Preview, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._faces: dict[str, QWidget] = {"form": form, "text": text, "preview": preview}
        self._edits = "form"
        self._wants_preview = True  # beside the other, when there is room
        self._is_preview_alone = False  # instead of the other, when there is none
        # From the outside in: whatever gets another parent is dressed anew with all that is in it.
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._stack = QStackedWidget()
        self._split.addWidget(self._stack)
        self._stack.addWidget(form)
        self._stack.addWidget(text)
        self._split.addWidget(preview)
        self._split.setSizes([look.px(640), look.px(480)])
        self._split.setStretchFactor(0, 4)
        self._split.setStretchFactor(1, 3)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._split)
        self._arrange()

    @property
    def has_room(self) -> bool:
        """Whether two faces can stand beside each other."""
        return self.width() >= self._look.px(ROOM_FOR_TWO)

    @property
    def shown(self) -> set[str]:
        """The faces in view."""
        if self.has_room:
            return {self._edits, "preview"} if self._wants_preview else {self._edits}
        return {"preview"} if self._is_preview_alone else {self._edits}

    @property
    def edits(self) -> str:
        """The face in which one would type: form or text."""
        return self._edits

    def choose(self, face: str) -> None:
        """Show a face; beside another the preview is switched on and off."""
        if face != "preview":
            self._edits, self._is_preview_alone = face, False
        elif self.has_room:
            self._wants_preview = not self._wants_preview
        else:
            self._is_preview_alone = True
        self._arrange()
        # From the preview on its own the keys should scroll it; beside, typing goes on.
        if face != "preview" or not self.has_room:
            self._faces[face].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = self.shown
        self._stack.setCurrentWidget(self._faces[self._edits])
        self.setFocusProxy(self._faces[self._edits])
        self._stack.setVisible(self._edits in shown)
        self._faces["preview"].setVisible("preview" in shown)
        self.shown_changed.emit(shown)
