"""How much each word of a section counts, worked out once when the section is indexed.

The weight of a term in a section is BM25F's share (Zaragoza and others, TREC-13, 2004): the
counts of a term in the fields of a section are added up, each times the weight of its field, and
pass through one saturation. Only the inverse document frequency is left for the moment of
asking. What makes a whole section less of an answer (retired, a stub) scales all its weights.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from handbook_app.markup.plain_text import plain
from handbook_app.markup.words import Terms, joined_words_of, words_of
from handbook_app.model.document import Document, Section
from handbook_app.model.schema import Rule, Status

HEADING, TITLE, ABOVE, FACTS = 5.0, 2.0, 1.6, 1.6
BELOW, FRONT, JOINED, ID = 0.8, 0.6, 0.8, 0.8
_SATURATION = 1.2
_USUAL_LENGTH = 120.0
_LENGTH_SHARE = 0.6
_STUB_WORDS = 6
_PRIORS = {Status.RETIRED: 0.4, Status.DRAFT: 0.8}
_NO_KIND = 0.85
_LONGEST_COUNTED = 20_000


@dataclass(slots=True)
class Vocabulary:
    """The words met while indexing, by language: how often anywhere, how often in names."""

    anywhere: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    in_names: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


@dataclass(frozen=True, slots=True)
class Weighed:
    """A section ready to be indexed: its term weights, and the text that snippets are cut from."""

    section: Section
    words: dict[str, float]
    names: dict[str, float]
    body: str
    facts: str


def weigh_document(document: Document, terms: Terms, vocabulary: Vocabulary) -> Iterable[Weighed]:
    """Weigh every section of a document, and count its words into the vocabulary."""
    title_words = words_of(document.title)
    below = _headings_below(document)
    front = words_of(_front_words(document))
    seen = vocabulary.anywhere[document.language]
    for number, section in enumerate(document.sections):
        body = plain(_without_heading(document.own_text_of(section), section))
        facts = _facts_text(document.rule(section.id) if section.id else None)
        counted = _Counted(terms, words_of(body)[:_LONGEST_COUNTED])
        counted.add(joined_words_of(body), JOINED)
        heading_words = words_of(section.heading) + joined_words_of(section.heading)
        counted.add(heading_words, HEADING)
        counted.add(title_words, HEADING if number == 0 else TITLE)
        counted.add(words_of(" ".join(section.above)), ABOVE)
        counted.add(words_of(facts), FACTS)
        counted.add(below[number], BELOW)
        if not document.facts.translation_of.id:  # whose ids are words of its original's language
            counted.add(words_of(section.id), ID)
        if number == 0:
            counted.add(front, FRONT)
        counted.count_into(seen)
        prior = _prior(document, counted.length + len(facts), bool(below[number]))
        names = _names(terms, heading_words, title_words, is_first=number == 0)
        yield Weighed(section, counted.weights(prior), names, body, facts)
        vocabulary.in_names[document.language].update(heading_words)
    vocabulary.in_names[document.language].update(title_words)


class _Counted:
    """The words of one section's fields, counted with the weight of their field."""

    def __init__(self, terms: Terms, body: list[str]) -> None:
        self.length = len(body)
        self._terms = terms
        self._words: Counter[str] = Counter(body)
        stretch = 1 - _LENGTH_SHARE + _LENGTH_SHARE * self.length / _USUAL_LENGTH
        self._shares: dict[str, float] = defaultdict(float)
        for word, count in self._words.items():
            self._shares[terms[word]] += count / stretch

    def add(self, words: list[str], weight: float) -> None:
        for word in set(words):
            self._shares[self._terms[word]] += weight
        self._words.update(words)

    def count_into(self, seen: Counter[str]) -> None:
        seen.update(self._words)

    def weights(self, prior: float) -> dict[str, float]:
        scale = prior * (1 + _SATURATION)
        return {term: scale * share / (share + _SATURATION) for term, share in self._shares.items()}


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


def _front_words(document: Document) -> str:
    """What other programs keep in front matter (description, keywords …), as plain words."""
    if document.facts.rules:
        return ""
    return document.text[: document.body_start][:4000]


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
