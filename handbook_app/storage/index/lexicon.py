"""The words of a batch of documents as numbers, so that millions of them can be counted quickly."""

from __future__ import annotations

from array import array

from handbook_app.markup.words import LONGEST_WORD, Terms, fold, half_of, whole_words_of

BREAK = 0


class Lexicon:
    """Every word of a batch by its number; BREAK stands between texts that do not touch.

    For each word ``forms`` holds its form, ``terms`` the number of its term in ``term_texts``,
    ``halves`` what it adds to the code of a pair of words.
    """

    def __init__(self) -> None:
        self.forms = [""]
        self.terms = array("I", (0,))
        self.halves = array("I", (0,))
        self.term_texts = [""]
        self._term_numbers = {"": 0}
        self._languages: dict[str, Numbers] = {}

    def of(self, language: str) -> Numbers:
        """The numbers of the words of one language."""
        if language not in self._languages:
            self._languages[language] = Numbers(self, language)
        return self._languages[language]

    def add(self, word: str, term: str) -> int:
        """The number of a word that was not met before."""
        form = fold(word)
        self.forms.append(form)
        self.halves.append(half_of(form))
        number = self._term_numbers.setdefault(term, len(self.term_texts))
        if number == len(self.term_texts):
            self.term_texts.append(term)
        self.terms.append(number)
        return len(self.forms) - 1

    def ranks(self) -> tuple[list[str], array[int]]:
        """The texts of all terms in order, and for each word the place of its term in them."""
        order = sorted(range(len(self.term_texts)), key=self.term_texts.__getitem__)
        places = array("I", bytes(4 * len(order)))
        for place, number in enumerate(order):
            places[number] = place
        texts = [self.term_texts[number] for number in order]
        return texts, array("I", map(places.__getitem__, self.terms))


class Numbers(dict[str, int]):
    """The numbers of the words of one language, worked out once for each word."""

    def __init__(self, lexicon: Lexicon, language: str) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._terms = Terms(language)

    def __missing__(self, word: str) -> int:
        if len(word) > LONGEST_WORD:
            number = self[word[:LONGEST_WORD]]
        else:
            number = self._lexicon.add(word, self._terms.made_of(word))
        self[word] = number
        return number

    def of(self, text: str) -> array[int]:
        """The words of a text, in order."""
        return array("I", map(self.__getitem__, whole_words_of(text)))

    def of_words(self, words: list[str]) -> array[int]:
        """Words that were taken apart already."""
        return array("I", map(self.__getitem__, words))
