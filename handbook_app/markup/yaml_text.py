"""YAML in which every value is text, read so that nothing in it can run, swell or raise.

The parser's events are walked and never *constructed*: tags, anchors and aliases are refused, a
merge key is an ordinary key, and size, depth and count are bounded before anything is built.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from handbook_app.model.sentence import Sentence, as_sentence, say, templates

LARGEST = 256_000
DEEPEST = 20
MOST_VALUES = 20_000

Tree = str | list["Tree"] | dict[str, "Tree"]
Path = tuple[str | int, ...]

# What the parsers were seen to raise, beside their own exceptions, on random texts.
_DEFECTS = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BLANK = frozenset({"", "~", "null"})

# What libyaml and PyYAML say, and what would be right.
_REMEDIES = templates(
    {
        "mapping values are not allowed": "a value that contains “: ” needs quotes around it",
        "expected ':'": "each line should be `field: value`",
        "expected <block end>": "fields of one group should be indented alike, one on a line",
        "expected key": "fields of one group should be indented alike, one on a line",
        "expected '-' indicator": "the items of one list should be indented alike, each after “- ”",
        "expected ',' or": "a list in brackets should be closed: [one, two]",
        "cannot start any token": "a value that begins with such a character needs quotes around"
        " it; indent with spaces, not tabs",
        "end of stream": "a quote or bracket that is opened should be closed",
        "tab character": "indent with spaces, not tabs",
        "escape character": "a backslash needs single quotes around the value",
        "not allowed": "remove that character",
    }
)

# What they say most often, so that it can be said in other languages.
_COMPLAINTS = templates((
    "mapping values are not allowed in this context",
    "could not find expected ':'",
    "did not find expected <block end>",
    "did not find expected key",
    "did not find expected '-' indicator",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
    "did not find expected node content",
    "found character that cannot start any token",
    "found unexpected end of stream",
    "found unknown escape character",
    "control characters are not allowed",
    "found a tab character that violates indentation",
    "block mapping entries are not allowed in this context",
    "block sequence entries are not allowed in this context",
))  # fmt: skip


def kind_of(tree: Tree) -> Sentence:
    """What a value is, in words for a message."""
    if isinstance(tree, dict):
        return say("a group of fields")
    return say("a list" if isinstance(tree, list) else "a text")


class YamlError(Exception):
    """Why a YAML text cannot be read; ``line`` counts from 1 in the file it stands in."""

    def __init__(self, line: int, code: str, found: str, expected: str) -> None:
        self.sentence = say("{found}; {expected}", found=found, expected=expected)
        super().__init__(self.sentence)
        self.line = line
        self.code = code
        self.found = found
        self.expected = expected


@dataclass(slots=True)
class YamlValue:
    """A tree of texts, lists and mappings, and the line in the file on which each stands.

    ``tree`` is an empty mapping for an empty text. ``repeated`` holds the paths of keys that
    stand there more than once, with the line of the repetition: the last one counts, as in other
    programs. An unquoted ``null`` or ``~`` is the empty text.
    """

    tree: Tree = field(default_factory=dict)
    lines: dict[Path, int] = field(default_factory=dict)
    repeated: list[tuple[Path, int]] = field(default_factory=list)

    def line_of(self, path: Path) -> int:
        """The line of a value, or of the nearest value around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)


def load(text: str, first_line: int = 1) -> YamlValue:
    """Read one YAML document; raises YamlError, and nothing else whatever the text.

    ``first_line`` is the line of the file on which ``text`` begins.
    """
    if len(text) > LARGEST:
        raise YamlError(
            first_line,
            "yaml-too-large",
            say("{count:,} characters", count=len(text)),
            say("at most {most:,} fit", most=LARGEST),
        )
    try:
        return _Reader(text, first_line).read()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        raise _broken(first_line + line, str(error.problem)) from error
    except yaml.reader.ReaderError as error:
        raise _broken(first_line + _line_of_control(text), str(error.reason)) from error
    except (*_DEFECTS, RecursionError) as error:
        # The pure Python parser trips over some texts in ways of its own; so does encoding.
        raise _broken(first_line, type(error).__name__) from error
    except yaml.YAMLError as error:
        raise _broken(first_line, str(error)) from error


