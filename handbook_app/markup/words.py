"""Words for searching: how text becomes words, words their folded forms, forms their stems.

*Word*: a run of letters and digits, in lower case. *Form*: the word without accents and with
ł, ß, ё … spelled plainly, which is how people type. *Stem*: what the language's Snowball stemmer
leaves of the word, folded. A *term* is what the index holds: language code plus stem, so that a
Polish "to" never meets an English one.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Callable

_WORD = re.compile(r"[^\W_]+")
_ONLY_WORDS = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))
# From the beginning of a word alone: else a long one is looked through from each of its letters.
_HYPHENED = re.compile(r"(?<![^\W_])[^\W_]+(?:-[^\W_]+)+")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# What decomposing leaves alone. й is a letter of its own, not an accented и.
_PLAIN = str.maketrans({
    "ł": "l", "ß": "ss", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th",
    "ё": "е", "й": "й",
})  # fmt: skip
_KEEP_SHORT_I = "\ue000"
_ALGORITHMS = {
    "en": "english", "es": "spanish", "pl": "polish", "ru": "russian", "de": "german",
    "fr": "french", "it": "italian", "pt": "portuguese", "nl": "dutch", "sv": "swedish",
    "da": "danish", "no": "norwegian", "fi": "finnish", "ro": "romanian", "hu": "hungarian",
}  # fmt: skip
LONGEST_WORD = 40
_LITTLE = 3


def clean(text: str) -> str:
    """Lower case, composed accents, without characters that nobody sees."""
    if text.isascii():
        return text.lower()
    for character in _INVISIBLE:
        if character in text:
            text = text.replace(character, "")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.lower()


def words_of(text: str) -> list[str]:
    """The words of a text, in order, lower case, cut at LONGEST_WORD characters."""
    return [word[:LONGEST_WORD] for word in whole_words_of(text)]


def whole_words_of(text: str) -> list[str]:
    """The words of a text, in order, lower case, however long they are."""
    text = clean(text)
    if text.isascii():  # half the work
        return text.translate(_ONLY_WORDS).split()
    return _WORD.findall(text)


def joined_words_of(text: str) -> list[str]:
    """Words written with hyphens as one word each: "e-mail" is also "email"."""
    if "-" not in text:
        return []
    return [word.replace("-", "")[:LONGEST_WORD] for word in _HYPHENED.findall(clean(text))]


def fold(word: str) -> str:
    """The form of a word in lower case: without accents, ł as l, ß as ss, ё as е, й kept."""
    if word.isascii():
        return word
    kept = word.replace("й", _KEEP_SHORT_I).translate(_PLAIN)
    bare = "".join(c for c in unicodedata.normalize("NFKD", kept) if not unicodedata.combining(c))
    return bare.replace(_KEEP_SHORT_I, "й")


def spelled_out(word: str) -> str:
    """A typed word with ae, oe, ue read as the umlauts they stand for, folded; else itself."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def half_of(form: str) -> int:
    """What a form adds to the code of a pair of neighbouring words; 0 when it tells nothing.

    Pairs with a little word ("of the") have no code: they are half of all pairs.
    """
    return zlib.crc32(form.encode()) if len(form) > _LITTLE else 0


def _stemmer(language: str) -> Callable[[str], str]:
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return str
    try:
        import Stemmer
    except ImportError:  # no wheel for this machine: the same algorithms in plain Python
        import snowballstemmer

        return snowballstemmer.stemmer(algorithm).stemWord  # type: ignore[no-any-return]
    return Stemmer.Stemmer(algorithm, 0).stemWord  # type: ignore[no-any-return]


class Terms(dict[str, str]):
    """The terms of one language: ``terms[word]`` is worked out once for each word.

    Not to be shared between threads. It grows with the words it meets, and is emptied when it
    passes a size that only a hostile text reaches.
    """

    _MOST = 400_000

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self._stem = _stemmer(language)

    def __missing__(self, word: str) -> str:
        if len(self) > self._MOST:
            self.clear()
        term = self[word] = self.made_of(word)
        return term

    def made_of(self, word: str) -> str:
        """The term of a word, worked out and not remembered."""
        return self.language + fold(self._stem(word))
