"""One rule in the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from handbook_app.ui.controls import link_button
from handbook_app.ui.editing.form.edits import (
    add_option,
    move_option,
    remove_option,
    set_fact,
)
from handbook_app.ui.editing.form.options_field import PARTS, Cells
from handbook_app.ui.editing.form.rule_fields import RuleFields

if TYPE_CHECKING:
    from handbook_app.model.document import Document, Section
    from handbook_app.model.schema import Rule
    from handbook_app.services.authoring.choices import Choices
    from handbook_app.ui.editing.form.edits import FactPath
    from handbook_app.ui.theme import Look


class RulePage(RuleFields):
    """Shows a rule. Fields of the other colour are there only while something stands in them."""

    unmake_asked = Signal(str)

    def __init__(self, look: Look, choices: Choices) -> None:
        super().__init__(look, choices)
        self._rule: Rule | None = None
        self.unmake = link_button(self.tr("This is not a rule any more"), self._ask_unmake)
        self.unmake.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add_later(lambda: self.add(self.unmake, Qt.AlignmentFlag.AlignLeft))
        self.options.cell_edited.connect(self._edit_cell)
        self.options.row_added.connect(self._add_option)
        self.options.row_removed.connect(self._remove_option)
        self.options.row_moved.connect(self._move_option)

    def show_rule(self, document: Document, section: Section, rule: Rule) -> None:
        """Show a rule; another one than before first tells what was typed for that."""
        self.show_section(document, section)
        self.prefix = ("rules", section.id)
        self._rule = rule
        self.show_facts(rule)
        if "gray" in self.sides:
            self.options.show_options(rule.options)
        self.show_added()

    def show_added(self) -> None:
        rule = self._rule
        if rule is None:
            return
        for group in self.groups:
            group.count()
        for flexibility, group in self.sides.items():
            group.setVisible(rule.flexibility == flexibility or _SAYS[flexibility](rule))

    def _add_gray(self) -> None:
        super()._add_gray()
        if self._rule is not None:
            self.options.show_options(self._rule.options)

    def flush(self) -> None:
        super().flush()
        self.options.flush()

    @property
    def _options(self) -> FactPath:
        return (*self.prefix, "options")

    def _edit_cell(self, at: int, part: str, words: str) -> None:
        place = (*self._options, at, part)
        self.ask(set_fact(place, words or None), "/".join(map(str, place)))

    def _add_option(self, at: int, cells: Cells) -> None:
        self.ask(add_option(self._options, at, dict(zip(PARTS, cells, strict=True))), "")

    def _remove_option(self, at: int) -> None:
        self.ask(remove_option(self._options, at), "")

    def _move_option(self, at: int, to: int) -> None:
        self.ask(move_option(self._options, at, to), "")

    def _ask_unmake(self) -> None:
        self.flush()
        self.unmake_asked.emit(self.section_id)


def _says_black(rule: Rule) -> bool:
    said = rule.grounds or rule.reason or rule.serves_customer or rule.tell_customer
    return bool(said or rule.felt.answer)


def _says_gray(rule: Rule) -> bool:
    return bool(rule.limits or rule.options or rule.circumstances)


_SAYS = {"black": _says_black, "gray": _says_gray}
