"""Retiring a rule: what holds instead?"""

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


class HeirDialog(EditingDialog):
    """``retire_asked`` carries the name of what holds instead (``returns#hygiene``), or nothing.
    ``places`` are (name, heading)."""

    retire_asked = Signal(str)

    def __init__(
        self, look: Look, title: str, places: Pairs, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent, self.tr("Retire a rule"), self.tr("Retire it"))
        said = self.tr(
            "“{title}” will say that it no longer applies. It stays where it is and can be found;"
            " this can be undone."
        )
        self.rows.addWidget(PlainLabel(said.replace("{title}", title[:200]), "body"))
        self.heir = DocumentChooser(look, places, self.tr("Nothing replaces it"))
        self.add_named(self.tr("What replaces it"), self.heir)
        self.rows.addStretch(1)
        self.accepted.connect(lambda: self.retire_asked.emit(self.heir.chosen))
        self.heir.setFocus()
