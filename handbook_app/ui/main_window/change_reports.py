"""Between a report of what changed and the handbook: fetches it, narrows it, saves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.services.exports import write_export
from handbook_app.tasks.services import archive_of
from handbook_app.ui.editions.report_text import Row, choose, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.services.editions import Report
    from handbook_app.services.history.archive import Archive
    from handbook_app.ui.editions.report_view import ReportView
    from handbook_app.ui.main_window.window import MainWindow


class ChangeReports(QObject):
    """Serves one view of reports; a name in it leads to what differs there."""

    def __init__(self, view: ReportView, window: MainWindow) -> None:
        super().__init__(window)
        self._view, self._window, self._session = view, window, window.session
        self._rows: tuple[Row, ...] = ()
        self._ends = ("", "")
        self._title = ""
        view.wanted.connect(self._choose)
        view.place_chosen.connect(self._compare_place)
        view.copied.connect(lambda: window.status.say(self.tr("Copied")))
        view.save_asked.connect(self._save)

    def show(
        self, title: str, compare: Callable[[Archive], Report], failed: Callable[[Exception], None]
    ) -> None:
        """Show what ``compare`` answers in a reader."""
        self._title, self._rows = title, ()
        self._view.begin()
        self._session.ask(
            f"report {id(self)}",
            lambda services, _: _read(compare(archive_of(services))),
            self._take,
            failed,
        )

    def _take(self, found: tuple[tuple[Row, ...], tuple[str, str]]) -> None:
        self._rows, self._ends = found
        self._choose(self._view.field.text(), self._view.editorial.isChecked())

    def _choose(self, words: str, with_editorial: bool) -> None:
        rows, title = self._rows, self._title
        self._session.ask(
            f"report rows {id(self)}",
            lambda *_: choose(title, rows, words, with_editorial=with_editorial),
            self._view.show_report,
        )

    def _compare_place(self, path: str, section: str) -> None:
        self._window.navigator.show_comparison(path, section, *self._ends)

    def _save(self, file: str, content: str) -> None:
        job = self._session.lane.run(
            self.tr("Saving the report"), lambda _: write_export(file, content)
        )
        job.done.connect(lambda _: self._window.status.say(self.tr("Saved")))
        job.failed.connect(self._window.messages.tell)


def _read(report: Report) -> tuple[tuple[Row, ...], tuple[str, str]]:
    return rows_of(report), (report.start, report.end)
