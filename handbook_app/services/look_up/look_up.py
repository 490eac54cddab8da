"""The search that people see: query in, findings out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from handbook_app.markup.words import fold, words_of
from handbook_app.model.errors import Unavailable
from handbook_app.model.finding import Findings, Hit
from handbook_app.services.handbook import Handbook, SearchWords
from handbook_app.services.look_up.expansion import expand
from handbook_app.services.look_up.query import Query, parse_query
from handbook_app.services.look_up.ranking import PHRASE_LOOKED_AT, Candidate, looked_at, rank
from handbook_app.services.look_up.showing import Showing
from handbook_app.services.look_up.synonyms import Synonyms
from handbook_app.services.look_up.vocabulary import Vocabulary
from handbook_app.services.reviews.days import Days, ReviewDays

if TYPE_CHECKING:
    from handbook_app.storage.index import Snapshot


def _never() -> bool:
    return False


class LookUp:
    """Searches one handbook. Any thread may call it."""

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._vocabulary = Vocabulary()
        self._words = ("", SearchWords(), Synonyms())
        self._days = ReviewDays(handbook)

    def search(
        self, text: str, limit: int = 20, is_cancelled: Callable[[], bool] = _never
    ) -> Findings:
        """The best sections for what was typed, the best first; at most ``limit``.

        Raises Unavailable while the handbook has no index yet, Cancelled when ``is_cancelled``
        says so between two steps.
        """
        query = parse_query(text)
        if not query.wanted and not query.filters:
            return Findings(text, remarks=query.remarks)
        days = self._days.current()
        with self._handbook.index.reading() as snapshot:
            if not snapshot.shards.leaves and not snapshot.is_complete:
                raise Unavailable("This handbook was not indexed yet.", "It takes a moment.")
            return self._answer(text, query, snapshot, limit, is_cancelled, days)

    def _answer(
        self,
        text: str,
        query: Query,
        snapshot: Snapshot,
        limit: int,
        is_cancelled: Callable[[], bool],
        days: Days,
    ) -> Findings:
        settings, synonyms = self._settings(snapshot)
        expanded = expand(query, snapshot, self._vocabulary, synonyms)
        has_phrases = any(concept.phrases for concept in expanded.concepts)
        most = max(PHRASE_LOOKED_AT if has_phrases else 0, looked_at(limit))
        candidates: list[Candidate] = []
        if any(concept.terms for concept in expanded.concepts) or not query.wanted:
            marks = _filter_marks(query.filters, settings)
            candidates = rank(expanded, marks, snapshot, is_cancelled, most)
        terms = self._vocabulary.terms(snapshot.languages)
        hits = Showing(snapshot, expanded.concepts, terms, days).hits(candidates, limit)
        return Findings(
            text,
            hits,
            also_searched=_as_written(expanded.also_searched, hits),
            not_found=tuple(expanded.not_found),
            filters=query.filters,
            remarks=query.remarks,
            is_complete=snapshot.is_complete,
        )

    def _settings(self, snapshot: Snapshot) -> tuple[SearchWords, Synonyms]:
        if self._words[0] != snapshot.generation:
            words = self._handbook.search_words()
            synonyms = Synonyms(
                words.synonyms,
                self._vocabulary.terms(snapshot.languages),
                lambda form: {row.term[:2] for row in snapshot.catalogue.forms(form)},
            )
            self._words = (snapshot.generation, words, synonyms)
        return self._words[1:]


def _as_written(forms: Iterable[str], hits: Iterable[Hit]) -> tuple[str, ...]:
    """Forms as they stand in what was found, with their accents."""
    wanted = dict.fromkeys(forms)
    if not wanted:
        return ()
    shown = words_of(" ".join(f"{hit.heading} {hit.snippet}" for hit in hits))
    written = {fold(word): word for word in reversed(shown)}
    return tuple(written.get(form, form) for form in wanted)


def _filter_marks(
    filters: Iterable[tuple[str, str]], settings: SearchWords
) -> list[frozenset[str]]:
    """The marks each filter asks for; filters of one name widen each other, of two narrow."""
    ids = settings.ids or {}
    groups: dict[str, set[str]] = {}
    for name, value in filters:
        values = {value, ids.get(value, value), value.replace(" ", "-")}
        groups.setdefault(name, set()).update(f"{name}:{one}" for one in values)
    return [frozenset(marks) for marks in groups.values()]
