"""Two states of a document: in one text, side by side, or as readers see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from handbook_app.ui.controls import IconButton, row
from handbook_app.ui.history.rendered_pair import RenderedPair
from handbook_app.ui.history.rows_view import RowsView
from handbook_app.ui.plain_label import PlainLabel, plain_tool_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from handbook_app.services.history.differences import Difference
    from handbook_app.ui.history.tasks import ComparisonTasks
    from handbook_app.ui.theme import Look

INLINE, BESIDE, RENDERED = "inline", "beside", "rendered"
_ROOM_FOR_WORDS = 640


@dataclass(frozen=True, slots=True)
class Names:
    """What the two states are called, such as "12 Mar 2026" and "Today"."""

    before: str
    after: str


class ComparisonView(QWidget):
    """Shows a Difference, or says why there is none to be seen.

    n and p, or F8 and Shift+F8, lead from change to change. ``way_chosen`` carries inline, beside
    or rendered when the person chooses another way.
    """

    way_chosen = Signal(str)

    def __init__(self, look: Look, tasks: ComparisonTasks) -> None:
        super().__init__()
        self._look = look
        self._difference: Difference | None = None
        self._way = INLINE
        self.rows = RowsView(look)
        self._tasks = tasks
        self._rendered: RenderedPair | None = None
        self.remark = PlainLabel("", "hint")
        self.count = PlainLabel("", "where", wraps=False)
        self.ways = self._make_ways()
        self.previous = IconButton(look, "up", self.tr("The change before (Shift+F8)"))
        self.next = IconButton(look, "down", self.tr("Next change (F8)"))
        self._heads = (PlainLabel("", "column_head", wraps=False),
                       PlainLabel("", "column_head", wraps=False))  # fmt: skip
        self._page = QStackedWidget()
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def way(self) -> str:
        """How it is shown: inline, beside or rendered."""
        return self._way

    @property
    def difference(self) -> Difference | None:
        """What is shown."""
        return self._difference

    @property
    def rendered(self) -> RenderedPair:
        """Both sides as pages; they are made when somebody first wants to see them."""
        if self._rendered is None:
            self._rendered = RenderedPair(self._look, self._tasks)
            self._rendered.change_reached.connect(self._tell_change)
            self._page.addWidget(self._rendered)
            if self._difference is not None:
                self._rendered.show_difference(self._difference)
        return self._rendered

    def clear(self, remark: str = "") -> None:
        """Show nothing, and say this about it."""
        self._difference = None
        self.rows.show_comparison(None)
        if self._rendered is not None:
            self._rendered.clear()
        self._say(remark)

    def show_difference(self, difference: Difference, names: Names) -> None:
        """Show how two states differ, from the first change on."""
        self._difference = difference
        for label, text, sign in zip(
            self._heads, (names.before, names.after), ("−", "+"), strict=True
        ):
            label.setText(f"{sign}  {text}")
        self.rows.show_comparison(difference.texts)
        if self._rendered is not None:
            self._rendered.show_difference(difference)
        if difference.texts.is_same:
            self._say(self._why_same(difference))
        elif difference.texts.only_ends_differ:
            self._say(self.tr("Only the line ends differ: the words are the same."))
        else:
            self._say("")
        self._tell_change(0)

    def choose(self, way: str) -> None:
        """Show it inline, beside or rendered."""
        self._way = way
        self.ways[way].setChecked(True)
        self.rows.put_beside(way == BESIDE)
        if way == RENDERED or self._rendered is not None:
            self.rendered.show_pages(way == RENDERED)
        self._page.setCurrentWidget(self.rendered if way == RENDERED else self.rows)
        self._tell_change(self._number())

    def go_on(self, steps: int = 1) -> None:
        """Go to the next change, or with -1 to the one before."""
        if self._way == RENDERED:
            self.rendered.go_on(steps)
        else:
            self.rows.go_on(steps)

    def focus_stop(self) -> QWidget:
        """What takes the focus here."""
        return self.rendered.focus_stop() if self._way == RENDERED else self.rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the ways are told by their drawings alone."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        has_room = self.width() >= self._look.px(_ROOM_FOR_WORDS)
        for button in self.ways.values():
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if has_room else style.ToolButtonIconOnly
            )

    def _why_same(self, difference: Difference) -> str:
        if difference.documents.changes:
            return self.tr("The words are the same on both sides. What changed is told above.")
        return self.tr("Nothing differs: both sides are the same to the letter.")

    def _say(self, remark: str) -> None:
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        is_shown = self._difference is not None and not remark
        self._page.setVisible(is_shown)
        self._bar.setVisible(self._difference is not None)
        self._head_line.setVisible(is_shown)
        self._rest.setVisible(not is_shown)

    def _number(self) -> int:
        rows = self.rows.rows
        return (
            max(0, rows.changes.index(self.rows.current))
            if (rows is not None and self.rows.current in rows.changes)
            else 0
        )

    def _tell_change(self, number: int) -> None:
        if self._way == RENDERED:
            number, count = self.rendered.number, self.rendered.count
        else:
            count = len(self.rows.rows.changes) if self.rows.rows else 0
        if count:
            words = self.tr("Change {number} of {count}")
            self.count.setText(
                words.replace("{number}", f"{number + 1:,}").replace("{count}", f"{count:,}")
            )
        else:
            self.count.setText("")
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def _make_ways(self) -> dict[str, QToolButton]:
        words = {
            INLINE: (self.tr("In one text"), "document"),
            BESIDE: (self.tr("Side by side"), "compare"),
            RENDERED: (self.tr("As readers see it"), "browse"),
        }
        group = QButtonGroup(self)
        buttons: dict[str, QToolButton] = {}
        for way, (said, icon) in words.items():
            button = IconButton(self._look, icon, said, shows_words=True, size=16)
            button.setProperty("role", "face")
            button.setToolTip(plain_tool_tip(said))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, way=way: self._choose_by_hand(way))
            group.addButton(button)
            buttons[way] = button
        buttons[INLINE].setChecked(True)
        return buttons

    def _choose_by_hand(self, way: str) -> None:
        self.choose(way)
        self.way_chosen.emit(way)

    def _lay_out(self) -> None:
        px = self._look.px
        self._bar = QFrame()
        self._bar.setProperty("role", "part_bar")
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(px(12), px(6), px(12), px(6))
        line.setSpacing(px(6))
        for button in self.ways.values():
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.count)
        line.addWidget(self.previous)
        line.addWidget(self.next)
        for button in (self.previous, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head_line = QFrame()
        heads = row(*self._heads, spacing=1)
        heads.setContentsMargins(px(8), px(4), px(8), px(4))
        for label in self._heads:
            label.setMinimumWidth(1)
            heads.setStretchFactor(label, 1)
        self._head_line.setLayout(heads)
        self._page.addWidget(self.rows)
        self._rest = QWidget()
        self.remark.setContentsMargins(px(16), 0, px(16), 0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for widget in (self._bar, self._head_line, self.remark):
            rows.addWidget(widget)
        rows.addWidget(self._page, 1)
        rows.addWidget(self._rest, 1)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.go_on(-1))
        self.next.clicked.connect(lambda: self.go_on(1))
        self.rows.change_reached.connect(self._tell_change)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, steps in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(
                QKeySequence(keys), self, lambda steps=steps: self.go_on(steps), context=inside
            )
