"""What those who look after a handbook ask of it, in one place for the window."""

from __future__ import annotations

from datetime import date

from handbook_app.model.progress import Progress
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.measuring import measure
from handbook_app.services.health.survey import Health
from handbook_app.services.inventory.stock import Stock, take_stock
from handbook_app.services.records import Records
from handbook_app.services.worksheet.worksheet import Worksheet


class Care:
    """The owner's side of one handbook. Any thread; what adds a record is for the writing lane."""

    def __init__(self, handbook: Handbook) -> None:
        self.handbook = handbook
        self.records = Records(handbook)
        self.worksheet = Worksheet(handbook)

    def counts(self, today: date) -> Health:
        """The figures that need no history: quick, also for ten thousand documents."""
        return measure(self.handbook, today, history=False)

    def health(self, today: date, progress: Progress) -> Health:
        """All figures; the first time the whole history is looked through. Raises Cancelled."""
        return measure(self.handbook, today, all_history=True, progress=progress)

    def stock(self, language: str) -> Stock:
        """What there is at each touchpoint, with values and owners, named in a language."""
        return take_stock(self.handbook, language)
