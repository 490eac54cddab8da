"""Where in a YAML text each key and value stands, for those who change one and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from handbook_app.markup import yaml_text
from handbook_app.markup.yaml_text import Path

_ENDS_IN_SPACE = re.compile(r"[ \t]\n*\Z")


@dataclass(slots=True)
class Scalar:
    """A text from ``start`` to ``end``; an empty one stands where its value would.

    ``style`` is the quote, ``|`` or ``>`` with which it is written, or empty for a plain one. A
    block scalar ends after its last line of words, before the line end.
    """

    start: int
    end: int
    column: int
    value: str
    style: str = ""


@dataclass(slots=True)
class Entry:
    """A key and its value in a group of fields."""

    key: Scalar
    value: Node


@dataclass(slots=True)
class Group:
    """Fields, in the order in which they stand; ``is_flow`` says that braces hold them."""

    start: int
    end: int
    column: int
    is_flow: bool
    entries: list[Entry] = field(default_factory=list)

    def entry(self, key: str) -> Entry | None:
        """The field of this name; of several the last one counts."""
        return next((one for one in reversed(self.entries) if one.key.value == key), None)


@dataclass(slots=True)
class Items:
    """A list; ``is_flow`` says that brackets hold it, else ``column`` is that of its dashes."""

    start: int
    end: int
    column: int
    is_flow: bool
    items: list[Node] = field(default_factory=list)


Node = Scalar | Group | Items


def mark(text: str) -> Node | None:
    """The nodes of a text that ``yaml_text.load`` has read; None when there is no value."""
    bare = text.removeprefix("\ufeff")
    return _Marking(bare, len(text) - len(bare)).read()


def node_at(root: Node | None, path: Path) -> Node | None:
    """What stands at a path, None if nothing does."""
    node = root
    for part in path:
        if isinstance(node, Group) and isinstance(part, str) and (entry := node.entry(part)):
            node = entry.value
        elif isinstance(node, Items) and isinstance(part, int) and part < len(node.items):
            node = node.items[part]
        else:
            return None
    return node


def groups_and_lists(node: Node | None) -> Iterator[Group | Items]:
    """The groups and lists in a node, itself first, in the order in which they stand."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Group):
            yield one
            waiting += [entry.value for entry in reversed(one.entries)]
        elif isinstance(one, Items):
            yield one
            waiting += reversed(one.items)


class _Marking:
    """Builds the nodes from the parser's events; the text has been found harmless before."""

    def __init__(self, text: str, offset: int) -> None:
        self._text = text
        self._offset = offset
        self._events = yaml_text.events_of(text)

    def read(self) -> Node | None:
        next(self._events)  # the stream's start
        if not isinstance(next(self._events), yaml.DocumentStartEvent):
            return None
        return self._node(next(self._events))

    def _node(self, event: yaml.Event) -> Node:
        start, end = self._offsets(event)
        column = event.start_mark.column if event.start_mark else 0
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, start, end, column)
        assert isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent)
        is_flow = bool(event.flow_style)
        holder: Group | Items
        if isinstance(event, yaml.SequenceStartEvent):
            holder = Items(start, end, column, is_flow)
            last = self._fill_list(holder)
        else:
            holder = Group(start, end, column, is_flow)
            last = self._fill_group(holder)
        holder.end = self._offsets(last)[1] if is_flow else _end_of_last(holder)
        return holder

    def _offsets(self, event: yaml.Event) -> tuple[int, int]:
        """Where it begins and ends; the parser gives each event its marks."""
        assert event.start_mark
        assert event.end_mark
        return event.start_mark.index + self._offset, event.end_mark.index + self._offset

    def _fill_list(self, holder: Items) -> yaml.Event:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            holder.items.append(self._node(event))
        return event

    def _fill_group(self, holder: Group) -> yaml.Event:
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event)
            assert isinstance(key, Scalar)  # the reader refuses others
            holder.entries.append(Entry(key, self._node(next(self._events))))
        return event

    def _scalar(self, event: yaml.ScalarEvent, start: int, end: int, column: int) -> Scalar:
        style, value = event.style or "", str(event.value)
        if style in ("|", ">"):
            written = self._text[start - self._offset : end - self._offset]
            end = start + len(_without_blank_end(written, value))
        return Scalar(start, end, column, value, style)


def _without_blank_end(written: str, value: str) -> str:
    """A block scalar without the empty lines after it, unless they are part of it."""
    header = re.split(r"[\r\n]", written, maxsplit=1)[0]
    if "+" in header.partition("#")[0]:
        return re.sub(r"(?:\r\n|\n|\r)\Z", "", written)
    if not value.strip("\n"):
        return header
    return written.rstrip("\r\n" if _ENDS_IN_SPACE.search(value) else " \t\r\n")


def _end_of_last(holder: Group | Items) -> int:
    last = holder.entries[-1].value if isinstance(holder, Group) else holder.items[-1]
    return last.end
