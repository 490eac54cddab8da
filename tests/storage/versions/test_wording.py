"""What is written is what is read, whatever people write."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.model.errors import BadRequest
from handbook_app.storage.versions.editions import slug_of
from handbook_app.storage.versions.wording import (
    name_for_git,
    now_for_git,
    read_message,
    text_of,
    time_of,
    write_message,
)

LINES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1)


@given(LINES, st.lists(LINES), st.sampled_from([None, True, False]))
def test_messages_come_back(summary: str, paragraphs: list[str], substance: bool | None) -> None:
    details = "\n\n".join(" ".join(one.split()) for one in paragraphs if one.strip())
    if not summary.strip():
        with pytest.raises(BadRequest):
            write_message(summary, details, substance)
        return
    read = read_message(write_message(summary, details, substance))
    assert read[0] == " ".join(summary.split())
    if substance is not None:
        assert read[1:] == (details, substance)


@given(st.text())
def test_any_message_can_be_read(message: str) -> None:
    summary, details, substance = read_message(message)
    assert "\n" not in summary
    assert substance is None or details is not None


@given(st.binary())
def test_any_bytes_can_be_shown(content: bytes) -> None:
    text_of(content).encode()
    assert 1970 <= time_of(content).astimezone(UTC).year < 10_000
    time_of(content).isoformat()


@given(st.integers(), st.integers(-9_999, 9_999))
def test_any_time_can_be_shown(seconds: int, zone: int) -> None:
    found = time_of(f"{seconds} {zone:+05d}".encode())
    assert found.tzinfo is not None
    found.astimezone(UTC).isoformat()
    if 0 < seconds < 2**33 and abs(zone) < 1_400 and abs(zone) % 100 < 60:
        assert found.timestamp() == seconds


@given(st.text())
def test_names_hold_nothing_that_git_reads(name: str) -> None:
    assert not set(name_for_git(name)) & set("<>\n\0")


@given(st.text())
def test_names_of_editions_stay_the_same_when_made_fit_again(name: str) -> None:
    slug = slug_of(name)
    assert slug_of(slug) == slug
    assert not slug.endswith((".", ".lock"))
    assert ".." not in slug
    assert not set(slug) & set(" ~^:?*[\\/@{\x7f")


def test_now() -> None:
    assert abs((time_of(now_for_git().encode()) - datetime.now(UTC)).total_seconds()) < 5
