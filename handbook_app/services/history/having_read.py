"""“I have read it”: marks for the reader alone, and a confirmation on record for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from handbook_app.model.errors import CannotDo
from handbook_app.services.confirmations import Confirmations, Confirmed, Place
from handbook_app.services.handbook import Handbook
from handbook_app.services.history.reading_marks import ChangedRule, Mark, ReadingMarks


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted: the marks as they were before, what is on record, and why nothing is."""

    before: Mapping[str, Mark | None]
    confirmed: Confirmed | None = None
    why_not: CannotDo | None = None


class HavingRead:
    """What the person at this computer says to have read. For the writing lane."""

    def __init__(self, handbook: Handbook, marks: ReadingMarks) -> None:
        self._marks = marks
        self._confirmations = Confirmations(handbook)

    def confirm(self, rules: Sequence[ChangedRule], places: Iterable[Place] = ()) -> Noted:
        """Note that changed rules were read, and what else stands at some places.

        Where it cannot be recorded the marks are kept all the same. Raises NotFound without such a
        place, Unavailable when the marks cannot be kept.
        """
        before = self._marks.confirm(rules) if rules else {}
        read = dict.fromkeys([*(rule.key for rule in rules if not rule.is_gone), *places])
        if not read:
            return Noted(before)
        try:
            return Noted(before, self._confirmations.confirm(read))
        except CannotDo as error:
            if not rules:
                raise
            return Noted(before, why_not=error)

    def take_back(self, noted: Noted) -> None:
        """Make it as if it had not been said."""
        self._marks.take_back(noted.before)
        if noted.confirmed is not None:
            self._confirmations.take_back(noted.confirmed.names)
