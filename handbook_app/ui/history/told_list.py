"""What changed, in plain words: a line a change, below the rule or document it belongs to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from handbook_app.ui.controls import empty, link_button, row
from handbook_app.ui.history import wording
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QHBoxLayout

    from handbook_app.model.change_of_rule import Change, DocumentComparison
    from handbook_app.ui.theme import Look

_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
_MOST_LINES = 60
_SHARE = 0.42  # of the window's height that it takes at most


class ToldList(QScrollArea):
    """``place_chosen`` carries the document and the section (empty: all of it) to be compared."""

    place_chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.lines: list[str] = []
        page = QWidget()
        page.setObjectName("cardContent")
        self._page, self._rows = page, QVBoxLayout(page)
        px = look.px
        self._rows.setContentsMargins(px(13), px(4), px(20), px(10))
        self._rows.setSpacing(px(2))
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What changed"))

    def show_documents(
        self, documents: Sequence[DocumentComparison], remarks: Sequence[str], *, names: bool
    ) -> None:
        """Show what changed in these documents; ``names`` whether each is named."""
        empty(self._rows)
        self.lines = []
        for document in documents:
            if self._is_full():
                break
            if names:
                self._add_place(document.title or document.path, document.path, "", "told_document")
            for section, changes in document.by_section().items():
                self._add_section(document.path, section, changes)
        left = sum(len(one.changes) for one in documents) - len(self.lines)
        said = [*remarks]
        if left > 0:
            said.append(self.tr("and %n more change(s)", "", left))
        if not documents and not said:
            said.append(self.tr("No document changed its words or facts."))
        for remark in filter(None, said):
            self._add_remark(remark)
        self._rows.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(". ".join([*self.lines, *said]))
        self._fit()

    def show_waiting(self) -> None:
        """Say that it is being found out."""
        empty(self._rows)
        self.lines = []
        self._add_remark(self.tr("Looking what changed …"))
        self._fit()

    def _add_section(self, path: str, section: str, changes: Sequence[Change]) -> None:
        if self._is_full():
            return
        if section:
            self._add_place(changes[0].heading or section, path, section, "told_section")
        for change in changes:
            if self._is_full():
                return
            words = wording.said(change)
            self.lines.append(words)
            self._rows.addLayout(self._make_line(words, is_substance=change.is_substance))

    def _make_line(self, words: str, *, is_substance: bool) -> QHBoxLayout:
        shape = PlainLabel("◆" if is_substance else "○", "told_shape", wraps=False)
        kind = self.tr("Substance") if is_substance else self.tr("Editorial")
        shape.setAccessibleName(kind)
        shape.setToolTip(plain_tool_tip(kind))
        text = PlainLabel(words, "told", selectable=True)
        line = row(shape, text, spacing=self._look.px(8))
        line.setContentsMargins(self._look.px(8), 0, 0, 0)
        line.setAlignment(shape, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(text, 1)
        return line

    def _add_place(self, words: str, path: str, section: str, role: str) -> None:
        button = link_button(words[:200], partial(self.place_chosen.emit, path, section))
        button.setProperty("role", role)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_remark(self, words: str) -> None:
        self._rows.addWidget(PlainLabel(words, "told_remark"))

    def _is_full(self) -> bool:
        return len(self.lines) >= _MOST_LINES

    def _fit(self) -> None:
        """As high as what it says, up to its share."""
        for child in self._page.findChildren(QWidget, options=_CHILDREN):
            # Until a part is shown, it takes no room; those that go are hidden for good.
            if not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                child.show()
        width = max(self.viewport().width(), self._look.px(300))
        self._rows.activate()
        wanted = max(self._rows.totalHeightForWidth(width), self._rows.minimumSize().height())
        most = int(self.window().height() * _SHARE)
        self.setFixedHeight(max(self._look.px(40), min(wanted, most)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
