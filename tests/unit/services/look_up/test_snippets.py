"""Which words of a text are marked, and which piece of it is shown."""

import pytest

from handbook_app.markup.words import Terms, words_of
from handbook_app.services.look_up.snippets import LENGTH, Matching, Phrase, cut_snippet, mark_words

pytestmark = pytest.mark.search


def _matching(language: str, *words: str) -> Matching:
    terms = Terms(language)
    return Matching(terms, [frozenset((terms[word],)) for word in words])


@pytest.mark.parametrize(
    ("language", "asked", "text", "marked"),
    [
        ("en", "happy", "Happiness is unhappy or HAPPY?", ["Happiness", "HAPPY"]),
        ("en", "a", "A cat and a banana", ["A", "a"]),
        ("en", "5", "5 of 15, or 5%", ["5", "5"]),
        ("en", "return", "_Returned_ to return-desk", ["Returned", "return"]),
        ("de", "straße", "Die STRASSE, Straßen und Strass", ["STRASSE", "Straßen", "Strass"]),
        ("de", "frist", "Rückgabefrist und Fristen", ["Fristen"]),
        ("de", "übung", "Übungen für die Ubung", ["Übungen", "Ubung"]),
        ("pl", "łódka", "Łódki i łódka", ["Łódki", "łódka"]),
        ("ru", "ёлка", "Ёлки, елка и полёт", ["Ёлки", "елка"]),
        ("fr", "constant", "Constamment constante", ["Constamment", "constante"]),
        ("fr", "œuvre", "Les œuvres", ["œuvres"]),
    ],
)
def test_the_words_of_a_stem_are_marked(
    language: str, asked: str, text: str, marked: list[str]
) -> None:
    matching = _matching(language, *words_of(asked))
    assert [text[start:end] for start, end in mark_words(text, matching).marks] == marked


def test_no_word_is_marked_twice() -> None:
    text = "returns returned"
    matching = _matching("en", "return", "returnable", "re")
    assert mark_words(text, matching).marks == ((0, 7), (8, 16))


def test_the_piece_with_most_of_the_query_is_shown() -> None:
    text = f"Late. {'Nothing here. ' * 50}A late return is taken back. {'Nor here. ' * 50}"
    snippet = cut_snippet(text, "", _matching("en", "late", "return"))
    assert "A late return is taken back" in snippet.text
    assert len(snippet.text) <= LENGTH + 4
    assert [snippet.text[start:end] for start, end in snippet.marks] == ["late", "return"]


def test_the_facts_are_shown_when_the_text_says_nothing() -> None:
    assert cut_snippet("Nothing.", "Late return", _matching("en", "late")).text == "Late return"


@pytest.mark.parametrize(
    ("text", "is_in"),
    [
        ("Store credit", True),
        ("a _store_\n\n| credit.", True),
        ("restore credit, store credit", True),
        ("store credits", False),
        ("restore credit", False),
        ("storecredit", False),
        ("store and credit", False),
        ("credit store", False),
        ("stóre crédit", True),
        ("in store", False),
        ("", False),
    ],
)
def test_a_phrase_is_whole_words_in_their_order(text: str, is_in: bool) -> None:
    assert Phrase(("store", "credit")).is_in(text) == is_in
