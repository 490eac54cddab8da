"""How the text will look to those who read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook_app.ui.reading.page_view import PageView
from handbook_app.ui.reading.pages import Page, prepare_page, present, rule_words
from handbook_app.ui.reading.parts import Part, part_of_section, split_document

if TYPE_CHECKING:
    from handbook_app.model.document import Document
    from handbook_app.ui.editing.tasks import EditingTasks
    from handbook_app.ui.theme import Look


@dataclass(frozen=True, slots=True)
class _Prepared:
    document: Document
    part: Part
    page: Page


class Preview(QWidget):
    """Shows the part of the document that is being edited, and follows from section to section.

    ``heading_asked`` carries the id of a heading that a link on the page leads to.
    """

    heading_asked = Signal(str)

    def __init__(self, look: Look, tasks: EditingTasks, number: int) -> None:
        super().__init__()
        self._tasks = tasks
        self._channel = f"editing {number}: preview"
        self._document: Document | None = None
        self._shown: _Prepared | None = None
        self._section = ""
        self.is_closed = False
        self.page = PageView(look)
        self.page.setAccessibleName(self.tr("How it will look"))
        self.page.link_activated.connect(self._follow)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.page)
        self.setFocusProxy(self.page)

    def show_document(self, document: Document) -> None:
        """Show another state of the text, soon, and only if somebody looks."""
        self._document = document
        if self.isVisible():
            self._prepare()

    def show_section(self, section_id: str) -> None:
        """Bring the section that is edited into view."""
        if section_id == self._section:
            return
        self._section = section_id
        shown = self._shown
        ids = shown.part.heading_ids if shown else ()
        if shown and (section_id in ids or (not section_id and shown.part.index == 0)):
            self.page.show_section(section_id)
        elif self.isVisible():
            self._prepare()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown is None or self._shown.document is not self._document:
            self._prepare()

    def _prepare(self) -> None:
        document, section, tasks = self._document, self._section, self._tasks
        if document is None:
            return

        def work() -> _Prepared:
            parts = split_document(document)
            part = parts[part_of_section(parts, section)]
            page = prepare_page(
                part,
                lambda markdown, ids: tasks.render(
                    markdown, ids, document.path, "", document.language
                ),
                lambda address: tasks.picture(document.path, address),
            )
            return _Prepared(document, part, page)

        tasks.run(self._channel, work, self._show, lambda _: None)

    def _show(self, prepared: _Prepared) -> None:
        if self.is_closed:
            return
        before, self._shown = self._shown, prepared
        bar = self.page.verticalScrollBar()
        place = bar.value()
        part = prepared.part
        html = present(prepared.page, part, prepared.document, rule_words())
        self.page.show_html(html, prepared.page.pictures.get)
        self.page.find_headings()
        is_same = before is not None and before.part.index == part.index
        if is_same and self._is_near(place):
            bar.setValue(place)
        else:
            self.page.show_section(self._section if self._section in part.heading_ids else "")

    def _is_near(self, place: int) -> bool:
        """Whether the section being edited is in view at the place where the page was before."""
        self.page.verticalScrollBar().setValue(place)
        return not self._section or self.page.section_in_view() == self._section

    def _follow(self, address: str) -> None:
        if address.startswith("#"):
            self.heading_asked.emit(address[1:])
