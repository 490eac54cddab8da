"""Markdown as git hosts read it, rewritten line by line into what Python-Markdown reads.

Handbooks are written for git hosts: lists follow a paragraph without an empty line and nest by
two spaces, ``> [!NOTE]`` is an alert, ``- [x]`` a task. Python-Markdown wants an empty line
before a list and four spaces a level. Nothing else is changed, and code is left alone.
"""

from __future__ import annotations

import re
from typing import NamedTuple

DEEPEST = 12

_FENCE = re.compile(r"( *)(`{3,}(?=[^`]*$)|~{3,})(.*)")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +|$)(.*)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
_QUOTE = re.compile(r" {0,3}> ?(.*)")
_ALERT = re.compile(r" *\[!([A-Za-z]{1,20})\][-+]? *(.*)")
_ADMONITION = re.compile(r" {0,3}(?:!!!|\?\?\?)\+? ?[\w-]")
_TABLE_RULE = re.compile(r" *\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$")
_TASK = re.compile(r"\[([ xX])\] ")
_WRAPPER = re.compile(
    r" {0,3}<(?:details|div|section|center|aside|article|main|header|footer|nav|figure|figcaption)"
    r"\b(?![^>]*\bmarkdown=)",
    re.IGNORECASE,
)


class _Item(NamedTuple):
    """An open list item: the column of its mark, that of its text, and whether it is numbered."""

    mark: int
    text: int
    is_numbered: bool

    def holds(self, indent: int) -> bool:
        # Two columns are enough, as people write them under "1." too.
        return indent >= min(self.text, self.mark + 2)


def rewrite(markdown: str) -> str:
    """The same Markdown in Python-Markdown's ways."""
    return "\n".join(_Rewriter(0).rewrite(markdown.expandtabs(4).split("\n")))


class _Rewriter:
    """One level of blocks; quotes and admonitions are rewritten by a rewriter of their own."""

    def __init__(self, depth: int) -> None:
        self._depth = depth
        self._out: list[str] = []
        self._items: list[_Item] = []
        self._lines: list[str] = []
        self._in_paragraph = False

    def rewrite(self, lines: list[str]) -> list[str]:
        self._lines = lines
        at = 0
        while at < len(lines):
            at = self._block(at)
        return self._out

    def _block(self, at: int) -> int:
        """Rewrite what begins at a line; gives the line after it."""
        line = self._lines[at]
        was_paragraph, self._in_paragraph = self._in_paragraph, False
        if not line.strip():
            self._out.append("")
            return at + 1
        if (fence := _FENCE.match(line)) and (self._items or len(fence[1]) < 4):
            return self._fence(at, fence)
        if self._depth < DEEPEST and _QUOTE.match(line):
            return self._quote(at)
        if self._depth < DEEPEST and _ADMONITION.match(line):
            return self._admonition(at)
        if _RULE.match(line):
            self._items.clear()
            self._out += ["", line.strip(), ""]
        else:
            if not ((item := _ITEM.match(line)) and self._item(item)):
                self._text(at, was_paragraph)
            self._in_paragraph = True
        return at + 1

    def _after_blank(self) -> bool:
        return not self._out or not self._out[-1].strip()

    def _level(self, indent: int) -> int:
        while self._items and not self._items[-1].holds(indent):
            self._items.pop()
        return len(self._items)

    def _put(self, level: int, text: str) -> None:
        self._out.append(" " * (4 * level) + text)

    def _item(self, found: re.Match[str]) -> bool:
        """Rewrite a list item; False when it is none here, but text that looks like one."""
        indent, mark, gap, text = len(found[1]), found[2], len(found[3]), found[4]
        if not self._may_be_item(indent, mark):
            return False
        beside = list(self._items)
        level = self._level(indent)
        is_numbered = len(mark) > 1
        sibling = beside[level] if level < len(beside) else None
        is_new_list = (not beside) or (sibling and sibling.is_numbered != is_numbered)
        if is_new_list and not self._after_blank():
            self._out.append("")
        width = len(mark) + (gap if 0 < gap < 5 else 1)
        self._items.append(_Item(indent, indent + width, is_numbered))
        text = _TASK.sub(lambda task: "☐ " if task[1] == " " else "☑ ", text, count=1)
        self._put(level, mark.replace(")", ".") + (" " if gap < 5 else " " * 5) + text)
        return True

    def _may_be_item(self, indent: int, mark: str) -> bool:
        """Deeply indented it is code, and amid a paragraph only "1." begins a numbered list."""
        if self._items:
            return not (self._after_blank() and indent >= self._items[-1].text + 4)
        return indent < 4 and (self._after_blank() or mark[:-1] in ("", "1"))

    def _text(self, at: int, goes_on: bool) -> None:
        """Rewrite a line of text; one that goes on with a paragraph may be indented less."""
        line = self._lines[at]
        indent = len(line) - len(line.lstrip(" "))
        was_level = len(self._items)
        level = was_level if goes_on else self._level(indent)
        is_block = level < was_level or self._begins_table(at)
        if is_block and not self._after_blank():
            self._out.append("")
        if not level:
            self._out.append(_WRAPPER.sub(r'\g<0> markdown="1"', line))
            return
        extra = indent - self._items[-1].text
        self._put(level, " " * (extra if extra >= 4 else 0) + line[indent:])

    def _begins_table(self, at: int) -> bool:
        below = self._lines[at + 1] if at + 1 < len(self._lines) else ""
        return "|" in self._lines[at] and "|" in below and bool(_TABLE_RULE.match(below))

    def _fence(self, at: int, opening: re.Match[str]) -> int:
        indent, mark = len(opening[1]), opening[2]
        level = self._level(indent)
        end = at + 1
        closing = re.compile(rf" *{mark[0]}{{{len(mark)},}} *$")
        while end < len(self._lines) and not closing.match(self._lines[end]):
            end += 1
        self._put(level, mark + opening[3])
        for line in self._lines[at + 1 : end]:
            self._put(level, line[min(indent, len(line) - len(line.lstrip(" "))) :])
        self._put(level, mark)
        return end + 1

    def _quote(self, at: int) -> int:
        end = at
        inner = []
        while end < len(self._lines) and (quoted := _QUOTE.match(self._lines[end])):
            inner.append(quoted[1])
            end += 1
        level = self._level(len(self._lines[at]) - len(self._lines[at].lstrip(" ")))
        if not self._after_blank():
            self._out.append("")
        mark = "> "
        if alert := _ALERT.match(inner[0]):
            title = alert[2].replace('"', "”").strip() or alert[1].capitalize()
            self._put(level, f'!!! {alert[1].lower()} "{title}"')
            inner, mark = inner[1:], "    "
        for line in _Rewriter(self._depth + 1).rewrite(inner):
            self._put(level, mark + line)
        if mark != "> " and end < len(self._lines):
            self._out.append("")
        return end

    def _admonition(self, at: int) -> int:
        end = at + 1
        while end < len(self._lines) and (
            not self._lines[end].strip() or self._lines[end].startswith("    ")
        ):
            end += 1
        if not self._after_blank():
            self._out.append("")
        self._items.clear()
        self._out.append(self._lines[at].strip())
        for line in _Rewriter(self._depth + 1).rewrite(
            [one[4:] for one in self._lines[at + 1 : end]]
        ):
            self._put(1, line)
        return end
