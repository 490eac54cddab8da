"""What the window tells of a handbook's versions, with the way to do something about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.services.versions_at_hand import Tidings, find_tidings, permission_of
from handbook_app.storage.versions import Offered, Standing
from handbook_app.tasks.services import desk_of
from handbook_app.ui.settings.programs_dialog import ProgramsDialog

if TYPE_CHECKING:
    from handbook_app.tasks.services import Services
    from handbook_app.ui.main_window.window import MainWindow

_GET_GIT = "https://git-scm.com/downloads"


class Telling(QObject):
    """Looks after a handbook was opened and after each save."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.dialog: ProgramsDialog | None = None

    def look(self, *, has_saved: bool) -> None:
        """Find out whether there is anything to tell."""
        self._session.ask(
            "tidings",
            lambda services, _: _tidings(services, has_saved=has_saved),
            self._tell,
            lambda _: None,
        )

    def show_programs(self) -> None:
        """Show which programs the repository names, and the switch for them."""
        self._session.ask(
            "programs", lambda services, _: _programs(services), self._show_programs,
            self._window.messages.tell,
        )  # fmt: skip

    def _tell(self, tidings: Tidings) -> None:
        window, messages = self._window, self._window.messages
        match tidings:
            case Tidings.NO_VERSIONS:
                messages.offer(
                    self.tr(
                        "It is saved. What stood there before is gone, because no versions are"
                        " kept of this handbook."
                    ),
                    (self.tr("Keep versions"), window.commands.begin_versions),
                    (self.tr("Not now"), lambda: None),
                )
            case Tidings.NO_GIT:
                messages.offer(
                    self.tr(
                        "It is saved, but not as a version: for that the program git has to be"
                        " installed."
                    ),
                    (self.tr("How to get it"),
                     lambda: window.navigator.open_web_address(_GET_GIT)),
                )  # fmt: skip
            case Tidings.PROGRAMS_CHANGED:
                messages.offer(
                    self.tr(
                        "The programs of this repository have changed since you let them run, so"
                        " they do not run any more."
                    ),
                    (self.tr("Look at them"), self.show_programs),
                )

    def _show_programs(self, found: tuple[Offered, Standing]) -> None:
        dialog = ProgramsDialog(self._window.look, *found, self._window)
        dialog.allowed.connect(self._allow)
        dialog.forbidden.connect(self._forbid)
        self.dialog = dialog
        dialog.open()

    def _allow(self, offered: Offered) -> None:
        def allow(services: Services, _: object) -> None:
            permission = permission_of(desk_of(services).handbook)
            if permission is not None:
                permission.allow(offered)

        said = self.tr("These programs run from now on")
        self._session.write(self.tr("Saving"), allow, lambda _: self._window.status.say(said),
                            self._window.messages.tell)  # fmt: skip

    def _forbid(self) -> None:
        def forbid(services: Services, _: object) -> None:
            permission = permission_of(desk_of(services).handbook)
            if permission is not None:
                permission.forbid()

        said = self.tr("None of its programs runs any more")
        self._session.write(self.tr("Saving"), forbid, lambda _: self._window.status.say(said),
                            self._window.messages.tell)  # fmt: skip


def _tidings(services: Services, *, has_saved: bool) -> Tidings:
    desk = services.desk()
    return find_tidings(desk.handbook, has_saved=has_saved) if desk else Tidings.NOTHING


def _programs(services: Services) -> tuple[Offered, Standing]:
    permission = permission_of(desk_of(services).handbook)
    if permission is None:
        return Offered({}, ()), Standing.NONE
    return permission.offered(), permission.standing()
