"""New YAML for a value, in the way in which the rest of the text is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from handbook_app.markup.editing import scalars
from handbook_app.markup.yaml_marks import Group, Items, Node, Scalar, groups_and_lists
from handbook_app.markup.yaml_text import Path, Tree

_WORD = re.compile(r"[\w-]+(?:[.#/][\w-]+)*")
_LONGEST_ROW = 72
IsWord = Callable[[Path, str], bool]
_DEEPEST_STEP = 9


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is written: how far groups are indented, and the dashes of lists.

    ``is_word`` tells of a path and a text whether it may stand there without quotes although it
    is a date, a number or a word such as ``yes``. ``is_careful`` keeps every text on one line,
    where nothing around it can join in.
    """

    newline: str
    step: int
    dash_step: int
    is_word: IsWord
    is_careful: bool = False


@dataclass(slots=True)
class Written:
    """What stands behind a key or dash on its line, and the whole lines that follow it."""

    head: str = ""
    lines: list[str] = field(default_factory=list)


def manner_of(root: Node | None, newline: str, is_word: IsWord, is_careful: bool) -> Manner:
    """The manner of a text: that of the first group and the first list inside another."""
    step, dash_step = 0, -1
    for holder in groups_and_lists(root):
        if not isinstance(holder, Group) or holder.is_flow:
            continue
        for entry in holder.entries:
            below = entry.value
            if isinstance(below, Scalar) or below.is_flow:
                continue
            if isinstance(below, Group) and not step:
                step = below.column - holder.column
            if isinstance(below, Items) and dash_step < 0:
                dash_step = below.column - holder.column
    step = step if 1 <= step <= _DEEPEST_STEP else 2
    dash_step = dash_step if 0 <= dash_step <= _DEEPEST_STEP else step
    return Manner(newline, step, dash_step, is_word, is_careful)


def write(
    value: Tree, column: int, path: Path, manner: Manner, style: str = "", *, is_item: bool = False
) -> Written:
    """A value as block YAML; ``column`` is that of the key or, for an item, dash that holds it.

    ``style`` is how the text stood there that it replaces.
    """
    if isinstance(value, str):
        return _text(value, column, path, manner, style)
    if not value or (isinstance(value, list) and _is_row(value)):
        return Written(write_flow(value, path, manner))
    if isinstance(value, list):
        # In a group the dashes may stand below the key; in a list that would be another item.
        at = column + (max(manner.dash_step, 2) if is_item else manner.dash_step)
        return Written("", [
            line for index, one in enumerate(value)
            for line in item_lines(one, at, (*path, index), manner)
        ])  # fmt: skip
    at = column + manner.step
    return Written("", [
        line for key, one in value.items()
        for line in entry_lines(key, one, at, (*path, key), manner)
    ])  # fmt: skip


def entry_lines(key: str, value: Tree, column: int, path: Path, manner: Manner) -> list[str]:
    """The lines of one field in a group at a column."""
    written = write(value, column, path, manner)
    return [" " * column + write_key(key) + ":" + _behind(written.head), *written.lines]


def item_lines(value: Tree, column: int, path: Path, manner: Manner, gap: int = 1) -> list[str]:
    """The lines of one item of a list whose dashes stand at a column.

    ``gap`` is how many spaces follow the dash.
    """
    inside = column + 1 + gap
    if isinstance(value, dict) and value:
        lines = [
            line for key, one in value.items()
            for line in entry_lines(key, one, inside, (*path, key), manner)
        ]  # fmt: skip
        lines[0] = " " * column + "-" + " " * gap + lines[0][inside:]
        return lines
    written = write(value, column, path, manner, is_item=True)
    head = " " * gap + written.head if written.head else ""
    return [" " * column + "-" + head, *written.lines]


def write_flow(value: Tree, path: Path, manner: Manner, style: str = "") -> str:
    """A value on one line, as it stands in brackets or braces, or in place of them."""
    if isinstance(value, str):
        return scalars.inline(value, style, is_flow=True, is_word=manner.is_word(path, value))
    if isinstance(value, list):
        items = (write_flow(one, (*path, at), manner) for at, one in enumerate(value))
        return "[" + ", ".join(items) + "]"
    return "{" + ", ".join(flow_entry(key, one, (*path, key), manner)
                           for key, one in value.items()) + "}"  # fmt: skip


def flow_entry(key: str, value: Tree, path: Path, manner: Manner) -> str:
    """One field between braces."""
    return f"{write_key(key)}: {write_flow(value, path, manner)}"


def write_key(key: str, style: str = "") -> str:
    """A key, in quotes where it needs them anywhere."""
    return scalars.inline(key, style if style in ("'", '"') else "", is_flow=True)


def _text(text: str, column: int, path: Path, manner: Manner, style: str) -> Written:
    has_lines = "\n" in text.rstrip("\n") or (style in ("|", ">") and text.strip())
    if has_lines and not manner.is_careful:
        folded_or_not = style if style in ("|", ">") else "|"
        for one in (folded_or_not, "|"):
            if found := scalars.block(text, column, manner.step, one):
                return Written(*found)
    quote = style if style in ("'", '"') else ""
    return Written(scalars.inline(text, quote, is_word=manner.is_word(path, text)))


def _is_row(items: list[Tree]) -> bool:
    """Words go in brackets, sentences on lines of their own."""
    words = [one for one in items if isinstance(one, str) and _WORD.fullmatch(one)]
    return len(words) == len(items) and sum(map(len, words)) + 2 * len(words) <= _LONGEST_ROW


def _behind(head: str) -> str:
    return f" {head}" if head else ""
