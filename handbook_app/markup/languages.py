"""Which language a text is in: what it says of itself, else what its commonest words show."""

from __future__ import annotations

import re

# Frequent little words that the other four languages do not share.
_LITTLE_WORDS = {
    "en": "the and of to is are was for with that this you your we our from not be or it by",
    "es": "el los las del una por con para que su se como más esta este son pero ser sin al lo",
    "pl": "nie się jest oraz dla który która które przez jak może lub być przy są tego od tym czy",
    "de": "der die und das ist nicht mit dem den ein eine für auf sich von zu im werden oder wird",
    "ru": "и в не на что с по для это как или от если при его быть к из может можно",
}
_SETS = {code: frozenset(words.split()) for code, words in _LITTLE_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[а-яё]")
_ENOUGH = 4
_SAMPLE = 12_000

_NAMES = {
    "english": "en", "español": "es", "spanish": "es", "polski": "pl", "polish": "pl",
    "deutsch": "de", "german": "de", "русский": "ru", "russian": "ru",
}  # fmt: skip


def language_code(stated: str) -> str:
    """The two-letter code for what a document says of its language: "de-AT" and "German" are de.

    Empty when nothing usable is stated.
    """
    word = stated.strip().lower()
    code = _NAMES.get(word, re.split(r"[-_]", word)[0])
    return code if len(code) in (2, 3) and code.isascii() and code.isalpha() else ""


def detect(text: str, default: str) -> str:
    """The likeliest language of a text; ``default`` when too few little words are found."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    cyrillic = sum(1 for word in words[:200] if _CYRILLIC.match(word))
    if cyrillic * 2 > min(len(words), 200):
        return "ru"
    counts = {code: sum(map(_SETS[code].__contains__, words)) for code in _SETS}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] < _ENOUGH or counts[best] == counts.get(default, -1):
        return default
    return best
