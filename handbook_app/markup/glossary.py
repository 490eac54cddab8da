"""A glossary: the definition lists of a document, and where their terms occur in other texts.

A term is known in all its forms (by stems), in one language. In a page it is marked where it first
occurs under each heading: never inside code, links, headings, or the terms of a definition list.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from handbook_app.markup.links import without_code
from handbook_app.markup.plain_text import plain, plain_inline
from handbook_app.markup.words import Terms, clean

_MOST_TERMS, _LONGEST_TERM, _LONGEST_MEANING, _MOST_WORDS = 2_000, 100, 2_000, 6
_MOST_MARKED = 300  # on one page
_LONGEST_TIP = 400
_ITEM = re.compile(
    r"^(?P<terms>(?:[^\s:#>|`~-][^\n]{0,200}\n){1,5})(?:[ \t]*\n)?"
    r":[ \t]+(?P<meaning>[^\n]*(?:\n(?:[ \t]+\S[^\n]*))*)",
    re.MULTILINE,
)
_TOKEN = re.compile(r"<(?P<end>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]*)[^>]*>|<[^>]*>|[^<]+")
_WORD = re.compile(r"&(?:[a-zA-Z]{2,30}|#\w{1,8});|[^\W_]+")
_BETWEEN = re.compile(r"[ \t\n\N{NO-BREAK SPACE}-]{1,3}")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LEFT_ALONE = _HEADINGS | {"a", "code", "pre", "kbd", "samp", "tt", "dt"}
_ACRONYM = 5  # letters up to which a name in capitals is told from a word
_LINK = re.compile(r"!?\[[^\[\]\n]{0,500}\](?:\([^()\n]{0,1000}\)|\[[^\[\]\n]{0,200}\])")
_HEADING_LINE = re.compile(r"^ {0,3}#{1,6}[ \t][^\n]*", re.MULTILINE)
_TERM_LINE = re.compile(r"^[^\n]+\n(?=:[ \t])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Term:
    """A term as the glossary writes it, and what it means; plain text, both."""

    name: str
    meaning: str


def definitions_in(markdown: str) -> Iterator[Term]:
    """The terms that a text defines, in its order; of very many the first."""
    hidden = without_code(markdown.replace("\r\n", "\n"))
    for count, found in enumerate(_ITEM.finditer(hidden)):
        if count >= _MOST_TERMS:
            return
        meaning = " ".join(plain(found["meaning"]).split())[:_LONGEST_MEANING]
        for line in found["terms"].splitlines():
            name = plain_inline(line.strip())
            if meaning and 0 < len(name) <= _LONGEST_TERM:
                yield Term(name, meaning)


class Glossary:
    """The terms of one language, ready to be found. Not to be shared between threads."""

    def __init__(self, language: str, terms: Iterator[Term] | tuple[Term, ...] = ()) -> None:
        self.language = language
        self._stems = Terms(language)
        self._by_first: dict[str, list[tuple[tuple[str, ...], Term]]] = defaultdict(list)
        for term in terms:
            words = self._words(term.name)
            if 0 < len(words) <= _MOST_WORDS:
                self._by_first[words[0]].append((words, term))
        for found in self._by_first.values():  # "credit round" before "credit"
            found.sort(key=lambda one: -len(one[0]))

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def places(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Where terms stand in a text in which entities may stand: start, end and the term."""
        words = [one for one in _WORD.finditer(text) if one[0][0] != "&"]
        at = 0
        while at < len(words):
            found = self._at(text, words, at)
            if found is None:
                at += 1
                continue
            count, term = found
            yield words[at].start(), words[at + count - 1].end(), term
            at += count

    def _at(self, text: str, words: list[re.Match[str]], at: int) -> tuple[int, Term] | None:
        """The longest term that begins with a word, and how many words it has."""
        for stems, term in self._by_first.get(self._stem(words[at][0]), ()):
            several = words[at : at + len(stems)]
            if len(several) == len(stems) and self._is(text, several, stems, term):
                return len(stems), term
        return None

    def _is(
        self, text: str, words: list[re.Match[str]], stems: tuple[str, ...], term: Term
    ) -> bool:
        if _is_acronym(term.name) and words[0][0] != term.name:
            return False
        gaps = itertools.pairwise(words)
        return all(self._stem(one[0]) == stem for one, stem in zip(words, stems, strict=True)) and (
            all(_BETWEEN.fullmatch(text, one.end(), two.start()) for one, two in gaps)
        )

    def _stem(self, word: str) -> str:
        return self._stems[clean(word)]

    def _words(self, name: str) -> tuple[str, ...]:
        return tuple(self._stem(one[0]) for one in _WORD.finditer(name))


def mark_terms(
    html: str, glossary: Glossary, tool_tip: Callable[[str], str]
) -> tuple[str, tuple[Term, ...]]:
    """Sanitised HTML with its terms marked, and the terms in the order in which they occur.

    ``tool_tip`` makes the tool tip of a meaning. The answer is as safe as what it is made of:
    nothing is added but spans with a class and an escaped title.
    """
    seen: set[str] = set()
    marks: list[Term] = []
    pieces: list[str] = []
    left_alone = 0
    for token in _TOKEN.finditer(html):
        tag = (token["tag"] or "").lower()
        if tag:
            if tag in _LEFT_ALONE:
                left_alone = max(left_alone + (-1 if token["end"] else 1), 0)
                # An anchor is closed at once and hides nothing; a heading begins a new section.
            if tag in _HEADINGS:
                seen.clear()
            pieces.append(token[0])
        elif left_alone or token[0].startswith("<"):
            pieces.append(token[0])
        else:
            pieces.append(_marked(token[0], glossary, tool_tip, seen, marks))
    return "".join(pieces), tuple(dict.fromkeys(marks))


def _marked(
    text: str,
    glossary: Glossary,
    tool_tip: Callable[[str], str],
    seen: set[str],
    marks: list[Term],
) -> str:
    pieces, at = [], 0
    for start, end, term in glossary.places(text):
        if term.name in seen or len(marks) >= _MOST_MARKED:
            continue
        seen.add(term.name)
        marks.append(term)
        title = escape(tool_tip(_shortened(f"{term.name}: {term.meaning}")))
        pieces += [text[at:start], f'<span class="term" title="{title}">{text[start:end]}</span>']
        at = end
    return "".join([*pieces, text[at:]])


def terms_used(markdown: str, glossary: Glossary) -> tuple[Term, ...]:
    """The terms that a Markdown text uses outside code, links and headings, each once."""
    text = without_code(markdown.replace("\r\n", "\n"))
    for pattern in (_HEADING_LINE, _TERM_LINE, _LINK):
        text = pattern.sub(" ", text)
    return tuple(dict.fromkeys(term for _, _, term in glossary.places(plain(text))))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_TIP else f"{text[: _LONGEST_TIP - 1]}…"


def _is_acronym(name: str) -> bool:
    return name.isupper() and len(name) <= _ACRONYM
