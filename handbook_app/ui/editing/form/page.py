"""A page of fields, each bound to a place in the text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook_app.model.period import Period
from handbook_app.ui.editing.form.edits import FactPath, set_fact, set_facts
from handbook_app.ui.editing.form.lines_field import LinesField
from handbook_app.ui.editing.form.text_fields import ParagraphField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from handbook_app.ui.editing.form.field import Field
    from handbook_app.ui.editing.form.group import Group
    from handbook_app.ui.theme import Look


class FactsPage(QWidget):
    """Asks for changes of the text: ``edit_asked`` carries a ``TextEdit`` and the field's place.

    ``prefix`` is where the facts on this page stand; ``fields`` are keyed by their place below it.
    A page has up to 200 widgets: its groups come one a turn of the event loop (``add_later``).
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
        self.rows.addStretch(1)
        self._facts: object = None
        self._waiting: list[Callable[[], None]] = []
        self._adding = QTimer(self, interval=0)
        self._adding.timeout.connect(self._add_next)

    def add(self, widget: QWidget, align: Qt.AlignmentFlag | None = None) -> None:
        """Put something below what is there."""
        self.rows.insertWidget(self.rows.count() - 1, widget)
        if align is not None:
            self.rows.setAlignment(widget, align)

    def add_later(self, *groups: Callable[[], None]) -> None:
        """Let these be called one after the other, each in a turn of its own."""
        self._waiting += groups
        self._adding.start()

    def complete(self) -> None:
        """Add at once what has not come yet."""
        while self._waiting:
            self._add_next()

    def show_added(self) -> None:
        """A group has come and its fields show what the text says; there may be more to do."""

    def _add_next(self) -> None:
        known = set(self.fields)
        self._waiting.pop(0)()
        if not self._waiting:
            self._adding.stop()
        if self._facts is not None:
            self._show([path for path in self.fields if path not in known])
            self.show_added()

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
        self._facts = facts
        self._show(self.fields)

    def _show(self, paths: Iterable[tuple[str, ...]]) -> None:
        for path in paths:
            self.fields[path].show_value(value_at(self._facts, path))

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
