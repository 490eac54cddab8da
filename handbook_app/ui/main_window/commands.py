"""What the menus and keys of a window do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from handbook_app.tasks.services import archive_of
from handbook_app.ui.main_window.document_commands import DocumentCommands
from handbook_app.ui.main_window.places import BROWSE, CARE, HISTORY, LOOK_UP
from handbook_app.ui.theme import SCALES

if TYPE_CHECKING:
    from handbook_app.storage.saving import Saved
    from handbook_app.storage.versions import Version


class Commands(DocumentCommands):
    """One method a thing to do. The signals want what concerns more than this window."""

    guide_asked = Signal()
    starter_asked = Signal()
    folder_asked = Signal(object)
    quit_asked = Signal()
    versions_begun = Signal()

    def choose_folder(self) -> None:
        """Ask which folder to open."""
        from PySide6.QtWidgets import QFileDialog  # not needed to open the window

        at = str(self._window.session.root or Path.home())
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder"), at)
        if chosen:
            self.folder_asked.emit(Path(chosen))

    def open_handbook(self, root: Path) -> None:
        """Open the handbook in this folder."""
        self.folder_asked.emit(root)

    def open_starter(self) -> None:
        """Open the handbook that comes with the program."""
        self.starter_asked.emit()

    def open_guide(self) -> None:
        """Open the user guide in a window of its own."""
        self.guide_asked.emit()

    def print_page(self) -> None:
        """Print what is read now."""
        from handbook_app.ui.main_window.printing import print_page

        print_page(self._window)

    def show_settings(self) -> None:
        """Open the settings."""
        from handbook_app.ui.settings.settings_dialog import SettingsDialog

        SettingsDialog(self._window.look, self._window.preferences, self._window).open()

    def choose_language(self) -> None:
        """Open the settings at the language."""
        from handbook_app.ui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._window.look, self._window.preferences, self._window)
        dialog.open()
        dialog.language.setFocus()

    def show_look_up(self) -> None:
        """Go to the field, whatever is shown."""
        self._window.navigator.show_area(LOOK_UP)

    def show_browse(self) -> None:
        """Go to the browse area, and there to the field above the tree."""
        self._window.navigator.show_area(BROWSE)
        self._window.areas.with_browsing(lambda browsing: browsing.view.documents.focus_field())

    def show_history_area(self) -> None:
        """Go to the history as it was left; at first that of the whole handbook."""
        self._window.navigator.show_area(HISTORY)
        self._window.areas.with_looking_back(lambda looking_back: looking_back.show_again())
        self._window.areas.with_looking_back(lambda looking_back: looking_back.view.setFocus())

    def show_care(self) -> None:
        """Go to what is to be looked after."""
        self._window.navigator.show_area(CARE)
        self._window.areas.with_caring(lambda caring: caring.show_again())
        self._window.areas.with_caring(lambda caring: caring.view.setFocus())

    def note_informal(self) -> None:
        """Keep a rule that people know and nobody wrote down."""
        if not self.refuses_past():
            self._window.areas.with_caring(lambda caring: caring.stocktaking.note_informal())

    def show_value(self, value: str) -> None:
        """Show a value with all rules that serve it."""
        self._window.navigator.show_area(CARE)
        self._window.areas.with_caring(lambda caring: caring.show_value(value))

    def show_reviews(self) -> None:
        """What is due for a review."""
        self._window.raise_()
        self._window.activateWindow()
        self.show_care()
        self._window.areas.with_caring(lambda caring: caring.show_page("reviews"))

    def show_history(self) -> None:
        """Show the history of what is read: the rule, or else the document."""
        place = self._window.place_read
        if place is None:
            self.show_history_area()
            return
        self._window.navigator.show_history(place.document, place.section)
        self._window.areas.with_looking_back(lambda looking_back: looking_back.view.setFocus())

    def show_programs(self) -> None:
        """Show the programs that the repository names."""
        self._window.areas.with_tending(lambda tending: tending.telling.show_programs())

    def begin_versions(self) -> None:
        """Keep versions of a handbook that has none."""
        window = self._window

        def say(_: object) -> None:
            window.status.say(self.tr("From now on every save is kept as a version"))
            self.versions_begun.emit()

        window.session.write(
            self.tr("Beginning to keep versions"),
            lambda services, _: services.begin_versions(),
            say,
            window.messages.tell,
        )

    def undo_last_save(self) -> None:
        """Undo the newest version, as a new one."""
        window = self._window

        def say(undone: tuple[Saved, Version]) -> None:
            said = self.tr("Undone: {summary}")
            window.status.say(said.replace("{summary}", undone[1].summary))

        window.session.write(
            self.tr("Undoing the last save"),
            lambda services, _: archive_of(services).undo_last_save(),
            say,
            window.messages.tell,
        )

    def zoom(self, steps: int) -> None:
        """Make everything larger or smaller by one step; 0: as it was."""
        here = min(range(len(SCALES)), key=lambda at: abs(SCALES[at] - self._window.look.scale))
        there = min(max(here + steps, 0), len(SCALES) - 1) if steps else 0
        self._window.preferences.choose(scale=SCALES[there])
        self._window.status.say(self.tr("Size: {size} %").replace("{size}", str(SCALES[there])))

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or no longer."""
        state = self._window.windowState() ^ Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state)

    def go_back(self) -> None:
        """To the place before."""
        self._window.navigator.go_back()

    def go_forward(self) -> None:
        """To the place left by going back."""
        self._window.navigator.go_forward()

    def find_in_page(self) -> None:
        """Find words in what is read."""
        if self._window.navigator.area == LOOK_UP:
            self._window.look_up.card.document_asked.emit()
        if self._window.navigator.area == BROWSE:
            self._window.areas.with_browsing(lambda browsing: browsing.find())

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

    def go_to_next_area(self) -> None:
        """Move the focus to the next part of the window."""
        self._window.focus_ring.move_on()

    def toggle_favourite(self) -> None:
        """Mark what is read in the area that is shown, or take the mark away."""
        window = self._window
        if window.navigator.area == LOOK_UP:
            window.looking_up.toggle_favourite()
            return
        place = window.place_read
        if place is not None:
            is_marked = window.looking_up.toggle_mark(place)
            said = self.tr("Added to favourites") if is_marked else self.tr("No longer a favourite")
            window.status.say(said)

    def show_keys(self) -> None:
        """List the keys."""
        from handbook_app.ui.main_window.keys_dialog import KeysDialog

        KeysDialog(self._window.look, self._window).open()

    def show_about(self) -> None:
        """Say what this program is."""
        from handbook_app import __version__

        said = self.tr("Handbook {version}. Look up, understand and improve the rules you work by.")
        self._window.messages.say_that(
            self.tr("About Handbook"), said.replace("{version}", __version__)
        )

    def close(self) -> None:
        """Close this window."""
        self._window.close()

    def quit(self) -> None:
        """Close every window of the program."""
        self.quit_asked.emit()
