"""Where the front matter of a document ends and its Markdown begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

_OPENING = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_CLOSING = {
    "---": re.compile(r"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)"),
    "+++": re.compile(r"(?:^|(?<=[\r\n]))\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)"),
}
_FIELD = re.compile(r"[\w\"'-][^\r\n]*:(?:[ \t\r\n]|\Z)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the Markdown.

    ``yaml`` is the text between the marks, which begins at the offset ``start`` on ``first_line``
    of the file; the Markdown begins at ``body_start``. ``is_foreign`` says that it is TOML, which
    is somebody else's, and ``is_unclosed`` that it has no end: then all of it is Markdown.
    """

    yaml: str = ""
    start: int = 0
    body_start: int = 0
    first_line: int = 2
    is_foreign: bool = False
    is_unclosed: bool = False


def split(text: str) -> FrontMatter:
    """Find the front matter; a document that merely opens with a line ``---`` has none."""
    opening = _OPENING.match(text)
    if not opening:
        return FrontMatter(body_start=len(text) - len(text.removeprefix("\ufeff")))
    mark, start = opening[1], opening.end()
    closing = _CLOSING[mark].search(text, start)
    if not closing:
        looks_meant = mark == "---" and bool(_FIELD.match(text, start))
        return FrontMatter(is_unclosed=looks_meant)
    return FrontMatter(
        yaml=text[start : closing.start()],
        start=start,
        body_start=closing.end(),
        is_foreign=mark == "+++",
    )
