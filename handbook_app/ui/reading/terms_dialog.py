"""The terms of the glossary that occur on a page, with what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from handbook_app.ui.controls import heading
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.markup.glossary import Term
    from handbook_app.ui.theme import Look

_WIDTH, _HEIGHT = 520, 360


class TermsDialog(QDialog):
    """A list to walk through; below it what the chosen term means. Escape closes it."""

    def __init__(self, look: Look, terms: Sequence[Term], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Terms on this page"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._terms = tuple(terms)
        self.list = QListWidget()
        self.list.setSpacing(look.px(3))
        self.list.setAccessibleName(self.tr("Terms on this page"))
        for term in self._terms:
            item = QListWidgetItem(term.name)
            said = f"{term.name}: {term.meaning}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        self.meaning = PlainLabel("", "body", selectable=True)
        self.meaning.setMinimumHeight(look.px(96))
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list.currentRowChanged.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16))
        rows.setSpacing(look.px(12))
        rows.addWidget(heading(self.tr("Terms on this page")))
        if not self._terms:
            rows.addWidget(PlainLabel(self._say_none(), "body"))
        self.list.setVisible(bool(self._terms))
        self.meaning.setVisible(bool(self._terms))
        rows.addWidget(self.list, 1)
        rows.addWidget(self.meaning)
        rows.addStretch(0)
        rows.addWidget(buttons)
        self.resize(look.px(_WIDTH), look.px(_HEIGHT))
        if self._terms:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._terms):
            self.meaning.setText(self._terms[row].meaning)

    def _say_none(self) -> str:
        return self.tr(
            "None occurs here. Terms come from the document “glossary” in the language of"
            " what you read: a line with the term, and below it a line that begins with a colon."
        )
