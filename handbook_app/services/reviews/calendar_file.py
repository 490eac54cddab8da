"""What is due as a calendar file (RFC 5545), which every calendar program can take in.

One all-day event for each document, so that three hundred rules of one rhythm are not three hundred
events. Its name never changes: a later file moves the event instead of adding another.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from handbook_app.model.sentence import say, say_count
from handbook_app.services.listing import Row
from handbook_app.translations import Translate, in_english

_WIDEST = 75  # bytes of a line
_MOST_RULES = 40
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def make_calendar(
    rows: Iterable[Row],
    handbook: str,
    today: date,
    now: datetime | None = None,
    in_words: Translate = in_english,
) -> str:
    """The file's text. ``rows`` have a day on which they are due; what was due before today stands
    on today. ``handbook`` is its name, ``now`` when the file is made."""
    by_document: dict[str, list[Row]] = {}
    for row in rows:
        if row.due:
            by_document.setdefault(row.id, []).append(row)
    stamp = f"{(now or datetime.now(UTC)).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = [
        ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Handbook//Reviews//EN"),
        ("CALSCALE", "GREGORIAN"), ("X-WR-CALNAME", _escaped(handbook)),
    ]  # fmt: skip
    for found in by_document.values():
        lines += _event(found, handbook, today, stamp, in_words)
    lines.append(("END", "VCALENDAR"))
    return "".join(f"{one}\r\n" for name, value in lines for one in _folded(f"{name}:{value}"))


def _event(
    rows: Sequence[Row], handbook: str, today: date, stamp: str, in_words: Translate
) -> Iterator[tuple[str, str]]:
    first = min(row.due for row in rows)
    due = [row for row in rows if row.due <= max(first, today.isoformat())]
    day = max(date.fromisoformat(first), today)
    name = hashlib.sha256(f"{handbook}\0{rows[0].id}".encode()).hexdigest()[:32]
    rules = [row.heading for row in due if row.heading]
    said = say("Review: {title}", title=rows[0].title)
    if len(rules) > 1:
        said = say_count("Review: {title} ({count} rule)", "Review: {title} ({count} rules)",
                         len(rules), title=rows[0].title)  # fmt: skip
    told = [*rules[:_MOST_RULES], *(["…"] if len(rules) > _MOST_RULES else []), rows[0].document]
    yield "BEGIN", "VEVENT"
    yield "UID", f"{name}@handbook"
    yield "DTSTAMP", stamp
    yield "DTSTART;VALUE=DATE", f"{day:%Y%m%d}"
    if day < date.max:
        yield "DTEND;VALUE=DATE", f"{day + timedelta(days=1):%Y%m%d}"
    yield "SUMMARY", _escaped(in_words(said))
    yield "DESCRIPTION", _escaped("\n".join(told))
    yield "TRANSP", "TRANSPARENT"
    yield "END", "VEVENT"


def _escaped(text: str) -> str:
    """A text as a value: four signs mean something there."""
    text = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    signs: Mapping[str, str] = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
    return "".join(signs.get(one, one) for one in text)


def _folded(line: str) -> Iterator[str]:
    """A long line goes on in the next, behind a space; no letter is torn apart."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode("utf-8", "replace"))
        if size + width > _WIDEST:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    yield piece
