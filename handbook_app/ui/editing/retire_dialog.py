"""Retiring a document: it stays and can be found, and says what holds instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.editing.document_chooser import DocumentChooser
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from handbook_app.services.authoring.choices import Pairs
    from handbook_app.ui.theme import Look


class RetireDialog(EditingDialog):
    """``retire_asked`` carries the path of the document that holds instead, or nothing."""

    retire_asked = Signal(str)

    def __init__(
        self, look: Look, title: str, documents: Pairs, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent, self.tr("Retire a document"), self.tr("Retire it"))
        said = self.tr(
            "“{title}” will say that it no longer applies. It can still be found, read and brought"
            " back."
        )
        self.rows.addWidget(PlainLabel(said.replace("{title}", title[:200]), "body"))
        self.heir = DocumentChooser(look, documents, self.tr("Nothing replaces it"))
        self.add_named(self.tr("What replaces it"), self.heir)
        self.rows.addStretch(1)
        self.accepted.connect(lambda: self.retire_asked.emit(self.heir.chosen))
        self.heir.setFocus()
