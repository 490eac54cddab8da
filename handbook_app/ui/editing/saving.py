"""From the wish to save to the text on disk: what it is called, and what came in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handbook_app.ui.editing.collision_view import CollisionView
from handbook_app.ui.editing.save_dialog import SaveDialog
from handbook_app.ui.editing.tasks import Collided, Edit, Outcome, Proposed, Saved

if TYPE_CHECKING:
    from handbook_app.ui.editing.draft import Draft
    from handbook_app.ui.editing.tasks import EditingTasks
    from handbook_app.ui.messages import Messages
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

    def _ask(self, edit: Edit, proposed: Proposed) -> None:
        self._set_busy(is_busy=False)
        if self._draft.is_closed:
            return
        self.dialog = SaveDialog(self._look, proposed, self._window)
        self.dialog.save_asked.connect(
            lambda summary, is_substance: self._save(edit, summary, is_substance)
        )
        self.dialog.open()

    def _save(self, edit: Edit, summary: str, is_substance: bool) -> None:
        self._set_busy(is_busy=True)
        self._messages.clear()
        save = self._tasks.save
        self._tasks.write(
            f"editing {self._draft.number}: save",
            lambda: save((edit,), summary, is_substance),
            lambda outcome: self._take(edit, outcome),
            self._fail,
        )

    def _take(self, edit: Edit, outcome: Outcome) -> None:
        self._set_busy(is_busy=False)
        if isinstance(outcome, Saved):
            self._draft.mark_saved(edit, outcome.hash)
            self.state_changed.emit()
            self.saved.emit(edit.path, outcome.hash)
        elif not self._draft.is_closed:
            self._show_collision(outcome)

    def _show_collision(self, outcome: Collided) -> None:
        self.collision = CollisionView(self._look, outcome.joined)
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

    def _fail(self, error: Exception) -> None:
        self._set_busy(is_busy=False)
        self._messages.tell(error)

    def _make_edit(self) -> Edit:
        draft = self._draft
        return Edit(draft.path, draft.text, draft.opened_hash, draft.newline)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.state_changed.emit()
