"""The health page as a file to bring to a meeting: PDF, a page for a browser, or a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from handbook_app.model.document import Document
from handbook_app.model.errors import Unavailable
from handbook_app.model.schema import name_in
from handbook_app.model.sentence import say
from handbook_app.services.exports import write_export
from handbook_app.services.health.report_html import health_sheets
from handbook_app.services.health.reports import ReportForm, health_report
from handbook_app.ui.reading.pages import Page, rule_words
from handbook_app.ui.reading.parts import Part
from handbook_app.ui.reading.printing import DocumentPrinter, pdf_printer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from handbook_app.services.health.survey import Health
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.messages import Messages

_PDF = ".pdf"


class HealthReporting(QObject):
    """Asks for a place and writes there what the page shows; PDF when its name says nothing."""

    def __init__(self, session: Session, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._window = session, messages, window
        self._printer: DocumentPrinter | None = None

    def ask(self, health: Health) -> None:
        """Ask where to write."""
        page, table = self.tr("Page for a browser"), self.tr("Table for a spreadsheet")
        kinds = f"PDF (*.pdf);;{page} (*.html);;{table} (*.csv)"
        suggested = self.tr("health") + f"-{health.day.isoformat()}.pdf"
        title = self.tr("Save as report")
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        if chosen:
            file = Path(chosen)
            self.save(health, file if file.suffix else file.with_suffix(kind.rstrip(")")[-5:]))

    def save(self, health: Health, file: Path) -> None:
        """Write a report; its kind is that of the file's name."""
        ending = file.suffix.lower()
        forms = {form.value: form for form in ReportForm} | {".htm": ReportForm.HTML}
        if ending in forms:
            self._write(health, file, forms[ending])
        else:
            self._ask_sheets(health, lambda sheets: self._print(sheets, file))

    def _write(self, health: Health, file: Path, form: ReportForm) -> None:
        language = self._session.language

        def write(services: Services, _: object) -> None:
            text = health_report(services.care().handbook, health, form, language)
            write_export(file, text)

        self._session.ask("report", write, lambda _: self._say_written(file), self._messages.tell)

    def _ask_sheets(self, health: Health, done: Callable[[tuple[str, ...]], None]) -> None:
        language = self._session.language

        def make(services: Services, _: object) -> tuple[str, ...]:
            handbook = services.care().handbook
            name = name_in(handbook.settings.name, language, handbook.root.name)
            return health_sheets(health, name, handbook.in_words)

        self._session.ask("report", make, done, self._messages.tell)

    def _print(self, sheets: tuple[str, ...], file: Path) -> None:
        """Page by page, so that the window stays free."""
        parts = tuple(Part(number, "", ()) for number in range(len(sheets)))
        self._printer = printer = DocumentPrinter(
            lambda _, part, deliver: deliver(Page(sheets[part.index])), self
        )
        printer.finished.connect(lambda is_whole: self._end_printing(file, is_whole=is_whole))
        document = Document(file.name, "", file.stem, self._session.language)
        printer.start(document, parts, pdf_printer(str(file)), rule_words())

    def _end_printing(self, file: Path, *, is_whole: bool) -> None:
        if self._printer is not None:
            self._printer.deleteLater()
            self._printer = None
        if is_whole:
            self._say_written(file)
            return
        self._messages.tell(
            Unavailable(say("“{file}” cannot be written.", file=file.name), "Choose another place.")
        )

    def _say_written(self, file: Path) -> None:
        said = self.tr("The report is in {file}")
        self._messages.offer(said.replace("{file}", file.name))
