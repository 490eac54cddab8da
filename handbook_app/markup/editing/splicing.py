"""A text with the marks of its YAML, its lines, and pieces put in place of others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from handbook_app.markup.yaml_marks import Entry, Group, Items, Node, Scalar

Splice = tuple[int, int, str]

_LINE_END = re.compile(r"\r\n|\n|\r")
_COMMENT = re.compile(r"([ \t]*)#")
_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r))*+")
_COLON = re.compile(r"(?:\s+|#[^\r\n]*)*+:")
_REST = re.compile(r"[ \t]*(?:#[^\r\n]*)?")


def splice(text: str, splices: Iterable[Splice]) -> str:
    """The text with (start, end, new) in place of what stands there; none may overlap."""
    pieces, at = [], 0
    for start, end, new in sorted(splices, key=lambda one: one[:2]):
        assert start >= at, "splices overlap"
        pieces += [text[at:start], new]
        at = end
    return "".join([*pieces, text[at:]])


def newline_of(text: str) -> str:
    """How the first line of a text ends."""
    found = _LINE_END.search(text)
    return found[0] if found else "\n"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A YAML text and where its lines begin and end.

    ``takes_blank`` says that empty lines go with what stands above them, because they would
    become part of what comes to stand there.
    """

    text: str
    takes_blank: bool = False

    def line_start(self, at: int) -> int:
        """Where the line begins in which an offset lies."""
        return max(self.text.rfind("\n", 0, at), self.text.rfind("\r", 0, at)) + 1

    def line_end(self, at: int) -> int:
        """Where the line ends in which an offset lies, before its line end."""
        found = _LINE_END.search(self.text, at)
        return found.start() if found else len(self.text)

    def next_line(self, at: int) -> int:
        """Where the line after the one of an offset begins."""
        found = _LINE_END.search(self.text, at)
        return found.end() if found else len(self.text)

    def after_lines(self, at: int) -> int:
        """Where the next line begins that stays when those up to an offset go or move."""
        found = _BLANK_LINES.match(self.text, self.next_line(at)) if self.takes_blank else None
        return found.end() if found else self.next_line(at)

    def is_line_start(self, at: int) -> bool:
        """Whether nothing but spaces stands before an offset on its line."""
        return not self.text[self.line_start(at) : at].strip(" ")

    def is_line_rest(self, at: int) -> bool:
        """Whether nothing but a comment stands behind an offset on its line."""
        found = _REST.match(self.text, at)
        return found is None or found.end() == self.line_end(at)

    def extent(self, node: Node, column: int) -> int:
        """Where the last line of a value ends, that of the comments inside it included.

        A comment after a group or list belongs to it when it stands further in than ``column``.
        """
        end = at = self.line_end(node.end)
        if isinstance(node, Scalar) or node.is_flow:
            return end
        while (start := self.next_line(at)) > at:
            at = self.line_end(start)
            comment = _COMMENT.match(self.text, start)
            if comment and len(comment[1]) > column:
                end = at
            elif comment or self.text[start:at].strip():
                break
        return end

    def with_comments_above(self, line: int, floor: int) -> int:
        """Where the comment lines right above a line begin, none before ``floor``."""
        while line > floor:
            above = self.line_start(line - len(self._break_before(line)))
            if above < floor or not _COMMENT.match(self.text, above, line):
                break
            line = above
        return line

    def _break_before(self, line: int) -> str:
        return "\r\n" if self.text.endswith("\r\n", 0, line) else self.text[line - 1 : line]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a value: ``at`` is right behind the colon or dash that holds it.

    ``column`` is that of the key or dash.
    """

    node: Node
    column: int
    at: int


def slot_of_entry(sheet: Sheet, group: Group, entry: Entry) -> Slot | None:
    """The place of a field's value; None when no colon follows its key."""
    colon = _COLON.match(sheet.text, entry.key.end)
    if not colon or (entry.value.start < colon.end() and entry.value.end > entry.value.start):
        return None
    return Slot(entry.value, group.column, colon.end())


def dashes(sheet: Sheet, items: Items) -> list[int]:
    """Where the dash of each item of a block list stands."""
    found, at = [items.start], items.items[0].end
    at_dash = re.compile(rf"(?:^|(?<=[\r\n])) {{{items.column}}}-(?=[ \t\r\n]|\Z)")
    for item in items.items[1:]:
        dash = at_dash.search(sheet.text, at)
        assert dash, "each item has a dash"
        found.append(dash.end() - 1)
        at = max(item.end, dash.end())
    return found
