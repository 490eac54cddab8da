"""What is looked through in a document: the sentences for customers, then the prose."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as made_by
from operator import itemgetter

from handbook_app.markup import front_matter, yaml_marks, yaml_text
from handbook_app.markup.phrases import Found, Token
from handbook_app.markup.prose import sentences_of
from handbook_app.markup.yaml_marks import Items, Node, Scalar
from handbook_app.markup.yaml_text import Path, YamlError
from handbook_app.model.document import Document
from handbook_app.model.gaps import Gap, gaps_of
from handbook_app.model.schema import Rule
from handbook_app.services.checking.wording.lists import (
    EXAMPLE,
    NEGATOR,
    OFFER,
    REFUSAL,
    SAID,
    Entry,
    Lookup,
    WordList,
)

_SAID = frozenset({"tell-customer", "promises"})
_NEGATED_WITHIN = 4
# Remarks that are about what is said, and not said when it is denied: “I cannot guarantee that”.
_DENIABLE = frozenset({"policy", "robotic", "promise", "blame"})
# What is looked for to understand a sentence, and is no remark of its own.
_ONLY_READ = frozenset({EXAMPLE, REFUSAL, OFFER})
_BLANK_LINE = re.compile(r"\n[ \t\r]*(?=\n)")
_LIST_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)]|>|\|)")
_PIECE = 60_000  # letters
_NO_SENTENCE = 20
_LONGEST_ENUMERATION = 3  # words between commas, on average


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to say about words: from ``start`` to ``end``, and the entry that says it.

    ``entry`` is None for a sentence that is too long. ``place`` is where the text that
    holds it begins and ends, ``field`` its path among the facts.
    """

    start: int
    end: int
    entry: Entry | None
    tokens: Sequence[Token]
    place: tuple[int, int]
    field: Path = ()


@dataclass
class Spoken:
    """A field with sentences for customers; what is not said word for word is advice to staff."""

    field: Path
    start: int
    end: int
    is_said: bool
    remarks: list[Remark] = made_by(default_factory=list)
    refusals: list[Remark] = made_by(default_factory=list)
    offers: bool = False


def read_spoken(document: Document, words: WordList) -> Iterator[Remark]:
    """What there is to say about the sentences for customers."""
    rules = document.facts.rules
    root = _marked(document) if any(map(_speaks, rules.values())) else None
    if root is None:
        return
    start = front_matter.split(document.text).start
    for name, rule in rules.items():
        fields = [
            Spoken(path, start + one.start, start + one.end, path[2] in _SAID)
            for path, one in _scalars(root, name, rule)
        ]
        for one in fields:
            _look_through(document.text, one, words)
            yield from one.remarks
        offers = rule.alternatives or rule.options or any(one.offers for one in fields)
        if not offers and Gap.NO_ALTERNATIVE not in gaps_of(rule):  # which says so already
            yield from (one.refusals[0] for one in fields if one.refusals)


def read_prose(document: Document, words: WordList) -> Iterator[Remark]:
    """What there is to say about the Markdown."""
    exempt = list(_example_sections(document, words))
    for start, end in _pieces(document):
        for remark in _read_piece(document.text[start:end], words):
            at = start + remark.start
            if not _lies_in(exempt, at):
                yield replace(remark, start=at, end=start + remark.end)


def _pieces(document: Document) -> Iterator[tuple[int, int]]:
    """The Markdown in pieces of whole sections: one search through 2 MB would hold up a window."""
    start = document.body_start
    for section in document.sections:
        if section.own_end - start >= _PIECE:
            yield start, section.own_end
            start = section.own_end
    yield start, len(document.text)


def _read_piece(piece: str, words: WordList) -> Iterator[Remark]:
    shown = sentences_of(piece)
    found: list[Remark] = []
    exempt: list[tuple[int, int]] = []
    for tokens in words.prose.phrases.sentences(shown, longest=words.longest_sentence):
        place = tokens[0].start, tokens[-1].end
        for one, entry in _found_in(shown, tokens, words.prose):
            if entry.family != EXAMPLE:
                found.append(_remark(tokens, one, entry, place, ()))
            elif not exempt or exempt[-1][1] <= tokens[one.first].start:
                exempt.append(_around(shown, tokens[one.first].start))
        if _is_too_long(shown, tokens, words.longest_sentence):
            found.append(Remark(*place, None, tokens, place))
    yield from (remark for remark in found if not _lies_in(exempt, remark.start))


