"""Chooses a document among many: words narrow the list, arrows walk it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from handbook_app.ui.controls import column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.services.authoring.choices import Pairs
    from handbook_app.ui.theme import Look

_MOST_SHOWN = 200
_ROWS = 5
_WALKS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class DocumentChooser(QWidget):
    """``chosen_changed`` carries a path. Documents are (path, title); ``nothing`` names a first
    row that stands for none of them."""

    chosen_changed = Signal(str)

    def __init__(self, look: Look, documents: Pairs, nothing: str = "") -> None:
        super().__init__()
        self._documents = documents
        self._nothing = nothing
        self._shown: list[str] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Some words of its title or path"))
        self.field.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setProperty("role", "plain")
        self.list.setModel(QStringListModel(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(look.px(30) * _ROWS + look.px(12))
        self.setLayout(column(self.field, self.list, spacing=look.px(4)))
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(
            lambda *_: self.chosen_changed.emit(self.chosen)
        )
        self._narrow("")

    @property
    def chosen(self) -> str:
        """The path of the document that is marked; empty for none."""
        at = self.list.currentIndex().row()
        return self._shown[at] if 0 <= at < len(self._shown) else ""

    def choose(self, path: str) -> None:
        """Mark a document."""
        if path in self._shown:
            self.list.setCurrentIndex(self.list.model().index(self._shown.index(path), 0))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Both parts bear it."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.list.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list while words are typed."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _WALKS
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        kept = self.chosen
        words = typed.casefold().split()
        rows = _fitting(self._documents, words)
        if self._nothing and not words:
            rows.insert(0, ("", self._nothing))
        self._shown = [path for path, _ in rows]
        model = self.list.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([said for _, said in rows])
        at = self._shown.index(kept) if kept in self._shown else 0
        self.list.setCurrentIndex(model.index(at, 0))
        if self.chosen != kept:
            self.chosen_changed.emit(self.chosen)


def _fitting(documents: Pairs, words: Sequence[str]) -> list[tuple[str, str]]:
    found = []
    for path, title in documents:
        said = f"{title}  ·  {path}"
        shown = said.casefold()
        if all(word in shown for word in words):
            found.append((path, said))
            if len(found) == _MOST_SHOWN:
                break
    return found
