"""What the worksheet is about: the rows, what is known of them, and what is meant to change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from handbook_app.markup.editing import trees
from handbook_app.services.authoring.choices import Choices
from handbook_app.services.worksheet.facts import DocumentRules, standing_with
from handbook_app.services.worksheet.kept import KeptSitting
from handbook_app.services.worksheet.rows import (
    Place,
    SheetRow,
    SheetWish,
    Standing,
    as_saved,
    find_rows,
    sort_rows,
)
from handbook_app.services.worksheet.sitting import Sitting, edits_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handbook_app.markup.yaml_text import Path, Tree
    from handbook_app.services.worksheet.sitting import FieldEdit
    from handbook_app.ui.worksheet.tasks import SheetTasks, Stop

Values = Mapping["Path", "Tree | None"]
Change = Callable[[SheetRow, "Tree | None"], Values]
"""The values that a rule is to have, given what it says now."""
KEEP_MS = 500
_MOST_KNOWN = 4_000  # documents whose facts are remembered


class Sheet(QObject):
    """Reads in the background and holds what is meant; everything else is in the window's thread.

    ``rows_changed`` says that the rows are others, ``facts_read`` that more of them is known,
    ``meant_changed`` carries the places that somebody means to change, or not any more.
    """

    rows_changed = Signal()
    facts_read = Signal()
    meant_changed = Signal(object)
    resumed = Signal(int)
    failed = Signal(object)

    def __init__(self, tasks: SheetTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.rows: tuple[SheetRow, ...] = ()
        self.choices = Choices()
        self.me = ""
        self.sitting = Sitting()
        self.asked: dict[Place, tuple[str, ...]] = {}
        self.walk: tuple[Place, ...] = ()
        self.at = 0
        self._facts: dict[str, DocumentRules] = {}
        self._standing: dict[Place, Standing] = {}
        self._at: dict[Place, int] = {}
        self._is_resumed = False
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeping.timeout.connect(self.keep_now)

    # What is known

    def refresh(self) -> None:
        """Look at the handbook again."""
        self.tasks.run("worksheet rows", self._read_rows, self._take_rows, self.failed.emit)

    def row_at(self, place: Place) -> SheetRow | None:
        """The row of a place, if it is still there."""
        at = self._at.get(place)
        return None if at is None else self.rows[at]

    def standing(self, row: SheetRow) -> Standing:
        """How a row stands with what is meant."""
        return self._standing.get(row.place) or as_saved(row)

    def facts(self, place: Place) -> Tree | None:
        """What a rule would say; None where it is not read yet, or is no rule."""
        return self.sitting.tree_of(place, self._saved(place))

    def is_known(self, path: str) -> bool:
        """Whether what the rules of a document say has been read."""
        return path in self._facts

    def refusal(self, path: str) -> Exception | None:
        """Why the facts of a document cannot be changed, when they cannot."""
        found = self._facts.get(path)
        return found.refusal if found else None

    def find(self, wish: SheetWish, column: str, downwards: bool, done: Callable) -> None:
        """The numbers of the rows that fulfil a wish, sorted."""
        rows, meant = self.rows, dict(self._standing)

        def work(stop: Stop) -> list[int]:
            found = find_rows(rows, wish, meant, stop)
            return sort_rows(rows, found, column, meant, downwards=downwards)

        def take(found: list[int]) -> None:
            if rows is self.rows:
                done(found)

        self.tasks.run("worksheet find", work, take, self.failed.emit)

    def want_facts(self, paths: Iterable[str]) -> None:
        """Read what the rules of these documents say, unless it is known."""
        self.when_read(paths, self.facts_read.emit, "worksheet facts")

    def when_read(
        self, paths: Iterable[str], then: Callable[[], None], channel: str = "worksheet change"
    ) -> None:
        """Call ``then`` when what the rules of these documents say is known."""
        missing = [path for path in dict.fromkeys(paths) if path not in self._facts]
        if not missing:
            then()
            return

        def take(found: dict[str, DocumentRules]) -> None:
            while len(self._facts) > _MOST_KNOWN:
                self._facts.pop(next(iter(self._facts)))
            self._facts |= found
            self.facts_read.emit()
            if len(found) == len(missing):
                then()

        rules_of = self.tasks.rules_of
        self.tasks.run(channel, lambda stop: rules_of(missing, stop), take, self.failed.emit)

    # What is meant

    def change(self, places: Sequence[Place], make: Change) -> None:
        """Give rules other values, as one step, as soon as what they say now is known."""
        known = [place for place in places if place in self._at]
        paths = [path for path, _ in known]
        self.when_read(paths, lambda: self._change(known, make))

    def set_values(self, places: Sequence[Place], values: Values) -> None:
        """Give rules the same values; a section becomes a rule along with them."""
        self.change(places, lambda *_: values)

    def undo(self) -> None:
        """Take the last step back."""
        self._note_meant(self.sitting.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._note_meant(self.sitting.redo())

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

    def note_saved(self, edits: Sequence[FieldEdit], facts: Mapping[str, DocumentRules]) -> None:
        """These edits are in the handbook; the rows follow when it has been read again."""
        self._facts |= facts
        self.sitting.forget(edits)
        self.keep_now()
        self.meant_changed.emit(frozenset(edit.place for edit in edits))

    def drop(self, edits: Sequence[FieldEdit]) -> None:
        """Mean these no longer; one step to undo."""
        back = [type(one)(one.document, one.section, one.field, one.after, one.before)
                for one in edits]  # fmt: skip
        self._note_meant(self.sitting.take(back))

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
        self._keeping.stop()
        if not self._is_resumed:
            return
        kept = KeptSitting(self.sitting.edits, dict(self.asked), self.walk, self.at)
        keep = self.tasks.keep
        self.tasks.write(lambda: keep(kept), lambda _: None, self.failed.emit)

    def _change(self, places: Sequence[Place], make: Change) -> None:
        edits: list[FieldEdit] = []
        for place in places:
            refusal = self.refusal(place[0])
            if refusal is not None:
                self.failed.emit(refusal)
                continue
            row = self.row_at(place)
            if row is not None:
                saved, now = self._saved(place), self.facts(place)
                edits += edits_for(place, saved, now, make(row, now))
        self._note_meant(self.sitting.take(edits))

    def _note_meant(self, places: frozenset[Place]) -> None:
        if places:
            for place in places:
                self._stand(place)
            self._keeping.start()
            self.meant_changed.emit(places)

    def _stand(self, place: Place) -> None:
        row = self.row_at(place)
        if row is None or not self.sitting.of(place):
            self._standing.pop(place, None)
        else:
            self._standing[place] = standing_with(row, self.facts(place))

    def _saved(self, place: Place) -> Tree | None:
        path, section = place
        found = self._facts.get(path)
        return trees.value_at(dict(found.rules), (section,)) if found else None

    def _read_rows(self, stop: Stop) -> tuple:
        rows = self.tasks.rows()
        at = {row.place: number for number, row in enumerate(rows)}
        if self._is_resumed or stop():
            return rows, at, self.tasks.choices(), None, self.me, {}
        kept = self.tasks.kept()
        paths = {edit.document for edit in kept.edits}
        return (rows, at, self.tasks.choices(), kept, self.tasks.me(),
                self.tasks.rules_of(paths, stop))  # fmt: skip

    def _take_rows(self, found: tuple) -> None:
        rows, at, self.choices, kept, self.me, facts = found
        hashes = {row.entry.path: row.entry.text_hash for row in self.rows}
        now = {row.entry.path: row.entry.text_hash for row in rows}
        self._facts = {
            path: one for path, one in self._facts.items() if now.get(path) == hashes.get(path)
        } | facts  # fmt: skip
        self.rows, self._at = rows, at
        if kept is not None:
            self._resume(kept)
        self._standing.clear()
        for place in self.sitting.places:
            self._stand(place)
        self.rows_changed.emit()

    def _resume(self, kept: KeptSitting) -> None:
        """Mean again what was not saved; one step to undo."""
        self._is_resumed = True
        self.asked, self.walk, self.at = dict(kept.asked), kept.walk, kept.at
        if kept.edits:
            self.sitting.take(kept.edits)
            self.resumed.emit(len(self.sitting.places))
