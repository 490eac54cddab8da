"""Moves, splits, joins, renames and retires: asks, shows what will change, saves one version."""

from __future__ import annotations

import posixpath
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from handbook_app.model.errors import BadRequest
from handbook_app.model.sentence import say
from handbook_app.services.authoring import arranging
from handbook_app.services.authoring.choices import DocumentChoice
from handbook_app.services.authoring.documents import free_path, rename_document, retire_document
from handbook_app.services.authoring.foreseeing import foresee
from handbook_app.services.authoring.saving import save_texts
from handbook_app.tasks.services import desk_of
from handbook_app.ui.editing.arrange_dialog import ArrangeDialog, Arrangement, Way
from handbook_app.ui.editing.document_dialogs import RenameDialog, WhichDocumentDialog
from handbook_app.ui.editing.retire_dialog import RetireDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from handbook_app.model.catalogue import DocumentEntry
    from handbook_app.model.progress import Progress
    from handbook_app.services.authoring.choices import Pairs
    from handbook_app.services.authoring.desk import Desk
    from handbook_app.services.authoring.foreseeing import Outlook
    from handbook_app.services.authoring.saving import TextEdit
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.main_window.writing import Writing
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look


class Arranging(QObject):
    """What the Edit menu offers for a document as a whole. Unsaved editors are never passed over.

    ``done`` carries the document and section that came of it, to be shown.
    """

    done = Signal(str, str)

    def __init__(
        self, look: Look, session: Session, messages: Messages, writing: Writing, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._messages = look, session, messages
        self._writing, self._window = writing, parent
        self.dialog: Any = None

    def arrange(self, way: str, path: str, section: str) -> None:
        """Ask what is to move, be split or joined (a ``Way``), and where to."""
        self._ask(path, lambda documents: self._show_dialog(Way(way), documents, path, section))

    def rename(self, path: str) -> None:
        """Ask for another place of a document."""
        self._ask(path, lambda documents: self._ask_name(path, documents))

    def retire(self, path: str) -> None:
        """Ask what replaces a document that no longer applies."""
        self._ask(path, lambda documents: self._ask_heir(path, documents))

    def ask_document(self, then: Callable[[str], None]) -> None:
        """Ask for a document by its title; ``then`` is called with its path."""

        def show(documents: Pairs) -> None:
            self.dialog = dialog = WhichDocumentDialog(self._look, documents, self._window)
            dialog.document_chosen.connect(then)
            dialog.open()

        self._session.ask(
            "documents",
            lambda services, _: _titles(services, self._session.language),
            show,
            self._messages.tell,
        )

    def _ask(self, path: str, show: Callable[[tuple[DocumentChoice, ...]], None]) -> None:
        if not self._writing.refuse_unsaved((path,)):
            self._session.ask(
                "documents",
                lambda services, _: _choices(services, path),
                show,
                self._messages.tell,
            )

    def _show_dialog(
        self, way: Way, documents: tuple[DocumentChoice, ...], path: str, section: str
    ) -> None:
        taken = frozenset(one.path for one in documents)
        if path not in taken:
            return
        dialog = ArrangeDialog(
            self._look, way, documents, path, section,
            lambda title: free_path(posixpath.dirname(path), title, taken), self._window,
        )  # fmt: skip
        dialog.outlook_asked.connect(lambda asked: self._foresee(dialog, asked))
        dialog.asked.connect(self._do)
        # What is still being foreseen would be shown in a dialog that is gone.
        dialog.finished.connect(lambda _: self._session.readers.cancel("foresee"))
        self.dialog = dialog
        dialog.open()

    def _foresee(self, dialog: ArrangeDialog, asked: Arrangement) -> None:
        self._session.ask(
            "foresee",
            lambda services, _: _foreseen(asked, desk_of(services)),
            lambda outlook: dialog.show_outlook(asked, outlook),
            lambda error: self._give_up(dialog, error),
        )

    def _give_up(self, dialog: ArrangeDialog, error: Exception) -> None:
        dialog.close()
        self._messages.tell(error)

    def _do(self, asked: Arrangement, summary: str) -> None:
        shown = asked.other if asked.way in (Way.MOVE, Way.SPLIT) else asked.path
        section = asked.sections[0] if asked.way is Way.MOVE else ""
        self._save(partial(_make, asked), summary, asked.acted_on, (shown, section))

    def _ask_name(self, path: str, documents: Sequence[DocumentChoice]) -> None:
        paths = frozenset(one.path for one in documents)
        folders = sorted({posixpath.dirname(one) for one in paths})
        dialog = RenameDialog(self._look, path, folders, paths.__contains__, self._window)
        dialog.rename_asked.connect(
            lambda old, new: self._save(
                lambda desk, progress: rename_document(desk.handbook, old, new, progress),
                "", (old, new), (new, ""),
            )
        )  # fmt: skip
        self.dialog = dialog
        dialog.open()

    def _ask_heir(self, path: str, documents: Sequence[DocumentChoice]) -> None:
        others = tuple((one.path, one.title) for one in documents if one.path != path)
        title = next((one.title for one in documents if one.path == path), path)
        names = {one.path: one.id for one in documents}
        dialog = RetireDialog(self._look, title, others, self._window)
        dialog.retire_asked.connect(
            lambda heir: self._save(
                lambda desk, _: [retire_document(desk.handbook, path, names.get(heir, ""))],
                "", (path,), ("", ""),
            )
        )  # fmt: skip
        self.dialog = dialog
        dialog.open()

    def _save(
        self,
        make: Callable[[Desk, Progress | None], Sequence[TextEdit]],
        summary: str,
        acted_on: Sequence[str],
        shown: tuple[str, str],
    ) -> None:
        """Save what ``make`` makes as one version, and show a document of it at a section."""
        unsaved = self._writing.unsaved_paths()

        def save(services: Services, progress: Progress) -> tuple[str, ...]:
            desk = desk_of(services)
            edits = make(desk, progress)
            _refuse_open(edits, unsaved)
            # That links follow goes without saying.
            said = summary or foresee(edits, acted_on, desk.handbook.in_words).summary
            return save_texts(desk.handbook, edits, said).paths

        def take(paths: tuple[str, ...]) -> None:
            self._writing.forget(paths)
            if shown[0]:
                self.done.emit(*shown)

        self._session.write(self.tr("Saving"), save, take, self._messages.tell)


def _make(asked: Arrangement, desk: Desk, progress: Progress | None) -> Sequence[TextEdit]:
    handbook = desk.handbook
    match asked.way:
        case Way.MOVE:
            return arranging.move_section(
                handbook, asked.path, asked.sections[0], asked.other, asked.after, progress
            )
        case Way.SPLIT:
            return arranging.split_document(
                handbook, asked.path, asked.sections, asked.title, asked.other, progress
            )
        case Way.JOIN_SECTIONS:
            return arranging.join_sections(handbook, asked.path, asked.sections[0], progress)
    return arranging.join_documents(handbook, asked.path, asked.other, progress)


def _foreseen(asked: Arrangement, desk: Desk) -> Outlook:
    return foresee(_make(asked, desk, None), asked.acted_on, desk.handbook.in_words)


def _refuse_open(edits: Sequence[TextEdit], unsaved: frozenset[str]) -> None:
    """Nothing is changed under the hands of somebody who is writing."""
    if both := sorted(unsaved & {edit.path for edit in edits}):
        raise BadRequest(
            say("There are changes that are not saved in {paths}.", paths=", ".join(both[:3])),
            "Save them first, then do this again.",
        )


def _titles(services: Services, language: str) -> Pairs:
    """Every document, those in the language of the window first."""
    entries = sorted(services.catalogue(), key=lambda one: one.language != language)
    return tuple((entry.path, entry.title) for entry in entries)


def _choices(services: Services, path: str) -> tuple[DocumentChoice, ...]:
    """Every document with its sections; those in the same language as this one come first."""
    entries = services.catalogue()
    language = next((entry.language for entry in entries if entry.path == path), "")
    return tuple(
        DocumentChoice(entry.path, entry.id, entry.title, _sections(entry))
        for entry in sorted(entries, key=lambda one: one.language != language)
    )


def _sections(entry: DocumentEntry) -> Pairs:
    """The sections of a document, without one that only says its title above all others."""
    headed = [one for one in entry.sections if one.id]
    is_title = len(headed) > 1 and not headed[0].is_rule
    if is_title and all(one.level > headed[0].level for one in headed[1:]):
        headed = headed[1:]
    return tuple((one.id, one.heading) for one in headed)
