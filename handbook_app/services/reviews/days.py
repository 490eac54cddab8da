"""The days of review on record, quick enough to be asked for with every search.

What the records tell is remembered beside the index until another record comes, so that neither the
schema is imported nor a record read again only to show a day.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from handbook_app.model.errors import CannotDo
from handbook_app.model.period import Period, due_day
from handbook_app.services.handbook import Handbook
from handbook_app.storage.source_text import hash_of

if TYPE_CHECKING:  # looking up must not wait for the schema to be imported
    from handbook_app.model.document import Document
    from handbook_app.model.schema import ReviewPlan

_KEPT = "review days"
_FOLDER, _ENDING = "records", ".yaml"
Days = Mapping[str, list[str]]
"""The day of the latest review, as an ISO date, and who held it, by ``document-id#section``."""


@dataclass(frozen=True, slots=True)
class Held:
    """When something was reviewed, by whom, and when it is due again."""

    reviewed: date | None
    by: str
    due: date | None


class ReviewDays:
    """The days of one handbook. Any thread."""

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._known: tuple[str, Days] = ("", {})

    def current(self) -> Days:
        """What the records tell now. Where they cannot be read, the text alone tells."""
        try:
            stamp = self._stamp()
            if stamp != self._known[0]:
                self._known = stamp, self._recall(stamp) if stamp else {}
        except CannotDo:
            return {}
        return self._known[1]

    def of(self, document: Document, section: str, plan: ReviewPlan) -> Held:
        """The days of a rule, or without a section of a document, that is reviewed by a plan."""
        day, by = _latest(self.current(), document.id, section)
        held = date.fromisoformat(day) if day else None
        if held is None or (plan.last and plan.last >= held):
            return Held(plan.last, plan.by, plan.due())
        return Held(held, by, due_day(plan.every, plan.on, held))

    def _stamp(self) -> str:
        """Something that differs when the records do; empty without any."""
        files = self._handbook.folder.list_below(_FOLDER, _ENDING)
        repository = self._handbook.repository_or_none()
        lines = repository.record_stamp() if repository else ""
        return f"{lines} {hash_of(repr(files).encode())}" if files or lines else ""

    def _recall(self, stamp: str) -> Days:
        kept_stamp, _, kept = self._handbook.index.recall(_KEPT).partition("\n")
        if kept_stamp == stamp:
            days: Days = json.loads(kept)
            return days
        days = self._work_out()
        self._handbook.index.remember(_KEPT, f"{stamp}\n{json.dumps(days)}")
        return days

    def _work_out(self) -> Days:
        from handbook_app.model.records import Review
        from handbook_app.services.records import Records
        from handbook_app.services.reviews.standing import Standing

        settled = Standing(Records(self._handbook).all(Review)).settled
        return {
            f"{document}#{section}": [one.when.date().isoformat(), one.by]
            for (document, section), one in settled.items()
        }


def as_recorded(days: Days, card: Mapping[str, object]) -> dict[str, str]:
    """``reviewed`` and ``due`` of a section in the index, brought up to date."""
    told = {name: str(card[name]) for name in ("reviewed", "due")}
    day, _ = _latest(days, str(card["id"]), str(card["rule"]))
    if day <= told["reviewed"]:
        return told
    every, on = str(card["every"]), str(card["due_on"])
    due = due_day(
        Period.parse(every) if every else None,
        date.fromisoformat(on) if on else None,
        date.fromisoformat(day),
    )
    return {"reviewed": day, "due": due.isoformat() if due else ""}


def _latest(days: Days, document: str, section: str) -> tuple[str, str]:
    """The day of the latest review of a rule or of its document, and by whom; empty without one."""
    known = (days.get(f"{document}#{one}", ("", "")) for one in (section, ""))
    day, by = max(known, key=lambda one: one[0])
    return day, by
