"""A whole document: its facts, its outline, its text, and the tools for reading it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from handbook_app.model.document import Document
from handbook_app.services.history.reading_marks import ChangedRule
from handbook_app.services.links import Link, LinkKind, resolve_link
from handbook_app.ui.changed.changed_bar import ChangedBar
from handbook_app.ui.reading.document_head import DocumentHead
from handbook_app.ui.reading.document_text import DocumentText
from handbook_app.ui.reading.opened_document import OpenedDocument
from handbook_app.ui.reading.outline import Outline
from handbook_app.ui.reading.page_view import PageView
from handbook_app.ui.reading.pages import RenderPart
from handbook_app.ui.reading.parts import Part
from handbook_app.ui.theme import Look

_ROOM_FOR_OUTLINE = 800


class DocumentView(QWidget):
    """Shows a document from any of its sections.

    ``render_part`` prepares a page off the window's thread and delivers it later; ``is_document``
    says whether a path is a document of this handbook. ``link_followed`` carries a ``Link`` that
    leaves the document: to another one, the web, mail, or nowhere. ``section_opened`` tells the
    path and heading id of each place that a person went to.
    """

    link_followed = Signal(object)
    section_opened = Signal(str, str)
    section_reached = Signal(str, str)
    print_wanted = Signal()
    save_pdf_wanted = Signal()
    history_wanted = Signal()
    change_wanted = Signal()

    def __init__(
        self,
        look: Look,
        render_part: RenderPart,
        is_document: Callable[[str], bool],
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._is_document, self._today = look, is_document, today
        self._opened: OpenedDocument | None = None
        self._wants_outline: bool | None = None
        self.head = DocumentHead(look)
        self.text = DocumentText(look, render_part)
        self.outline = Outline(look)
        self.changed = ChangedBar(look)
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def document(self) -> Document | None:
        """The document that is shown."""
        return self._opened.document if self._opened else None

    @property
    def opened(self) -> OpenedDocument | None:
        """The same with what the handbook knows of it."""
        return self._opened

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts it is shown in."""
        return self.text.parts

    @property
    def page(self) -> PageView:
        """The part that is shown now."""
        return self.text.page

    @property
    def place(self) -> tuple[str, str]:
        """The path of the document and the heading being read."""
        return (self.document.path if self.document else "", self.text.section)

    def show_document(self, opened: OpenedDocument, section_id: str = "") -> None:
        """Show a document from a section; an unknown one is the beginning."""
        is_same = self.document == opened.document
        self._opened = opened
        self.head.show_document(opened, self._today())
        if not is_same:
            self.text.show_document(opened.document, opened.parts)
            self.outline.show_document(opened.document)
            self._fit_outline()
        self.show_section(section_id)

    def show_section(self, section_id: str) -> None:
        """Go to a section of the document that is shown."""
        if self.document is not None:
            self.text.show_section(section_id)
            self.section_opened.emit(self.document.path, section_id)

    def clear(self) -> None:
        """Show no document, and what to do about it."""
        self._opened = None
        self.head.show_document(None, self._today())
        self.text.show_document(None)
        self.outline.show_document(None)
        self.show_changed(())
        self._fit_outline()

    def show_changed(self, rules: Sequence[ChangedRule]) -> None:
        """Mark those rules of the document that changed since they were read."""
        self.changed.show_rules(rules)
        self.outline.show_changed({rule.section for rule in rules})

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks for windows by number
        """Open the field that looks for words in the document."""
        self.text.begin_finding()

    def toggle_outline(self) -> None:
        """Show the headings beside the text, or hide them."""
        self._wants_outline = not self.outline.isVisible()
        self._fit_outline()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_outline()

    def _follow_link(self, target: str) -> None:
        if self.document is None:
            return
        link = resolve_link(self.document.path, target, self._is_document)
        if link.kind is LinkKind.HEADING:
            self.show_section(link.section)
        else:
            self.link_followed.emit(link)

    def _reach(self, section_id: str) -> None:
        self.outline.follow(section_id)
        self.section_reached.emit(*self.place)

    def _fit_outline(self) -> None:
        wants = self._wants_outline
        has_room = self.width() >= self._look.px(_ROOM_FOR_OUTLINE)
        is_shown = (has_room if wants is None else wants) and not self.outline.is_empty
        self.outline.setVisible(is_shown)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.text)
        split.addWidget(self.outline)
        split.setStretchFactor(0, 1)
        split.setSizes([700, 230])
        split.setHandleWidth(1)
        whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.head)
        whole.addWidget(self.changed)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self.text.link_activated.connect(self._follow_link)
        self.text.section_reached.connect(self._reach)
        self.outline.heading_chosen.connect(self.show_section)
        self.changed.section_chosen.connect(self.show_section)
        self.head.document_chosen.connect(
            lambda path: self.link_followed.emit(Link(LinkKind.DOCUMENT, path))
        )
        self.head.find_pressed.connect(self.find)
        self.head.outline_pressed.connect(self.toggle_outline)
        self.head.print_pressed.connect(self.print_wanted)
        self.head.save_pdf_pressed.connect(self.save_pdf_wanted)
        self.head.history_pressed.connect(self.history_wanted)
        self.head.change_pressed.connect(self.change_wanted)
        self.head.zoom_pressed.connect(lambda step: self.page.set_zoom(self.page.zoom + step))
