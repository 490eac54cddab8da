"""Texts that were written and never saved: found again, offered, taken up or thrown away."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.tasks.services import desk_of
from handbook_app.ui.editing.recovery import KeptText, RecoveryDialog

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from PySide6.QtWidgets import QWidget

    from handbook_app.storage.drafts import Draft
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.main_window.writing_start import WritingStart
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look


class KeptTexts(QObject):
    """Says on the first page what was found, but for the documents that are ``open`` already.

    ``taken_up`` carries the ``KeptText`` that somebody goes on with.
    """

    taken_up = Signal(object)

    def __init__(
        self,
        look: Look,
        session: Session,
        messages: Messages,
        start: WritingStart,
        is_open: Container[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._messages = look, session, messages
        self._start, self._open, self._window = start, is_open, parent
        self._found: list[KeptText] = []
        start.kept_asked.connect(self.show)

    def look(self) -> None:
        """Look for them."""
        self._session.ask(
            "unsaved texts", lambda services, _: _kept_texts(services), self._take_found
        )

    def look_and_show(self) -> None:
        """Offer them as soon as they are found."""

        def show(found: list[KeptText]) -> None:
            self._take_found(found)
            if self._found:
                self.show()

        self._session.ask("unsaved texts", lambda services, _: _kept_texts(services), show)

    def show(self) -> None:
        """Offer those that were found."""
        dialog = RecoveryDialog(self._look, self._found, self._window)
        dialog.taken_up.connect(self.taken_up)
        dialog.thrown_away.connect(self._throw_away)
        dialog.open()

    def _take_found(self, found: list[KeptText]) -> None:
        self._found = [one for one in found if one.path not in self._open]
        self._start.show_kept(self._found)

    def _throw_away(self, thrown: Sequence[KeptText]) -> None:
        def throw(services: Services, _: object) -> None:
            for one in thrown:
                desk_of(services).drop_draft(one.path)

        self._session.write(self.tr("Saving"), throw, lambda _: self.look(), self._messages.tell)


def kept_of(services: Services, path: str) -> KeptText | None:
    """The unsaved text of one document, if it says something else than the disk."""
    desk = services.desk()
    found = desk.unsaved_of(path) if desk else None
    return _as_kept(*found, path) if found else None


def _kept_texts(services: Services) -> list[KeptText]:
    desk = services.desk()
    if desk is None:
        return []
    titles = {entry.path: entry.title for entry in services.catalogue()}
    return [
        _as_kept(draft, on_disk, titles.get(draft.path, draft.path))
        for draft, on_disk in desk.unsaved()
    ]


def _as_kept(draft: Draft, on_disk: str, title: str) -> KeptText:
    at = datetime.fromtimestamp(draft.kept).astimezone()
    return KeptText(draft.path, title, at, draft.text, draft.opened, on_disk)
