"""Browse: the tree of documents, and beside it the one being read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from handbook_app.ui.reading.document_tree import DocumentTree
from handbook_app.ui.reading.document_view import DocumentView
from handbook_app.ui.reading.opened_document import OpenedDocument
from handbook_app.ui.reading.shelves import Stock
from handbook_app.ui.theme import Look


class BrowseView(QWidget):
    """Tells which document was chosen, and shows it when it is given.

    ``document_chosen`` carries a path; answer it, off the window's thread, with
    ``show_document``. An answer to an earlier choice is dropped.
    """

    document_chosen = Signal(str)

    def __init__(
        self, look: Look, document_view: DocumentView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.documents = DocumentTree(look)
        self.reader = document_view
        self._awaited = ""
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.documents)
        self._split.addWidget(self.reader)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([look.px(320), look.px(800)])
        self._split.setHandleWidth(1)
        self._split.setCollapsible(1, False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self.documents.document_chosen.connect(self._tell_choice)

    def await_document(self, path: str) -> None:
        """Say which document is on its way, so that those asked for before are dropped."""
        self._awaited = path

    def show_document(self, opened: OpenedDocument, section_id: str = "") -> None:
        """Show a document from a section, unless another was asked for meanwhile."""
        path = opened.document.path
        if self._awaited in ("", path):
            self._awaited = ""
            self.documents.show_current(path)
            self.reader.show_document(opened, section_id)

    def clear(self) -> None:
        """Show nothing, for another handbook is being opened."""
        self._awaited = ""
        self.documents.show_current("")
        self.documents.show_stock(Stock())
        self.reader.clear()

    def state(self) -> dict[str, object]:
        """What to remember between two starts, as plain JSON values."""
        return {
            "tree": self.documents.state(),
            "sizes": self._split.sizes(),
            "zoom": self.reader.page.zoom,
            "place": list(self.reader.place),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Take back a ``state``, all but its place: that has to be opened."""
        tree, sizes, zoom = state.get("tree"), state.get("sizes"), state.get("zoom")
        if isinstance(tree, Mapping):
            self.documents.restore(tree)
        if isinstance(sizes, list) and all(isinstance(one, int) for one in sizes):
            self._split.setSizes(sizes[:2])
        if isinstance(zoom, int):
            self.reader.page.set_zoom(zoom)

    def _tell_choice(self, path: str) -> None:
        self._awaited = path
        self.document_chosen.emit(path)
