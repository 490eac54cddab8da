"""Brings an earlier wording back as a new version, after showing what will change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.tasks.services import archive_of
from handbook_app.ui.history import wording
from handbook_app.ui.history.comparison_view import Names
from handbook_app.ui.history.panel_head import Action
from handbook_app.ui.main_window.history_telling import CHANNEL

if TYPE_CHECKING:
    from handbook_app.services.history.differences import Difference
    from handbook_app.services.history.timeline import Moment
    from handbook_app.storage.saving import Saved
    from handbook_app.tasks.session import Session
    from handbook_app.ui.history.history_view import HistoryView
    from handbook_app.ui.main_window.history_telling import Telling
    from handbook_app.ui.messages import Messages


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What shall come back: a document or rule of today, and where it stood in a version."""

    path: str
    section: str
    moment: Moment
    was: tuple[str, str]

    @property
    def day(self) -> str:
        return wording.day(self.moment.version.when)


class Restoring(QObject):
    """First shows, then saves, then offers to undo."""

    def __init__(
        self,
        view: HistoryView,
        session: Session,
        telling: Telling,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._session = view, session
        self._telling, self._messages = telling, messages
        self._wanted: _Wanted | None = None
        view.done.undo_pressed.connect(self._undo)

    @property
    def is_on(self) -> bool:
        """Whether a wording is about to come back."""
        return self._wanted is not None

    def end(self) -> None:
        """Leave everything as it is."""
        self._wanted = None

    def begin(self) -> None:
        """Show what would change if the wording of the version that is told came back."""
        moment, (path, section) = self._telling.moment, self._telling.place
        scope = self._telling.scope
        if moment is None or not path:
            return
        wanted = self._wanted = _Wanted(
            scope.path or path, scope.section or section, moment, (path, section)
        )
        panel = self._view.panel
        panel.head.say(self._title(), self.tr("Looking what will change …"), actions=self._leave())
        panel.told.show_waiting()
        panel.comparison.clear()
        self._session.ask(
            CHANNEL,
            lambda services, _: archive_of(services).foresee(
                wanted.path, wanted.section, moment.version.id, wanted.was
            ),
            self._foresee,
            self._say_why_not,
        )

    def save(self) -> None:
        """Bring it back, as a new version."""
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        moment = wanted.moment
        said = self.tr("The wording of {day} is back, as a new version.")
        self._view.panel.head.offer(())

        def tell(saved: Saved) -> None:
            self._view.done.say(said.replace("{day}", wanted.day), saved.version)
            self._telling.tell(moment)
            self._view.versions.setFocus()

        self._session.write(
            self.tr("Bringing a wording back"),
            lambda services, _: archive_of(services).restore(
                wanted.path, wanted.section, moment.version.id, wanted.was
            ),
            tell,
            self._tell_failure,
        )

    def _foresee(self, difference: Difference) -> None:
        wanted, panel = self._wanted, self._view.panel
        if wanted is None:
            return
        is_same = not difference.documents.changes and difference.texts.is_same
        if is_same:
            text = self.tr("The text of today says the same. There is nothing to bring back.")
            panel.head.say(self._title(), text, actions=self._leave())
        else:
            text = self.tr(
                "This is what will change. It is saved as a new version: nothing gets lost, and it"
                " can be undone."
            )
            save = Action("save", self.tr("Save as a new version"), is_primary=True)
            panel.head.say(self._title(), text, actions=[save, *self._leave()])
            panel.head.buttons["save"].setFocus()
        changes = [difference.documents] if difference.documents.changes else []
        panel.told.show_documents(changes, [] if changes else [""], names=False)
        panel.comparison.show_difference(difference, Names(self.tr("Today"), wanted.day))

    def _title(self) -> str:
        day = self._wanted.day if self._wanted else ""
        if self._wanted is not None and self._wanted.section:
            said = self.tr("Bring back this rule as it was on {day}?")
        else:
            said = self.tr("Bring back this document as it was on {day}?")
        return said.replace("{day}", day)

    def _leave(self) -> list[Action]:
        return [Action("leave", self.tr("Leave it as it is"), self.tr("Escape"))]

    def _say_why_not(self, error: Exception) -> None:
        panel = self._view.panel
        panel.head.say(self._title(), "", actions=self._leave())
        panel.told.show_documents([], [""], names=False)
        self._telling.say_why_not(error)

    def _tell_failure(self, error: Exception) -> None:
        self._messages.tell(error)
        if self._telling.moment is not None:
            self._telling.tell(self._telling.moment)

    def _undo(self, version: str) -> None:
        self._view.done.hide()
        self._session.write(
            self.tr("Undoing the last save"),
            lambda services, _: archive_of(services).undo_last_save(version),
            lambda _: self._view.done.say(self.tr("Undone: the text is as it was before.")),
            self._messages.tell,
        )
