"""Changing the line of a heading: its level, its words, the id beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handbook_app.markup.editing.splicing import Splice, splice
from handbook_app.markup.headings import Heading, find_headings, tile_sections
from handbook_app.model.errors import BadRequest
from handbook_app.model.sentence import say

DEEPEST = 6

_LINE_END = re.compile(r"\r\n|\n|\r")
_FOLD = re.compile(r"[ \t]*(?:\r\n|\n|\r)[ \t]*")
_HASHES = re.compile(r" {0,3}(#{1,6})[ \t]*")
_ATTRIBUTES = re.compile(r"[ \t]*\{:?[ \t]*([#.\w][^{}]*)\}[ \t]*#*[ \t]*\Z")
_ATTRIBUTE = re.compile(r"[#.][^\s#]+|[\w-]+=\S+")
_ID = re.compile(r"(?<=[\s{:])#[^\s#{}]+")
_RIGHT_ID = re.compile(r"[^\s#{}\"'<>]+")
_LIKE_OTHER_BLOCKS = re.compile(r"[\d>|#<*+=\[\-`~]")
_ROUNDS = 4


def heading_line(level: int, words: str, heading_id: str = "") -> str:
    """A heading as it is written, with its id if one is given."""
    beside = f" {{#{checked_id(heading_id)}}}" if heading_id else ""
    return f"{'#' * min(max(level, 1), DEEPEST)} {checked_words(words)}{beside}"


def checked_words(words: str) -> str:
    """The words of a heading, on one line; BadRequest when there are none."""
    one_line = " ".join(words.split())
    if not one_line:
        raise BadRequest("A heading needs words.", "Write what the section is about.")
    # Hashes at the end would be taken for marks.
    return re.sub(r"(^|[ ])#(?=#*$)", r"\1\\#", one_line)


def checked_id(heading_id: str) -> str:
    """An id that can stand beside a heading, else BadRequest."""
    if not _RIGHT_ID.fullmatch(heading_id):
        what = say("“{id}” cannot be the id of a heading.", id=heading_id[:80])
        raise BadRequest(what, "Use letters, digits and hyphens.")
    return heading_id


def with_words(text: str, heading: Heading, words: str) -> str:
    """The text with other words in a heading; its level, marks and attributes stay."""
    start, end = _words_of(text, heading)
    line = text[start:end]
    attributes = _attributes(line)
    kept = line[attributes.start() :] if attributes else ""
    new = checked_words(words)
    if text[start - 1 : start] == "#":  # it had none
        kept = f"{new}{kept}"
        return splice(text, [(start, end, f" {kept}")])
    if not _is_underlined(text, heading) or not _LIKE_OTHER_BLOCKS.match(new):
        return splice(text, [(start, end, new + kept)])
    whole = f"{'#' * heading.level} {new}{kept}"
    return splice(text, [(start, _end(text, heading), whole)])


def shifted(markdown: str, by: int) -> str:
    """The Markdown with its headings moved by so many levels, none beyond 1 and 6."""
    splices: list[Splice] = []
    for heading in find_headings(markdown) if by else ():
        level = min(max(heading.level + by, 1), DEEPEST)
        if not _is_underlined(markdown, heading):
            hashes = _HASHES.match(markdown, heading.start)
            assert hashes
            splices.append((hashes.start(1), hashes.end(1), "#" * level))
            continue
        start, end = _words_of(markdown, heading)
        if level > 2:
            words = _FOLD.sub(" ", markdown[start:end].strip())
            splices.append((start, _end(markdown, heading), f"{'#' * level} {words}"))
        else:
            last = _end(markdown, heading)
            line = re.sub("[=-]", "=" if level == 1 else "-", markdown[end:last])
            splices.append((end, last, line))
    return splice(markdown, splices)


def with_ids(text: str, body_start: int, wanted: Sequence[str]) -> str:
    """The text with an id beside each heading that would not have the one wanted by itself.

    ``wanted`` has one for each heading, in order; an empty one leaves the heading as it is.
    """
    for _ in range(_ROUNDS):
        found = list(find_headings(text, body_start))
        sections = [one for one in tile_sections(text, body_start, found) if one.level]
        splices = [
            _id_splice(text, heading, checked_id(name))
            for heading, section, name in zip(found, sections, wanted, strict=True)
            if name and (section.id != name or heading.id not in ("", name))
        ]
        if not splices:
            break
        text = splice(text, splices)
    return text


def _id_splice(text: str, heading: Heading, name: str) -> Splice:
    start, end = _words_of(text, heading)
    line = text[start:end]
    attributes = _attributes(line)
    if not attributes:
        at = start + len(line.rstrip())
        beside = f"{{#{name}}}"
        return (at, at, beside if at > 0 and text[at - 1] in " \t" else f" {beside}")
    stated = _ID.search(line, attributes.start())
    if stated:
        return (start + stated.start(), start + stated.end(), f"#{name}")
    brace = start + line.index("{", attributes.start()) + 1
    brace += 1 if text[brace] == ":" else 0
    return (brace, brace, f"#{name} ")


def _attributes(line: str) -> re.Match[str] | None:
    """The attributes in braces at the end of a heading, as the reader of headings takes them."""
    found = _ATTRIBUTES.search(line)
    return found if found and all(map(_ATTRIBUTE.fullmatch, found[1].split())) else None


def _end(text: str, heading: Heading) -> int:
    """Where a heading ends before its line end, of which a half may count to it."""
    return heading.end - (1 if text.endswith("\r", 0, heading.end) else 0)


def _is_underlined(text: str, heading: Heading) -> bool:
    return bool(_LINE_END.search(text, heading.start, _end(text, heading)))


def _words_of(text: str, heading: Heading) -> tuple[int, int]:
    """Where a heading's words begin and end, attributes and closing hashes included."""
    last = _end(text, heading)
    if line_ends := list(_LINE_END.finditer(text, heading.start, last)):
        end = line_ends[-1].start()  # it may have several lines before the one below them
        line = text[heading.start : end]
        return heading.start + len(line) - len(line.lstrip(" ")), end
    hashes = _HASHES.match(text, heading.start, last)
    assert hashes
    return hashes.end(), last
