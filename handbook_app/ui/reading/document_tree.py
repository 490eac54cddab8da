"""The tree of documents, with what orders and filters it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeView, QVBoxLayout, QWidget

from handbook_app.ui.controls import FlowLayout
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.choice_box import ChoiceBox
from handbook_app.ui.reading.shelf_model import ShelfModel
from handbook_app.ui.reading.shelves import Choice, Library, Order, Shelf, Stock
from handbook_app.ui.theme import Look
from handbook_app.ui.wording import language_name

_FEW = 40


class FilterField(QLineEdit):
    """A field that the arrow key downwards leaves."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class DocumentTree(QWidget):
    """Lets a person choose a document; ``document_chosen`` tells its path."""

    document_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stock = Stock()
        self._library = Library(Shelf(""), {}, 0)
        self._open: set[str] = set()
        self._path = ""
        self._is_arranging = False
        self.field = FilterField()
        self.orders = ChoiceBox(look)
        self.languages = ChoiceBox(look)
        self.tree = QTreeView()
        self.model = ShelfModel(look, self)
        self.hint = PlainLabel("", "hint")
        # Arrow keys pass over many documents; the one they rest on is opened.
        self._rested = QTimer(self, singleShot=True, interval=150)
        self._rested.timeout.connect(self._choose_current)
        self._typed = QTimer(self, singleShot=True, interval=60)
        self._typed.timeout.connect(self._arrange)
        self._set_up()
        self._lay_out(look)

    # What others ask of it

    @property
    def choice(self) -> Choice:
        """What the person wants to see."""
        order, language = Order(self.orders.currentData()), self.languages.currentData() or ""
        return Choice(order, language, self.field.text())

    def show_stock(self, stock: Stock) -> None:
        """Show other documents; what was open and current stays so where it still exists."""
        self._stock = stock
        self._offer_languages(stock.languages)
        self._arrange()

    def show_changed(self, paths: Collection[str]) -> None:
        """Mark the documents with rules that changed since they were read."""
        self.model.show_changed(paths)
        self.tree.viewport().update()

    def show_current(self, path: str) -> None:
        """Mark a document as the one being read, without choosing it again."""
        self._path = path
        self._mark_current()

    def focus_field(self) -> None:
        """Give the field the focus, its words chosen, so that typing replaces them."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def state(self) -> dict[str, object]:
        """What to remember of it between two starts, as plain JSON values."""
        return {
            "order": self.orders.currentData(),
            "language": self.languages.currentData() or "",
            "open": sorted(self._open)[:500],
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Take back a ``state``; whatever does not fit is left as it is."""
        open_shelves = state.get("open")
        if isinstance(open_shelves, list):
            self._open = {one for one in open_shelves if isinstance(one, str)}
        for box, name in ((self.orders, "order"), (self.languages, "language")):
            at = box.findData(state.get(name))
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, at))
        self._arrange()

    # Order

    def _arrange(self) -> None:
        choice = self.choice
        words, library = choice.words, self._stock.arrange(choice)
        self._is_arranging = True
        self.model.show_library(library, choice.order)
        self._library = library
        if words and library.count <= _FEW:
            self.tree.expandAll()
        else:
            self._open_again(QModelIndex())
        self._mark_current()
        self._is_arranging = False
        self._say_what_is_missing(words, library.count)

    def _open_again(self, parent: QModelIndex) -> None:
        for number in range(self.model.rowCount(parent)):
            index = self.model.index(number, 0, parent)
            if self.model.shelf(index).key in self._open:
                self.tree.setExpanded(index, True)
                self._open_again(index)
            elif not parent.isValid() and self.model.shelf(index).entry is not None:
                break  # documents come last, and seldom hold translations that are open

    def _mark_current(self) -> None:
        shelf = self._library.shelf_of(self._path) if self._path else None
        index = self.model.index_of(shelf)
        with QSignalBlocker(self.tree.selectionModel()):
            self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.scrollTo(index)
        self.tree.viewport().update()

    def _say_what_is_missing(self, words: str, count: int) -> None:
        if words and not count:
            said = self.tr("No title holds “{words}”. The search finds words in the text, too.")
            self.hint.setText(said.replace("{words}", words[:60]))
        elif not self._stock.paths:
            self.hint.setText(self.tr("This handbook holds no documents yet."))
        self.hint.setVisible(not count)
        self.tree.setVisible(bool(count))

    def _offer_languages(self, codes: tuple[str, ...]) -> None:
        chosen = self.languages.currentData()
        with QSignalBlocker(self.languages):
            self.languages.clear()
            self.languages.addItem(self.tr("All languages"), "")
            for code in codes:
                self.languages.addItem(language_name(code), code)
            self.languages.setCurrentIndex(max(0, self.languages.findData(chosen)))
        self.languages.setVisible(len(codes) > 1)

    # Choosing

    def _choose_current(self) -> None:
        self._choose(self.tree.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        self._rested.stop()
        entry = self.model.shelf(index).entry if index.isValid() else None
        if entry is not None and entry.path != self._path:
            self._path = entry.path
            self.document_chosen.emit(entry.path)

    def _remember(self, index: QModelIndex, *, is_open: bool) -> None:
        if not self._is_arranging:
            key = self.model.shelf(index).key
            (self._open.add if is_open else self._open.discard)(key)

    def _enter_tree(self) -> None:
        self.tree.setFocus()
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))

    # Form

    def _set_up(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter by title"))
        self.field.setAccessibleName(self.tr("Filter documents by title"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(200)
        self.orders.addItem(self.tr("By folder"), str(Order.FOLDER))
        self.orders.addItem(self.tr("By kind"), str(Order.KIND))
        self.orders.addItem(self.tr("By touchpoint"), str(Order.TOUCHPOINT))
        self.orders.setAccessibleName(self.tr("Order of the documents"))
        self.languages.setAccessibleName(self.tr("Language of the documents"))
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setProperty("role", "documents")
        self.tree.setAccessibleName(self.tr("Documents"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.textChanged.connect(lambda: self._typed.start())
        self.field.returnPressed.connect(self._enter_tree)
        self.field.left_downwards.connect(self._enter_tree)
        self.orders.currentIndexChanged.connect(self._arrange)
        self.languages.currentIndexChanged.connect(self._arrange)
        self.tree.clicked.connect(self._choose)
        self.tree.activated.connect(self._choose)
        self.tree.selectionModel().currentChanged.connect(lambda: self._rested.start())
        self.tree.expanded.connect(lambda index: self._remember(index, is_open=True))
        self.tree.collapsed.connect(lambda index: self._remember(index, is_open=False))

    def _fit_type(self) -> None:
        layout, side = self.layout(), self._look.px(12)
        if layout is not None:
            layout.setContentsMargins(side, side, side, 0)
            layout.setSpacing(self._look.px(8))
        self.tree.setIndentation(self._look.px(16))

    def _lay_out(self, look: Look) -> None:
        layout = QVBoxLayout(self)
        look.changed.connect(self._fit_type)
        self._fit_type()
        layout.addWidget(self.field)
        choices = FlowLayout(spacing=look.px(8))
        for box in (self.orders, self.languages):
            choices.addWidget(box)
        layout.addLayout(choices)
        layout.addWidget(self.hint)
        layout.addWidget(self.tree, 1)
        layout.addStretch(0)
