"""Splices for YAML that is written in brackets and braces: ``[a, b]`` and ``{a: b}``."""

from __future__ import annotations

import re

from handbook_app.markup.editing.splicing import Sheet, Splice
from handbook_app.markup.yaml_marks import Entry, Group, Items

_COMMA = re.compile(r"\s*,")
_BLANK_COMMA = re.compile(r"\s*,\s*")
_LINE_REST = re.compile(r"[ \t]*,?[ \t]*(?:#[^\r\n]*)?(?=[\r\n])")


def bounds(holder: Group | Items) -> list[tuple[int, int]]:
    """Where each item, or each field with its value, begins and ends."""
    if isinstance(holder, Items):
        return [(one.start, one.end) for one in holder.items]
    return [(one.key.start, max(one.key.end, one.value.end)) for one in holder.entries]


def add(sheet: Sheet, holder: Group | Items, index: int, written: str) -> list[Splice]:
    """One more in front of the one with this index, or at the end; there must be one already."""
    parts = bounds(holder)
    text = sheet.text
    if text[holder.start] not in "[{":
        # A pair without braces, as in [a: b], gets them with its second field.
        return [(holder.start, holder.start, "{"), (holder.end, holder.end, f", {written}}}")]
    if index < len(parts):
        start = parts[index][0]
        return [(start, start, written + _separator(sheet, parts, parts[index][0]))]
    start, end = parts[-1]
    separator = _separator(sheet, parts, start)
    comma = _COMMA.match(text, end)
    if comma and "\n" in separator.replace("\r", "\n"):
        # Behind the comma that is there already, and its comment.
        line_end = sheet.line_end(comma.end())
        if sheet.is_line_rest(comma.end()):
            return [(line_end, line_end, separator[1:] + written + ",")]
    return [(end, end, separator + written)]


def _separator(sheet: Sheet, parts: list[tuple[int, int]], start: int) -> str:
    """What stands between two: as between the others, else as the only one stands."""
    if len(parts) > 1:
        between = sheet.text[parts[-2][1] : parts[-1][0]]
        if _BLANK_COMMA.fullmatch(between):
            return "," + between.partition(",")[2]
    line = sheet.line_start(start)
    if sheet.is_line_start(start) and line:
        before = 2 if sheet.text.endswith("\r\n", 0, line) else 1
        return "," + sheet.text[line - before : start]
    return ", "


def drop_entries(sheet: Sheet, group: Group, entries: list[Entry]) -> list[Splice]:
    """Without some of a group's fields; of a repeated one, the fields are written anew."""
    indexes = [at for at, one in enumerate(group.entries) if one in entries]
    if len(indexes) == 1:
        return drop(sheet, group, indexes[0])
    kept = [
        sheet.text[start:end]
        for at, (start, end) in enumerate(bounds(group)) if at not in indexes
    ]  # fmt: skip
    return [(group.start, group.end, "{" + ", ".join(kept) + "}")]


def drop(sheet: Sheet, holder: Group | Items, index: int) -> list[Splice]:
    """Without one that is not the only one."""
    parts = bounds(holder)
    start, end = parts[index]
    rest = _LINE_REST.match(sheet.text, end)
    is_alone = sheet.is_line_start(start) and rest and sheet.is_line_start(holder.end - 1)
    if rest and is_alone:
        return [(sheet.line_start(start), sheet.next_line(rest.end()), "")]
    if index + 1 < len(parts):
        return [(start, parts[index + 1][0], "")]
    return [(parts[index - 1][1], end, "")]


def move_item(sheet: Sheet, items: Items, from_index: int, to_index: int) -> list[Splice]:
    """The items in another order; what stands between them stays."""
    parts = bounds(items)
    texts = [sheet.text[start:end] for start, end in parts]
    texts.insert(to_index, texts.pop(from_index))
    return [(start, end, new) for (start, end), new in zip(parts, texts, strict=True)]


def replace_value(sheet: Sheet, entry: Entry, written: str) -> list[Splice]:
    """Another value for a field between braces; an empty one may lack even its colon."""
    node = entry.value
    if node.start < node.end:
        return [(node.start, node.end, written)]
    has_colon = ":" in sheet.text[entry.key.end : node.start]
    if has_colon:
        return [(node.start, node.start, f" {written}")]
    return [(entry.key.end, entry.key.end, f": {written}")]
