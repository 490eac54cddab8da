"""What the editor's dialogs have in common: their look, their keys, their two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from handbook_app.ui.controls import heading, row
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look


class EditingDialog(QDialog):
    """A heading, fields, and at the end what is done and the way back.

    Ctrl+Return does it from any field, Escape goes back.
    """

    def __init__(
        self, look: Look, parent: QWidget | None, title: str, do_words: str, width: int = 480
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(look.px(width))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(look.px(12))
        self.rows.addWidget(heading(title))
        self.back = QPushButton(self.tr("Back"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self.reject)
        self.do = QPushButton(do_words)
        self.do.setProperty("role", "primary")
        self.do.setDefault(True)
        self.do.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(4 * (look.px(20),)))
        whole.setSpacing(look.px(16))
        whole.addLayout(self.rows, 1)
        whole.addLayout(row(1, self.back, self.do))
        keys = QShortcut(QKeySequence("Ctrl+Return"), self, self._do_by_key)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)

    def add_named(self, name: str, field: QWidget, hint: str = "") -> PlainLabel:
        """A field below its name."""
        label = PlainLabel(name, "field_name")
        label.setBuddy(field)
        field.setAccessibleName(name)
        rows = QVBoxLayout()
        rows.setSpacing(self._look.px(3))
        rows.addWidget(label)
        if hint:
            rows.addWidget(PlainLabel(hint, "field_hint"))
        rows.addWidget(field)
        self.rows.addLayout(rows)
        return label

    def _do_by_key(self) -> None:
        if self.do.isEnabled():
            self.accept()
