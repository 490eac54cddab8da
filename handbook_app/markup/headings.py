"""Where the sections of a document begin and end, and what their ids are.

A scanner that jumps from one line of interest to the next: headings, and what hides them (code,
comments). Offsets are those of the text as it is, whatever its line ends.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from handbook_app.markup.plain_text import plain_inline
from handbook_app.model.document import Section

LONGEST_HEADING = 400
# No reader has use for more; what follows belongs to the last section.
MOST_HEADINGS = 20_000

_LINE = re.compile(
    r"""\n\ {0,3}(?:
        (?P<hashes>\#{1,6})(?=[ \t\n]|\Z)(?P<text>[^\n]*)
      | (?P<fence>`{3,}(?=[^`\n]*(?:\n|\Z))|~{3,})
      | (?P<underline>=+|-+)[ \t]*(?=\n|\Z)
      | <(?P<raw>!--|(?:pre|script|style|textarea)(?=[\s>]))
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_NOT_UNDERLINED = re.compile(
    r"[ ]{4}|\t|[ ]{0,3}(?:[>|#<]|[-*+][ \t]|\d{1,9}[.)][ \t]|\[[^\]]*\]:)"
)
_NOT_OF_SEVERAL = re.compile(r"\||\n[ ]{0,3}:[ \t]")
_LINE_END = re.compile(r"\r\n?|\n")
_WORD = re.compile(r"\w")
_FOLD = re.compile(r"[ \t]*\n[ \t]*")
_ATTRIBUTES = re.compile(r"[ \t]*\{:?[ \t]*([#.\w][^{}]*)\}$")
_ATTRIBUTE = re.compile(r"[#.][^\s#]+|[\w-]+=\S+")
_TRAILING_HASHES = re.compile(r"(?:^|[ \t])#+$")
_NO_SLUG = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as it is written: from ``start`` to ``end``, its underline included.

    ``text`` is its Markdown without marks of the heading itself, ``id`` the explicit id or empty.
    """

    start: int
    end: int
    level: int
    text: str
    id: str


def free_name(name: str, taken: Container[str], ending: str = "") -> str:
    """The name with its ending, or with the first number under which nobody has it: ``a-2``."""
    numbered = (f"{name}-{at}{ending}" for at in itertools.count(2))
    return next(one for one in itertools.chain([f"{name}{ending}"], numbered) if one not in taken)


def slug(text: str) -> str:
    """The id that a heading's plain text gives, as git hosts make it.

    Lower case; letters of any script, digits, hyphens and underscores stay, spaces become
    hyphens, everything else goes.
    """
    return _NO_SLUG.sub(_mark_or_nothing, text.strip().lower()).replace(" ", "-")


def _mark_or_nothing(found: re.Match[str]) -> str:
    """Accents written as characters of their own belong to their letter."""
    return found[0] if unicodedata.category(found[0]).startswith("M") else ""


def find_sections(text: str, body_start: int = 0) -> tuple[Section, ...]:
    """The sections of the Markdown that begins at ``body_start``."""
    return tile_sections(text, body_start, list(find_headings(text, body_start)))


def tile_sections(text: str, body_start: int, found: list[Heading]) -> tuple[Section, ...]:
    """The sections that the headings of ``text`` divide it into, from ``body_start`` on.

    What stands before the first heading is a section of level 0, unless it is blank and a heading
    follows.
    """
    plain = [plain_inline(heading.text)[:LONGEST_HEADING] for heading in found]
    ids = unique_ids((heading.id, words) for heading, words in zip(found, plain, strict=True))
    starts = [heading.start for heading in found] + [len(text)]
    ends = _ends([heading.level for heading in found], starts)
    sections = []
    if not found or text[body_start : starts[0]].strip():
        line = _lines_before(text, 0, body_start) + 1
        sections.append(Section("", "", 0, line, body_start, starts[0], starts[0]))
    above: list[tuple[int, str]] = []
    line, counted = 1, 0
    for at, heading in enumerate(found):
        line, counted = line + _lines_before(text, counted, heading.start), heading.start
        while above and above[-1][0] >= heading.level:
            above.pop()
        sections.append(
            Section(
                id=ids[at],
                heading=plain[at],
                level=heading.level,
                line=line,
                start=heading.start,
                own_end=starts[at + 1],
                end=ends[at],
                above=tuple(words for _, words in above),
            )
        )
        above.append((heading.level, plain[at]))
    return tuple(sections)


def _lines_before(text: str, start: int, end: int) -> int:
    """How many lines end between two offsets; CR, LF and CRLF each end one."""
    ends = text.count("\n", start, end)
    if text.find("\r", start, end) >= 0:
        ends += text.count("\r", start, end) - text.count("\r\n", start, end)
    return ends


def _ends(levels: list[int], starts: list[int]) -> list[int]:
    """Where each section ends with its subsections: at the next heading as high or higher."""
    ends = [starts[-1]] * len(levels)
    is_open: list[int] = []
    for at, level in enumerate(levels):
        while is_open and levels[is_open[-1]] >= level:
            ends[is_open.pop()] = starts[at]
        is_open.append(at)
    return ends


def unique_ids(headings: Iterable[tuple[str, str]]) -> list[str]:
    """One id for each (explicit id, plain text): a repeated one gets -1, -2 and so on.

    Explicit ids come first: a heading that merely reads the same steps back.
    """
    pairs = list(headings)
    taken = {explicit for explicit, _ in pairs if explicit}
    seen: set[str] = set()
    counts: dict[str, int] = {}
    ids = []
    for explicit, words in pairs:
        base = one = explicit or slug(words) or "section"
        is_free = bool(explicit) and explicit not in seen
        while not is_free and (one in seen or one in taken):
            counts[base] = counts.get(base, 0) + 1
            one = f"{base}-{counts[base]}"
        seen.add(one)
        ids.append(one)
    return ids


def find_headings(text: str, body_start: int = 0) -> Iterator[Heading]:
    """The first MOST_HEADINGS headings of the Markdown that begins at ``body_start``, in order."""
    return itertools.islice(_find_headings(text, body_start), MOST_HEADINGS)


def after_heading(text: str) -> str:
    """The text of a section, which begins with its heading, without it."""
    at = 0
    if not text.lstrip(" ").startswith("#"):
        heading = next(find_headings(text), None)
        # Half a line end may count to the heading.
        at = heading.end - text.endswith("\r", 0, heading.end) if heading else 0
    found = _LINE_END.search(text, at)
    return text[found.end() :] if found else ""


def _find_headings(text: str, body_start: int) -> Iterator[Heading]:
    # A line end in front makes every line begin alike; replacing keeps every offset.
    scan = "\n" + text[body_start:].replace("\r\n", " \n").replace("\r", "\n")
    at = floor = 0
    unclosed: set[str] = set()
    while found := _LINE.search(scan, at):
        at = found.end()
        if found["fence"]:
            at = floor = _after_fence(scan, found)
        elif found["raw"]:
            at = _after_raw(scan, found, unclosed)
            floor = max(floor, at if at > found.end() else 0)
        elif found["hashes"]:
            raw, explicit = _split_text(found["text"])
            floor = at
            yield Heading(body_start + found.start(), body_start + at - 1,
                          len(found["hashes"]), raw, explicit)  # fmt: skip
        elif (start := _underlined(scan, found.start(), floor)) is not None:
            raw, explicit = _split_text(scan[start + 1 : found.start()])
            floor = at
            yield Heading(body_start + start, body_start + at - 1,
                          1 if found["underline"][0] == "=" else 2, raw, explicit)  # fmt: skip


def _after_fence(scan: str, opening: re.Match[str]) -> int:
    """Where a fenced block ends; one that is never closed runs to the end, as on git hosts."""
    mark = opening["fence"]
    closing = re.compile(rf"\n {{0,3}}{mark[0]}{{{len(mark)},}}[ \t]*(?=\n|\Z)")
    found = closing.search(scan, opening.end())
    return found.end() if found else len(scan)


def _after_raw(scan: str, opening: re.Match[str], unclosed: set[str]) -> int:
    """Where a comment or preformatted block ends; one that is never closed is no block."""
    kind = opening["raw"].lower()
    if kind in unclosed:
        return opening.end()
    found = re.compile("-->" if kind == "!--" else f"</{kind}", re.I).search(scan, opening.end())
    if not found:
        unclosed.add(kind)
        return opening.end()
    return found.end()


def _underlined(scan: str, end: int, floor: int) -> int | None:
    """Where the paragraph that ends at ``end`` begins, when a line of ``=`` or ``-`` makes it a
    heading; as on git hosts it may have several lines.

    A table, a definition, and what is longer than headings are stays what it is, and the line
    below it is a rule across the page.
    """
    top = end
    while (above := scan.rfind("\n", floor, top)) >= 0:
        line = scan[above + 1 : min(top, above + 1 + LONGEST_HEADING)]
        if not line.strip():
            return top if top < end else None
        if _NOT_UNDERLINED.match(line) or not _WORD.search(line):
            return None
        if top < end and (
            end - above > LONGEST_HEADING or _NOT_OF_SEVERAL.search(scan, above, end)
        ):
            return None
        top = above
        if top == floor:
            return top
    return None


def _split_text(written: str) -> tuple[str, str]:
    """A heading's own Markdown, and its explicit id or an empty text."""
    text, explicit = _FOLD.sub(" ", written.strip()[: 2 * LONGEST_HEADING]), ""
    text = _TRAILING_HASHES.sub("", text).rstrip()
    attributes = _ATTRIBUTES.search(text) if text.endswith("}") else None
    parts = attributes[1].split() if attributes else []
    if attributes and all(map(_ATTRIBUTE.fullmatch, parts)):
        explicit = next((part[1:] for part in parts if part.startswith("#")), "")
        text = _TRAILING_HASHES.sub("", text[: attributes.start()]).rstrip()
    return text, explicit
