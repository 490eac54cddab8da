"""What stands there before anything is typed: where to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from handbook_app.ui import wording
from handbook_app.ui.controls import FlowLayout, Panel, empty, heading, link_button
from handbook_app.ui.plain_label import PlainLabel, plain_action_text
from handbook_app.ui.settings.preferences import Bookmark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import SignalInstance

    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.ui.theme import Look

_MOST = 8
_FEW = 4  # of the rules that changed


class StartPage(QScrollArea):
    """Touchpoints to begin with, favourites, and what was read last."""

    touchpoint_chosen = Signal(str)
    section_chosen = Signal(str, str)
    changed_asked = Signal()
    browse_asked = Signal()
    document_asked = Signal()
    folder_asked = Signal()
    starter_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("startContent")
        self._rows = QVBoxLayout(content)
        self.setWidget(content)
        self._content: tuple[Iterable[tuple[str, str]], list[Bookmark], list[Bookmark]] = (
            (),
            [],
            [],
        )
        self._changed: tuple[ChangedRule, ...] = ()
        self._documents: int | None = None
        self._shows_handbook = False
        look.changed.connect(self._show)

    def show_starts(
        self,
        touchpoints: Iterable[tuple[str, str]],
        favourites: list[Bookmark],
        recent: list[Bookmark],
        documents: int | None = None,
    ) -> None:
        """Show other places to start from; touchpoints are (id, name), ``documents`` how many there
        are, None while that is not known."""
        self._content = (tuple(touchpoints), favourites, recent)
        self._documents = documents
        self._shows_handbook = True
        self._show()

    def show_changed(self, rules: tuple[ChangedRule, ...]) -> None:
        """Show also what changed since this reader read it."""
        self._changed = rules
        if self._shows_handbook:
            self._show()

    def show_no_handbook(self) -> None:
        """Say how to come by a handbook."""
        self._clear()
        self._rows.addWidget(heading(self.tr("No handbook is open")))
        self._rows.addWidget(
            PlainLabel(
                self.tr(
                    "A handbook is any folder of Markdown files. Open one, drag it into this "
                    "window, or begin with the starter."
                ),
                "body",
            )
        )
        self._add_buttons(
            (self.tr("Open a folder…"), self.folder_asked),
            (self.tr("Open the starter handbook"), self.starter_asked),
        )
        self._rows.addStretch(1)

    def _show_empty(self) -> None:
        """The folder holds nothing to look up: say how that changes."""
        self._rows.addWidget(heading(self.tr("This handbook holds no documents yet")))
        words = self.tr("Every Markdown file in the folder is a document. Begin with one of them.")
        self._rows.addWidget(PlainLabel(words, "body"))
        self._add_buttons(
            (self.tr("New document…"), self.document_asked),
            (self.tr("Open a folder…"), self.folder_asked),
            (self.tr("Open the starter handbook"), self.starter_asked),
        )

    def _add_buttons(self, *buttons: tuple[str, SignalInstance]) -> None:
        line = QHBoxLayout()
        for words, asked in buttons:
            button = QPushButton(words)
            button.clicked.connect(asked)
            line.addWidget(button)
        line.addStretch(1)
        self._rows.addLayout(line)

    def _clear(self) -> None:
        empty(self._rows)
        px = self._look.px
        self._rows.setContentsMargins(px(24), px(12), px(24), px(24))
        self._rows.setSpacing(px(14))

    def _show(self) -> None:
        touchpoints, favourites, recent = self._content
        self._clear()
        if self._documents == 0:
            self._show_empty()
        elif touchpoints:
            self._rows.addWidget(self._make_touchpoints(touchpoints))
        elif self._documents:
            self._rows.addWidget(self._make_overview(self._documents))
        if self._changed:
            self._rows.addWidget(self._make_changed())
        if favourites:
            self._rows.addWidget(self._make_list(self.tr("Favourites"), favourites))
        if recent:
            self._rows.addWidget(self._make_list(self.tr("Read last"), recent))
        if self._documents != 0 and not (favourites or recent):
            self._rows.addWidget(PlainLabel(self._first_words(), "hint"))
        self._rows.addStretch(1)

    def _first_words(self) -> str:
        return self.tr(
            'Type what the customer asks for, in any order: "late return no receipt". '
            "Rules you read are listed here, and those you mark with Ctrl+D stay on top."
        )

    def _make_touchpoints(self, touchpoints: Iterable[tuple[str, str]]) -> QWidget:
        panel = Panel("bare", self._look.px(10), 0)
        panel.add(heading(self.tr("Where does the customer meet us?")))
        box = QWidget()
        flow = FlowLayout(box, spacing=self._look.px(8))
        for key, name in touchpoints:
            tile = QToolButton()
            tile.setProperty("role", "tile")
            tile.setText(plain_action_text(name))
            tile.setAccessibleName(name)
            tile.setCursor(Qt.CursorShape.PointingHandCursor)
            tile.clicked.connect(lambda _=False, to=key: self.touchpoint_chosen.emit(to))
            flow.addWidget(tile)
        panel.add(box)
        return panel

    def _make_overview(self, documents: int) -> QWidget:
        """Where there are no touchpoints: how much there is, and the way to all of it."""
        panel = Panel("card", self._look.px(2), self._look.px(16))
        panel.add(heading(self.tr("%n document(s) to look things up in", "", documents)))
        every = link_button(self.tr("Browse all of it (Ctrl+B)"), self.browse_asked.emit)
        every.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        panel.rows.addWidget(every, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _make_changed(self) -> QWidget:
        """The first few, and the way to all of them."""
        count = len(self._changed)
        panel = Panel("card", self._look.px(2), self._look.px(16))
        panel.add(heading("◆  " + self.tr("Changed since you last read it") + f" ({count:,})"))
        for rule in self._changed[:_FEW]:
            place = Bookmark(rule.path, rule.section, rule.title, rule.heading, rule.flexibility)
            button = self._make_place(place)
            panel.rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        every = link_button(self.tr("What changed in each"), self.changed_asked.emit)
        every.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        panel.rows.addWidget(every, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _make_list(self, label: str, places: list[Bookmark]) -> QWidget:
        panel = Panel("card", self._look.px(2), self._look.px(16))
        panel.add(heading(label))
        for place in places[:_MOST]:
            panel.rows.addWidget(self._make_place(place), 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _make_place(self, place: Bookmark) -> QWidget:
        button = QToolButton()
        button.setProperty("role", "related")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        shape = wording.shape_of(place.flexibility) if place.flexibility else "document"
        button.setIcon(self._look.icon(shape, "muted", 16))
        button.setIconSize(QSize(self._look.px(16), self._look.px(16)))
        said = " › ".join(part for part in (place.title, place.heading) if part)
        button.setText(plain_action_text(said))
        button.setAccessibleName(f"{said}. {wording.bends(place.flexibility)}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.section_chosen.emit(place.document, place.section))
        return button
