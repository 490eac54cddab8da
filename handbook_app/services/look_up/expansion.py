"""From the words of a query to the terms of the index: forms, typos, compounds, synonyms."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from handbook_app.markup.languages import ASKING_WORDS
from handbook_app.markup.words import fold, spelled_out
from handbook_app.services.look_up.query import Query, Wanted
from handbook_app.services.look_up.synonyms import Run, Synonyms
from handbook_app.services.look_up.vocabulary import Vocabulary
from handbook_app.storage.index import codes_of

if TYPE_CHECKING:
    from handbook_app.storage.index import Snapshot
    from handbook_app.storage.index.rows import FormRow

# What a term counts beside the word itself.
_ENDING, _TYPO, _COMPOUND, _PARTS, _SYNONYM, _RELATED = 0.8, 0.8, 0.55, 0.6, 0.7, 0.4
_FOREIGN = 0.3
_LIKENESS, _SHORTEST_RELATED, _MOST_RELATED, _LONGEST_ENDING = 0.66, 5, 12, 5
_ENDINGS = {1: 10, 2: 8, 3: 8}
_OTHER_ENDINGS = 5
_KNOWN_ENDINGS = 0.35
_LINKS = ("", "s", "es", "n", "en", "er", "e")
_SHORTEST_PART = 4
_SHORTEST_HALF = 4
_PARTICIPLE = "ge"
_MOST_COMPOUNDS = 12
_KINSHIP, _MOST_KIN = 0.55, 3


@dataclass(slots=True)
class Concept:
    """One thing a query asks for, as terms: any of them will do, each at its own weight.

    ``terms`` maps a run of terms (mostly one; several must all be there) to a weight from 0 to
    1. ``phrases`` holds the words of each phrase that will do, to be found in this order, and
    ``traces`` the codes of its neighbouring words; without, its words are looked for.
    """

    word: str
    terms: dict[tuple[str, ...], float] = field(default_factory=dict)
    phrases: tuple[tuple[str, ...], ...] = ()
    traces: tuple[list[int], ...] = ()
    is_open: bool = False
    is_short: bool = False
    is_asking: bool = False

    def runs(self) -> list[tuple[tuple[str, ...], float]]:
        """What to look for, and how much it counts, the most first."""
        return sorted(self.terms.items(), key=lambda item: -item[1])

    def add(self, term: str | tuple[str, ...], weight: float) -> None:
        key = (term,) if isinstance(term, str) else term
        self.terms[key] = max(weight, self.terms.get(key, 0.0))


@dataclass(slots=True)
class Expanded:
    """A query in terms of the index, with what has to be said about it."""

    concepts: list[Concept] = field(default_factory=list)
    avoided: list[tuple[str, ...]] = field(default_factory=list)
    also_searched: list[str] = field(default_factory=list)
    not_found: list[str] = field(default_factory=list)


def expand(
    query: Query, snapshot: Snapshot, vocabulary: Vocabulary, synonyms: Synonyms
) -> Expanded:
    """Turn a query into concepts."""
    expanding = _Expanding(snapshot, vocabulary)
    for wanted in query.wanted:
        expanding.take(wanted)
    expanding.join_words()
    expanding.add_synonyms(synonyms)
    for words in query.avoided:
        expanding.result.avoided += expanding.avoided(words)
    return expanding.result


class _Expanding:
    def __init__(self, snapshot: Snapshot, vocabulary: Vocabulary) -> None:
        self.result = Expanded()
        self._snapshot = snapshot
        self._vocabulary = vocabulary
        self._languages = snapshot.languages
        self._has_compounds = "de" in snapshot.languages

    def take(self, wanted: Wanted) -> None:
        first = wanted.alternatives[0]
        concept = Concept(" ".join(first), is_open=wanted.is_open)
        traces: list[list[int]] = []
        for words in wanted.alternatives:
            if len(words) > 1:
                for run in self._runs(list(map(self.terms_of, words))):
                    concept.add(run, 1.0)
                traces.append(codes_of(words))
            else:
                self._take_word(concept, words[0])
        if wanted.is_phrase:
            concept.phrases = wanted.alternatives
            # Pairs of little words have no code.
            if len(traces) == len(wanted.alternatives) and all(traces):
                concept.traces = tuple(traces)
        if not concept.terms and not concept.is_asking:
            self.result.not_found.append(concept.word)
        self.result.concepts.append(concept)

    def _take_word(self, concept: Concept, word: str) -> None:
        form = fold(word)
        for term, weight in self.terms_of(word).items():
            concept.add(term, weight)
        concept.is_asking = self._is_asking(word)
        if not concept.is_asking:
            self._add_relatives(concept, form)
            if self._has_compounds and form.startswith(_PARTICIPLE):
                self._add_relatives(concept, form.removeprefix(_PARTICIPLE))
        if concept.is_open:
            self._add_endings(concept, form)
        if self._has_compounds and len(form) >= _SHORTEST_PART:
            self._add_compounds(concept, form)
        if not concept.is_asking and not any(map(_is_good, concept.terms.items())):
            self._forgive(concept, form)

    def _is_asking(self, word: str) -> bool:
        return any(word in ASKING_WORDS.get(one, ()) for one in self._languages)

    def terms_of(self, word: str) -> dict[str, float]:
        """What a word stands for in this handbook, and how surely.

        The terms of its form, or of its spelling without accents, are sure. A stem of a language
        in which nobody wrote the word is a guess: a good one only when it is written in none.
        """
        catalogue, form = self._snapshot.catalogue, fold(word)
        rows = catalogue.forms(form)
        if spelled_out(form) != form:
            rows += catalogue.forms(spelled_out(form))
        known = {row.term: 1.0 for row in rows}
        guess = _FOREIGN if known else 1.0
        for terms in self._vocabulary.terms(self._languages).values():
            term = terms[word]
            if term not in known and self._snapshot.has_term(term):
                known[term] = guess
        return known

    def avoided(self, words: tuple[str, ...]) -> list[tuple[str, ...]]:
        """What a section must not hold: any term of one word, all words of a phrase."""
        if len(words) == 1:
            return [(term,) for term in self.terms_of(words[0])]
        return list(self._runs(list(map(self.terms_of, words))))

    def _runs(self, known: Collection[Collection[str]]) -> Iterator[tuple[str, ...]]:
        """Of the terms of several words those together that are of one language."""
        for language in self._languages:
            terms = [next((term for term in one if term.startswith(language)), "") for one in known]
            if terms and all(terms):
                yield tuple(terms)

    def _add_endings(self, concept: Concept, beginning: str) -> None:
        """The likeliest words that begin like an unfinished one."""
        most = _ENDINGS.get(len(beginning), _OTHER_ENDINGS)
        in_names = len(beginning) <= 2
        is_known = bool(concept.terms)
        if is_known and beginning.isdigit():
            return  # "within 30" means thirty, and is looked for in the text
        concept.is_short = in_names
        rows = self._snapshot.catalogue.forms_beginning(beginning, most, in_names=in_names)
        top = max((row.count for row in rows), default=1)
        for row in rows:
            share = 0.6 + 0.4 * row.count / top
            concept.add(row.term, share * (_KNOWN_ENDINGS if is_known else _ENDING))

    def _add_relatives(self, concept: Concept, form: str) -> None:
        """Words of the same family that a stemmer keeps apart: podzielić and podział."""
        length = max(_SHORTEST_RELATED, math.ceil(len(form) * _LIKENESS))
        if len(form) <= _SHORTEST_RELATED or form.isdigit():
            return
        for row in self._snapshot.catalogue.forms_beginning(
            form[:length], _MOST_RELATED, in_names=False
        ):
            if len(row.form) - length <= _LONGEST_ENDING:
                concept.add(row.term, _RELATED)

    def _forgive(self, concept: Concept, form: str) -> None:
        """For a word that nobody wrote: two words that were, or what was probably meant."""
        for at in range(_SHORTEST_HALF, len(form) - _SHORTEST_HALF + 1):
            halves = [self._snapshot.catalogue.forms(half) for half in (form[:at], form[at:])]
            if all(halves):
                concept.add((halves[0][0].term, halves[1][0].term), _TYPO)
                break
        # Two parts are a guess of their own: beside it only a single slip is likely.
        slips = 1 if any(len(run) > 1 for run in concept.terms) else 2
        meant = self._vocabulary.likely_meant(self._snapshot, form, slips)
        found = [
            row
            for one in meant
            if not self._is_asking(one)
            for row in self._snapshot.catalogue.forms(one)
        ]
        for row in found:
            concept.add(row.term, _TYPO if row.form == found[0].form else 0.5 * _TYPO)
        if not found and not concept.terms:
            found = self._add_kin(concept, form)
        self.result.also_searched += dict.fromkeys(row.form for row in found)

    def _add_kin(self, concept: Concept, form: str) -> list[FormRow]:
        """Words that begin with this one, else with its first half or more: dentist and dental."""
        find = self._snapshot.catalogue.forms_beginning
        if len(form) < _SHORTEST_HALF or form.isdigit():
            return []
        rows = find(form, _MOST_KIN, in_names=False)
        weight = _ENDING if rows else _RELATED
        length = max(_SHORTEST_HALF, math.ceil(len(form) * _KINSHIP))
        if not rows and length < len(form):
            near = find(form[:length], _MOST_RELATED, in_names=False)
            rows = [row for row in near if abs(len(row.form) - len(form)) <= _SHORTEST_HALF]
            rows = [row for row in rows if not self._is_asking(row.form)][:_MOST_KIN]
        for row in rows:
            concept.add(row.term, weight)
        return rows

    def _add_compounds(self, concept: Concept, form: str) -> None:
        """Longer words built with this one, and the parts that this one is built of."""
        for term in self._snapshot.catalogue.terms_ending(form, _MOST_COMPOUNDS):
            concept.add(term, _COMPOUND)
        if len(form) >= 2 * _SHORTEST_PART:
            for row in self._snapshot.catalogue.forms_beginning(
                form, _MOST_COMPOUNDS, in_names=False
            ):
                concept.add(row.term, _COMPOUND)
            for head, tail in self._parts(form):
                concept.add((head, tail), _PARTS)

    def _parts(self, form: str) -> Iterator[tuple[str, str]]:
        """The terms of the two words a compound is built of, where the handbook knows both."""
        for at in range(_SHORTEST_PART, len(form) - _SHORTEST_PART + 1):
            tail = self._german(form[at:])
            if not tail:
                continue
            for link in _LINKS:
                head = form[:at].removesuffix(link) if link else form[:at]
                known = self._german(head) if len(head) >= 3 and len(head) + len(link) == at else ""
                if known:
                    yield known, tail
                    break

    def _german(self, form: str) -> str:
        """The German term of a form that the handbook has, in this form or another."""
        rows = self._snapshot.catalogue.forms(form)
        known = next((row.term for row in rows if row.term.startswith("de")), "")
        stem = known or self._vocabulary.terms(("de",))["de"][form]
        return stem if known or self._snapshot.has_term(stem) else ""

    def join_words(self) -> None:
        """Two words typed apart that the handbook writes as one count for both."""
        concepts = self.result.concepts
        for one, next_one in pairwise(concepts):
            for link in _LINKS if self._has_compounds else _LINKS[:1]:
                joined = fold(one.word) + link + fold(next_one.word)
                for row in self._snapshot.catalogue.forms(joined):
                    one.add(row.term, 1.0)
                    next_one.add(row.term, 1.0)

    def add_synonyms(self, synonyms: Synonyms) -> None:
        """Words that the handbook's settings say mean the same."""
        concepts = self.result.concepts
        # A word that the handbook writes needs no other, but where the settings name it as it is.
        keys = [
            synonyms.keys(concept.word, in_every_form=1.0 not in concept.terms.values())
            for concept in concepts
        ]
        for place, groups in synonyms.within(keys):
            for concept in concepts[place]:
                for run in groups:
                    self._add_run(concept, run)

    def _add_run(self, concept: Concept, run: Run) -> None:
        """In any form, but of no language that the group is not of: stems may look alike."""
        for terms in self._runs(list(map(self.terms_of, run.words))):
            if terms[0][:2] in run.languages:
                concept.add(terms, _SYNONYM)
                if concept.word in self.result.not_found:
                    self.result.not_found.remove(concept.word)


def _is_good(item: tuple[tuple[str, ...], float]) -> bool:
    """Whether a run of terms is more than a guess at what was meant."""
    run, weight = item
    return weight > _RELATED and len(run) == 1
