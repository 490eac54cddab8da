"""What the worksheet is about: the rows, what is known of them, and what is meant to change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from handbook_app.services.authoring.choices import Choices
from handbook_app.services.worksheet.facts import standing_with
from handbook_app.services.worksheet.kept import KeptSitting
from handbook_app.services.worksheet.rows import (
    SheetRow,
    SheetRows,
    as_saved,
    find_rows,
    sort_rows,
)
from handbook_app.services.worksheet.sitting import Sitting, edits_for
from handbook_app.ui.turns import LongWork
from handbook_app.ui.worksheet.known_facts import KnownFacts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handbook_app.markup.yaml_text import Path, Tree
    from handbook_app.services.worksheet.facts import DocumentRules
    from handbook_app.services.worksheet.rows import Place, SheetWish, Standing
    from handbook_app.services.worksheet.sitting import FieldEdit
    from handbook_app.ui.worksheet.tasks import SheetTasks, Stop

Values = Mapping["Path", "Tree | None"]
Change = Callable[[SheetRow, "Tree | None"], "Values | None"]
"""The values that a rule is to have, given what it says now; None leaves it as it is."""
Found = Callable[[SheetRows, list[int]], None]
KEEP_MS = 500


class Sheet(QObject):
    """Reads in the background and holds what is meant; everything else is in the window's thread.

    ``rows_changed`` says that the rows are others, ``facts_read`` that more of them is known,
    ``meant_changed`` that somebody means to change something else than before. Changes of many
    rules take several turns; whatever is asked meanwhile comes after them.
    """

    rows_changed = Signal()
    facts_read = Signal()
    meant_changed = Signal()
    resumed = Signal(int)
    failed = Signal(object)

    def __init__(self, tasks: SheetTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.rows = SheetRows()
        self.choices = Choices()
        self.me = ""
        self.sitting = Sitting()
        self.asked: dict[Place, tuple[str, ...]] = {}
        self.walk: tuple[Place, ...] = ()
        self.at = 0
        self.known = KnownFacts(tasks, self)
        self.known.read.connect(self.facts_read)
        self.known.failed.connect(self.failed)
        self._work = LongWork(self)
        self._standing: dict[Place, Standing] = {}
        self._is_resumed = False
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeping.timeout.connect(self._keep_soon)

    # What is known

    def refresh(self) -> None:
        """Look at the handbook again."""
        self.tasks.run("worksheet rows", self._read_rows, self._take_rows, self.failed.emit)

    def row_at(self, place: Place) -> SheetRow | None:
        """The row of a place, if it is still there."""
        at = self.rows.number_of(place)
        return None if at is None else self.rows[at]

    def standing(self, row: SheetRow) -> Standing:
        """How a row stands with what is meant."""
        return self._standing.get(row.place) or as_saved(row)

    def facts(self, place: Place) -> Tree | None:
        """What a rule would say; None where it is not read yet, or is no rule."""
        return self.sitting.tree_of(place, self.known.of(place))

    def find(self, wish: SheetWish, column: str, downwards: bool, done: Found) -> None:
        """The rows as they are now, and the numbers of those that fulfil a wish, sorted."""
        rows, meant = self.rows, dict(self._standing)

        def work(stop: Stop) -> list[int]:
            found = find_rows(rows, wish, meant, stop)
            return sort_rows(rows, found, column, meant, downwards=downwards)

        def take(found: list[int]) -> None:
            if rows is self.rows:
                done(rows, found)

        self.tasks.run("worksheet find", work, take, self.failed.emit)

    def want_facts(self, paths: Iterable[str]) -> None:
        """Read what the rules of these documents say, unless it is known."""
        self.known.want(paths, self.facts_read.emit, "worksheet facts")

    # What is meant

    def change(self, places: Sequence[Place], make: Change) -> None:
        """Give rules other values, as one step, as soon as what they say now is known."""
        paths = list(dict.fromkeys(path for path, _ in places))
        self._then(self.sitting.take(self._edits(places, make)), paths)

    def set_values(self, places: Sequence[Place], values: Values) -> None:
        """Give rules the same values; a section becomes a rule along with them."""
        self.change(places, lambda *_: values)

    def undo(self) -> None:
        """Take the last step back."""
        self._then(self.sitting.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._then(self.sitting.redo())

    def when_done(self, then: Callable[[], None]) -> None:
        """Call ``then`` after all changes that were asked for."""
        self.known.in_turn((), lambda: self._work.then(then))

    def ask_somebody(self, place: Place, question: str, *, is_asked: bool = True) -> None:
        """Note that somebody else has to answer a question, or that nobody has any more."""
        codes = tuple(one for one in self.asked.get(place, ()) if one != question)
        codes = (*codes, question) if is_asked else codes
        self.asked = {**self.asked, place: codes}
        if not codes:
            del self.asked[place]
        self._keeping.start()

    def walk_to(self, walk: tuple[Place, ...], at: int) -> None:
        """Remember which rules are gone through one by one, and where."""
        self.walk, self.at = walk, at
        self._keeping.start()

    def note_saved(self, edits: Iterable[FieldEdit], facts: Mapping[str, DocumentRules]) -> None:
        """These edits are in the handbook; the rows follow when it has been read again."""
        self.known.note(facts)
        self._then(self.sitting.forget(edits), is_saved=True)

    def holds_values(self, answer: str) -> Values:
        """The values that say whether a reason holds, from today and by this person."""
        known = bool(answer)
        return {
            ("origin", "holds", "answer"): answer or None,
            ("origin", "holds", "checked"): date.today().isoformat() if known else None,
            ("origin", "holds", "by"): (self.me or None) if known else None,
        }

    def felt_values(self, answer: str) -> Values:
        """The values that say how a rule is felt, from today and by this person; what made it an
        obstacle goes when it is none any more."""
        known = bool(answer)
        values: dict[Path, Tree | None] = {
            ("felt", "answer"): answer or None,
            ("felt", "checked"): date.today().isoformat() if known else None,
            ("felt", "by"): (self.me or None) if known else None,
        }
        return values if answer == "obstacle" else {**values, ("felt", "because"): None}

    def keep_now(self) -> None:
        """Keep what is meant, so that a crash does not lose it."""
        self._keep(self.sitting.edits)

    def _keep_soon(self) -> None:
        self._work.do(self._gather())

    def _gather(self) -> Iterator[None]:
        edits: list[FieldEdit] = []
        for place in self.sitting.places:
            edits += self.sitting.of(place).values()
            yield
        self._keep(tuple(edits))

    def _keep(self, edits: tuple[FieldEdit, ...]) -> None:
        self._keeping.stop()
        if self._is_resumed:
            kept = KeptSitting(edits, dict(self.asked), self.walk, self.at)
            keep = self.tasks.keep
            self.tasks.write(lambda: keep(kept), lambda _: None, self.failed.emit)

    def _then(
        self, changed: Iterator[Place | None], paths: Sequence[str] = (), *, is_saved: bool = False
    ) -> None:
        """Change what is meant as soon as documents are known, after all that was asked before."""
        self.known.in_turn(
            paths, lambda: self._work.do(self._follow(changed, paths, is_saved=is_saved))
        )

    def _edits(self, places: Iterable[Place], make: Change) -> Iterator[FieldEdit | None]:
        refused = set()
        for place in places:
            refusal, row = self.known.refusal(place[0]), self.row_at(place)
            if refusal is not None and place[0] not in refused:
                refused.add(place[0])
                self.failed.emit(refusal)
            now = self.facts(place)
            values = make(row, now) if refusal is None and row is not None else None
            if values is not None:
                yield from edits_for(place, self.known.of(place), now, values)
            yield None

    def _follow(
        self, changed: Iterator[Place | None], paths: Sequence[str], *, is_saved: bool
    ) -> Iterator[None]:
        if self.known.missing(paths):  # the handbook changed while this had to wait
            self._then(changed, paths)
            return
        is_news, last = is_saved, None
        for place in changed:
            if last is not None and last != place:  # now all of it is taken
                self._stand(last)
                is_news = True
            last = place
            yield
        if last is not None:
            self._stand(last)
        if is_saved:
            self.keep_now()
        if is_news or last is not None:
            self._keeping.start()
            self.meant_changed.emit()

    def _stand(self, place: Place) -> None:
        row = self.row_at(place)
        if row is None or not self.sitting.of(place):
            self._standing.pop(place, None)
        else:
            self._standing[place] = standing_with(row, self.facts(place))

    def _read_rows(self, stop: Stop) -> tuple:
        rows = self.tasks.rows()
        if self._is_resumed or stop():
            return rows, self.tasks.choices(), None, self.me, {}
        kept = self.tasks.kept()
        paths = {edit.document for edit in kept.edits}
        return rows, self.tasks.choices(), kept, self.tasks.me(), self.tasks.rules_of(paths, stop)

    def _take_rows(self, found: tuple) -> None:
        self._work.do(self._put_rows(*found))

    def _put_rows(
        self, rows: SheetRows, choices: Choices, kept: KeptSitting | None, me: str,
        facts: Mapping[str, DocumentRules],
    ) -> Iterator[None]:  # fmt: skip
        before, now = self.rows.hashes, rows.hashes
        self.known.keep(lambda path: now.get(path) == before.get(path))
        self.known.note(facts)
        self.rows, self.choices, self.me = rows, choices, me
        if kept is not None:
            yield from self._resume(kept)
        self._standing.clear()
        for place in self.sitting.places:
            self._stand(place)
            yield
        self.rows_changed.emit()

    def _resume(self, kept: KeptSitting) -> Iterator[None]:
        """Mean again what was not saved; one step to undo."""
        self._is_resumed = True
        self.asked, self.walk, self.at = dict(kept.asked), kept.walk, kept.at
        for _ in self.sitting.take(kept.edits):
            yield
        if kept.edits:
            self.resumed.emit(len(self.sitting))
