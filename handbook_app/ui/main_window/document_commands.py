"""What menus and keys do to documents: write, arrange, check and save them.

They mean the document that is read; where none is, they ask for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_app.ui.main_window.places import WRITE
from handbook_app.ui.main_window.version_commands import VersionCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.ui.main_window.arranging import Arranging


class DocumentCommands(VersionCommands):
    """One method a thing to do."""

    def show_write(self) -> None:
        """Go to the documents that are being written; what was read can be changed from there."""
        place = self._window.place_read if self._window.navigator.area != WRITE else None
        self._window.navigator.show_area(WRITE)
        if place is not None:
            self._window.areas.with_writing(lambda writing: writing.start.show_place(place))

    def save(self) -> None:
        """Save the document that is written."""
        writing = self._window.areas.made(WRITE)
        if writing is not None and writing.editor is not None:
            self.show_write()
            writing.editor.save()

    def save_all(self) -> None:
        """Save every changed document as one version."""
        self._window.areas.with_tending(lambda tending: tending.saving_all.begin())

    def check_handbook(self) -> None:
        """List everything there is to mend."""
        self.show_write()
        self._window.areas.with_tending(lambda tending: tending.checking.show())

    def write(self) -> None:
        """Change the document that is read, at the section that is read."""
        self._with_place(self.write_at)

    def write_at(self, document: str, section: str) -> None:
        """Change a document, at a section."""
        if self.refuses_past():
            return
        self.show_write()
        self._window.areas.with_writing(lambda writing: writing.open(document, section))

    def begin_document(self) -> None:
        """Begin a new document."""
        if self.refuses_past():
            return
        self.show_write()
        self._window.areas.with_writing(lambda writing: writing.begin_document())

    def begin_rule(self) -> None:
        """Begin a new rule behind the one that is read, in the same document."""
        self._with_place(self.begin_rule_at)

    def begin_rule_at(self, document: str, section: str) -> None:
        """Begin a new rule behind a section."""
        if not self.refuses_past():
            self.show_write()
            self._window.areas.with_writing(
                lambda writing: writing.open(document, section, rule=True)
            )

    def start_writing(self, document: str, section: str) -> None:
        """Change a document at a section; without one, ask which."""
        self._at(document, section, self.write_at)

    def start_rule(self, document: str, section: str) -> None:
        """Begin a new rule behind a section; without a document, ask for one."""
        self._at(document, section, self.begin_rule_at)

    def rename_document(self) -> None:
        """Give the document that is read another place."""
        self._arrange_place(lambda arranging, path, _: arranging.rename(path))

    def retire_document(self) -> None:
        """Retire the document that is read."""
        self._arrange_place(lambda arranging, path, _: arranging.retire(path))

    def arrange(self, way: str) -> None:
        """Move, split or join the section or document that is read."""
        self._arrange_place(lambda arranging, path, section: arranging.arrange(way, path, section))

    def move_section(self, document: str, section: str) -> None:
        """Move a section into another document, which is asked for."""
        if not self.refuses_past():
            self._window.areas.with_tending(
                lambda tending: tending.arranging.arrange("move", document, section)
            )

    def _arrange_place(self, do: Callable[[Arranging, str, str], None]) -> None:
        self._with_place(
            lambda path, section: self._window.areas.with_tending(
                lambda tending: do(tending.arranging, path, section)
            )
        )

    def _with_place(self, do: Callable[[str, str], None]) -> None:
        """Do it where somebody reads or writes."""
        place = self._window.place_read
        self._at(*((place.document, place.section) if place else ("", "")), do)

    def _at(self, document: str, section: str, do: Callable[[str, str], None]) -> None:
        """Do it there, or without a document with the one that is then asked for."""
        if self.refuses_past():
            return
        if document:
            do(document, section)
        else:
            self._window.areas.with_tending(
                lambda tending: tending.arranging.ask_document(lambda path: do(path, ""))
            )
