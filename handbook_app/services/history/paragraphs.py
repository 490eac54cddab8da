"""A document as the pieces of which somebody would ask who wrote them."""

from __future__ import annotations

from collections.abc import Iterator

from handbook_app.markup.front_matter import split

_INDENT = 2  # of the rules below ``rules:``


def paragraphs_of(text: str) -> Iterator[tuple[int, list[str]]]:
    """Its paragraphs as (number of the first line from 1, lines); of the front matter each fact of
    the document, and all facts of a rule together."""
    lines = text.splitlines()
    head = len(text[: split(text).body_start].splitlines())
    start = 0
    for at, line in enumerate([*lines, ""]):
        is_gap = not line.strip() or (at < head and line.strip() == "---")
        if at > start and (is_gap or at == head or (at < head and _begins_fact(line))):
            yield start + 1, lines[start:at]
            start = at
        if is_gap:
            start = at + 1


def _begins_fact(line: str) -> bool:
    """Whether a line of the front matter begins a fact of the document, or a rule."""
    indent = len(line) - len(line.lstrip())
    return indent in (0, _INDENT) and line.lstrip()[:1].isalnum()
