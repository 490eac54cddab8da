"""Which sections of two documents are the same ones, whatever became of id, heading and text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field

from handbook_app.markup.headings import after_heading
from handbook_app.model.document import Document, Section
from handbook_app.model.fields import Facts
from handbook_app.services.comparing.similar import pair_similar

# A section under another id and heading is the same one when it shares half of its words.
_LEAST_RESEMBLANCE = 0.5
_LONGEST = 20_000


@dataclass(slots=True)
class SectionMatch:
    """Pairs (before, after) in the order of the older document, and what is left on each side."""

    pairs: list[tuple[Section, Section]] = field(default_factory=list)
    removed: list[Section] = field(default_factory=list)
    added: list[Section] = field(default_factory=list)


def match_sections(before: Document | None, after: Document | None) -> SectionMatch:
    """Untouched sections first, then those of one id, then those that resemble each other."""
    match = SectionMatch(
        removed=list(before.sections) if before else [],
        added=list(after.sections) if after else [],
    )
    if before is None or after is None:
        return match
    _pair_by(match, lambda document, one: (one.id, document.own_text_of(one)), before, after)
    _pair_by(match, lambda document, one: (one.heading, document.own_text_of(one)), before, after)
    _pair_by(match, lambda _, one: one.id, before, after)
    # An empty body is like no other.
    _pair_by(match, lambda document, one: body_of(document, one).strip() or object(), before, after)
    similar = pair_similar(
        [words_of_section(before, one) for one in match.removed],
        [words_of_section(after, one) for one in match.added],
        _LEAST_RESEMBLANCE,
    )
    _take(match, [(match.removed[at], match.added[place]) for at, place in similar])
    _take(match, list(_renamed_bare(match, before, after)))
    match.pairs.sort(key=lambda pair: pair[0].start)
    return match


def words_of_section(document: Document, section: Section) -> str:
    """Its heading, own text and facts as one text, to see what it resembles."""
    rule = document.rule(section.id) if section.id else None
    facts = " ".join(_leaves(rule)) if rule else ""
    text = document.text[section.start : min(section.own_end, section.start + _LONGEST)]
    return f"{section.heading}\n{text}\n{facts}"


def body_of(document: Document, section: Section) -> str:
    """A section's own Markdown without its heading."""
    text = document.own_text_of(section)
    return after_heading(text) if section.level else text


def _renamed_bare(
    match: SectionMatch, before: Document, after: Document
) -> Iterator[tuple[Section, Section]]:
    """Headings with nothing of their own that stand between the same sections as before."""
    partners = {one.start: two.start for one, two in match.pairs}
    old, new = _neighbours(before), _neighbours(after)
    free = {new[one.start]: one for one in match.added if not body_of(after, one).strip()}
    for section in match.removed:
        above, below = (partners.get(at, -1 if at < 0 else -2) for at in old[section.start])
        other = free.get((above, below))
        if other and other.level == section.level and not body_of(before, section).strip():
            yield section, other


def _neighbours(document: Document) -> dict[int, tuple[int, int]]:
    """Where the sections in front of and behind each section begin; -1 for none."""
    starts = [-1, *(one.start for one in document.sections), -1]
    return {starts[at]: (starts[at - 1], starts[at + 1]) for at in range(1, len(starts) - 1)}


def _pair_by(
    match: SectionMatch,
    key: Callable[[Document, Section], Hashable],
    before: Document,
    after: Document,
) -> None:
    """Pair those with the same key: the first with the first, the second with the second."""
    places = dict(_numbered(after, match.added, key))
    found = []
    for number, section in _numbered(before, match.removed, key):
        if number in places:
            found.append((section, places[number]))
    _take(match, found)


def _numbered(
    document: Document, sections: list[Section], key: Callable[[Document, Section], Hashable]
) -> Iterator[tuple[Hashable, Section]]:
    counts: Counter[Hashable] = Counter()
    for section in sections:
        one = key(document, section)
        counts[one] += 1
        yield (one, counts[one]), section


def _take(match: SectionMatch, pairs: list[tuple[Section, Section]]) -> None:
    match.pairs.extend(pairs)
    gone = {before.start for before, _ in pairs}
    here = {after.start for _, after in pairs}
    match.removed = [one for one in match.removed if one.start not in gone]
    match.added = [one for one in match.added if one.start not in here]


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, Facts):
        for name in type(value).model_fields:
            yield from _leaves(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from _leaves(one)
    elif value:
        yield str(value)
