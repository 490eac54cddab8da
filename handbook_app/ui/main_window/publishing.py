"""Between the editions and the handbook: lists, publishes, reads and compares them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from handbook_app.model.errors import CannotDo
from handbook_app.tasks.services import archive_of
from handbook_app.ui.as_of.as_of_dialog import Wanted
from handbook_app.ui.editions.edition_list import EditionList
from handbook_app.ui.editions.publish_dialog import Prepared, PublishDialog
from handbook_app.ui.editions.report_view import ReportView
from handbook_app.ui.main_window.change_reports import ChangeReports
from handbook_app.ui.main_window.places import EDITIONS
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from handbook_app.storage.versions import Edition
    from handbook_app.tasks.services import Services
    from handbook_app.ui.main_window.window import MainWindow


class Publishing(QObject):
    """Makes the page of the editions and serves it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.dialog: PublishDialog | None = None
        self.list = EditionList(window.look)
        self.report = ReportView(window.look, self.tr("Editions"))
        self._reports = ChangeReports(self.report, window)
        self.view = QStackedWidget()
        self.view.addWidget(self.list)
        self.view.addWidget(self.report)
        self.list.publish_asked.connect(window.commands.publish_edition)
        self.list.read_asked.connect(self._read)
        self.list.comparison_asked.connect(self.compare)
        self.report.back_asked.connect(self._show_list)
        self._session.opened.connect(self._start_anew)
        self._session.current_changed.connect(self._look_again)
        self._look()

    @property
    def place_read(self) -> None:
        """Here are no rules to read."""

    def focus_stops(self) -> list[QWidget]:
        """What F6 visits here."""
        if self.view.currentWidget() is self.report:
            return [self.report.field, self.report.page]
        return [self.list.list, self.list.publish] if self.list.current else [self.list.publish]

    def show(self) -> None:
        """Go to the editions."""
        self._window.navigator.show_area(EDITIONS)
        self.focus_stops()[0].setFocus()

    def begin(self) -> None:
        """Ask what the next edition is to be called; its notes are proposed."""
        self._session.ask(
            "prepare edition", lambda services, _: _prepare(services), self._open_dialog, self._tell
        )

    def compare(self, earlier: str, later: str) -> None:
        """Show what differs between two editions; an empty one is the newest version."""
        names = {one.name: one.title for one in self.list.editions}
        today = self.tr("today")
        title = (
            self.tr("From {earlier} to {later}")
            .replace("{earlier}", names.get(earlier, earlier))
            .replace("{later}", names.get(later, later) or today)
        )
        self.view.setCurrentWidget(self.report)
        self.report.setFocus()
        self._reports.show(
            title,
            lambda archive: archive.compare_editions(earlier, later),
            self._tell_and_leave,
        )

    def _tell_and_leave(self, error: Exception) -> None:
        self._show_list()
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        self._window.messages.tell(error)

    def _show_list(self) -> None:
        self.view.setCurrentWidget(self.list)
        self.list.setFocus()

    def _start_anew(self) -> None:
        self.view.setCurrentWidget(self.list)
        self._look()

    def _look_again(self, is_current: bool) -> None:
        if is_current:
            self._look()

    def _look(self) -> None:
        """Without versions there are no editions; that is said when one is to be published."""
        self._session.ask(
            "editions",
            lambda services, _: archive_of(services).editions(),
            self._show_editions,
            lambda _: self._show_editions(()),
        )

    def _show_editions(self, editions: tuple[Edition, ...]) -> None:
        if editions != self.list.editions or not editions:
            self.list.show_editions(editions)

    def _read(self, edition: Edition) -> None:
        day = edition.when.astimezone().date()
        wanted = Wanted(edition.version, day, edition.title)
        self._window.navigator.show_area("look_up")
        self._window.areas.visiting.show(wanted)

    def _open_dialog(self, prepared: Prepared) -> None:
        dialog = PublishDialog(self._window.look, prepared, self._window)
        dialog.publish_asked.connect(self._publish)
        dialog.save_asked.connect(self._save_unsaved)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self._session.readers.cancel("prepare edition")  # it would be shown in no dialog
        self.dialog = None

    def _publish(self, name: str, notes: str) -> None:
        self._session.write(
            self.tr("Publishing"),
            lambda services, _: archive_of(services).publish(name, notes),
            self._note_published,
            self._say_in_dialog,
        )

    def _note_published(self, edition: Edition) -> None:
        if self.dialog is not None:
            self.dialog.end()
        said = self.tr("Published: {name}").replace("{name}", edition.title)
        self._window.status.say(said)
        self._window.navigator.show_area(EDITIONS)
        self._look()

    def _save_unsaved(self) -> None:
        self._session.write(
            self.tr("Saving"),
            lambda services, _: archive_of(services).keep_unsaved(),
            lambda _: self._prepare_again(),
            self._say_in_dialog,
        )

    def _prepare_again(self) -> None:
        dialog = self.dialog
        if dialog is not None:
            self._session.ask(
                "prepare edition",
                lambda services, _: _prepare(services),
                dialog.show_unsaved,
                self._say_in_dialog,
            )

    def _say_in_dialog(self, error: Exception) -> None:
        if self.dialog is not None and isinstance(error, CannotDo):
            self.dialog.show_problem(f"{in_words(error.what)} {in_words(error.remedy)}".strip())
        else:
            self._tell(error)


def _prepare(services: Services) -> Prepared:
    archive = archive_of(services)
    return Prepared(archive.propose_edition(), archive.propose_notes(), archive.unsaved())
