"""A team's review: the agenda, the meeting, and what is recorded in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from handbook_app.services.exports import write_export
from handbook_app.services.reviews.agenda import write_agenda
from handbook_app.ui import wording
from handbook_app.ui.reviews.agenda_dialog import AgendaDialog
from handbook_app.ui.reviews.meeting_view import MeetingView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from handbook_app.model.records import Outcome
    from handbook_app.services.reviews.at_hand import Looked
    from handbook_app.services.reviews.reasons import Item
    from handbook_app.services.reviews.reviewing import Held
    from handbook_app.tasks.session import Session
    from handbook_app.ui.main_window.reviewing import Reviewing
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.theme import Look


class TeamReview(QObject):
    """Serves the dialog in which an agenda is made, and the meeting."""

    def __init__(
        self,
        look: Look,
        session: Session,
        messages: Messages,
        window: QWidget,
        reviewing: Reviewing,
    ) -> None:
        super().__init__(reviewing)
        self._look, self._session, self._messages = look, session, messages
        self._window, self._reviewing = window, reviewing
        self.agenda: AgendaDialog | None = None
        self.meeting: MeetingView | None = None

    def prepare(self, items: Sequence[Item]) -> None:
        """Ask which of these items the team goes through, and in which order."""
        dialog = AgendaDialog(self._look, items, self._window)
        dialog.begin_asked.connect(self.begin)
        dialog.save_asked.connect(self._save_agenda)
        self.agenda = dialog
        dialog.open()

    def begin(self, items: Sequence[Item]) -> None:
        """Begin the meeting."""
        if not items:
            return
        meeting = MeetingView(self._look, items, self._window)
        meeting.item_wanted.connect(self._look_at)
        meeting.decided.connect(self._decide)
        meeting.undo_asked.connect(self._take_back)
        meeting.save_asked.connect(self._save_minutes)
        meeting.finished.connect(lambda _: self._end())
        self.meeting = meeting
        meeting.showFullScreen()
        self._look_at(meeting.item)

    def _end(self) -> None:
        self.meeting = None
        self._reviewing.note_reviewed()

    def _look_at(self, item: Item) -> None:
        row = item.row

        def show(looked: Looked) -> None:
            if self.meeting is not None:
                self.meeting.show_looked(item, looked)

        self._session.ask(
            "meeting",
            lambda services, _: services.care().look_at(row.document, row.section),
            show,
            self._messages.tell,
        )

    def _decide(self, item: Item, outcome: Outcome) -> None:
        meeting = self.meeting
        if meeting is None:
            return

        def done(held: Held) -> None:
            if self.meeting is not None:
                self.meeting.note_held(item, held)

        def record(heir: str) -> None:
            findings = meeting.findings(outcome, heir)
            self._reviewing.record(item, findings, done, self._tell)

        self._reviewing.find_heir(item, outcome, record, meeting)

    def _take_back(self, held: Held) -> None:
        def done() -> None:
            if self.meeting is not None:
                self.meeting.note_taken_back(held)

        self._reviewing.take_back(held, done, self._tell)

    def _tell(self, error: Exception) -> None:
        """Said where the team looks, and in the window."""
        self._messages.tell(error)
        if self.meeting is not None:
            self.meeting.say_state(wording.in_words(getattr(error, "sentence", str(error))))

    def _save_agenda(self, items: Sequence[Item]) -> None:
        page = self._reviewing.page
        owners = page.inbox.owners if page is not None else {}
        text = write_agenda(items, date.today(), owners, wording.in_words)
        self._save(
            text, self.agenda, self.tr("Save the agenda"), "agenda.md",
            lambda file: self._messages.offer(self.tr("The agenda is written.")),
        )  # fmt: skip

    def _save_minutes(self, text: str) -> None:
        name = f"minutes-{date.today().isoformat()}.md"
        self._save(text, self.meeting, self.tr("Save the minutes"), name, self._tell_written)

    def _tell_written(self, file: str) -> None:
        if self.meeting is not None:
            said = self.tr("The minutes are in {file}").replace("{file}", Path(file).name)
            self.meeting.say_state(said)

    def _save(
        self, text: str, parent: QWidget | None, title: str, name: str, done: Callable[[str], None]
    ) -> None:
        file = choose_file(parent or self._window, title, name, "*.md")
        if file:
            self._session.ask(
                name, lambda *_: write_export(file, text), lambda _: done(file), self._tell
            )


def choose_file(parent: QWidget, title: str, name: str, pattern: str) -> str:
    """Where a file is to be written; empty when nowhere."""
    file, _ = QFileDialog.getSaveFileName(parent, title, name, pattern)
    return file
