"""Words that no dictionary knows, in the prose of a document."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass

from handbook_app import paths
from handbook_app.markup.editing.splicing import splice
from handbook_app.markup.front_matter import split
from handbook_app.markup.links import find_addresses, without_code
from handbook_app.storage.dictionaries import OwnWords, Speller, find_speller

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PART_OF_A_NAME = re.compile(r"[\w@/\\#&]")
_NOT_PROSE = re.compile(
    r"<[A-Za-z/!][^<>\n]{0,1000}>|\{[^{}\n]{0,300}\}|[a-z][a-z0-9+.-]{1,20}://\S+"
    r"|&\w{2,30};|\[\^[^\]\n]{1,100}\]"
)
_MOST = 500
_MOST_SUGGESTED = 7
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A word that no dictionary knows; its line counts from 1, its column from 0."""

    line: int
    column: int
    word: str


class Spelling:
    """Checks and suggests where a dictionary is installed. Any thread."""

    def __init__(self) -> None:
        self._own = OwnWords(paths.config_folder() / "words.txt")
        self._known: dict[tuple[str, str], bool] = {}
        self._lock = threading.Lock()

    def find_misspelt(self, text: str, language: str) -> tuple[Misspelt, ...]:
        """The words of a document that are written wrong; none without a dictionary."""
        with self._lock:
            speller = find_speller(language)
            if speller is None:
                return ()
            found = (one for one in _words(text) if not self._knows(speller, language, one.word))
            return tuple(one for _, one in zip(range(_MOST), found, strict=False))

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """What may be meant; may take a tenth of a second."""
        with self._lock:
            speller = find_speller(language)
            return tuple(speller.suggest(word)[:_MOST_SUGGESTED]) if speller else ()

    def add_own_word(self, word: str) -> None:
        """Say that a word is right, whatever the language. Raises Unavailable."""
        with self._lock:
            self._own.add(word)

    def _knows(self, speller: Speller, language: str, word: str) -> bool:
        own = self._own.all()
        if word in own or word.lower() in own:
            return True
        key = language, word
        if key not in self._known:
            plain = word.replace("’", "'")
            self._known[key] = speller.check(plain) or speller.check(plain.capitalize())
        return self._known[key]


def _words(text: str) -> Iterator[Misspelt]:
    """Every word of the prose with its place; names, numbers and abbreviations are none."""
    start = split(text).body_start
    shown = text[:start] + without_code(text[start:])
    blanks = [(begin, end, " " * (end - begin)) for begin, end in find_addresses(shown, start)]
    first = text.count("\n", 0, start) + 1
    for number, line in enumerate(splice(shown, blanks)[start:].split("\n"), first):
        prose = _NOT_PROSE.sub(lambda found: " " * len(found[0]), line)
        for found in _WORD.finditer(prose):
            if _is_word(prose, found):
                yield Misspelt(number, found.start(), found[0])


def _is_word(line: str, found: re.Match[str]) -> bool:
    word = found[0]
    before, after = line[found.start() - 1 : found.start()], line[found.end() : found.end() + 1]
    is_joined = any(_PART_OF_A_NAME.match(one) for one in (before, after) if one and one != "_")
    is_plain = word.islower() or word.istitle() or word[1:].islower()
    return 1 < len(word) <= _LONGEST and is_plain and not is_joined
