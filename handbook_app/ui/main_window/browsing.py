"""Between the browse area and the handbook: fetches what is chosen, prints what is read."""

from __future__ import annotations

from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from handbook_app.model.errors import NotFound
from handbook_app.services.links import Link, LinkKind
from handbook_app.services.reading import other_languages
from handbook_app.ui.as_of.words import warning
from handbook_app.ui.main_window.navigator import Navigator
from handbook_app.ui.main_window.places import BROWSE, Place
from handbook_app.ui.reading.browse_view import BrowseView
from handbook_app.ui.reading.document_view import DocumentView
from handbook_app.ui.reading.facts_line import facts_of
from handbook_app.ui.reading.opened_document import OpenedDocument, OtherLanguage
from handbook_app.ui.reading.pages import Page, prepare_page, rule_words
from handbook_app.ui.reading.printing import DocumentPrinter, pdf_printer
from handbook_app.ui.reading.shelves import Choice, Stock
from handbook_app.ui.settings.preferences import Bookmark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from handbook_app.model.changes import Changes
    from handbook_app.model.document import Document
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.changed.changed_rules import ChangedRules
    from handbook_app.ui.reading.parts import Part
    from handbook_app.ui.theme import Look


class Browsing(QObject):
    """Makes the browse area and serves it. ``changed_confirmed`` carries a document of which all
    that changed was read."""

    changed_confirmed = Signal(str)

    def __init__(self, look: Look, session: Session, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._navigator = session, navigator
        self._stock = Stock()
        self._pages = count()
        self._is_fetching = self._finds_next = False
        self._changed: ChangedRules | None = None
        self.reader = DocumentView(
            look, self._render_part, lambda path: path in self._stock.paths, self._today
        )
        self.view = BrowseView(look, self.reader)
        self._printer = DocumentPrinter(self._render_part, self)
        self.view.document_chosen.connect(lambda path: self.open(path, ""))
        self.reader.link_followed.connect(self._follow)
        self.reader.section_opened.connect(self._arrive)
        self.reader.changed.confirmed.connect(self._confirm)
        self.reader.print_wanted.connect(self.print_document)
        self.reader.save_pdf_wanted.connect(self.save_as_pdf)
        session.opened.connect(self.view.clear)
        session.surveyed.connect(lambda _: self._fetch_catalogue())
        session.changed.connect(self._read_again)

    def restore(self, state: Mapping[str, object]) -> None:
        """Take back what the area was like, and fetch the documents in the order it had."""
        self.view.restore(state)
        self._fetch_catalogue()

    def open(self, path: str, section_id: str) -> None:
        """Show a document from a section."""
        document = self.reader.document
        if document is not None and document.path == path:
            self.view.await_document(path)
            self.reader.show_section(section_id)
        else:
            self._fetch(path, section_id)

    def read(self, path: str, section_id: str) -> None:
        """Show a document from a section to somebody who came for it: the keys go to its text."""
        self.open(path, section_id)
        self.reader.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def place_read(self) -> Bookmark | None:
        """The section that is being read, to be marked; the document where that has none."""
        document = self.reader.document
        if document is None or not document.sections:
            return None
        _, section_id = self.reader.place
        section = document.section(section_id) or document.sections[0]
        flexibility = ""
        if document.rule(section.id) is not None:
            flexibility = str(document.flexibility(section.id) or "untagged")
        return Bookmark(document.path, section.id, document.title, section.heading, flexibility)

    def show_changed(self, rules: ChangedRules) -> None:
        """Mark what changed since this reader read it, in the tree and in the document."""
        self._changed = rules
        self.view.documents.show_changed({path for path, _ in rules.all})
        self._mark_document()

    def _mark_document(self) -> None:
        document = self.reader.document
        if document is not None and self._changed is not None:
            self.reader.show_changed(self._changed.in_document(document.path))

    def _confirm(self) -> None:
        document = self.reader.document
        if document is not None:
            self.changed_confirmed.emit(document.path)

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        return [
            self.view.documents.field,
            self.view.documents.tree,
            self.reader.page,
            self.reader.outline,
        ]

    def find(self) -> None:
        """Look for words in the document, as soon as it is there."""
        if self._is_fetching:
            self._finds_next = True
        else:
            self.reader.find()

    def print_document(self) -> None:
        """Ask for a printer and print the document."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self.reader.document is not None and QPrintDialog(printer, self.view).exec():
            self._print_to(printer)

    def save_as_pdf(self) -> None:
        """Ask for a file and write the document as PDF."""
        document = self.reader.document
        if document is None:
            return
        past = self._session.past
        suggested = f"{Path(document.path).stem}{f' ({past.name})' if past else ''}.pdf"
        title = self.tr("Save as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self.view, title, suggested, "PDF (*.pdf)")
        if chosen:
            self._print_to(pdf_printer(chosen))

    def _print_to(self, printer: QPrinter) -> None:
        opened = self.reader.opened
        if opened is not None:
            past = self._session.past
            mark = warning(past) if past else ""
            facts = " · ".join(words for words, _ in facts_of(opened, self._today()))
            self._printer.start(
                opened.document, opened.parts, printer, rule_words(), warning=mark, facts=facts
            )

    def _today(self) -> date:
        past = self._session.past
        return past.today if past else date.today()

    def _follow(self, link: Link) -> None:
        if link.kind is LinkKind.DOCUMENT:
            self.open(link.path, link.section)
        else:
            self._navigator.go_to(link)

    def _arrive(self, path: str, section_id: str) -> None:
        self._navigator.arrive(Place(BROWSE, document=path, section=section_id))

    def _fetch(self, path: str, section_id: str, *, is_again: bool = False) -> None:
        self._is_fetching = True
        self.view.await_document(path)
        overview = self._session.overview
        names = dict(overview.owners) | overview.people if overview else {}
        self._session.ask(
            "document",
            lambda services, _: _open_document(services, path, names),
            lambda opened: self._show_document(opened, section_id),
            lambda error: self._miss(error, is_again=is_again),
        )

    def _miss(self, error: Exception, *, is_again: bool) -> None:
        self._is_fetching = self._finds_next = False
        if is_again and isinstance(error, NotFound):
            self.reader.clear()  # it was renamed or removed, which whoever did that knows
        else:
            self._session.failed.emit(error)

    def _show_document(self, opened: OpenedDocument, section_id: str) -> None:
        self._is_fetching = False
        self.view.show_document(opened, section_id)
        self._mark_document()
        if self._finds_next:
            self._finds_next = False
            self.reader.find()

    def _render_part(self, document: Document, part: Part, deliver: Callable[[Page], None]) -> None:
        """Each page has a channel of its own: one may be for the screen, another for paper."""
        self._session.ask(
            f"page {next(self._pages)}",
            lambda services, _: _render(services, document, part),
            deliver,
        )

    def _fetch_catalogue(self) -> None:
        overview = self._session.overview
        touchpoints = dict(overview.touchpoints) if overview else {}
        choice = self.view.documents.choice
        self._session.ask(
            "catalogue",
            lambda services, _: _take_stock(services, touchpoints, choice),
            self._show_stock,
        )

    def _show_stock(self, stock: Stock) -> None:
        self._stock = stock
        self.view.documents.show_stock(stock)

    def _read_again(self, changes: Changes) -> None:
        path, section_id = self.reader.place
        if path in changes.documents:
            self._fetch(path, section_id, is_again=True)


def _render(services: Services, document: Document, part: Part) -> Page:
    return prepare_page(
        part,
        lambda markdown, ids: services.render(markdown, ids, document.path, "", document.language),
        lambda address: services.picture(document.path, address),
        services.glossary(document.language),
    )


def _take_stock(services: Services, touchpoints: dict[str, str], choice: Choice) -> Stock:
    """The documents, arranged already as they are wanted now."""
    stock = Stock(services.catalogue(), touchpoints)
    stock.arrange(choice)
    return stock


def _open_document(services: Services, path: str, names: dict[str, str]) -> OpenedDocument:
    document = services.document(path)
    entries = services.catalogue()
    facts = document.facts
    entry = next((one for one in entries if one.path == path), None)
    heir = next((one for one in entries if facts.replaced_by in (one.id, one.path)), None)
    held = services.last_review(document)
    by = held.by if held else facts.review.by
    due = _day(entry.due) if entry else facts.review.due()
    return OpenedDocument(
        document,
        owner=names.get(facts.owner, facts.owner),
        reviewed_by=names.get(by, by),
        reviewed=held.reviewed if held else None,
        due=held.due if held else due,
        replaced_by=(heir.path, heir.title) if heir and facts.replaced_by else None,
        languages=tuple(
            OtherLanguage(one.language, one.path) for one in other_languages(document, entries)
        ),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
