"""The rules that changed since this reader last read them, as the window knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook_app.model.errors import CannotDo
from handbook_app.tasks.services import archive_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from handbook_app.services.history.archive import Archive
    from handbook_app.services.history.having_read import Noted
    from handbook_app.services.history.reading_marks import ChangedRule
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session

Key = tuple[str, str]


class ChangedRules(QObject):
    """Found out in a reader after each refresh, confirmed in the writing lane.

    ``updated`` comes when others are known, ``confirmed`` with what was noted (a Noted), to be
    taken back with ``take_back``; ``recorded`` when the handbook's records are others. While
    another day is shown there are none.
    """

    updated = Signal()
    confirmed = Signal(object)
    recorded = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rules: dict[Key, ChangedRule] = {}
        self._noted: Noted | None = None
        session.opened.connect(lambda: self._take(()))
        session.current_changed.connect(lambda is_current: self.look() if is_current else None)

    @property
    def all(self) -> Mapping[Key, ChangedRule]:
        """By path and section, in the order of documents and their pages."""
        return self._rules

    def of(self, path: str, section: str) -> ChangedRule | None:
        """What is known of a rule; None when it has not changed."""
        return self._rules.get((path, section))

    def in_document(self, path: str) -> tuple[ChangedRule, ...]:
        """Those of a document."""
        return tuple(rule for rule in self._rules.values() if rule.path == path)

    def look(self) -> None:
        """Find out what changed; without versions nothing did."""
        if self._session.past is None:
            self._session.ask("reading marks", _find, self._take, self._tell)

    def confirm(self, rules: Sequence[ChangedRule], places: Sequence[Key] = ()) -> None:
        """Note that these were read as they are now, and what else stands at some places."""
        if rules or places:
            self._write(lambda archive: archive.having_read.confirm(rules, places), lambda noted: (
                self._leave_out(rules, noted)
            ))  # fmt: skip

    def take_back(self) -> None:
        """Make what was confirmed last as if it had not been."""
        noted, self._noted = self._noted, None
        if noted is not None:
            self._write(lambda archive: archive.having_read.take_back(noted), self._taken_back)

    def _write(self, work: Callable[[Archive], object], done: Callable[..., None]) -> None:
        services = self._session.services
        if services is None:
            return
        job = self._session.lane.run(
            self.tr("Noting what was read"), lambda _: work(archive_of(services))
        )
        job.done.connect(done)
        job.failed.connect(self._session.failed)

    def _leave_out(self, rules: Sequence[ChangedRule], noted: Noted) -> None:
        self._noted = noted
        for rule in rules:
            self._rules.pop(rule.key, None)
        self.updated.emit()
        self.confirmed.emit(noted)
        self.recorded.emit()

    def _taken_back(self, _: object) -> None:
        self.look()
        self.recorded.emit()

    def _take(self, rules: Sequence[ChangedRule]) -> None:
        found = {rule.key: rule for rule in rules}
        if found != self._rules:
            self._rules = found
            self.updated.emit()

    def _tell(self, error: Exception) -> None:
        """What cannot be told does not stand in anybody's way; a fault of ours is written down."""
        self._take(())
        if not isinstance(error, CannotDo):
            self._session.failed.emit(error)


def _find(services: Services, is_cancelled: Callable[[], bool]) -> Sequence[ChangedRule]:
    archive = services.archive()
    return archive.marks.changed(is_cancelled) if archive is not None else ()
