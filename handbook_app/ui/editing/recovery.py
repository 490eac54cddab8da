"""Text that was never saved: it is offered again, and nobody has to decide in a hurry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStringListModel, Qt, QTime, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from handbook_app.ui.controls import IconButton, IconLabel, Panel, column, link_button, row
from handbook_app.ui.editing.dialog import EditingDialog
from handbook_app.ui.editing.spans import changed_span, qt_length
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.wording import full_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from handbook_app.ui.theme import Look

_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class KeptText:
    """A draft that was found: the document, when it was kept, its text, and the hash of the text
    it was made from. ``on_disk`` is what the document says now."""

    path: str
    title: str
    kept_at: datetime
    text: str
    hash: str
    on_disk: str = ""


class RecoveryBar(Panel):
    """One line that says what was found; ``look_asked`` wants to see it."""

    look_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__("recovery", 0, look.px(8))
        self.label = PlainLabel("", "notice_text")
        show = QPushButton(self.tr("Look at it"))
        show.setAutoDefault(False)
        show.clicked.connect(lambda: self.look_asked.emit())
        close = IconButton(look, "cross", self.tr("Later"), colour="notice")
        close.clicked.connect(self.hide)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(IconLabel(look, "clock", "notice", 18))
        line.addWidget(self.label, 1)
        line.addWidget(show)
        line.addWidget(close)
        self.rows.addLayout(line)
        self.hide()

    def show_kept(self, kept: Sequence[KeptText]) -> None:
        """Say what was found; for nothing there is no bar."""
        self.setVisible(bool(kept))
        if not kept:
            return
        time = when(max(one.kept_at for one in kept))
        said = self.tr("There is unsaved text from {time} for %n document(s).", "", len(kept))
        self.label.setText(said.replace("{time}", time))
        self.setAccessibleName(self.label.text())


class RecoveryDialog(EditingDialog):
    """Each text beside what is on disk.

    ``taken_up`` carries a ``KeptText``. ``thrown_away`` carries those that were thrown away and
    not brought back, when the dialog closes: until then each can be.
    """

    taken_up = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, look: Look, kept: Sequence[KeptText], parent: QWidget | None = None) -> None:
        super().__init__(look, parent, self.tr("Unsaved text"), self.tr("Take it up"), width=760)
        self._kept = list(kept)
        self._thrown: list[tuple[int, KeptText]] = []
        self.list = QListView()
        self.list.setModel(QStringListModel(self.list))
        self.list.setProperty("role", "recovered")
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFixedHeight(look.px(34) + look.px(26) * min(4, max(1, len(kept))))
        self.add_named(self.tr("Documents"), self.list)
        self.unsaved, self.on_disk = QPlainTextEdit(), QPlainTextEdit()
        self._add_texts()
        self.throw = link_button(self.tr("Throw it away"), self._throw)
        self.throw.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.said = PlainLabel("", "field_hint", wraps=False)
        self.undo = link_button(self.tr("Bring it back"), self._bring_back)
        self.undo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows.addLayout(row(self.throw, self.said, self.undo, 1))
        self.back.setText(self.tr("Later"))
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._take_up)
        self.finished.connect(self._tell_thrown)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.resize(look.px(900), look.px(560))
        self._fill(0)
        self.list.setFocus()

    @property
    def chosen(self) -> KeptText | None:
        """The text that is looked at."""
        at = self.list.currentIndex().row()
        return self._kept[at] if 0 <= at < len(self._kept) else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()  # what is in the middle is only known now

    def accept(self) -> None:
        """Ctrl+Return takes up what is looked at."""
        self._take_up()

    def _add_texts(self) -> None:
        sides = row(spacing=self._look.px(10))
        for name, edit in (
            (self.tr("Not saved"), self.unsaved),
            (self.tr("On disk now"), self.on_disk),
        ):
            edit.setReadOnly(True)
            edit.setProperty("role", "shown")
            edit.setTabChangesFocus(True)
            edit.setAccessibleName(name)
            side = column(PlainLabel(name, "column_name"), edit, spacing=self._look.px(2))
            sides.addLayout(side, 1)
        for one, other in ((self.unsaved, self.on_disk), (self.on_disk, self.unsaved)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
        self.rows.addLayout(sides, 1)

    def _fill(self, at: int) -> None:
        model = self.list.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([f"{one.title} · {when(one.kept_at)}" for one in self._kept])
        if self._kept:
            self.list.setCurrentIndex(model.index(min(at, len(self._kept) - 1)))
        self._show()

    def _show(self) -> None:
        kept = self.chosen
        self.unsaved.setPlainText(kept.text if kept else "")
        self.on_disk.setPlainText(kept.on_disk if kept else "")
        if kept:
            self._show_first_difference(kept)
        self.do.setEnabled(kept is not None)
        self.throw.setEnabled(kept is not None)
        self.undo.setVisible(bool(self._thrown))
        title = self._thrown[-1][1].title[:_LONGEST_TITLE] if self._thrown else ""
        said = self.tr("Thrown away: {title}").replace("{title}", title)
        self.said.setText(said if title else "")

    def _show_first_difference(self, kept: KeptText) -> None:
        start, *ends = changed_span(kept.text, kept.on_disk)
        sides = ((self.unsaved, kept.text), (self.on_disk, kept.on_disk))
        for (edit, text), end in zip(sides, ends, strict=True):
            differs = QTextEdit.ExtraSelection()
            differs.cursor = QTextCursor(edit.document())
            differs.cursor.setPosition(qt_length(text[:start]))
            edit.setTextCursor(differs.cursor)
            edit.centerCursor()
            keep = QTextCursor.MoveMode.KeepAnchor
            differs.cursor.setPosition(qt_length(text[:end]), keep)
            differs.format.setBackground(self._look.colour("mark"))
            differs.format.setForeground(self._look.colour("mark_ink"))
            edit.setExtraSelections([differs])

    def _throw(self) -> None:
        at = self.list.currentIndex().row()
        self._thrown.append((at, self._kept.pop(at)))
        self._fill(at)

    def _bring_back(self) -> None:
        at, kept = self._thrown.pop()
        self._kept.insert(at, kept)
        self._fill(at)

    def _take_up(self) -> None:
        kept = self.chosen
        if kept is not None:
            self.taken_up.emit(kept)
            super().accept()

    def _tell_thrown(self) -> None:
        if self._thrown:
            self.thrown_away.emit(tuple(kept for _, kept in self._thrown))


def when(moment: datetime) -> str:
    """A moment as people say it: the time, and the day when it was another one."""
    here = moment.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    if here.date() == datetime.now().astimezone().date():
        return time
    return f"{full_date(here.date())}, {time}"
