"""How much a handbook moves: every change of substance, by day, document and rule.

What a version changed is worked out once from the two texts and remembered; editorial changes do
not count. Where the person who saved said that a version is editorial, that holds.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.changed_sections import sections_changed
from handbook_app.services.health.steps import History, Step, read_history, recall_history
from handbook_app.storage.answers import Answers
from handbook_app.storage.source_text import decode
from handbook_app.storage.versions import Repository

_FILE = "movement.sqlite"
# Of its own: SQLite compares a whole row with what is looked for, and this one has megabytes.
_HISTORY_FILE = "history.sqlite"
_AT_ONCE = 50  # changes whose texts are read together
_KEPT_EVERY = 1.0  # seconds of work that may get lost
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
class Wanted:
    """Whether any of these sections of a document moved after a moment; "" is what stands outside
    of them all."""

    path: str
    sections: frozenset[str]
    after: datetime


class Movement:
    """The moves of one handbook. Any thread. Raises Unavailable where no versions are kept."""

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._answers = Answers(handbook.cache / _FILE)
        self._history = Answers(handbook.cache / _HISTORY_FILE)

    def read(
        self,
        since: date | None = None,
        most: int | None = None,
        progress: Progress | None = None,
    ) -> Journal:
        """Everything that moved, looking into at most so many changes that are not remembered yet.

        Changes before ``since`` are told as far as they are remembered. The newest are looked into
        first, so that a call that is cancelled has done the useful part. Raises Cancelled.
        """
        progress = progress or Progress()
        repository = self._handbook.versions()
        history = read_history(repository, self._history, progress)
        steps = [step for step in history.steps if step.counts]
        known = self._answers.recall({step.question for step in steps})
        new = [
            step
            for step in steps
            if step.question not in known and (since is None or step.day >= since)
        ]
        known |= self._look_into(repository, new[:most], progress)
        moves = (move for step in steps for move in _moves(step, known))
        return Journal(
            tuple(sorted(moves, key=lambda move: move.day, reverse=True)),
            sum(step.question not in known for step in steps),
            history.first,
        )

    def latest(
        self, wanted: Collection[Wanted], progress: Progress | None = None
    ) -> dict[Wanted, Move]:
        """The latest move of each that is wanted, for those that moved.

        Goes back in each document only until it is found. Raises Cancelled.
        """
        progress = progress or Progress()
        repository = self._handbook.versions()
        search = self._search(wanted, read_history(repository, self._history, progress))
        while unknown := search.unknown():
            search.learn(self._look_into(repository, unknown, progress))
        return search.moves()

    def latest_known(self, wanted: Collection[Wanted]) -> dict[Wanted, Move] | None:
        """The same from what is remembered alone; None where that does not tell all of it."""
        history = recall_history(self._handbook.versions(), self._history)
        if history is None:
            return None
        search = self._search(wanted, history)
        return None if search.unknown() else search.moves()

    def _search(self, wanted: Collection[Wanted], history: History) -> _Search:
        steps = _by_path(history.steps, wanted)
        questions = {step.question for some in steps.values() for step in some}
        return _Search(wanted, steps, self._answers.recall(questions))

    def _look_into(
        self, repository: Repository, steps: Sequence[Step], progress: Progress
    ) -> dict[str, str]:
        wanted = list({step.question: step for step in steps}.values())
        found: dict[str, str] = {}
        kept: set[str] = set()
        kept_at = time.monotonic()
        try:
            for at in range(0, len(wanted), _AT_ONCE):
                progress.step(at, len(wanted), say("Looking through earlier versions"))
                found |= _answers_to(repository, wanted[at : at + _AT_ONCE])
                if time.monotonic() - kept_at > _KEPT_EVERY:
                    self._keep(found, kept)
                    kept_at = time.monotonic()
        finally:  # also when it is cancelled
            self._keep(found, kept)
        return found

    def _keep(self, found: Mapping[str, str], kept: set[str]) -> None:
        new = {question: found[question] for question in found.keys() - kept}
        if new:
            self._answers.remember(new)
            kept |= new.keys()


def _by_path(steps: Iterable[Step], wanted: Iterable[Wanted]) -> Mapping[str, list[Step]]:
    """The steps that may count for what is wanted, the latest first."""
    since: dict[str, datetime] = {}
    for one in wanted:
        since[one.path] = min(since.get(one.path, one.after), one.after)
    found: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        if step.counts and step.path in since and step.moment > since[step.path]:
            found[step.path].append(step)
    for some in found.values():
        some.sort(key=lambda step: step.moment, reverse=True)
    return found


class _Search:
    """The latest moves that are wanted, as far as it is known what the steps changed."""

    def __init__(
        self,
        wanted: Collection[Wanted],
        steps: Mapping[str, Sequence[Step]],
        known: Mapping[str, str],
    ) -> None:
        self._steps, self._known = steps, dict(known)
        self._found = {one: self._latest(one) for one in wanted}

    def unknown(self) -> list[Step]:
        """What has to be looked into before more can be said."""
        steps = (one for one in self._found.values() if isinstance(one, Step))
        return list({step.question: step for step in steps}.values())

    def learn(self, answers: Mapping[str, str]) -> None:
        """Go on with what was found out."""
        self._known |= answers
        for wanted, one in self._found.items():
            if isinstance(one, Step):
                self._found[wanted] = self._latest(wanted)

    def moves(self) -> dict[Wanted, Move]:
        """Those that were found."""
        return {one: move for one, move in self._found.items() if isinstance(move, Move)}

    def _latest(self, wanted: Wanted) -> Move | Step | None:
        """The latest move, or the step that has to be looked into first."""
        for step in self._steps.get(wanted.path, ()):
            if step.moment <= wanted.after:
                return None
            if step.question not in self._known:
                return step
            for move in _moves(step, self._known):
                if move.section in wanted.sections:
                    return move
        return None


def _moves(step: Step, known: Mapping[str, str]) -> Iterator[Move]:
    """What a step counts for, as far as it is known."""
    answer = known.get(step.question)
    for section in json.loads(answer) or ([""] if step.said else []) if answer else ():
        yield Move(step.day, step.path, section, step.version, step.moment)


def _answers_to(repository: Repository, steps: Sequence[Step]) -> dict[str, str]:
    """The sections in which the substance changed, as JSON; "" is the document as a whole."""
    ids = [one for step in steps for one in (step.before, step.after) if one]
    texts = {
        name: decode(content).text for name, content in repository.read_blobs(ids, _LARGEST).items()
    }
    return {step.question: json.dumps(_changed(step, texts)) for step in steps}


def _changed(step: Step, texts: Mapping[str, str]) -> list[str]:
    if not step.before or not step.after:
        there = step.before or step.after
        return [""] if there in texts else []
    if step.before not in texts or step.after not in texts:  # it is not on this computer
        return []
    return sections_changed(texts[step.before], texts[step.after])
