"""A new rule from the form: its heading, what it says and whether it bends; the rest is fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.editing.form.edits import add_rule
from handbook_app.ui.editing.form.flexibility_field import FlexibilityField

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.theme import Look

_LONGEST_HEADING = 200
_LEVEL = 2  # of a section that stands behind no other


@dataclass(frozen=True, slots=True)
class NewRule:
    """What was said of it; ``flexibility`` is black, gray or empty."""

    heading: str
    words: str
    flexibility: str


class NewRuleDialog(EditingDialog):
    """``rule_asked`` carries a ``NewRule``. ``behind`` names the section before it, if any."""

    rule_asked = Signal(object)

    def __init__(self, look: Look, behind: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, self.tr("A new rule"), self.tr("Add it"))
        self.heading = QLineEdit()
        self.heading.setMaxLength(_LONGEST_HEADING)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(look.px(64))
        self.flexibility = FlexibilityField(look)
        self.flexibility.name_it(self.tr("May it bend?"))
        place = self.tr("It goes behind “{heading}”.").replace("{heading}", behind)
        self.add_named(self.tr("Heading"), self.heading, place if behind else "")
        hint = self.tr("In a sentence or two, as an agent should read it. It can wait.")
        self.add_named(self.tr("What it says"), self.words, hint)
        hint = self.tr("Limits, options and reasons are asked for next.")
        self.add_named(self.tr("May it bend?"), self.flexibility, hint)
        self.rows.addStretch(1)
        self.heading.textChanged.connect(self._fit)
        self.accepted.connect(lambda: self.rule_asked.emit(self.asked))
        self.heading.setFocus()
        self._fit()

    @property
    def asked(self) -> NewRule:
        """What the fields say."""
        heading = " ".join(self.heading.text().split())
        return NewRule(heading, self.words.toPlainText(), self.flexibility.value() or "")

    def _fit(self) -> None:
        self.do.setEnabled(bool(self.asked.heading))


class NewRules(QObject):
    """Asks for a rule, wants the text changed, and leads to the rule once it has been read.

    ``edit_asked`` carries a ``TextEdit``, ``made`` the id of the new section.
    """

    edit_asked = Signal(object)
    made = Signal(str)

    def __init__(self, look: Look, draft: Draft, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._draft, self._window = look, draft, window
        self._known: set[str] | None = None  # the sections before the one that is awaited
        self._is_asked = False

    def begin(self, section_id: str) -> None:
        """Ask for a rule behind this section; as soon as the document has been read."""
        document = self._draft.latest
        if document is None:
            self._is_asked = True
            return
        behind = document.section(section_id) if section_id else None
        if behind is None and document.sections:
            behind = next((one for one in document.sections[::-1] if one.level == _LEVEL), None)
        dialog = NewRuleDialog(self._look, behind.heading if behind else "", self._window)
        level = max(_LEVEL, behind.level) if behind else _LEVEL
        after = behind.id if behind else ""
        dialog.rule_asked.connect(lambda asked: self._add(asked, after, level))
        dialog.open()

    def follow(self, document: Document) -> None:
        """The text has been read anew."""
        if self._is_asked:
            self._is_asked = False
            self.begin("")
        if self._known is None:
            return
        fresh = next((one.id for one in document.sections if one.id not in self._known), "")
        self._known = None
        if fresh:
            self.made.emit(fresh)

    def _add(self, asked: NewRule, after: str, level: int) -> None:
        document = self._draft.latest
        self._known = {one.id for one in document.sections} if document else None
        self.edit_asked.emit(add_rule(after, level, asked.heading, asked.words, asked.flexibility))
