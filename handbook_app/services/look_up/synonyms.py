"""Words that a handbook's settings say mean the same, ready to be found in queries."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from handbook_app.markup.words import Terms, fold, words_of

Keys = frozenset[str]


@dataclass(frozen=True, slots=True)
class Run:
    """A word or short phrase of a group, and the languages that the group may be of."""

    words: tuple[str, ...]
    languages: frozenset[str]


class Synonyms:
    """Groups of words or short phrases that mean the same, in whatever form they are typed.

    Kept by what the first word of each can be found by: there may be hundreds of groups, and few
    concern a query. ``terms`` are those of the handbook's languages; ``languages_of`` tells in
    which of them a form is written. A group is of the language in which most of its words are;
    where none is, of any.
    """

    def __init__(
        self,
        groups: Iterable[Iterable[str]] = (),
        terms: Mapping[str, Terms] | None = None,
        languages_of: Callable[[str], Iterable[str]] = lambda _: (),
    ) -> None:
        self._terms = dict(terms or {})
        self._beginning: defaultdict[str, list[tuple[list[Keys], list[Run]]]] = defaultdict(list)
        for group in groups:
            runs = [run for run in (tuple(words_of(phrase)) for phrase in group) if run]
            forms = {fold(word) for run in runs for word in run}
            written = Counter(language for form in forms for language in languages_of(form))
            most = max(written.values(), default=0)
            likely = [one for one, count in written.items() if 2 * count > most]
            self._add(runs, frozenset(likely or self._terms))

    def keys(self, word: str, *, in_every_form: bool) -> Keys:
        """What a word can be found by: its form, and its stem in each language."""
        stems = [terms[word] for terms in self._terms.values()] if in_every_form else ()
        return frozenset(("=" + fold(word), *stems))

    def within(self, keys: Sequence[Keys]) -> Iterator[tuple[slice, list[Run]]]:
        """Which words of a query have synonyms, and these."""
        for start, here in enumerate(keys):
            seen: list[list[Keys]] = []
            for key in here:
                for run, others in self._beginning.get(key, ()):
                    place = slice(start, start + len(run))
                    if run not in seen and _fit(run, keys[place]):
                        seen.append(run)
                        yield place, others

    def _add(self, runs: Sequence[tuple[str, ...]], languages: frozenset[str]) -> None:
        for run in runs:
            keys = [self._keys_in(word, languages) for word in run]
            others = [Run(other, languages) for other in runs if other != run]
            for key in keys[0]:
                self._beginning[key].append((keys, others))

    def _keys_in(self, word: str, languages: frozenset[str]) -> Keys:
        stems = (terms[word] for code, terms in self._terms.items() if code in languages)
        return frozenset(("=" + fold(word), *stems))


def _fit(run: Sequence[Keys], keys: Sequence[Keys]) -> bool:
    return len(run) == len(keys) and all(map(frozenset.__and__, run, keys))
