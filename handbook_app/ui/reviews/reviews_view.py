"""The page of reviews: what is due at the left, the walk through one rule at the right."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QSplitter, QStackedWidget, QWidget

from handbook_app.services.reviews.at_hand import Inbox
from handbook_app.services.reviews.reasons import Why
from handbook_app.ui import wording
from handbook_app.ui.controls import FlowLayout, column
from handbook_app.ui.plain_label import PlainLabel, plain_action_text
from handbook_app.ui.reading.choice_box import ChoiceBox
from handbook_app.ui.reviews import words
from handbook_app.ui.reviews.inbox_list import InboxList
from handbook_app.ui.reviews.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from handbook_app.services.listing import Row
    from handbook_app.services.reviews.at_hand import Looked
    from handbook_app.services.reviews.reasons import Item
    from handbook_app.ui.theme import Look

EVERYBODY, MINE = "", "\0mine"
_LETTERS = 9, 14, 9  # of a choice that are shown
BY_REASON, BY_OWNER, BY_DAY = "reason", "owner", "day"


class ReviewsView(QFrame):
    """Shows an Inbox. ``item_chosen`` carries the Item of which more is wanted, ``decided`` an
    Outcome, ``meeting_asked`` the items that are shown, ``calendar_asked`` nothing."""

    item_chosen = Signal(object)
    decided = Signal(object)
    meeting_asked = Signal(object)
    calendar_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.inbox = Inbox()
        self.list = InboxList(look)
        self.walk = Walk(look, self)
        self._head = PlainLabel(self.tr("Reviews"), "title", wraps=False)
        self._summary = PlainLabel("", "where")
        self._state = PlainLabel("", "where")
        self._nothing = PlainLabel("", "nothing")
        self._make_filters()
        self.meeting = QPushButton(self.tr("Meeting …"))
        self.calendar = QPushButton(self.tr("Calendar …"))
        self.meeting.setAccessibleDescription(self.tr("Prepare the agenda of a team review"))
        self.calendar.setAccessibleDescription(self.tr("Write a calendar file of what is due"))
        self.meeting.clicked.connect(lambda: self.meeting_asked.emit(self.list.items))
        self.calendar.clicked.connect(lambda: self.calendar_asked.emit())
        self.list.chosen.connect(self.item_chosen)
        self.list.opened.connect(lambda _: self.walk.form.fields["customer"].setFocus())
        self.walk.decided.connect(self.decided)
        self._lay_out()
        self.setFocusProxy(self.list)

    def show_inbox(self, inbox: Inbox) -> None:
        """Show what is due; what was chosen stays chosen."""
        self.inbox = inbox
        self._fill(self.owner, self._owner_choices(inbox))
        touchpoints = sorted(inbox.touchpoints.items(), key=lambda one: one[1].casefold())
        self._fill(self.touchpoint, [("", self.tr("Every touchpoint")), *touchpoints])
        self._show_items()

    def say_state(self, said: str) -> None:
        """What is still being done; empty when nothing is."""
        self._state.setText(said)
        self._state.setVisible(bool(said))

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being looked for."""
        return self._state.isHidden()

    @property
    def row(self) -> Row | None:
        """The rule that is chosen."""
        return self.list.item.row if self.list.item else None

    def show_looked(self, item: Item, looked: Looked) -> None:
        """Show the walk through a rule, if it is still the one that is chosen."""
        if self.list.item == item:
            self.walk.show_item(item, looked)
            self._right.setCurrentWidget(self.walk)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return [self.owner, self.list, self.walk.area, *self.walk.bar.buttons.values()][:4]

    # What is shown.

    def _show_items(self) -> None:
        items = list(filter(self._wanted(), self.inbox.items))
        self.list.show_items(items, self._grouping())
        self.list.setVisible(bool(items))
        self._nothing.setText(self._say_nothing())
        self._nothing.setVisible(not items)
        self.meeting.setEnabled(bool(items))
        self._summary.setText(self._summarise(items))
        if not items:
            self.walk.forget()
            self._right.setCurrentWidget(self._blank)

    def _wanted(self) -> Callable[[Item], bool]:
        """Whether an item is one of those that the filters leave."""
        owner, touchpoint = self.owner.currentData(), self.touchpoint.currentData()
        owners = {EVERYBODY: None, MINE: self.inbox.mine}.get(owner, {owner})
        shows_soon = self.soon.isChecked()

        def is_wanted(item: Item) -> bool:
            return (
                (shows_soon or item.reasons[0].why is not Why.DUE_SOON)
                and (owners is None or item.row.owner in owners)
                and (not touchpoint or touchpoint in item.row.touchpoints)
            )

        return is_wanted

    def _grouping(self) -> Callable[[Item], str]:
        """What the heading is called under which an item stands; each is worded once."""
        match self.group.currentData():
            case "owner":
                nobody, names = self.tr("Nobody answers for it"), self.inbox.owners
                return lambda item: names.get(item.row.owner, item.row.owner) or nobody
            case "day":
                no_day, month = self.tr("No day"), cache(wording.month)
                return lambda item: month(item.row.due) or no_day
        group = cache(words.group)
        return lambda item: group(item.reasons[0].why)

    def _summarise(self, items: list[Item]) -> str:
        return "   ·   ".join(
            (wording.full_date(date.today()), self.tr("%n to look at", "", len(items)))
        )

    def _say_nothing(self) -> str:
        if self.inbox.items:
            return self.tr("Nothing here with these filters.")
        return self.tr(
            "Nothing is due. A rule comes here when its day comes, when its reason lapses, or when"
            " a rule that it is related to changes. How often rules are reviewed is said with"
            " “review” in a document, a rule, or handbook.yaml."
        )

    # Making.

    def _make_filters(self) -> None:
        look = self._look
        self.owner, self.touchpoint = ChoiceBox(look), ChoiceBox(look)
        self.group = ChoiceBox(look)
        for value, said in (
            (BY_REASON, self.tr("By reason")),
            (BY_OWNER, self.tr("By owner")),
            (BY_DAY, self.tr("By day")),
        ):
            self.group.addItem(said, value)
        self.soon = QCheckBox(plain_action_text(self.tr("The next 30 days, too")))
        self.owner.setAccessibleName(self.tr("Owner"))
        self.touchpoint.setAccessibleName(self.tr("Touchpoint"))
        self.group.setAccessibleName(self.tr("Order"))
        self._fill(self.owner, self._owner_choices(self.inbox))
        self._fill(self.touchpoint, [("", self.tr("Every touchpoint"))])
        for box, letters in zip((self.owner, self.touchpoint, self.group), _LETTERS, strict=True):
            box.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(letters)
            box.currentIndexChanged.connect(lambda _: self._show_items())
        self.soon.toggled.connect(lambda _: self._show_items())

    def _owner_choices(self, inbox: Inbox) -> list[tuple[str, str]]:
        used = {item.row.owner for item in inbox.items} - {""}
        named = sorted(((one, inbox.owners.get(one, one)) for one in used), key=lambda one: one[1])
        first = [(EVERYBODY, self.tr("Everybody")), (MINE, self.tr("Mine"))]
        return first + named

    def _fill(self, box: ChoiceBox, choices: Iterable[tuple[str, str]]) -> None:
        before = box.currentData()
        box.blockSignals(True)
        box.clear()
        for value, said in choices:
            box.addItem(said[:60], value)
        box.setCurrentIndex(max(0, box.findData(before)))
        box.blockSignals(False)

    def _lay_out(self) -> None:
        px = self._look.px
        filters = FlowLayout(spacing=px(6))
        for one in (self.owner, self.touchpoint, self.group, self.soon):
            filters.addWidget(one)
        top = FlowLayout(spacing=px(8))
        for part in (self._head, self.meeting, self.calendar):
            top.addWidget(part)
        head = column(spacing=px(8))
        head.addLayout(top)
        head.addWidget(self._summary)
        head.addLayout(filters)
        head.addWidget(self._state)
        head.setContentsMargins(px(24), px(6), px(16), px(6))
        side = column(spacing=0)
        side.addLayout(head)
        self._nothing.setContentsMargins(px(24), px(8), px(16), 0)
        side.addWidget(self._nothing)
        side.addWidget(self.list, 1)
        side.addStretch(0)
        left = QWidget()
        left.setLayout(side)
        self._blank = QWidget()
        self._blank.setObjectName("careDetail")
        self._right = QStackedWidget()
        self._right.addWidget(self._blank)
        self._right.addWidget(self.walk)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([px(480), px(640)])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self.setLayout(column(split, spacing=0))