def events_of(text: str) -> Iterator[yaml.Event]:
    """What the parser finds, one thing after the other; only for a text that ``load`` has read."""
    return iter(yaml.parse(text, Loader=_LOADER))


def _broken(line: int, said: str) -> YamlError:
    expected = next((remedy for part, remedy in _REMEDIES.items() if part in said), "")
    remedy = as_sentence(expected or "each line should be `field: value`")
    return YamlError(line, "broken-yaml", as_sentence(said), remedy)


def _line_of_control(text: str) -> int:
    """How many lines stand before the first character that YAML does not allow."""
    allowed = "\t\n\r\x85"
    for at, character in enumerate(text):
        if not (character.isprintable() or character in allowed or ord(character) >= 0xA0):
            return text.count("\n", 0, at)
    return 0


class _Reader:
    """Builds the tree from the parser's events, refusing what could do harm as it comes by."""

    def __init__(self, text: str, first_line: int) -> None:
        self._events = events_of(text)
        self._first_line = first_line
        self._count = 0
        self._value = YamlValue()

    def read(self) -> YamlValue:
        next(self._events)  # the stream's start
        if isinstance(next(self._events), yaml.DocumentStartEvent):
            self._value.tree = self._node(self._next(), ())
            next(self._events)  # the document's end
            after = next(self._events)
            if not isinstance(after, yaml.StreamEndEvent):
                raise self._refusal(after, "second-document",
                                    say("a second document after `---`"),
                                    say("there should be one"))  # fmt: skip
        return self._value

    def _next(self) -> yaml.Event:
        event = next(self._events)
        is_alias = isinstance(event, yaml.AliasEvent)
        if anchor := getattr(event, "anchor", None):
            code, found = (
                ("alias", say("an alias `*{anchor}`", anchor=anchor))
                if is_alias
                else ("anchor", say("an anchor `&{anchor}`", anchor=anchor))
            )
            raise self._refusal(event, code, found, say("the value itself should stand there"))
        if tag := getattr(event, "tag", None):
            raise self._refusal(event, "tag", say("a tag `{tag}`", tag=tag),
                                say("the value should stand there without it"))  # fmt: skip
        self._count += 1
        if self._count > MOST_VALUES:
            raise self._refusal(event, "too-many-values",
                                say("more than {most:,} values", most=MOST_VALUES),
                                say("fewer should do"))  # fmt: skip
        return event

    def _refusal(self, event: yaml.Event, code: str, found: str, expected: str) -> YamlError:
        return YamlError(self._line(event), code, found, expected)

    def _line(self, event: yaml.Event) -> int:
        mark = event.start_mark
        return self._first_line + (mark.line if mark else 0)

    def _node(self, event: yaml.Event, path: Path) -> Tree:
        self._value.lines.setdefault(path, self._line(event))
        if isinstance(event, yaml.ScalarEvent):
            is_blank = not event.style and event.value in _BLANK
            return "" if is_blank else str(event.value)
        if len(path) >= DEEPEST:
            raise self._refusal(event, "too-deep", say("more than {most} levels", most=DEEPEST),
                                say("fewer levels should do"))  # fmt: skip
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        return self._mapping(path)

    def _list(self, path: Path) -> list[Tree]:
        items: list[Tree] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> dict[str, Tree]:
        fields: dict[str, Tree] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self._refusal(event, "key-is-no-text", say("a field whose name is no text"),
                                    say("a name should be a word"))  # fmt: skip
            below = (*path, str(event.value))
            if event.value in fields:
                self._value.repeated.append((below, self._line(event)))
            self._value.lines[below] = self._line(event)
            fields[str(event.value)] = self._node(self._next(), below)
        return fields
