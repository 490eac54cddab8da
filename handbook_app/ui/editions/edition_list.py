"""The editions of a handbook, and what can be done with the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QWidget,
)

from handbook_app.ui.controls import Panel, column, row
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.choice_box import ChoiceBox
from handbook_app.ui.wording import full_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.storage.versions import Edition
    from handbook_app.ui.theme import Look

_TODAY = ""
_SHORTEST = 8  # letters of a name that are always shown


class EditionList(QWidget):
    """``read_asked`` carries an edition; ``comparison_asked`` two names, the earlier first, an
    empty one for the newest version."""

    publish_asked = Signal()
    read_asked = Signal(object)
    comparison_asked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.editions: tuple[Edition, ...] = ()
        self.list = QListWidget()
        self.list.setProperty("role", "plain")
        self.list.setAccessibleName(self.tr("Editions"))
        self.wear()
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.list.itemActivated.connect(lambda _: self._read())
        self.publish = QPushButton(self.tr("Publish an edition…"))
        self.publish.setProperty("role", "primary")
        self.publish.clicked.connect(lambda: self.publish_asked.emit())
        self._said = PlainLabel("", "where")
        self._details = self._make_details()
        self._lay_out()
        self.setFocusProxy(self.publish)
        self.show_editions(())

    def wear(self) -> None:
        self.list.setFixedWidth(self._look.px(220))

    @property
    def current(self) -> Edition | None:
        """The edition that is chosen."""
        at = self.list.currentRow()
        return self.editions[at] if 0 <= at < len(self.editions) else None

    def show_editions(self, editions: Sequence[Edition]) -> None:
        """Show these, the newest first."""
        self.editions = tuple(editions)
        self.list.clear()
        for one in self.editions:
            day = full_date(one.when.astimezone().date())
            item = QListWidgetItem(f"{one.title}\n{day}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}, {day}, {one.who}")
            self.list.addItem(item)
        has_any = bool(self.editions)
        self.list.setVisible(has_any)
        self._details.setVisible(has_any)
        self._said.setText(
            self.tr("The whole handbook as it was published on a day.")
            if has_any
            else self.tr(
                "No edition has been published yet. An edition gives the handbook as it is today a"
                " name for good: people can read it, and see what is different in the next one."
            )
        )
        self.setFocusProxy(self.list if has_any else self.publish)
        self.list.setCurrentRow(0)

    def _make_details(self) -> QWidget:
        look = self._look
        self.title = PlainLabel("", "heading", selectable=True)
        self.who = PlainLabel("", "where")
        self.notes = PlainLabel("", "text", selectable=True)
        self.read = QPushButton(self.tr("Read this edition"))
        self.read.clicked.connect(lambda: self._read())
        self.other = ChoiceBox(look)
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.setMinimumContentsLength(_SHORTEST)
        self.other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.clicked.connect(lambda: self._compare())
        panel = Panel("card", look.px(10), look.px(16))
        panel.add(self.title, self.who, self.notes)
        with_what = PlainLabel(self.tr("Compare with"), "where", wraps=False)
        with_what.setBuddy(self.other)
        line = row(self.read, spacing=look.px(8))
        other = column(self.other, spacing=look.px(8))
        other.addLayout(row(self.compare, 1))
        line.addStretch(1)
        panel.rows.addLayout(line)
        panel.add(with_what)
        panel.rows.addLayout(other)
        box = QWidget()
        box.setObjectName("cardContent")
        inner = column(panel, 1)
        box.setLayout(inner)
        area = QScrollArea()
        area.setWidget(box)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _lay_out(self) -> None:
        px = self._look.px
        head = row(spacing=px(12))
        head.addWidget(PlainLabel(self.tr("Editions"), "title"), 1)
        head.addWidget(self.publish)
        rows = column(spacing=px(10))
        rows.addLayout(head)
        rows.addWidget(self._said)
        sides = row(self.list, spacing=px(16))
        sides.addWidget(self._details, 1)
        rows.addLayout(sides, 1)
        rows.setContentsMargins(px(32), px(24), px(32), px(24))
        self.setLayout(rows)

    def _show_current(self) -> None:
        one = self.current
        if one is None:
            return
        said = self.tr("Published on {day} by {person}")
        day = full_date(one.when.astimezone().date())
        self.title.setText(one.title)
        self.who.setText(said.replace("{day}", day).replace("{person}", one.who))
        self.notes.setText(one.notes)
        self.other.clear()
        self.other.addItem(self.tr("the handbook of today"), _TODAY)
        for other in self.editions:
            if other is not one:
                self.other.addItem(other.title, other.name)
        before = self.list.currentRow() + 1  # what people want most: what this one changed
        self.other.setCurrentIndex(before if before < len(self.editions) else 0)

    def _read(self) -> None:
        if self.current is not None:
            self.read_asked.emit(self.current)

    def _compare(self) -> None:
        one, name = self.current, self.other.currentData()
        if one is None:
            return
        other = next((edition for edition in self.editions if edition.name == name), None)
        if other is not None and other.when <= one.when:
            self.comparison_asked.emit(other.name, one.name)
        else:
            self.comparison_asked.emit(one.name, name or _TODAY)
