"""The text of a document, a part at a time, with what leads through it: parts, find, remarks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook_app.markup.glossary import Term
from handbook_app.markup.rendered import Reason
from handbook_app.model.document import Document
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.reading.find_bar import FindBar
from handbook_app.ui.reading.finding import DocumentFinder
from handbook_app.ui.reading.page_view import PageView
from handbook_app.ui.reading.pages import Page, RenderPart, present, rule_words
from handbook_app.ui.reading.part_bar import PartBar
from handbook_app.ui.reading.part_loader import PartLoader
from handbook_app.ui.reading.parts import Part, part_of_section
from handbook_app.ui.theme import Look


class DocumentText(QWidget):
    """Shows a document from any of its sections.

    ``section_reached`` tells the heading being read, ``link_activated`` a link as it is written.
    """

    section_reached = Signal(str)
    link_activated = Signal(str)

    def __init__(self, look: Look, render_part: RenderPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = PartLoader(render_part)
        self._document: Document | None = None
        self._part: Part | None = None
        self.parts: tuple[Part, ...] = ()
        self.terms: tuple[Term, ...] = ()  # of the glossary, in the part that is shown
        self.section = ""
        self.notice = PlainLabel("", "remarks")
        self.part_bar = PartBar(look)
        self.page = PageView(look)
        self.find_bar = FindBar(look)
        self.finder = DocumentFinder(self.page, self)
        self._lay_out()
        self._connect()

    def show_document(self, document: Document | None, parts: tuple[Part, ...] = ()) -> None:
        """Take another document, or none; a section has to be shown next."""
        self._loader.forget()
        self._document, self._part, self.section = document, None, ""
        self.parts, self.terms = parts, ()
        self.finder.begin(self.parts)
        self.page.setAccessibleName(document.title if document else "")
        if document is None:
            for bar in (self.notice, self.part_bar, self.find_bar):
                bar.hide()
            words = self.tr("Choose a document to read it here.")
            self.page.show_html(f'<p class="quiet">{words}</p>')
            self.page.find_headings()

    def show_section(self, section_id: str) -> None:
        """Go to a section; an unknown one, or an empty id, is the beginning."""
        self.section = section_id
        self._show_part(part_of_section(self.parts, section_id))

    def begin_finding(self) -> None:
        """Open the field that looks for words in the document."""
        if self._document is not None:
            self.find_bar.setVisible(True)
            self.find_bar.field.setFocus()
            self.find_bar.field.selectAll()

    def say(self, words: str) -> None:
        """Say something above the text; an empty text says nothing."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))

    def _show_part(self, index: int) -> None:
        if self._document is None or not 0 <= index < len(self.parts):
            return
        if self._part is not None and self._part.index == index:
            self.page.show_section(self.section)
        else:
            self._loader.load(self._document, self.parts[index], self._show_page)

    def _show_page(self, part: Part, page: Page) -> None:
        if self._document is None:
            return
        self._part, self.terms = part, page.terms
        html = present(page, part, self._document, rule_words())
        self.page.show_html(html, page.pictures.get)
        self.page.find_headings()
        self.part_bar.show_part(part, len(self.parts))
        self.say(self._why_plain(page.plain_because))
        is_here = part.index == part_of_section(self.parts, self.section)
        self.page.show_section(self.section if is_here else "")
        self.finder.page_shown(part.index)

    def _turn_to(self, index: int) -> None:
        if 0 <= index < len(self.parts):
            ids = self.parts[index].heading_ids
            self.section = ids[0] if ids else self.section
            self._show_part(index)

    def _reach(self, section_id: str) -> None:
        if self._document is not None:
            self.section = section_id or self.section
            self.section_reached.emit(self.section)

    def _end_finding(self) -> None:
        self.finder.search("")
        self.page.setFocus()

    def _why_plain(self, reason: Reason | None) -> str:
        match reason:
            case Reason.TOO_LARGE:
                return self.tr("Shown as it is written: this text is too large to be laid out.")
            case Reason.TOO_SLOW:
                return self.tr("Shown as it is written: laying this text out takes too long.")
            case Reason.FAILED:
                return self.tr("Shown as it is written: this text could not be laid out.")
        return ""

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setSpacing(0)
        rows.setContentsMargins(0, 0, 0, 0)
        for widget in (self.notice, self.part_bar, self.page, self.find_bar):
            rows.addWidget(widget)

    def _connect(self) -> None:
        self.page.link_activated.connect(self.link_activated)
        self.page.section_reached.connect(self._reach)
        self.part_bar.part_chosen.connect(self._turn_to)
        self.find_bar.words_changed.connect(self.finder.search)
        self.find_bar.next_pressed.connect(self.finder.go_on)
        self.find_bar.previous_pressed.connect(self.finder.go_back)
        self.find_bar.closed.connect(self._end_finding)
        self.finder.part_wanted.connect(self._turn_to)
        self.finder.counted.connect(
            lambda at, total, whole: self.find_bar.show_count(at, total, is_complete=whole)
        )
        # The keys for find, print and size belong to the window's menus.
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        key = QKeySequence.StandardKey
        QShortcut(key.FindNext, self, self.finder.go_on, context=inside)
        QShortcut(key.FindPrevious, self, self.finder.go_back, context=inside)
