"""How much each word of a section counts, worked out once when the section is indexed.

The weight of a term in a section is BM25F's share (Zaragoza and others, TREC-13, 2004): the
counts of a term in the fields of a section are added up, each times the weight of its field, and
pass through one saturation. Only the inverse document frequency is left for the moment of
asking. What makes a whole section less of an answer (retired, a stub) scales all its weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from handbook_app.markup.plain_text import plain
from handbook_app.markup.words import Terms, joined_words_of, words_of
from handbook_app.model.document import Document, Section
from handbook_app.model.schema import Rule, Status
from handbook_app.storage.index.pairs import PairCodes

HEADING, TITLE, ABOVE, FACTS = 5.0, 2.0, 1.6, 1.6
BELOW, JOINED, OTHER = 0.8, 0.8, 0.7
_LONGEST_FRONT = 4_000
_SATURATION = 1.2
_USUAL_LENGTH = 120.0
_LENGTH_SHARE = 0.6
_STUB_WORDS = 6
_PRIORS = {Status.RETIRED: 0.4, Status.DRAFT: 0.8}
_NO_KIND = 0.85
_LONGEST_COUNTED = 20_000


class Weighed(NamedTuple):
    """A section ready to be indexed: its term weights, and the text that snippets are cut from.

    ``pairs`` are the codes of the words that stand next to each other, ``named`` the words of its
    heading, of its document's title and of the headings above it.
    """

    section: Section
    words: dict[str, float]
    names: dict[str, float]
    pairs: set[int]
    body: str
    facts: str
    named: list[str]


class Weigher:
    """Weighs the sections of documents.

    ``words`` are those of the last document, as often as they stand there, ``in_names`` the ones
    of its title and headings.
    """

    def __init__(self) -> None:
        self.words: list[str] = []
        self.in_names: list[str] = []
        self.terms: dict[str, Terms] = {}
        self._pairs = PairCodes()

    def weigh(self, document: Document) -> Iterable[Weighed]:
        """Weigh every section of a document."""
        language = document.language
        self.terms.setdefault(language, Terms(language))
        title = words_of(document.title)
        self.words, self.in_names = [], title.copy()
        below = _headings_below(document)
        for number, section in enumerate(document.sections):
            yield self._weigh_section(document, section, title, below[number])

    def _weigh_section(
        self, document: Document, section: Section, title: list[str], below: list[str]
    ) -> Weighed:
        opens = section is document.sections[0]
        body = plain(_without_heading(document.own_text_of(section), section))
        facts = _facts_text(document.rule(section.id) if section.id else None)
        body_words, fact_words = words_of(body), words_of(facts)
        heading, above = words_of(section.heading), words_of(" ".join(section.above))
        named = heading + joined_words_of(section.heading)
        counted = _Counted(self.terms[document.language], body_words[:_LONGEST_COUNTED])
        counted.add(joined_words_of(_hyphened(body)), JOINED)
        counted.add(named, HEADING)
        counted.add(title, HEADING if opens else TITLE)
        counted.add(above, ABOVE)
        counted.add(fact_words, FACTS)
        counted.add(below, BELOW)
        counted.add(_other_words(document, section, opens), OTHER)
        self.words += counted.listed
        self.in_names += named
        prior = _prior(document, counted.length + len(facts), bool(below))
        pairs = set(self._pairs.of(body_words))
        pairs.update(self._pairs.of(heading), self._pairs.of(fact_words))
        names = _names(counted.terms, named, title, is_first=opens)
        called = [" ".join(words) for words in (heading, title, above)]
        return Weighed(section, counted.weights(prior), names, pairs, body, facts, called)


class _Counted:
    """The words of one section's fields, counted with the weight of their field.

    A count is worth less in a long body; rather than each count of the body, the others are
    stretched, and where the curve bends.
    """

    def __init__(self, terms: Terms, body: list[str]) -> None:
        self.length = len(body)
        self.terms = terms
        self.listed = body.copy()
        self._stretch = 1 - _LENGTH_SHARE + _LENGTH_SHARE * self.length / _USUAL_LENGTH
        self._counts: dict[str, float] = {**Counter(map(terms.__getitem__, body))}

    def add(self, words: list[str], weight: float) -> None:
        counts, weight = self._counts, weight * self._stretch
        for word in set(words):
            term = self.terms[word]
            counts[term] = counts.get(term, 0.0) + weight
        self.listed += words

    def weights(self, prior: float) -> dict[str, float]:
        curve = _Saturation(prior * (1 + _SATURATION), _SATURATION * self._stretch)
        weights = map(curve.__getitem__, self._counts.values())
        return dict(zip(self._counts, weights, strict=True))


class _Saturation(dict[float, float]):
    """The weight of each count: few differ within a section."""

    def __init__(self, most: float, half: float) -> None:
        super().__init__()
        self._most, self._half = most, half

    def __missing__(self, count: float) -> float:
        weight = self[count] = self._most * count / (count + self._half)
        return weight


def _names(
    terms: Terms, heading: list[str], title: list[str], *, is_first: bool
) -> dict[str, float]:
    """The words of the heading, and of the title for the section the document opens with."""
    names = dict.fromkeys((terms[word] for word in heading), 2.0 / (1 + 0.1 * len(heading)))
    if is_first:
        for word in title:
            names[terms[word]] = 3.0 / (1 + 0.1 * len(title))
    return names


def _prior(document: Document, length: int, has_below: bool) -> float:
    """Retired, draft, stub and empty sections answer less well than their words promise.

    So do pages that are neither policy, procedure nor standard, where others are.
    """
    status = document.facts.status
    prior = _PRIORS.get(status, 1.0) if status else 1.0
    if document.facts.kind is None:
        prior *= _NO_KIND
    if length < _STUB_WORDS:
        prior *= 0.8 if has_below else 0.6
    return prior


def _headings_below(document: Document) -> list[list[str]]:
    """For each section the words of the headings directly within it."""
    below: list[list[str]] = [[] for _ in document.sections]
    open_sections: list[int] = []
    for number, section in enumerate(document.sections):
        while open_sections and document.sections[open_sections[-1]].end <= section.start:
            open_sections.pop()
        if open_sections:
            below[open_sections[-1]].extend(words_of(section.heading)[:12])
        open_sections.append(number)
    return below


def _without_heading(text: str, section: Section) -> str:
    """A section's text after its heading line or lines (an underlined heading has two)."""
    if not section.level:
        return text
    first, _, rest = text.partition("\n")
    if not first.lstrip().startswith("#"):
        rest = rest.partition("\n")[2]
    return rest


def _hyphened(text: str) -> str:
    """The parts of a text that have a hyphen: joining only those spares looking at each word."""
    return " ".join([part for part in text.split() if "-" in part]) if "-" in text else ""


def _other_words(document: Document, section: Section, opens: bool) -> list[str]:
    """The words of a section's id, and for the first what other programs keep in front matter
    (description, keywords …).

    A translation's ids are words of its original's language.
    """
    words = [] if document.facts.translation_of.id else words_of(section.id)
    if opens and not document.facts.rules:
        words += words_of(document.text[: document.body_start][:_LONGEST_FRONT])
    return words


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
    return "\n".join(line for line in lines if line)
