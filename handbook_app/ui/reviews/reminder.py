"""Says once a day, while the program runs, that reviews of one's own are due."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.settings.preferences import Preferences
    from handbook_app.ui.theme import Look

_FIRST_MS = 60_000  # whoever just opened the program has something else to do
_AGAIN_MS = 60 * 60_000
_SHOWN_MS = 15_000
_KEPT = "reminded"


class Reminder(QObject):
    """``wanted`` says that the person wants to see what is due.

    Only those are reminded who answer for something: an agent with a customer never is. Where the
    desktop has a tray the desktop says it, else a quiet line in the window.
    """

    wanted = Signal()

    def __init__(
        self,
        look: Look,
        session: Session,
        preferences: Preferences,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._preferences, self._messages = preferences, messages
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._timer.timeout.connect(self.look)
        session.opened.connect(lambda: self._timer.start(_FIRST_MS))

    def look(self) -> None:
        """Look whether something is due, unless that was said today."""
        self._timer.start(_AGAIN_MS)
        if self._preferences.reminds != "yes" or self._session.past is not None:
            return
        if self._was_told() or self._session.root is None:
            return
        self._session.ask("reminder", _count_own, self._tell, lambda _: None)

    def _tell(self, count: int) -> None:
        if not count or self._was_told():
            return
        self._note_told()
        said = self.tr("%n of your reviews is due", "", count)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tell_on_desktop(said)
        else:
            self._messages.offer(said, (self.tr("Show them"), self.wanted.emit))

    def _tell_on_desktop(self, said: str) -> None:
        tray = QSystemTrayIcon(self._look.icon("care", "accent", 32), self)
        tray.messageClicked.connect(self.wanted)
        tray.activated.connect(lambda _: self.wanted.emit())
        tray.show()
        tray.showMessage(self.tr("Handbook"), said, tray.icon(), _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, tray, tray.deleteLater)
        self._tray = tray

    def _was_told(self) -> bool:
        told = self._preferences.area_state(_KEPT)
        return told.get(str(self._session.root)) == date.today().isoformat()

    def _note_told(self) -> None:
        told = self._preferences.area_state(_KEPT)
        told[str(self._session.root)] = date.today().isoformat()
        self._preferences.keep_area_state(_KEPT, told)


def _count_own(services: Services, _: Callable[[], bool]) -> int:
    """How many rules are due that the person answers for; what is only soon does not count."""
    inbox = services.care().inbox("", date.today())
    return sum(
        item.row.owner in inbox.mine and item.reasons[0].why != "due-soon" for item in inbox.items
    )
