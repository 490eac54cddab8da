"""The last step of a search: the best candidates looked at closely, in order, made into hits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from handbook_app.markup.words import Terms, clean
from handbook_app.model.finding import Hit
from handbook_app.services.look_up.expansion import Concept
from handbook_app.services.look_up.ranking import (
    LOOKED_AT,
    PHRASE_LOOKED_AT,
    Candidate,
    best_of,
    looked_at,
)
from handbook_app.services.look_up.snippets import Matching, Phrase, cut_snippet, mark_words
from handbook_app.services.reviews.days import Days, as_recorded

if TYPE_CHECKING:
    from handbook_app.storage.index import Snapshot
    from handbook_app.storage.index.rows import SectionRow

_ALL_IN_HEADING, _ALL_IN_NAMES, _NEIGHBOURS, _IS_RULE = 0.8, 0.35, 0.15, 0.3
_ALL_IN_TITLE, _ELSEWHERE_IN_TITLE = 1.1, 0.3
_AS_TYPED = 0.2
_REPEATED = 0.82
_STANDING = {"retired": 0.4, "draft": 0.8}
_LITTLE = 5
_LOOKED_AT_ONCE = 100
_LOOKED_THROUGH = 4_000


class _Share(NamedTuple):
    """The concepts that a name holds, and from 0 to 1 how well it fits the query."""

    found: frozenset[int]
    fit: float


_NOTHING = _Share(frozenset(), 0.0)


class Showing:
    """Turns candidates into hits: looks at the words of the best ones and puts them in order."""

    def __init__(
        self,
        snapshot: Snapshot,
        concepts: Sequence[Concept],
        terms: Mapping[str, Terms],
        days: Days | None = None,
    ) -> None:
        self._snapshot = snapshot
        self._concepts = [concept for concept in concepts if concept.terms]
        groups = [frozenset(_shown_terms(one)) for one in self._concepts]
        self._matching = {
            language: Matching(terms[language], groups) for language in snapshot.languages
        }
        self._asked = sum(not concept.is_asking for concept in self._concepts)
        self._phrases = [
            [Phrase(words) for words in one.phrases] for one in self._concepts if one.phrases
        ]
        self._rows: dict[int, SectionRow] = {}
        self._days = days or {}
        typed = [concept.word for concept in concepts]
        self._typed = [one.word for one in self._concepts if not (one.is_asking or one.phrases)]
        self._neighbours = " ".join(typed) if 1 < len(typed) <= 4 else ""

    def hits(self, candidates: Sequence[Candidate], limit: int) -> tuple[Hit, ...]:
        """The best candidates as hits: the first ones are the same whatever the limit."""
        if self._phrases:
            candidates = self._holding_phrases(candidates, limit)
        if len(candidates) > LOOKED_AT:
            candidates = best_of(candidates, self._snapshot, looked_at(limit))
        best: list[tuple[float, SectionRow]] = []
        seen: Counter[object] = Counter()
        for start in range(0, len(candidates), LOOKED_AT):
            best += _spread(self._scored(candidates[start : start + LOOKED_AT]), seen)
        return tuple(self._hit(score, row) for score, row in best[:limit])

    def _holding_phrases(self, candidates: Sequence[Candidate], limit: int) -> list[Candidate]:
        """The best candidates that hold the phrases; enough to be looked at."""
        if len(candidates) <= LOOKED_AT:  # all of them will be shown: read whole, once
            rows = self._read(candidates)
            return [
                one
                for one in candidates
                if one.number in rows and self._has_phrases(rows[one.number].text())
            ]
        if len(candidates) > _LOOKED_AT_ONCE:
            candidates = best_of(candidates, self._snapshot, PHRASE_LOOKED_AT)
        held: list[Candidate] = []
        for start in range(0, len(candidates), _LOOKED_AT_ONCE):
            some = candidates[start : start + _LOOKED_AT_ONCE]
            texts = self._snapshot.catalogue.texts([one.number for one in some])
            held += [one for one in some if self._has_phrases(texts.get(one.number, ""))]
            if len(held) >= looked_at(limit):
                break
        return held

    def _scored(self, candidates: Sequence[Candidate]) -> list[tuple[float, SectionRow]]:
        """Candidates with their sections, in the order that a closer look gives them."""
        rows = self._read(candidates)
        scored = [
            (one.score * self._closeness(rows[one.number]), rows[one.number])
            for one in candidates
            if one.number in rows
        ]
        scored.sort(key=lambda pair: (-pair[0], pair[1].path, pair[1].number))
        return scored

    def _read(self, candidates: Sequence[Candidate]) -> Mapping[int, SectionRow]:
        """The sections of candidates, among others; each is read once."""
        unread = [one.number for one in candidates if one.number not in self._rows]
        if unread:
            self._rows.update(self._snapshot.catalogue.sections(unread))
        return self._rows

    def _has_phrases(self, text: str) -> bool:
        return all(
            any(phrase.is_in(text) for phrase in alternatives) for alternatives in self._phrases
        )

    def _closeness(self, row: SectionRow) -> float:
        """How much more a section answers when its heading, or the words' order, says so."""
        card, matching = row.card, self._matching_for(row)
        names: list[str] = card["named"]  # type: ignore[assignment]
        heading, title, above = (self._share(name, matching) for name in names)
        around = heading.found | title.found | above.found
        worth = 1.0 + _ALL_IN_HEADING * heading.fit
        worth += (_ALL_IN_TITLE if card["opens"] else _ELSEWHERE_IN_TITLE) * title.fit
        worth += _ALL_IN_NAMES * (len(around) / max(self._asked, 1)) ** 2
        if card["rule"]:
            worth += _IS_RULE
        if self._phrases:  # looked for by marks, which do not know that a section is retired
            worth *= _STANDING.get(str(card["status"]), 1.0)
        return worth + self._nearness(row, names) if self._typed else worth

    def _nearness(self, row: SectionRow, names: Sequence[str]) -> float:
        """What it counts that the words stand there as they were typed, and one after the other."""
        body = clean(row.body[:_LOOKED_THROUGH])
        text = f"{body} {clean(' '.join([*names, row.facts[:_LOOKED_THROUGH]]))}"
        nearness = _AS_TYPED * sum(_has(text, word) for word in self._typed) / len(self._typed)
        if self._neighbours and self._neighbours in body:
            nearness += _NEIGHBOURS
        return nearness

    def _share(self, name: str, matching: Matching) -> _Share:
        """Which concepts the words of a name hold, and how closely it is just those."""
        matched = {concept for _, _, concept in matching.places(name)}
        found = {one for one in matched if not self._concepts[one].is_asking}
        if not found:
            return _NOTHING
        spelled = name.split()
        words = [matching[word] for word in spelled]
        # "§ 185 Insult" and "7. Insult" are about an insult; the number only counts them.
        telling = [
            one for one, word in zip(words, spelled, strict=True) if one >= 0 or not word.isdigit()
        ]
        precision = sum(one >= 0 for one in telling) / len(telling)
        return _Share(frozenset(found), precision * (len(found) / max(self._asked, 1)) ** 2)

    def _matching_for(self, row: SectionRow) -> Matching:
        return self._matching[str(row.card["language"])]

    def _hit(self, score: float, row: SectionRow) -> Hit:
        matching, card = self._matching_for(row), row.card
        snippet = cut_snippet(row.body, row.facts, matching)
        heading = mark_words(str(card["heading"] or card["title"]), matching)
        return Hit(
            document=row.path,
            above=tuple(map(str, card["above"])),  # type: ignore[call-overload]
            snippet=snippet.text,
            marks=snippet.marks,
            heading=heading.text,
            heading_marks=heading.marks,
            score=round(score, 4),
            **{name: str(card[name]) for name in _PLAIN},
            **as_recorded(self._days, card),
        )


_PLAIN = (
    "section", "rule", "title", "kind", "flexibility", "status", "language", "written",
)  # fmt: skip


def _has(text: str, word: str) -> bool:
    """Whether a word stands in a text in just this form."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (at and text[at - 1].isalnum()) and not text[end : end + 1].isalnum():
            return True
        at = text.find(word, end)
    return False


def _shown_terms(concept: Concept) -> Iterator[str]:
    """The terms whose words are marked; of "proof of purchase" not the "of"."""
    for run in concept.terms:
        yield from run if len(run) == 1 else (term for term in run if len(term) > _LITTLE)


def _spread(
    scored: Sequence[tuple[float, SectionRow]], seen: Counter[object]
) -> list[tuple[float, SectionRow]]:
    """Sections of one document after its second step back, and so do copies of one text."""
    lowered = []
    for score, row in scored:
        times = max(0, seen[row.path] - 1) + 2 * seen[row.body] * bool(row.body)
        seen.update((row.path, row.body))
        lowered.append((score * _REPEATED**times, row))
    return sorted(lowered, key=lambda pair: -pair[0])
