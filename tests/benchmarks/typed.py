"""What people type, made of the words of a made-up handbook."""

from __future__ import annotations

from tests.benchmarks.corpus import Corpus

_WORDS = (2, 1, 3, 2)


def queries_of(corpus: Corpus, letters: int) -> list[str]:
    """Queries of one to three words, every fifth with a slip: so many letters or some more."""
    queries: list[str] = []
    while sum(map(len, queries)) < letters:
        query = " ".join(corpus.asked(_WORDS[len(queries) % len(_WORDS)]))
        queries.append(_with_slip(query) if len(queries) % 5 == 4 else query)
    return queries


def _with_slip(query: str) -> str:
    """Two letters in the middle of the first word change places."""
    return query[:2] + query[3] + query[2] + query[4:]
