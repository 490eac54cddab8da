"""What opens over a cell to change it: words, or a list to pick from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QPlainTextEdit, QWidget

from handbook_app.ui.controls import column, typed_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from handbook_app.services.authoring.choices import Pairs
    from handbook_app.ui.theme import Look

KEY = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STATES = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked,
           None: Qt.CheckState.PartiallyChecked}  # fmt: skip


class WordsEditor(QPlainTextEdit):
    """Words in a cell. Enter takes them, Shift+Enter begins a line, Escape leaves them as they
    were; going elsewhere takes them."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, words: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setPlainText(words)
        self.selectAll()
        self._is_over = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self._end(is_taken=False)
        elif event.key() in _ENTER and is_plain:
            self._end(is_taken=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end(is_taken=True)

    def _end(self, *, is_taken: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        if is_taken:
            self.taken.emit(typed_in(self).strip())
        self.left.emit()


class PickEditor(QFrame):
    """A list to pick from; typing narrows it down.

    ``one_taken`` carries the id that was picked; ``many_taken`` those that were switched on, and
    those that were switched off. Of several rules some of which have it, a choice is half ticked
    and stays so until it is pressed. ``is_free``: what is typed and not in the list can be picked.
    """

    one_taken = Signal(str)
    many_taken = Signal(object, object)
    left = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Pairs,
        chosen: Mapping[str, bool | None],
        parent: QWidget,
        *,
        is_many: bool,
        is_free: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cellPick")
        self._is_many, self._is_free, self._is_over = is_many, is_free, False
        self._chosen = chosen
        self._now: dict[str, bool | None] = dict(chosen)
        self._pairs = (*choices, *((key, key) for key in chosen if key not in dict(choices)))
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(
            self.tr("Type to find; Space ticks, Enter takes") if is_many
            else self.tr("Type to find; Enter takes")
        )  # fmt: skip
        self.field.textEdited.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setProperty("role", "suggestions")
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _: self._press())
        self._items = QStandardItemModel(self.list)
        self.list.setModel(self._items)
        whole = column(self.field, self.list, spacing=look.px(4))
        whole.setContentsMargins(*(4 * (look.px(6),)))
        self.setLayout(whole)
        self.setFocusProxy(self.field)
        self._narrow("")
        self._point_at_chosen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list, while the cursor is in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if event.type() == QEvent.Type.FocusOut:
            self._end()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._is_over = True
            self.left.emit()
        elif key in _ENTER:
            self.take()
        elif key == Qt.Key.Key_Space and self._is_many and not self.field.text():
            self._press()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._go_to(self.list.currentIndex().row() + step)
        else:
            return False
        return True

    def take(self) -> None:
        """Take what is chosen; of several, the one that is pointed at where none was pressed."""
        if self._is_many and self._now == dict(self._chosen):
            self._press()
        if self._is_many:
            self._end()
            return
        index = self.list.currentIndex()
        self._is_over = True
        if index.isValid():
            self.one_taken.emit(str(index.data(KEY)))
        self.left.emit()

    def _end(self) -> None:
        """Several that were pressed are taken wherever one goes; of one, only what was taken."""
        if self._is_over:
            return
        self._is_over = True
        if self._is_many:
            changed = {key: on for key, on in self._now.items() if on != self._chosen.get(key)}
            on = tuple(key for key, is_on in changed.items() if is_on)
            off = tuple(key for key, is_on in changed.items() if is_on is False)
            if on or off:
                self.many_taken.emit(on, off)
        self.left.emit()

    def _press(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        if not self._is_many:
            self.take()
            return
        key = str(index.data(KEY))
        self._now[key] = not self._now.get(key, False)
        if key not in dict(self._pairs):
            self._pairs += ((key, key),)
        self._items.itemFromIndex(index).setCheckState(_STATES[self._now[key]])

    def _narrow(self, words: str) -> None:
        typed = words.strip()
        wanted = typed.casefold()
        self._items.clear()
        for key, name in self._pairs:
            if wanted in name.casefold():
                self._add(key, name)
        is_known = any(wanted in (key.casefold(), name.casefold()) for key, name in self._pairs)
        if self._is_free and typed and not is_known:
            self._add(typed, self.tr("“{words}”: not in the list yet").replace("{words}", typed))
        self._go_to(0)

    def _add(self, key: str, name: str) -> None:
        item = QStandardItem(name)
        item.setData(key, KEY)
        if self._is_many:
            item.setCheckState(_STATES[self._now.get(key, False)])
        self._items.appendRow(item)

    def _point_at_chosen(self) -> None:
        first = next((at for at, (key, _) in enumerate(self._pairs) if self._chosen.get(key)), 0)
        self._go_to(first)

    def _go_to(self, at: int) -> None:
        last = self._items.rowCount() - 1
        self.list.setCurrentIndex(self._items.index(min(max(at, 0), last), 0))


def tristate(lists: Iterable[Iterable[str]]) -> dict[str, bool | None]:
    """For each word whether all of the lists have it; None: some of them."""
    sets = [set(one) for one in lists]
    words = dict.fromkeys(word for one in sets for word in sorted(one))
    return {word: all(word in one for one in sets) or None for word in words}


def place_over(editor: QWidget, cell: QRect, room: QRect, width: int, height: int) -> None:
    """Put an editor over a cell, larger where that helps, and inside of what is seen."""
    size = QRect(cell.topLeft(), cell.size())
    size.setWidth(min(max(cell.width(), width), room.width()))
    size.setHeight(min(max(cell.height(), height), room.height()))
    size.moveLeft(max(min(size.left(), room.right() - size.width()), 0))
    size.moveTop(max(min(size.top(), room.bottom() - size.height()), 0))
    editor.setGeometry(size)
