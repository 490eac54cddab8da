"""Two people changed the same lines: what each wrote, and what shall stand there now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from handbook_app.services.comparing.joining import Origin
from handbook_app.ui.controls import FlowLayout, Panel, column, heading, row
from handbook_app.ui.editing.drawings import show_drawing
from handbook_app.ui.editing.form.field import Paragraph
from handbook_app.ui.editing.settling import Choice, settled_text
from handbook_app.ui.plain_label import PlainLabel

if TYPE_CHECKING:
    from handbook_app.services.comparing.joining import Joined, Piece
    from handbook_app.ui.theme import Look

_ROOM_FOR_COLUMNS = 720
_SAME_LINES = 3  # of what stayed the same, so that one knows where one is


class CollisionView(QWidget):
    """``text_chosen`` carries the whole text once every collision is decided; ``left`` that the
    person went back without deciding."""

    text_chosen = Signal(str)
    left = Signal()

    def __init__(
        self, look: Look, joined: Joined, parent: QWidget | None = None, *, is_gone: bool = False
    ) -> None:
        super().__init__(parent)
        self._look, self._joined, self._is_gone = look, joined, is_gone
        self.cards: list[CollisionCard] = []
        self.count = PlainLabel("", "body", wraps=False)
        self.use = QPushButton(self.tr("Use this"))
        self.use.setProperty("role", "primary")
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self._use)
        self.back = QPushButton(self.tr("Back to my text"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self.left.emit())
        self.area = QScrollArea()
        self._lay_out()
        QShortcut(
            QKeySequence("Ctrl+Return"), self, self._use,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip
        self._settle()
        if self.cards:
            self.setFocusProxy(self.cards[0].buttons[Choice.MINE])

    @property
    def text(self) -> str:
        """The whole text as it is decided so far."""
        return self._joined.with_choices([card.text for card in self.cards])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._look.px(_ROOM_FOR_COLUMNS)
        for card in self.cards:
            card.spread(is_wide=is_wide)

    def _lay_out(self) -> None:
        px = self._look.px
        title, words = self._head()
        page = QWidget()
        page.setObjectName("piecesPage")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(px(20), px(12), px(20), px(12))
        rows.setSpacing(px(10))
        for piece in self._joined.pieces:
            rows.addWidget(self._make_part(piece))
        rows.addStretch(1)
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, px(16), 0, px(16))
        head = column(heading(title), PlainLabel(words), spacing=px(6))
        foot = row(self.count, 1, self.back, self.use)
        for line in (head, foot):
            line.setContentsMargins(px(20), 0, px(20), 0)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)

    def _head(self) -> tuple[str, str]:
        if self._is_gone:
            return self.tr("This document was taken away"), self.tr(
                "Somebody removed, renamed or moved it while you were writing. Take yours to bring"
                " it back under this name with what you wrote, or go back and copy your words to"
                " where it is now."
            )
        return self.tr("Two changes to the same text"), self.tr(
            "Somebody saved this document while you were writing. Most of it fits together by"
            " itself. Decide what shall stand where you both changed the same lines."
        )

    def _make_part(self, piece: Piece) -> QWidget:
        if piece.origin is Origin.COLLISION:
            card = CollisionCard(self._look, piece, len(self.cards) + 1)
            card.decided.connect(self._settle)
            self.cards.append(card)
            return card
        if piece.origin is Origin.SAME:
            return PlainLabel(shortened(piece.mine), "field_hint")
        name = self.tr("From you") if piece.origin is Origin.MINE else self.tr("From them")
        panel = Panel("piece", self._look.px(2), self._look.px(10))
        gone = self.tr("Some lines were taken out here.")
        panel.add(PlainLabel(name, "column_name"), PlainLabel((piece.text or "").strip() or gone))
        return panel

    def _settle(self) -> None:
        is_open = sum(card.choice is Choice.OPEN for card in self.cards)
        self.count.setText(
            self.tr("%n place(s) still to decide", "", is_open)
            if is_open
            else self.tr("Everything is decided.")
        )
        self.use.setEnabled(not is_open)

    def _use(self) -> None:
        if self.use.isEnabled():
            self.text_chosen.emit(self.text)


class CollisionCard(Panel):
    """One collision: yours, theirs and what was there before; ``decided`` at each choice."""

    decided = Signal()

    def __init__(self, look: Look, piece: Piece, number: int) -> None:
        super().__init__("collision", look.px(10), look.px(12))
        self._look, self._piece = look, piece
        self.choice = Choice.OPEN
        title = self.tr("Place {number}").replace("{number}", str(number))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(10))
        for name, text in (
            (self.tr("Yours"), piece.mine),
            (self.tr("Theirs"), piece.theirs),
            (self.tr("Before"), piece.base),
        ):
            self._columns.addWidget(self._make_column(title, name, text), 1)
        self.own = Paragraph(look, 3)
        self.own.setAccessibleName(title + ": " + self.tr("in your own words"))
        self.own.hide()
        self.own.textChanged.connect(lambda: self.decided.emit())
        self.buttons = self._make_buttons(title)
        self.rows.addWidget(PlainLabel(title, "field_name"))
        self.rows.addLayout(self._columns)
        choices = QWidget()
        flow = FlowLayout(choices, look.px(8))
        for button in self.buttons.values():
            flow.addWidget(button)
        self.rows.addWidget(choices)
        self.rows.addWidget(self.own)

    @property
    def text(self) -> str:
        """What stands here as it is decided so far."""
        return settled_text(self._piece, self.choice, self.own.said)

    def decide(self, choice: Choice) -> None:
        """Take one of them; one's own words begin with what one had written."""
        if choice is Choice.OWN and self.choice is not Choice.OWN:
            begun = settled_text(self._piece, self.choice) or self._piece.mine
            self.own.say(begun.rstrip("\n"))
        self.choice = choice
        self.buttons[choice].setChecked(True)
        self.own.setVisible(choice is Choice.OWN)
        if choice is Choice.OWN:
            self.own.setFocus()
        self.setProperty("role", "settled")
        self.style().polish(self)
        self._draw()
        self.decided.emit()

    def spread(self, *, is_wide: bool) -> None:
        """Beside each other, or below where there is no room."""
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _make_column(self, title: str, name: str, text: str) -> QWidget:
        box = QWidget()
        words = PlainText(self._look, text, f"{title}: {name}")
        if not text.strip():
            gone = self.tr("Nothing: the lines were taken out.")
            is_new = not self._piece.base.strip()
            words.setPlaceholderText(self.tr("Nothing stood here.") if is_new else gone)
        rows = column(PlainLabel(name, "column_name"), words, spacing=self._look.px(2))
        rows.addStretch(1)
        box.setLayout(rows)
        return box

    def _make_buttons(self, title: str) -> dict[Choice, QToolButton]:
        words = {
            Choice.MINE: self.tr("Take yours"),
            Choice.THEIRS: self.tr("Take theirs"),
            Choice.BOTH: self.tr("Keep both"),
            Choice.OWN: self.tr("Write it anew"),
        }
        group = QButtonGroup(self)
        buttons = {}
        for choice, said in words.items():
            button = QToolButton()
            button.setProperty("role", "face")
            button.setCheckable(True)
            button.setText(said)
            button.setAccessibleName(f"{title}: {said}")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, choice=choice: self.decide(choice))
            group.addButton(button)
            buttons[choice] = button
        return buttons

    def _draw(self) -> None:
        for choice, button in self.buttons.items():
            is_taken = choice is self.choice
            if is_taken:
                show_drawing(button, self._look, "check", "accent", 14)
            else:
                button.setIcon(QIcon())


class PlainText(QPlainTextEdit):
    """Text that can be read and copied, as high as it is up to a limit."""

    def __init__(self, look: Look, text: str, name: str, most_lines: int = 12) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("role", "shown")
        self.setTabChangesFocus(True)
        self.setPlainText(text.rstrip("\n"))
        self.setAccessibleName(name)
        lines = max(2, min(most_lines, sum(1 + len(line) // 40 for line in text.split("\n"))))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + look.px(18))


def shortened(text: str) -> str:
    """The first and last lines of a longer stretch."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) <= 2 * _SAME_LINES:
        return "\n".join(lines)
    return "\n".join([*lines[:_SAME_LINES], "⋯", *lines[-_SAME_LINES:]])
