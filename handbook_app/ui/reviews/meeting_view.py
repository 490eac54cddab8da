"""A team goes through its agenda: one rule at a time in big type, decided as they speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QStackedWidget, QWidget

from handbook_app.services.reviews.agenda import Decided
from handbook_app.services.reviews.reviewing import Findings
from handbook_app.ui import wording
from handbook_app.ui.care.row_list import title_of
from handbook_app.ui.controls import column, row
from handbook_app.ui.history.done_bar import DoneBar
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reviews import words
from handbook_app.ui.reviews.minutes_page import MinutesPage
from handbook_app.ui.reviews.outcome_bar import OutcomeBar
from handbook_app.ui.reviews.rule_panel import RulePanel
from handbook_app.ui.reviews.sides_form import SidesForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.model.records import Outcome
    from handbook_app.services.reviews.at_hand import Looked
    from handbook_app.services.reviews.reasons import Item
    from handbook_app.services.reviews.reviewing import Held
    from handbook_app.ui.theme import Look

Place = tuple[str, str]
_BIG = 22
# Of its own: it is on a screen that a whole team looks at.
_SHEET = """
QLabel[role="title"] {{ font-size: {title}px; }}
QLabel[role="heading"], QLabel[role="body"], QLabel[role="told"], QPushButton, QPlainTextEdit,
QCheckBox, QLineEdit {{ font-size: {big}px; }}
QLabel[role="where"] {{ font-size: {less}px; }}
"""


class MeetingView(QDialog):
    """``item_wanted`` carries an Item that is to be looked at, ``decided`` an Item and an Outcome;
    ``undo_asked`` the Held review that is to be taken back, ``save_asked`` the minutes."""

    item_wanted = Signal(object)
    decided = Signal(object, object)
    undo_asked = Signal(object)
    save_asked = Signal(str)

    def __init__(self, look: Look, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._look = look
        self.setStyleSheet(_SHEET.format(title=look.px(36), big=look.px(_BIG), less=look.px(18)))
        self.setWindowTitle(self.tr("Team review"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.items = list(items)
        self.at = 0
        self.rule: RulePanel | None = None
        self._held: dict[Place, Held] = {}
        self._typed: dict[Place, dict[str, str]] = {}
        self._count = PlainLabel("", "where")
        self._title = PlainLabel("", "title")
        self._where = PlainLabel("", "where")
        self._clock = PlainLabel("", "where", wraps=False)
        self.form = SidesForm(look, _BIG)
        self.bar = OutcomeBar(look, self)
        self.done_bar = DoneBar(look)
        self.minutes = MinutesPage(look)
        self._pages = QStackedWidget()
        self._make_buttons()
        self._lay_out()
        self._time = QElapsedTimer()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_time)
        self.bar.decided.connect(lambda outcome: self.decided.emit(self.item, outcome))
        self.done_bar.undo_pressed.connect(lambda _: self._undo())
        self._go(0)

    @property
    def item(self) -> Item:
        """The one that is talked about."""
        return self.items[self.at]

    def show_looked(self, item: Item, looked: Looked) -> None:
        """Show what a rule says, if it is still talked about."""
        if item is not self.item:
            return
        panel = RulePanel(self._look, item, looked, is_big=True)
        self._scroll.setWidget(panel)
        panel.setObjectName("careDetail")
        self.rule = panel
        self.bar.allow(_place(item) not in self._held)

    def findings(self, outcome: Outcome, replaced_by: str = "") -> Findings:
        """What was found and noted of the present rule."""
        confirms = self.rule.confirmed() if self.rule else ()
        return Findings(outcome, replaced_by=replaced_by, confirms=confirms, **self.form.said())

    def note_held(self, item: Item, held: Held) -> None:
        """A decision is on record: say so, and go on with the next that has none."""
        self._held[_place(item)] = held
        self._typed.pop(_place(item), None)
        told = f"{title_of(item.row)}: {words.came_to(held.review.outcome)}"
        self.done_bar.say(told, held.name)
        undecided = [at for at in self._from_here() if _place(self.items[at]) not in self._held]
        if item is self.item:
            self.form.say({})
            self._show(undecided[0]) if undecided else self.show_minutes()

    def note_taken_back(self, held: Held) -> None:
        """It is to be decided again."""
        for place, one in list(self._held.items()):
            if one.name == held.name:
                del self._held[place]
                self.done_bar.hide()
                self._show(next(at for at, it in enumerate(self.items) if _place(it) == place))

    def say_state(self, said: str) -> None:
        """Tell what was done, or what could not be, on the page that is shown."""
        if self._pages.currentIndex() == 1:
            self.minutes.say_state(said)
        else:
            self.done_bar.say(said)

    def show_minutes(self) -> None:
        """What was decided, to be copied or kept."""
        self.minutes.show_decided(self._decisions())
        self._pages.setCurrentIndex(1)
        self.minutes.present.setFocus()

    def _decisions(self) -> list[Decided]:
        held = (self._held.get(_place(item)) for item in self.items)
        return [
            Decided(item, one.review if one else None)
            for item, one in zip(self.items, held, strict=True)
        ]

    # Going on.

    def _from_here(self) -> list[int]:
        return [(self.at + step) % len(self.items) for step in range(len(self.items))]

    def _go(self, by: int) -> None:
        to = self.at + by
        if self._pages.currentIndex() == 1 and by < 0:
            self._show(self.at)
        elif to >= len(self.items):
            self.show_minutes()
        elif to >= 0:
            self._show(to)

    def _show(self, at: int) -> None:
        typed = self.form.said()
        if any(typed.values()):
            self._typed[_place(self.item)] = typed
        self.at = at
        item = self.item
        self._pages.setCurrentIndex(0)
        self.form.say(self._typed.get(_place(item), {}))
        place = self.tr("{number} of {all}").replace("{number}", str(at + 1))
        held = self._held.get(_place(item))
        said = words.came_to(held.review.outcome) if held else ""
        told = (place.replace("{all}", str(len(self.items))), said)
        self._count.setText("   ·   ".join(filter(None, told)))
        self._title.setText(title_of(item.row))
        bends = wording.bends(item.row.flexibility) if item.row.section else ""
        self._where.setText("   ·   ".join(filter(None, (bends, item.row.title))))
        self.bar.allow(False)
        self.previous.setEnabled(at > 0)
        self._time.start()
        self._show_time()
        self.item_wanted.emit(item)

    def _undo(self) -> None:
        latest = list(self._held.values())[-1:]
        if latest:
            self.undo_asked.emit(latest[0])

    def _show_time(self) -> None:
        seconds = self._time.elapsed() // 1000 if self._time.isValid() else 0
        self._clock.setText(f"{seconds // 60}:{seconds % 60:02}" if self._tick.isActive() else "")

    def _switch_clock(self, is_on: bool) -> None:
        if is_on:
            self._time.start()
            self._tick.start()
        else:
            self._tick.stop()
        self._show_time()

    # Making.

    def _make_buttons(self) -> None:
        self.previous = QPushButton(self.tr("← Previous"))
        self.next = QPushButton(self.tr("Next →"))
        self.clock = QPushButton(self.tr("Clock"))
        self.clock.setCheckable(True)
        self.finish = QPushButton(self.tr("Minutes"))
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.clock.toggled.connect(self._switch_clock)
        self.finish.clicked.connect(self.show_minutes)
        self.minutes.back_asked.connect(lambda: self._show(self.at))
        self.minutes.save_asked.connect(self.save_asked)
        self.minutes.end_asked.connect(self.accept)
        for button in (self.previous, self.next, self.clock, self.finish):
            button.setAutoDefault(False)
        for key, by in (("Left", -1), ("Right", 1), ("PageUp", -1), ("PageDown", 1)):
            pressed = QShortcut(QKeySequence(key), self)
            pressed.activated.connect(lambda by=by: self._go(by))

    def _lay_out(self) -> None:
        px = self._look.px
        self._scroll = _scroll(QWidget(), self.tr("The rule"))
        sides = _scroll(self.form, self.tr("What is asked of it"))
        middle = row(spacing=px(24))
        middle.addWidget(self._scroll, 1)
        middle.addWidget(sides, 1)
        top = row(self._count, spacing=px(10))
        top.addStretch(1)
        for one in (self._clock, self.clock, self.previous, self.next, self.finish):
            top.addWidget(one)
        rows = column(spacing=px(10))
        rows.addLayout(top)
        rows.addWidget(self._title)
        rows.addWidget(self._where)
        rows.addWidget(self.done_bar)
        rows.addLayout(middle, 1)
        rows.addWidget(self.bar)
        rows.setContentsMargins(px(32), px(20), px(32), px(12))
        talk = QWidget()
        talk.setLayout(rows)
        self._pages.addWidget(talk)
        self._pages.addWidget(self.minutes)
        self.setLayout(column(self._pages, spacing=0))
        self.resize(px(1100), px(700))


def _scroll(inside: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    return area


def _place(item: Item) -> Place:
    return item.row.document, item.row.section
