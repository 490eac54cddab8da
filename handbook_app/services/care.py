"""What those who look after a handbook ask of it, in one place for the window."""

from __future__ import annotations

from datetime import date

from handbook_app.model.progress import Progress
from handbook_app.model.schema import name_in
from handbook_app.services.exports import write_export
from handbook_app.services.handbook import Handbook
from handbook_app.services.health.measuring import measure
from handbook_app.services.health.survey import Health
from handbook_app.services.inventory.stock import Stock, take_stock
from handbook_app.services.records import Records
from handbook_app.services.reviews.at_hand import Inbox, Looked, look_at, open_inbox
from handbook_app.services.reviews.calendar_file import make_calendar
from handbook_app.services.reviews.reviewing import Reviews
from handbook_app.services.worksheet.worksheet import Worksheet
from handbook_app.translations import Translate


class Care:
    """The owner's side of one handbook. Any thread; what adds a record is for the writing lane."""

    def __init__(self, handbook: Handbook) -> None:
        self.handbook = handbook
        self.records = Records(handbook)
        self.worksheet = Worksheet(handbook)
        self.reviews = Reviews(handbook, self.records)

    def counts(self, today: date) -> Health:
        """The figures that need no history: quick, also for ten thousand documents."""
        return measure(self.handbook, today, history=False)

    def health(self, today: date, progress: Progress) -> Health:
        """All figures; the first time the whole history is looked through. Raises Cancelled."""
        return measure(self.handbook, today, all_history=True, progress=progress)

    def inbox(self, language: str, today: date, progress: Progress | None = None) -> Inbox:
        """What is due for a review; with a ``progress`` also every link that became suspect, for
        which the history is looked through the first time. Raises Cancelled."""
        return open_inbox(self.handbook, self.reviews, language, today, progress)

    def look_at(self, path: str, section: str) -> Looked:
        """One rule with what a review of it needs. Raises NotFound, NotReadable."""
        return look_at(self.handbook, self.reviews, path, section)

    def write_calendar(self, file: str, today: date, in_words: Translate) -> None:
        """Write every day ahead as a calendar file. Raises Unavailable."""
        name = name_in(self.handbook.settings.name, "", self.handbook.root.name)
        rows = self.reviews.scheduled()
        write_export(file, make_calendar(rows, name, today, in_words=in_words))

    def stock(self, language: str) -> Stock:
        """What there is at each touchpoint, with values and owners, named in a language."""
        return take_stock(self.handbook, language)
