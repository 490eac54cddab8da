"""Front matters as people write them, made at random, and what may change in them."""

from __future__ import annotations

import random
from typing import Any

from handbook_app.markup import yaml_marks
from handbook_app.markup.editing import scalars
from handbook_app.markup.yaml_marks import Group, Items
from handbook_app.markup.yaml_text import Path, Tree

WORDS = [
    "returns", "team", "black", "gray", "Rückgabe", "zwrot", "«да»", "2026-01-01", "yes", "12",
    "it's", "one-two", "a:b", "x#y",
]  # fmt: skip
# Texts that trip careless writers.
TRICKY = [
    "", " ", "-", "- a", "?", "? a", ":", "a: b", "a:", " a", "a ", "#", "a #b", "a#b", "'", "\"",
    "''", "it's", "say \"x\"", "\\", "\\n", "a\nb", "a\n\nb", "\na", "a\n", "a\n\n", "\n",
    "  a\nb", "a\n  b", "a\n b\n", "a\n \nb", "a\n---\nb", "---", "...", "--- a", "~", "null",
    "Null", "yes", "no", "y", "on", "true", "1", "1.5", "1e3", "0x1F", "0o7", "1:30",
    "2026-01-01", "2026-01-01 10:00", "<<", "=", "*a", "&a", "!a", "!!str a", "|", ">", "%a",
    "@a", "`a", "[a", "a]", "{a", "a}", "a, b", ",", "[]", "{}", "\t", "a\tb", "\ta", "a\r\nb",
    "a\rb", "\u0000", "\u0007", "\u007f", "\u0085", "a\u2028b", "\ufeff", "\ufeffa", "\u00a0",
    "é", "😀", "\ufffe", "a" * 300, "word, long: " * 30 + "end", "word, long: " * 30 + "end",
    "key:\n  - a", "# comment\nx", "x\n# comment", "a: b\nc: d", "- a\n- b", "\\u00e9", "a\\",
    "'a'", "\"a\"", "a'", "“a”",
]  # fmt: skip
RULES = [["window"], ["window", "hygiene"], ["hygiene"], []]
KEYS = ["zebra", "x-other", "Note", "two words", "2024", "yes", "ключ", "a.b", "a-b"]


def text(chance: random.Random) -> str:
    if chance.random() < 0.35:
        return chance.choice(TRICKY)
    if chance.random() < 0.1:
        return "".join(chr(chance.choice([*range(32, 127), 10, 0xE4, 0x2028])) for _ in range(12))
    return " ".join(chance.choices(WORDS, k=chance.randint(1, 9)))


def fields(chance: random.Random) -> dict[str, Tree]:
    """A tree of about the shape that the schema knows, with gaps and strangers."""

    def some(value: dict[str, Tree]) -> dict[str, Tree]:
        return {} if chance.random() < 0.4 else value

    review: Tree = {
        **some({"every": "6 months"}), **some({"last": "2026-06-01"}), **some({"by": text(chance)}),
    }  # fmt: skip
    tree: dict[str, Tree] = {
        **some({"id": "returns"}), **some({"title": text(chance)}), **some({"owner": "team"}),
        **some({"review": review}), **some({"touchpoints": _texts(chance)}),
        **some({chance.choice(KEYS): _any(chance, 2)}), **some({"kind": "policy"}),
        **some({"rules": {name: _rule(chance) for name in chance.choice(RULES)}}),
        **some({chance.choice(KEYS): _any(chance, 3)}),
    }  # fmt: skip
    order = list(tree)
    if chance.random() < 0.3:
        chance.shuffle(order)
    return {key: tree[key] for key in order}


def _texts(chance: random.Random) -> Tree:
    return [text(chance) for _ in range(chance.randint(0, 3))]


def _any(chance: random.Random, depth: int) -> Tree:
    kind = chance.randint(0, 3) if depth else 0
    if kind == 1:
        return [_any(chance, depth - 1) for _ in range(chance.randint(0, 3))]
    if kind == 2:
        return {key: _any(chance, depth - 1) for key in chance.sample(KEYS, chance.randint(0, 3))}
    return text(chance)


def _rule(chance: random.Random) -> Tree:
    options: Tree = [
        {key: text(chance) for key in ("when", "offer", "limit") if chance.random() < 0.7}
        for _ in range(chance.randint(0, 3))
    ]
    whole: dict[str, Tree] = {
        "flexibility": "gray", "purpose": ["ambiguity"], "spirit": text(chance),
        "origin": {"cause": text(chance), "holds": {"answer": "yes"}},
        "limits": text(chance), "promises": {"can": _texts(chance)}, "options": options,
    }  # fmt: skip
    return {key: value for key, value in whole.items() if chance.random() < 0.6}


