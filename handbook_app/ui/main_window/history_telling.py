"""Tells what a version changed, words first and then texts, found out off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from handbook_app.services.history.timeline import Moment
    from handbook_app.tasks.session import Session
    from handbook_app.ui.history.history_view import HistoryView

CHANNEL = "history comparison"
_MOST_TOLD = 40  # documents of one version that are looked into when it is chosen
_MOST_MARKED = 5  # and when it is only in view
_AT_ONCE = 6  # versions in view that are looked into before the answer is shown


class Telling(QObject):
    """Shows one version at a time; ``moment`` is that one, ``place`` what of it is compared."""

    def __init__(self, view: HistoryView, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._session = view, session
        self.scope = Scope()
        self.moment: Moment | None = None
        self.place = ("", "")
        view.versions.moments_in_view.connect(self._mark)

    def forget(self) -> None:
        """Another timeline is on its way: what is still being found out is not wanted."""
        self.moment = None
        for channel in ("history told", "history marks", CHANNEL):
            self._session.readers.cancel(channel)

    def tell(self, moment: Moment) -> None:
        """Show what a version changed."""
        panel = self._view.panel
        self.moment, self.place = moment, ("", "")
        panel.head.say(
            moment.version.summary or self.tr("(nothing said)"),
            self._facts_of(moment),
            moment.version.details,
            self._actions(),
            self.tr("version {id}").replace("{id}", moment.version.id),
        )
        panel.told.show()
        if moment.unknown:
            self._show_told(Told(missing=(moment.path,)))
        elif self.scope.section and moment.section:
            self._show_told(_told_of_rule(moment))
        else:
            panel.told.show_waiting()
            panel.comparison.clear()
            self._session.ask(
                "history told",
                lambda services, _: archive_of(services).tell(moment, _MOST_TOLD),
                self._show_told,
                self.say_why_not,
            )

    def compare_place(self, path: str, section: str) -> None:
        """Show what the version changed in a document, or in a section of it."""
        moment = self.moment
        if moment is None:
            return
        self.place = path, section
        self._view.panel.head.offer(self._actions())
        names = Names(self.tr("Before"), wording.day(moment.version.when))
        self._session.ask(
            CHANNEL,
            lambda services, _: archive_of(services).compare_in(moment, path, section),
            lambda found: self._view.panel.comparison.show_difference(found, names),
            self.say_why_not,
        )

    def say_why_not(self, error: Exception) -> None:
        """Say in place of a comparison why there is none."""
        comparison = self._view.panel.comparison
        if isinstance(error, MissingText):
            comparison.clear(f"{self._missing()} {in_words(error.remedy)}")
        elif isinstance(error, CannotDo):
            comparison.clear(in_words(error.sentence))
        else:
            self._session.failed.emit(error)

    def _facts_of(self, moment: Moment) -> str:
        version = moment.version
        shape = {True: "◆ ", False: "○ "}.get(bool(version.substance), "")
        weight = wording.weight(version)
        facts = [f"{shape}{weight}"] if weight else []
        facts += [wording.when(version.when), version.who]
        if version.written.date() != version.when.date():
            words = self.tr("written {day}")
            facts.append(words.replace("{day}", wording.day(version.written)))
        return "  ·  ".join(facts)

    def _show_told(self, told: Told) -> None:
        moment, panel = self.moment, self._view.panel
        if moment is None:
            return
        changes = tuple(_changes_of(told.documents))
        self._view.versions.moments.tell(moment.version.id, changes, told.marks)
        panel.told.show_documents(told.documents, self._remarks(told), names=not self.scope.path)
        documents = [one.path for one in told.documents if one.path not in told.missing]
        documents = documents or [one.path for one in documents_in(moment)]
        if told.missing and not told.documents:
            panel.comparison.clear(self._missing())
        elif self.scope.section and moment.section:
            self.compare_place(moment.path, moment.section)
        elif documents:
            self.compare_place(documents[0], "")
        else:
            panel.comparison.clear(self.tr("This version changed no document."))

    def _remarks(self, told: Told) -> list[str]:
        said = []
        moment = self.moment
        if moment is not None and self.scope.section and _begins(moment):
            said.append(self.tr("The first version there is of it."))
        if moment is not None and moment.moved_from:
            is_copy = any(one.what == "added" and one.old_path for one in moment.files)
            words = (
                self.tr("Begun as a copy of {path}.") if is_copy else self.tr("Moved from {path}.")
            )
            said.append(words.replace("{path}", moment.moved_from))
        if told.missing:
            said.append(f"{self._missing()} {', '.join(told.missing[:5])}")
        if told.left_out:
            said.append(self.tr("%n more document(s) changed.", "", told.left_out))
        if told.others:
            said.append(self.tr("%n other file(s) changed.", "", told.others))
        return said

    def _missing(self) -> str:
        return self.tr("This version's text is missing in this copy of the handbook.")

    def _actions(self) -> list[Action]:
        """What can be done with a version as far as it is known which text is meant."""
        path, section = self.place
        then = Action("as_of", self.tr("The handbook as it was then"), "D")
        if not path:
            return [then]
        actions = [
            Action("compare", self.tr("Compare with…"), "C"),
            Action("restore", self.tr("Bring this wording back…"), "R"),
            then,
        ]
        if section and not self.scope.section:
            actions.append(Action("narrow", self.tr("History of this rule"), "H"))
        elif not self.scope.path:
            actions.append(Action("narrow", self.tr("History of this document"), "H"))
        return actions

    # Marks in the list

    def _mark(self, moments: Sequence[Moment]) -> None:
        if self.scope.section:
            for moment in moments:
                marks = marks_of(moment.changes)
                self._view.versions.moments.tell(moment.version.id, moment.changes, marks)
            return
        some = moments[:_AT_ONCE]
        self._session.ask(
            "history marks",
            lambda services, _: [
                (one, archive_of(services).tell(one, _MOST_MARKED)) for one in some
            ],
            self._show_marks,
            lambda _: None,  # a list without marks is still a list
        )

    def _show_marks(self, found: list[tuple[Moment, Told]]) -> None:
        versions = self._view.versions
        for moment, told in found:
            versions.moments.tell(moment.version.id, tuple(_changes_of(told.documents)), told.marks)
        versions.look_again()


def _begins(moment: Moment) -> bool:
    """Whether a rule is there for the first time, with its document."""
    is_new = any(one.what == "added" and one.path == moment.path for one in moment.files)
    return is_new and not (moment.changes or moment.moved_from or moment.unknown)


def _told_of_rule(moment: Moment) -> Told:
    if not moment.changes:
        return Told()
    path = moment.path
    return Told((DocumentComparison(path, path, "", moment.changes),))


def _changes_of(documents: Sequence[DocumentComparison]) -> Iterator[Change]:
    return (change for document in documents for change in document.changes)
