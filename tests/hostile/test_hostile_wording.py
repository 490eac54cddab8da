"""Texts and settings that would make the check of wording slow, if anything could."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.unit.services.test_wording import codes, found


def hostile_texts() -> Iterator[str]:
    yield "that's our " * 60_000
    yield "that's just simply only our the company " * 20_000
    yield "you are " * 100_000 + "late"
    yield '"' * 300_000
    yield '"a' * 200_000
    yield "„«»“" * 100_000
    yield "<a" * 200_000
    yield "{" * 300_000
    yield ">" * 300_000
    yield "> a\n" * 100_000
    yield "> [!NOTE]\n> a\n\n> b\n\n" * 30_000
    yield "## What not to say\n\nthat's our policy\n\n" * 10_000
    yield "' " * 200_000
    yield "a'" * 200_000
    yield "a\u0301" * 200_000
    yield "\n \n" * 100_000
    yield " " * 500_000
    yield "What we do not say:\n\n" + "- a\n\n" * 100_000
    yield "do not say " * 30_000
    yield "do not say\n\n" * 20_000
    yield "<!-- wording: ok " * 30_000
    yield "<!-- wording: ok -->" * 20_000
    yield "guaranteed\n" * 100_000


@pytest.mark.parametrize("text", list(hostile_texts()), ids=lambda text: ascii(text[:12]))
def test_a_hostile_text_is_soon_looked_through(text: str) -> None:
    """Twice as much takes about twice as long; nothing takes seconds."""
    began = time.process_time()
    found(f"---\nlanguage: en\n---\n{text}\n")
    assert time.process_time() - began < 4


def test_hostile_additions_are_few_and_literal() -> None:
    many = "".join(f"    - {{say: '(a|a)* b{at} … ~c', instead: x}}\n" for at in range(2000))
    long = f"    - {{say: '{'word ' * 500}'}}\n    - {{say: '***'}}\n    - {{instead: y}}\n"
    settings = "wording:\n  avoid:\n" + long + many
    began = time.process_time()
    assert codes("---\nlanguage: en\n---\na a b7 c\n", settings) == ["wording-avoid"]
    assert codes("---\nlanguage: en\n---\naa b7 x y c\n", settings) == []
    found(f"---\nlanguage: en\n---\n{'a a a a ' * 50_000}\n", settings)
    assert time.process_time() - began < 8
