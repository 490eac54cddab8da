"""Who touched each paragraph of a document last, and in which version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.model.errors import CannotDo
from handbook_app.tasks.services import archive_of
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.tasks.session import Session
    from handbook_app.ui.history.history_view import HistoryView
    from handbook_app.ui.main_window.history_telling import Telling


class AskingWhoWrote(QObject):
    """Fills the list of paragraphs; ``end_others`` leaves what a version is compared with."""

    def __init__(
        self,
        view: HistoryView,
        session: Session,
        telling: Telling,
        end_others: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._session, self._telling = view, session, telling
        self._end_others = end_others
        view.side.paragraphs_asked.connect(self._ask_paragraphs)
        view.side.paragraphs.version_chosen.connect(self._ask_version)

    def _ask_paragraphs(self) -> None:
        path = self._view.scope.scope.path
        self._session.ask(
            "history paragraphs",
            lambda services, _: archive_of(services).who_wrote(path, ""),
            self._view.side.show_paragraphs,
            lambda error: self._view.side.say_of_paragraphs(
                in_words(error.sentence) if isinstance(error, CannotDo) else ""
            ),
        )

    def _ask_version(self, version: str) -> None:
        """Tell the version that touched a paragraph last."""
        path = self._view.scope.scope.path
        self._end_others()
        self._session.ask(
            "history version",
            lambda services, _: archive_of(services).moment(version, path),
            self._telling.tell,
            self._telling.say_why_not,
        )
