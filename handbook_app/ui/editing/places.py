"""Keeps form, text and preview at the same section of the document."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.editing.faces import Faces
    from handbook_app.ui.editing.form.form_face import FormFace
    from handbook_app.ui.editing.preview import Preview
    from handbook_app.ui.editing.text.text_face import TextFace


class Places(QObject):
    """Where one face goes, the others follow."""

    def __init__(
        self, draft: Draft, faces: Faces, form: FormFace, text: TextFace, preview: Preview
    ) -> None:
        super().__init__(faces)
        self._draft, self._faces = draft, faces
        self._form, self._text, self._preview = form, text, preview
        form.section_chosen.connect(self.follow_form)
        form.text_asked.connect(self.show_line)
        text.line_reached.connect(self._follow_cursor)
        preview.heading_asked.connect(self.show_section)

    def show_section(self, section_id: str) -> None:
        """Go to a section in every face; an empty id is the document itself."""
        self._form.show_section(section_id)
        self.follow_form(section_id)

    def follow_form(self, section_id: str) -> None:
        """Take cursor and preview to the section that was chosen in the form."""
        document = self._draft.latest
        section = document.section(section_id) if document else None
        self._text.show_line(section.line - 1 if section else 0)
        self._preview.show_section(section_id)

    def show_line(self, line: int) -> None:
        """Go to a line of the text, counted from 1."""
        self._faces.choose("text")
        self._text.show_line(line - 1)

    def _follow_cursor(self, line: int) -> None:
        document = self._draft.latest
        if document is not None and self._faces.edits == "text":
            section_id = section_at(document, line)
            self._form.show_section(section_id)
            self._preview.show_section(section_id)


def section_at(document: Document, line: int) -> str:
    """The id of the section that a line, counted from 0, stands in; empty above the first."""
    headed = [one for one in document.sections if one.level]
    at = bisect_right(headed, line + 1, key=lambda one: one.line)
    return headed[at - 1].id if at else ""
