"""Splices for YAML that is written in lines: ``field: value`` and ``- item``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from handbook_app.markup.editing.splicing import Sheet, Slot, Splice, dashes
from handbook_app.markup.editing.values import Manner, Written, entry_lines, item_lines
from handbook_app.markup.yaml_marks import Entry, Group, Items, Scalar
from handbook_app.markup.yaml_text import Path, Tree

_HEADER_COMMENT = re.compile(r"[|>][-+\d]*([ \t]+#[^\r\n]*)")
_COMMENT_LINE = re.compile(r"(?<=[\r\n])[ \t]*#")
_LAST_BREAK = re.compile(r"(?:\r\n|\n|\r)\Z")
_EXPLICIT = re.compile(r"\s*\?\s*")


def replace_value(sheet: Sheet, slot: Slot, written: Written, newline: str) -> list[Splice]:
    """Another value in a place whose value is a text or a group or list in lines."""
    node = slot.node
    head = f" {written.head}" if written.head else ""
    below = "".join(newline + line for line in written.lines)
    if isinstance(node, Scalar) or node.is_flow:
        return _replace_on_line(sheet, slot, written.head, below)
    end = sheet.extent(node, slot.column)
    if not sheet.is_line_start(node.start):
        return [(slot.at, end, head + below)]
    key_line_end = sheet.line_end(slot.at)
    first = sheet.line_start(node.start)
    if first == sheet.next_line(slot.at):
        return [(slot.at, slot.at, head), (key_line_end, end, below)]
    # Comments between the key and its first field stay.
    return [(slot.at, slot.at, head), (key_line_end, key_line_end, below),
            (first, sheet.next_line(end), "")]  # fmt: skip


def _replace_on_line(sheet: Sheet, slot: Slot, head: str, below: str) -> list[Splice]:
    node, text = slot.node, sheet.text
    comment = _HEADER_COMMENT.match(text, node.start, node.end)
    end = sheet.line_end(node.end)
    if node.start == node.end:
        return [(slot.at, slot.at, f" {head}" if head else ""), (end, end, below)]
    if not head:
        return [(slot.at, node.end, ""), (end, end, below)]
    is_block = isinstance(node, Scalar) and bool(comment) and node.style in ("|", ">")
    kept = comment[1] if comment and is_block else ""
    return [(node.start, node.end, head + kept), (end, end, below)]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a new field goes: behind the line that ends at ``at``, or in front of one."""

    at: int
    column: int
    is_behind: bool


def place_of_new(sheet: Sheet, group: Group, key: str, order: tuple[str, ...]) -> Place:
    """Behind those that come before a field in ``order``, else at the end of the group."""
    first = group.entries[0]
    before = _entry_before(group, key, order)
    if before is None and sheet.is_line_start(first.key.start):
        line = sheet.line_start(first.key.start)
        return Place(sheet.with_comments_above(line, 0), group.column, False)
    # What stands behind a dash stays there.
    return Place(sheet.extent((before or first).value, group.column), group.column, True)


def add_entry(place: Place, key: str, value: Tree, path: Path, manner: Manner) -> list[Splice]:
    """A new field at its place."""
    lines = entry_lines(key, value, place.column, path, manner)
    if place.is_behind:
        return [(place.at, place.at, "".join(manner.newline + line for line in lines))]
    return [(place.at, place.at, "".join(line + manner.newline for line in lines))]


def _entry_before(group: Group, key: str, order: tuple[str, ...]) -> Entry | None:
    """The field behind which a new one comes; None when it is the first."""
    if key not in order:
        return group.entries[-1]
    earlier = set(order[: order.index(key)])
    known = [one for one in group.entries if one.key.value in order]
    fitting = [one for one in group.entries if one.key.value in earlier]
    if fitting or known:
        return fitting[-1] if fitting else None
    return group.entries[-1]


def drop_entries(sheet: Sheet, group: Group, entries: list[Entry]) -> list[Splice]:
    """Without the lines of some fields of a group."""
    kept = [one for one in group.entries if one not in entries]
    gone = sorted(_drop_entry(sheet, group, one, kept) for one in entries)
    merged: list[Splice] = []
    for start, end, _ in gone:
        if merged and start <= merged[-1][1]:
            start, end = merged[-1][0], max(end, merged.pop()[1])
        merged.append((start, end, ""))
    return merged


