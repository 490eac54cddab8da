"""A timeline that is read on page by page, as somebody scrolls, and narrowed to what they seek."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from handbook_app.model.errors import Cancelled, CannotDo
from handbook_app.model.sentence import say
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.timeline import Moment, read_timeline
from handbook_app.storage.versions import MissingText

_MOST_PEOPLE = 40
_PATIENCE = 0.25  # seconds after which what was found so far is a page


@dataclass(frozen=True, slots=True)
class Sought:
    """What a timeline is narrowed to: every one of some words, a person, changes of substance.

    Versions of which nobody said what they are (other programs made them) count as substance,
    unless it is known that they are not.
    """

    words: str = ""
    who: str = ""
    is_substance: bool = False

    def fits(self, moment: Moment) -> bool:
        """Whether a moment is meant."""
        version = moment.version
        if self.is_substance and not _may_be_substance(moment):
            return False
        if self.who and version.who != self.who:
            return False
        words = self.words.casefold().split()
        return not words or all(word in _words_of(moment) for word in words)


@dataclass(frozen=True, slots=True)
class Page:
    """Some moments of a timeline. ``next`` is where the page after it begins; ``is_end`` that
    there is none; ``problem`` why it ends before its beginning. ``seen`` counts all moments that
    were looked at so far, ``people`` those who made most of them."""

    moments: tuple[Moment, ...]
    next: int
    is_end: bool
    problem: str
    seen: int
    people: tuple[str, ...]


class TimelinePages:
    """One timeline, read by one thread at a time as far as somebody wants to see it.

    ``close`` it: git waits at the other end.
    """

    def __init__(self, handbook: Handbook, path: str, section: str) -> None:
        self._moments: list[Moment] = []
        self._people: Counter[str] = Counter()
        self._handbook = handbook
        self._is_closed = False
        self._is_end = False
        self._problem = ""
        self._lock = threading.Lock()
        self._stream: Iterator[Moment] = read_timeline(
            handbook, path, section, is_cancelled=lambda: self._is_closed
        )

    def read(
        self, sought: Sought, start: int, count: int, is_cancelled: Callable[[], bool]
    ) -> Page:
        """So many moments of what is sought, looking from the ``start``-th moment on.

        Fewer when that would take long: then what there is comes first. Raises Cancelled, and
        CannotDo when there is nothing to be read at all.
        """
        found: list[Moment] = []
        limit = time.monotonic() + _PATIENCE
        with self._lock:
            at = start
            if self._is_closed:
                raise Cancelled
            while len(found) < count and (moment := self._moment(at)) is not None:
                at += 1
                if is_cancelled():
                    raise Cancelled
                if sought.fits(moment):
                    found.append(moment)
                if found and time.monotonic() > limit:
                    break
            people = tuple(name for name, _ in self._people.most_common(_MOST_PEOPLE))
            is_end = self._is_end and at >= len(self._moments)
            return Page(tuple(found), at, is_end, self._problem, len(self._moments), people)

    def close(self) -> None:
        """End what is read. Never waits: whoever reads a page right now ends it."""
        self._is_closed = True
        if self._lock.acquire(blocking=False):
            self._end()
            self._lock.release()

    def _moment(self, at: int) -> Moment | None:
        """The moment at a place; None behind the last one."""
        while at >= len(self._moments) and not self._is_end:
            try:
                moment = next(self._stream, None)
            except Cancelled:
                self._end()
                raise
            except CannotDo as reason:
                if not self._moments:
                    raise
                self._problem, moment = str(reason), None
            if moment is None:
                self._note_missing()
                self._end()
            else:
                self._moments.append(moment)
                self._people[moment.version.who] += 1
        return self._moments[at] if at < len(self._moments) else None

    def _note_missing(self) -> None:
        """The timeline ends; perhaps only because its beginning was never copied."""
        if not self._problem and not self._handbook.versions().has_all_versions:
            self._problem = str(MissingText(say("What came before this in the history")))

    def _end(self) -> None:
        self._is_end = True
        self._stream = iter(())


def _may_be_substance(moment: Moment) -> bool:
    if moment.version.substance is not None:
        return moment.version.substance
    if not moment.version.parents:
        return False  # it changed nothing: everything began with it
    return not moment.changes or any(change.is_substance for change in moment.changes)


def _words_of(moment: Moment) -> str:
    version = moment.version
    parts = [version.summary, version.details, version.who, moment.moved_from]
    parts += [change.path for change in moment.files]
    parts += [f"{change.heading} {change.sentence}" for change in moment.changes]
    return "\n".join(parts).casefold()
