"""Phrases in a text, whatever the forms of their words: what a search for wording is made of.

A *pattern* is a row of words, written as people would:

    our|company policy    one of several words
    (very) important      a word that may be missing
    guarantee*            every word that begins so
    ~apologise            every form of a word that has the same stem
    you are … late        up to three words between

Words are compared without case and accents. The work is one pass over the text and, at each word
that a pattern begins with, a few steps bounded by the pattern's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from handbook_app.markup.words import Terms, clean, fold

LONGEST_PATTERN = 12
_GAP = 3
_WORD = r"[^\W_]+(?:['’\u00ad\u0300-\u036f]{1,4}[^\W_]+)*[\u0300-\u036f]*"
# What ends a sentence: a stop before a blank, the cell of a table, a line that begins a block.
_TOKEN = re.compile(
    rf"""({_WORD})
    | [.!?…](?=[\s"”“»«)\]*_<]|\Z)
    | \|
    | ^[ \t]*+(?:\r?$|\#[^\n]*|[-–—*+:>][ \t]|(?:={{2,}}|-{{3,}})[ \t\r]*$)
    """,
    re.VERBOSE | re.MULTILINE,
)
_SHORT = 3
_LITERAL = -1
_END = ""
_Tree = dict[str, "_Tree | int"]


class Token(NamedTuple):
    """A word where it stands, its form without case and accents, and its term."""

    start: int
    end: int
    form: str
    term: str
    begins: tuple[int, ...]

    @property
    def key(self) -> str:
        """How the literal words of a person name it: by its stem, when it is no little word."""
        return self.term if len(self.form) > _SHORT else self.form


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that was found: its number, and the first and last of the sentence's words."""

    pattern: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Part:
    forms: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    is_optional: bool = False
    is_gap: bool = False

    def fits(self, token: Token) -> bool:
        return (
            token.form in self.forms
            or token.term in self.terms
            or bool(self.prefixes and token.form.startswith(self.prefixes))
        )


class Phrases:
    """Patterns of one language, made ready. Never changes; any thread may use it.

    ``literals`` are words as other people wrote them, found in all their forms; they are numbered
    after the patterns. However many begin alike, each word of a text is looked at once for them.
    """

    def __init__(
        self, language: str, patterns: Sequence[str], literals: Sequence[str] = ()
    ) -> None:
        self.language = language
        terms = Terms(language)
        self._patterns = [_parts_of(pattern, terms) for pattern in patterns]
        self._by_form: dict[str, list[int]] = {}
        self._by_term: dict[str, list[int]] = {}
        self._by_prefix: dict[str, list[int]] = {}
        for number, parts in enumerate(self._patterns):
            first = parts[0]
            for forms, index in (
                (first.forms, self._by_form),
                (first.terms, self._by_term),
                (first.prefixes, self._by_prefix),
            ):
                for form in forms:
                    index.setdefault(form, []).append(number)
        self._literals: _Tree = {}
        for number, text in enumerate(literals, len(patterns)):
            _add(self._literals, number, text, terms)

    def sentences(
        self, text: str, start: int = 0, end: int | None = None, longest: int = 0
    ) -> Iterator[list[Token]]:
        """The words of a text, a sentence at a time.

        Left out are those of no more than ``longest`` words in which no pattern can begin.
        """
        known = _Known(self)
        words: list[re.Match[str]] = []
        may_hold = False
        for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
            if found.lastindex:
                words.append(found)
                may_hold = may_hold or bool(known[found[0]][2])
            elif words:
                if may_hold or len(words) > longest:
                    yield [_token(one, known) for one in words]
                words, may_hold = [], False
        if may_hold or len(words) > longest:
            yield [_token(one, known) for one in words]

    def find(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """The patterns that a sentence holds, in the order of their first words."""
        for at, token in enumerate(tokens):
            for number in token.begins:
                if number == _LITERAL:
                    yield from self._find_literal(tokens, at)
                    continue
                last = _end_of(self._patterns[number], 0, tokens, at)
                if last is not None:
                    yield Found(number, at, last)

    def _find_literal(self, tokens: Sequence[Token], first: int) -> Iterator[Found]:
        """The longest of the literal words that begin here."""
        tree, best = self._literals, None
        for at in range(first, len(tokens)):
            below = tree.get(tokens[at].key)
            if not isinstance(below, dict):
                break
            tree = below
            if isinstance(number := tree.get(_END), int):
                best = Found(number, first, at)
        if best is not None:
            yield best

    def begun_by(self, form: str, term: str) -> tuple[int, ...]:
        """The patterns that may begin with a word."""
        found = {*self._by_form.get(form, ()), *self._by_term.get(term, ())}
        for prefix, numbers in self._by_prefix.items():
            if form.startswith(prefix):
                found.update(numbers)
        if (term if len(form) > _SHORT else form) in self._literals:
            found.add(_LITERAL)
        return tuple(sorted(found))


class _Known(dict[str, tuple[str, str, tuple[int, ...]]]):
    """What is known of each word as it is written, worked out once in a text."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__()
        self._phrases, self._terms = phrases, Terms(phrases.language)

    def __missing__(self, written: str) -> tuple[str, str, tuple[int, ...]]:
        form, term = _form_of(written), self._terms.made_of(_plain(written))
        found = self[written] = form, term, self._phrases.begun_by(form, term)
        return found


def _token(word: re.Match[str], known: _Known) -> Token:
    return Token(word.start(), word.end(), *known[word[0]])


def has_words(text: str) -> bool:
    """Whether there is a word in a text that can be looked for."""
    return bool(re.search(_WORD, text))


def is_exactly(tokens: Sequence[Token], text: str) -> bool:
    """Whether words stand there just as they are written in a text."""
    return [token.form for token in tokens] == [_form_of(word) for word in re.findall(_WORD, text)]


def _parts_of(pattern: str, terms: Terms) -> tuple[_Part, ...]:
    parts = tuple(_part_of(word, terms) for word in pattern.split()[:LONGEST_PATTERN])
    ends = (parts[0], parts[-1]) if parts else ()
    if not ends or "-" in pattern or any(one.is_optional or one.is_gap for one in ends):
        raise ValueError(pattern)
    return parts


def _part_of(written: str, terms: Terms) -> _Part:
    if written == "…":
        return _Part(is_gap=True)
    is_optional = written.startswith("(") and written.endswith(")")
    words = written.strip("()").split("|")
    return _Part(
        frozenset(_form_of(word) for word in words if not word.endswith("*") and word[0] != "~"),
        frozenset(terms.made_of(_plain(word[1:])) for word in words if word[0] == "~"),
        tuple(_form_of(word[:-1]) for word in words if word.endswith("*")),
        is_optional,
    )


def _add(tree: _Tree, number: int, text: str, terms: Terms) -> None:
    words = re.findall(_WORD, text)[:LONGEST_PATTERN]
    for word in words:
        form = _form_of(word)
        below = tree.setdefault(terms.made_of(_plain(word)) if len(form) > _SHORT else form, {})
        assert isinstance(below, dict)
        tree = below
    if words:
        tree.setdefault(_END, number)


def _end_of(parts: tuple[_Part, ...], part: int, tokens: Sequence[Token], at: int) -> int | None:
    """The last word of what fits the parts from one word on; None when they do not fit."""
    if part == len(parts):
        return at - 1
    one = parts[part]
    if one.is_gap:
        ways = (_end_of(parts, part + 1, tokens, at + skipped) for skipped in range(_GAP + 1))
        return next((end for end in ways if end is not None), None)
    if at < len(tokens) and one.fits(tokens[at]):
        end = _end_of(parts, part + 1, tokens, at + 1)
        if end is not None:
            return end
    return _end_of(parts, part + 1, tokens, at) if one.is_optional else None


def _plain(word: str) -> str:
    return clean(word).replace("’", "'").replace("''", "'")


def _form_of(word: str) -> str:
    return fold(_plain(word))
