"""From the wish to save to the text on disk: what it is called, and what came in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from handbook_app.services.authoring.desk import TypedText
from handbook_app.services.exports import write_export
from handbook_app.storage.versions import Busy, Unsettled
from handbook_app.ui.editing.collision_view import CollisionView
from handbook_app.ui.editing.save_dialog import SaveDialog
from handbook_app.ui.editing.tasks import Collided, Outcome, Proposed, Saved

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.editing.tasks import EditingTasks
    from handbook_app.ui.messages import Messages, Way
    from handbook_app.ui.theme import Look


class Saving(QObject):
    """Saves a draft.

    ``saved`` carries path and new hash; ``state_changed`` says that ``is_busy`` is another;
    ``page_wanted`` carries a widget to show instead of the editor, or None for the editor; ``told``
    something to know.
    """

    saved = Signal(str, str)
    state_changed = Signal()
    page_wanted = Signal(object)
    told = Signal(str)

    def __init__(
        self, look: Look, tasks: EditingTasks, draft: Draft, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._look, self._tasks, self._draft = look, tasks, draft
        self._messages, self._window = messages, window
        self.is_busy = False
        self.dialog: SaveDialog | None = None
        self.collision: CollisionView | None = None

    def begin(self) -> None:
        """Work out what saving would say, and ask."""
        if self.is_busy or self.collision is not None or not self._draft.is_unsaved:
            return
        self._set_busy(is_busy=True)
        propose, edit = self._tasks.propose, self._make_edit()
        self._tasks.run(
            f"editing {self._draft.number}: propose",
            lambda: propose(edit.path, edit.text),
            lambda proposed: self._ask(edit, proposed),
            self._fail,
        )

    def _ask(self, edit: TypedText, proposed: Proposed) -> None:
        self._set_busy(is_busy=False)
        if self._draft.is_closed:
            return
        self.dialog = SaveDialog(self._look, proposed, self._window)
        self.dialog.save_asked.connect(
            lambda summary, is_substance: self._save(edit, summary, is_substance)
        )
        self.dialog.open()

    def _save(self, edit: TypedText, summary: str, is_substance: bool) -> None:
        save, remember = self._tasks.save, self._tasks.remember_person
        person = self.dialog.person if self.dialog else None

        def work() -> Outcome:
            if person is not None:
                remember(*person)
            return save((edit,), summary, is_substance)

        self._write(edit, work)

    def save_without_version(self) -> None:
        """Write the file alone: the repository is in a state in which no version can be made."""
        edit, save = self._make_edit(), self._tasks.save_without_version
        if save is not None:
            self._write(edit, lambda: save((edit,)))

    def save_copy(self) -> None:
        """Ask for a place outside the handbook, and write the text there."""
        name = self._draft.path.rpartition("/")[2]
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), name)
        if chosen:
            text = self._draft.text
            self._tasks.write(
                f"editing {self._draft.number}: copy",
                lambda: write_export(chosen, text),
                lambda _: self.told.emit(self.tr("The copy is saved.")),
                self._messages.tell,
            )

    def _write(self, edit: TypedText, work: Callable[[], Outcome]) -> None:
        self._set_busy(is_busy=True)
        self._messages.clear()
        self._tasks.write(
            f"editing {self._draft.number}: save",
            work,
            lambda outcome: self._take(edit, outcome),
            self._fail_to_save,
        )

    def _take(self, edit: TypedText, outcome: Outcome) -> None:
        self._set_busy(is_busy=False)
        if isinstance(outcome, Saved):
            self._draft.mark_saved(edit, outcome.hash)
            self.state_changed.emit()
            self.saved.emit(edit.path, outcome.hash)
        elif not self._draft.is_closed:
            self.show_collision(outcome)

    def show_collision(self, outcome: Collided) -> None:
        """Show what collides, to be decided place by place."""
        self.collision = CollisionView(self._look, outcome.joined, is_gone=not outcome.hash)
        self.collision.text_chosen.connect(lambda text: self._settle(text, outcome.hash))
        self.collision.left.connect(lambda: self._settle(None, ""))
        self.page_wanted.emit(self.collision)

    def _settle(self, text: str | None, their_hash: str) -> None:
        """Go on with the text that was put together; to save it is the next step, not this one."""
        self.collision = None
        self.page_wanted.emit(None)
        if text is not None:
            self._draft.replace_text(text.replace("\r\n", "\n"))
            self._draft.rest_on(their_hash)
            self._draft.parse_soon()
            said = self.tr("Both changes are in this text now. Look it over, then save it.")
            self.told.emit(said)

    def _fail_to_save(self, error: Exception) -> None:
        """The text is still here; whatever stands in the way, it can be put in safety."""
        self._set_busy(is_busy=False)
        ways: list[Way] = [(self.tr("Save a copy elsewhere…"), self.save_copy)]
        if isinstance(error, Unsettled | Busy) and self._tasks.save_without_version:
            ways.insert(0, (self.tr("Save without a version"), self.save_without_version))
        self._messages.tell(error, *ways)

    def _fail(self, error: Exception) -> None:
        self._set_busy(is_busy=False)
        self._messages.tell(error)

    def _make_edit(self) -> TypedText:
        draft = self._draft
        return TypedText(draft.path, draft.text, draft.opened_hash)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.state_changed.emit()
