"""A part of the form that can be folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from handbook_app.ui.controls import FlowLayout, Panel
from handbook_app.ui.editing.drawings import show_drawing
from handbook_app.ui.plain_label import PlainLabel, plain_action_text

if TYPE_CHECKING:
    from handbook_app.ui.editing.form.field import Field
    from handbook_app.ui.theme import Look


class Group(Panel):
    """A heading that shows or hides the fields below it."""

    def __init__(self, look: Look, name: str, *, is_open: bool = True) -> None:
        super().__init__("card", look.px(4), look.px(8))
        self._look, self._name = look, name
        self.fields: list[Field] = []
        self.header = QToolButton()
        self.header.setProperty("role", "group")
        self.header.setCheckable(True)
        self.header.setChecked(is_open)
        self.header.setText(plain_action_text(name))
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setCursor(Qt.CursorShape.PointingHandCursor)
        self.header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A long heading is cut off sooner than that it makes the page wider than its view.
        self.header.setMinimumWidth(look.px(60))
        self.header.toggled.connect(self._fold)
        self.inside = QWidget()
        self._fields = QVBoxLayout(self.inside)
        self._fields.setContentsMargins(look.px(8), 0, look.px(8), look.px(8))
        self._fields.setSpacing(look.px(14))
        self.rows.addWidget(self.header, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(self.inside)
        self._fold(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self.header.isChecked()

    def open(self) -> None:
        """Show the fields."""
        self.header.setChecked(True)

    def add_field(self, name: str, field: Field, hint: str = "") -> None:
        """A field below its name, with a line that says what belongs there."""
        self.fields.append(field)
        self._fields.addWidget(labelled(self._look, name, field, hint))

    def add_beside(self, *fields: tuple[str, Field]) -> None:
        """Short fields beside each other; they wrap where there is no room."""
        line = QWidget()
        flow = FlowLayout(line, self._look.px(18))
        for name, field in fields:
            self.fields.append(field)
            flow.addWidget(labelled(self._look, name, field))
        self._fields.addWidget(line)

    def add_row(self, widget: QWidget) -> None:
        """Something that is no field, across the whole width."""
        self._fields.addWidget(widget)

    def count(self) -> None:
        """Say, while it is folded, how much there is inside."""
        filled = sum(bool(field.value()) for field in self.fields)
        said = self._name
        if not self.is_open:
            said += " · " + (self.tr("%n filled in", "", filled) if filled else self.tr("empty"))
        self.header.setText(plain_action_text(said))
        state = self.tr("open") if self.is_open else self.tr("folded")
        self.header.setAccessibleName(f"{said}, {state}")

    def _fold(self, is_open: bool) -> None:
        self.inside.setVisible(is_open)
        self.count()
        self.wear()

    def wear(self) -> None:
        name = "open_group" if self.is_open else "closed_group"
        show_drawing(self.header, self._look, name, "muted", 16)


def labelled(look: Look, name: str, field: Field, hint: str = "") -> QWidget:
    """A field below its name."""
    box = QWidget()
    rows = QVBoxLayout(box)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(look.px(3))
    label = PlainLabel(name, "field_name")
    label.setBuddy(field)
    rows.addWidget(label)
    if hint:
        rows.addWidget(PlainLabel(hint, "field_hint"))
    rows.addWidget(field)
    field.name_it(name)
    return box
