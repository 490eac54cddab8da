"""Between the page of the check and the handbook: checks in the background, opens the places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from handbook_app.model.errors import BadRequest
from handbook_app.model.progress import Progress
from handbook_app.services import checking
from handbook_app.services.handbook import SETTINGS_FILE
from handbook_app.tasks.services import desk_of
from handbook_app.ui.checking.check_page import CheckPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.model.problem import Problem
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.main_window.writing import Writing
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look


class Checking(QObject):
    """Checks the whole handbook when asked, and anew when something changes under its page."""

    _stepped = Signal(int, int, str)

    def __init__(self, look: Look, session: Session, writing: Writing, messages: Messages) -> None:
        super().__init__(writing)
        self._session, self._writing, self._messages = session, writing, messages
        self.page = CheckPage(look)
        writing.view.addWidget(self.page)
        self.page.check_asked.connect(self.check)
        self.page.place_asked.connect(self._open)
        self._stepped.connect(
            lambda done, total, _: self.page.show_step(done, total),
            Qt.ConnectionType.QueuedConnection,
        )
        session.changed.connect(lambda _: self._check_again())

    def show(self) -> None:
        """Show the page and check."""
        self._writing.view.setCurrentWidget(self.page)
        self.page.setFocus()
        self.check()

    def check(self) -> None:
        """Check all documents; what is under way is given up."""

        def work(services: Services, is_cancelled: Callable[[], bool]) -> tuple[Problem, ...]:
            progress = Progress(self._stepped.emit, is_cancelled)
            return checking.check(desk_of(services).handbook, None, progress)

        self._session.ask("check all", work, self.page.show_problems, self._fail)

    def _check_again(self) -> None:
        if self.page.isVisible():
            self.check()

    def _open(self, document: str, line: int) -> None:
        if document == SETTINGS_FILE:
            said = (
                self.tr("The settings are not a document, so they are not edited here."),
                self.tr("Mend them in any text editor; the program sees it at once."),
            )
            self._messages.tell(BadRequest(*said))
            return
        self._writing.open(document, line=line)

    def _fail(self, error: Exception) -> None:
        self.page.show_step(0, 0)
        self._messages.tell(error)
