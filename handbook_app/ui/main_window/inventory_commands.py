"""What menus, keys and cards do with rules nobody wrote down, with values and with terms."""

from __future__ import annotations

from handbook_app.ui.main_window.places import BROWSE, CARE
from handbook_app.ui.main_window.version_commands import VersionCommands


class InventoryCommands(VersionCommands):
    """One method a thing to do."""

    def move_section(self, document: str, section: str) -> None:
        """Move a section into another document, which is asked for."""
        if not self.refuses_past():
            self._window.areas.with_tending(
                lambda tending: tending.arranging.arrange("move", document, section)
            )

    def note_informal(self) -> None:
        """Keep a rule that people know and nobody wrote down."""
        if not self.refuses_past():
            self._window.areas.with_caring(lambda caring: caring.stocktaking.note_informal())

    def show_value(self, value: str) -> None:
        """Show a value with all rules that serve it."""
        self._window.navigator.show_area(CARE)
        self._window.areas.with_caring(lambda caring: caring.show_value(value))

    def show_terms(self) -> None:
        """List the terms of the glossary that occur in what is read, with their meanings."""
        from handbook_app.ui.reading.terms_dialog import TermsDialog

        window = self._window
        browsing, read = window.areas.made(BROWSE), window.look_up.card.read
        if window.navigator.area == BROWSE and browsing is not None:
            terms = browsing.reader.text.terms
        else:
            terms = read.page.terms if read is not None else ()
        TermsDialog(window.look, terms, window).open()
