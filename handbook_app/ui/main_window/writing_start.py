"""What the write area shows while no document is open: what can be begun or gone on with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from handbook_app.ui.controls import column, link_button
from handbook_app.ui.editing.recovery import RecoveryBar
from handbook_app.ui.plain_label import PlainLabel, plain_action_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handbook_app.ui.editing.recovery import KeptText
    from handbook_app.ui.settings.preferences import Bookmark
    from handbook_app.ui.theme import Look

_LONGEST_NAME = 50


class WritingStart(QWidget):
    """Begin a document or a rule, change what was read, or go on with what is open or never saved.

    ``change_asked`` and ``rule_asked`` carry what was read last; nothing where that is not known.
    """

    new_asked = Signal()
    kept_asked = Signal()
    document_asked = Signal(str)
    change_asked = Signal(str, str)
    rule_asked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._place = ("", "")
        self.kept = RecoveryBar(look)
        self.kept.look_asked.connect(self.kept_asked)
        title = PlainLabel(self.tr("Write"), "title")
        said = PlainLabel(
            self.tr(
                "Whatever you read, Ctrl+E changes it. Every save is kept as a version: nothing"
                " that was written gets lost."
            ),
            "text",
        )
        self.new = QPushButton(self.tr("Begin a new document…"))
        self.new.clicked.connect(lambda: self.new_asked.emit())
        self.change = QPushButton()
        self.rule = QPushButton()
        self.other = QPushButton(self.tr("Change another document…"))
        self.change.clicked.connect(lambda: self.change_asked.emit(*self._place))
        self.rule.clicked.connect(lambda: self.rule_asked.emit(*self._place))
        self.other.clicked.connect(lambda: self.change_asked.emit("", ""))
        self.setFocusProxy(self.change)
        self._open = QVBoxLayout()
        self._open_title = PlainLabel(self.tr("Open now"), "heading")
        rows = column(title, said, spacing=look.px(14))
        for button in (self.change, self.rule, self.other, self.new):
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addSpacing(look.px(14))
        rows.addWidget(self._open_title)
        rows.addLayout(self._open)
        rows.addStretch(1)
        rows.setContentsMargins(look.px(40), look.px(32), look.px(40), look.px(32))
        whole = column(self.kept, spacing=0)
        whole.addLayout(rows, 1)
        self.setLayout(whole)
        self.show_documents(())
        self.show_place(None)

    def show_place(self, place: Bookmark | None) -> None:
        """What was read last, and can be changed at once."""
        self._place = (place.document, place.section) if place else ("", "")
        change, rule = self.tr("Change a document…"), self.tr("Write a new rule…")
        if place is not None:
            heading, title = _brief(place.heading or place.title), _brief(place.title)
            change = self.tr("Change “{heading}”").replace("{heading}", heading)
            rule = self.tr("Write a new rule in “{title}”…").replace("{title}", title)
        self.change.setText(plain_action_text(change))
        self.rule.setText(plain_action_text(rule))
        self.other.setVisible(place is not None)

    def show_kept(self, kept: Sequence[KeptText]) -> None:
        """Say which unsaved texts there are."""
        self.kept.show_kept(kept)

    def show_documents(self, documents: Iterable[tuple[str, bool]]) -> None:
        """The documents that are open, and whether they have changes that are not saved."""
        while (item := self._open.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path, is_unsaved in documents:
            words = self.tr("{path} (not saved)") if is_unsaved else "{path}"
            button = link_button(
                words.replace("{path}", path), partial(self.document_asked.emit, path)
            )
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._open.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._open_title.setVisible(bool(self._open.count()))


def _brief(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
