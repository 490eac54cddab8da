"""Between the window and the past: asks for the day, opens its handbook, leads back to today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.model.errors import NotFound
from handbook_app.services.history.places import Place, Unborn
from handbook_app.tasks.services import Past, archive_of
from handbook_app.ui.as_of.as_of_dialog import AsOfDialog, Wanted
from handbook_app.ui.as_of.days import choices_of_days
from handbook_app.ui.wording import full_date

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from handbook_app.model.progress import Progress
    from handbook_app.storage.versions import Edition, Version
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.messages import Messages
    from handbook_app.ui.settings.preferences import Bookmark
    from handbook_app.ui.theme import Look


class Visiting(QObject):
    """Opens handbooks of the past in the window's session.

    ``place_found`` carries the path and section to read again on the other day.
    """

    place_found = Signal(str, str)

    def __init__(self, look: Look, session: Session, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._session, self._messages = look, session, messages
        self._window = parent
        self._came_from: Bookmark | None = None
        self._went_to: tuple[str, str] = ("", "")
        self.dialog: AsOfDialog | None = None

    def ask(self, place: Bookmark | None) -> None:
        """Ask for a day; on it ``place`` will be read again where it existed."""
        self._session.ask(
            "as of",
            lambda services, _: choices_of_days(services),
            lambda found: self._open_dialog(place, *found),
            self._messages.tell,
        )

    def show(self, wanted: Wanted, place: Bookmark | None = None) -> None:
        """Show the handbook of another day, in it the place that is read where it existed."""
        place = self._place_today(place)
        self._session.open_past(
            self.tr("Writing out the handbook as it was"),
            lambda services, progress: _write_out(services, wanted, progress),
            lambda: self._arrive(place),
            self._messages.tell,
        )

    def back_to_today(self, place: Bookmark | None) -> None:
        """Show today's handbook again, at the place that was read."""
        if self._session.past is None:
            return
        to = self._place_today(place)
        self._came_from = None
        self._session.show_today()
        if to is not None:
            self._session.ask(
                "place then",
                lambda services, _: _section_now(services, to.document, to.section),
                lambda found: self.place_found.emit(*found) if found else None,
                lambda _: None,
            )

    def _place_today(self, place: Bookmark | None) -> Bookmark | None:
        """What is read on another day, as it was named where the visit began."""
        if place is not None and (place.document, place.section) == self._went_to:
            return self._came_from
        return place

    def _open_dialog(
        self, place: Bookmark | None, editions: tuple[Edition, ...], versions: tuple[Version, ...]
    ) -> None:
        dialog = AsOfDialog(self._look, editions, versions, self._window)
        dialog.looked_at.connect(lambda wanted: self._preview(dialog, wanted))
        dialog.wanted.connect(lambda wanted: self.show(wanted, place))
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self._session.readers.cancel("as of preview")
        self.dialog = None

    def _preview(self, dialog: AsOfDialog, wanted: Wanted) -> None:
        self._session.ask(
            "as of preview",
            lambda services, _: _version_for(services, wanted),
            lambda found: dialog.show_version(*found),
            dialog.show_problem,
        )

    def _arrive(self, place: Bookmark | None) -> None:
        past = self._session.past
        self._came_from, self._went_to = place, ("", "")
        if place is None or past is None:
            return
        self._session.ask(
            "place then",
            lambda services, stop: archive_of(services).place_then(
                place.document, place.section, past.version.id, stop
            ),
            lambda found: self._go_to(place, found),
            self._messages.tell,
        )

    def _go_to(self, place: Bookmark, found: Place | Unborn) -> None:
        if isinstance(found, Place):
            self._went_to = found.path, found.section
            self.place_found.emit(found.path, found.section)
            return
        name = place.heading or place.title or place.document
        since = full_date(found.since.astimezone().date()) if found.since else ""
        said = (
            self.tr("“{name}” was not in the handbook then: it is there since {day}.")
            if since
            else self.tr("“{name}” was not in the handbook then.")
        )
        self._messages.tell(NotFound(said.replace("{name}", name).replace("{day}", since)))


def _version_for(services: Services, wanted: Wanted) -> tuple[Version, bool]:
    archive = archive_of(services)
    version = archive.version(wanted.name)
    return version, version.id == archive.tip()


def _write_out(services: Services, wanted: Wanted, progress: Progress) -> tuple[Past, Path]:
    archive = archive_of(services)
    written = archive.write_out(wanted.name, progress)
    is_newest = written.version.id == archive.tip()
    past = Past(written.version, wanted.day, wanted.edition, len(written.missing), is_newest)
    return past, written.root


def _section_now(services: Services, path: str, section: str) -> tuple[str, str] | None:
    """A place if it is there; the document where the section is not."""
    document = services.document(path)
    return path, section if document.section(section) else ""
