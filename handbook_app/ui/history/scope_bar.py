"""Whose history is shown, and the way to that of more or of less."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from handbook_app.ui.controls import FlowLayout, column, link_button, row
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.ui.theme import Look

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Scope:
    """The handbook, a document of it (with a path) or one of its sections, and their names."""

    path: str = ""
    section: str = ""
    title: str = ""
    heading: str = ""

    @property
    def above(self) -> Scope | None:
        """The next larger one; None above the handbook."""
        if self.section:
            return Scope(self.path, "", self.title)
        return Scope() if self.path else None

    def holds(self, other: Scope) -> bool:
        """Whether another is this one or a part of it."""
        same = (other.path, other.section) == (self.path, self.section)
        return same or (other.above is not None and self.holds(other.above))


class ScopeBar(QFrame):
    """A way from the handbook down to the rule; each step but the last can be pressed."""

    scope_asked = Signal(object)
    since_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "document_head")
        self._look = look
        self.scope = Scope()
        self._deepest = Scope()
        self.title = PlainLabel("", "panel_title")
        self._way = QWidget()
        self._flow = FlowLayout(self._way, look.px(2))
        px = look.px
        self.since = QPushButton(self.tr("What changed since…"))
        self.since.clicked.connect(lambda: self.since_asked.emit())
        line = row(self.title, self.since, spacing=px(8))
        line.setStretch(0, 1)
        rows = column(self._way, spacing=px(2))
        rows.addLayout(line)
        rows.setContentsMargins(px(12), px(6), px(16), px(8))
        self.title.setIndent(px(8))
        self.setLayout(rows)
        look.changed.connect(self._draw)
        self._draw()

    def show_scope(self, scope: Scope) -> None:
        """Say whose history this is."""
        if not scope.holds(self._deepest):
            self._deepest = scope
        self.scope = scope
        self._draw()

    def go_up(self) -> None:
        """To the history of more: the document of the rule, or the whole handbook."""
        above = self.scope.above
        if above is not None:
            self.scope_asked.emit(above)

    def go_down(self) -> None:
        """Back towards the document or rule that one came up from."""
        below: Scope | None = self._deepest
        while below is not None and below.above != self.scope:
            below = below.above
        if below is not None:
            self.scope_asked.emit(below)

    def _draw(self) -> None:
        scope = self.scope
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        steps = [(Scope(), self.tr("Whole handbook"))]
        if scope.path:
            steps.append((Scope(scope.path, "", scope.title), scope.title or scope.path))
        if scope.section:
            steps.append((scope, scope.heading or scope.section))
        *above, (_, here) = steps
        for to, words in above:
            button = link_button(words[:_LONGEST], partial(self.scope_asked.emit, to))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._flow.addWidget(button)
            below = PlainLabel("›", "where", wraps=False)
            below.setMinimumHeight(button.sizeHint().height())
            self._flow.addWidget(below)
        self._way.setVisible(bool(above))
        self.title.setText(self.tr("History of {name}").replace("{name}", here)
                           if above else self.tr("History of the whole handbook"))  # fmt: skip
