"""The comment that silences a remark on wording, put where it belongs; pure functions."""

from __future__ import annotations

import re

from handbook_app.markup import front_matter, yaml_marks, yaml_text
from handbook_app.markup.editing.splicing import newline_of
from handbook_app.markup.yaml_marks import Group, Items, Scalar
from handbook_app.markup.yaml_text import YamlError

_IN_TEXT = " <!-- wording: ok, ", " -->"
_AMONG_FACTS = "# wording: ok, "
# What ends a line and has to stay its end: a hard break, the side of a table.
_LINE_TAIL = re.compile(r"[ \t]*\|?[ \t]*\\?$")


def with_silence(text: str, line: tuple[int, int]) -> tuple[str, int]:
    """The text with a comment for what stands in a line (its start and end), and where in it the
    reason is to be written."""
    if line[0] < front_matter.split(text).body_start:
        return _among_facts(text, line[0])
    start, end = line
    tail = _LINE_TAIL.search(text[start:end])
    at = start + tail.start() if tail else end
    before, after = _IN_TEXT
    return text[:at] + before + after + text[at:], at + len(before)


def _among_facts(text: str, line_start: int) -> tuple[str, int]:
    """In a line of its own, above the value that goes through the line."""
    at = _line_start(text, _value_around(text, line_start))
    indent = re.match(r"[ \t]*", text[at:])
    comment = (indent[0] if indent else "") + _AMONG_FACTS
    return text[:at] + comment + newline_of(text) + text[at:], at + len(comment)


def _value_around(text: str, line_start: int) -> int:
    """Where the value begins that goes on from an earlier line into this one, else the line."""
    matter = front_matter.split(text)
    try:
        yaml_text.load(matter.yaml, matter.first_line)
    except YamlError:
        return line_start
    at = line_start - matter.start
    for holder in yaml_marks.groups_and_lists(yaml_marks.mark(matter.yaml)):
        for one in _scalars(holder):
            if one.start < at < one.end:
                return matter.start + one.start
    return line_start


def _scalars(holder: Group | Items) -> list[Scalar]:
    values = [one.value for one in holder.entries] if isinstance(holder, Group) else holder.items
    return [one for one in values if isinstance(one, Scalar)]


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
