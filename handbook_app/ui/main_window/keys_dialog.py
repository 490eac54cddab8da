"""The keys, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from handbook_app.ui.controls import heading, row
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look


_WIDTH, _AROUND = 860, 60  # of the list, and at least left free on each screen


class KeysDialog(QDialog):
    """Everything can be done without a mouse; this says how."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = self._keys()
        half = (len(keys) + 1) // 2
        box = QWidget()
        sides = row(spacing=look.px(36))
        for part in (keys[:half], keys[half:]):
            sides.addLayout(self._make_list(part, look))
        box.setLayout(sides)
        area = QScrollArea()
        area.setWidget(box)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16))
        rows.setSpacing(look.px(14))
        rows.addWidget(heading(self.tr("Keys")))
        rows.addWidget(area, 1)
        screen = self.screen().availableSize()
        for one in box.findChildren(QWidget):
            one.ensurePolished()
        width = min(look.px(_WIDTH), screen.width() - look.px(_AROUND))
        height = min(
            sides.totalHeightForWidth(width) + look.px(36), screen.height() - look.px(3 * _AROUND)
        )
        area.setMinimumSize(width + area.verticalScrollBar().sizeHint().width(), height)
        rows.addWidget(buttons)

    def _make_list(self, keys: list[tuple[str, str]], look: Look) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(6))
        for line, (names, meaning) in enumerate(keys):
            tags = row(spacing=look.px(4))
            for one in names.split():
                shown = QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText)
                tags.addWidget(PlainLabel(shown, "tag", wraps=False))
            tags.addStretch(1)
            grid.addLayout(tags, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(meaning, "body"), line, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(keys), 1)
        return grid

    def _keys(self) -> list[tuple[str, str]]:
        """Keys, several for one thing with a space between them, and what they do."""
        return [*self._keys_to_read(), *self._keys_to_write(), *self._keys_of_the_worksheet()]

    def _keys_to_read(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+K Ctrl+L", self.tr("To the search field, from anywhere")),
            ("Down", self.tr("Next result, while you type")),
            ("Return", self.tr("Read the chosen rule")),
            ("Ctrl+Return", self.tr("Open the whole document there")),
            ("Escape", self.tr("Back to the results, then empty the field")),
            ("Tab", self.tr("To the next thing on the card")),
            ("Ctrl+C", self.tr("Copy the sentence that has the focus")),
            ("Ctrl+D", self.tr("Add to favourites, or remove")),
            ("Alt+Left", self.tr("Back")),
            ("Alt+Right", self.tr("Forward")),
            ("Ctrl+B", self.tr("Browse")),
            ("Ctrl+F", self.tr("Find in the document")),
            ("F3", self.tr("Next place where the words stand")),
            ("Shift+F3", self.tr("The place before")),
            ("F4", self.tr("Terms of the glossary in what is read")),
            ("F6", self.tr("To the next part of the window")),
            ("Ctrl++ Ctrl+=", self.tr("Larger")),
            ("Ctrl+-", self.tr("Smaller")),
            ("Ctrl+0", self.tr("Normal size")),
            ("F11", self.tr("Full screen, and back")),
        ]

    def _keys_to_write(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+Shift+W", self.tr("Write")),
            ("Ctrl+E", self.tr("Change what is read")),
            ("Ctrl+N", self.tr("Begin a new document")),
            ("Ctrl+Shift+I", self.tr("Note a rule that nobody wrote down")),
            ("Ctrl+Shift+N", self.tr("Begin a new rule")),
            ("Ctrl+S", self.tr("Save what is written")),
            ("Ctrl+Shift+S", self.tr("Save all that is open")),
            ("Ctrl+. Alt+Return", self.tr("Mend what a remark is about")),
            ("F7", self.tr("Check the whole handbook")),
            ("Ctrl+Shift+H", self.tr("History")),
            ("Ctrl+Shift+K", self.tr("Care")),
            ("Ctrl+H", self.tr("History of what is read")),
            ("Alt+Up", self.tr("In the history: of all of it, not only the rule")),
            ("F8", self.tr("Next change in a comparison")),
            ("Shift+F8", self.tr("The change before")),
            ("Ctrl+Shift+U", self.tr("Changed since you read it")),
            ("Ctrl+R", self.tr("I have read it")),
            ("Ctrl+Shift+E", self.tr("Editions")),
            ("Ctrl+Shift+Y", self.tr("What changed since a day")),
            ("Ctrl+Shift+D", self.tr("The handbook as of a day")),
            ("Ctrl+Shift+T", self.tr("Back to today")),
            ("Ctrl+O", self.tr("Open a folder")),
            ("Ctrl+P", self.tr("Print")),
            ("Ctrl+,", self.tr("Settings")),
            ("F1", self.tr("User guide")),
            ("Ctrl+/", self.tr("This list")),
            ("Ctrl+W", self.tr("Close this window")),
            ("Ctrl+Q", self.tr("Close all windows")),
        ]

    def _keys_of_the_worksheet(self) -> list[tuple[str, str]]:
        return [
            ("B G U", self.tr("In the worksheet: black, gray, undecided")),
            ("R", self.tr("In the worksheet: make it a rule")),
            ("F2", self.tr("In the worksheet: change the cell")),
            ("Delete", self.tr("In the worksheet: take out what the cell says")),
            ("Space Ctrl+A", self.tr("In the worksheet: select the row, or all of them")),
            ("S", self.tr("In the worksheet: sort by this column")),
            ("/", self.tr("In the worksheet: find rows by words")),
            ("O", self.tr("In the worksheet: ask the questions, one by one")),
            ("F9", self.tr("In the questions: leave it to somebody else")),
        ]
