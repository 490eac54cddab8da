"""Tells what the chosen version changed, and compares versions, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from handbook_app.model.change_of_rule import DocumentComparison
from handbook_app.model.errors import CannotDo
from handbook_app.services.history.telling import Told, documents_in, marks_of
from handbook_app.storage.versions import MissingText
from handbook_app.tasks.services import archive_of
from handbook_app.ui.history import wording
from handbook_app.ui.history.comparison_view import Names
from handbook_app.ui.history.panel_head import Action
from handbook_app.ui.history.scope_bar import Scope
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handbook_app.model.change_of_rule import Change
    from handbook_app.services.history.archive import Archive
    from handbook_app.services.history.differences import Difference
    from handbook_app.services.history.timeline import Moment
    from handbook_app.tasks.session import Session
    from handbook_app.ui.history.history_view import HistoryView

_MOST_TOLD = 40  # documents of one version that are looked into when it is chosen
_MOST_MARKED = 5  # and when it is only in view
_AT_ONCE = 6  # versions in view that are looked into before the answer is shown


class _Pair(NamedTuple):
    path: str
    section: str
    start: str
    end: str


class Telling(QObject):
    """Follows the list of versions: words first, then texts."""

    def __init__(self, view: HistoryView, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._session = view, session
        self._scope = Scope()
        self._moment: Moment | None = None
        self._pair: _Pair | None = None
        self._kept = ""
        view.versions.moment_selected.connect(self._tell)
        view.versions.moments_in_view.connect(self._mark)
        view.versions.moment_opened.connect(lambda _: view.panel.comparison.focus_stop().setFocus())
        view.panel.place_chosen.connect(self._compare_place)

    def forget(self) -> None:
        """Another timeline is on its way: what is still being found out is not wanted."""
        for channel in ("history told", "history marks", "history comparison"):
            self._session.readers.cancel(channel)
        self._moment = None

    def keep_place(self) -> None:
        """The same timeline is read again: the person stays where they are."""
        moment = self._view.versions.moment
        self._kept = moment.version.id if moment else ""

    def go_on(self, scope: Scope) -> None:
        """More of a timeline has come."""
        self._scope = scope
        versions = self._view.versions
        if self._kept and versions.select(self._kept):
            self._kept = ""
        if self._pair is None:
            versions.select_first()

    def compare(self, path: str, section: str, start: str, end: str) -> None:
        """Compare two versions, whatever is chosen in the list."""
        self._pair = _Pair(path, section, start, end)
        panel = self._view.panel
        panel.head.say(self.tr("Comparing …"))
        panel.told.show_waiting()
        panel.comparison.clear()
        pair = self._pair
        self._session.ask(
            "history comparison",
            lambda services, _: _compare_pair(archive_of(services), pair),
            self._show_pair,
            self._say_why_not,
        )

    def end_pair(self) -> None:
        """Versions are told one by one again."""
        self._pair = None

    # One version

    def _tell(self, moment: Moment) -> None:
        self._pair, self._moment = None, moment
        version, panel = moment.version, self._view.panel
        written = version.written.date() != version.when.date()
        where = [wording.when(version.when), version.who]
        if written:
            words = self.tr("written {day}")
            where.append(words.replace("{day}", wording.day(version.written)))
        where.append(self.tr("version {id}").replace("{id}", version.id[:10]))
        weight = wording.weight(version)
        panel.head.say(
            version.summary or self.tr("(nothing said)"),
            "  ·  ".join(where),
            [weight] if weight else [],
            version.details,
            self._actions(),
        )
        panel.told.show()
        if moment.unknown:
            self._show_told(Told(missing=(moment.path,)))
        elif self._scope.section:
            self._show_told(_told_of_rule(moment))
        else:
            panel.told.show_waiting()
            panel.comparison.clear()
            self._session.ask(
                "history told",
                lambda services, _: archive_of(services).tell(moment, _MOST_TOLD),
                self._show_told,
                self._say_why_not,
            )

    def _show_told(self, told: Told) -> None:
        moment, panel = self._moment, self._view.panel
        if moment is None:
            return
        self._view.versions.moments.tell(
            moment.version.id, tuple(_changes_of(told.documents)), told.marks
        )
        panel.told.show_documents(told.documents, self._remarks(told), names=not self._scope.path)
        documents = [one.path for one in told.documents] or [
            one.path for one in documents_in(moment)
        ]
        if told.missing and not told.documents:
            panel.comparison.clear(self._missing())
        elif self._scope.section:
            self._compare_place(moment.path, moment.section)
        elif documents:
            self._compare_place(documents[0], "")
        else:
            panel.comparison.clear(self.tr("This version changed no document."))

    def _remarks(self, told: Told) -> list[str]:
        said = []
        if told.missing:
            said.append(self._missing() + " " + ", ".join(told.missing[:5]))
        if told.left_out:
            said.append(self.tr("%n more document(s) changed.", "", told.left_out))
        if told.others:
            said.append(self.tr("%n other file(s) changed.", "", told.others))
        if self._moment is not None and self._moment.moved_from:
            words = self.tr("Moved from {path}.")
            said.insert(0, words.replace("{path}", self._moment.moved_from))
        return said

    def _missing(self) -> str:
        return self.tr("This version's text is missing in this copy of the handbook.")

    def _actions(self) -> list[Action]:
        return []

    def _compare_place(self, path: str, section: str) -> None:
        """What the chosen version changed in a document, or in a section of it."""
        moment = self._moment
        if self._pair is not None or moment is None:
            return
        names = Names(self.tr("Before"), wording.day(moment.version.when))
        self._session.ask(
            "history comparison",
            lambda services, _: archive_of(services).compare_in(moment, path, section),
            lambda found: self._view.panel.comparison.show_difference(found, names),
            self._say_why_not,
        )

    def _say_why_not(self, error: Exception) -> None:
        comparison = self._view.panel.comparison
        if isinstance(error, MissingText):
            comparison.clear(f"{self._missing()} {in_words(error.remedy)}")
        elif isinstance(error, CannotDo):
            comparison.clear(in_words(error.sentence))
        else:
            self._session.failed.emit(error)

    # Two versions

    def _show_pair(self, found: tuple[Difference, str, str]) -> None:
        difference, before, after = found
        names = Names(before or self.tr("Nothing"), after or self.tr("Today"))
        panel = self._view.panel
        title = self.tr("{before} compared with {after}")
        panel.head.say(
            title.replace("{before}", names.before).replace("{after}", names.after),
            difference.path,
        )
        panel.told.show_documents([difference.documents], [], names=False)
        panel.comparison.show_difference(difference, names)

    # Marks in the list

    def _mark(self, moments: Sequence[Moment]) -> None:
        if self._scope.section:
            for moment in moments:
                self._view.versions.moments.tell(
                    moment.version.id, moment.changes, marks_of(moment.changes)
                )
            return
        some = moments[:_AT_ONCE]
        self._session.ask(
            "history marks",
            lambda services, _: [
                (one, archive_of(services).tell(one, _MOST_MARKED)) for one in some
            ],
            self._show_marks,
            lambda _: None,
        )

    def _show_marks(self, found: list[tuple[Moment, Told]]) -> None:
        versions = self._view.versions
        for moment, told in found:
            versions.moments.tell(moment.version.id, tuple(_changes_of(told.documents)), told.marks)
        versions.look_again()


def _compare_pair(archive: Archive, pair: _Pair) -> tuple[Difference, str, str]:
    difference = archive.compare(*pair)
    names = [
        wording.day(archive.version(one).when) if one else "" for one in (pair.start, pair.end)
    ]
    return difference, names[0], names[1]


def _told_of_rule(moment: Moment) -> Told:
    if not moment.changes:
        return Told()
    path = moment.path
    return Told((DocumentComparison(path, path, "", moment.changes),))


def _changes_of(documents: Sequence[DocumentComparison]) -> Iterator[Change]:
    return (change for document in documents for change in document.changes)
