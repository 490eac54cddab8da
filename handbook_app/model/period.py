"""Spans of the calendar such as "6 months", and when something falls due."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

_FORM = re.compile(r"^\s*(\d{1,3})\s*(day|week|month|year)s?\s*$", re.IGNORECASE)
_MONTHS = {"month": 1, "year": 12}
_DAYS = {"day": 1, "week": 7}


@dataclass(frozen=True, slots=True)
class Period:
    """A number of months plus a number of days; one of them is 0."""

    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read "6 months", "1 year", "2 weeks" or "90 days"; raises ValueError otherwise."""
        found = _FORM.match(text)
        if not found or int(found[1]) == 0:
            raise ValueError(text)
        count, unit = int(found[1]), found[2].lower()
        return cls(months=count * _MONTHS.get(unit, 0), days=count * _DAYS.get(unit, 0))

    def after(self, start: date) -> date:
        """The day this long after ``start``; the 31st becomes the last day of a shorter month.

        Past the calendar's end it is the calendar's last day.
        """
        months = start.month - 1 + self.months
        year, month = start.year + months // 12, months % 12 + 1
        if year > date.max.year:
            return date.max
        day = min(start.day, calendar.monthrange(year, month)[1])
        try:
            return date(year, month, day) + timedelta(days=self.days)
        except OverflowError:
            return date.max

    def __str__(self) -> str:
        for count, unit in ((self.months, "month"), (self.days, "day")):
            if count:
                size = 12 if unit == "month" and count % 12 == 0 else 1
                count, unit = count // size, "year" if size == 12 else unit
                return f"{count} {unit}{'s' if count != 1 else ''}"
        return "0 days"


def due_day(every: Period | None, on: date | None, last: date | None) -> date | None:
    """The day of the next review, None when nothing says so.

    ``on`` is a day that was set, which counts until a review was held on it or later; else the
    rhythm ``every`` tells, from the ``last`` review on.
    """
    if on is not None and (last is None or last < on):
        return on
    return every.after(last) if every and last else None
