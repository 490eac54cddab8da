"""Prints what is read: a rule card, or a whole document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from handbook_app.ui.as_of.words import warning
from handbook_app.ui.look_up.card_page import card_page
from handbook_app.ui.main_window.places import BROWSE
from handbook_app.ui.reading.pages import rule_words
from handbook_app.ui.reading.parts import Part
from handbook_app.ui.reading.printing import DocumentPrinter

if TYPE_CHECKING:
    from handbook_app.ui.look_up.card_reading import ReadCard
    from handbook_app.ui.main_window.window import MainWindow


def print_page(window: MainWindow) -> None:
    """Ask for a printer and print what is read now; says so when there is nothing."""
    if window.navigator.area == BROWSE:
        window.areas.browsing.print_document()
        return
    read = window.look_up.card.read
    if read is None:
        said = QCoreApplication.translate("Commands", "Nothing is open that could be printed")
        window.status.say(said)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    if dialog.exec():
        print_card(read, printer, window)


def print_card(read: ReadCard, printer: QPrinter, window: MainWindow) -> DocumentPrinter:
    """Print one card."""
    past, overview = window.session.past, window.session.overview
    people = overview.people if overview else {}
    page = card_page(read, lambda key: people.get(key, key), past.today if past else None)
    work = DocumentPrinter(lambda document, part, deliver: deliver(page), window)
    work.finished.connect(work.deleteLater)
    mark = warning(past) if past else ""
    work.start(read.card.document, (Part(0, "", ()),), printer, rule_words(), warning=mark)
    return work