class Writing:
    """Writes a tree as YAML in a hand of its own: steps, dashes, quotes, comments, line ends."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.step = chance.choice([2, 2, 2, 4, 1, 3])
        self.dash = chance.choice([0, 0, 2, 4])
        self.comments = chance.choice([0, 0.15, 0.4])
        self.flow = chance.choice([0, 0.2, 0.6])
        self.newline = chance.choice(["\n", "\n", "\r\n", "\r"])

    def document(self, tree: dict[str, Tree]) -> str:
        lines = self.group(tree, 0) if tree else []
        if self.chance.random() < self.comments:
            lines.insert(0, "# ours")
        end = self.chance.choice(["---", "---", "..."])
        body = ["# Title", "", "Words.", "", "## Return window {#window}", "", "---", "x"]
        mark = self.chance.choice(["", "", "", "\ufeff"])
        return mark + self.newline.join(["---", *lines, end, *body]) + self.newline

    def group(self, tree: dict[str, Tree], column: int) -> list[str]:
        lines: list[str] = []
        for key, value in tree.items():
            lines += self.noise(column, bool(lines))
            if self.chance.random() < 0.04:
                lines.append(" " * column + self.key(key) + ": repeated")
            lines += self.field(self.key(key), value, column)
        return lines

    def noise(self, column: int, may_be_blank: bool) -> list[str]:
        lines = []
        if may_be_blank and self.chance.random() < self.comments / 2:
            lines.append(self.chance.choice(["", "", " " * column]))
        if self.chance.random() < self.comments / 2:
            lines.append(" " * column + "# a comment: with - marks")
        return lines

    def field(self, key: str, value: Tree, column: int) -> list[str]:
        head = " " * column + key + self.chance.choice([":"] * 8 + [" :"])
        rest = self.rest()
        if isinstance(value, str):
            return self.behind(head, value, column, rest)
        if not value or self.chance.random() < self.flow:
            return [head + " " + self.inline(value) + rest]
        if isinstance(value, dict):
            return [head + rest, *self.group(value, column + self.step)]
        return [head + rest, *self.items(value, column + self.dash)]

    def items(self, value: list[Tree], column: int) -> list[str]:
        lines: list[str] = []
        gap = self.chance.choice([1, 1, 1, 3])
        for one in value:
            lines += self.noise(column, bool(lines))
            dash = " " * column + "-"
            if isinstance(one, str):
                lines += self.behind(dash, one, column, self.rest())
            elif isinstance(one, dict) and one and self.chance.random() < 0.7:
                below = self.group(one, column + 1 + gap)
                while below and (not below[0].strip() or below[0].lstrip().startswith("#")):
                    below.pop(0)
                lines += [dash + " " * gap + below[0].lstrip(" "), *below[1:]]
            else:
                lines.append(dash + " " + self.inline(one) + self.rest())
        return lines

    def behind(self, head: str, value: str, column: int, rest: str) -> list[str]:
        roll = self.chance.random()
        style = "|" if "\n" in value or roll < 0.1 else ">" if roll < 0.2 else ""
        if style and (found := scalars.block(value, column, self.step, style)):
            keep = [""] * self.chance.choice([0, 0, 1]) if "+" not in found[0] else []
            return [head + " " + found[0] + rest, *found[1], *keep]
        if value == "" and roll < 0.7:
            return [head + self.chance.choice(["", " ~", " ''"]) + rest]
        if roll > 0.9 and " " in value.strip() and value == " ".join(value.split()):
            first, _, second = scalars.inline(value, self.chance.choice("'\"")).partition(" ")
            if "\\" not in first + second:
                return [head + " " + first, " " * (column + 5) + second + rest]
        return [head + " " + self.quoted(value, False) + rest]

    def rest(self) -> str:
        if self.chance.random() < self.comments:
            return self.chance.choice(["  # note", " # a: b", "   "])
        return ""

    def key(self, key: str) -> str:
        return scalars.inline(key, self.chance.choice(["", "", "", "'", '"']), is_flow=True)

    def quoted(self, value: str, is_flow: bool) -> str:
        style = self.chance.choice(["", "", "'", '"'])
        return scalars.inline(value, style, is_flow=is_flow, is_word=True)

    def inline(self, value: Tree) -> str:
        if isinstance(value, str):
            return self.quoted(value, True)
        space = self.chance.choice(["", "", " "])
        comma = self.chance.choice([", ", ", ", ","])
        if isinstance(value, list):
            return f"[{space}{comma.join(map(self.inline, value))}{space}]"
        parts = [f"{self.key(key)}: {self.inline(one)}" for key, one in value.items()]
        return f"{{{space}{comma.join(parts)}{space}}}"


def lines_of(text: str) -> list[str]:
    """The lines with their ends, as editors count them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def lines_that_may_change(yaml: str, path: Path) -> tuple[int, int]:
    """The first line of a field and the one after its last; empty where it is not there yet.

    Of a field within braces or brackets, all their lines.
    """
    node: Any = yaml_marks.mark(yaml)
    span = (0, 0)
    for part in path:
        if isinstance(node, Group | Items) and node.is_flow:
            return _lines(yaml, node.start, node.end)
        if isinstance(node, Group):
            entry = node.entry(str(part))
            if entry is None:
                return (0, 0)
            node, start = entry.value, entry.key.start
            span = _lines(yaml, start, max(entry.key.end, node.end))
        elif isinstance(node, Items):
            if part not in range(len(node.items)):
                return (0, 0)
            node = node.items[int(part)]
            span = _lines(yaml, node.start, node.end)
        else:
            return span
    return span


def changed_lines(old: str, new: str) -> tuple[int, int]:
    """The first line of a text that another lacks, and the one after the last."""
    one, other = lines_of(old), lines_of(new)
    shorter = min(len(one), len(other))
    first = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    last = 0
    while last < shorter - first and one[-1 - last] == other[-1 - last]:
        last += 1
    return first, len(one) - last


def _lines(yaml: str, start: int, end: int) -> tuple[int, int]:
    return len(lines_of(yaml[:start])) - 1, len(lines_of(yaml[:end]))
