"""What editors ask for, answered by the open handbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from handbook_app.model.errors import NotReadable, OnlyRead
from handbook_app.model.sentence import say
from handbook_app.services.authoring.desk import TypedText
from handbook_app.services.authoring.line_ends import with_plain_ends
from handbook_app.services.authoring.persons import remember_person
from handbook_app.ui.editing.tasks import (
    Collided,
    EditingTasks,
    OpenedText,
    Outcome,
    Proposed,
    Saved,
)
from handbook_app.ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from handbook_app.services.authoring import saving
    from handbook_app.services.authoring.desk import Desk, TypedText
    from handbook_app.tasks.services import Services
    from handbook_app.tasks.session import Session
    from handbook_app.ui.editing.tasks import Deliver

_LONGEST_WORD = 50_000  # Qt lays out a word of 400,000 in nine seconds


def editing_tasks(session: Session) -> EditingTasks:
    """The tasks of editors on the handbook that is open now."""
    services = session.services
    desk = services.desk() if services else None
    if services is None or desk is None:
        raise OnlyRead
    return _tasks(session, services, desk)


def _tasks(session: Session, services: Services, desk: Desk) -> EditingTasks:
    def run(channel: str, work: Callable[[], Any], done: Deliver, failed: Deliver) -> None:
        session.readers.start(channel, lambda _: work(), done, failed)

    def write(_: str, work: Callable[[], Any], done: Deliver, failed: Deliver) -> None:
        job = session.lane.run(QCoreApplication.translate("Session", "Saving"), lambda _: work())
        job.done.connect(done)
        job.failed.connect(failed)

    return EditingTasks(
        open_text=lambda path: opened_text(desk, path),
        choices=lambda: desk.choices(session.language),
        render=services.render,
        picture=services.picture,
        check=desk.check,
        propose=lambda path, text: _proposed(desk, path, text),
        save=lambda edits, summary, is_substance: _save(desk, edits, summary, is_substance),
        keep_draft=desk.keep_draft,
        drop_draft=desk.drop_draft,
        add_picture=desk.add_picture,
        run=run,
        write=write,
        spelling=desk.spelling,
        save_without_version=lambda edits: _save(desk, edits, "", None, makes_version=False),
        remember_person=remember_person,
    )


def opened_text(desk: Desk, path: str) -> OpenedText:
    """A document to be edited. Raises NotFound or NotReadable."""
    source = desk.open_text(path)
    longest = max(map(len, source.text.split()), default=0)
    if longest > _LONGEST_WORD:
        raise NotReadable(
            say(
                "“{path}” holds a word of {longest:,} characters, too long to be shown as one.",
                path=path,
                longest=longest,
            ),
            "Break it into lines with another editor.",
        )
    return OpenedText(path, with_plain_ends(source.text), source.hash)


def _proposed(desk: Desk, path: str, text: str) -> Proposed:
    return proposed_in_words(desk, desk.propose(path, text))


def proposed_in_words(desk: Desk, found: saving.Proposed) -> Proposed:
    """What saving would say, in the words of the window."""
    changes = []
    for document in found.comparisons:
        for change in document.changes:
            place = f"{change.heading}: " if change.heading else ""
            changes.append(f"{place}{in_words(change.sentence)}")
    return Proposed(found.summary, found.is_substance, tuple(changes), desk.name_guessed())


def _save(
    desk: Desk,
    edits: tuple[TypedText, ...],
    summary: str,
    is_substance: bool | None,
    *,
    makes_version: bool = True,
) -> Outcome:
    answer = desk.save(edits, summary, substance=is_substance, makes_version=makes_version)
    if isinstance(answer, tuple):
        one = answer[0]
        return Collided(one.joined, one.theirs.hash if one.theirs else "")
    return Saved(desk.hash_of(edits[0].path))
