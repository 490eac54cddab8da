"""Words, forms, stems and terms."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook_app.markup.languages import detect, language_code
from handbook_app.markup.words import (
    LONGEST_WORD,
    Terms,
    fold,
    joined_words_of,
    words_of,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("_emphasis_ glued", ["emphasis", "glued"]),
        ("soft\u00adhyphen zero\u200bwidth", ["softhyphen", "zerowidth"]),
        ("cafe\u0301", ["café"]),
        ("A1, 2,000 EUR!", ["a1", "2", "000", "eur"]),
        ("x" * 100, ["x" * LONGEST_WORD]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("łódź", "lodz"),
        ("straße", "strasse"),
        ("ёлка", "елка"),
        ("мой", "мой"),
        ("rückgabe", "ruckgabe"),
        ("devolución", "devolucion"),
        ("plain", "plain"),
    ],
)
def test_folding_spells_words_as_people_type_them(word: str, form: str) -> None:
    assert fold(word) == form


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "returning", "returned"),
        ("es", "devoluciones", "devolución"),
        ("pl", "zwroty", "zwrotów"),
        ("ru", "возвраты", "возвратов"),
        ("de", "daß", "dass"),
        ("de", "rückgaben", "rückgabe"),
    ],
)
def test_forms_of_one_word_share_a_term(language: str, one: str, other: str) -> None:
    terms = Terms(language)
    assert terms[one] == terms[other]


def test_languages_do_not_share_terms() -> None:
    assert Terms("pl")["to"] != Terms("en")["to"]


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert Terms("xx")["words"] == "xxwords"


def test_a_word_of_fifty_thousand_letters_holds_nobody_up() -> None:
    began = time.process_time()
    assert joined_words_of("x" * 50_000 + " e-mail") == ["email"]
    assert time.process_time() - began < 2


def test_words_with_hyphens_are_also_one_word() -> None:
    assert joined_words_of("An e-mail on re-certi-fication") == ["email", "recertification"]


@given(st.text())
def test_any_text_has_words_and_forms(text: str) -> None:
    for word in words_of(text):
        assert word
        assert len(word) <= LONGEST_WORD
        assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The goods come back within thirty days and the money is paid at once.", "en"),
        ("El cliente puede devolver los artículos que no le sirven por una razón.", "es"),
        ("Towar można zwrócić, jeśli nie jest używany, lub wymienić przy kasie.", "pl"),
        ("Die Ware kann mit dem Beleg zurückgegeben werden, und das Geld wird erstattet.", "de"),
        ("Вернуть товар можно в течение тридцати дней, если он не был в употреблении.", "ru"),
        ("Ёж", "ru"),
        ("xyz", "pl"),
    ],
)
def test_detecting_a_language(text: str, language: str) -> None:
    assert detect(text, "pl") == language


@pytest.mark.parametrize(
    ("stated", "code"),
    [("de-AT", "de"), ("German", "de"), ("EN_us", "en"), ("", ""), ("klingonisch", ""), ("4", "")],
)
def test_what_a_document_says_of_its_language(stated: str, code: str) -> None:
    assert language_code(stated) == code