def _drop_entry(sheet: Sheet, group: Group, entry: Entry, kept: list[Entry]) -> Splice:
    start, end = entry.key.start, sheet.extent(entry.value, group.column)
    line = sheet.line_start(start)
    between = sheet.text[line:start]
    if not between.strip(" ") or _EXPLICIT.fullmatch(between):
        return _without_lines(sheet, line, end)
    # It stands behind a dash, where the next field that stays has to take its place.
    after = [one for one in group.entries[group.entries.index(entry) :] if one in kept]
    if after and not _COMMENT_LINE.search(sheet.text, end, after[0].key.start):
        return (start, after[0].key.start, "")
    return (line + len(between.rstrip(" ")), end, "")


def _without_lines(sheet: Sheet, start: int, end: int) -> Splice:
    """Leaves out whole lines; of the last one without a line end, the line end before it."""
    after = sheet.after_lines(end)
    if after == end and start > 0:
        before = start - (2 if sheet.text.endswith("\r\n", 0, start) else 1)
        return (before, end, "")
    return (start, after, "")


def add_item(
    sheet: Sheet, items: Items, index: int, value: Tree, path: Path, manner: Manner
) -> list[Splice]:
    """A new item, in front of the one with this index or at the end."""
    found = dashes(sheet, items)
    lines = item_lines(value, items.column, path, manner, _gap(sheet, items, found))
    if index >= len(items.items):
        end = sheet.extent(items.items[-1], items.column)
        return [(end, end, "".join(manner.newline + line for line in lines))]
    joined = manner.newline.join(lines) + manner.newline
    if not sheet.is_line_start(found[index]):
        at = found[index]
        return [(at, at, joined.lstrip(" ") + " " * items.column)]
    start = _segment_start(sheet, items, found, index)
    return [(start, start, joined)]


def _gap(sheet: Sheet, items: Items, found: list[int]) -> int:
    """How many spaces the items' dashes are followed by."""
    dash, item = found[-1], items.items[-1]
    between = sheet.text[dash + 1 : item.start]
    return len(between) if between and not between.strip(" ") and len(between) < 9 else 1


def drop_item(sheet: Sheet, items: Items, index: int) -> list[Splice]:
    """Without an item that is not the only one, and without the comments right above it."""
    found = dashes(sheet, items)
    end = sheet.extent(items.items[index], items.column)
    if not sheet.is_line_start(found[index]):
        return [(found[index], found[index + 1], "")]
    return [_without_lines(sheet, _segment_start(sheet, items, found, index), end)]


def move_item(
    sheet: Sheet, items: Items, from_index: int, to_index: int, manner: Manner
) -> list[Splice]:
    """The items' lines, comments right above each included, in another order."""
    found = dashes(sheet, items)
    starts = [_segment_start(sheet, items, found, at) for at in range(len(found))]
    ends = [sheet.extent(one, items.column) for one in items.items]
    last = sheet.after_lines(ends[-1])
    limits = [*map(sheet.next_line, ends)] if sheet.takes_blank else [*starts[1:], last]
    pieces = [sheet.text[start:end] for start, end in zip(starts, limits, strict=True)]
    is_open = not pieces[-1].endswith(("\n", "\r"))
    pieces[-1] += manner.newline if is_open else ""
    behind_dash = 0 if sheet.is_line_start(found[0]) else items.column
    pieces[0] = " " * behind_dash + pieces[0]
    pieces.insert(to_index, pieces.pop(from_index))
    new = "".join(pieces)[behind_dash:]
    return [(starts[0], last, _LAST_BREAK.sub("", new) if is_open else new)]


def _segment_start(sheet: Sheet, items: Items, found: list[int], index: int) -> int:
    """Where an item begins with the comments right above it."""
    dash = found[index]
    if not sheet.is_line_start(dash):
        return dash
    if index:
        floor = sheet.next_line(sheet.extent(items.items[index - 1], items.column))
    else:
        floor = 0
    return sheet.with_comments_above(sheet.line_start(dash), floor)
