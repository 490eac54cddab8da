"""Saves a sitting: what it is called, what somebody else changed meanwhile, and one version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.model.errors import BadRequest
from handbook_app.services.worksheet.facts import rules_in
from handbook_app.services.worksheet.worksheet import Settled
from handbook_app.ui.editing.collision_view import CollisionView
from handbook_app.ui.editing.save_dialog import SaveDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from handbook_app.services.authoring.saving import Collision
    from handbook_app.services.worksheet.facts import DocumentRules
    from handbook_app.services.worksheet.sitting import FieldEdit
    from handbook_app.services.worksheet.worksheet import Prepared
    from handbook_app.ui.editing.tasks import Proposed
    from handbook_app.ui.theme import Look
    from handbook_app.ui.worksheet.sheet import Sheet

_Answer = tuple["Prepared", "dict[str, DocumentRules]"]


class SittingSaving(QObject):
    """``page_wanted`` carries a widget to show instead of the table, or None for the table;
    ``saved`` how many rules are saved; ``told`` something to know."""

    page_wanted = Signal(object)
    state_changed = Signal()
    saved = Signal(int)
    told = Signal(str)

    def __init__(self, look: Look, sheet: Sheet, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._sheet, self._window = look, sheet, window
        self._settled: dict[str, Settled] = {}
        self.is_busy = False
        self.dialog: SaveDialog | None = None
        self.collision: CollisionView | None = None

    def begin(self) -> None:
        """Work out what saving would say, and ask; what collides comes first."""
        self._sheet.when_done(self._begin)

    def _begin(self) -> None:
        edits = self._sheet.sitting.edits
        if self.is_busy or self.collision is not None or not edits:
            return
        tasks, settled = self._sheet.tasks, dict(self._settled)
        self._set_busy(is_busy=True)

        def work(_: object) -> tuple[Prepared, Proposed | None]:
            prepared = tasks.prepare(edits, settled)
            is_open = bool(prepared.collisions or not prepared.texts)
            return prepared, None if is_open else tasks.propose(prepared)

        tasks.run("worksheet prepare", work, lambda found: self._ask(*found), self._fail)

    def _ask(self, prepared: Prepared, proposed: Proposed | None) -> None:
        self._set_busy(is_busy=False)
        self._tell_left(prepared)
        if prepared.collisions:
            self._show_collision(prepared.collisions[0])
        elif proposed is None:
            self._sheet.note_saved(prepared.edits, {})
            if prepared.edits:
                self.told.emit(self.tr("The handbook says all of this already."))
        else:
            self.dialog = SaveDialog(self._look, proposed, self._window)
            self.dialog.save_asked.connect(
                lambda summary, is_substance: self._save(prepared.edits, summary, is_substance)
            )
            self.dialog.open()

    def _save(self, edits: Sequence[FieldEdit], summary: str, is_substance: bool) -> None:
        tasks, settled = self._sheet.tasks, dict(self._settled)
        person = self.dialog.person if self.dialog else None

        def work() -> _Answer:
            if person is not None:
                tasks.remember_person(*person)
            prepared = tasks.save(edits, settled, summary, is_substance)
            return prepared, {one.path: rules_in(one.text or "") for one in prepared.texts}

        self._set_busy(is_busy=True)
        tasks.write(work, lambda found: self._take(*found), self._fail)

    def _take(self, prepared: Prepared, facts: dict[str, DocumentRules]) -> None:
        self._set_busy(is_busy=False)
        self._tell_left(prepared)
        if prepared.collisions:
            self._show_collision(prepared.collisions[0])
            return
        self._settled.clear()
        rules = len({edit.place for edit in prepared.edits})
        self._sheet.note_saved(prepared.edits, facts)
        self.saved.emit(rules)

    def _show_collision(self, one: Collision) -> None:
        """Somebody else changed the same field: one document after the other is decided."""
        self.collision = CollisionView(self._look, one.joined)
        hash_ = one.theirs.hash if one.theirs else ""
        self.collision.text_chosen.connect(lambda text: self._settle(one.path, text, hash_))
        self.collision.left.connect(lambda: self._settle(one.path, None, ""))
        self.page_wanted.emit(self.collision)

    def _settle(self, path: str, text: str | None, hash_: str) -> None:
        self.collision = None
        self.page_wanted.emit(None)
        if text is not None:
            self._settled[path] = Settled(text, hash_)
            self.begin()

    def _tell_left(self, prepared: Prepared) -> None:
        left = (*prepared.gone, *prepared.refused)
        if left:
            names = ", ".join(sorted({f"{one.document}#{one.section}" for one in left})[:3])
            said = self.tr("%n change(s) cannot be saved; they are kept: {names}.", "", len(left))
            how = self.tr("Where a section was renamed or removed, undo or decide it anew.")
            self._sheet.failed.emit(BadRequest(said.replace("{names}", names), how))

    def _fail(self, error: Exception) -> None:
        self._set_busy(is_busy=False)
        self._sheet.failed.emit(error)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.state_changed.emit()
