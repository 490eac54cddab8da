"""What changed since a day: in the whole handbook as one report, in a document or rule compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook_app.tasks.services import archive_of
from handbook_app.ui.as_of.as_of_dialog import Wanted
from handbook_app.ui.as_of.days import choices_of_days
from handbook_app.ui.as_of.since_dialog import SinceDialog
from handbook_app.ui.editions.report_view import ReportView
from handbook_app.ui.history.scope_bar import Scope
from handbook_app.ui.main_window.change_reports import ChangeReports
from handbook_app.ui.main_window.places import HISTORY, Place
from handbook_app.ui.wording import full_date

if TYPE_CHECKING:
    from handbook_app.storage.versions import Edition, Version
    from handbook_app.ui.history.history_view import HistoryView
    from handbook_app.ui.main_window.window import MainWindow


class TellingSince(QObject):
    """Asks for the day and tells; the report stands in the history area, over the versions."""

    def __init__(self, view: HistoryView, window: MainWindow) -> None:
        super().__init__(window)
        self._view, self._window, self._session = view, window, window.session
        self.report = ReportView(window.look, self.tr("Versions"))
        self._reports = ChangeReports(self.report, window)
        self.dialog: SinceDialog | None = None
        self.report.back_asked.connect(self._show_versions)

    def ask(self, scope: Scope | None = None) -> None:
        """Ask since when, for the handbook, a document or a rule."""
        self._session.ask(
            "since",
            lambda services, _: choices_of_days(services),
            lambda found: self._open_dialog(scope or Scope(), *found),
            self._window.messages.tell,
        )

    def show(self, since: str) -> None:
        """Show the report on the whole handbook since a day, an edition or a version."""
        self._tell(Wanted.named(since))

    def _open_dialog(
        self, scope: Scope, editions: tuple[Edition, ...], versions: tuple[Version, ...]
    ) -> None:
        self.dialog = dialog = SinceDialog(self._window.look, editions, versions, self._window)
        dialog.looked_at.connect(lambda wanted: self._preview(dialog, wanted))
        dialog.wanted.connect(lambda wanted: self._show(scope, wanted))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self._session.readers.cancel("since preview")
        self.dialog = None

    def _preview(self, dialog: SinceDialog, wanted: Wanted) -> None:
        self._session.ask(
            "since preview",
            lambda services, _: archive_of(services).version_before(wanted.name),
            dialog.show_start,
            dialog.show_problem,
        )

    def _show(self, scope: Scope, wanted: Wanted) -> None:
        if not scope.path:
            self._tell(wanted)
            return
        self._session.ask(
            "since version",
            lambda services, _: archive_of(services).version_before(wanted.name),
            lambda version: self._window.navigator.show_comparison(
                scope.path, scope.section, version.id if version else "", ""
            ),
            self._window.messages.tell,
        )

    def _tell(self, wanted: Wanted) -> None:
        navigator, view = self._window.navigator, self._view
        navigator.show_area(HISTORY)
        navigator.arrive(Place(HISTORY, since=wanted.name))
        view.show_report(self.report)
        since = wanted.edition or full_date(wanted.day) or wanted.name[:12]
        self._reports.show(
            self.tr("What changed since {day}").replace("{day}", since),
            lambda archive: archive.compare_since(wanted.name),
            self._give_up,
        )

    def _show_versions(self) -> None:
        self._view.leave_report()
        self._view.versions.setFocus()

    def _give_up(self, error: Exception) -> None:
        self._view.leave_report()
        self._window.messages.tell(error)
