"""How much each word of a section counts, worked out once when the section is indexed.

The weight of a term in a section is BM25F's share (Zaragoza and others, TREC-13, 2004): the
counts of a term in the fields of a section are added up, each times the weight of its field, and
pass through one saturation. Only the inverse document frequency is left for the moment of
asking. What makes a whole section less of an answer (retired, a stub) scales all its weights.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import NamedTuple

from handbook_app.markup.headings import after_heading
from handbook_app.markup.plain_text import itemised, plain
from handbook_app.markup.words import joined_words_of, words_of
from handbook_app.model.document import Document, Section
from handbook_app.model.schema import Rule, Status
from handbook_app.storage.index.gathering import Gathered
from handbook_app.storage.index.lexicon import Lexicon, Numbers

HEADING, TITLE, ABOVE, FACTS = 5.0, 2.0, 1.6, 1.6
BELOW, JOINED, OTHER = 0.8, 0.8, 0.7
_LONGEST_FRONT = 4_000
_SATURATION = 1.2
_USUAL_LENGTH = 120.0
_LENGTH_SHARE = 0.6
_STUB_WORDS = 6
_PRIORS: dict[str, float] = {Status.RETIRED: 0.4, Status.DRAFT: 0.8}
_NO_KIND = 0.85
_LONGEST_COUNTED = 20_000
_LONGEST_BELOW = 12


class Weighed(NamedTuple):
    """A section that was weighed, and the texts that are kept of it.

    ``named`` are the words of its heading, of its document's title and of the headings above it;
    ``other`` the words that stand neither in its text nor in its heading.
    """

    section: Section
    body: str
    facts: str
    named: list[str]
    other: str


class Weigher:
    """Weighs the sections of the documents of a batch; what comes of it is gathered."""

    def __init__(self) -> None:
        self.lexicon = Lexicon()
        self.gathered = Gathered()

    def weigh(self, document: Document) -> Iterator[Weighed]:
        """Weigh every section of a document."""
        one = _Document(document, self.lexicon.of(document.language), self.gathered)
        for number, section in enumerate(document.sections):
            yield one.weigh(section, number)


class _Document:
    """Weighs the sections of one document.

    The weight of a word in a field stands for so many times in the body. A count is worth less in
    a long body; rather than each count of the body, those of the other fields are stretched, and
    where the curve bends.
    """

    def __init__(self, document: Document, numbers: Numbers, gathered: Gathered) -> None:
        self._document = document
        self._numbers = numbers
        self._gathered = gathered
        self._title = numbers.of(document.title)
        self._headings = [numbers.of(section.heading) for section in document.sections]
        self._of_heading = dict(
            zip((one.heading for one in document.sections), self._headings, strict=True)
        )
        self._below = _headings_below(document, self._headings)
        self._called = " ".join(words_of(document.title))
        gathered.also.extend(self._title)
        gathered.in_names.extend(self._title)

    def weigh(self, section: Section, number: int) -> Weighed:
        document, numbers = self._document, self._numbers
        opens = number == 0
        own = document.own_text_of(section)
        body_text = plain(itemised(after_heading(own) if section.level else own))
        facts_text = _facts_text(document.rule(section.id) if section.id else None)
        body, facts, heading = numbers.of(body_text), numbers.of(facts_text), self._headings[number]
        other_text = _other_text(document, section, opens)
        other = numbers.of(other_text)
        joined = numbers.of_words(joined_words_of(_hyphened(body_text)))
        named = heading + numbers.of_words(joined_words_of(section.heading))
        fields = (
            (joined, JOINED),
            (named, HEADING),
            (self._title, HEADING if opens else TITLE),
            (self._above(section), ABOVE),
            (facts, FACTS),
            (self._below[number], BELOW),
            (other, OTHER),
        )
        length = min(len(body), _LONGEST_COUNTED)
        prior = _prior(document, section, length + len(facts_text), bool(self._below[number]))
        self._count(body, length, fields, prior)
        self._name(named, opens)
        gathered = self._gathered
        gathered.running.add((body, heading, facts))
        gathered.also.extend(joined + named[len(heading) :] + other)
        gathered.in_names.extend(named)
        above = " ".join(words_of(" ".join(section.above)))
        called = [" ".join(words_of(section.heading)), self._called, above]
        return Weighed(section, body_text, facts_text, called, other_text)

    def _above(self, section: Section) -> array[int]:
        """The words of the headings above a section."""
        words = array("I")
        for heading in section.above:
            words += self._of_heading[heading]
        return words

    def _count(
        self,
        body: array[int],
        length: int,
        fields: tuple[tuple[array[int], float], ...],
        prior: float,
    ) -> None:
        gathered = self._gathered
        at = len(gathered.most)
        stretch = 1 - _LENGTH_SHARE + _LENGTH_SHARE * length / _USUAL_LENGTH
        gathered.most.append(prior * (1 + _SATURATION))
        gathered.half.append(_SATURATION * stretch)
        gathered.counted.add(at, body[:length], 1.0)
        for words, weight in fields:
            if words:
                gathered.counted.add(at, set(words), weight * stretch)

    def _name(self, heading: array[int], opens: bool) -> None:
        """The words of the heading, and of the title for the section the document opens with."""
        at, named = len(self._gathered.most) - 1, self._gathered.named
        if heading:
            named.add(at, heading, 2.0 / (1 + 0.1 * len(heading)))
        if opens and self._title:
            named.add(at, self._title, 3.0 / (1 + 0.1 * len(self._title)))


def _prior(document: Document, section: Section, length: int, has_below: bool) -> float:
    """Retired, draft, stub and empty sections answer less well than their words promise.

    So do pages that are neither policy, procedure nor standard, where others are.
    """
    prior = _PRIORS.get(document.status(document.rule(section.id)), 1.0)
    if document.facts.kind is None:
        prior *= _NO_KIND
    if length < _STUB_WORDS:
        prior *= 0.8 if has_below else 0.6
    return prior


def _headings_below(document: Document, headings: list[array[int]]) -> list[array[int]]:
    """For each section the words of the headings directly within it."""
    below = [array("I") for _ in document.sections]
    open_sections: list[int] = []
    for number, section in enumerate(document.sections):
        while open_sections and document.sections[open_sections[-1]].end <= section.start:
            open_sections.pop()
        if open_sections:
            below[open_sections[-1]] += headings[number][:_LONGEST_BELOW]
        open_sections.append(number)
    return below


def _hyphened(text: str) -> str:
    """The parts of a text that have a hyphen: joining only those spares looking at each word."""
    return " ".join([part for part in text.split() if "-" in part]) if "-" in text else ""


def _other_text(document: Document, section: Section, opens: bool) -> str:
    """A section's id, and for the first what other programs keep in front matter (description,
    keywords …).

    A translation's ids are words of its original's language.
    """
    text = "" if document.facts.translation_of.id else section.id
    if opens and not document.facts.rules:
        text += "\n" + document.text[: document.body_start][:_LONGEST_FRONT]
    return text


def _facts_text(rule: Rule | None) -> str:
    """Everything a rule says beside its prose, one sentence a line."""
    if rule is None:
        return ""
    options = (
        " – ".join(part for part in (one.when, one.offer, one.limit, one.who) if part)
        for one in rule.options
    )
    lines: list[str] = [
        *options,
        rule.tell_customer,
        rule.reason,
        *rule.alternatives,
        *rule.limits,
        *rule.circumstances,
        *rule.promises.can,
        *rule.promises.cannot,
        *rule.serves_customer,
        rule.spirit,
        rule.origin.cause,
    ]
    return "\n".join(f"\N{BULLET} {line}" for line in lines if line)
