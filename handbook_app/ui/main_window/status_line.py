"""The line at the bottom: which handbook, how much is in it, and what is going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QStatusBar

from handbook_app.ui.controls import link_button
from handbook_app.ui.plain_label import PlainLabel
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from handbook_app.tasks.services import Overview
    from handbook_app.tasks.writing_lane import Job

_PATIENCE_MS = 400
_QUIET_MS = 2500


class StatusLine(QStatusBar):
    """Shows work only when it takes longer than people notice."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(16, 0, 16, 0)
        self._job: Job | None = None
        self._before: str | None = None
        self._about = PlainLabel("", "where", wraps=False)
        self._state = PlainLabel("", "where", wraps=False)
        self._label = PlainLabel("", "where", wraps=False)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(160)
        self._cancel = link_button(self.tr("Cancel"), self._cancel_job)
        self.addWidget(self._about)
        self.addWidget(self._state)
        self._state.setIndent(16)
        for label in (self._about, self._state, self._label):
            label.setMinimumWidth(1)  # long names must not make the window wider
        for widget in (self._label, self._bar, self._cancel):
            self.addPermanentWidget(widget)
        self._wait = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._wait.timeout.connect(lambda: self._show_work(True))
        self.messageChanged.connect(self._make_room)
        self._show_work(False)

    @property
    def shows_work(self) -> bool:
        """Whether a job is shown."""
        return self._bar.isVisible()

    def show_opening(self, name: str) -> None:
        """A handbook is being opened."""
        self._before = self._about.text()
        self._about.setText(self.tr("Opening {name} …").replace("{name}", name))
        self._state.setText("")

    def end_opening(self) -> None:
        """It could not be opened: what was said before holds."""
        if self._before is not None:
            self._about.setText(self._before)
            self._before = None

    def show_overview(self, overview: Overview) -> None:
        """What is open."""
        self._before = None
        parts = (
            overview.name,
            self.tr("%n document(s)", "", overview.documents),
            self.tr("%n rule(s)", "", overview.rules),
        )
        self._about.setText("   ·   ".join(part for part in parts if part))

    def show_current(self, is_current: bool) -> None:
        """Whether search knows everything that is in the folder."""
        self._state.setText(
            self.tr("Search is up to date")
            if is_current
            else self.tr("Search is being brought up to date")
        )

    def say(self, text: str) -> None:
        """A quiet word that goes by itself."""
        self.showMessage(text, _QUIET_MS)

    def follow(self, job: Job) -> None:
        """Show this job when it takes long."""
        self._job = job
        self._label.setText(job.label)
        self._bar.setRange(0, 0)
        self._wait.start()
        job.progressed.connect(self._show_step)
        job.ended.connect(lambda: self._end(job))

    def _make_room(self, said: str) -> None:
        """Qt hides both, and shows them again under the words when the size of type changes."""
        for label in (self._about, self._state):
            label.setVisible(not said)

    def _show_step(self, done: int, total: int, label: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if label:
            self._label.setText(in_words(label))

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._wait.stop()
            self._show_work(False)

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_work(self, is_shown: bool) -> None:
        for widget in (self._label, self._bar, self._cancel):
            widget.setVisible(is_shown)
