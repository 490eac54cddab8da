"""A page of fields, each bound to a place in the text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook_app.model.period import Period
from handbook_app.ui.editing.form.edits import FactPath, set_fact, set_facts
from handbook_app.ui.editing.form.lines_field import LinesField
from handbook_app.ui.editing.form.text_fields import ParagraphField

if TYPE_CHECKING:
    from handbook_app.ui.editing.form.field import Field
    from handbook_app.ui.editing.form.group import Group
    from handbook_app.ui.theme import Look


class FactsPage(QWidget):
    """Asks for changes of the text: ``edit_asked`` carries a ``TextEdit`` and the field's place.

    ``prefix`` is where the facts on this page stand; ``fields`` are keyed by their place below it.
    """

    edit_asked = Signal(object, str)
    undo_pressed = Signal()
    redo_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.prefix: FactPath = ()
        self.fields: dict[tuple[str, ...], Field] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(*(4 * (look.px(16),)))
        self.rows.setSpacing(look.px(12))

    def bind(self, field: Field, *path: str) -> Field:
        """Let a field write to ``path`` below the prefix, and show what stands there."""
        self.fields[path] = field
        field.edited.connect(lambda value: self._write(path, value))
        self.listen(field)
        return field

    def listen(self, field: Field) -> None:
        """Undoing in a field undoes in the document."""
        field.undo_pressed.connect(self.undo_pressed)
        field.redo_pressed.connect(self.redo_pressed)

    def add_paragraph(self, group: Group, name: str, hint: str, *path: str, lines: int = 2) -> None:
        """A field for a sentence or two."""
        group.add_field(name, self.bind(ParagraphField(self._look, lines=lines), *path), hint)

    def add_lines(self, group: Group, name: str, add_words: str, *path: str) -> None:
        """A field for several sentences."""
        group.add_field(name, self.bind(LinesField(self._look, add_words), *path))

    def show_facts(self, facts: object) -> None:
        """Show what the text says, in every field in which nobody is typing."""
        for path, field in self.fields.items():
            field.show_value(value_at(facts, path))

    def flush(self) -> None:
        """Tell what is still being typed."""
        for field in self.fields.values():
            field.flush()

    def ask(self, edit: object, source: str) -> None:
        """Ask for a change of the text."""
        self.edit_asked.emit(edit, source)

    def _write(self, path: tuple[str, ...], value: Any) -> None:
        place = (*self.prefix, *path)
        edit = set_facts(place, value) if isinstance(value, tuple) else set_fact(place, value)
        self.ask(edit, "/".join(map(str, place)))


def value_at(facts: object, path: tuple[str, ...]) -> Any:
    """What the facts say at a place, as the fields take it: a text, a tuple, a Period or None."""
    value: Any = facts
    for name in path:
        value = getattr(value, name.replace("-", "_"))
    if isinstance(value, tuple):
        return tuple(map(str, value))
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, Period) else str(value or "") or None
