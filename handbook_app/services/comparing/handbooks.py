"""Two states of several documents at once: what was renamed, and what moved from one to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from handbook_app.model.change_of_rule import DocumentComparison
from handbook_app.model.document import Document, Section
from handbook_app.services.comparing.documents import compare_matched
from handbook_app.services.comparing.section_changes import Travels
from handbook_app.services.comparing.sections import (
    SectionMatch,
    body_of,
    match_sections,
    words_of_section,
)
from handbook_app.services.comparing.similar import pair_similar
from handbook_app.services.comparing.words import resemblance

# A document under another path and id is the same one when most of its words are.
_LEAST_OF_DOCUMENT = 0.6
# So is a section in another document; with the same id, less will do.
_LEAST_OF_SECTION = 0.6
_LEAST_OF_ID = 0.25
_FEWEST_WORDS = 20
_LONGEST = 4_000
# In this order; who exchanges the paths of two documents has changed neither.
_KEYS: tuple[Callable[[Document], str], ...] = (
    lambda one: f"{one.path}\n{one.facts.id}",
    lambda one: one.facts.id,
    lambda one: one.path,
    lambda one: one.text,
)


@dataclass(slots=True)
class _Pair:
    """A document before and after, with its sections matched and what moved in and out."""

    before: Document | None
    after: Document | None
    match: SectionMatch
    arrived: dict[int, tuple[Document, Section]] = field(default_factory=dict)
    departed: dict[int, str] = field(default_factory=dict)

    def compare(self) -> DocumentComparison:
        travels = Travels(self.arrived, self.departed)
        return compare_matched(self.before, self.after, self.match, travels)


@dataclass(frozen=True, slots=True)
class _Loose:
    """A section that is on one side only, and its words with those of its facts."""

    pair: _Pair
    document: Document
    section: Section
    words: str

    @property
    def key(self) -> str:
        """The id of a rule; a section that is none may share its id with many."""
        return self.section.id if self.section.id in self.document.facts.rules else ""


def compare_handbooks(
    before: Iterable[Document], after: Iterable[Document]
) -> tuple[DocumentComparison, ...]:
    """Each document that changed, by path. It is enough to give those whose texts differ.

    A document is the same one by its id, else by its path, else by its words. A rule or section
    that left one document and appeared in another is told in both as moved.
    """
    pairs = [
        _Pair(old, new, match_sections(old, new))
        for old, new in _pair_documents(list(before), list(after))
        if old is None or new is None or old.text != new.text or old.path != new.path
    ]
    _connect(list(_loose(pairs, is_old=True)), list(_loose(pairs, is_old=False)))
    compared = (pair.compare() for pair in pairs)
    return tuple(sorted((one for one in compared if one), key=lambda one: one.path))


def _pair_documents(
    before: list[Document], after: list[Document]
) -> Iterator[tuple[Document | None, Document | None]]:
    for key in _KEYS:
        found = _with_same(key, before, after)
        yield from found
        olds, news = {id(old) for old, _ in found}, {id(new) for _, new in found}
        before = [one for one in before if id(one) not in olds]
        after = [one for one in after if id(one) not in news]
    texts = [one.text[:_LONGEST] for one in before], [one.text[:_LONGEST] for one in after]
    alike = pair_similar(*texts, _LEAST_OF_DOCUMENT)
    yield from ((before[at], after[place]) for at, place in alike)
    old_left = set(range(len(before))) - {at for at, _ in alike}
    new_left = set(range(len(after))) - {place for _, place in alike}
    yield from ((before[at], None) for at in sorted(old_left))
    yield from ((None, after[place]) for place in sorted(new_left))


def _with_same(
    key: Callable[[Document], str], before: Sequence[Document], after: Sequence[Document]
) -> list[tuple[Document, Document]]:
    """Those whose key is not empty and stands once on each side."""
    old, new = _once(key, before), _once(key, after)
    return [(document, new[one]) for one, document in old.items() if one in new]


def _once(key: Callable[[Document], str], documents: Sequence[Document]) -> dict[str, Document]:
    counts = Counter(map(key, documents))
    return {key(one): one for one in documents if key(one) and counts[key(one)] == 1}


def _loose(pairs: Sequence[_Pair], is_old: bool) -> Iterator[_Loose]:
    for pair in pairs:
        document = pair.before if is_old else pair.after
        for section in pair.match.removed if is_old else pair.match.added:
            if document and section.level and _says_something(document, section):
                yield _Loose(pair, document, section, words_of_section(document, section))


def _says_something(document: Document, section: Section) -> bool:
    return section.id in document.facts.rules or (
        len(body_of(document, section).split()) >= _FEWEST_WORDS
    )


def _connect(old: list[_Loose], new: list[_Loose]) -> None:
    """Note in their documents which sections went where: rules of one id first, then by words."""
    olds, news = _by_rule(old), _by_rule(new)
    for key in olds.keys() & news.keys():
        if resemblance(olds[key].words, news[key].words) >= _LEAST_OF_ID:
            _join(olds[key], news[key])
    left = [one for one in old if one.section.start not in one.pair.departed]
    free = [one for one in new if one.section.start not in one.pair.arrived]
    words = [one.words for one in left], [one.words for one in free]
    for at, place in pair_similar(*words, _LEAST_OF_SECTION):
        if left[at].pair is not free[place].pair:
            _join(left[at], free[place])


def _by_rule(sections: Sequence[_Loose]) -> dict[str, _Loose]:
    counts = Counter(one.key for one in sections)
    return {one.key: one for one in sections if one.key and counts[one.key] == 1}


def _join(old: _Loose, new: _Loose) -> None:
    if old.pair is not new.pair:
        old.pair.departed[old.section.start] = new.document.path
        new.pair.arrived[new.section.start] = (old.document, old.section)
