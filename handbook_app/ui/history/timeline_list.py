"""The list of versions, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListView

from handbook_app.services.history.timeline import Moment
from handbook_app.ui.history.timeline_model import MOMENT, TimelineModel
from handbook_app.ui.history.timeline_painter import TimelinePainter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from handbook_app.ui.theme import Look

_SETTLED_MS = 80


class TimelineList(QListView):
    """``moment_selected`` comes when the person stays at a version, ``moment_opened`` at Return.

    ``moments_in_view`` carries the moments of which it is not known yet what they changed.
    """

    moment_selected = Signal(object)
    moment_opened = Signal(object)
    moments_in_view = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.moments = TimelineModel()
        self.setModel(self.moments)
        self._painter = TimelinePainter(look)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("resultList")
        self.setAccessibleName(self.tr("Versions"))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell_view)
        self.verticalScrollBar().valueChanged.connect(lambda: self._settled.start())
        self.moments.rowsInserted.connect(lambda: self._settled.start())
        self.selectionModel().currentChanged.connect(self._tell_selected)
        self.activated.connect(lambda index: self.moment_opened.emit(index.data(MOMENT)))
        look.changed.connect(self.doItemsLayout)

    @property
    def moment(self) -> Moment | None:
        """The version at which the person is."""
        found = self.currentIndex().data(MOMENT)
        return found if isinstance(found, Moment) else None

    def select(self, version: str) -> bool:
        """Go to a version; whether it is here."""
        row = self.moments.row_of(version)
        if row >= 0:
            self.setCurrentIndex(self.moments.index(row))
        return row >= 0

    def select_first(self) -> None:
        """Go to the newest version, unless the person is at one."""
        if not self.currentIndex().isValid() and self.moments.rowCount():
            self.setCurrentIndex(self.moments.index(0))

    def look_again(self) -> None:
        """Tell again of which versions in view it is not known what they changed."""
        self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters belong to whoever holds the list, not to Qt's own search."""
        if event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell_selected(self, current: QModelIndex) -> None:
        moment = current.data(MOMENT)
        if isinstance(moment, Moment):
            self.moment_selected.emit(moment)

    def _tell_view(self) -> None:
        top = self.indexAt(self.viewport().rect().topLeft()).row()
        bottom = self.indexAt(self.viewport().rect().bottomLeft()).row()
        last = bottom if bottom >= 0 else self.moments.rowCount() - 1
        found = [self.moments.index(row).data(MOMENT) for row in range(max(top, 0), last + 1)]
        wanted = [one for one in found if not self.moments.is_told(one.version.id)]
        if wanted:
            self.moments_in_view.emit(wanted)
