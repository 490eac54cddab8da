"""How much a handbook moves: every change of substance, by day, document and rule.

What a version changed is worked out once from the two texts and remembered; editorial changes do
not count. Where the person who saved said that a version is editorial, that holds.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from handbook_app.markup.documents import parse_document
from handbook_app.model.document import Document
from handbook_app.model.errors import CannotDo
from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.services.comparing import compare_documents
from handbook_app.services.handbook import Handbook
from handbook_app.storage.answers import Answers
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import FileChange, Repository, Version

_FILE = "movement.sqlite"
_AT_ONCE = 100  # changes that are worked out before they are remembered
_LARGEST = 400_000  # bytes; of longer texts only the document is told, not which rule


@dataclass(frozen=True, slots=True)
class Move:
    """One change of substance: on a day, in a document as it is called today, in a section of it
    (empty: the document as a whole), by a version that was made at a ``moment``."""

    day: date
    path: str
    section: str
    version: str
    moment: datetime | None = None


@dataclass(frozen=True, slots=True)
class Journal:
    """Every move that is known, the newest first; ``pending`` counts the changes of documents that
    were not looked into yet, ``first`` is the day of the oldest version."""

    moves: tuple[Move, ...]
    pending: int = 0
    first: date | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """A change of one document in one version."""

    version: Version
    change: FileChange
    path: str

    @property
    def question(self) -> str:
        """What its answer is remembered under: the two texts alone decide it."""
        return f"{self.change.before}:{self.change.after}"


class Movement:
    """The moves of one handbook. Any thread. Raises Unavailable where no versions are kept."""

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._answers = Answers(handbook.cache / _FILE)

    def read(
        self,
        since: date | None = None,
        most: int | None = None,
        progress: Progress | None = None,
        paths: Collection[str] | None = None,
    ) -> Journal:
        """Everything that moved, looking into at most so many changes that are not remembered yet.

        Changes before ``since`` are told as far as they are remembered. The newest are looked into
        first, so that a call that is cancelled has done the useful part. With ``paths`` only the
        changes of these documents are looked at. Raises Cancelled.
        """
        progress = progress or Progress()
        repository = self._handbook.versions()
        steps = [
            step for step in _steps(repository, progress) if paths is None or step.path in paths
        ]
        known = self._answers.recall({step.question for step in steps})
        new = [
            step
            for step in steps
            if step.question not in known and (since is None or step.version.when.date() >= since)
        ]
        known |= self._look_into(repository, new[:most], progress)
        pending = sum(step.question not in known for step in steps)
        moves = (move for step in steps for move in _moves(step, known.get(step.question)))
        first = min((step.version.when.date() for step in steps), default=None)
        return Journal(
            tuple(sorted(moves, key=lambda move: move.day, reverse=True)), pending, first
        )

    def _look_into(
        self, repository: Repository, steps: Sequence[_Step], progress: Progress
    ) -> dict[str, str]:
        found: dict[str, str] = {}
        kept = 0
        for at, step in enumerate(steps):
            progress.step(at, len(steps), say("Looking through earlier versions"))
            if step.question not in found:
                found[step.question] = json.dumps(_sections_changed(repository, step.change))
            if at - kept >= _AT_ONCE or at + 1 == len(steps):
                self._answers.remember(found)
                kept = at
        return found


def _steps(repository: Repository, progress: Progress) -> Iterator[_Step]:
    """Every change of a document, the newest first, under the path it has today."""
    called: dict[str, str] = {}
    for at, entry in enumerate(repository.versions()):
        if at % _AT_ONCE == 0:
            progress.step(at, 0, say("Reading earlier versions"))
        for change in entry.changes:
            if not change.path.lower().endswith(ENDINGS):
                continue
            today = called.get(change.path, change.path)
            if change.old_path and change.what == "renamed":
                called[change.old_path] = today
            yield _Step(entry.version, change, today)


def _moves(step: _Step, answer: str | None) -> Iterable[Move]:
    """What a step counts for: nothing where who saved said that it is editorial, and nothing for
    what the first version brought in."""
    said = step.version.substance
    if answer is None or said is False or not step.version.parents:
        return ()
    sections = json.loads(answer) or ([""] if said else [])
    day = step.version.when.date()
    version = step.version
    return [Move(day, step.path, section, version.id, version.when) for section in sections]


def _sections_changed(repository: Repository, change: FileChange) -> list[str]:
    """The sections in which the substance changed; "" is the document as a whole."""
    try:
        before = _document(repository, change.old_path or change.path, change.before)
        after = _document(repository, change.path, change.after)
    except CannotDo:  # a text that is not on this computer
        return []
    if before is None or after is None:
        return [""]
    changes = compare_documents(before, after).changes
    return list(dict.fromkeys(one.section for one in changes if one.is_substance))


def _document(repository: Repository, path: str, blob: str) -> Document | None:
    if not blob:
        return None
    return parse_document(path, decode(repository.read_blob(blob, _LARGEST)).text)
