"""What changed, in plain words: a line a change, below the rule or document it belongs to."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from handbook_app.ui.controls import empty, link_button, row
from handbook_app.ui.history import wording
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from handbook_app.model.change_of_rule import Change, DocumentComparison
    from handbook_app.ui.theme import Look

_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
_MOST_LINES = 80
_AT_ONCE = 12  # parts that are made between two looks of the window at its keys
_LEAST = 56  # pixels of its height
_SHARE = 0.42  # of the window's height that it takes at most


class ToldList(QScrollArea):
    """``place_chosen`` carries the document and the section (empty: all of it) to be compared."""

    place_chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.lines: list[str] = []
        self._wanted = self._whole = 0
        page = QWidget()
        page.setObjectName("cardContent")
        self._page, self._rows = page, QVBoxLayout(page)
        px = look.px
        self._rows.setContentsMargins(px(13), px(4), px(20), px(10))
        self._rows.setSpacing(px(2))
        self._rest: Iterator[QWidget] = iter(())
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._add_some)
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
        changes = [change for document in documents for change in document.changes]
        self.lines = [wording.said(change) for change in changes[:_MOST_LINES]]
        said = [remark for remark in remarks if remark]
        if len(changes) > _MOST_LINES:
            said.append(self.tr("and %n more change(s)", "", len(changes) - _MOST_LINES))
        if not documents and not remarks:
            said.append(self.tr("No document changed its words or facts."))
        self._show(self._parts(documents, said, names=names))
        self.setAccessibleDescription(". ".join([*self.lines, *said]))

    def show_waiting(self) -> None:
        """Say that it is being found out."""
        self.lines = []
        self._show(iter([PlainLabel(self.tr("Looking what changed …"), "told_remark")]))

    def sizeHint(self) -> QSize:
        """As high as what it says; where there is less room it can be scrolled."""
        return QSize(super().sizeHint().width(), self._wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        policy, is_cut = Qt.ScrollBarPolicy, self.height() < self._whole
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if is_cut else policy.ScrollBarAlwaysOff
        )

    def _show(self, parts: Iterator[QWidget]) -> None:
        empty(self._rows)
        self._rows.addStretch(1)
        self._rest = parts
        self.verticalScrollBar().setValue(0)
        self._add_some()

    def _add_some(self) -> None:
        """Some more parts, while the window takes keys between one lot and the next."""
        some = list(islice(self._rest, _AT_ONCE))
        for part in some:
            self._rows.insertWidget(self._rows.count() - 1, part)
        self._fit()
        if some:
            self._more.start()

    def _parts(
        self, documents: Sequence[DocumentComparison], remarks: Sequence[str], *, names: bool
    ) -> Iterator[QWidget]:
        left = _MOST_LINES
        for document in documents:
            if names and left > 0:
                title = document.title or document.path
                yield self._make_place(title, document.path, "", "told_document")
            for section, changes in document.by_section().items():
                if section and left > 0:
                    heading = changes[0].heading or section
                    yield self._make_place(heading, document.path, section, "told_section")
                for change in changes[: max(left, 0)]:
                    yield self._make_line(change)
                left -= len(changes)
        for remark in remarks:
            yield PlainLabel(remark, "told_remark")

    def _make_line(self, change: Change) -> QWidget:
        """What changed, behind the shape of its weight."""
        shape = PlainLabel("◆" if change.is_substance else "○", "told_shape", wraps=False)
        kind = self.tr("Substance") if change.is_substance else self.tr("Editorial")
        shape.setMinimumWidth(self._look.px(14))
        shape.setAccessibleName(kind)
        shape.setToolTip(plain_tool_tip(kind))
        text = PlainLabel(wording.said(change), "told", selectable=True)
        line = row(shape, text, spacing=self._look.px(8))
        line.setContentsMargins(self._look.px(8), 0, 0, 0)
        line.setAlignment(shape, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(text, 1)
        box = QWidget()
        box.setLayout(line)
        return box

    def _make_place(self, words: str, path: str, section: str, role: str) -> QWidget:
        button = link_button(words[:200], partial(self.place_chosen.emit, path, section))
        button.setProperty("role", role)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _fit(self) -> None:
        """As high as what it says, up to its share."""
        for child in self._page.findChildren(QWidget, options=_CHILDREN):
            # Until a part is shown, it takes no room; those that go are hidden for good.
            if not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                child.show()
        width = max(self.viewport().width(), self._look.px(300))
        self._rows.activate()
        wanted = self._whole = self._rows.totalHeightForWidth(width)
        most = int(self.window().height() * _SHARE)
        self._wanted = max(self._look.px(40), min(wanted, most))
        self.setMaximumHeight(self._wanted)
        self.setMinimumHeight(min(self._wanted, self._look.px(_LEAST)))
        self.updateGeometry()
