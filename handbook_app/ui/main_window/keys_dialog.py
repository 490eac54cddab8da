"""The keys, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from handbook_app.ui.controls import heading
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look


class KeysDialog(QDialog):
    """Everything can be done without a mouse; this says how."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(24))
        grid.setVerticalSpacing(look.px(6))
        for line, (keys, meaning) in enumerate(self._keys()):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(
                PlainLabel(shown, "tag", wraps=False), line, 0, Qt.AlignmentFlag.AlignLeft
            )
            grid.addWidget(PlainLabel(meaning, "body", wraps=False), line, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16))
        rows.setSpacing(look.px(14))
        rows.addWidget(heading(self.tr("Keys")))
        rows.addLayout(grid)
        rows.addWidget(buttons)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+K", self.tr("To the search field, from anywhere")),
            ("Down", self.tr("Next result, while you type")),
            ("Return", self.tr("Read the chosen rule")),
            ("Ctrl+Return", self.tr("Open the whole document there")),
            ("Escape", self.tr("Back to the results, then empty the field")),
            ("Tab", self.tr("To the next thing on the card")),
            ("Ctrl+C", self.tr("Copy the sentence that has the focus")),
            ("Alt+Left", self.tr("Back")),
            ("Alt+Right", self.tr("Forward")),
            ("Ctrl+B", self.tr("Browse")),
            ("Ctrl+F", self.tr("Find in the document")),
            ("Ctrl+D", self.tr("Add to favourites, or remove")),
            ("Ctrl++", self.tr("Larger")),
            ("Ctrl+-", self.tr("Smaller")),
            ("F6", self.tr("To the next part of the window")),
            ("Ctrl+O", self.tr("Open a folder")),
            ("Ctrl+P", self.tr("Print")),
            ("F1", self.tr("User guide")),
        ]
