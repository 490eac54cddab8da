"""What the form shows of every section: its heading and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from handbook_app.markup.editing.sections import own_words
from handbook_app.ui.editing.form.edits import rename_heading, set_own_words
from handbook_app.ui.editing.form.group import labelled
from handbook_app.ui.editing.form.page import FactsPage
from handbook_app.ui.editing.form.text_fields import LineField, WordsField
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.model.document import Document, Section
    from handbook_app.ui.editing.form.field import Field
    from handbook_app.ui.theme import Look


class SectionPage(FactsPage):
    """The page of one section at a time; the facts of a rule come with those who inherit."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.section_id = ""
        self.heading, self.words = LineField(), WordsField(look)
        own: tuple[Field, ...] = (self.heading, self.words)
        for field in own:
            self.listen(field)
        self.heading.edited.connect(self._rename)
        self.words.edited.connect(self._write_words)

    def show_section(self, document: Document, section: Section) -> None:
        """Show a section; another one than before first tells what was typed for that."""
        if section.id != self.section_id:
            self.flush()
            self.section_id = section.id
        self.heading.show_value(section.heading)
        self.words.show_value(own_words(document, section))

    def flush(self) -> None:
        self.heading.flush()
        self.words.flush()
        super().flush()

    def _rename(self, heading: str | None) -> None:
        if heading:
            self.ask(rename_heading(self.section_id, heading), f"heading/{self.section_id}")

    def _write_words(self, words: str) -> None:
        self.ask(set_own_words(self.section_id, words), f"words/{self.section_id}")


class PlainSection(SectionPage):
    """A section that is no rule, and the way to make it one."""

    make_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        said = self.tr(
            "This section tells or explains something. If people must or may follow it, make it"
            " a rule: then it can be looked up, with its reason, its limits and what to say."
        )
        self.make = QPushButton(self.tr("Make it a rule"))
        self.make.setAutoDefault(False)
        self.make.clicked.connect(lambda: self.make_asked.emit())
        self.add(labelled(look, self.tr("Heading"), self.heading))
        self.add(labelled(look, self.tr("What it says"), self.words))
        self.add(PlainLabel(said, "body"))
        self.add(self.make, Qt.AlignmentFlag.AlignLeft)
