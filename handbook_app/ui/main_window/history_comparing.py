"""Compares any two versions, a version with the text of today, or with one that is not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from handbook_app.services.history.differences import Placed
from handbook_app.tasks.services import archive_of
from handbook_app.ui.history import wording
from handbook_app.ui.history.comparison_view import Names
from handbook_app.ui.history.panel_head import Action
from handbook_app.ui.main_window.history_telling import CHANNEL

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.services.history.archive import Archive
    from handbook_app.services.history.differences import Difference
    from handbook_app.services.history.timeline import Moment
    from handbook_app.tasks.session import Session
    from handbook_app.ui.history.history_view import HistoryView
    from handbook_app.ui.main_window.history_telling import Telling


class Comparing(QObject):
    """``pinned`` is the version that each one chosen in the list is compared with."""

    def __init__(
        self,
        view: HistoryView,
        session: Session,
        telling: Telling,
        unsaved_text: Callable[[str], str | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._session, self._telling = view, session, telling
        self._unsaved_text = unsaved_text
        self.pinned: Moment | None = None
        self.is_on = False

    def end(self) -> None:
        """Versions are told one by one again."""
        self.is_on = False
        if self.pinned is not None:
            self.pinned = None
            self._view.versions.moments.pin("")

    def menu(self) -> QMenu:
        """What the version that is told can be compared with."""
        menu = QMenu(self._view)
        path = self._telling.place[0]
        today = menu.addAction(self.tr("The text of &today"), self.compare_with_today)
        menu.setActiveAction(today)  # Return takes it
        if self._unsaved_text(path) is not None:
            menu.addAction(self.tr("The text that is &not saved yet"), self.compare_with_unsaved)
        menu.addAction(self.tr("&Another version: choose it in the list"), self.pin)
        return menu

    def pin(self) -> None:
        """Keep the version that is told; those chosen from now on are compared with it."""
        moment = self._telling.moment
        if moment is not None:
            self.pinned = moment
            self._view.versions.moments.pin(moment.version.id)
            self._view.versions.setFocus()

    def compare_with_today(self) -> None:
        """Compare the version that is told with the text on the disk."""
        moment, (path, section) = self._telling.moment, self._telling.place
        scope = self._telling.scope
        if moment is None:
            return
        # In its own history a document or rule is known by the name it has today.
        today = (scope.path or path, scope.section or section)
        self._ask(
            lambda archive: archive.compare_placed(
                Placed(moment.version.id, path, section), Placed("", *today)
            ),
            Names(wording.day(moment.version.when), self.tr("Today")),
        )

    def compare_with_unsaved(self) -> None:
        """Compare the version that is told with the text in the editor."""
        moment, (path, section) = self._telling.moment, self._telling.place
        text = self._unsaved_text(path)
        if moment is not None and text is not None:
            self._ask(
                lambda archive: archive.compare_to(path, section, moment.version.id, text),
                Names(wording.day(moment.version.when), self.tr("Not saved yet")),
            )

    def compare_with_pinned(self, moment: Moment) -> None:
        """Compare a version with the pinned one, the older one first."""
        pinned = self.pinned
        if pinned is None:
            return
        path, section = self._telling.place
        rows = self._view.versions.moments
        one, other = pinned, moment
        if rows.row_of(one.version.id) < rows.row_of(other.version.id):
            one, other = other, one
        self._ask(
            lambda archive: archive.compare_placed(
                _placed(one, path, section), _placed(other, path, section)
            ),
            Names(self._name(one, other), self._name(other, one)),
        )

    def compare(self, path: str, section: str, start: str, end: str) -> None:
        """Compare two versions by their ids, whatever is chosen in the list."""
        self.is_on = True
        self._session.ask(
            CHANNEL,
            lambda services, _: _compare(archive_of(services), path, section, start, end),
            lambda found: self._show(
                found[0], Names(found[1] or self.tr("Nothing"), found[2] or self.tr("Today"))
            ),
            self._telling.say_why_not,
        )
        self._wait()

    def _name(self, moment: Moment, other: Moment) -> str:
        """Its day, and the hour where that is needed to tell two apart."""
        day = wording.day(moment.version.when)
        is_same = day == wording.day(other.version.when)
        return f"{day}, {wording.clock(moment.version.when)}" if is_same else day

    def _ask(self, compare: Callable[[Archive], Difference], names: Names) -> None:
        self.is_on = True
        self._session.ask(
            CHANNEL,
            lambda services, _: compare(archive_of(services)),
            lambda found: self._show(found, names),
            self._telling.say_why_not,
        )
        self._wait()

    def _wait(self) -> None:
        panel = self._view.panel
        panel.head.say(self.tr("Comparing …"), actions=self._actions())
        panel.told.show()
        panel.told.show_waiting()
        panel.comparison.clear()

    def _show(self, difference: Difference, names: Names) -> None:
        panel = self._view.panel
        title = self.tr("{before} compared with {after}")
        title = title.replace("{before}", names.before).replace("{after}", names.after)
        panel.head.say(title, difference.path, actions=self._actions())
        same = [self.tr("Nothing differs.")] if not difference.documents.changes else []
        panel.told.show_documents(
            [difference.documents] if difference.documents.changes else [], same, names=False
        )
        panel.comparison.show_difference(difference, names)

    def _actions(self) -> list[Action]:
        return [Action("leave", self.tr("Back to the versions"), self.tr("Escape"))]


def _placed(moment: Moment, path: str, section: str) -> Placed:
    """Where the text that is compared stood in a version."""
    if moment.path:
        return Placed(moment.version.id, moment.path, moment.section if section else "")
    return Placed(moment.version.id, path, section)


def _compare(
    archive: Archive, path: str, section: str, start: str, end: str
) -> tuple[Difference, str, str]:
    difference = archive.compare(path, section, start, end)
    before, after = (wording.day(archive.version(one).when) if one else "" for one in (start, end))
    return difference, before, after
