"""Every family of hostile Markdown opens, is searched and is shown within the time, or says why."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest

from handbook_app.markup.documents import parse_document
from handbook_app.markup.plain_text import plain
from handbook_app.markup.rendered import Reason
from handbook_app.markup.rendering import render
from handbook_app.markup.worker import RenderRequest, RenderWorker
from handbook_app.ui.reading.parts import split_document
from tests.hostile.html_inspector import depth
from tests.hostile.markdown_families import FAMILIES

SECONDS = 2.0
# The limit for laying out is shorter here than in the program, so that the set runs in a minute;
# it is the same clock.
_SECONDS_TO_RENDER = 0.25
_SIZES = (1_000, 10_000, 100_000)
_DANGEROUS = re.compile(
    r"<(script|style|iframe|object|embed|form|svg|link|meta|base|input|body)\b"
    r"|<[^>]+\s(on\w+|style|background|srcset|data)\s*=",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def worker() -> Iterator[RenderWorker]:
    worker = RenderWorker(seconds=_SECONDS_TO_RENDER)
    yield worker
    worker.close()


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("family", FAMILIES)
def test_a_hostile_document(family: str, size: int, worker: RenderWorker) -> None:
    text = FAMILIES[family](size)
    begun = time.process_time()
    document = parse_document("a/b.md", text)
    parts = split_document(document)
    assert isinstance(plain(text), str)
    assert time.process_time() - begun < SECONDS
    assert sum(len(part.markdown) for part in parts) >= len(text) - document.body_start
    begun = time.monotonic()
    part = parts[0]
    rendered = worker.render(RenderRequest(part.markdown, part.heading_ids, "a/b.md"))
    assert time.monotonic() - begun < SECONDS + _SECONDS_TO_RENDER
    assert rendered.reason is None or rendered.remark
    assert not _DANGEROUS.search(rendered.html)
    assert depth(rendered.html) < 100
    words = re.sub(r"<[^>]*>", " ", rendered.html).split()
    assert max(map(len, words), default=0) < 32_000  # 5,000 characters, each perhaps an entity
    rendered.html.encode()  # valid text, whatever came in


def test_there_are_enough_families() -> None:
    assert len(FAMILIES) >= 60


def test_the_set_would_notice_a_renderer_without_a_limit(worker: RenderWorker) -> None:
    text = FAMILIES["opening brackets"](3_000)
    begun = time.process_time()
    render(text)
    assert time.process_time() - begun > _SECONDS_TO_RENDER
    assert worker.render(RenderRequest(text)).reason is Reason.TOO_SLOW


def test_the_set_would_notice_active_html() -> None:
    assert _DANGEROUS.search('<p onclick="x">')
    assert _DANGEROUS.search("<SCRIPT>")
    assert depth("<div>" * 200) == 200
