"""The facts of a document as fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from handbook_app.markup.editing.sections import own_words
from handbook_app.markup.editing.templates import missing_sections
from handbook_app.model.schema import Kind, Status
from handbook_app.ui.controls import column, link_button
from handbook_app.ui.editing.form.choice_fields import ChoiceField, ManyField, NameField
from handbook_app.ui.editing.form.edits import add_missing_sections, set_own_words
from handbook_app.ui.editing.form.group import Group, labelled
from handbook_app.ui.editing.form.page import FactsPage
from handbook_app.ui.editing.form.section_list import title_section
from handbook_app.ui.editing.form.text_fields import DateField, LineField, PeriodField, WordsField
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.wording import language_name, word_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.model.document import Document
    from handbook_app.services.authoring.choices import Choices
    from handbook_app.ui.theme import Look

LANGUAGES = ("en", "es", "pl", "ru", "de")


class UsualSections(QWidget):
    """What a document that became another kind may still lack; ``add_asked`` wants it added."""

    add_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.said = PlainLabel("", "field_hint")
        self.add = link_button(self.tr("Add them"), self.add_asked.emit)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows = column(self.said, spacing=look.px(2))
        rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(rows)
        self.hide()

    def offer(self, headings: Sequence[str]) -> None:
        """Name these; for none it is not there."""
        said = self.tr("A document of this kind usually has these sections: {headings}")
        self.said.setText(said.replace("{headings}", ", ".join(headings)))
        self.setVisible(bool(headings))


class DocumentPage(FactsPage):
    """Title, kind, language, owner, status, dates, review and touchpoints."""

    def __init__(self, look: Look, choices: Choices) -> None:
        super().__init__(look)
        self.title, self.words = LineField(), WordsField(look)
        self._opening = ""  # the id of the section whose words these are
        self._has_new_kind = False
        self.usual = UsualSections(look)
        self.usual.add_asked.connect(lambda: self.ask(add_missing_sections(), ""))
        self._add_document(choices)
        self.add_later(
            lambda: self._add_times(choices),
            lambda: self._add_touchpoints(choices),
        )

    def show_document(self, document: Document) -> None:
        """Show what the text says of the document as a whole."""
        self.title.line.setPlaceholderText(document.title)
        self.show_facts(document.facts)
        self.usual.offer(missing_sections(document) if self._has_new_kind else ())
        opening = title_section(document)
        self._words_box.setVisible(opening is not None)
        if opening is not None:
            self._opening = opening.id
            self.words.show_value(own_words(document, opening))

    def flush(self) -> None:
        self.words.flush()
        super().flush()

    def _note_new_kind(self) -> None:
        self._has_new_kind = True

    def _write_words(self, words: str) -> None:
        self.ask(set_own_words(self._opening, words), f"words/{self._opening}")

    def _add_document(self, choices: Choices) -> None:
        look = self._look
        kinds = tuple((str(one), word_for(one)) for one in Kind)
        states = tuple((str(one), word_for(one)) for one in Status)
        languages = tuple((one, language_name(one)) for one in LANGUAGES)
        group = Group(look, self.tr("The document"))
        self.add(group)
        group.add_field(self.tr("Title"), self.bind(self.title, "title"))
        kind = self.bind(ChoiceField(look, kinds), "kind")
        kind.edited.connect(self._note_new_kind)
        group.add_beside(
            (self.tr("Kind"), kind),
            (self.tr("Status"), self.bind(ChoiceField(look, states), "status")),
            (self.tr("Language"), self.bind(ChoiceField(look, languages), "language")),
        )
        group.add_row(self.usual)
        owner = self.bind(NameField(look, choices.owners), "owner")
        group.add_field(self.tr("Owner"), owner, self.tr("Who answers for this document"))
        self.listen(self.words)
        self.words.edited.connect(self._write_words)
        self._words_box = labelled(look, self.tr("What it says at its beginning"), self.words)
        self.add(self._words_box)

    def _add_times(self, choices: Choices) -> None:
        look = self._look
        group = Group(look, self.tr("In force and review"))
        self.add(group)
        group.add_beside(
            (self.tr("In force since"), self.bind(DateField(look), "effective")),
            (self.tr("Review every"), self.bind(PeriodField(look), "review", "every")),
        )
        group.add_beside(
            (self.tr("Next review on"), self.bind(DateField(look), "review", "on")),
            (self.tr("Last reviewed"), self.bind(DateField(look), "review", "last")),
            (self.tr("Reviewed by"), self.bind(NameField(look, choices.people), "review", "by")),
        )

    def _add_touchpoints(self, choices: Choices) -> None:
        group = Group(self._look, self.tr("Where customers meet it"))
        self.add(group)
        field = self.bind(ManyField(self._look, choices.touchpoints), "touchpoints")
        group.add_field(self.tr("Touchpoints"), field)
