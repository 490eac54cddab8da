"""The calendar file, read as strictly as the standard asks for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.markup.documents import parse_document
from handbook_app.model.catalogue import entry_of
from handbook_app.services.listing import Row, list_rows
from handbook_app.services.reviews.calendar_file import make_calendar

TODAY = date(2026, 6, 30)
NOW = datetime(2026, 6, 30, 9, 5, 7, tzinfo=UTC)
(ROW,) = list_rows([entry_of(parse_document("a.md", "# A\n"), "", 4, None)])
LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)", re.DOTALL)
ONE_EVENT = {"UID": 1, "DTSTAMP": 1, "DTSTART": 1, "SUMMARY": 1}


def row(**more: str) -> Row:
    return replace(ROW, **{"id": "a", "document": "a.md", "title": "A", "due": "2026-07-01"} | more)


def read(text: str) -> list[dict[str, str]]:
    """The events of a calendar file; anything that RFC 5545 does not allow fails."""
    raw = text.encode("utf-8")
    assert raw.endswith(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
    lines: list[str] = []
    for piece in raw[:-2].split(b"\r\n"):
        assert 0 < len(piece) <= 75
        part = piece.decode("utf-8")  # no letter is torn apart
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", part)
        if part[0] == " ":
            lines[-1] += part[1:]
        else:
            lines.append(part)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert lines.count("VERSION:2.0") == 1
    assert sum(line.startswith("PRODID:") for line in lines) == 1
    events: list[dict[str, str]] = []
    is_inside = False
    for line in lines[1:-1]:
        if line == "BEGIN:VEVENT":
            assert not is_inside
            events.append({})
            is_inside = True
        elif line == "END:VEVENT":
            assert is_inside
            assert all(name in events[-1] for name in ONE_EVENT)
            is_inside = False
        else:
            found = LINE.fullmatch(line)
            assert found, line
            name, how, value = found.groups()
            if is_inside:
                assert name not in events[-1], "each property once"
                events[-1][name] = value_of(name, how, value)
    assert not is_inside
    return events


def value_of(name: str, how: str, value: str) -> str:
    if name in ("DTSTART", "DTEND"):
        assert how == ";VALUE=DATE"
        assert re.fullmatch(r"\d{8}", value)
        return f"{value[:4]}-{value[4:6]}-{value[6:]}"
    assert how == ""
    if name == "DTSTAMP":
        assert re.fullmatch(r"\d{8}T\d{6}Z", value)
    if name in ("SUMMARY", "DESCRIPTION"):
        assert re.fullmatch(r"(?:[^\\;,\n]|\\[\\;,n])*", value), "four signs are escaped"
        return re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], value)
    return value


def test_an_event_of_all_day_for_each_document() -> None:
    rows = [row(section="x", heading="X"), row(section="y", heading="Y"),
            row(id="b", document="b.md", title="B", due="2026-12-31")]  # fmt: skip
    first, second = read(make_calendar(rows, "H", TODAY, NOW))
    assert (first["DTSTART"], first["DTEND"]) == ("2026-07-01", "2026-07-02")
    assert first["SUMMARY"] == "Review: A (2 rules)"
    assert first["DESCRIPTION"] == "X\nY\na.md"
    assert first["DTSTAMP"] == "20260630T090507Z"
    assert (second["DTSTART"], second["DTEND"]) == ("2026-12-31", "2027-01-01")


def test_what_is_overdue_stands_on_today_and_what_is_later_waits() -> None:
    rows = [row(heading="Old", due="2020-01-01"), row(heading="Late", due="2026-06-29"),
            row(heading="Next", due="2026-09-01")]  # fmt: skip
    (event,) = read(make_calendar(rows, "H", TODAY, NOW))
    assert event["DTSTART"] == "2026-06-30"
    assert event["DESCRIPTION"] == "Old\nLate\na.md"


def test_the_name_of_an_event_stays_when_its_day_moves() -> None:
    (before,) = read(make_calendar([row()], "H", TODAY, NOW))
    (after,) = read(make_calendar([row(due="2027-07-01", title="New")], "H", TODAY, NOW))
    (other,) = read(make_calendar([row(id="b")], "H", TODAY, NOW))
    (elsewhere,) = read(make_calendar([row()], "Another", TODAY, NOW))
    assert before["UID"] == after["UID"]
    assert len({one["UID"] for one in (before, other, elsewhere)}) == 3


def test_nothing_due_is_a_calendar_without_events() -> None:
    assert read(make_calendar([], "H", TODAY, NOW)) == []
    assert read(make_calendar([row(due="")], "H", TODAY, NOW)) == []


@pytest.mark.parametrize(
    "title",
    ["a, b; c\\ d\nE", "\r\nEND:VEVENT\r\nBEGIN:VALARM", "ß" * 200, "👩‍🚀" * 60,
     "\x00\x07\x7f bell", 'DTSTART:"x"', " leading", "x" * 74, "x" * 75, "x" * 1000],
)  # fmt: skip
def test_whatever_a_title_says(title: str) -> None:
    (event,) = read(make_calendar([row(title=title, heading=title)], title, TODAY, NOW))
    kept = re.sub(r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f]", "", title.replace("\r\n", "\n"))
    assert event["SUMMARY"] == f"Review: {kept}"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=120))
def test_whatever_anybody_writes(title: str) -> None:
    (event,) = read(make_calendar([row(title=title)], title, TODAY, NOW))
    assert event["SUMMARY"].startswith("Review: ")


def test_the_last_day_of_the_calendar() -> None:
    (event,) = read(make_calendar([row(due="9999-12-31")], "H", TODAY, NOW))
    assert event["DTSTART"] == "9999-12-31"
