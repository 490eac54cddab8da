"""The history of a handbook as a list of changed documents, remembered from one time to the next.

git tells of ten thousand versions in a second or two. What it told once is read again in a moment,
and only the versions made since are asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from handbook_app.model.progress import Progress
from handbook_app.model.sentence import say
from handbook_app.storage.answers import Answers
from handbook_app.storage.files import ENDINGS
from handbook_app.storage.versions import Repository, VersionEntry

_KEPT = "history, first form"  # of what is remembered; with another form comes another name
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Step:
    """A change of one document by a version that has another before it: what a first version brings
    in is no change.

    ``path`` is the one that it has today, ``before`` and ``after`` are the ids of its texts, empty
    where there was none; ``said`` is what the person said of the substance.
    """

    version: str
    moment: datetime
    said: bool | None
    path: str
    before: str
    after: str

    @property
    def day(self) -> date:
        """The day on which it was made, as it was where it was made."""
        return self.moment.date()

    @property
    def counts(self) -> bool:
        """Whether it may have changed the substance: who saved may have said that it did not."""
        return self.said is not False

    @property
    def question(self) -> str:
        """What it changed is remembered under this: the two texts alone decide it."""
        return f"{self.before}:{self.after}"


@dataclass(frozen=True, slots=True)
class History:
    """Every step up to the version ``tip``, the newest first; ``first`` is the day of the oldest
    version."""

    tip: str = ""
    steps: tuple[Step, ...] = ()
    first: date | None = None


def read_history(repository: Repository, kept: Answers, progress: Progress) -> History:
    """The whole history, of which git is only asked what is new since the last time.

    Raises Cancelled, and MissingText where a part of it is not on this computer.
    """
    tip = repository.tip()
    is_whole = repository.has_all_versions  # else the same version may have more behind it later
    known = _recall(kept) if is_whole else History()
    if known.tip == tip:
        return known
    if not known.tip or not repository.is_earlier(known.tip, tip):
        known = History()
    found = _read_on(repository, known, tip, progress)
    if is_whole:
        _remember(kept, found)
    return found


def recall_history(repository: Repository, kept: Answers) -> History | None:
    """The whole history as it is remembered; None where git would have to be asked."""
    known = _recall(kept) if repository.has_all_versions else History()
    return known if known.tip and known.tip == repository.tip() else None


def _read_on(repository: Repository, known: History, tip: str, progress: Progress) -> History:
    """What is known, and what was made since."""
    called: dict[str, str] = {}
    days = [known.first] if known.first else []
    steps: list[Step] = []
    for at, entry in enumerate(repository.versions(start=tip, since=known.tip) if tip else ()):
        if at % _AT_ONCE == 0:
            progress.step(at, 0, say("Reading earlier versions"))
        days.append(entry.version.when.date())
        steps += _steps_of(entry, called)
    steps += (
        replace(one, path=called[one.path]) if one.path in called else one for one in known.steps
    )
    return History(tip, tuple(steps), min(days, default=None))


def _steps_of(entry: VersionEntry, called: dict[str, str]) -> Iterator[Step]:
    """The documents that a version changed, under the paths they have today.

    ``called`` holds these by earlier ones, and learns of more: versions come the newest first.
    """
    version = entry.version
    for change in entry.changes:
        if not change.path.lower().endswith(ENDINGS):
            continue
        today = called.get(change.path, change.path)
        if change.old_path and change.what == "renamed":
            called[change.old_path] = today
        if version.parents:
            texts = change.before, change.after
            yield Step(version.id, version.when, version.substance, today, *texts)


def _recall(kept: Answers) -> History:
    try:
        tip, first, rows = json.loads(kept.recall([_KEPT]).get(_KEPT, '["", "", []]'))
        return History(tip, tuple(_steps_from(rows)), date.fromisoformat(first) if first else None)
    except (ValueError, TypeError, KeyError):  # it was not written by us
        return History()


def _steps_from(rows: Iterable[list[str]]) -> Iterator[Step]:
    words = {"": None, "y": True, "n": False}
    for version, moment, said, path, before, after in rows:
        yield Step(version, datetime.fromisoformat(moment), words[said], path, before, after)


def _remember(kept: Answers, history: History) -> None:
    words = {None: "", True: "y", False: "n"}
    rows = [
        (one.version, one.moment.isoformat(), words[one.said], one.path, one.before, one.after)
        for one in history.steps
    ]
    first = history.first.isoformat() if history.first else ""
    kept.remember({_KEPT: json.dumps([history.tip, first, rows])})
