"""Between the editors and the handbook: opens documents to be written, keeps and saves them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from handbook_app.model.changes import Changes
from handbook_app.model.errors import BadRequest, NotFound
from handbook_app.model.schema import Kind
from handbook_app.services.authoring.desk import TypedText
from handbook_app.services.authoring.documents import free_path, new_document, usual_folder
from handbook_app.services.authoring.saving import save_texts
from handbook_app.tasks.services import desk_of
from handbook_app.ui.as_of.past_page import PastPage
from handbook_app.ui.editing.document_dialogs import NewDocument, NewDocumentDialog
from handbook_app.ui.editing.editor_view import EditorView
from handbook_app.ui.editing.tasks import Collided, OpenedText
from handbook_app.ui.main_window.editing_tasks import editing_tasks, opened_text
from handbook_app.ui.main_window.following_files import FollowingFiles
from handbook_app.ui.main_window.kept_texts import KeptTexts, kept_of
from handbook_app.ui.main_window.making_editors import MakingEditors
from handbook_app.ui.main_window.writing_start import WritingStart

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from PySide6.QtWidgets import QWidget

    from handbook_app.services.authoring.desk import Desk
    from handbook_app.services.authoring.saving import TextEdit
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.editing.recovery import KeptText
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look


class Writing(QObject):
    """The editors of a window, one a document, and what is offered when none is open.

    ``left`` carries the document that somebody wants to read again; ``history_asked`` says that
    the history of what is written shall be shown. While the handbook of another day is shown, the
    editors wait behind a page that says so.
    """

    left = Signal(str)
    saved = Signal()
    history_asked = Signal()
    today_asked = Signal()

    def __init__(self, look: Look, session: Session, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._session, self._messages = look, session, messages
        self._window = parent
        self._editors: dict[str, EditorView] = {}
        self._rule_for = ""  # the document that gets a rule once it is shown
        self.view = QStackedWidget()
        self._making = MakingEditors(look, self.view, self._take_in, self)
        self.start = WritingStart(look)
        self._kept = KeptTexts(look, session, messages, self.start, self._editors, parent)
        self._kept.taken_up.connect(lambda kept: self.open(kept.path))
        self._files = FollowingFiles(lambda paths: _stamps(self._written, paths), self)
        self._files.changed.connect(lambda: self._follow(Changes(frozenset(self._editors))))
        self._past_page: PastPage | None = None
        self._before_past: QWidget | None = None
        self._written = session.today or session.services
        self.view.addWidget(self.start)
        self.start.new_asked.connect(self.begin_document)
        self.start.document_asked.connect(lambda path: self.open(path))
        session.opened.connect(self._follow_session)
        self._follow_session()
        session.changed.connect(lambda _: self._kept.look())
        session.changed.connect(self._follow)
        self._kept.look()

    @property
    def editor(self) -> EditorView | None:
        """The editor that is shown."""
        shown = self.view.currentWidget()
        return shown if isinstance(shown, EditorView) else None

    @property
    def path(self) -> str:
        """The document that is written; empty when none is."""
        return self.editor.draft.path if self.editor else ""

    @property
    def section(self) -> str:
        """The section that is written; empty for the document itself."""
        return self.editor.form.section_id if self.editor else ""

    def unsaved_text(self, path: str) -> str | None:
        """The text of a document that is being written, if it is not saved."""
        editor = self._editors.get(path)
        return editor.draft.text if editor and editor.draft.is_unsaved else None

    def open(self, path: str, section: str = "", line: int = 0, *, rule: bool = False) -> None:
        """Show the editor of a document, at a section or line (from 1), or ask for a new rule."""
        self._rule_for = path if rule else ""
        self._open_with(path, partial(self._show, section=section, line=line))

    def begin_document(self) -> None:
        """Ask what is to be begun."""
        spoken = self._session.language
        self._session.ask(
            "folders",
            lambda services, _: _folders(services, spoken),
            self._ask_new,
            self._messages.tell,
        )

    def look_at_kept(self) -> None:
        """Offer the unsaved texts as soon as they are found."""
        self._kept.look_and_show()

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        if self._past_page is not None and self._session.past is not None:
            return [self._past_page]
        return self.editor.focus_stops() if self.editor else [self.start]

    def close(self) -> None:
        """Keep what is not saved; called before the session closes."""
        self._files.end()
        self._making.forget()
        for editor in self._editors.values():
            editor.close_editing()

    def _follow_session(self) -> None:
        """Another handbook, or another day of the same."""
        session = self._session
        if session.past is not None:
            self._hide_behind_past()
        elif session.services is self._written:
            self.view.setCurrentWidget(self._before_past or self.start)
            self._before_past = None
            self._kept.look()
        else:
            self._written = session.services
            self._start_anew()

    def _hide_behind_past(self) -> None:
        if self._past_page is None:
            self._past_page = PastPage(self._look)
            self._past_page.today_asked.connect(self.today_asked)
            self.view.addWidget(self._past_page)
        if self._before_past is None:
            self._before_past = self.view.currentWidget()
        self.view.setCurrentWidget(self._past_page)

    def _start_anew(self) -> None:
        self._before_past = None
        self._making.forget()
        for editor in self._editors.values():
            editor.close_editing()
            self.view.removeWidget(editor)
            editor.deleteLater()
        self._editors.clear()
        self._show_open()
        self._kept.look()

    def _open_with(self, path: str, then: Callable[[EditorView], None]) -> None:
        """Call ``then`` with the editor of a document, now or when it is made."""

        def make(found: tuple[OpenedText, KeptText | None]) -> None:
            opened, kept = found

            def go_on(editor: EditorView) -> None:
                if kept is not None:  # what is typed from now on is kept in its place
                    editor.go_on_with(kept, opened)
                    self._kept.look()
                then(editor)

            if path in self._editors:
                then(self._editors[path])
            else:
                self._making.make(opened, editing_tasks(self._session), go_on)

        if path in self._editors:
            then(self._editors[path])
            return
        self._session.ask(
            "open to write",
            lambda services, _: _opened(services, path),
            make,
            self._messages.tell,
        )

    def _take_in(self, editor: EditorView) -> None:
        path = editor.draft.path
        editor.saved.connect(lambda *_: self._session.refresh_soon())
        editor.saved.connect(lambda *_: self.saved.emit())
        editor.history_asked.connect(self.history_asked)
        editor.leave_asked.connect(partial(self.left.emit, path))
        editor.unsaved_changed.connect(lambda _: self._show_open())
        self._editors[path] = editor
        self._show_open()

    def _show(self, editor: EditorView, section: str, line: int) -> None:
        if editor.draft.is_closed:
            return
        self.view.setCurrentWidget(editor)
        if section:
            editor.show_section(section)
        editor.setFocus()
        if line:
            editor.show_line(line)
        if self._rule_for == editor.draft.path:
            self._rule_for = ""
            editor.begin_rule()

    def _show_open(self) -> None:
        self._files.follow(self._editors)
        self.start.show_documents(
            (path, editor.draft.is_unsaved) for path, editor in self._editors.items()
        )

    def _ask_new(self, found: tuple[Sequence[str], frozenset[str], str, dict[str, str]]) -> None:
        folders, paths, language, usual = found

        def path_for(asked: NewDocument) -> str:
            return free_path(asked.folder, asked.title, paths)

        dialog = NewDocumentDialog(self._look, folders, language, path_for, self._window, usual)
        dialog.document_asked.connect(self._begin)
        dialog.open()

    def _begin(self, asked: NewDocument) -> None:
        def begin(desk: Desk) -> list[TextEdit]:
            path = free_path(asked.folder, asked.title, ())
            begun = new_document(
                desk.handbook, asked.kind, asked.title, path=path, language=asked.language
            )
            return [begun]

        self._save(begin, self.tr("Begin {title}").replace("{title}", asked.title))

    def _save(self, make: Callable[[Desk], list[TextEdit]], summary: str) -> None:
        """Save what ``make`` makes as one version, and open what is new in it."""

        def save(services: Services, _: object) -> str:
            desk = desk_of(services)
            edits = make(desk)
            save_texts(desk.handbook, edits, summary)
            return next((one.path for one in edits if one.opened is None), "")

        self._session.write(self.tr("Saving"), save, self.open, self._messages.tell)

    def unsaved_paths(self) -> frozenset[str]:
        """The documents in which somebody wrote and has not saved."""
        return frozenset(path for path, one in self._editors.items() if one.draft.is_unsaved)

    def unsaved_edits(self) -> dict[str, TypedText]:
        """What saving all of them would save, by path."""
        for editor in self._editors.values():
            editor.form.flush()
        drafts = (self._editors[path].draft for path in sorted(self.unsaved_paths()))
        return {one.path: TypedText(one.path, one.text, one.opened_hash) for one in drafts}

    def note_saved(self, path: str, text: str, hash_: str) -> None:
        """A text was saved along with others."""
        editor = self._editors.get(path)
        if editor is not None:
            editor.draft.mark_saved(TypedText(path, text, hash_), hash_)

    def show_collision(self, path: str, collided: Collided) -> None:
        """Show what collides in an open document."""
        editor = self._editors.get(path)
        if editor is not None:
            self._show(editor, "", 0)
            editor.saving.show_collision(collided)

    def refuse_unsaved(self, paths: Sequence[str]) -> bool:
        """Whether any of these has changes that are not saved; then that is said."""
        if not self.unsaved_paths() & set(paths):
            return False
        said = self.tr("This document has changes that are not saved."), self.tr("Save them first.")
        self._messages.tell(BadRequest(*said))
        return True

    def forget(self, paths: Sequence[str]) -> None:
        """Close the editors of documents that are others now."""
        for path in paths:
            editor = self._editors.pop(path, None)
            if editor is not None:
                editor.close_editing()
                self.view.removeWidget(editor)
                editor.deleteLater()
        self._show_open()

    def _follow(self, changes: Changes) -> None:
        """What another program wrote is shown where nobody is writing, and said elsewhere."""
        if self._session.past is not None:
            return  # that is not what the editors are about
        for path in changes.documents & self._editors.keys():
            self._session.ask(
                f"follow {path}",
                partial(_reopened, path),
                self._show_fresh,
                partial(self._tell_gone, path),
            )

    def _show_fresh(self, opened: OpenedText) -> None:
        editor = self._editors.get(opened.path)
        if editor is not None:
            editor.follow(opened)

    def _tell_gone(self, path: str, error: Exception) -> None:
        if path in self._editors and path not in self.unsaved_paths():
            self.forget((path,))
            self._messages.tell(error)


def _opened(services: Services, path: str) -> tuple[OpenedText, KeptText | None]:
    """A document and the text of it that was never saved, even if the document is gone."""
    kept = kept_of(services, path)
    try:
        return opened_text(desk_of(services), path), kept
    except NotFound:
        if kept is None:
            raise
        return OpenedText(path, "", ""), replace(kept, hash="")


def _stamps(services: Services | None, paths: tuple[str, ...]) -> Hashable:
    desk: Desk | None = services.desk() if services else None
    return tuple(desk.handbook.folder.stamps_of(paths)) if desk else ()


def _reopened(path: str, services: Services, _: object) -> OpenedText:
    return opened_text(desk_of(services), path)


def _folders(
    services: Services, spoken: str
) -> tuple[list[str], frozenset[str], str, dict[str, str]]:
    """The folders with documents, every path, the language of the window or else the usual one,
    and for each kind the folder in which most of it lies."""
    entries = services.catalogue()
    languages = Counter(entry.language for entry in entries if entry.language)
    folders = sorted({entry.path.rpartition("/")[0] for entry in entries})
    usual = languages.most_common(1)[0][0] if languages else "en"
    of_kinds = {str(kind): usual_folder(entries, str(kind)).rstrip("/") for kind in Kind}
    paths = frozenset(entry.path for entry in entries)
    return folders, paths, spoken if spoken in languages else usual, of_kinds