def _lies_in(spans: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a place lies in one of some spans, which are in order and apart."""
    before = bisect_right(spans, at, key=itemgetter(0)) - 1
    return before >= 0 and at < spans[before][1]


def _speaks(rule: Rule) -> bool:
    offers = any(option.offer for option in rule.options)
    return bool(rule.tell_customer or rule.promises.can or rule.alternatives or offers)


def _marked(document: Document) -> Node | None:
    matter = front_matter.split(document.text)
    try:
        yaml_text.load(matter.yaml, matter.first_line)
    except YamlError:
        return None
    return yaml_marks.mark(matter.yaml)


def _scalars(root: Node, name: str, rule: Rule) -> Iterator[tuple[Path, Scalar]]:
    here: Path = ("rules", name)
    places: list[Path] = [(*here, "tell-customer"), (*here, "promises", "can")]
    places += [(*here, "alternatives")]
    places += [(*here, "options", at, "offer") for at in range(len(rule.options))]
    for path in places:
        node = yaml_marks.node_at(root, path)
        if isinstance(node, Scalar):
            yield path, node
        elif isinstance(node, Items):
            for at, item in enumerate(node.items):
                if isinstance(item, Scalar):
                    yield (*path, at), item


def _look_through(text: str, spoken: Spoken, words: WordList) -> None:
    place = spoken.start, spoken.end
    for tokens in words.spoken.phrases.sentences(text, *place):
        for one, entry in _found_in(text, tokens, words.spoken):
            remark = _remark(tokens, one, entry, place, spoken.field)
            if entry.family == REFUSAL:
                spoken.refusals.append(remark)
            elif entry.family == OFFER:
                spoken.offers = True
            elif entry.family != EXAMPLE and (spoken.is_said or entry.only != SAID):
                spoken.remarks.append(remark)
        if _is_too_long(text, tokens, words.longest_sentence):
            whole = tokens[0].start, tokens[-1].end
            spoken.remarks.append(Remark(*whole, None, tokens, place, spoken.field))


def _found_in(text: str, tokens: Sequence[Token], words: Lookup) -> Iterator[tuple[Found, Entry]]:
    """The patterns of a sentence with their entries, without what is denied.

    No words are remarked on twice: the handbook's own come first, then the longest.
    """
    if not any(token.begins for token in tokens):
        return
    found = [(one, words.entry(one)) for one in words.phrases.find(tokens)]
    found.sort(key=lambda pair: (not pair[1].said, pair[0].first, -pair[0].last))
    negators = [
        one
        for one, entry in found
        if entry.family == NEGATOR and not _stands_alone(text, tokens, one)
    ]
    taken: set[int] = set()
    for one, entry in found:
        span = range(one.first, one.last + 1)
        if entry.family == NEGATOR or _is_taken_back(one, entry, negators):
            continue
        if entry.family not in _ONLY_READ:
            if not taken.isdisjoint(span):
                continue
            taken.update(span)
        yield one, entry


def _is_taken_back(one: Found, entry: Entry, negators: Sequence[Found]) -> bool:
    if entry.family in _DENIABLE:
        return _is_denied(one, negators)
    return entry.family == OFFER and any(_takes_back(no, one) for no in negators)


def _stands_alone(text: str, tokens: Sequence[Token], no: Found) -> bool:
    """The “no” of “no, that's our policy” denies nothing of what follows."""
    after = text[tokens[no.last].end : tokens[min(no.last + 1, len(tokens) - 1)].start]
    return "," in after


def _is_denied(one: Found, negators: Sequence[Found]) -> bool:
    return any(no.last < one.first <= no.last + _NEGATED_WITHIN for no in negators)


def _takes_back(no: Found, offer: Found) -> bool:
    """“No podemos …”, “das können wir leider nicht …” offer nothing."""
    return no.last + 1 == offer.first or offer.last < no.first <= offer.last + 2


def _remark(
    tokens: Sequence[Token], one: Found, entry: Entry, place: tuple[int, int], field: Path
) -> Remark:
    span = tokens[one.first : one.last + 1]
    return Remark(span[0].start, span[-1].end, entry, span, place, field)


def _is_too_long(text: str, tokens: Sequence[Token], most: int) -> bool:
    """Whether it has more words than anybody follows. Names or numbers between commas are no
    sentence, nor is what is so long that nobody can have written it as one."""
    if not most < len(tokens) < most * _NO_SENTENCE:
        return False
    stops = sum(map(text[tokens[0].start : tokens[-1].end].count, ",;/·•"))
    return stops * _LONGEST_ENUMERATION <= len(tokens)


def _example_sections(document: Document, words: WordList) -> Iterator[tuple[int, int]]:
    """Sections that a heading such as “What not to say” says are examples, in order and apart."""
    phrases, last = words.prose.phrases, 0
    for section in document.sections:
        said = ((one, section.heading) for one in phrases.sentences(section.heading))
        found = (entry for one, text in said for _, entry in _found_in(text, one, words.prose))
        if section.start >= last and any(entry.family == EXAMPLE for entry in found):
            last = section.end
            yield section.start, section.end


def _around(text: str, at: int) -> tuple[int, int]:
    """The paragraph or table around a place, and the list that its colon introduces."""
    breaks = _BLANK_LINE
    start = 0
    for one in breaks.finditer(text, max(0, at - 4000), at):
        start = one.end()
    found = breaks.search(text, at)
    end = found.end() if found else len(text)
    if not text[:end].rstrip(" \t\r\n*_").endswith(":"):
        return start, end
    while end < len(text) and _LIST_ITEM.match(text, end + 1):
        found = breaks.search(text, end + 1)
        end = found.end() if found else len(text)
    return start, end
