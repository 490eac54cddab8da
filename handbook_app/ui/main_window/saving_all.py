"""Saves every open document that was changed, as one version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.services.authoring.desk import TypedText
from handbook_app.tasks.services import desk_of
from handbook_app.ui.editing.save_dialog import SaveDialog
from handbook_app.ui.editing.tasks import Collided
from handbook_app.ui.main_window.editing_tasks import proposed_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from handbook_app.services.authoring.saving import Collision
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.editing.tasks import Proposed
    from handbook_app.ui.main_window.writing import Writing
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look

Answer = tuple[dict[str, str], "tuple[Collision, ...]"]
"""The hashes of what was saved, by path, and what collided: then nothing was."""


class SavingAll(QObject):
    """Asks once for all of them; when one collides, none is saved and its editor shows why."""

    def __init__(
        self, look: Look, session: Session, messages: Messages, writing: Writing, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._messages = look, session, messages
        self._writing, self._window = writing, parent
        self.dialog: SaveDialog | None = None

    def begin(self) -> None:
        """Work out what would change, and ask."""
        edits = self._writing.unsaved_edits()
        if not edits:
            return
        typed = list(edits.values())

        def propose(services: Services, _: object) -> Proposed:
            desk = desk_of(services)
            return proposed_in_words(desk, desk.propose_all(typed))

        self._session.ask("propose all", propose, lambda found: self._ask(typed, found),
                          self._messages.tell)  # fmt: skip

    def _ask(self, typed: list[TypedText], proposed: Proposed) -> None:
        dialog = SaveDialog(self._look, proposed, self._window)
        dialog.save_asked.connect(
            lambda summary, is_substance: self._save(typed, summary, is_substance, dialog.person)
        )
        self.dialog = dialog
        dialog.open()

    def _save(
        self,
        typed: list[TypedText],
        summary: str,
        is_substance: bool,
        person: tuple[str, str] | None,
    ) -> None:
        from handbook_app.services.authoring.persons import remember_person

        def save(services: Services, _: object) -> Answer:
            desk = desk_of(services)
            if person is not None:
                remember_person(*person)
            answer = desk.save(typed, summary, substance=is_substance)
            if isinstance(answer, tuple):
                return {}, answer
            return {one.path: desk.hash_of(one.path) for one in typed}, ()

        texts = {one.path: one.text for one in typed}
        self._session.write(
            self.tr("Saving"), save, lambda answer: self._take(texts, answer), self._messages.tell
        )

    def _take(self, texts: Mapping[str, str], answer: Answer) -> None:
        hashes, collisions = answer
        for path, hash_ in hashes.items():
            self._writing.note_saved(path, texts[path], hash_)
        for one in collisions[:1]:
            theirs = one.theirs.hash if one.theirs else ""
            self._writing.show_collision(one.path, Collided(one.joined, theirs))
